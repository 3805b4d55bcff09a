"""What waits for a decision, one case a record: which cells differ, what each may become."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sync.merge.view import distinct
from sync.replica.history import HistoryLine
from sync.replica.replica import ContestedItem, Replica


@dataclass(frozen=True, slots=True)
class Offer:
    """One live value, with who gave it and when; the deletion's offers are `keep` and `delete`."""

    value: Any
    who: str
    ms: int


@dataclass(frozen=True, slots=True)
class Question:
    """One contested cell: the value before, where the history knows it, and the live ones."""

    cell: str
    field: str
    offers: tuple[Offer, ...]
    before: HistoryLine | None = None
    deletion: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """All that is contested of one record."""

    record_id: str
    type: str
    title: str
    questions: tuple[Question, ...]

    @property
    def ms(self) -> int:
        """When the last of the values was given."""
        return max((offer.ms for q in self.questions for offer in q.offers), default=0)

    @property
    def people(self) -> list[str]:
        """Who gave the values."""
        return sorted({o.who for q in self.questions for o in q.offers if o.who})


KEEP, DELETE = "keep", "delete"


def cases_of(replica: Replica, limit: int = 500) -> list[Case]:
    """Read what is contested, the longest waiting first. For a worker."""
    grouped: dict[str, list[ContestedItem]] = {}
    for item in replica.contested(limit):
        grouped.setdefault(item.record_id, []).append(item)
    return [_case(items, replica.history(record_id)) for record_id, items in grouped.items()]


def _case(items: Sequence[ContestedItem], lines: Sequence[HistoryLine]) -> Case:
    first = items[0]
    questions = tuple(_question(item, lines) for item in items)
    return Case(first.record_id, first.type, first.title, questions)


def _question(item: ContestedItem, lines: Sequence[HistoryLine]) -> Question:
    who = {line.dot: line.who for line in lines}
    if item.deletion:
        last = max((line for line in lines if line.cell != item.cell), key=_when, default=None)
        keep = Offer(KEEP, last.who if last else "", last.ms if last else 0)
        order = item.rows[-1]
        gone = Offer(DELETE, who.get(order.dot, ""), order.stamp.ms)
        return Question(item.cell, item.field, (keep, gone), deletion=True)
    offers = tuple(
        Offer(row.value, who.get(row.dot, ""), row.stamp.ms) for row in distinct(item.rows)
    )
    return Question(item.cell, item.field, offers, _before(item, lines))


def _before(item: ContestedItem, lines: Iterable[HistoryLine]) -> HistoryLine | None:
    """Find the latest value of the cell that no longer stands and is older than those that do."""
    oldest = min(row.stamp.ms for row in item.rows)
    past = [
        x for x in lines if x.cell == item.cell and not x.live and not x.removed and x.ms <= oldest
    ]
    return max(past, key=_when, default=None)


def _when(line: HistoryLine) -> int:
    return line.ms
