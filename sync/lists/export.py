"""Any listing as CSV, XLSX or contact cards; the columns derive from the declarations.

No cell can become a formula: workbooks hold text only, and in CSV a cell that a spreadsheet would
calculate is preceded by an apostrophe (phones are written with spaces, which keeps them text).
"""

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any, get_args

import phonenumbers

from forms.base import declared_fields, read_value, record_types
from forms.fields import FormField, Policy
from forms.reference import Deployment
from forms.values import PersonName, Phone, Place, Value
from sync.lists.cells import RISKY

Values = Mapping[str, Any]
Label = Callable[[str], str]

PART_LABELS = {
    (PersonName, "given"): "First name",
    (PersonName, "family"): "Last name",
    (PersonName, "given_ar"): "First name (Arabic)",
    (PersonName, "family_ar"): "Last name (Arabic)",
    (Place, "city"): "City",
    (Place, "country"): "Country",
}
"""Headings (source texts) of the parts that get columns of their own."""

POINT_LANGUAGES = frozenset({"en", "he", "hi", "ja", "ko", "th", "zh"})
"""Languages that write 1.5, so that their spreadsheets cut CSV at commas; the others write 1,5 and
cut at semicolons, as Excel does (CLDR: the decimal sign of the language)."""

_PLAIN_NUMBER = re.compile(r"[+-]?[\d][\d .,()/-]*")
_WIDEST = 60


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an export: a field, or one part of it."""

    field: str
    part: str
    header: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The words an export is written in: the deployment's, a language, and field labels.

    ``label`` translates the declarations' source texts; ``title_of`` names a linked record.
    """

    deployment: Deployment
    language: str
    label: Label = str
    title_of: Label = str


def columns(record_type: str, wording: Wording) -> list[Column]:
    """Give the columns of a record type, in the order of its declaration."""
    found: list[Column] = []
    for name, field in declared_fields(record_type).items():
        model = _parted(record_type, name)
        if model is None:
            found.append(Column(name, "", wording.label(field.label)))
        else:
            found += [
                Column(name, part, wording.label(PART_LABELS[model, part]))
                for part in model.model_fields
            ]
    return found


def table(
    record_type: str, records: Iterable[Values], wording: Wording
) -> tuple[list[str], list[list[str]]]:
    """Give header and rows as text: codes as words, several values joined."""
    told = columns(record_type, wording)
    rows = [[_cell(record_type, c, values, wording) for c in told] for values in records]
    return [c.header for c in told], rows


def csv_delimiter(language: str) -> str:
    """Give what stands between the cells of a CSV file for spreadsheets of a language."""
    return "," if language.partition("-")[0] in POINT_LANGUAGES else ";"


def to_csv(record_type: str, records: Iterable[Values], wording: Wording) -> bytes:
    """Write CSV (RFC 4180 but for the delimiter), UTF-8 with a mark so that accents are read."""
    header, rows = table(record_type, records, wording)
    text = StringIO()
    writer = csv.writer(text, delimiter=csv_delimiter(wording.language), lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def to_xlsx(
    record_type: str, records: Iterable[Values], wording: Wording, *, sheet: str = ""
) -> bytes:
    """Write a workbook of text cells, with a bold header that stays in view and a filter."""
    import xlsxwriter  # noqa: PLC0415 - dear to load, and the app's start needs none of it

    header, rows = table(record_type, records, wording)
    held = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(held, options)
    page = book.add_worksheet(
        _sheet_name(sheet or wording.label(record_types()[record_type].plural))
    )
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(rows), 1), max(len(header) - 1, 0))
    bold = book.add_format({"bold": True})
    for at, line in enumerate([header, *rows]):
        for column, text in enumerate(line):
            page.write_string(at, column, text, None if at else bold)
    for column, text in enumerate(header):
        longest = max((len(row[column]) for row in rows), default=0)
        page.set_column(column, column, min(max(longest, len(text)) + 2, _WIDEST))
    if wording.language == "ar":
        page.right_to_left()
    book.close()
    return held.getvalue()


def _sheet_name(name: str) -> str:
    return re.sub(r"[\[\]:*?/\\]", " ", name)[:31]


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from calculating a cell of a text file (CWE-1236)."""
    risky = cell.startswith(RISKY) and not _PLAIN_NUMBER.fullmatch(cell)
    return f"'{cell}" if risky else cell


def label_of(record_type: str, name: str, wording: Wording) -> str:
    """Name a field in the wording's language."""
    return wording.label(declared_fields(record_type)[name].label)


def cell_text(record_type: str, field: str, value: Any, wording: Wording) -> str:
    """Write a field's value in words, parts and elements joined."""
    model = _parted(record_type, field)
    parts = list(model.model_fields) if model else [""]
    told = (_cell(record_type, Column(field, p, ""), {field: value}, wording) for p in parts)
    return (", " if model is Place else " ").join(text for text in told if text)


def _cell(record_type: str, column: Column, values: Values, wording: Wording) -> str:
    value = values.get(column.field)
    if value in (None, "", [], {}):
        return ""
    field = declared_fields(record_type)[column.field]
    try:
        read = read_value(record_type, column.field, value)
    except ValueError:  # a newer version's value goes as it came
        return str(value)
    if column.part:
        return _part(getattr(read, column.part), column.part, wording)
    if isinstance(read, list):
        gap = "\n" if field.policy is Policy.LOG else "; "
        return gap.join(_words(element, field, wording) for element in read)
    if isinstance(read, dict):
        return "; ".join(_answer(field, *kv, wording) for kv in read.items())
    return _words(read, field, wording)


def _part(value: str, part: str, wording: Wording) -> str:
    if part == "country" and value:
        return wording.deployment.label("countries", value, wording.language)
    return value


def _words(value: Any, field: FormField, wording: Wording) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, Phone):
        return phone_text(value)
    if field.reference:
        return wording.deployment.label(field.reference, str(value), wording.language)
    return wording.title_of(value) if field.link else str(value)


def _answer(field: FormField, purpose: str, answer: str, wording: Wording) -> str:
    said = wording.deployment.label("consent_answers", answer, wording.language)
    return f"{wording.deployment.label(field.reference, purpose, wording.language)}: {said}"


def phone_text(phone: Phone) -> str:
    """Write a phone in the international way (ITU-T E.123), or as it was typed."""
    if not phone.e164:
        return phone.typed
    number = phonenumbers.parse(phone.e164)
    style = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return str(phonenumbers.format_number(number, style))


def _parted(record_type: str, name: str) -> type[Value] | None:
    """Give the model of a field whose parts get columns of their own."""
    annotation = record_types()[record_type].model_fields[name].annotation
    models: Sequence[Any] = [a for a in get_args(annotation) if isinstance(a, type)]
    return next((m for m in models if m in (PersonName, Place)), None)
