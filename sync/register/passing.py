"""What writes that do not count had seen, for laptops that knew them from a history now lost.

Before this register was put back, a laptop may have been told of a write, and its person have
written on what it said. Where that write then comes as its name alone, or is set aside, the
register sees through it (rule 4); so must the laptop, which never held the write itself.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, select

from sync.merge import cells
from sync.protocol.messages import Passed, Scope
from sync.register import places as placing
from sync.register.bulk import among, paired_among
from sync.register.epochs import EpochBook, chunks
from sync.register.schema import epochs, records, writes
from sync.register.statuses import are_few
from sync.register.verdicts import NOT_COUNTED

_Pair = tuple[int, int]
"""A dot, its epoch by the register's number."""

_Open = dict[_Pair, tuple[str | None, Mapping[str, list[_Pair]]]]
"""Writes that do not count, each with its record, if that is held, and what it had seen."""

_W = writes.c
_UNCOUNTED = select(_W.epoch, _W.number, _W.record, _W.seen).where(
    _W.status.in_(sorted(NOT_COUNTED)), _W.seen.is_not(None)
)
_BEHIND = _UNCOUNTED.where(_W.position > bindparam("since"))
_OF_EPOCHS = _BEHIND.where(among(_W.epoch, "epochs"))
_LATEST = _BEHIND.where(among(_W.epoch + 0, "epochs"))  # goes by positions, as in ``statuses``
_BY_DOT = _UNCOUNTED.where(paired_among(_W.epoch, _W.number, "dots"))
_NAMED = select(epochs.c.id).where(among(epochs.c.name, "names"))
_PLACED = select(records.c.id, records.c.places).where(among(records.c.id, "ids"))


def passed_of(
    connection: Connection, scope: Scope, lost: Collection[str], since: int, end: int
) -> list[Passed]:
    """Tell what the writes of these epochs that do not count had seen, and what those had in turn.

    Of the epochs what came behind ``since`` is told; ``end`` is how far the register has come.
    """
    if not lost or since >= end:
        return []
    found = _with_what_they_saw(connection, _behind(connection, lost, since, end))
    book = EpochBook(connection)
    pairs = {*found, *(dot for _, said in found.values() for dots in said.values() for dot in dots)}
    book.load_ids(epoch for epoch, _ in pairs)
    within = _within(connection, scope, {record for record, _ in found.values() if record})
    told = []
    for (epoch, number), (record, said) in sorted(found.items()):
        known = record if record in within else None
        seen = {
            cell: [(book.name(e), n) for e, n in dots]
            for cell, dots in said.items()
            if known or not cells.key_of(cell)
        }
        if seen:
            told.append(Passed(epoch=book.name(epoch), number=number, seen=seen, record=known))
    return told


def _behind(connection: Connection, lost: Collection[str], since: int, end: int) -> _Open:
    """Give what lies behind a position and does not count, of epochs by their names."""
    numbers = list(connection.scalars(_NAMED, {"names": list(lost)}))
    query = _LATEST if are_few(since, end) else _OF_EPOCHS
    return _read(connection.execute(query, {"since": since, "epochs": numbers}))


def _with_what_they_saw(connection: Connection, found: _Open) -> _Open:
    """Add what these writes had seen that does not count either, and what that had seen."""
    fresh = found
    while fresh:
        seen = {dot for _, said in fresh.values() for dots in said.values() for dot in dots}
        fresh = {}
        for part in chunks(seen - found.keys()):
            fresh |= _read(connection.execute(_BY_DOT, {"dots": part}))
        found = found | fresh
    return found


def _read(rows: Iterable[Any]) -> _Open:
    return {
        (epoch, number): (
            record,
            {cell: [(e, n) for e, n in dots] for cell, dots in json.loads(seen).items()},
        )
        for epoch, number, record, seen in rows
    }


def _within(connection: Connection, scope: Scope, record_ids: Iterable[str]) -> set[str]:
    """Give those of these records that a device of this scope may hold."""
    return {
        record
        for part in chunks(list(record_ids))
        for record, places in connection.execute(_PLACED, {"ids": part})
        if placing.is_within(placing.from_text(places), scope)
    }
