"""A record's history as steps a person can read: who, when, what: earlier → later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sync.merge.write import Dot
from sync.replica.history import HistoryLine


@dataclass(frozen=True, slots=True)
class Change:
    """One cell's step. `earlier` is the value before it in time; None where there was none."""

    line: HistoryLine
    earlier: HistoryLine | None

    @property
    def restorable(self) -> bool:
        """Whether this value is not the one displayed and can become it again."""
        return not (self.line.shown or self.line.removed or self.line.cell.endswith("+"))


@dataclass(frozen=True, slots=True)
class Step:
    """All that one write changed."""

    dot: Dot
    ms: int
    who: str
    intent: str
    status: str
    changes: tuple[Change, ...]


def steps_of(lines: Sequence[HistoryLine]) -> list[Step]:
    """Put lines (newest first) together by write, each with the value it came after."""
    earlier: dict[tuple[str, Dot], HistoryLine | None] = {}
    last: dict[str, HistoryLine] = {}
    for line in reversed(lines):
        earlier[line.cell, line.dot] = last.get(line.cell)
        last[line.cell] = line
    groups: dict[Dot, list[HistoryLine]] = {}
    for line in lines:
        if not line.cell.startswith("@"):
            groups.setdefault(line.dot, []).append(line)
    return [
        Step(
            dot,
            group[0].ms,
            group[0].who,
            group[0].intent,
            group[0].status,
            tuple(Change(line, earlier[line.cell, line.dot]) for line in group),
        )
        for dot, group in groups.items()
    ]
