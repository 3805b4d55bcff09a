"""Erasure under the law: the values of a record, and of all that hangs on it, leave the register.

What stays are the ids, which say so, and of each write its dot and a hash, so that numbers have no
gaps and what was signed can still be held against what was erased.
"""

import hashlib
import json
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from sync.merge.canonical import canonical
from sync.merge.write import Json
from sync.protocol.messages import Reason
from sync.register import likely, linkage, meta
from sync.register.epochs import chunks
from sync.register.schema import awaits, epochs, erased, records, writes

_ANY = select(erased.c.record).limit(1)
_OF = select(erased.c.record).where(erased.c.record.in_(bindparam("ids", expanding=True)))


def is_known(connection: Connection, record: str) -> bool:
    """Whether the register has ever held anything of a record."""
    held = select(records.c.id).where(records.c.id == record)
    written = select(writes.c.record).where(writes.c.record == record).limit(1)
    return any(connection.scalar(query) is not None for query in (held, written))


def erase(connection: Connection, record: str) -> list[str]:
    """Erase a record with all that hangs on it, as far as that is not done; give their ids."""
    current = meta.lock(connection)
    ids = _hanging_on(connection, record)
    ids -= erased_of(connection, ids)
    if not ids:
        return []
    position = current.position
    for position, record_id in enumerate(sorted(ids), current.position + 1):
        note(connection, record_id, position)
    for part in chunks(ids):
        _blank(connection, part)
        connection.execute(delete(records).where(records.c.id.in_(part)))
        connection.execute(delete(awaits).where(awaits.c.record.in_(part)))
    linkage.forget(connection, ids)
    likely.forget(connection, ids)
    meta.commit_position(connection, position)
    return sorted(ids)


def note(connection: Connection, record_id: str, position: int) -> None:
    """Note that a record is erased from a position on."""
    connection.execute(insert(erased).values(record=record_id, position=position))


def erased_of(connection: Connection, record_ids: Iterable[str]) -> set[str]:
    """Give those of these records that are erased."""
    if connection.scalar(_ANY) is None:
        return set()
    found: set[str] = set()
    for part in chunks(set(record_ids)):
        found |= set(connection.scalars(_OF, {"ids": part}))
    return found


def hash_of(epoch: str, number: int, values: Json, seen: Json) -> str:
    """Hash what a write said (SHA-256, hexadecimal); ``seen`` names dots as ``[epoch, number]``."""
    return hashlib.sha256(canonical([epoch, number, values, seen]).encode()).hexdigest()


def reason(hash_: str) -> Reason:
    """Give the reason that an erased write carries instead of its content."""
    return Reason(code="erased", detail=hash_)


def _hanging_on(connection: Connection, record: str) -> set[str]:
    """Give a record, those that hang on it, and those that wait or were set aside and name it."""
    held = connection.scalars(select(records.c.id).where(records.c.owner == record))
    query = select(writes.c.record).where(
        writes.c.status.in_(("set_aside", "waiting")),
        or_(writes.c.record == record, writes.c["values"].contains(f'"{record}"')),
    )
    return {record, *held, *(r for r in connection.scalars(query) if r)}


def _blank(connection: Connection, record_ids: Collection[str]) -> None:
    rows = connection.execute(select(epochs.c.id, epochs.c.name))
    names = {int(row.id): str(row.name) for row in rows}
    w = writes.c
    query = select(w.position, w.epoch, w.number, w["values"], w.seen)
    held = connection.execute(query.where(w.record.in_(record_ids), w.status != "erased")).all()
    for position, epoch, number, values, seen in held:
        said = hash_of(names[epoch], number, json.loads(values or "{}"), _named(seen, names))
        connection.execute(
            update(writes)
            .where(w.position == position)
            .values(
                values=None,
                seen=None,
                intent="",
                creates=False,
                status="erased",
                reason=reason(said).model_dump_json(),
            )
        )


def _named(seen: str | None, names: dict[int, str]) -> dict[str, Any]:
    found = json.loads(seen or "{}")
    return {cell: [[names[epoch], n] for epoch, n in dots] for cell, dots in found.items()}
