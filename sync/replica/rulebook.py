"""The rules of the deployment at work on one replica: which there are, and what they decide.

Shipped rules stand in the deployment's file; a rule record changes one or makes another. Whoever
coordinates applies them after a sync, to values that the register holds: a decision like all
others, which names the rule. It is made of the values alone (its moment is that of the last of
them, its author the rule), so two coordinators who apply a rule write the same thing. What a
person has a word in is left to people: an item somebody has, a choice of the rule's taken back.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from forms.reference import Deployment, ShippedRule
from forms.rule import RuleBody, rule_id
from sync.deployment import load_deployment
from sync.errors import InvalidRecord
from sync.merge import cells, edit
from sync.merge.canonical import canonical
from sync.merge.state import RecordState, Row
from sync.merge.write import Dot, Json
from sync.replica import history, queue, queue_keeping
from sync.replica.queue import Row as Line
from sync.replica.replica import Replica
from sync.replica.review_records import ReviewRecords
from sync.replica.settling import Settling, sources_of
from sync.replica.views import RecordView
from sync.review.items import Item, Kind, item_id
from sync.review.rules import (
    AMBASSADOR,
    COORDINATOR,
    Candidate,
    Rule,
    choose,
    decidable_fields,
    problems,
)

RULE = "rule"
RULED = "ruled"
COORDINATING = ("coordinator", "administrator")
_MOST = 1000
_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule makes of one contested cell: its choice, and all it chose from."""

    rule: Rule
    cell: str
    chosen: Candidate
    candidates: tuple[Candidate, ...]


class RuleBook:
    """Reads, changes and applies the rules of one replica."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        self._records, self._settling = ReviewRecords(replica), Settling(replica)
        self._roles: dict[str, str] = {}

    # --- which there are ----------------------------------------------------------------------

    def rules(self) -> list[Rule]:
        """Give every rule: the shipped ones in order, as they were changed, then the others."""
        records = {str(v.values.get("code")): v for v in self.replica.listing(RULE, limit=_MOST)}
        shipped = [self._shipped(one, records.pop(one.code, None)) for one in self._ships()]
        made = [self._made(code, view) for code, view in sorted(records.items())]
        return [rule for rule in (*shipped, *made) if rule is not None]

    def rule(self, code: str) -> Rule | None:
        """Give one rule."""
        return next((rule for rule in self.rules() if rule.code == code), None)

    def put(self, code: str, body: RuleBody, title: str = "") -> str:
        """Change the rule of a code, or make it; give the record's id.

        Raises:
            InvalidRecord: it is no rule of this deployment; nothing was changed.
        """
        if wrong := problems(body, self._deployment()):
            raise InvalidRecord(dict.fromkeys(wrong, "invalid"))
        record, replica = rule_id(code), self.replica
        values = {"code": code, "title": title or None, "rule": body.model_dump(mode="json")}
        with replica.transaction():
            view = replica.get(record)
            if view is not None and view.shown.gone:
                replica.undelete(record)
            replica.save(RULE, values, record_id=record, intent="rule")
            contested = {c: values[c] for c in self._contested(record) if c in values}
            if contested:
                replica.decide(record, contested)
        return record

    def drop(self, code: str) -> None:
        """Take back what was changed of a shipped rule, or a rule that was made here."""
        if self.replica.get(rule_id(code)) is not None:
            self.replica.delete(rule_id(code))

    def _ships(self) -> Sequence[ShippedRule]:
        try:
            return self._deployment().rules
        except FileNotFoundError:
            return []

    def _deployment(self) -> Deployment:
        return load_deployment(self.replica.deployment)

    def _contested(self, record: str) -> Sequence[str]:
        view = self.replica.get(record)
        return list(view.shown.contested) if view else []

    @staticmethod
    def _shipped(one: ShippedRule, view: RecordView | None) -> Rule:
        body = RuleBody.model_validate(one.model_dump(exclude={"code", "label"}))
        shipped = Rule(one.code, body, labels=one.label, shipped=True)
        return _as_changed(shipped, view) or shipped

    @staticmethod
    def _made(code: str, view: RecordView) -> Rule | None:
        return _as_changed(Rule(code, RuleBody(type=RULE)), view)

    # --- applying them ------------------------------------------------------------------------

    def apply(self, cancelled: Callable[[], bool] = lambda: False) -> int:
        """Decide what the rules decide of what waits; give how many cells. For a worker.

        Only a coordinator's laptop decides. An item that no rule fits is not looked at again until
        it or the rules change.
        """
        identity = self.replica.identity
        if identity is None or identity.role not in COORDINATING:
            return 0
        rules = [rule for rule in self.rules() if rule.in_force]
        if not rules:
            return 0
        mark, done = _mark(rules), 0
        waiting = queue_keeping.untried(self.replica.database, mark)
        for start in range(0, len(waiting), _AT_ONCE):
            if cancelled():
                break
            with self.replica.transaction():
                for item in waiting[start : start + _AT_ONCE]:
                    line = queue.one(self.replica.database, item)
                    done += self._apply(line, rules, mark) if line else 0
        return done

    def rulings(self, line: Line, rules: Sequence[Rule]) -> list[Ruling]:
        """Give what these rules make of an item: for each cell the first that can tell."""
        view = self.replica.get(line.record)
        if view is None or view.shown.deletion_contested:
            return []
        state = self.replica.joined(line.record)
        found = []
        for cell, rows in view.shown.contested.items():
            covering = [r for r in rules if r.covers(view.type, cell)]
            if covering and cell in decidable_fields(view.type):
                offered = self.candidates(line.record, state, cell, rows)
                if offered is not None and (made := _first(covering, cell, offered)):
                    found.append(made)
        return found

    def candidates(
        self, record: str, state: RecordState, cell: str, rows: Sequence[Row]
    ) -> list[Candidate] | None:
        """Give what a rule may judge of these live rows; None where people had a word.

        A row that a rule wrote stands for the values it was chosen from: what another rule, or the
        same one with more to choose from, makes of them is not to depend on who was first.
        """
        ruled = self.replica.alone(item_id(record, RULED, cell))
        if ruled is not None and ruled.values.get("state") != "decided":
            return None
        sources, earlier = sources_of(state), self._earlier(ruled, cell)
        found: list[Candidate] = []
        for row in rows:
            stood = earlier.get(canonical(row.value))
            if stood is not None and row.stamp.ms > stood[0]:
                found += [self.kept(one) for one in stood[1]]
            else:
                found.append(self._candidate(row, sources))
        return found

    def kept(self, one: Mapping[str, Any]) -> Candidate:
        """Read a value that a decision kept."""
        role = self._role(str(one.get("device") or ""))
        source = str(one.get("source") or "")
        return Candidate(one.get("value"), int(one.get("ms") or 0), 0, role, source)

    def _earlier(
        self, ruled: RecordView | None, cell: str
    ) -> dict[str, tuple[int, list[Mapping[str, Any]]]]:
        """Give what rules chose before, by value: the moment, and what they chose from."""
        found: dict[str, tuple[int, list[Mapping[str, Any]]]] = {}
        if ruled is None:
            return found
        for row in self.replica.state(ruled.id).cell("decision").live:
            for on in row.value.get("on") or []:
                if on["cell"] == cell:
                    at, stood = found.get(canonical(on.get("after")), (0, []))
                    moments = [int(kept.get("ms") or 0) for kept in on.get("before") or []]
                    both = [*stood, *(on.get("before") or [])]
                    found[canonical(on.get("after"))] = (max(at, *moments, 0), both)
        return found

    def _candidate(self, row: Row, sources: Mapping[Dot, str]) -> Candidate:
        device, _who = self.replica.author_of(row.dot)
        role = self._role(device)
        return Candidate(row.value, *row.stamp, role, sources.get(row.dot, ""))

    def _role(self, device: str) -> str:
        if not self._roles:
            self._roles = dict(self.replica.database.query("SELECT device, role FROM devices"))
            if identity := self.replica.identity:
                self._roles[identity.device] = identity.role
        return COORDINATOR if self._roles.get(device) in COORDINATING else AMBASSADOR

    def _apply(self, line: Line, rules: Sequence[Rule], mark: str) -> int:
        view = self.replica.get(line.record)
        if view is None or view.local:
            return 0  # what is still on its way is judged once all have it
        made = self.rulings(line, rules)
        for ruling in made:
            self._write(line, ruling)
        queue_keeping.tried(self.replica.database, line.id, mark)
        return len(made)

    def _write(self, line: Line, ruling: Ruling) -> None:
        database, state = self.replica.database, self.replica.joined(line.record)
        change = edit.decided(state, {ruling.cell: ruling.chosen.value})
        stood = self._before(line.record, ruling.cell)
        settled = self._settling.settle(line.record, change, f"{history.RULE}{ruling.rule.code}")
        for on in settled:
            on["before"] = _without_rules(on["before"], stood)
        item = item_id(line.record, RULED, ruling.cell)
        facts = {"fields": [cells.field_of(ruling.cell)], "rule": ruling.rule.code}
        queue_keeping.put(
            database,
            Item(item, Kind.RULED, line.record, line.type, line.since, facts=facts),
            owner=queue_keeping.owner_of(database, line.id),
            who=line.who,
        )
        own = queue.one(database, item)
        assert own is not None  # noqa: S101 - it was entered above
        at = max(candidate.ms for candidate in ruling.candidates)
        decision = {
            "verdict": RULED,
            "rule": ruling.rule.code,
            "by": ruling.rule.title,
            "at": datetime.fromtimestamp(at / 1000, tz=UTC).isoformat(timespec="milliseconds"),
            "on": settled,
        }
        values = {"decision": decision, "state": "decided"}
        self._records.write(own, values, decides=True)
        queue_keeping.settle(database, [item])

    def _before(self, record: str, cell: str) -> dict[str, list[Mapping[str, Any]]]:
        ruled = self.replica.alone(item_id(record, RULED, cell))
        return {value: stood for value, (_at, stood) in self._earlier(ruled, cell).items()}


def _as_changed(rule: Rule, view: RecordView | None) -> Rule | None:
    """Give a rule as its record says; None for a record that says no rule."""
    if view is None or not view.values.get("rule"):
        return None
    return Rule(
        rule.code,
        RuleBody.model_validate(view.values["rule"]),
        title=str(view.values.get("title") or ""),
        labels=rule.labels,
        shipped=rule.shipped,
        changed=True,
        disputed=bool(view.shown.contested),
    )


def _first(rules: Sequence[Rule], cell: str, offered: Sequence[Candidate]) -> Ruling | None:
    for rule in rules:
        chosen = choose(rule.body, offered)
        if chosen is not None:
            return Ruling(rule, cell, chosen, tuple(offered))
    return None


def _without_rules(
    before: Sequence[dict[str, Json]], stood: Mapping[str, Sequence[Mapping[str, Any]]]
) -> list[dict[str, Json]]:
    """Put in the place of what a rule had chosen what it had chosen from."""
    told: dict[tuple[str, str], dict[str, Json]] = {}
    for one in _spelled_out(before, stood):
        told[canonical(one.get("value")), str(one.get("device"))] = dict(one)
    return sorted(told.values(), key=lambda one: (one.get("ms", 0), canonical(one)))


def _spelled_out(
    before: Sequence[Mapping[str, Json]], stood: Mapping[str, Sequence[Mapping[str, Any]]]
) -> Iterator[Mapping[str, Any]]:
    for one in before:
        yield from stood.get(canonical(one["value"]), (one,))


def _mark(rules: Sequence[Rule]) -> str:
    """Spell which rules were tried, shortly."""
    said = canonical([[rule.code, rule.body.model_dump(mode="json")] for rule in rules])
    return hashlib.sha256(said.encode()).hexdigest()[:16]
