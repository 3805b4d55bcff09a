"""Erasure under the law: the values of a record, and of all that hangs on it, leave the register.

What stays are the ids, which say so, and of each write its dot and a hash, so that numbers have no
gaps and what was signed can still be held against what was erased.
"""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from pydantic_core import to_json
from sqlalchemy import Connection, delete, insert, or_, select, update

from forms.consent import consent_id
from sync.merge.canonical import canonical
from sync.merge.cells import field_of
from sync.merge.write import Json, Write
from sync.protocol.messages import Reason
from sync.register import likely, linkage, meta, pairs
from sync.register import places as placing
from sync.register.bulk import among
from sync.register.epochs import chunks
from sync.register.news import Listed, relist
from sync.register.review import REVIEW
from sync.register.schema import awaits, batches, epochs, erased, records, writes

_ID = re.compile(r'"([0-9a-f]{32})"')
_ANY = select(erased.c.record).limit(1)
_HELD = select(records.c.id).where(among(records.c.id, "ids"))
_OF = select(erased.c.record).where(among(erased.c.record, "ids"))


def is_known(connection: Connection, record: str) -> bool:
    """Whether the register has ever held anything of a record."""
    held = select(records.c.id).where(records.c.id == record)
    written = select(writes.c.record).where(writes.c.record == record).limit(1)
    return any(connection.scalar(query) is not None for query in (held, written))


def erase(connection: Connection, record: str, also: Iterable[str] = ()) -> list[str]:
    """Erase a record and what ``hanging_on`` gives, as far as it is not done; give their ids."""
    current = meta.lock(connection)
    ids = hanging_on(connection, record, also)
    ids -= erased_of(connection, ids)
    if not ids:
        return []
    position = current.position
    for position, record_id in enumerate(sorted(ids), current.position + 1):
        note(connection, record_id, position)
    for part in chunks(ids):
        _scrub_receipts(connection, part)
        _blank(connection, part)
        _take_off(connection, part)
        connection.execute(delete(awaits).where(awaits.c.record.in_(part)))
    pairs.forget(connection, ids)
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


def named_by(write: Write) -> set[str]:
    """Give the records that a new review speaks of; they may be erased by the time it comes."""
    if write.record_type != REVIEW or not write.creates:
        return set()
    return set(_ID.findall(to_json(write.values).decode()))


def told_to_hang(connection: Connection, told: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """Give what a laptop says to hang on somebody, by whom, as far as they are erased here.

    What is held as a record says by itself whose it is, and what is erased needs nothing.
    """
    done = erased_of(connection, {one for pair in told for one in pair})
    rows = connection.scalars(_HELD, {"ids": [record for record, _ in told]})
    known = done.union(rows)
    by_owner: dict[str, list[str]] = defaultdict(list)
    for record, owner in told:
        if owner in done and record not in known:
            by_owner[owner].append(record)
    return by_owner


def hanging_on(connection: Connection, record: str, also: Iterable[str] = ()) -> set[str]:
    """Give a record, those that hang on it, and those that wait or were set aside and name it.

    ``also`` are records that are known to hang on it, whatever is held of them.

    A person's consent is among them whatever is held of it: answers may yet come that do not say
    whose they are. And reviews that speak of any of these, or of a write on one: they keep values.
    """
    kind = connection.scalar(select(records.c.type).where(records.c.id == record))
    consents = {consent_id(record)} if kind is None or placing.may_own(kind) else set()
    held = connection.scalars(select(records.c.id).where(records.c.owner == record))
    query = select(writes.c.record).where(
        writes.c.status.in_(("set_aside", "waiting")),
        or_(writes.c.record == record, writes.c["values"].contains(f'"{record}"')),
    )
    ids = {record, *also, *consents, *held, *(r for r in connection.scalars(query) if r)}
    return ids | _reviews_of(connection, ids)


def _reviews_of(connection: Connection, ids: Collection[str]) -> set[str]:
    """Give the reviews that name one of these records, or a write on one (``epoch:number``)."""
    w, told = writes.c, set(ids)
    for part in chunks(ids):
        query = select(epochs.c.name, w.number).join(epochs, epochs.c.id == w.epoch)
        rows = connection.execute(query.where(w.record.in_(part), w.reason.is_not(None)))
        told |= {f"{epoch}:{number}" for epoch, number in rows}
    names = [f'"{name}"' for name in told]
    counted = select(records.c.id, records.c.document).where(records.c.type == REVIEW)
    others = select(w.record, w["values"]).where(w.type == REVIEW, w.status != "counted")
    found: set[str] = set()
    for query in (counted, others):
        for record, text in connection.execute(query):
            if text and any(name in text for name in names):
                found.add(record)
    return found


def _take_off(connection: Connection, record_ids: Collection[str]) -> None:
    """Take records off the register, and out of its index by place."""
    r, these = records.c, records.c.id.in_(record_ids)
    rows = connection.execute(select(r.id, r.places, r.position).where(these)).all()
    were = [Listed(row.id, placing.from_text(row.places), row.position) for row in rows]
    relist(connection, were, ())
    connection.execute(delete(records).where(these))


def _scrub_receipts(connection: Connection, record_ids: Collection[str]) -> None:
    """Leave of the reasons in kept receipts what is no person's: codes and fields, no keys.

    A receipt that is asked for again is signed anew as it then is (``push``).
    """
    w, b = writes.c, batches.c
    query = select(w.pusher).where(w.record.in_(record_ids), w.reason.is_not(None)).distinct()
    for session in list(connection.scalars(query)):
        held = select(b.sequence, b.receipt).where(b.session == session)
        for sequence, text in connection.execute(held).all():
            receipt = json.loads(text)
            if not receipt.get("reasons"):
                continue
            for said in receipt["reasons"].values():
                said.pop("detail", None)
                said["cell"] = field_of(said.get("cell", ""))
            spelled = json.dumps(receipt, ensure_ascii=False)
            mine = (b.session == session, b.sequence == sequence)
            connection.execute(update(batches).where(*mine).values(receipt=spelled))


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
