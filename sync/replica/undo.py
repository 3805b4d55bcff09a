"""Undo and redo: what this person did since the vault was opened, taken back by new writes.

Nothing is erased: an undo writes again what its write had replaced, and only where that write's
value still stands. What somebody has changed since stays as they left it, and entries of logs
(notes, acts of consent) stay always. A redo is the undo of an undo.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from sync.merge import cells, edit
from sync.merge.edit import Change
from sync.merge.state import RecordState, Row
from sync.merge.write import Dot, Json, Write

LONGEST = 200
"""Steps that are remembered."""
_ELSEWHERE = ("import:", "undo:")
"""Intents whose acts have an undo of their own."""

Rows = Mapping[tuple[str, Dot], Row]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was undone: the records it was about, and whether all of it could be."""

    records: tuple[str, ...]
    whole: bool = True


class Trail:
    """The steps that can be undone, and those that can be done again, the newest last."""

    def __init__(self) -> None:
        self._done: list[tuple[Write, ...]] = []
        self._undone: list[tuple[Write, ...]] = []
        self._gathered: list[Write] | None = None
        self._roots: dict[tuple[str, str, Dot], Dot] = {}
        self.steps = 0
        """How many steps were ever taken: tells a new one from an undo."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def newest(self) -> object:
        """The step that an undo takes back, to tell it from another; None where there is none."""
        return self._done[-1] if self._done else None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    def wrote(self, writes: Sequence[Write]) -> None:
        """Remember what was entered in one transaction as one step."""
        if not writes or writes[0].intent.startswith(_ELSEWHERE):
            return
        if self._gathered is not None:
            self._gathered += writes
            return
        self._done = [*self._done, tuple(writes)][-LONGEST:]
        self._undone = []
        self.steps += 1

    def root(self, record_id: str, cell: str, dot: Dot) -> Dot:
        """Give the dot whose value a row holds again, or the row's own."""
        return self._roots.get((record_id, cell, dot), dot)

    def brought_back(self, again: Mapping[str, Dot]) -> None:
        """Note which rows the write entered last stands for, by cell."""
        if self._gathered:
            write = self._gathered[-1]
            for cell, dot in again.items():
                self._roots[write.record_id, cell, write.dot] = dot

    @contextmanager
    def undoing(self) -> Iterator[tuple[Write, ...]]:
        """Give the newest step; what is written meanwhile can be done again."""
        with self._moving(self._done, self._undone) as step:
            yield step

    @contextmanager
    def redoing(self) -> Iterator[tuple[Write, ...]]:
        """Give the step undone last; what is written meanwhile can be undone."""
        with self._moving(self._undone, self._done) as step:
            yield step

    @contextmanager
    def _moving(
        self, source: list[tuple[Write, ...]], target: list[tuple[Write, ...]]
    ) -> Iterator[tuple[Write, ...]]:
        self._gathered = []
        try:
            yield source[-1]
            source.pop()
            if self._gathered:
                target.append(tuple(self._gathered))
        finally:
            self._gathered = None


@dataclass(frozen=True, slots=True)
class Reversal:
    """What takes a write back; ``whole`` if that is all of it.

    ``again`` are the rows whose values come back, by cell: the new write stands for them.
    """

    change: Change
    whole: bool = True
    again: Mapping[str, Dot] = field(default_factory=dict)


def reversal(
    state: RecordState,
    rows: Rows,
    write: Write,
    own: Callable[[Dot], bool],
    root: Callable[[str, Dot], Dot],
) -> Reversal:
    """Give what takes a write back.

    ``rows`` are the record's known values by cell and dot; ``own`` says whether a dot is of this
    opening of the vault; ``root`` gives the dot that a cell's row stands for.
    """
    if write.creates:
        mine = all(own(row.dot) for cell in state.cells.values() for row in cell.live)
        return Reversal(edit.deleted(state)) if mine else Reversal(Change(), whole=False)
    values: dict[str, Json] = {}
    seen: dict[str, tuple[Dot, ...]] = {}
    again: dict[str, Dot] = {}
    whole = True
    for cell in write.cells:
        live = state.cell(cell).live
        ours = tuple(r.dot for r in live if root(cell, r.dot) == root(cell, write.dot))
        if cells.is_log(cell) or not (ours if cell in write.values else not live):
            whole = False
        elif cell == cells.DELETED:
            order = edit.undeleted if write.values.get(cell) is not None else edit.deleted
            change = order(state)
            values |= change.values
            seen |= change.seen
        else:
            before = _before(rows, cell, write)
            if before is not None:
                values[cell], again[cell] = before.value, root(cell, before.dot)
            elif not cells.key_of(cell):
                values[cell] = None
            if ours:
                seen[cell] = ours
    return Reversal(Change(values, seen), whole, again)


def _before(rows: Rows, cell: str, write: Write) -> Row | None:
    """Give the row that a write had replaced; None for an element that it added."""
    found = [rows[cell, dot] for dot in write.seen.get(cell, ()) if (cell, dot) in rows]
    return max(found, key=lambda row: (row.stamp, row.dot), default=None)
