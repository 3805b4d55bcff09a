"""Where the parts of the queue stand: side by side, or one at a time where there is little room.

On a low screen the filters fold away behind a button, and what waits is summed up in one line. In
half a window, or in large writing, the list folds away too: the item has the page, its values
scroll, and what one can do with it stays in sight below them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.live import name
from desktop.models.delegates import NameDelegate
from desktop.pages.base import Page
from desktop.pages.decide_actions import ActionBar
from desktop.pages.decide_effect import EffectLine
from desktop.pages.decide_filters import FilterBar
from desktop.pages.decide_item import ItemPane
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, OneLine, restyle

_LIST = 300
"""Width of the list beside an item, in px at 100 %."""
_ROOMY = 760
"""Width of the page from which on both stand side by side, in px at 100 %."""
_TALL, _LOW = 760, 600
"""Heights of the page in px at 100 %: from the first on its filters stand open, below the second
what only hands an item about stands in a menu."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the page is made of."""

    heading: QLabel
    count: OneLine
    listing: QPushButton
    filters: FilterBar
    rules: QPushButton
    banner: Banner
    pages: QStackedWidget
    list: QListView
    pane: ItemPane
    effect: EffectLine
    bar: ActionBar
    hints: QLabel


class Arrangement(QVBoxLayout):
    """The page's layout; `fit` it whenever the page or its writing has another size."""

    def __init__(self, page: Page, parts: Parts) -> None:
        super().__init__(page)
        self._page, self._parts = page, parts
        self._close, self._folded = False, False
        self.work, self._right, self._tools = QWidget(), QWidget(), QWidget()
        self._foot = QVBoxLayout()
        parts.listing.setCheckable(True)
        parts.list.clicked.connect(self.show_item)
        self._lay_out_work()
        self._lay_out_top()
        self.addWidget(self._tools)
        self.addWidget(parts.filters)
        self.addWidget(parts.banner)
        self.addWidget(parts.pages, 1)
        self.addStretch(0)  # what is left below the filters where they have the page
        parts.filters.fold.toggled.connect(lambda on: self._open(parts.listing, on=on))
        parts.listing.toggled.connect(lambda on: self._open(parts.filters.fold, on=on))
        for made in (parts.filters.fold, parts.listing):
            made.clicked.connect(self._hand_over)
        current_theme().changed.connect(self.fit)
        self._turn()
        self.fit()

    @property
    def listing(self) -> bool:
        """Whether the list has the page that an item has else."""
        return self._close and self._parts.listing.isChecked()

    @property
    def folded(self) -> bool:
        """Whether the filters stand behind their button unless somebody opens them."""
        return self._folded

    def fit(self) -> None:
        """Give each part the room there is."""
        page, theme = self._page, current_theme()
        close = page.width() < theme.text_px(_ROOMY)
        folded = close or page.height() < theme.text_px(_TALL)
        if (close, folded) != (self._close, self._folded):
            self._close, self._folded = close, folded
            self._turn()
        self._parts.bar.set_close(close or page.height() < theme.text_px(_LOW))
        self._parts.list.setMinimumWidth(0 if close else theme.control_px(_LIST))
        self._parts.list.setMaximumWidth(_UNBOUNDED if close else theme.control_px(_LIST))

    def show_item(self) -> None:
        """Give the page back to the item that was chosen in the list."""
        self._parts.listing.setChecked(False)
        self._hand_over()

    def tell(self, waiting: str, place: str) -> None:
        """Say what waits and, on the list's button, which of it is on show; empty where nothing."""
        parts = self._parts
        parts.count.setText(waiting)
        name(parts.listing, place)
        parts.count.setVisible(not self._close and bool(waiting))
        parts.listing.setVisible(self._close and bool(place))

    def _turn(self) -> None:
        parts, spacing = self._parts, current_theme().tokens.spacing
        self.setContentsMargins(*[spacing.m if self._close else spacing.xl] * 4)
        self.setSpacing(spacing.s if self._close else spacing.m)
        restyle(parts.heading, words="section" if self._close else "page")
        parts.heading.setWordWrap(self._close)
        parts.pane.set_close(self._close)
        if self._close:
            parts.pane.beneath.addWidget(parts.effect)
            parts.pane.end.addWidget(parts.hints)
        else:
            self._foot.insertWidget(0, parts.effect)
            self._foot.addWidget(parts.hints)
        self.tell(parts.count.whole(), parts.listing.text())
        parts.listing.setChecked(False)
        parts.filters.fold.setChecked(not self._folded)
        self._show()

    def _open(self, other: QPushButton, *, on: bool) -> None:
        """Where there is little room, the list and the filters take turns."""
        if on and self._close:
            other.setChecked(False)
        self._show()

    def _hand_over(self) -> None:
        """Give the keyboard to what stands there now."""
        if self._close and (target := self._page.primary_focus()) is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        parts, filtering = self._parts, self._parts.filters.fold.isChecked()
        held = QApplication.focusWidget()
        self._tools.setVisible(filtering)
        parts.filters.setVisible(filtering)
        parts.pages.setHidden(self._close and filtering)
        parts.list.setVisible(not self._close or self.listing)
        self._right.setVisible(not self.listing)
        gone = held is not None and self._page.isAncestorOf(held) and not held.isVisible()
        if gone and (target := self._page.primary_focus()) is not None:  # not what Qt finds next
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out_work(self) -> None:
        parts, spacing = self._parts, current_theme().tokens.spacing
        parts.list.setItemDelegate(_LineDelegate(parts.list))
        parts.list.setIconSize(QSize(20, 20))
        parts.list.setUniformItemSizes(True)
        parts.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        parts.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot.setSpacing(spacing.s)
        self._foot.addWidget(parts.bar)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(spacing.m)
        right.addWidget(parts.pane, 1)
        right.addLayout(self._foot)
        across = QHBoxLayout(self.work)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(spacing.xl)
        across.addWidget(parts.list)
        across.addWidget(self._right, 1)

    def _lay_out_top(self) -> None:
        parts, spacing = self._parts, current_theme().tokens.spacing
        middle, policies = Qt.AlignmentFlag.AlignVCenter, QSizePolicy.Policy
        titles, tools = QHBoxLayout(), QHBoxLayout(self._tools)
        titles.setSpacing(spacing.m)
        titles.addWidget(parts.heading)
        titles.addWidget(parts.count, 1, middle)
        for made in (parts.listing, parts.filters.fold):
            made.setSizePolicy(policies.Fixed, policies.Fixed)
            titles.addWidget(made, 0, middle)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(spacing.m)
        tools.addWidget(parts.filters.boxes, 1, middle)
        tools.addWidget(parts.rules, 0, middle)
        self.addLayout(titles)


_UNBOUNDED = 16_777_215
"""What Qt takes for no bound on a side of a widget, in px."""


class _LineDelegate(NameDelegate):
    """A title and a line below it, beside the kind's icon."""

    INDENT = 36
