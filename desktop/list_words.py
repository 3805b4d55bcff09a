"""What a list's columns, rows and verdicts are called, in the language in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop import alike
from desktop.labels import apart, field_label, named, type_label
from forms.base import declared_fields
from sync.lists.header_words import TARGETS
from sync.lists.preview import Action, Judged, Verdict
from sync.lists.table import SHEET

_CONTEXT = "lists"
_TARGETS: dict[str, Any] = {
    "name": QT_TRANSLATE_NOOP("lists", "Full name"),
    "name.given": QT_TRANSLATE_NOOP("lists", "First name"),
    "name.family": QT_TRANSLATE_NOOP("lists", "Last name"),
    "name.middle": QT_TRANSLATE_NOOP("lists", "Middle name"),
    "name.second": QT_TRANSLATE_NOOP("lists", "Second last name"),
    "name.particle": QT_TRANSLATE_NOOP("lists", "Particle of the last name"),
    "residence.city": QT_TRANSLATE_NOOP("lists", "City"),
    "residence.country": QT_TRANSLATE_NOOP("lists", "Country"),
    "residence": QT_TRANSLATE_NOOP("lists", "Address"),
    "birth_date": QT_TRANSLATE_NOOP("lists", "Date of birth"),
    "dial_code": QT_TRANSLATE_NOOP("lists", "Dialling code of the phones"),
    "number": QT_TRANSLATE_NOOP("lists", "Number of the row"),
    "": QT_TRANSLATE_NOOP("lists", "Keep in a note"),
}
_SHEET: Any = QT_TRANSLATE_NOOP("lists", "Sheet of the workbook")
_TYPES = {"need": "need", "consent": "consent"}
_VERDICTS: dict[Verdict, Any] = {
    Verdict.NEW: QT_TRANSLATE_NOOP("lists", "new"),
    Verdict.SAME: QT_TRANSLATE_NOOP("lists", "same person"),
    Verdict.DOUBTFUL: QT_TRANSLATE_NOOP("lists", "in doubt"),
    Verdict.BROKEN: QT_TRANSLATE_NOOP("lists", "broken"),
    Verdict.KNOWN: QT_TRANSLATE_NOOP("lists", "came before"),
}
_ACTIONS: dict[Action, Any] = {
    Action.CREATE: QT_TRANSLATE_NOOP("lists", "new person"),
    Action.ADD: QT_TRANSLATE_NOOP("lists", "add to them"),
    Action.SKIP: QT_TRANSLATE_NOOP("lists", "leave out"),
}
_WHY: dict[str, Any] = {
    "nobody": QT_TRANSLATE_NOOP("lists", "no name, phone or e-mail in this row"),
    "total": QT_TRANSLATE_NOOP("lists", "a sum, not a person"),
    "more_cells_than_columns": QT_TRANSLATE_NOOP("lists", "more cells than columns"),
    "quote_not_closed": QT_TRANSLATE_NOOP("lists", "a quote that is never closed"),
    "card_not_closed": QT_TRANSLATE_NOOP("lists", "a card that is cut short"),
    "card_of_a_group": QT_TRANSLATE_NOOP("lists", "a group, not a person"),
    "remark": QT_TRANSLATE_NOOP("lists", "a remark, not a person"),
    "section": QT_TRANSLATE_NOOP("lists", "a heading, not a person"),
    "header_again": QT_TRANSLATE_NOOP("lists", "the header once more"),
    "no_email": QT_TRANSLATE_NOOP("lists", "no e-mail address"),
    "no_phone": QT_TRANSLATE_NOOP("lists", "no phone number"),
    "no_country": QT_TRANSLATE_NOOP("lists", "no country"),
    "no_name": QT_TRANSLATE_NOOP("lists", "no name"),
    "refused": QT_TRANSLATE_NOOP("lists", "cannot be kept as it is"),
    "row": QT_TRANSLATE_NOOP("lists", "the same row"),
}


def _said(text: Any) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def targets() -> list[tuple[str, str]]:
    """Give every meaning that a column may have, with its name; keeping it in a note first."""
    return [("", target_label("")), *((t, target_label(t)) for t in TARGETS)]


def target_label(target: str) -> str:
    """Name what a column means."""
    if target in _TARGETS:
        return _said(_TARGETS[target])
    if target in _TYPES:
        return type_label(_TYPES[target])
    record_type, _, field = target.rpartition(".")
    known = record_type or "entrepreneur"
    return field_label(known, field) if field in declared_fields(known) else target


def column_title(header: str) -> str:
    """Name a column as its list does; the one for the sheets of a workbook as the app does."""
    return _said(_SHEET) if header == SHEET else header


def verdict_text(verdict: Verdict) -> str:
    """Say a verdict in a word or two."""
    return _said(_VERDICTS[verdict])


def action_text(action: Action) -> str:
    """Say what is done with a row."""
    return _said(_ACTIONS[action])


def why_text(code: str) -> str:
    """Say why a row or a cell could not be taken, for a reason code of the lists."""
    return _said(_WHY.get(code, _WHY["refused"]))


def known_why(reasons: Sequence[str]) -> list[str]:
    """Say why a row is, or may be, somebody known."""
    return [*(_said(_WHY[one]) for one in reasons if one in _WHY), *alike.why(reasons)]


def reasons_text(row: Judged) -> str:
    """Say why a row is what it is, and what of it could not be taken."""
    entry = row.entry
    if entry.broken:
        return named(why_text(entry.broken), apart(" | ".join(entry.cells)))
    told = []
    if row.known is not None:
        why = " · ".join(known_why(row.known.reasons))
        told.append(f"{apart(row.known.title)} ({why})" if why else apart(row.known.title))
    told += [named(why_text(p.code), apart(p.text)) for p in entry.problems]
    return " · ".join(told)
