"""The first page's card of the pinned event: its figures, and what one does next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from desktop.events import event_days, joined, place_in
from desktop.live import name
from desktop.pages.count import Count
from desktop.pages.home_figures import Figures
from desktop.session import Session
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Card, FlowLayout, Muted, Strong, button
from sync.replica.views import RecordView


class EventCard(Card):
    """The pinned event, its figures, and what one does next."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        spacing = current_theme().tokens.spacing
        self._session = session
        self._event: RecordView | None = None
        self._icon, self._name, self._facts = QLabel(), Strong(), Muted()
        put(self._icon, "pin", role="accent", size=20)
        self.change = button("…", "quiet")
        self.new = button("…", "primary", icon="plus", tall=True)
        self.people = button("…", icon="people", tall=True)
        self.report = button("…", icon="printer", tall=True)
        self.counts = [Count() for _ in range(4)]
        self._numbers = (0, 0, 0, 0)
        top = QHBoxLayout()
        top.setSpacing(spacing.m)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(spacing.xl)
        self.set_narrow(False)
        actions = FlowLayout(gap=spacing.m)
        for widget in (self.new, self.people, self.report):
            actions.addWidget(widget)
        for layout in (top, self._grid, actions):
            self.column.addLayout(layout)
            self.column.addSpacing(spacing.xs)
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Let the figures stand in two lines, or in one."""
        across = 2 if narrow else len(self.counts)
        for at, count in enumerate(self.counts):
            self._grid.removeWidget(count)
            self._grid.addWidget(count, at // across, at % across)
            self._grid.setColumnStretch(at, int(at < across))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        name(self.new, self.tr("New record"), "Ctrl+N")
        name(self.people, self.tr("Open people"), "Ctrl+F")
        name(self.report, self.tr("Report (PDF)…"))
        self._name_counts()
        self.show_event(self._event)

    def show_event(self, event: RecordView | None) -> None:
        """Name the event, or say that none is pinned."""
        self._event = event
        self.report.setVisible(event is not None)
        if event is None:
            self._name.setText(self.tr("No event is pinned"))
            self._facts.setText(self.tr("Pin the event you are at, and its records belong to it."))
            name(self.change, self.tr("Pin an event…"))
            return
        self._name.setText(event.title)
        self._facts.setText(joined(place_in(event, self._session), event_days(event)))
        name(self.change, self.tr("Another event…"))

    def show_figures(self, found: Figures) -> None:
        """Put the numbers in."""
        self._numbers = (found.people, found.needs, found.agreed, found.withheld)
        self._name_counts()
        for count, number in zip(self.counts, self._numbers, strict=True):
            count.set_number(number)
        if self._event is not None:
            place, days = place_in(self._event, self._session), event_days(self._event)
            self._facts.setText(joined(place, days, *self._listed(found)))

    def _name_counts(self) -> None:
        """Say what was counted, of one or of many."""
        people, needs, agreed, withheld = self._numbers
        labels = (
            self.tr("people recorded", "", people),
            self.tr("needs noted", "", needs),
            self.tr("may go to the register", "", agreed),
            self.tr("stay on this laptop", "", withheld),
        )
        for count, label in zip(self.counts, labels, strict=True):
            count.set_label(label)

    def _listed(self, found: Figures) -> tuple[str, ...]:
        """Say how many are on the event's list, and how many of them were met."""
        if not found.expected:
            return ()
        expected = self.tr("%n expected", "", found.expected)
        return expected, self.tr("%n of them met", "", found.met)
