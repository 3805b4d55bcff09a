"""The figures page ("Chiffres"): what came of it all, by event, period, ambassador and region."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.live import name
from desktop.messages import sentence
from desktop.pages.base import Page
from desktop.pages.count import Count
from desktop.pages.figures_bars import bars_of
from desktop.pages.figures_card import ChartCard
from desktop.pages.figures_filters import FigureFilters
from desktop.pages.figures_report import ReportView
from desktop.pages.figures_words import from_to, heads, label, notes, titles
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, BusyState, Card, Heading, Muted, PageScroll, Said, button
from desktop.when import today
from sync.figures.count import behind, count
from sync.figures.counting import FACTS, Chart, Figures
from sync.figures.selection import Selection
from sync.replica import files
from sync.replica.replica import Replica

CHARTS = (
    "membership",
    "months",
    "feelings",
    "misunderstandings",
    "kinds",
    "sectors",
    "regions",
    "pillars",
    "referrals",
)
assert set(CHARTS) == set(FACTS)  # noqa: S101 - a chart nobody shows would be counted in vain
_LARGE = 1.5
"""From this scale of writing on, the choices are folded."""
_PAUSE_MS = 10
"""Between two charts keys and paint come to their turn."""


class FiguresPage(Page):
    """Totals, a card a chart, and for coordinators the consolidated report."""

    page_id = "figures"
    icon_name = "figures"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._found: Figures | None = None
        self._coming: Figures | None = None
        self._left: list[str] = []
        self._step = QTimer(self, interval=_PAUSE_MS)
        self._step.timeout.connect(self._show_next)
        self._asked = 0
        self._heading, self._note = Heading(), Muted()
        self.filters = FigureFilters(session)
        self.filters.changed.connect(self.refresh)
        self.unfold = button("…", icon="search")
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._turn)
        self.banner = Banner("kept", "")
        self.banner.hide()
        self.banner.acted.connect(self.banner.hide)
        self.totals = [Count() for _ in range(6)]
        self.cards: dict[str, ChartCard] = {}
        self._busy = BusyState()
        self._stack = QStackedWidget()
        self.tabs = QTabWidget()
        self.report = ReportView(session, self.filters)
        self.report.listRequested.connect(self._list)
        self._lay_out()
        self.retranslate()

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("FiguresPage", "Figures")

    def primary_focus(self) -> QWidget:
        return self.unfold if self.filters.isHidden() else self.filters.occasion

    def refresh(self) -> None:
        """Count again over what is chosen."""
        self.filters.refresh()
        self.tabs.setTabVisible(1, self.session.is_coordinator)
        self.tabs.tabBar().setVisible(self.session.is_coordinator)  # one tab chooses nothing
        self._asked += 1
        asked, replica, chosen = self._asked, self.session.replica, self.filters.selection()
        if self._found is None:
            self._stack.setCurrentWidget(self._busy)
        self.session.jobs.run(
            lambda: _counted(replica, chosen),
            done=lambda found: self._arrived(asked, found),
            failed=self._failed,
        )
        if self.session.is_coordinator:
            self.report.refresh(chosen)

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        self._name_filters()
        self._busy.set_text(self.tr("Counting"))
        self.tabs.setTabText(0, self.tr("Figures"))
        self.tabs.setTabText(1, self.tr("Consolidated report"))
        self.filters.retranslate()
        self.report.retranslate()
        words = (
            self.tr("people approached"),
            self.tr("registered"),
            self.tr("members"),
            self.tr("needs noted"),
            self.tr("referrals in time"),
            self.tr("feeling, before → after"),
        )
        for total, word in zip(self.totals, words, strict=True):
            total.set_label(word)
        if self._found is not None:
            self._show(self._found)

    def _arrived(self, asked: int, found: Figures) -> None:
        """Show what was counted: a card at a turn of the event loop, since plots are dear."""
        if asked == self._asked:
            self._coming, self._left = found, list(CHARTS)
            self._step.start()

    def _show_next(self) -> None:
        found = self._coming
        if found is None:
            self._step.stop()
            return
        chart = self._left.pop(0)
        self._show_card(self._card(chart), found.charts[chart])
        if not self._left:
            self._step.stop()
            self._found, self._coming = found, None
            self._show_totals(found)
            self.report.show_figures(found)
            self._stack.setCurrentIndex(1)

    def _failed(self, error: Exception) -> None:
        self._say("stopped", lambda: sentence(error).text())

    def _show(self, found: Figures) -> None:
        self._show_totals(found)
        for name_, card in self.cards.items():
            self._show_card(card, found.charts[name_])

    def _show_totals(self, found: Figures) -> None:
        charts = found.charts
        needs = sum(n for _code, (n,) in charts["kinds"].bars) + charts["kinds"].anonymous[0]
        for total, code in zip(self.totals, ("approached", "registered", "member"), strict=False):
            total.set_number(charts["membership"].of(code))
        self.totals[3].set_number(needs)
        in_time, due = found.in_time
        self.totals[4].set_text(self.tr("{n} of {all}").format(n=in_time, all=due) if due else "–")
        before, after = (QLocale().toString(mean, "f", 1) for mean in found.feeling)
        self.totals[5].set_text(from_to(before, after) if found.felt else "–")
        Count.level(self.totals)
        self._note.setText(self._said(found))

    def _said(self, found: Figures) -> str:
        people = self.tr("%n people reached.", "", found.people)
        if not found.anonymous:
            return people
        anonymous = self.tr(
            "%n of them did not agree to statistics: they count as bare numbers, without detail "
            "and without a list.",
            "",
            found.anonymous,
        )
        return f"{people} {anonymous}"

    def _show_card(self, card: ChartCard, chart: Chart) -> None:
        bars = bars_of(self.session, chart)
        title, note = titles()[chart.name], notes()[chart.name]
        card.show_chart(title, note, heads(chart.name), bars)

    def _list(self, chart: str, code: str, series: int) -> None:
        found = self._found
        if found is None:
            return
        replica, now = self.session.replica, today()
        words = [titles()[chart], label(self.session, chart, code)]
        columns = heads(chart)
        if len(columns) > 2:
            words.append(columns[series + 1])
        said = " · ".join(words)
        self.session.jobs.run(
            lambda: behind(replica, found.selection, now, chart, code, series),
            done=lambda ids: self.session.peopleRequested.emit(said, ids),
            failed=self._failed,
        )

    def _export(self, chart: str) -> None:
        card = self.cards[chart]
        suggested = f"{chart}-{today().isoformat()}.csv"
        target, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export a table"), suggested, self.tr("Table (*.csv)")
        )
        if target:
            body = card.as_csv()
            self.session.jobs.run(
                lambda: files.write_atomically(Path(target), body),
                done=lambda _none: self._say(
                    "kept", lambda: self.tr("Written: {file}").format(file=target)
                ),
                failed=self._failed,
            )

    def _say(self, kind: Any, text: Said) -> None:
        self.banner.show_message(kind, text, lambda: self.tr("Close"))
        self.banner.show()

    def _card(self, chart: str) -> ChartCard:
        """Give a chart's card, made when there is something to show: its module is loaded then."""
        if chart not in self.cards:
            card = self.cards[chart] = ChartCard(chart)
            card.set_narrow(self.is_narrow)
            card.listRequested.connect(self._list)
            card.exportRequested.connect(self._export)
            self._scroll.column.insertWidget(1 + len(self.cards), card)
        return self.cards[chart]

    def lay_narrow(self, narrow: bool) -> None:
        across = 2 if narrow else 3
        for at, total in enumerate(self.totals):
            self._grid.removeWidget(total)
            self._grid.addWidget(total, at // across, at % across)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < across))
        self.report.set_narrow(narrow)
        for card in self.cards.values():
            card.set_narrow(narrow)

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        totals = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(spacing.xl)
        self.lay_narrow(self.is_narrow)
        totals.column.addLayout(self._grid)
        self._scroll = PageScroll()
        self._scroll.set_margins(0, spacing.m)
        for widget in (totals, self._note):
            self._scroll.column.addWidget(widget)
        self._scroll.column.addStretch(1)
        self._stack.addWidget(self._busy)
        self._stack.addWidget(self._scroll)
        self.tabs.addTab(self._stack, "")
        self.tabs.addTab(self.report, "")
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[spacing.xl] * 4)
        column.setSpacing(spacing.m)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)
        current_theme().changed.connect(self._fit)
        self._fit()

    def _turn(self, unfolded: bool) -> None:
        self._fit()
        if unfolded:
            self.filters.occasion.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """In large writing the choices take all the room: they are folded till they are wanted."""
        large = current_theme().scale >= _LARGE
        self.unfold.setVisible(large)
        self.filters.setVisible(not large or self.unfold.isChecked())
        self._name_filters()

    def _name_filters(self) -> None:
        """Name what unfolds the choices; folded, it says which are made."""
        told = self.filters.isHidden() and self.filters.narrowed
        chosen = self.filters.said() if told else ""
        name(self.unfold, chosen or self.tr("Filters"))


def _counted(replica: Replica, chosen: Selection) -> Figures:
    """Count, having loaded what draws the plots: that takes a second, and so is for a worker."""
    import_module("desktop.pages.figures_plot")
    return count(replica, chosen, today())
