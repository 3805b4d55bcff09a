"""How what is declared becomes words: field labels, groups, type names, reference codes, values.

Declared labels are English source texts in `forms/`, translated in the context ``forms``;
:func:`declared_texts` lists them all for the collection of translations. Codes get their words from
the deployment, dates and numbers from the language in force.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QTranslator,
)

from desktop.i18n import directed, isolate
from desktop.when import day_pattern
from forms.base import declaration, declared_fields, read_value, record_types
from forms.conditions import condition_texts
from forms.consent import Consent
from forms.fields import FormField
from forms.reference import Deployment
from forms.rule import rule_id
from forms.values import ConsentAct, Money, Note, PersonName, Phone, Place, Source
from resources.paths import path
from sync.lists.export import PART_LABELS, Wording

CONTEXT = "forms"
TitleOf = Callable[[str], str]

PROBLEMS: dict[str, Any] = {
    "too_long": QT_TRANSLATE_NOOP("forms", "This is too long."),
    "string_too_long": QT_TRANSLATE_NOOP("forms", "This is too long."),
    "string_pattern_mismatch": QT_TRANSLATE_NOOP("forms", "This does not look right."),
    "value_error": QT_TRANSLATE_NOOP("forms", "This does not look right."),
    "not_a_date": QT_TRANSLATE_NOOP("forms", "This is not a date. Type day, month and year."),
    "not_a_time": QT_TRANSLATE_NOOP("forms", "This is not a date and time."),
    "not_a_number": QT_TRANSLATE_NOOP("forms", "This is not a number."),
    "int_parsing": QT_TRANSLATE_NOOP("forms", "This is not a number."),
    "not_an_email": QT_TRANSLATE_NOOP("forms", "This is not an e-mail address."),
    "not_a_link": QT_TRANSLATE_NOOP("forms", "A link has no spaces in it."),
    "no_kind": QT_TRANSLATE_NOOP("forms", "Choose the kind of source."),
    "not_a_currency": QT_TRANSLATE_NOOP("forms", "A currency has three letters, such as EUR."),
    "ends_before_start": QT_TRANSLATE_NOOP("forms", "The last day is before the first one."),
    "not_in_list": QT_TRANSLATE_NOOP("forms", "Choose one from the list."),
}
UNKNOWN_PROBLEM = QT_TRANSLATE_NOOP("forms", "This cannot be kept as it is.")


def declared_texts() -> set[str]:
    """Give every source text of the declarations: labels, groups, parts, type names and plurals."""
    texts = {text for t in record_types().values() for text in (t.label, t.plural)}
    for name in record_types():
        for field in declared_fields(name).values():
            texts |= {field.label, group_source(field.group)}
    return (texts | condition_texts() | set(PART_LABELS.values())) - {""}


def label_in(language: str) -> Callable[[str], str]:
    """Give what translates the declarations' texts into a language, whichever is in force."""
    translator = QTranslator()
    translator.load(f"tremplin_{language}", str(path("translations")))
    return lambda source: translator.translate(CONTEXT, source) or source


def wording_in(deployment: Deployment, language: str) -> Wording:
    """Give the words that a file or a note is written in: codes and fields in one language."""
    return Wording(deployment, language, label=label_in(language))


def forms_text(source: str) -> str:
    """Translate a source text of the declarations."""
    return QCoreApplication.translate(CONTEXT, source)


def type_label(record_type: str, *, plural: bool = False) -> str:
    """Name a record type; an unknown one by its own name."""
    found = declaration(record_type)
    if found is None:
        return record_type
    return forms_text(found.plural if plural else found.label)


def declaring(record_type: str, field: str) -> str:
    """Give the type itself if it declares a field, or else the only one that does.

    What a merge settles lies on a person's consent, too, and is told among the person's fields.
    """
    if field in declared_fields(record_type):
        return record_type
    others = [name for name in record_types() if field in declared_fields(name)]
    return others[0] if len(others) == 1 else record_type


def field_label(record_type: str, field: str) -> str:
    """Name a field, one of a record that hangs on this type's too; else by its own name."""
    found = declared_fields(declaring(record_type, field)).get(field)
    return forms_text(found.label) if found else field


def group_source(group: str) -> str:
    """Give the source text of a group's heading: its own name; the main group has none."""
    return "" if group == "main" else group.replace("_", " ").capitalize()


def group_label(group: str) -> str:
    """Name a group of fields; the main one has no name."""
    source = group_source(group)
    return forms_text(source) if source else ""


def problem_text(code: str) -> str:
    """Say what is wrong with a value, for a reason code of `InvalidRecord` or of an editor."""
    return forms_text(PROBLEMS.get(code, UNKNOWN_PROBLEM))


def apart(text: str) -> str:
    """Keep a part's own direction from reordering its neighbours (UAX #9, first strong isolate)."""
    return f"\u2068{text}\u2069"


def one_stop(text: str) -> str:
    """Let the full stop of a shortened name (`apart`) that ends a sentence be the sentence's."""
    return re.sub("\\.(\u2069*)\\.", ".\\1", text)


def comma() -> str:
    """Give what parts the members of a list in the language in force."""
    return "، " if QLocale().language() == QLocale.Language.Arabic else ", "


def day_text(day: date) -> str:
    """Write a day in the language in force, kept whole in right-to-left text."""
    return apart(QLocale().toString(QDate(day.year, day.month, day.day), day_pattern(short=True)))


def moment_text(ms: int) -> str:
    """Write a moment (Unix time in milliseconds) in the laptop's own time zone."""
    moment = QDateTime.fromMSecsSinceEpoch(ms)
    return apart(QLocale().toString(moment, f"{day_pattern(short=True)}{comma()}HH:mm"))


def since_text(ms: int, now_ms: int) -> str:
    """Write a moment shortly: the time for today's, the day for others."""
    then, now = QDateTime.fromMSecsSinceEpoch(ms), QDateTime.fromMSecsSinceEpoch(now_ms)
    if then.date() == now.date():
        return isolate(QLocale().toString(then, "HH:mm"))
    year = then.date().year() != now.date().year()
    return apart(QLocale().toString(then, day_pattern(short=True, year=year)))


def datetime_ms(moment: datetime) -> int:
    """Unix time in milliseconds of a moment; one without a zone is taken in the laptop's."""
    return int(moment.timestamp() * 1000)


class Words:
    """Values in words, for one deployment and language; ``more`` writes further types of value."""

    def __init__(
        self,
        deployment: Deployment,
        language: str,
        title_of: TitleOf | None = None,
        more: Mapping[type, Callable[[Any], str]] | None = None,
    ) -> None:
        self._deployment, self._language, self._title_of = deployment, language, title_of
        self._more = more or {}

    def code(self, reference: str, code: object) -> str:
        """Give the word of a reference code, or the code itself."""
        return self._deployment.label(reference, str(code), self._language)

    def rule(self, code: str) -> str:
        """Name a rule of the deployment: as a coordinator called it, or as it was shipped."""
        made = self._title_of(rule_id(code)) if self._title_of else ""
        shipped = {rule.code: rule.label for rule in self._deployment.rules}
        return made or self._deployment.said(shipped.get(code, {}), self._language) or code

    def value(self, record_type: str, field: str, value: Any) -> str:
        """Write a field's stored value in one line; nothing for nothing."""
        if value is None or value in ("", [], {}):
            return ""
        declared = declared_fields(record_type).get(field)
        if declared is None:
            return str(value)
        try:
            read = read_value(record_type, field, value)
        except ValueError:  # a newer version's value: shown as it came
            return str(value)
        return self._read(declared, read)

    def element(self, record_type: str, field: str, value: Any) -> str:
        """Write one cell's value: an element of a set, an answer, entries of a log, or a value."""
        record_type = declaring(record_type, field)
        declared = declared_fields(record_type).get(field)
        if field == "answers" and record_type == Consent.type_name and isinstance(value, str):
            return self.code("consent_answers", value)
        if declared is not None and not isinstance(value, (list, dict)) and declared.reference:
            return self._read(declared, value)
        if isinstance(value, list):
            return self.value(record_type, field, value)
        listed = declared is not None and declared.policy in ("set", "log")
        return self.value(record_type, field, [value] if listed and value is not None else value)

    def _read(self, field: FormField, value: Any) -> str:
        if isinstance(value, bool):
            return self._yes_no(value)
        if isinstance(value, list):
            return self._joined([self._read(field, one) for one in value])
        if isinstance(value, dict):
            return self._answers(field.reference, value)
        if field.link:
            return (self._title_of(str(value)) if self._title_of else "") or "…"
        if field.reference:
            return self.code(field.reference, value)
        return self._plain(value)

    def _plain(self, value: Any) -> str:
        written = next((w for kind, w in self._written().items() if isinstance(value, kind)), str)
        return written(value)

    def _written(self) -> dict[type, Callable[[Any], str]]:
        """How a value of each type is written; the first that fits counts."""
        return {
            datetime: lambda moment: moment_text(datetime_ms(moment)),
            date: day_text,
            Phone: lambda phone: phone_text(str(phone)),
            Place: self._place,
            Money: self._money,
            Source: self._source,
            PersonName: name_text,
            ConsentAct: self._act,
            Note: lambda note: note.text,
            int: lambda number: isolate(str(number)),
            **self._more,
        }

    def _place(self, place: Place) -> str:
        country = self.code("countries", place.country) if place.country else ""
        return self._joined([part for part in (place.city, country) if part])

    def _money(self, money: Money) -> str:
        return isolate(f"{QLocale().toString(float(money.amount), 'f', 2)} {money.currency}")

    def _source(self, source: Source) -> str:
        kind = self.code("source_kinds", source.kind)
        return " · ".join(
            part for part in (kind, apart(source.name) if source.name else "") if part
        )

    def _act(self, act: ConsentAct) -> str:
        way, answers = self.code("consent_ways", act.way), act.answers
        if act.witness:
            way = named(way, apart(act.witness))
        said = self._answers("consent_purposes", answers)
        return f"{moment_text(datetime_ms(act.at))} · {way} · {said}"

    def _answers(self, reference: str, answers: Mapping[str, Any]) -> str:
        """Say each answer once, with all that it was given to."""
        given: dict[str, list[str]] = {}
        for purpose, answer in answers.items():
            given.setdefault(str(answer), []).append(self.code(reference, purpose))
        told = [named(self._answer(code), self._joined(what)) for code, what in given.items()]
        return " · ".join(told) if len(told) < 2 else " · ".join(map(apart, told))

    def _answer(self, answer: str) -> str:
        return self.code("consent_answers", answer)

    def _yes_no(self, value: bool) -> str:
        return forms_text("Yes") if value else forms_text("No")

    def _joined(self, parts: list[str]) -> str:
        return comma_joined(parts)


def comma_joined(parts: list[str]) -> str:
    """Put parts behind each other with the comma of the language in force, each kept whole."""
    comma = "، " if QLocale().language() == QLocale.Language.Arabic else ", "
    return comma.join(parts) if len(parts) < 2 else directed(comma.join(map(apart, parts)))


def named(what: str, said: str) -> str:
    """Put a name before what is said of it, with the colon of the language in force."""
    return QCoreApplication.translate("labels", "{what}: {said}").format(what=what, said=said)


YES, NO = QT_TRANSLATE_NOOP("forms", "Yes"), QT_TRANSLATE_NOOP("forms", "No")


def name_text(name: PersonName) -> str:
    """Write a name in both scripts where both are there."""
    arabic = f"{name.given_ar} {name.family_ar}".strip()
    latin = f"{name.given} {name.family}".strip()
    both = [part for part in (latin, arabic) if part]
    return both[0] if len(both) == 1 else directed(" · ".join(map(apart, both)))


def phone_text(number: str) -> str:
    """Group a number's digits for reading, kept whole in right-to-left text."""
    return isolate(grouped(number))


def grouped(number: str) -> str:
    """Group the digits of an E.164 number as its country does; others stay as they are."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
