"""What became of the writes that a laptop names: their standing verdicts, in runs."""

from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, or_, select

from sync.protocol.messages import Reason, WriteStatus
from sync.register.bulk import among
from sync.register.epochs import chunks
from sync.register.schema import epochs, writes

_RANGES = 200
"""Ranges asked for in one query."""

_LONG = 500
"""Writes of a range that are first asked about all together."""

_FEW = 2000
"""Positions behind a cursor that are looked through one by one; beyond, the epochs are."""

_W = writes.c
_TOLD = (_W.number, _W.status, _W.position, _W.reason, _W.stamp_ms, _W.claimed_ms)
_BEHIND = select(_W.epoch, *_TOLD).where(_W.position > bindparam("after"))
_IN_ORDER = (_W.epoch, _W.number)
_OF_EPOCHS = _BEHIND.where(among(_W.epoch, "epochs")).order_by(*_IN_ORDER)
_LATEST = _BEHIND.where(  # by the sum no database looks: it goes by positions
    among(_W.epoch + 0, "epochs")
).order_by(*_IN_ORDER)
_NAMED = select(epochs.c.id, epochs.c.name).where(among(epochs.c.name, "names"))
_ALIKE = select(
    func.count(),
    func.min(_W.status),
    func.max(_W.status),
    func.min(_W.position),
    func.min(_W.position - _W.number),
    func.max(_W.position - _W.number),
    func.count(_W.reason) + func.count(_W.claimed_ms),
).where(_W.epoch == bindparam("epoch"), _W.number.between(bindparam("first"), bindparam("last")))
_EPOCH_NUMBER = select(epochs.c.id).where(epochs.c.name == bindparam("name"))


def statuses_of(
    connection: Connection, overlay: Iterable[tuple[str, int, int]]
) -> Iterator[WriteStatus]:
    """Give the verdicts that stand on an overlay's writes, in runs.

    It is named as runs ``(epoch, first number, last)``; a write without an answer is not held.
    """
    by_epoch: dict[str, list[tuple[int, int]]] = {}
    for name, first, last in overlay:
        by_epoch.setdefault(name, []).append((first, last))
    for name, ranges in sorted(by_epoch.items()):
        number = connection.scalar(_EPOCH_NUMBER, {"name": name})
        if number is not None:
            yield from _told(connection, name, number, ranges)


def changed_behind(
    connection: Connection, watched: Collection[str], after: int, end: int
) -> Iterator[WriteStatus]:
    """Give the verdicts on writes of these epochs that came behind a position, in runs.

    ``end`` is how far the register has come. Each verdict has a position of its own, the newest.
    """
    if not watched or after >= end:
        return
    rows = connection.execute(_NAMED, {"names": list(watched)})
    names: dict[int, str] = {row.id: row.name for row in rows}
    query = _LATEST if are_few(after, end) else _OF_EPOCHS
    found = connection.execute(query, {"after": after, "epochs": list(names)}).all()
    for epoch, told in groupby(found, key=itemgetter(0)):
        yield from _runs(names[epoch], (row[1:] for row in told))


def are_few(after: int, end: int) -> bool:
    """Whether what lies behind one position and up to another is looked through one by one."""
    return end - after <= _FEW


def _told(
    connection: Connection, name: str, epoch: int, ranges: Iterable[tuple[int, int]]
) -> Iterator[WriteStatus]:
    left: list[tuple[int, int]] = []
    for first, last in ranges:
        run = _alike(connection, name, epoch, first, last) if last - first >= _LONG else None
        if run is None:
            left.append((first, last))
        else:
            yield run
    for part in chunks(left, _RANGES):
        yield from _runs(name, _held(connection, epoch, part))


def _alike(
    connection: Connection, name: str, epoch: int, first: int, last: int
) -> WriteStatus | None:
    """Give the one run that a range is, as after most pushes; None if it is several, or none."""
    asked = {"epoch": epoch, "first": first, "last": last}
    row = connection.execute(_ALIKE, asked).one()
    count, status, other, position, *apart, noted = row
    if count != last - first + 1 or status != other or apart[0] != apart[1] or noted:
        return None
    return WriteStatus(epoch=name, first=first, count=count, status=status, position=position)


def _held(
    connection: Connection, epoch: int, ranges: Iterable[tuple[int, int]]
) -> Iterable[Row[Any]]:
    w, query = writes.c, select(*_TOLD)
    within = or_(*(w.number.between(first, last) for first, last in ranges))
    return connection.execute(query.where(w.epoch == epoch, within).order_by(w.number))


def _runs(epoch: str, rows: Iterable[Any]) -> Iterator[WriteStatus]:
    run: WriteStatus | None = None
    count = 0
    for number, status, position, reason, stamp_ms, claimed_ms in rows:
        plain = reason is None and claimed_ms is None
        if run is not None and plain and _goes_on(run, count, number, status, position):
            count += 1
            continue
        if run is not None:
            yield run.model_copy(update={"count": count})
        run, count = (
            WriteStatus(
                epoch=epoch,
                first=number,
                count=1,
                status=status,
                position=position,
                reason=Reason.model_validate_json(reason) if reason else None,
                corrected=None if claimed_ms is None else stamp_ms,
            ),
            1,
        )
    if run is not None:
        yield run.model_copy(update={"count": count})


def _goes_on(run: WriteStatus, count: int, number: int, status: str, position: int) -> bool:
    return (
        run.reason is None
        and run.corrected is None
        and run.status == status
        and run.first + count == number
        and run.position + count == position
    )
