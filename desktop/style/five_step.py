"""The five-step scale of a feeling: circles, one of which is chosen, and its word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.style.roving import InRow, Roving, digit
from desktop.style.theme import current_theme
from desktop.style.words import Muted

_CIRCLE = 24
"""Diameter of a circle of the scale, in px."""


class _Step(InRow, QAbstractButton):
    """One circle of the scale."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("round", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        self.setAccessibleName(label)
        self.setToolTip(label)

    def sizeHint(self) -> QSize:
        """Room for a finger; the circle is smaller."""
        side = current_theme().control_px(current_theme().tokens.sizes.capture)
        return QSize(side, side)

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        radius = theme.control_px(_CIRCLE) / 2
        lively = self.isChecked() or (self.underMouse() and self.isEnabled())
        painter.setPen(QPen(theme.colour("accent" if lively else "border"), 1.75))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(centre, radius, radius)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(centre, radius - 4, radius - 4)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class FiveStep(Roving):
    """A feeling from 1 to 5 (`None`: not said). Keys 1 to 5 choose, Delete takes it back."""

    changed = Signal(object)

    def __init__(
        self, labels: Sequence[str], *, title: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        spacing = current_theme().tokens.spacing
        self._steps = [_Step(label, self) for label in labels]
        self._said = Muted(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for at, step in enumerate(self._steps, start=1):
            row.addWidget(step)
            step.clicked.connect(lambda _on, value=at: self._clicked(value))
        row.addSpacing(spacing.s)
        row.addWidget(self._said, 1)
        self._adopt(self._steps)

    def value(self) -> int | None:
        """1 to 5, or None."""
        return next((at for at, step in enumerate(self._steps, 1) if step.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show a value, without a `changed`."""
        for at, step in enumerate(self._steps, start=1):
            step.setChecked(at == value)
        self._said.setText(self._steps[value - 1].accessibleName() if value else self._ends())

    def set_labels(self, labels: Sequence[str]) -> None:
        """The five words in another language."""
        for step, label in zip(self._steps, labels, strict=True):
            step.set_label(label)
        self.set_value(self.value())

    def _ends(self) -> str:
        """Say what the scale runs from and to, while nothing is chosen."""
        first, last = self._steps[0].accessibleName(), self._steps[-1].accessibleName()
        return f"1 {first} · 5 {last}" if first and last else ""

    def _key(self, index: int, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._choose(None)
            return True
        number = digit(event)
        if number is not None and number <= len(self._steps):
            self._steps[number - 1].setFocus()  # the ring goes where the answer is
        return super()._key(index, event)

    def _clicked(self, value: int) -> None:
        # clicking unchecks the circle that was chosen: that takes the answer back
        self._choose(value if self._steps[value - 1].isChecked() else None)

    def _choose(self, value: int | None) -> None:
        self.set_value(value)
        self.changed.emit(value)
