"""What can be asked for in a segment: derived from the declarations, field by field.

A field with a column of its own can be asked for; of a value of several parts each part that says
so, of answers by key each answer. Beside the fields stand facts that the app has of each record.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from forms.base import declaration, declared_fields, owner_field, types_by_hand
from forms.fields import FormField, Part, Policy
from forms.segment import PERSON
from forms.values import Value


class Kind(StrEnum):
    """How an answer is compared."""

    CHOICE = "choice"
    STEP = "step"
    """A choice of a scale: its steps are ordered numbers."""
    SET = "set"
    NUMBER = "number"
    DAY = "day"
    MOMENT = "moment"
    YES_NO = "yes_no"
    TEXT = "text"
    TEXTS = "texts"
    RECORD = "record"
    """Another record that is chosen by its id."""
    PRESENCE = "presence"
    """Only whether it says anything."""
    FLAG = "flag"
    """A fact that holds or does not."""
    WORDS = "words"
    """Words looked for as in the search box."""


_SAID = ("said", "unsaid")
_DATED = ("within", "beyond", "ahead", "from", "until", *_SAID)
TESTS: Mapping[Kind, tuple[str, ...]] = {
    Kind.CHOICE: ("any", "none", *_SAID),
    Kind.STEP: ("any", "none", "from", "until", *_SAID),
    Kind.SET: ("any", "all", "none", *_SAID),
    Kind.NUMBER: ("from", "until", *_SAID),
    Kind.DAY: _DATED,
    Kind.MOMENT: _DATED,
    Kind.YES_NO: ("yes", "no", *_SAID),
    Kind.TEXT: ("has", "lacks", *_SAID),
    Kind.TEXTS: ("has", "lacks", *_SAID),
    Kind.RECORD: ("any", "none", *_SAID),
    Kind.PRESENCE: _SAID,
    Kind.FLAG: ("yes", "no"),
    Kind.WORDS: ("has", "lacks"),
}
"""The tests of each kind, the usual one first."""
WITHOUT_VALUES = ("said", "unsaid", "yes", "no")
"""Tests that compare with nothing."""
NUMBERED = ("within", "beyond", "ahead")
"""Tests of a day that take a number of days."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that can be asked of records of a type.

    ``reference`` is the list its codes come from, ``link`` the type its ids are of; ``column`` is
    the field's column, ``key`` the answer's key. ``labels`` are source texts, a part's own behind
    its field's.
    """

    type: str
    ask: str
    kind: Kind
    labels: tuple[str, ...]
    reference: str = ""
    link: str = ""
    column: str = ""
    key: str = ""

    @property
    def tests(self) -> tuple[str, ...]:
        """The tests it can be put to."""
        return TESTS[self.kind]


MADE, CHANGED, WORDS, ALLOWS = "@made", "@changed", "@words", "@allows"
FLAGS = ("local", "contested", "withheld", "expected")

_FACTS = (
    (MADE, Kind.MOMENT, "Recorded on", ""),
    (WORDS, Kind.WORDS, "Words", ""),
)
_FACTS_OF_PEOPLE = (
    (CHANGED, Kind.MOMENT, "Last change", ""),
    (ALLOWS, Kind.SET, "May be used for", "consent_purposes"),
    ("@local", Kind.FLAG, "Only on this laptop", ""),
    ("@contested", Kind.FLAG, "Has two values", ""),
    ("@withheld", Kind.FLAG, "Stays on this laptop", ""),
    ("@expected", Kind.FLAG, "Expected, met by nobody yet", ""),
)


def asked_types() -> list[str]:
    """Name the kinds of record a segment can ask about: people, and what hangs on them."""
    return [PERSON, *(name for name in types_by_hand() if owner_field(name))]


@cache
def conditions(record_type: str) -> Mapping[str, Condition]:
    """Give all that can be asked of a type by name; of answers by key, the field itself."""
    fields = declared_fields(record_type)
    facts = (*_FACTS, *(_FACTS_OF_PEOPLE if record_type == PERSON else ()))
    searched = any(field.searchable for field in fields.values())
    found = {
        ask: Condition(record_type, ask, kind, (label,), reference)
        for ask, kind, label, reference in facts
        if ask != WORDS or searched
    }
    for name, field in fields.items():
        if field.has_column and not field.owner:
            found |= {one.ask: one for one in _of_field(record_type, name, field)}
    return found


def condition(record_type: str, ask: str) -> Condition | None:
    """Give one condition; None where this version knows none of that name."""
    known = conditions(record_type)
    if ask in known:
        return None if _is_keyed(record_type, ask) else known[ask]
    field, _, key = ask.partition(".")
    if not key or field not in known or not _is_keyed(record_type, field):
        return None
    whole = known[field]
    known_as = (whole.labels, "consent_answers", "", whole.column, key)
    return Condition(record_type, ask, Kind.CHOICE, *known_as)


def answers_of(record_type: str) -> Mapping[str, str]:
    """Give the fields that hold answers by key, each with the list of its keys."""
    fields = declared_fields(record_type)
    return {n: f.reference for n, f in fields.items() if f.policy is Policy.PROTECTIVE}


def condition_texts() -> set[str]:
    """Give every source text that a condition's label is made of."""
    found = (one for name in asked_types() for one in conditions(name).values())
    return {text for one in found for text in one.labels}


def parts_of(record_type: str, name: str) -> Mapping[str, tuple[Part, Kind]]:
    """Give the parts of a field's value that can be asked for alone."""
    found = declaration(record_type)
    if found is None or name not in found.model_fields:
        return {}
    model = _plain(found.model_fields[name].annotation)
    if not issubclass(model, Value):
        return {}
    told = ((n, _part(info), info) for n, info in model.model_fields.items())
    return {n: (part, _part_kind(part, info)) for n, part, info in told if part}


def _of_field(record_type: str, name: str, field: FormField) -> list[Condition]:
    column = f"f_{name}"
    parts = parts_of(record_type, name)
    if field.policy is Policy.UNIT and parts:
        return [
            Condition(
                record_type,
                f"{name}.{part}",
                kind,
                (field.label, told.label),
                told.reference,
                column=f"{column}__{part}",
            )
            for part, (told, kind) in parts.items()
        ]
    kind = _kind(record_type, name, field)
    link = field.link if kind is Kind.RECORD else ""
    return [Condition(record_type, name, kind, (field.label,), field.reference, link, column)]


def _kind(record_type: str, name: str, field: FormField) -> Kind:
    found = declaration(record_type)
    inner = None if found is None else found.model_fields[name].annotation
    plain, many = _plain(inner), field.policy is Policy.SET
    if field.link:
        return Kind.PRESENCE if owner_field(field.link) else Kind.RECORD
    if field.reference:
        return Kind.SET if many else Kind.STEP if plain is int else Kind.CHOICE
    simple = {bool: Kind.YES_NO, int: Kind.NUMBER, date: Kind.DAY, datetime: Kind.MOMENT}
    if plain is str and field.policy is not Policy.PROTECTIVE:
        return Kind.TEXTS if many else Kind.TEXT
    return simple.get(plain, Kind.PRESENCE)


def _is_keyed(record_type: str, name: str) -> bool:
    return name in answers_of(record_type)


def _part(info: FieldInfo) -> Part | None:
    return next((one for one in info.metadata if isinstance(one, Part)), None)


def _part_kind(part: Part, info: FieldInfo) -> Kind:
    if part.reference:
        return Kind.CHOICE
    return Kind.TEXT if _plain(info.annotation) is str else Kind.NUMBER


def _plain(annotation: Any) -> type:
    """Give the type of a value, of an element for lists; what may be None aside."""
    while (origin := get_origin(annotation)) is not None:
        inner = [arg for arg in get_args(annotation) if arg is not type(None)]
        if origin is dict:
            return dict
        annotation = inner[0]
    return annotation if isinstance(annotation, type) else object
