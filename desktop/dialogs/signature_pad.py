"""A pad to sign on, by pen, finger or mouse.

Strokes are kept as `[[[x, y], …], …]` in thousandths of the pad's width (see `ConsentAct`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.style.theme import current_theme

Strokes = list[list[list[int]]]
_UNIT = 1000
_HEIGHT = 300
"""The pad's height in the same thousandths."""
_STEP = 3
"""Points nearer than this to the last one say nothing."""


class SignaturePad(QWidget):
    """Where the visitor signs; Delete clears it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: Strokes = []
        self._drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def strokes(self) -> Strokes:
        """What was signed; empty when nothing was."""
        return [list(stroke) for stroke in self._strokes if len(stroke) > 1]

    def set_strokes(self, strokes: Iterable[Sequence[Sequence[int]]]) -> None:
        """Show strokes, without a `changed`."""
        self._strokes = [[[int(x), int(y)] for x, y in stroke] for stroke in strokes]
        self.update()

    def clear(self) -> None:
        """Take the signature back."""
        self._strokes = []
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        width = current_theme().control_px(420)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * _HEIGHT / _UNIT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing:
            self._go_on(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._drawing:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() == QTabletEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QTabletEvent.Type.TabletMove and self._drawing:
            self._go_on(event.position())
        elif event.type() == QTabletEvent.Type.TabletRelease and self._drawing:
            self._end()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.tokens.sizes.focus if self.hasFocus() else 1
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "border"), width))
        painter.setBrush(theme.colour("surface"))
        corner = theme.tokens.corners.control
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), corner, corner)
        margin, ground = theme.tokens.spacing.xl, round(self.height() * 0.78)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(margin, ground, self.width() - margin, ground)
        pen = QPen(theme.colour("ink"), theme.control_px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(self._path(stroke))

    def _path(self, stroke: list[list[int]]) -> QPainterPath:
        scale = self.width() / _UNIT
        path = QPainterPath(QPointF(stroke[0][0] * scale, stroke[0][1] * scale))
        for x, y in stroke[1:]:
            path.lineTo(x * scale, y * scale)
        return path

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._strokes.append([self._point(at)])

    def _go_on(self, at: QPointF) -> None:
        point, last = self._point(at), self._strokes[-1][-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= _STEP:
            self._strokes[-1].append(point)
            self.update()

    def _end(self) -> None:
        self._drawing = False
        self._strokes = self.strokes()
        self.update()
        self.changed.emit()

    def _point(self, at: QPointF) -> list[int]:
        scale = _UNIT / max(1, self.width())
        x = min(max(at.x(), 0), self.width()) * scale
        y = min(max(at.y(), 0), self.height()) * scale
        return [round(x), round(y)]
