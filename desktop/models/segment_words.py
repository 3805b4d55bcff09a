"""Segments in words: what is asked, how it is compared, and a whole segment as one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.labels import forms_text, named, type_label
from forms.conditions import Condition, Kind, answers_of, asked_types, condition, conditions
from forms.segment import PERSON, Group, Rule

if TYPE_CHECKING:
    from desktop.form_view.context import FormContext

Choices = list[tuple[str, str]]
Records = Mapping[str, Choices]
"""The records that can be chosen, by type: (id, title)."""
NO_RECORDS: Records = MappingProxyType({})


class SegmentWords(QObject):
    """Says the parts of a segment in the language in force."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self._context = context

    def asks(self, record_type: str) -> Choices:
        """Give all that can be asked of a type; the fields first, then facts of the app."""
        keyed = answers_of(record_type)
        told = [one for ask, one in conditions(record_type).items() if ask not in keyed]
        fields = [one for one in told if not one.ask.startswith("@")]
        facts = [one for one in told if one.ask.startswith("@")]
        answers = [
            (f"{field}.{code}", self._context.words().code(reference, code))
            for field, reference in keyed.items()
            for code, _word in self._context.choices(reference)
        ]
        return [*answers, *((one.ask, self.ask(one)) for one in (*fields, *facts))]

    def ask(self, one: Condition) -> str:
        """Name what is asked."""
        if one.key:
            return self._context.words().code(answers_of(one.type)[one.ask.split(".")[0]], one.key)
        return " · ".join(dict.fromkeys(forms_text(text) for text in one.labels))

    def test(self, kind: Kind, test: str) -> str:
        """Say how something is compared."""
        if kind in (Kind.DAY, Kind.MOMENT) and test in ("from", "until"):
            return self.tr("on or after") if test == "from" else self.tr("on or before")
        if kind is Kind.SET and test == "any":
            return self.tr("has one of")
        return {
            "any": self.tr("is one of"),
            "all": self.tr("has all of"),
            "none": self.tr("is none of"),
            "said": self.tr("is filled in"),
            "unsaid": self.tr("is empty"),
            "from": self.tr("at least"),
            "until": self.tr("at most"),
            "within": self.tr("in the last … days"),
            "beyond": self.tr("more than … days ago"),
            "ahead": self.tr("in the next … days"),
            "yes": self.tr("yes"),
            "no": self.tr("no"),
            "has": self.tr("contains"),
            "lacks": self.tr("does not contain"),
        }.get(test, test)

    def match(self, match: str) -> str:
        """Say how rules are put together."""
        return {
            "all": self.tr("all of these"),
            "any": self.tr("any of these"),
            "none": self.tr("none of these"),
        }.get(match, match)

    def there(self, record_type: str, *, there: bool) -> str:
        """Say whether a person has a record of a type."""
        said = self.tr("{record}: there is one") if there else self.tr("{record}: there is none")
        return said.format(record=type_label(record_type))

    def role(self, role: str) -> str:
        """Name what a segment is for."""
        return self._context.words().code("segment_roles", role) if role else ""

    def values(self, one: Condition, rule: Rule, records: Records) -> str:
        """Write what a rule compares with."""
        if one.link:
            known = dict(records.get(one.link, []))
            titles = (known.get(v) or self._context.title_of(v) or "…" for v in rule.values)
            return ", ".join(titles)
        if one.reference:
            words = self._context.words()
            return ", ".join(words.code(one.reference, value) for value in rule.values)
        return ", ".join(rule.values)

    def rule(self, record_type: str, rule: Rule, records: Records) -> str:
        """Write a line."""
        one = condition(record_type, rule.ask)
        if one is None:
            return str(rule)
        parts = (self.ask(one), self.test(one.kind, rule.test), self.values(one, rule, records))
        return " ".join(part for part in parts if part)

    def whole(
        self,
        group: Group,
        records: Records = NO_RECORDS,
        record_type: str = PERSON,
    ) -> str:
        """Write a segment as one sentence."""
        about = group.about or record_type
        told = [self.rule(about, rule, records) for rule in group.rules]
        told += [f"({self.whole(inner, records, about)})" for inner in group.groups]
        head = self.match(group.match) if len(told) > 1 or group.match == "none" else ""
        if about != record_type:
            head = " · ".join(filter(None, (self.there(about, there=group.there), head)))
        said = self.tr(", ").join(told)
        return named(head, said) if head and said else head or said


def linked_types() -> list[str]:
    """Name the types whose records are chosen by their id in some condition."""
    found = (one.link for kind in asked_types() for one in conditions(kind).values())
    return sorted({link for link in found if link})
