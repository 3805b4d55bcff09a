"""What waits for a decision, one case a record: which cells differ, what each may become."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forms.base import hangs_on
from sync.merge.canonical import canonical
from sync.merge.cells import field_of
from sync.merge.same import differing
from sync.merge.state import Row
from sync.merge.view import distinct
from sync.merge.write import Dot
from sync.replica.history import HistoryLine
from sync.replica.origins import Origin
from sync.replica.replica import Replica
from sync.replica.views import ContestedItem, RecordView


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
    edits: tuple[tuple[str, Any], ...] = ()
    """Of a deletion: the cells that were written past it, with what stands there."""


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


@dataclass(frozen=True, slots=True)
class Side:
    """One of two records that may be the same: what one needs to know it by."""

    record_id: str
    title: str
    who: str
    ms: int
    links: tuple[tuple[str, int], ...]


def case_of(replica: Replica, record_id: str) -> Case | None:
    """Read what is contested of one record; None where it is not here. For a worker."""
    view = replica.get(record_id)
    if view is None:
        return None
    items = replica.contested_of(record_id)
    lines = replica.history(record_id)
    title = view.title or _owner_title(replica, view)
    questions = tuple(_question(replica, item, lines) for item in items)
    return Case(view.id, view.type, title, questions)


def pair_of(replica: Replica, one: str, other: str) -> tuple[Case, tuple[Side, Side]] | None:
    """Read where two records differ, and which is which; None where one is not here.

    Of each question the offers stand in the order of the records.
    """
    ids = sorted((one, other))
    views = [replica.get(record_id) for record_id in ids]
    if views[0] is None or views[1] is None:
        return None
    states = [replica.joined(record_id) for record_id in ids]
    back = [
        replica.origins(i, {n: c.live for n, c in state.cells.items()})
        for i, state in zip(ids, states, strict=True)
    ]
    questions = []
    for name in differing(states):
        offers = []
        for state, whose in zip(states, back, strict=True):
            rows = distinct(state.cell(name).live)
            last = rows[-1] if rows else None
            offers.append(
                _offer(replica, last, whose.get(last.dot)) if last else Offer(None, "", 0)
            )
        questions.append(Question(name, field_of(name), tuple(offers)))
    sides = (_side(replica, views[0], back[0]), _side(replica, views[1], back[1]))
    return Case(ids[0], views[0].type, views[0].title, tuple(questions)), sides


def links_of(replica: Replica, record_id: str) -> tuple[tuple[str, int], ...]:
    """Count what hangs on a record, by type. For a worker."""
    return tuple(replica.hanging(record_id).items())


def _side(replica: Replica, view: RecordView, back: Mapping[Dot, Origin]) -> Side:
    links = links_of(replica, view.id)
    dots = [dot for dots in view.shown.seen.values() for dot in dots]
    given = (back[dot].who if dot in back else replica.author_of(dot)[1] for dot in dots)
    who = sorted({name for name in given if name})
    return Side(view.id, view.title, ", ".join(who), view.changed_ms, links)


def _offer(
    replica: Replica, row: Row, origin: Origin | None = None, first: str | None = None
) -> Offer:
    """Offer a value with its author, also where somebody else's undo brought it back."""
    if origin is not None:
        return Offer(row.value, origin.who, origin.ms)
    return Offer(row.value, first or replica.author_of(row.dot)[1], row.stamp.ms)


def _owner_title(replica: Replica, view: RecordView) -> str:
    owner = hangs_on(view.type, view.id, view.values)
    found = replica.get(owner) if owner and owner != view.id else None
    return found.title if found else ""


def _question(replica: Replica, item: ContestedItem, lines: Sequence[HistoryLine]) -> Question:
    if item.deletion:
        who = {line.dot: line.who for line in lines}
        last = max((line for line in lines if line.cell != item.cell), key=_when, default=None)
        keep = Offer(KEEP, last.who if last else "", last.ms if last else 0)
        order = item.rows[-1]
        gone = Offer(DELETE, who.get(order.dot, ""), order.stamp.ms)
        edits = _past(replica, item)
        return Question(item.cell, item.field, (keep, gone), deletion=True, edits=edits)
    rows = distinct(item.rows)
    back = replica.origins(item.record_id, {item.cell: item.rows})
    first = {x.dot: x.first for x in lines if x.cell == item.cell and x.first}
    offers = tuple(_offer(replica, row, back.get(row.dot), first.get(row.dot)) for row in rows)
    return Question(item.cell, item.field, offers, _before(item, lines, offers))


def _past(replica: Replica, item: ContestedItem) -> tuple[tuple[str, Any], ...]:
    """Give what was written past a deletion: what it does not cover."""
    covered = {Dot(*dot) for row in item.rows for dot in row.value or ()}
    cells = replica.joined(item.record_id).cells.items()
    return tuple(
        (name, row.value)
        for name, cell in cells
        if not name.startswith("@")
        for row in distinct(cell.live)
        if row.dot not in covered
    )


def _before(
    item: ContestedItem, lines: Iterable[HistoryLine], offers: Sequence[Offer]
) -> HistoryLine | None:
    """Find the latest value of the cell that no longer stands and is older than those that do."""
    oldest = min(offer.ms for offer in offers)
    given = {canonical(offer.value) for offer in offers if offer.ms == oldest}
    past = [
        x
        for x in lines
        if x.cell == item.cell and not x.live and not x.removed and x.ms <= oldest
        if not (x.ms == oldest and canonical(x.value) in given)
    ]
    return max(past, key=_when, default=None)


def _when(line: HistoryLine) -> int:
    return line.ms
