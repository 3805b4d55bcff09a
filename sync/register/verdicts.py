"""What the register holds of writes: their standing verdicts, looked up and kept in bulk."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic_core import to_json
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    case,
    literal_column,
    null,
    select,
    update,
)

from sync.merge.clock import Stamp
from sync.merge.write import Dot, Seen, Write
from sync.protocol.batches import Entry
from sync.protocol.messages import Reason, Status
from sync.register.bulk import among, insert_rows, paired_among
from sync.register.epochs import EpochBook, chunks
from sync.register.schema import writes

NOT_COUNTED: frozenset[str] = frozenset({"set_aside", "withheld", "rejected"})
"""Who has seen one of these writes has seen what it had seen (rule 4)."""


QUARANTINED = "quarantined"
"""The reason's code of what a revoked device has written: set aside until a person decides."""


_W = writes.c
_VERDICTS = select(
    _W.epoch,
    _W.number,
    _W.status,
    _W.position,
    _W.reason,
    _W.stamp_ms,
    _W.claimed_ms,
    case((_W.status == "counted", null()), else_=_W.seen),
)
_BY_DOT = _VERDICTS.where(paired_among(_W.epoch, _W.number, "dots"))
_RUN = _VERDICTS.where(
    _W.epoch == bindparam("epoch"), _W.number.between(bindparam("first"), bindparam("last"))
)
_WAITS: ColumnElement[str] = literal_column("'waiting'")
"""Spelled out, so that a plan that is kept knows the index."""
_WAITING = (
    select(writes).where(among(_W.record, "records"), _W.status == _WAITS).order_by(_W.position)
)


@dataclass(slots=True)
class Verdict:
    """The register's word on one write."""

    status: Status
    position: int
    reason: Reason | None = None
    corrected: int | None = None
    seen: Seen | None = None


class Verdicts:
    """The verdicts a transaction has looked up or come to."""

    def __init__(self, connection: Connection, epochs: EpochBook) -> None:
        self._connection = connection
        self._epochs = epochs
        self._held: dict[Dot, Verdict] = {}

    def get(self, dot: Dot) -> Verdict | None:
        """Give the verdict on a write, if it was loaded or made."""
        return self._held.get(dot)

    def put(self, dot: Dot, verdict: Verdict) -> None:
        """Note a verdict."""
        self._held[dot] = verdict

    def is_counted(self, dot: Dot) -> bool:
        """Whether a write is in the state (``sync.merge.state.Known.counted``)."""
        held = self._held.get(dot)
        return held is not None and held.status == "counted"

    def passed(self, dot: Dot, cell: str) -> Iterable[Dot]:
        """Give what a write that is not counted had seen (``Known.passed``)."""
        held = self._held.get(dot)
        if held is None or held.status not in NOT_COUNTED or held.seen is None:
            return ()
        return held.seen.get(cell, ())

    def load_all(self, dots: Iterable[Dot]) -> None:
        """Load verdicts of a batch's dots run by run, where any can be held."""
        for name, first, count in _runs(dots):
            epoch = self._epochs.get(name)
            if epoch is not None and epoch.held >= first:
                self._take(_RUN, epoch=epoch.id, first=first, last=first + count - 1)

    def load_dots(self, dots: Iterable[Dot]) -> None:
        """Load verdicts of these dots, and of what those not counted had seen in turn."""
        todo = {dot for dot in dots if dot not in self._held}
        asked: set[Dot] = set()
        while todo:
            asked |= todo
            found = self._load_pairs(todo)
            passed = (self._held[dot].seen or {} for dot in found)
            through = {dot for seen in passed for dots in seen.values() for dot in dots}
            todo = through - asked - self._held.keys()

    def _load_pairs(self, dots: Iterable[Dot]) -> list[Dot]:
        known = ((self._epochs.get(name), number) for name, number in dots)
        held = [(epoch.id, number) for epoch, number in known if epoch and epoch.held >= number]
        return [dot for part in chunks(held) for dot in self._take(_BY_DOT, dots=part)]

    def _take(self, query: Select[Any], **asked: Any) -> list[Dot]:
        rows = self._connection.execute(query, asked).all()
        texts = [json.loads(row[7]) if row[7] else None for row in rows]
        self._epochs.load_ids(row[0] for row in rows)
        load_seen_epochs(self._epochs, texts)
        found = []
        for row, text in zip(rows, texts, strict=True):
            dot = Dot(self._epochs.name(row[0]), row[1])
            reason = Reason.model_validate_json(row[4]) if row[4] else None
            corrected = None if row[6] is None else row[5]
            seen_by_it = read_seen(self._epochs, text)
            self._held[dot] = Verdict(row[2], row[3], reason, corrected, seen_by_it)
            found.append(dot)
        return found


def load_seen_epochs(epochs: EpochBook, texts: Iterable[dict[str, list[list[int]]] | None]) -> None:
    """Load the epochs that ``writes.seen`` mention."""
    epochs.load_ids({e for text in texts if text for dots in text.values() for e, _ in dots})


def read_seen(epochs: EpochBook, text: dict[str, list[list[int]]] | None) -> Seen:
    """Read ``writes.seen``, whose epochs are loaded."""
    if not text:
        return {}
    return {
        cell: tuple(Dot(epochs.name(epoch), number) for epoch, number in dots)
        for cell, dots in text.items()
    }


class WriteLog:
    """The rows of ``writes`` a transaction adds and changes, written at its end."""

    def __init__(self, connection: Connection, epochs: EpochBook, now_ms: int) -> None:
        self._connection = connection
        self._epochs = epochs
        self._now_ms = now_ms
        self._new: dict[Dot, dict[str, Any]] = {}
        self._changed: dict[Dot, dict[str, Any]] = {}

    def add(
        self, entry: Entry, verdict: Verdict, pusher: int, encoded: str | None, *, held: bool
    ) -> None:
        """Add a write, or replace what is ``held`` of it under its dot."""
        write = entry if isinstance(entry, Write) else None
        row = {
            "position": verdict.position,
            "epoch": self._epochs.number(entry.dot.epoch),
            "number": entry.dot.number,
            "pusher": pusher,
            "stamp_ms": entry.stamp.ms if verdict.corrected is None else verdict.corrected,
            "stamp_counter": entry.stamp.counter,
            "claimed_ms": None if verdict.corrected is None else entry.stamp.ms,
            "type": write.record_type if write else None,
            "record": write.record_id if write else None,
            "creates": bool(write and write.creates),
            "intent": write.intent if write else "",
            "values": encoded,
            "seen": self._seen(entry.seen),
            "status": verdict.status,
            "reason": verdict.reason.model_dump_json() if verdict.reason else None,
            "received_ms": self._now_ms,
        }
        (self._changed if held else self._new)[entry.dot] = row

    def decide(self, dot: Dot, verdict: Verdict) -> None:
        """Give a write that is held, or was just added, another verdict."""
        row = self._new.get(dot) or self._changed.setdefault(dot, {})
        row["position"] = verdict.position
        row["status"] = verdict.status
        row["reason"] = verdict.reason.model_dump_json() if verdict.reason else None

    def save(self) -> None:
        """Write it all."""
        insert_rows(self._connection, writes, list(self._new.values()))
        for dot, row in self._changed.items():
            epoch = self._epochs.number(dot.epoch)
            self._connection.execute(_UPDATE.values(**row), {"b_e": epoch, "b_n": dot.number})

    def _seen(self, seen: Seen) -> str | None:
        if not seen:
            return None
        number = self._epochs.number
        text = {cell: [[number(e), n] for e, n in dots] for cell, dots in seen.items()}
        return to_json(text).decode()


_UPDATE = update(writes).where(
    writes.c.epoch == bindparam("b_e"), writes.c.number == bindparam("b_n")
)


def load_waiting(connection: Connection, epochs: EpochBook, ids: Collection[str]) -> list[Write]:
    """Load the writes that wait for the creation of these records."""
    rows: list[Any] = []
    for part in chunks(ids):
        rows += connection.execute(_WAITING, {"records": part}).mappings().all()
    texts = [json.loads(row["seen"]) if row["seen"] else None for row in rows]
    epochs.load_ids(row["epoch"] for row in rows)
    load_seen_epochs(epochs, texts)
    return [read_write(epochs, row, text) for row, text in zip(rows, texts, strict=True)]


def read_write(epochs: EpochBook, row: Any, seen: dict[str, list[list[int]]] | None) -> Write:
    """Read a row of ``writes`` that has its content."""
    return Write(
        dot=Dot(epochs.name(row["epoch"]), row["number"]),
        stamp=Stamp(row["stamp_ms"], row["stamp_counter"]),
        record_type=row["type"],
        record_id=row["record"],
        values=json.loads(row["values"]),
        seen=read_seen(epochs, seen),
        creates=row["creates"],
        intent=row["intent"],
    )


def runs_of(verdicts: Sequence[Verdict]) -> list[tuple[int, Status, int]]:
    """Give verdicts as the runs ``(count, status, first position)`` of a receipt."""
    runs: list[tuple[int, Status, int]] = []
    for verdict in verdicts:
        if runs:
            count, status, first = runs[-1]
            if verdict.status == status and verdict.position == first + count:
                runs[-1] = (count + 1, status, first)
                continue
        runs.append((1, verdict.status, verdict.position))
    return runs


def _runs(dots: Iterable[Dot]) -> Iterator[tuple[str, int, int]]:
    """Give runs ``(epoch, first number, count)`` of dots."""
    epoch, first, length = "", 0, 0
    for dot in dots:
        if dot.epoch == epoch and dot.number == first + length:
            length += 1
            continue
        if length:
            yield epoch, first, length
        epoch, first, length = dot.epoch, dot.number, 1
    if length:
        yield epoch, first, length
