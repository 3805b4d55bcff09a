"""The consolidated report of the figures page: to read, to follow up, to print and to hand over."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, Qt, QUrl, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs import Job
from desktop.live import ask, name
from desktop.messages import sentence
from desktop.pages.figures_paper import TINTS, Ink, ReportPaper, Told
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, Field, Said, SideBySide, button
from desktop.when import today
from sync.client.laptops import Laptops, ask_laptops, kept_laptops
from sync.errors import Fault
from sync.figures.count import behind
from sync.figures.counting import Figures
from sync.figures.lines import Grouping
from sync.figures.report import Report, report
from sync.figures.selection import Selection
from sync.replica.queue import Filter
from sync.replica.replica import Replica

if TYPE_CHECKING:
    from desktop.pages.figures_filters import FigureFilters

GROUPINGS: tuple[Grouping, ...] = ("event", "region", "month")
_PAPER = {
    "ink": "#1D2330",
    "muted": "#566070",
    "line": "#B9BDC5",
    "accent": "#3D3BC4",
    "kept": "#1B7A49",
}
"""Print is dark on white, whatever the screen wears."""
_LEAST = 260
"""Height of the report on the screen at the least, in px at 100 %: below it the page scrolls."""
QUEUES = {
    "contested": Filter(kinds=("contested", "deletion")),
    "merged": Filter(kinds=("duplicate",), states=("decided",)),
    "waiting": Filter(),
    "decided": Filter(states=("decided",)),
}
"""What of the queue stands behind a figure of quality."""


def gather(
    replica: Replica, selection: Selection, grouping: Grouping
) -> tuple[Report, Laptops | None]:
    """Count, and ask the register about its laptops, or take what it told last. For a worker."""
    found = report(replica, selection, today(), grouping)
    try:
        return found, ask_laptops(replica)
    except Fault:
        return found, kept_laptops(replica)


class ReportView(QWidget):
    """Results by event, region or month; quality; laptops; sources; the plots.

    What can be listed is a link.
    """

    listRequested = Signal(str, str, int)
    """The people behind a bar: chart, code, series."""

    def __init__(
        self, session: Session, filters: FigureFilters, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._filters = session, filters
        self._selection = Selection()
        self._found: Report | None = None
        self._laptops: Laptops | None = None
        self._figures: Figures | None = None
        self._asked: Job | None = None
        self._paper = ReportPaper(session, self)
        self._titles: dict[str, str] = {}
        self.grouping = QComboBox()
        self.grouping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._field = Field("", self.grouping)
        self.print, self.pdf = button("…", icon="printer"), button("…", "primary", icon="export")
        self.banner = Banner("kept", "")
        self.banner.hide()
        self.banner.acted.connect(self.banner.hide)
        self.paper = QTextBrowser()
        self.paper.setOpenLinks(False)
        self.paper.anchorClicked.connect(self._follow)
        self.paper.document().setDocumentMargin(current_theme().tokens.spacing.l)
        spacing = current_theme().tokens.spacing
        by, made = QHBoxLayout(), QHBoxLayout()
        by.addWidget(self._field)
        by.addStretch(1)
        made.setSpacing(spacing.s)
        for each in (self.print, self.pdf):
            made.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
        made.addStretch(0)
        self._tools = tools = SideBySide(spacing.s)
        tools.addLayout(by, 1)
        tools.addLayout(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing.m, 0, 0)
        column.setSpacing(spacing.m)
        column.addLayout(tools)
        column.addWidget(self.banner)
        column.addWidget(self.paper, 1)
        self.grouping.currentIndexChanged.connect(lambda _at: self.refresh(self._selection))
        self.print.clicked.connect(self.send_to_printer)
        self.pdf.clicked.connect(self.choose_file)
        current_theme().changed.connect(self._dress)
        self._dress()

    def set_narrow(self, narrow: bool) -> None:
        """Let the buttons stand below the box, or beside it."""
        self._tools.set_narrow(narrow)

    def show_figures(self, figures: Figures) -> None:
        """Put the plots of a selection below its tables."""
        self._figures = figures
        self._draw()

    def refresh(self, selection: Selection) -> None:
        """Put the report together over a selection."""
        self._selection = selection
        grouping = GROUPINGS[max(self.grouping.currentIndex(), 0)]
        if self.isVisible() or self._found is None:
            self._asked = job = self._session.jobs.run(
                gather,
                self._session.replica,
                selection,
                grouping,
                done=lambda found: self._arrived(job, found),
                failed=self._failed,
            )
            self.paper.setPlaceholderText(self.tr("Putting the report together …"))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.refresh(self._selection)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._field.set_label(self.tr("Results by"))
        words = (self.tr("Event"), self.tr("Region"), self.tr("Month"))
        self.grouping.blockSignals(True)
        kept = max(self.grouping.currentIndex(), 0)
        self.grouping.clear()
        self.grouping.addItems(list(words))
        self.grouping.setCurrentIndex(kept)
        self.grouping.blockSignals(False)
        name(self.print, self.tr("Print…"))
        name(self.pdf, self.tr("Save as PDF…"))
        self.paper.setAccessibleName(self.tr("Consolidated report"))
        self._draw()

    def send_to_printer(self) -> None:
        """Print the report on a printer that is chosen."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        if ask(QPrintDialog(printer, self)):
            self._document().print_(printer)

    def choose_file(self) -> None:
        """Write the report to a PDF file that is chosen."""
        target, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), "tremplin.pdf", self.tr("PDF (*.pdf)")
        )
        if target:
            self.write_pdf(Path(target))
            self._say("kept", lambda: self.tr("Written: {file}").format(file=target))

    def write_pdf(self, target: Path) -> None:
        """Write the report to a PDF file, A4 landscape."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
        self._document().print_(printer)

    def _arrived(self, job: Job, found: tuple[Report, Laptops | None]) -> None:
        if job is not self._asked:  # something else is chosen by now
            return
        self._found, self._laptops = found
        replica = self._session.replica
        codes = [line.code for line in found[0].lines]
        views = [replica.get(code) for code in codes if len(code) == 32]
        self._titles = {view.id: view.title for view in views if view}
        self._draw()

    def _failed(self, error: Exception) -> None:
        self.paper.setPlaceholderText("")
        self._say("stopped", lambda: sentence(error).text())

    def _say(self, kind: Any, text: Said) -> None:
        self.banner.show_message(kind, text, lambda: self.tr("Close"))
        self.banner.show()

    def _follow(self, link: QUrl) -> None:
        """Show what stands behind a figure."""
        kind, *rest = link.toString().split("/")
        if kind == "people":
            self._list(*rest)
        elif kind == "bar":
            chart, code, series = rest
            self.listRequested.emit(chart, code, int(series))
        elif kind == "queue":
            self._session.queueRequested.emit(QUEUES[rest[0]])
        elif kind == "page":
            self._session.pageRequested.emit(rest[0])

    def _list(self, stage: str, code: str) -> None:
        if self._found is None:
            return
        session, chosen = self._session, _part(self._selection, self._found.grouping, code)
        stages = {
            "approached": self.tr("Approached"),
            "registered": self.tr("Registered"),
            "member": self.tr("Members"),
        }
        session.jobs.run(
            lambda: behind(session.replica, chosen, today(), "membership", stage),
            done=lambda ids: session.peopleRequested.emit(stages[stage], ids),
            failed=self._failed,
        )

    def _dress(self) -> None:
        self.paper.setMinimumHeight(current_theme().control_px(_LEAST))
        self._draw()

    def _told(self, found: Report) -> Told:
        figures = self._figures
        same = figures is not None and figures.selection == self._selection
        by = self.grouping.currentText()
        over = self._filters.said()
        return Told(found, self._laptops, figures if same else None, self._titles, over, by)

    def _draw(self) -> None:
        if self._found is None:
            return
        theme, mirrored = current_theme(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tints = {role: theme.colour(role).name() for role in TINTS}
        self._direct(self.paper.document())
        ink = Ink(tints, mirrored=mirrored, linked=True)
        self.paper.setHtml(self._paper.html(self._told(self._found), ink))
        across = self.paper.horizontalScrollBar()
        across.setValue(across.maximum() if mirrored else 0)

    def _document(self) -> QTextDocument:
        document = QTextDocument()
        self._direct(document)
        document.setDefaultFont(current_theme().font())
        if self._found is not None:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            ink = Ink(_PAPER, mirrored=mirrored)
            document.setHtml(self._paper.html(self._told(self._found), ink))
        return document

    def _direct(self, document: QTextDocument) -> None:
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)


def _part(selection: Selection, grouping: Grouping, code: str) -> Selection:
    """Narrow a selection to one line of the report."""
    if grouping == "event":
        return replace(selection, event=code)
    if grouping == "region":
        return replace(selection, region=code)
    year, month = map(int, code.split("-"))
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return replace(
        selection,
        first=max(first, selection.first or first),
        last=min(last, selection.last or last),
    )
