"""A box to search in: its glass grows with the writing, which an action of Qt's does not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QStyle, QWidget

from desktop.style.icons import put
from desktop.style.theme import current_theme

_GLASS = 20
"""Side of the glass in px, before it is scaled."""


class SearchBox(QLineEdit):
    """One line with a glass at its leading side, and what empties it at the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.glass = QLabel(self)
        self.glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        put(self.glass, "search", role="muted", size=_GLASS)
        current_theme().changed.connect(self._place)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        """Put the glass at the leading side, and let the words begin behind it."""
        theme = current_theme()
        side, spacing = theme.control_px(_GLASS), theme.tokens.spacing
        room = side + spacing.s
        left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.setTextMargins(room if left else 0, 0, 0 if left else room, 0)
        box = self.rect().adjusted(spacing.m, 0, -spacing.m, 0)
        place = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.glass.setGeometry(
            QStyle.alignedRect(self.layoutDirection(), place, self.glass.sizeHint(), box)
        )
