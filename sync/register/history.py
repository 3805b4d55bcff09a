"""All writes of one record, and the digest of a scope."""

import json
from typing import Any

from sqlalchemy import Connection, select

from sync.errors import Refused
from sync.merge.digest import scope_digest
from sync.protocol.messages import DigestAnswer, HistoryAnswer, HistoryEntry, Scope
from sync.register import compare
from sync.register import places as placing
from sync.register.epochs import EpochBook
from sync.register.meta import Meta
from sync.register.people import find_devices
from sync.register.schema import records, writes
from sync.register.verdicts import load_seen_epochs


def digest(connection: Connection, meta: Meta, scope: Scope) -> DigestAnswer:
    """Digest what a device of this scope may hold."""
    digests = [digest for _, digest in compare.digests(connection, scope)]
    return DigestAnswer(digest=scope_digest(digests), records=len(digests), position=meta.position)


def history(connection: Connection, record_id: str, scope: Scope) -> HistoryAnswer:
    """Give all writes of a record in order of position.

    Raises:
        Refused: code ``unknown_record``, also for one outside the scope.
    """
    places = connection.scalar(select(records.c.places).where(records.c.id == record_id))
    if places is None or not placing.is_within(placing.from_text(places), scope):
        raise Refused("unknown_record", "no such record in your scope", status=404)
    query = select(writes).where(writes.c.record == record_id).order_by(writes.c.position)
    rows = connection.execute(query).mappings().all()
    seen = [json.loads(row["seen"]) if row["seen"] else {} for row in rows]
    epochs = EpochBook(connection)
    epochs.load_ids(row["epoch"] for row in rows)
    load_seen_epochs(epochs, seen)
    devices = {name: _device(epochs, name) for name in (epochs.name(r["epoch"]) for r in rows)}
    names = {d.device: d.name for d in find_devices(connection, set(devices.values()))}
    entries = [
        _entry(epochs, row, had, devices, names) for row, had in zip(rows, seen, strict=True)
    ]
    return HistoryAnswer(entries=entries)


def _device(epochs: EpochBook, name: str) -> str:
    epoch = epochs.get(name)
    return epoch.device if epoch else ""


def _entry(
    epochs: EpochBook,
    row: Any,
    seen: dict[str, list[list[int]]],
    devices: dict[str, str],
    names: dict[str, str],
) -> HistoryEntry:
    epoch = epochs.name(row["epoch"])
    return HistoryEntry(
        epoch=epoch,
        number=row["number"],
        device=devices[epoch],
        name=names.get(devices[epoch], ""),
        ms=row["stamp_ms"],
        counter=row["stamp_counter"],
        intent=row["intent"],
        status=row["status"],
        position=row["position"],
        values=json.loads(row["values"]) if row["values"] else {},
        seen={cell: [(epochs.name(e), n) for e, n in dots] for cell, dots in seen.items()},
    )
