"""A form's boxes in two columns; below each other where the writing is large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.style.theme import current_theme

_LARGE = 1.5
"""Scale of the writing from which on two boxes have no room side by side."""


class Pairs(QGridLayout):
    """Fills lines of two; `put` a part that is wide on a line of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(current_theme().tokens.spacing.l)
        self._parts: list[tuple[QWidget, bool]] = []
        self._at, self._columns = 0, 0
        self._turn()
        current_theme().changed.connect(self._turn)

    def put(self, part: QWidget, *, wide: bool = False) -> None:
        """Add a part at the next free place."""
        self._parts.append((part, wide))
        self._place(part, wide)

    def _turn(self) -> None:
        columns = 1 if current_theme().scale >= _LARGE else 2
        if columns == self._columns:
            return
        self._columns, self._at = columns, 0
        for column in range(2):
            self.setColumnStretch(column, int(column < columns))
        for part, _wide in self._parts:
            self.removeWidget(part)
        for part, wide in self._parts:
            self._place(part, wide)

    def _place(self, part: QWidget, wide: bool) -> None:
        span = self._columns if wide else 1
        if self._at % self._columns + span > self._columns:
            self._at += 1
        line, column = divmod(self._at, self._columns)
        self.addWidget(part, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._at += span
