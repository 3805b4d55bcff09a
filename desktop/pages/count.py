"""A number with what it counts below it, and a row of them on one line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.style.theme import tabular
from desktop.style.widgets import Heading, Muted


class Count(QWidget):
    """A number with what it counts below it."""

    def __init__(self) -> None:
        super().__init__()
        self.number, self._label = Heading("–"), Muted()
        self.number.setFont(tabular(self.number.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.number)
        column.addWidget(self._label)
        column.addStretch(1)

    def set_label(self, label: str) -> None:
        """What it counts."""
        self._label.setText(label)

    def set_number(self, number: int) -> None:
        """How many."""
        self.set_text(QLocale().toString(number))

    def set_text(self, text: str) -> None:
        """How many, already in words."""
        self.number.setText(text)
        self.setAccessibleName(f"{text} {self._label.text()}")

    @staticmethod
    def level(counts: Iterable[Count]) -> None:
        """Let numbers in a row stand on one line: Arabic words among them are taller."""
        numbers = [count.number for count in counts]
        tallest = max(number.sizeHint().height() for number in numbers)
        for number in numbers:
            number.setMinimumHeight(tallest)
