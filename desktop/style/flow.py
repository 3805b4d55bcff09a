"""A layout that fills lines like text and breaks where the width ends, in either direction."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Lines of items with `gap` px between them; reads right to left when the layout does.

    An item that expands and ends a line, such as a box to type in, takes the rest of it. What the
    items ask for is kept until Qt says that it changed (`invalidate`): a page around them asks for
    the height of a width many times a save.
    """

    _hints: list[tuple[QLayoutItem, QSize]] | None = None
    _least: QSize | None = None

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

    def invalidate(self) -> None:
        self._hints = self._least = None
        super().invalidate()

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._hints = self._least = None
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = sum(max(size.height() for _, size in line) for line in lines)
        gaps = self.spacing() * max(0, len(lines) - 1)
        return heights + gaps + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        width = sum(size.width() + self.spacing() for _, size in self._shown())
        return QSize(max(0, width - self.spacing()), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        if self._least is None:
            widest = QSize()
            for item, _ in self._shown():
                widest = widest.expandedTo(item.minimumSize())
            self._least = widest
        return QSize(self._least)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for line in self._lines(inner.width()):
            left, height = inner.left(), max(size.height() for _, size in line)
            for item, asked in line:
                rest = inner.right() + 1 - left
                wanted = rest if item is line[-1][0] and _expands(item) else asked.width()
                size = QSize(min(wanted, inner.width()), asked.height())
                middle = top + (height - size.height()) // 2
                item.setGeometry(_mirrored(QRect(QPoint(left, middle), size), inner))
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        """Give the items that are not hidden, each with the size it asks for."""
        if self._hints is None:
            self._hints = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._hints

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used, gap = 0, self.spacing()
        for shown in self._shown():
            needed = shown[1].width()
            if not lines or used + gap + needed > width:
                lines.append([shown])
                used = needed
            else:
                lines[-1].append(shown)
                used += gap + needed
        return lines


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _mirrored(box: QRect, within: QRect) -> QRect:
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        box.moveRight(within.right() - (box.left() - within.left()))
    return box
