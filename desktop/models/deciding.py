"""What is read of one item to decide it, and what an action on it comes to. Plain functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.models.decisions import (
    DELETE,
    KEEP,
    Case,
    Offer,
    Side,
    case_of,
    links_of,
    pair_of,
)
from sync.merge.canonical import canonical
from sync.replica.desk import Desk
from sync.replica.parting import Written, written_while_one
from sync.replica.persons import Person
from sync.replica.queue import REVIEW, Filter, Row
from sync.replica.replica import Replica
from sync.replica.views import RecordView

VALUES = ("contested", "deletion")
MINE = ("lost", "question")


@dataclass(frozen=True, slots=True)
class Loaded:
    """One item with everything that is shown of it."""

    line: Row
    case: Case | None = None
    sides: tuple[Side, Side] | None = None
    view: RecordView | None = None
    review: Mapping[str, Any] = field(default_factory=dict)
    written: tuple[Written, ...] = ()
    """What was written while two parted records were one."""
    event: RecordView | None = None
    links: int = 0
    """How many records hang on it."""
    away: bool = False
    """Whether it is about a record that is not on this laptop."""
    about: RecordView | None = None
    """Of a decision that was set aside: the record it was about, where that is here."""
    askable: tuple[Person, ...] = ()
    """Whose work it is beside this person's: they can be asked."""
    deciders: tuple[str, ...] = ()
    """Who decides a pair of which one is elsewhere, else the administrators known here."""

    @property
    def open_id(self) -> str:
        """The record that *open* leads to."""
        return self.view.id if self.view else self.line.record


@dataclass(frozen=True, slots=True)
class Picked:
    """What somebody chose of a question: the offer's place, or another value."""

    cell: str
    at: int | None
    value: Any


def load(replica: Replica, line: Row) -> Loaded:
    """Read an item. For a worker."""
    review, view = Desk(replica).review(line), replica.get(line.record)
    askable = tuple(Desk(replica).askable(line))
    plain = Loaded(line, None, None, view, review, event=_event(replica, line), askable=askable)
    if line.state == "decided":
        apart = line.kind == "duplicate" and line.verdict == "not_same"
        _case, sides = (apart and pair_of(replica, line.record, line.other)) or (None, None)
        return replace(plain, sides=sides)
    if line.kind in VALUES:
        links = sum(count for _kind, count in links_of(replica, line.record))
        return replace(plain, case=case_of(replica, line.record), links=links)
    if line.kind == "duplicate":
        case, sides = pair_of(replica, line.record, line.other) or (None, None)
        if elsewhere := line.facts.get("elsewhere"):
            whom = elsewhere.get("deciders") or Desk(replica).coordinators(("administrator",))
            plain = replace(plain, deciders=tuple(whom))
        written = tuple(written_while_one(replica, line, review))
        return replace(plain, case=case, sides=sides, written=written)
    return replace(plain, away=Desk(replica).away(line), about=_subject(replica, line))


def _subject(replica: Replica, line: Row) -> RecordView | None:
    """Find what a decision that was set aside was about."""
    if line.type != REVIEW:
        return None
    known = replica.alone(line.record)
    told = {**(known.values if known else {}), **(line.facts.get("values") or {})}
    return replica.get(told.get("person") or told.get("subject") or "")


def _event(replica: Replica, line: Row) -> RecordView | None:
    return replica.get(line.event) if line.event else None


def latest(case: Case) -> list[Picked]:
    """Choose of each question the value that was given last; a contested record stays."""
    picked = []
    for question in case.questions:
        at, offer = max(enumerate(question.offers), key=lambda found: (found[1].ms, found[0]))
        if question.deletion:
            at, offer = 0, Offer(KEEP, "", 0)
        picked.append(Picked(question.cell, at, offer.value))
    return picked


def fuller(case: Case) -> list[Picked]:
    """Choose of two records that are one the value that says more; of equals the latest.

    A name in both scripts so stands before a later one in one of them.
    """
    picked = []
    for question in case.questions:
        at, offer = max(
            enumerate(question.offers), key=lambda found: (_parts(found[1]), found[1].ms, found[0])
        )
        picked.append(Picked(question.cell, at, offer.value))
    return picked


def _parts(offer: Offer) -> int:
    """Count the parts of a value that say something; of one without parts, whether it does."""
    value = offer.value
    return sum(1 for part in value.values() if part) if isinstance(value, dict) else bool(value)


def decide_values(
    replica: Replica, line: Row, case: Case, picked: Sequence[Picked], reason: str = ""
) -> None:
    """Write what was chosen of contested cells."""
    deletions = {question.cell for question in case.questions if question.deletion}
    values = {p.cell: p.value for p in picked if p.cell not in deletions}
    delete = next((p.value == DELETE for p in picked if p.cell in deletions), None)
    Desk(replica).decide_values(line.id, values, delete=delete, reason=reason)


def merge(replica: Replica, line: Row, case: Case, picked: Sequence[Picked]) -> None:
    """Have two people shown as one with the values that were chosen."""
    ids = sorted((line.record, line.other))
    picks: dict[str, Any] = {}
    for one in picked:
        question = next(q for q in case.questions if q.cell == one.cell)
        same = one.at is not None and canonical(question.offers[one.at].value) == canonical(
            one.value
        )
        picks[one.cell] = ids[one.at] if same and one.at is not None else {"value": one.value}
    Desk(replica).merge(line.record, line.other, picks)


def look_for_duplicates(replica: Replica, cancelled: Callable[[], bool]) -> int:
    """Look through who changed since the last look; give how many pairs are new. For a worker."""
    return Desk(replica).look_for_duplicates(cancelled)


def take_latest(replica: Replica, line: Row) -> bool:
    """Decide an item in the plainest way: the latest value, or merged with what says more."""
    loaded = load(replica, line)
    if loaded.case is None:
        return False
    if line.kind in VALUES and loaded.case.questions:
        decide_values(replica, line, loaded.case, latest(loaded.case))
        return True
    if line.kind == "duplicate":
        merge(replica, line, loaded.case, fuller(loaded.case))
        return True
    return False


def count_waiting(replica: Replica) -> int:
    """Count what waits for a person. For a worker."""
    return Desk(replica).count(Filter())


def take_on(replica: Replica, line: Row) -> None:
    """Give an item to this person."""
    identity = replica.identity
    Desk(replica).assign([line.id], identity.name if identity else "")
