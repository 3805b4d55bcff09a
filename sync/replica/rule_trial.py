"""What a rule would have decided: tried on what people decided and on what waits, before it holds.

Nothing is written. Of the past the newest decisions are tried; a decision's review record keeps
every value that stood, with whose it was and when, which is all that a rule judges by.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from forms.rule import RuleBody
from sync.merge.canonical import canonical
from sync.merge.cells import field_of
from sync.merge.write import Json
from sync.replica import queue
from sync.replica.queue import Filter
from sync.replica.queue import Row as Line
from sync.replica.replica import Replica
from sync.replica.review_records import ReviewRecords
from sync.replica.rulebook import RuleBook
from sync.review.items import Kind
from sync.review.rules import Rule, choose

PAST = 5000
"""Decisions that are looked back on, and items looked at that wait."""

_PAGE = 200


@dataclass(frozen=True, slots=True)
class Case:
    """One value that the rule would choose: on which item, and instead of what.

    ``stands`` is what was decided, by ``who`` (a person, or empty for another rule).
    """

    line: Line
    field: str
    choice: Json
    stands: Json = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would have come to.

    ``decided`` counts the past decisions on its fields, ``alike`` those it would have made as they
    were made; ``otherwise`` lists those it would have made otherwise. ``waiting`` lists what it
    would decide of what waits now; ``left`` counts what it would leave to a person.
    """

    decided: int = 0
    alike: int = 0
    otherwise: tuple[Case, ...] = ()
    waiting: tuple[Case, ...] = ()
    left: int = 0

    @property
    def would(self) -> int:
        """How many of the past decisions the rule would have made by itself."""
        return self.alike + len(self.otherwise)


def tried(replica: Replica, body: RuleBody, cancelled: Callable[[], bool] = lambda: False) -> Trial:
    """Try a rule, in force or not, on past decisions and on what waits. For a worker."""
    book, records = RuleBook(replica), ReviewRecords(replica)
    decided = alike = left = 0
    otherwise: list[Case] = []
    for line in _decided(replica, cancelled):
        for on in _settled(records.of(line), body, line):
            decided += 1
            chosen = choose(body, [book.kept(kept) for kept in on["before"]])
            if chosen is None:
                continue
            if canonical(chosen.value) == canonical(on.get("after")):
                alike += 1
            else:
                field, who = field_of(on["cell"]), str(on["by"])
                otherwise.append(Case(line, field, chosen.value, on.get("after"), who))
    waiting: list[Case] = []
    for line in _waiting(replica, cancelled):
        fields = [f for f in line.facts.get("fields", []) if body.type == line.type]
        asked = len([f for f in fields if f in body.fields])
        made = book.rulings(line, [Rule("trial", body)]) if asked else []
        waiting += [Case(line, field_of(r.cell), r.chosen.value) for r in made]
        left += asked - len(made)
    return Trial(decided, alike, tuple(otherwise), tuple(waiting), left)


def _decided(replica: Replica, cancelled: Callable[[], bool]) -> Iterator[Line]:
    for item in queue.decisions(replica.database, PAST):
        line = queue.one(replica.database, item)
        if cancelled():
            return
        if line is not None:
            yield line


def _waiting(replica: Replica, cancelled: Callable[[], bool]) -> Iterator[Line]:
    wanted = Filter(kinds=(str(Kind.CONTESTED),), states=("new",))
    for offset in range(0, PAST, _PAGE):
        now = replica.register_now_ms
        lines = queue.page(replica.database, wanted, now, limit=_PAGE, offset=offset)
        for line in lines:
            if cancelled():
                return
            yield line
        if len(lines) < _PAGE:
            return


def _settled(review: Mapping[str, Any], body: RuleBody, line: Line) -> Iterator[dict[str, Any]]:
    """Give the cells that a decision settled which the rule speaks of, several values each."""
    decision = review.get("decision") or {}
    if line.type != body.type or review.get("state") != "decided":
        return
    by = "" if decision.get("rule") else decision.get("by") or ""
    for on in decision.get("on") or []:
        values = {canonical(kept.get("value")) for kept in on.get("before") or []}
        if on["cell"] in body.fields and not on.get("passed") and len(values) > 1:
            yield {**on, "by": by}
