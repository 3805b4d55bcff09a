"""Segments asked once more: person by person in plain Python, from docs/segments.md alone."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from forms.conditions import NUMBERED, WITHOUT_VALUES, Kind, condition
from forms.segment import PERSON, Group, Rule
from forms.text import fold, words
from sync.replica.replica import Replica
from sync.replica.views import RecordView

HANGING = ("company", "encounter", "need", "consent", "referral", "followup", "attendance")


class Slow:
    """Everybody here with what hangs on them; merged people are one."""

    def __init__(self, replica: Replica, today: date) -> None:
        self.replica, self.today = replica, today
        self.people = replica.listing(PERSON, limit=10**6)
        self.local = {v.id for v in self.people if v.local}
        self.hanging: dict[str, dict[str, list[RecordView]]] = {
            v.id: {k: replica.linked(v.id, k) for k in HANGING} for v in self.people
        }

    def ids(self, whole: Group) -> list[str]:
        """Give who meets a segment."""
        return sorted(v.id for v in self.people if self.meets(whole, v, v.id))

    def meets(self, group: Group, view: RecordView, person: str) -> bool:
        """Whether a record meets a group's rules."""
        told = [self.rule(r, view, person) for r in group.rules if self.written(r)]
        for inner in group.groups:
            if inner.about and inner.about != view.type:
                having = self.hanging[person][inner.about]
                told.append(any(self.meets(inner, one, person) for one in having) == inner.there)
            elif inner.groups or any(self.written(r) for r in inner.rules):
                told.append(self.meets(inner, view, person))
        if not told:
            return True
        return {"all": all(told), "any": any(told), "none": not any(told)}[group.match]

    @staticmethod
    def written(rule: Rule) -> bool:
        return rule.test in WITHOUT_VALUES or any(v.strip() for v in rule.values)

    def rule(self, rule: Rule, view: RecordView, person: str) -> bool:
        """Whether a record meets one line."""
        known = condition(view.type, rule.ask)
        assert known
        if rule.ask == "@allows":
            return self.allows(rule, view)
        if rule.ask in ("@local", "@contested", "@withheld", "@expected"):
            return self.flag(rule.ask, view) == (rule.test == "yes")
        if rule.ask == "@words":
            return self.words(rule, view) == (rule.test == "has")
        if rule.ask in ("@made", "@changed"):
            ms = view.created_ms if rule.ask == "@made" else view.changed_ms
            return self.compared(rule, _day_of(ms / 1000), Kind.DAY)
        field, _, part = rule.ask.partition(".")
        value = view.values.get(field)
        if part:
            value = (value or {}).get(part)
        value = None if value in ("", [], {}) else value
        if known.kind is Kind.MOMENT and value is not None:
            moment = datetime.fromisoformat(value)
            value = _day_of(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp())
        return self.compared(rule, value, known.kind)

    def compared(self, rule: Rule, value: Any, kind: Kind) -> bool:  # noqa: PLR0911 - one a test
        """Compare one value with a line's."""
        held = value if isinstance(value, list) else [] if value is None else [str(value)]
        match rule.test:
            case "said" | "unsaid":
                return (value is not None) == (rule.test == "said")
            case "any" | "none":
                return bool(set(held) & set(rule.values)) == (rule.test == "any")
            case "all":
                return set(rule.values) <= set(held)
            case "yes" | "no":
                return value is (rule.test == "yes")
            case "has" | "lacks":
                found = any(fold(w) in fold(one) for w in rule.values for one in held)
                return found == (rule.test == "has")
        if value is None:
            return False
        if kind in (Kind.DAY, Kind.MOMENT):
            return self.dated(rule, date.fromisoformat(str(value)))
        bound = float(rule.values[0])
        return float(value) >= bound if rule.test == "from" else float(value) <= bound

    def dated(self, rule: Rule, day: date) -> bool:
        """Compare a day."""
        if rule.test in NUMBERED:
            span = timedelta(days=int(rule.values[0]))
            return {
                "within": self.today - span <= day <= self.today,
                "beyond": day < self.today - span,
                "ahead": self.today <= day <= self.today + span,
            }[rule.test]
        bound = date.fromisoformat(rule.values[0])
        return day >= bound if rule.test == "from" else day <= bound

    def flag(self, name: str, view: RecordView) -> bool:
        """Say a fact of a person."""
        held = self.hanging[view.id]
        return {
            "@local": view.id in self.local,
            "@contested": bool(view.shown.contested),
            "@withheld": view.withheld,
            "@expected": bool(held["attendance"]) and not held["encounter"],
        }[name]

    def words(self, rule: Rule, view: RecordView) -> bool:
        """Whether the search box finds a record by words."""
        return any(view.id in self.found(view.type, text) for text in rule.values if words(text))

    @cache  # noqa: B019 - as long as the tests of one notebook
    def found(self, record_type: str, text: str) -> set[str]:
        """Give what the search box finds."""
        return {v.id for v in self.replica.listing(record_type, query=text, limit=10**6)}

    def allows(self, rule: Rule, view: RecordView) -> bool:
        """Say whether a person may be used for purposes."""
        told = [self.allowed(view, purpose) for purpose in rule.values]
        return {"any": any(told), "all": all(told), "none": not any(told)}[rule.test]

    def allowed(self, view: RecordView, purpose: str) -> bool:
        answers: Mapping[str, str] = {}
        for consent in self.hanging[view.id]["consent"]:
            expires = consent.values.get("expires")
            if not expires or date.fromisoformat(expires) >= self.today:
                answers = consent.values.get("answers") or {}
        no: Sequence[str] = ("refused", "withdrawn")
        if answers.get(purpose) in no or answers.get("register") in no:
            return False
        by_basis = purpose in ("register", "contact")
        basis = (view.values.get("source") or {}).get("basis")
        return answers.get(purpose) == "given" or bool(by_basis and basis)


def _day_of(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().date().isoformat()
