"""Writes to the columns of a batch and back."""

import hashlib
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sync.merge.clock import Stamp
from sync.merge.write import Dot, Json, Write
from sync.protocol.columns import Shapes, Uneven, values_of
from sync.protocol.limits import MAX_PLAIN_BYTES
from sync.protocol.messages import EpochEntry, PushBatch


@dataclass(frozen=True, slots=True)
class Withheld:
    """A write whose content may not leave: its dot, stamp and what it had seen."""

    dot: Dot
    stamp: Stamp
    seen: Mapping[str, tuple[Dot, ...]]


Entry = Write | Withheld


class Malformed(ValueError):
    """A batch whose columns do not fit together."""


def pack(
    entries: Sequence[Entry],
    *,
    session: str,
    sequence: int,
    prev: str,
    known: Mapping[str, EpochEntry],
    version: int = 1,
) -> PushBatch:
    """Put writes into the columns of a batch. ``known`` describes every epoch they mention."""
    epochs = _Table(e for entry in entries for e in _epochs_of(entry))
    types = _Table(entry.record_type for entry in entries if isinstance(entry, Write))
    intents = _Table(["", *(e.intent for e in entries if isinstance(e, Write))])
    moments = [entry.stamp.ms for entry in entries]
    whole = [entry if isinstance(entry, Write) else None for entry in entries]
    return PushBatch.model_construct(
        session=session,
        sequence=sequence,
        prev=prev,
        epochs=[known[name] for name in epochs.names],
        type_names=types.names,
        intents=intents.names,
        runs=_runs([entry.dot for entry in entries], epochs),
        ms=[now - before for now, before in zip(moments, [0, *moments], strict=False)],
        counters=[entry.stamp.counter for entry in entries],
        types=[types[w.record_type] if w else None for w in whole],
        records=[w.record_id if w else None for w in whole],
        creates=[1 if w and w.creates else 0 for w in whole],
        intent=[intents[w.intent] if w else 0 for w in whole],
        seen=[_seen(entry, epochs) for entry in entries],
        **_said(whole, version),
    )


def unpack(batch: PushBatch) -> list[Entry]:
    """Read the writes out of a validated batch.

    Raises:
        Malformed: the columns differ in length or name what is not in their tables.
    """
    dots = _dots(batch)
    columns = (batch.ms, batch.counters, batch.types, batch.records, batch.creates)
    rest = (batch.intent, _values(batch), batch.seen)
    if any(len(column) != len(dots) for column in (*columns, *rest)):
        raise Malformed("the columns of the batch differ in length")
    entries: list[Entry] = []
    moment = 0
    try:
        for dot, ms, counter, kind, record, creates, intent, values, seen in zip(
            dots, *columns, *rest, strict=True
        ):
            moment += ms
            stamp = Stamp(moment, counter)
            had = _named(seen, batch.epochs)
            if kind is None or record is None or values is None:
                entries.append(Withheld(dot, stamp, had))
                continue
            entries.append(
                Write(
                    dot,
                    stamp,
                    batch.type_names[kind],
                    record,
                    values,
                    had,
                    bool(creates),
                    batch.intents[intent],
                )
            )
    except IndexError:
        raise Malformed("the batch names something that is not in its tables") from None
    return entries


def to_bytes(batch: PushBatch) -> bytes:
    """Spell a batch; its hash is over these bytes."""
    return batch.spelled()


def hash_of(body: bytes) -> str:
    """Hash the uncompressed bytes of a batch (SHA-256, hexadecimal)."""
    return hashlib.sha256(body).hexdigest()


def compress(body: bytes) -> bytes:
    """Compress a body (gzip, RFC 1952)."""
    squeezer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return squeezer.compress(body) + squeezer.flush()


def decompress(body: bytes, most: int = MAX_PLAIN_BYTES) -> bytes:
    """Decompress a body, at most ``most`` bytes of it.

    Raises:
        Malformed: not gzip, cut short, or larger than the bound.
    """
    inflater = zlib.decompressobj(31)
    try:
        plain = inflater.decompress(body, most)
    except zlib.error as error:
        raise Malformed(f"the body is not gzip: {error}") from None
    if inflater.unconsumed_tail:
        raise Malformed("the body is too large")
    if not inflater.eof or inflater.unused_data:
        raise Malformed("the body is cut short or has something behind it")
    return plain


class _Table:
    """Names, each with its index, in order of first mention."""

    def __init__(self, names: Iterable[str]) -> None:
        self._index: dict[str, int] = {}
        for name in names:
            self._index.setdefault(name, len(self._index))

    def __getitem__(self, name: str) -> int:
        return self._index[name]

    @property
    def names(self) -> list[str]:
        return list(self._index)


def _said(whole: Sequence[Write | None], version: int) -> dict[str, Any]:
    """Give the members of a batch that hold the values of its writes."""
    if version == 1:
        return {"values": [dict(w.values) if w else None for w in whole]}
    shapes = Shapes()
    numbers = [shapes.add(w.values) if w else None for w in whole]
    return {"v": version, "shape": numbers, "shapes": shapes.spelled()}


def _epochs_of(entry: Entry) -> Iterable[str]:
    yield entry.dot.epoch
    for dots in entry.seen.values():
        for dot in dots:
            yield dot.epoch


def _runs(dots: Sequence[Dot], epochs: _Table) -> list[tuple[int, int, int]]:
    runs = []
    numbered = enumerate(dots)
    for _, group in groupby(numbered, key=lambda item: (item[1].epoch, item[1].number - item[0])):
        members = [dot for _, dot in group]
        runs.append((epochs[members[0].epoch], members[0].number, len(members)))
    return runs


def _values(batch: PushBatch) -> Sequence[Mapping[str, Json] | None]:
    """Give the values of each write; nothing of a withheld one."""
    if batch.v == 1:
        return batch.values
    try:
        rows = [values_of(shape) for shape in batch.shapes]
        found = [None if number is None else next(rows[number]) for number in batch.shape]
        if any(next(left, None) for left in rows):
            raise Malformed("a shape has more values than writes")
    except (Uneven, StopIteration, IndexError) as error:
        raise Malformed(f"the shapes do not fit the writes: {error}") from None
    return found


def _dots(batch: PushBatch) -> list[Dot]:
    if sum(count for _, _, count in batch.runs) > len(batch.ms):
        raise Malformed("the runs name more writes than the batch has")
    try:
        return [
            Dot(batch.epochs[epoch].name, first + i)
            for epoch, first, count in batch.runs
            for i in range(count)
        ]
    except IndexError:
        raise Malformed("a run names an epoch that is not in the table") from None


def _seen(entry: Entry, epochs: _Table) -> dict[str, list[tuple[int, int]]]:
    return {
        cell: [(epochs[dot.epoch], dot.number) for dot in dots] for cell, dots in entry.seen.items()
    }


def _named(
    seen: Mapping[str, Sequence[tuple[int, int]]], epochs: Sequence[EpochEntry]
) -> dict[str, tuple[Dot, ...]]:
    return {
        cell: tuple(Dot(epochs[epoch].name, number) for epoch, number in dots)
        for cell, dots in seen.items()
    }
