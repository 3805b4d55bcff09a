"""One chart on a card: a plot or, at the press of a button, the same as a table; and its export."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop import i18n
from desktop.labels import named
from desktop.live import name
from desktop.pages.figures_bars import Bar
from desktop.pages.figures_paper import SERIES
from desktop.style.theme import current_theme, tabular
from desktop.style.widgets import Card, Muted, SideBySide, button
from sync.lists.export import csv_delimiter


class ChartCard(Card):
    """A titled chart that says what it counts."""

    listRequested = Signal(str, str, int)
    """The people behind a bar: chart, code, series."""
    exportRequested = Signal(str)
    """Write this chart's table to a file."""

    def __init__(self, chart: str, parent: QWidget | None = None) -> None:
        from desktop.pages.figures_plot import BarPlot

        super().__init__(parent=parent)
        self.chart = chart
        self._bars: tuple[Bar, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._as_table = False
        self._note, self._legend = Muted(), _Legend()
        self.plot = BarPlot()
        self.table = _table()
        self._nothing = Muted()
        self.toggle, self.export = button("…", "quiet"), button("…", "quiet", icon="export")
        self._stack = QStackedWidget()
        for widget in (self.plot, self.table, self._nothing):
            self._stack.addWidget(widget)
        self._head, buttons = SideBySide(0), QHBoxLayout()
        self.column.removeWidget(self.title)
        buttons.addWidget(self.toggle)
        buttons.addWidget(self.export)
        self._head.addWidget(self.title, 1)
        self._head.addLayout(buttons)
        self.column.addLayout(self._head)
        for part in (self._note, self._legend, self._stack):
            self.column.addWidget(part)
        self.toggle.clicked.connect(self.turn)
        self.export.clicked.connect(lambda: self.exportRequested.emit(self.chart))
        self.plot.clicked.connect(self._ask)
        self.table.activated.connect(lambda index: self._ask(index.row(), index.column() - 1))

    def show_chart(self, title: str, note: str, heads: Sequence[str], bars: Sequence[Bar]) -> None:
        """Show bars; ``heads`` names the first column and each series."""
        self._bars, self._heads = tuple(bars), tuple(heads)
        self.set_title(title)
        self._note.setText(note)
        self._legend.show_names(self._heads[1:] if len(self._heads) > 2 else ())
        self.plot.show_bars(self._bars)
        self.plot.setAccessibleName(title)
        self.plot.setAccessibleDescription(self.spoken())
        self.table.setAccessibleName(title)
        self._nothing.setText(self.tr("Nothing to count here yet."))
        self._fill()
        self._label()
        self._turned()

    def set_narrow(self, narrow: bool) -> None:
        """Let the buttons stand below the title, or beside it."""
        self._head.set_narrow(narrow)

    def turn(self) -> None:
        """Show the table instead of the plot, or the plot again."""
        self._as_table = not self._as_table
        self._label()
        self._turned()
        if self._as_table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def as_csv(self) -> bytes:
        """Give the table as CSV for spreadsheets of the language in force, UTF-8 with a mark."""
        text = StringIO()
        mark = csv_delimiter(i18n.current().code)
        writer = csv.writer(text, delimiter=mark, lineterminator="\r\n")
        writer.writerow(self._heads)
        writer.writerows([bar.label, *bar.counts] for bar in self._bars)
        return text.getvalue().encode("utf-8-sig")

    def rows(self) -> list[list[str]]:
        """Give the table's lines, its heading first, as they are read."""
        written = [[bar.label, *map(QLocale().toString, bar.counts)] for bar in self._bars]
        return [list(self._heads), *written]

    def spoken(self) -> str:
        """Say the chart in one line, for a screen reader."""
        return ", ".join(named(b.label, " / ".join(map(str, b.counts))) for b in self._bars)

    def _ask(self, row: int, series: int) -> None:
        bar = self._bars[row]
        if bar.listed:
            self.listRequested.emit(self.chart, bar.code, max(series, 0))

    def _label(self) -> None:
        as_table = self.tr("As a table")
        name(self.toggle, self.tr("As a plot") if self._as_table else as_table)
        name(self.export, self.tr("Export…"))
        for made in (self.toggle, self.export):
            made.setAccessibleName(named(made.text(), self.title.text()))

    def _turned(self) -> None:
        shown = self.table if self._as_table else self.plot
        self._stack.setCurrentWidget(shown if self._bars else self._nothing)
        wanted = self.table.height_of_all() if self._as_table else self.plot.height()
        self._stack.setFixedHeight(wanted if self._bars else self._nothing.sizeHint().height())

    def _fill(self) -> None:
        table = self.table
        table.setColumnCount(len(self._heads))
        table.setHorizontalHeaderLabels(list(self._heads))
        table.setRowCount(len(self._bars))
        for row, cells in enumerate(self.rows()[1:]):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        for column in range(len(self._heads)):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else None
            header.setSectionResizeMode(column, mode or QHeaderView.ResizeMode.Stretch)


class _Table(QTableWidget):
    """A table as high as its rows: the page scrolls, not the table."""

    def height_of_all(self) -> int:
        """Give the height at which no row is hidden, in px."""
        rows = self.rowCount() * self.verticalHeader().defaultSectionSize()
        return rows + self.horizontalHeader().sizeHint().height() + 4


class _Legend(QWidget):
    """The names of the series, each beside its colour."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_theme().tokens.spacing.l)
        self._labels = [Muted(), Muted()]
        for label in self._labels:
            label.setWordWrap(False)
            label.setTextFormat(Qt.TextFormat.RichText)
            self._row.addWidget(label)
        self._row.addStretch(1)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these, or nothing where there is one series only."""
        self.setVisible(bool(names))
        for label, text, role in zip(self._labels, names, SERIES, strict=False):
            tint = current_theme().colour(role).name()
            label.setText(f'<span style="color:{tint}">■</span> {text}')


def _table() -> _Table:
    table = _Table()
    table.setFont(tabular(table.font()))
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(current_theme().control_px(36))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return table
