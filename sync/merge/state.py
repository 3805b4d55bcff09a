"""The state of a record: a function of the set of its counted writes.

For each cell: its *live* rows (values of writes that no other write of that cell has seen) and
its *awaited* dots (seen by a counted write but not counted themselves, hence dead on arrival).
:func:`apply` takes each counted write once, in any order; the caller drops repeats by dot.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sync.merge import cells
from sync.merge.clock import Stamp
from sync.merge.write import Dot, Json, Write


class Row(NamedTuple):
    """One live value of a cell, with the write that gave it."""

    dot: Dot
    stamp: Stamp
    value: Json


class Cell(NamedTuple):
    """A cell's live rows in order of dot, and its awaited dots."""

    live: tuple[Row, ...] = ()
    awaited: frozenset[Dot] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is left to remember."""
        return bool(self.live or self.awaited)


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class RecordState:
    """All cells of one record that have anything to remember."""

    record_type: str
    cells: Mapping[str, Cell]

    def cell(self, name: str) -> Cell:
        """Give a cell, empty if nothing is known of it."""
        return self.cells.get(name, EMPTY)


@dataclass(frozen=True, slots=True)
class Known:
    """What the holder of a state knows of other writes.

    ``counted`` says whether a dot's write is in the state already. ``passed`` gives what a write
    that is *not* counted (set aside, rejected, withheld) had itself seen of a cell: whoever saw it
    has seen through it.
    """

    counted: Callable[[Dot], bool] = lambda _dot: False
    passed: Callable[[Dot, str], Iterable[Dot]] = lambda _dot, _cell: ()


def apply(state: RecordState, write: Write, known: Known | None = None) -> RecordState:
    """Count one write. Its repeats are the caller's to drop."""
    known = known or Known()
    changed = {name: _merged(state.cell(name), name, write, known) for name in write.cells}
    return _with(state, changed)


def pass_through(state: RecordState, write: Write, known: Known | None = None) -> RecordState:
    """Note a write that is not counted: who has already seen it has seen what it saw."""
    known = known or Known()
    changed = {
        name: _without(state.cell(name), seen_through(seen, name, known), known)
        for name, seen in write.seen.items()
        if write.dot in state.cell(name).awaited
    }
    return _with(state, changed)


def fold(record_type: str, writes: Iterable[Write]) -> RecordState:
    """Give the state of a set of writes; repeats are dropped by dot."""
    state = RecordState(record_type, {})
    held: set[Dot] = set()
    for write in writes:
        if write.dot not in held:
            state = apply(state, write, Known(counted=held.__contains__))
            held.add(write.dot)
    return state


def seen_through(seen: Iterable[Dot], name: str, known: Known) -> frozenset[Dot]:
    """Give what was seen of a cell, and what was seen through writes that are not counted."""
    found: set[Dot] = set()
    todo = list(seen)
    while todo:
        dot = todo.pop()
        if dot not in found:
            found.add(dot)
            todo.extend(known.passed(dot, name))
    return frozenset(found)


def _merged(cell: Cell, name: str, write: Write, known: Known) -> Cell:
    if cells.is_log(name):
        return _with_row(cell, Row(write.dot, write.stamp, write.values[name]))
    seen = seen_through(write.seen.get(name, ()), name, known)
    cell = _without(cell, seen - {write.dot}, known)
    if write.dot in cell.awaited:  # seen before it came: dead on arrival
        return Cell(cell.live, cell.awaited - {write.dot})
    if name in write.values:
        return _with_row(cell, Row(write.dot, write.stamp, write.values[name]))
    return cell


def _without(cell: Cell, seen: frozenset[Dot] | set[Dot], known: Known) -> Cell:
    """Kill what was seen; await what was seen and is not here yet."""
    held = {row.dot for row in cell.live}
    live = tuple(row for row in cell.live if row.dot not in seen)
    awaited = {dot for dot in seen - held if not known.counted(dot)}
    return Cell(live, cell.awaited | awaited)


def _with_row(cell: Cell, row: Row) -> Cell:
    if any(held.dot == row.dot for held in cell.live):
        return cell
    live = tuple(sorted((*cell.live, row), key=lambda r: r.dot)) if cell.live else (row,)
    return Cell(live, cell.awaited)


def _with(state: RecordState, changed: Mapping[str, Cell]) -> RecordState:
    merged = {**state.cells, **changed}
    return RecordState(state.record_type, {name: cell for name, cell in merged.items() if cell})
