"""The consolidated report of the figures page: tables to read, to print and to hand over."""

from __future__ import annotations

import time
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QMarginsF, Qt
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

from desktop.labels import moment_text
from desktop.live import name
from desktop.messages import sentence
from desktop.pages.figures_words import from_to, label
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, Field, Said, button
from desktop.when import today
from sync.client.laptops import Laptops, ask_laptops, kept_laptops
from sync.errors import Fault
from sync.figures.lines import Grouping, Line
from sync.figures.report import Report, report
from sync.figures.selection import Selection
from sync.replica.replica import Replica

if TYPE_CHECKING:
    from desktop.pages.figures_filters import FigureFilters

Rows = list[list[str]]
GROUPINGS: tuple[Grouping, ...] = ("event", "region", "month")
_PAPER = {"ink": "#1D2330", "muted": "#566070", "line": "#B9BDC5"}
"""Print is black on white, whatever the screen wears."""


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
    """Results by event, region or month; quality; laptops; sources."""

    def __init__(
        self, session: Session, filters: FigureFilters, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._filters = session, filters
        self._selection = Selection()
        self._found: Report | None = None
        self._laptops: Laptops | None = None
        self._titles: dict[str, str] = {}
        self.grouping = QComboBox()
        self._field = Field("", self.grouping)
        self.print, self.pdf = button("…", icon="printer"), button("…", "primary", icon="export")
        self.banner = Banner("kept", "")
        self.banner.hide()
        self.banner.acted.connect(self.banner.hide)
        self.paper = QTextBrowser()
        self.paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper.document().setDocumentMargin(current_theme().tokens.spacing.l)
        spacing = current_theme().tokens.spacing
        tools = QHBoxLayout()
        tools.setSpacing(spacing.s)
        tools.addWidget(self._field)
        tools.addStretch(1)
        for made in (self.print, self.pdf):
            tools.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing.m, 0, 0)
        column.setSpacing(spacing.m)
        column.addLayout(tools)
        column.addWidget(self.banner)
        column.addWidget(self.paper, 1)
        self.grouping.currentIndexChanged.connect(lambda _at: self.refresh(self._selection))
        self.print.clicked.connect(self.send_to_printer)
        self.pdf.clicked.connect(self.choose_file)
        current_theme().changed.connect(self._draw)

    def refresh(self, selection: Selection) -> None:
        """Put the report together over a selection."""
        self._selection = selection
        grouping = GROUPINGS[max(self.grouping.currentIndex(), 0)]
        if self.isVisible() or self._found is None:
            self._session.jobs.run(
                gather,
                self._session.replica,
                selection,
                grouping,
                done=self._arrived,
                failed=self._failed,
            )

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
        if QPrintDialog(printer, self).exec():
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

    def _arrived(self, found: tuple[Report, Laptops | None]) -> None:
        self._found, self._laptops = found
        replica = self._session.replica
        codes = [line.code for line in found[0].lines]
        views = [replica.get(code) for code in codes if len(code) == 32]
        self._titles = {view.id: view.title for view in views if view}
        self._draw()

    def _failed(self, error: Exception) -> None:
        self._say("stopped", lambda: sentence(error).text())

    def _say(self, kind: Any, text: Said) -> None:
        self.banner.show_message(kind, text, lambda: self.tr("Close"))
        self.banner.show()

    def _draw(self) -> None:
        if self._found is None:
            return
        theme = current_theme()
        tints = {role: theme.colour(role).name() for role in ("ink", "muted", "line")}
        self._direct(self.paper.document())
        self.paper.setHtml(self._html(tints))

    def _document(self) -> QTextDocument:
        document = QTextDocument()
        self._direct(document)
        document.setDefaultFont(current_theme().font())
        document.setHtml(self._html(_PAPER))
        return document

    def _direct(self, document: QTextDocument) -> None:
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)

    def _html(self, tints: dict[str, str]) -> str:
        found = self._found
        if found is None:
            return ""
        now = moment_text(time.time_ns() // 1_000_000)
        over = self._filters.said() or self.tr("Everything this laptop holds")
        parts = [
            f"<h2>{escape(self.tr('Consolidated report'))}</h2>",
            f'<p style="color:{tints["muted"]}">{escape(over)} · {escape(now)}</p>',
            self._section(self.tr("Results"), self._results(found), tints),
            self._section(self.tr("Quality"), self._quality(found), tints),
            self._section(self.tr("Laptops"), self._laptop_rows(), tints),
            self._section(self.tr("Sources"), self._source_rows(found), tints),
        ]
        return f'<div style="color:{tints["ink"]}">{"".join(parts)}</div>'

    def _results(self, found: Report) -> Rows:
        head = [
            self.grouping.currentText(),
            self.tr("Approached"),
            self.tr("Registered"),
            self.tr("Members"),
            self.tr("Feeling"),
            self.tr("Misunderstandings lifted"),
            self.tr("Needs"),
            self.tr("Referrals in time"),
        ]
        return [head, *(self._result(found.grouping, line) for line in found.lines)]

    def _result(self, grouping: Grouping, line: Line) -> list[str]:
        feeling = "–"
        if line.before is not None and line.after is not None:
            means = (QLocale().toString(m, "f", 1) for m in (line.before, line.after))
            feeling = from_to(*means)
        return [
            self._group(grouping, line.code),
            *map(QLocale().toString, (line.approached, line.registered, line.members)),
            feeling,
            self._of(line.lifted, line.raised),
            QLocale().toString(line.needs),
            self._of(line.in_time, line.due),
        ]

    def _group(self, grouping: Grouping, code: str) -> str:
        if not code:
            return self.tr("Not said")
        if grouping == "event":
            return self._titles.get(code, "…")
        return label(self._session, {"region": "regions", "month": "months"}[grouping], code)

    def _of(self, part: int, whole: int) -> str:
        return self.tr("{n} of {all}").format(n=part, all=whole) if whole else "–"

    def _quality(self, found: Report) -> Rows:
        quality = found.quality
        days = self.tr("%n day(s)", "", round(quality.median_days or 0))
        oldest = self.tr("%n day(s)", "", round(quality.oldest_days or 0))
        return [
            [self.tr("What"), self.tr("How many")],
            [self.tr("Records with two values"), self._of(quality.contested, quality.records)],
            [self.tr("People merged as duplicates"), self._of(quality.duplicates, quality.people)],
            [self.tr("Waiting in the queue"), QLocale().toString(quality.waiting)],
            [self.tr("The oldest of them waits"), oldest if quality.waiting else "–"],
            [self.tr("Decided"), QLocale().toString(quality.decided)],
            [self.tr("Time to decision (median)"), days if quality.decided else "–"],
        ]

    def _laptop_rows(self) -> Rows:
        head = [
            self.tr("Whose"),
            self.tr("Laptop"),
            self.tr("Last seen"),
            self.tr("Version"),
            self.tr("Not sent yet"),
            self.tr("The oldest since"),
        ]
        lines = self._laptops.lines if self._laptops else ()
        return [
            head,
            *(
                [
                    line.person,
                    line.device,
                    moment_text(line.seen_ms) if line.seen_ms else "–",
                    line.version or "–",
                    QLocale().toString(line.unsent),
                    moment_text(line.unsent_since_ms) if line.unsent_since_ms else "–",
                ]
                for line in lines
            ),
        ]

    def _source_rows(self, found: Report) -> Rows:
        head = [
            self.tr("Source"),
            self.tr("People"),
            self.tr("With a contact"),
            self.tr("With an answer on consent"),
            self.tr("With two values"),
        ]
        return [
            head,
            *(
                [
                    self._source(line.source),
                    QLocale().toString(line.people),
                    self._share(line.with_contact, line.people),
                    self._share(line.with_consent, line.people),
                    self._share(line.contested, line.people),
                ]
                for line in found.sources
            ),
        ]

    def _source(self, text: str) -> str:
        if not text:
            return self.tr("Not said")
        kind, _, rest = text.partition(" ")
        if kind in self._session.deployment.codes("source_kinds"):
            word = self._session.deployment.label("source_kinds", kind, self._session.language)
            return f"{word} {rest}".strip()
        return text

    @staticmethod
    def _share(part: int, whole: int) -> str:
        return f"\u2066{round(100 * part / whole) if whole else 0} %\u2069"

    def _section(self, title: str, rows: Rows, tints: dict[str, str]) -> str:
        if len(rows) < 2:
            nothing = escape(self.tr("Nothing to show yet."))
            body = f'<p style="color:{tints["muted"]}">{nothing}</p>'
        else:
            body = self._table(rows, tints)
        return f"<h3>{escape(title)}</h3>{body}"

    def _table(self, rows: Rows, tints: dict[str, str]) -> str:
        """Spell a table; Qt's do not mirror, so that for Arabic the columns are turned here."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sides = ("right", "left") if mirrored else ("left", "right")
        lines = []
        for number, row in enumerate(rows):
            cells = [
                f'<td align="{sides[bool(at)]}" style="border-bottom:1px solid {tints["line"]};'
                f'{"" if number else "color:" + tints["muted"]}">{escape(text)}</td>'
                for at, text in enumerate(row)
            ]
            lines.append(f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>")
        return f'<table width="100%" cellpadding="5" cellspacing="0">{"".join(lines)}</table>'
