"""Editors of values of several parts: place, amount, source."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.form_view.choices import SearchBox
from desktop.form_view.context import Spot
from desktop.form_view.editor import Editor, line
from desktop.style.theme import current_theme
from desktop.style.widgets import Field

_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f'’"))


def read_amount(text: str) -> Decimal | None:
    """Read an amount typed in French, English or Arabic habits.

    The last of comma and point is the decimal mark if one or two digits follow it.

    >>> read_amount("1 250 000,50")
    Decimal('1250000.50')
    """
    plain = text.translate(_SPACES).replace("٫", ".").replace("٬", "")
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in plain)
    mark = max(plain.rfind(","), plain.rfind("."))
    decimals = plain[mark + 1 :] if mark >= 0 else ""
    if mark >= 0 and 0 < len(decimals) <= 2:
        plain = plain[:mark].replace(",", "").replace(".", "") + "." + decimals
    else:
        plain = plain.replace(",", "").replace(".", "")
    try:
        found = Decimal(plain)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


class _Parts(Editor):
    """Boxes in a row, each with its own label."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self._parts: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_theme().tokens.spacing.s)

    def name_boxes(self, label: str) -> None:
        self.setAccessibleName(label)

    def _add(self, box: QWidget, stretch: int) -> None:
        """Add a box; a wide editor has room for the part's own label above it."""
        part = Field("", box, parent=self) if self.wide else box
        self._parts.append(part)
        self._row.addWidget(part, stretch)

    def _label(self, *labels: str) -> None:
        for part, label in zip(self._parts, labels, strict=True):
            if isinstance(part, Field):
                part.set_label(label)
            else:
                part.setAccessibleName(label)
                _hint(part, label)


def _hint(box: QWidget, hint: str) -> None:
    """Say in an empty box what belongs there."""
    line_edit = box.lineEdit() if isinstance(box, SearchBox) else box
    if isinstance(line_edit, QLineEdit):
        line_edit.setPlaceholderText(hint)


class PlaceEditor(_Parts):
    """A city and its country."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.city = line(spot, self)
        self.country = SearchBox(tall=spot.context.tall, parent=self)
        self._add(self.city, 1)
        self._add(self.country, 1)
        self.city.textEdited.connect(self._edited)
        self.country.chosen.connect(self._edited)
        self.setFocusProxy(self.city)
        self.retranslate()

    def retranslate(self) -> None:
        self._label(self.tr("City"), self.tr("Country"))
        self.country.set_choices(self.spot.context.choices("countries"))

    def _show(self, value: Any) -> None:
        self.city.setText((value or {}).get("city", ""))
        self.country.set_code((value or {}).get("country", ""))

    def _read(self) -> Any:
        parts = {"city": self.city.text().strip(), "country": self.country.code()}
        return {**(self._loaded or {}), **parts} if any(parts.values()) else None


class MoneyEditor(_Parts):
    """An amount and its currency."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.amount, self.currency = line(spot, self), line(spot, self)
        self._add(self.amount, 3)
        self._add(self.currency, 1)
        for box in (self.amount, self.currency):
            box.textEdited.connect(self._edited)
        self.currency.setMaxLength(3)
        self.setFocusProxy(self.amount)
        self.retranslate()
        self._show(None)

    def retranslate(self) -> None:
        self._label(self.tr("Sum"), self.tr("Currency"))

    def problem(self) -> str:
        if not self.amount.text().strip():
            return ""
        if read_amount(self.amount.text()) is None:
            return "not_a_number"
        letters = self.currency.text().strip()
        return (
            ""
            if len(letters) == 3 and letters.isascii() and letters.isalpha()
            else "not_a_currency"
        )

    def _show(self, value: Any) -> None:
        self.amount.setText(str((value or {}).get("amount", "")))
        self.currency.setText((value or {}).get("currency", "MAD"))

    def _read(self) -> Any:
        text = self.amount.text().strip()
        if not text:
            return None
        amount = read_amount(text)
        currency = self.currency.text().strip().upper()
        said = {"amount": text if amount is None else str(amount), "currency": currency}
        return {**(self._loaded or {}), **said}


class SourceEditor(_Parts):
    """Who identified a person, and the legal basis that the source states."""

    wide = True

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        tall = spot.context.tall
        self.kind, self.basis = SearchBox(tall=tall, parent=self), SearchBox(tall=tall, parent=self)
        self.source_name = line(spot, self)
        for box in (self.kind, self.source_name, self.basis):
            self._add(box, 1)
        self.kind.chosen.connect(self._edited)
        self.basis.chosen.connect(self._edited)
        self.source_name.textEdited.connect(self._edited)
        self.setFocusProxy(self.kind)
        self.retranslate()

    def retranslate(self) -> None:
        self._label(
            self.tr("Kind of source"), self.tr("Name of the source"), self.tr("Legal basis")
        )
        self.kind.set_choices(self.spot.context.choices("source_kinds"))
        self.basis.set_choices(self.spot.context.choices("legal_bases"))

    def problem(self) -> str:
        others = self.source_name.text().strip() or self.basis.code()
        return "no_kind" if others and not self.kind.code() else ""

    def _show(self, value: Any) -> None:
        value = value or {}
        self.kind.set_code(value.get("kind", ""))
        self.basis.set_code(value.get("basis", ""))
        self.source_name.setText(value.get("name", ""))

    def _read(self) -> Any:
        name = self.source_name.text().strip()
        parts = {"kind": self.kind.code(), "name": name, "basis": self.basis.code()}
        return {**(self._loaded or {}), **parts} if any(parts.values()) else None
