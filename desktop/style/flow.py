"""A layout that fills lines like text and breaks where the width ends, in either direction."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Lines of items with `gap` px between them; reads right to left when the layout does.

    An item that expands and ends a line, such as a box to type in, takes the rest of it.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        self._items: list[QLayoutItem] = []

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget, in an item of our own.

        An item that Qt makes would reach us as the wrapper of whatever stood at its address
        before: that one dies with its old item, and an error in a layout ends the process.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = sum(max(item.sizeHint().height() for item in line) for line in lines)
        gaps = self.spacing() * max(0, len(lines) - 1)
        return heights + gaps + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self.spacing() for item in self._shown())
        return QSize(max(0, width - self.spacing()), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        widest = QSize()
        for item in self._shown():
            widest = widest.expandedTo(item.minimumSize())
        return widest

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for line in self._lines(inner.width()):
            left, height = inner.left(), max(item.sizeHint().height() for item in line)
            for item in line:
                size = item.sizeHint()
                rest = inner.right() + 1 - left
                wanted = rest if item is line[-1] and _expands(item) else size.width()
                size.setWidth(min(wanted, inner.width()))
                middle = top + (height - size.height()) // 2
                item.setGeometry(_mirrored(QRect(QPoint(left, middle), size), inner))
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not lines or used + self.spacing() + needed > width:
                lines.append([item])
                used = needed
            else:
                lines[-1].append(item)
                used += self.spacing() + needed
        return lines


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _mirrored(box: QRect, within: QRect) -> QRect:
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        box.moveRight(within.right() - (box.left() - within.left()))
    return box
