"""Where the parts of the page of segments stand: side by side, or in one column that scrolls."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.base import Page
from desktop.pages.segments_actions import SegmentActions
from desktop.pages.segments_list import SegmentList
from desktop.pages.segments_lists import HandedOut
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, BusyState, Card, ChipGroup, Field, PageScroll, SideBySide

_LIST_PX, _LIST_LOW_PX = 250, 160
"""Width of the list beside a segment, and its height above one, in px at 100 %."""
_LARGE, _ANY = 1.5, 16777215
"""From which size of writing parts stand below each other; Qt's largest size of a widget."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the page is made of."""

    heading: QLabel
    hint: QLabel
    chips: ChipGroup
    banner: Banner
    busy: BusyState
    list: SegmentList
    new: QPushButton
    name: Field
    role: Field
    rules: Card
    doing: SegmentActions
    handed: HandedOut


class Arrangement(QVBoxLayout):
    """The page's layout; `fit` it whenever the page or its writing has another size."""

    def __init__(self, page: Page, parts: Parts) -> None:
        super().__init__(page)
        self._p, self._narrow = parts, page.is_narrow
        self._columns, self._side = QWidget(), QWidget()
        self._states, self._parts = QStackedWidget(), QStackedWidget()
        self._names = SideBySide(current_theme().tokens.spacing.m)
        self._beside, self._below, self._scroll = QHBoxLayout(), QVBoxLayout(), PageScroll()
        self._lay_out_rules()
        self._lay_out_page()
        self.fit()
        current_theme().changed.connect(self.fit)

    def show_read(self) -> None:
        """Show the segments: they have been read, or could not be."""
        self._states.setCurrentWidget(self._columns)

    def show_lists(self, lists: bool) -> None:
        """Show the lists handed out, or the segments."""
        self._parts.setCurrentIndex(1 if lists else 0)

    def set_narrow(self, narrow: bool) -> None:
        """Stand in one column where two parts have no room beside each other."""
        self._narrow = narrow
        self._names.set_narrow(narrow)
        self.fit()

    def fit(self) -> None:
        """Give the list its width; with room for one column let it scroll with all the rest."""
        theme = current_theme()
        large = theme.scale >= _LARGE or self._narrow
        self._side.setMaximumWidth(_ANY if large else theme.control_px(_LIST_PX))
        self._side.setMaximumHeight(theme.control_px(_LIST_LOW_PX) if large else _ANY)
        self._p.hint.setVisible(not large)
        if large:
            self._scroll.column.insertWidget(0, self._side)
            self._scroll.column.insertWidget(2, self._p.doing)
        else:
            self._beside.insertWidget(0, self._side)
            self._below.addWidget(self._p.doing)

    def _lay_out_rules(self) -> None:
        """Lay out the segments, and the chosen one: its name, its rules, what is done with it."""
        parts, spacing = self._p, current_theme().tokens.spacing
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(spacing.s)
        side.addWidget(parts.list, 1)
        side.addWidget(parts.new)
        self._names.addWidget(parts.name, 2)
        self._names.addWidget(parts.role, 1)
        parts.rules.column.addLayout(self._names)
        self._scroll.set_margins(0, 0)
        self._scroll.column.addWidget(parts.rules)
        self._scroll.column.addStretch(1)
        rules = QWidget()
        rules.setLayout(self._beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(spacing.l)
        self._beside.addWidget(self._side)
        self._below.setSpacing(spacing.s)
        self._below.addWidget(self._scroll, 1)
        self._beside.addLayout(self._below, 1)
        self._parts.addWidget(rules)

    def _lay_out_page(self) -> None:
        parts, spacing = self._p, current_theme().tokens.spacing
        lists = PageScroll()
        lists.set_margins(0, 0)
        lists.column.addWidget(parts.handed)
        lists.column.addStretch(1)
        self._parts.addWidget(lists)
        inner = QVBoxLayout(self._columns)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(spacing.m)
        inner.addWidget(self._parts, 1)
        for state in (parts.busy, self._columns):
            self._states.addWidget(state)
        head = QHBoxLayout()
        head.addWidget(parts.heading, 1)
        head.addWidget(parts.chips, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setContentsMargins(*[spacing.xl] * 4)
        self.setSpacing(spacing.m)
        self.addLayout(head)
        for widget in (parts.hint, parts.banner):
            self.addWidget(widget)
        self.addWidget(self._states, 1)
