"""One value to choose from: its number, itself, who gave it and when."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.style.theme import current_theme
from desktop.style.widgets import Muted
from desktop.style.words import Words as Line


class ValueChoice(QAbstractButton):
    """A value one can choose: its number, itself, who gave it and when."""

    def __init__(self, number: int, value: str, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(value)
        self.setAccessibleDescription(told)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        spacing = current_theme().tokens.spacing
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.m)
        row.setSpacing(spacing.m)
        words = QVBoxLayout()
        words.setSpacing(spacing.xs)
        words.addWidget(Line(value, "strong", wrap=True))
        words.addWidget(Muted(told))
        words.addStretch(1)
        row.addWidget(Line(str(number), "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = theme.tokens.sizes.focus if chosen else 1
        painter.setPen(QPen(theme.colour("accent" if chosen else "border"), width))
        painter.setBrush(theme.colour("accent_soft" if chosen else "surface"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, theme.tokens.corners.control, theme.tokens.corners.control)
