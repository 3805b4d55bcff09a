"""Where the parts of the queue stand: beside each other, or below where there is little room.

In half a window, or in large writing, the filters fold away behind a button, the list stands above
the item, and what one can do with it scrolls with it: one scroller for each part, none around them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.models.delegates import NameDelegate
from desktop.pages.decide_filters import FilterBar
from desktop.pages.decide_item import ItemPane
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, SideBySide

_LIST = 300
"""Width of the list beside an item, in px at 100 %."""
_ROOMY = 760
"""Width of the page from which on both stand side by side, in px at 100 %."""
_HIGH, _FEW, _MORE = 520, 1.5, 4.5
"""Rows of the list above an item in a low page, and in one of this height, in px at 100 %."""
_ROW = 56


@dataclass(frozen=True, slots=True)
class Parts:
    """What the page is made of."""

    heading: QLabel
    count: QLabel
    filters: FilterBar
    rules: QPushButton
    banner: Banner
    pages: QStackedWidget
    list: QListView
    pane: ItemPane
    foot: tuple[QWidget, ...]


class Arrangement(QVBoxLayout):
    """The page's layout; `fit` it whenever the page or its writing has another size."""

    def __init__(self, page: QWidget, parts: Parts) -> None:
        super().__init__(page)
        self._page, self._parts = page, parts
        self._close: bool | None = None
        spacing = current_theme().tokens.spacing
        self.work = QWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.work)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._right, self._foot = QVBoxLayout(), QWidget()
        self._tools = QWidget()
        self.setContentsMargins(*[spacing.xl] * 4)
        self.setSpacing(spacing.m)
        self._lay_out_work()
        self._lay_out_top()
        self.addWidget(parts.filters)
        self.addWidget(parts.banner)
        self.addWidget(parts.pages, 1)
        parts.filters.fold.toggled.connect(self._unfold)
        current_theme().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Stand beside each other if there is room."""
        close = self._page.width() < current_theme().control_px(_ROOMY)
        if close is not self._close:
            self._close = close
            self._turn(close)
        self._size_list()

    def _turn(self, close: bool) -> None:
        spacing, ways = current_theme().tokens.spacing, QBoxLayout.Direction
        self._across.setDirection(ways.TopToBottom if close else ways.LeftToRight)
        self._across.setSpacing(spacing.m if close else spacing.xl)
        self._top.set_narrow(close)
        self._parts.pane.set_close(close)
        if close:
            self._parts.pane.column.addWidget(self._foot)
        else:
            self._right.addWidget(self._foot)
        self._parts.filters.fold.setVisible(close)
        self._parts.filters.fold.setChecked(False)
        self._unfold(False)

    def _unfold(self, on: bool) -> None:
        """Show the filters; where there is little room, instead of what they find."""
        folded = bool(self._close) and not on
        self._tools.setHidden(folded)
        self._parts.filters.setHidden(folded)
        self._parts.pages.setHidden(bool(self._close) and on)

    def _size_list(self) -> None:
        shown, theme = self._parts.list, current_theme()
        if not self._close:
            shown.setFixedWidth(theme.control_px(_LIST))
            shown.setMinimumHeight(0)
            shown.setMaximumHeight(_UNBOUNDED)
            return
        rows = _MORE if self._page.height() >= theme.control_px(_HIGH) else _FEW
        row = max(shown.sizeHintForRow(0), theme.control_px(_ROW))
        rows = min(rows, max(shown.model().rowCount(), 1))
        shown.setMinimumWidth(0)
        shown.setMaximumWidth(_UNBOUNDED)
        shown.setFixedHeight(round(row * rows) + 2 * shown.frameWidth())

    def _lay_out_work(self) -> None:
        parts, spacing = self._parts, current_theme().tokens.spacing
        parts.list.setItemDelegate(_LineDelegate(parts.list))
        parts.list.setIconSize(QSize(20, 20))
        parts.list.setUniformItemSizes(True)
        parts.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        parts.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(spacing.s)
        for widget in parts.foot:
            foot.addWidget(widget)
        self._right.setSpacing(spacing.m)
        self._right.addWidget(parts.pane, 1)
        self._across.addWidget(parts.list)
        self._across.addLayout(self._right, 1)

    def _lay_out_top(self) -> None:
        parts, spacing = self._parts, current_theme().tokens.spacing
        middle = Qt.AlignmentFlag.AlignVCenter
        titles, tools = QHBoxLayout(), QHBoxLayout(self._tools)
        parts.count.setWordWrap(False)
        policies = QSizePolicy.Policy
        parts.filters.fold.setSizePolicy(policies.Fixed, policies.Fixed)
        titles.addWidget(parts.heading)
        titles.addWidget(parts.count, 1, middle)
        titles.addWidget(parts.filters.fold, 0, middle)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(spacing.m)
        tools.addWidget(parts.filters.boxes, 0, middle)
        tools.addWidget(parts.rules, 0, middle)
        self._top = SideBySide(spacing.m)
        self._top.addLayout(titles, 1)
        self._top.addWidget(self._tools)
        self.addLayout(self._top)


_UNBOUNDED = 16_777_215
"""What Qt takes for no bound on a side of a widget, in px."""


class _LineDelegate(NameDelegate):
    """A title and a line below it, beside the kind's icon."""

    INDENT = 36
