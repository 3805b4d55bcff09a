"""Several codes chosen and put in an order: the first counts most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.style.theme import current_theme

_CODE = Qt.ItemDataRole.UserRole
_LINES, _LINE = 6, 32


class OrderBox(QListWidget):
    """Space takes a code in or out; Ctrl+Up and Ctrl+Down, or the mouse, move it."""

    reordered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setMaximumHeight(current_theme().control_px(_LINES * _LINE))
        self.itemChanged.connect(lambda _item: self.reordered.emit())
        self.model().rowsMoved.connect(lambda *_moved: self.reordered.emit())

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: Iterable[str]) -> None:
        """Offer codes with their words: those chosen first, in their order."""
        words, first = dict(choices), list(chosen)
        self.blockSignals(True)
        self.clear()
        for code in [*(c for c in first if c in words), *(c for c in words if c not in first)]:
            item = QListWidgetItem(words[code], self)
            item.setData(_CODE, code)
            item.setCheckState(Qt.CheckState.Checked if code in first else Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def value(self) -> list[str]:
        """The chosen codes in their order."""
        items = [self.item(row) for row in range(self.count())]
        return [str(i.data(_CODE)) for i in items if i.checkState() == Qt.CheckState.Checked]

    def shift(self, step: int) -> None:
        """Move the current code up or down."""
        row = self.currentRow()
        to = row + step
        if row >= 0 and 0 <= to < self.count():
            self.insertItem(to, self.takeItem(row))
            self.setCurrentRow(to)
            self.reordered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in steps:
            self.shift(steps[key])
            return
        super().keyPressEvent(event)
