"""The consolidated report as a page: tables and bars in HTML, for the screen and for print.

What can be listed is a link on the screen: ``people/…`` names the figure and the line,
``bar/…`` a bar of a plot, ``queue/…`` what of the queue, ``page/…`` a page of the window.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QLocale, QObject

from desktop.labels import moment_text
from desktop.pages.figures_bars import bars_of
from desktop.pages.figures_words import from_to, heads, label, titles
from desktop.session import Session
from sync.client.laptops import Laptops
from sync.figures.counting import Chart, Figures
from sync.figures.lines import Grouping, Line
from sync.figures.report import Report

SERIES = ("accent", "kept")
"""The colour roles of the first and the second series of a plot."""
TINTS = ("ink", "muted", "line", *SERIES)
"""The colour roles of the page."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a table, and where it leads."""

    text: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """All that stands in a report; ``over`` says what it is about, ``by`` by what it is parted."""

    report: Report
    laptops: Laptops | None
    figures: Figures | None
    events: Mapping[str, str]
    over: str
    by: str


@dataclass(frozen=True, slots=True)
class Ink:
    """How it is drawn: a colour for each role, for which direction, and whether links lead on."""

    tints: Mapping[str, str]
    mirrored: bool = False
    linked: bool = False


Rows = Sequence[Sequence[Cell | str]]
_WHOLE = "99%"
"""How wide tables are: Qt rounds each column up, and all of it would be a few px too wide."""


class ReportPaper(QObject):
    """Writes reports in the language in force."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def html(self, told: Told, ink: Ink) -> str:
        """Give all of a report."""
        now = moment_text(time.time_ns() // 1_000_000)
        over = told.over or self.tr("Everything this laptop holds")
        sections = (
            (self.tr("Results"), self._results(told)),
            (self.tr("Quality"), self._quality(told.report)),
            (self.tr("Laptops"), self._laptop_rows(told.laptops)),
            (self.tr("Sources"), self._source_rows(told.report)),
        )
        title = self.tr("Consolidated report")
        parts = [
            f"<h2>{escape(title)}</h2>",
            f'<p style="color:{ink.tints["muted"]}">{escape(over)} · {escape(now)}</p>',
            *(self._section(title, rows, ink) for title, rows in sections),
            *(self._plot(chart, ink) for chart in self._charts(told.figures)),
        ]
        return f'<div style="color:{ink.tints["ink"]}">{"".join(parts)}</div>'

    # --- what the tables say ----------------------------------------------------------------------

    def _results(self, told: Told) -> Rows:
        head = [
            told.by,
            self.tr("Approached"),
            self.tr("Registered"),
            self.tr("Members"),
            self.tr("Feeling"),
            self.tr("Misunderstandings lifted"),
            self.tr("Needs"),
            self.tr("Referrals in time"),
        ]
        return [head, *(self._result(told, line) for line in told.report.lines)]

    def _result(self, told: Told, line: Line) -> list[Cell | str]:
        feeling = "–"
        if line.before is not None and line.after is not None:
            means = (QLocale().toString(m, "f", 1) for m in (line.before, line.after))
            feeling = from_to(*means)
        stages = {
            "approached": line.approached,
            "registered": line.registered,
            "member": line.members,
        }
        return [
            self._group(told, line.code),
            *(
                Cell(
                    QLocale().toString(n), f"people/{stage}/{line.code}" if n and line.code else ""
                )
                for stage, n in stages.items()
            ),
            feeling,
            self._of(line.lifted, line.raised),
            QLocale().toString(line.needs),
            self._of(line.in_time, line.due),
        ]

    def _group(self, told: Told, code: str) -> str:
        grouping: Grouping = told.report.grouping
        if not code:
            return self.tr("Not said")
        if grouping == "event":
            return told.events.get(code, "…")
        return label(self._session, {"region": "regions", "month": "months"}[grouping], code)

    def _quality(self, found: Report) -> Rows:
        quality, number = found.quality, QLocale().toString
        oldest = "–" if quality.oldest_days is None else self._span(quality.oldest_days)
        median = "–" if quality.median_days is None else self._span(quality.median_days)
        contested = self._rate(quality.contested, quality.records)
        merged = self._rate(quality.duplicates, quality.people)
        return [
            [self.tr("What"), self.tr("How many")],
            [self.tr("Records with two values"), Cell(contested, "queue/contested")],
            [self.tr("People merged as duplicates"), Cell(merged, "queue/merged")],
            [self.tr("Waiting in the queue"), Cell(number(quality.waiting), "queue/waiting")],
            [self.tr("The oldest of them waits"), oldest],
            [self.tr("Decided"), Cell(number(quality.decided), "queue/decided")],
            [self.tr("Time to decision (median)"), median],
        ]

    def _laptop_rows(self, laptops: Laptops | None) -> Rows:
        head = [
            self.tr("Whose"),
            self.tr("Laptop"),
            self.tr("Last seen"),
            self.tr("Version"),
            self.tr("Not sent yet"),
            self.tr("The oldest since"),
        ]
        lines: list[list[Cell | str]] = [
            [
                Cell(line.person, "page/admin"),
                line.device,
                moment_text(line.seen_ms) if line.seen_ms else "–",
                line.version or "–",
                QLocale().toString(line.unsent),
                moment_text(line.unsent_since_ms) if line.unsent_since_ms else "–",
            ]
            for line in (laptops.lines if laptops else ())
        ]
        return [head, *lines]

    def _source_rows(self, found: Report) -> Rows:
        head = [
            self.tr("Source"),
            self.tr("People"),
            self.tr("With a contact"),
            self.tr("With an answer on consent"),
            self.tr("With two values"),
        ]
        lines: list[list[Cell | str]] = [
            [
                self._source(line.source),
                QLocale().toString(line.people),
                _share(line.with_contact, line.people),
                _share(line.with_consent, line.people),
                _share(line.contested, line.people),
            ]
            for line in found.sources
        ]
        return [head, *lines]

    def _source(self, text: str) -> str:
        if not text:
            return self.tr("Not said")
        kind, _, rest = text.partition(" ")
        if kind in self._session.deployment.codes("source_kinds"):
            word = self._session.deployment.label("source_kinds", kind, self._session.language)
            return f"{word} {rest}".strip()
        return text

    def _of(self, part: int, whole: int) -> str:
        return self.tr("{n} of {all}").format(n=part, all=whole) if whole else "–"

    def _rate(self, part: int, whole: int) -> str:
        return f"{self._of(part, whole)} · {_share(part, whole)}" if whole else "–"

    def _span(self, days: float) -> str:
        if days >= 1:
            return self.tr("%n day(s)", "", round(days))
        hours = round(days * 24)
        return self.tr("%n hour(s)", "", hours) if hours else self.tr("less than an hour")

    # --- how they are drawn -----------------------------------------------------------------------

    def _section(self, title: str, rows: Rows, ink: Ink) -> str:
        if len(rows) < 2:
            nothing = escape(self.tr("Nothing to show yet."))
            body = f'<p style="color:{ink.tints["muted"]}">{nothing}</p>'
        else:
            body = _table(rows, ink)
        return f"<h3>{escape(title)}</h3>{body}"

    def _charts(self, figures: Figures | None) -> list[Chart]:
        return list(figures.charts.values()) if figures else []

    def _plot(self, chart: Chart, ink: Ink) -> str:
        """Draw a chart as bars; nothing where there is nothing to count."""
        bars, series = bars_of(self._session, chart), heads(chart.name)[1:]
        if not bars:
            return ""
        most = max(n for bar in bars for n in bar.counts)
        lines = []
        for bar in bars:
            for at, number in enumerate(bar.counts):
                href = f"bar/{chart.name}/{bar.code}/{at}" if bar.listed and number else ""
                named = f"{bar.label} · {series[at]}" if len(bar.counts) > 1 else bar.label
                tint = ink.tints[SERIES[at] if bar.listed else "line"]
                count = Cell(QLocale().toString(number), href)
                lines.append(_bar(Cell(named, href), count, number / most, tint, ink))
        body = f'<table width="{_WHOLE}" cellpadding="3" cellspacing="0">{"".join(lines)}</table>'
        return f"<h3>{escape(titles()[chart.name])}</h3>{body}"


def _share(part: int, whole: int) -> str:
    return f"\u2066{round(100 * part / whole) if whole else 0} %\u2069"


def _sides(ink: Ink) -> tuple[str, str]:
    return ("right", "left") if ink.mirrored else ("left", "right")


def _cell(cell: Cell | str, ink: Ink) -> str:
    found = Cell(cell) if isinstance(cell, str) else cell
    if not (found.href and ink.linked):
        return escape(found.text)
    style = f'style="color:{ink.tints["accent"]};text-decoration:none"'
    return f'<a href="{escape(found.href)}" {style}>{escape(found.text)}</a>'


def _row(cells: Sequence[str], ink: Ink) -> str:
    """Put cells into a row; Qt's tables do not mirror, so for Arabic they are turned here."""
    return f"<tr>{''.join(reversed(cells) if ink.mirrored else cells)}</tr>"


def _table(rows: Rows, ink: Ink) -> str:
    sides, lines = _sides(ink), []
    for number, row in enumerate(rows):
        cells = [
            f'<td align="{sides[bool(at)]}" style="border-bottom:1px solid {ink.tints["line"]};'
            f'{"" if number else "color:" + ink.tints["muted"]}">{_cell(cell, ink)}</td>'
            for at, cell in enumerate(row)
        ]
        lines.append(_row(cells, ink))
    return f'<table width="{_WHOLE}" cellpadding="5" cellspacing="0">{"".join(lines)}</table>'


def _bar(named: Cell, count: Cell, share: float, tint: str, ink: Ink) -> str:
    """Draw a bar between its name and its count; ``share`` is its part of the longest."""
    lead, _ = _sides(ink)
    width = max(1, round(100 * share))
    drawn = (
        f'<table align="{lead}" width="{width}%" cellpadding="0" cellspacing="0">'
        f'<tr><td bgcolor="{tint}">&nbsp;</td></tr></table>'
        if share
        else ""
    )
    cells = [
        f'<td width="32%" align="{lead}">{_cell(named, ink)}</td>',
        f'<td width="56%">{drawn}</td>',
        f'<td width="12%" align="{lead}">{_cell(count, ink)}</td>',
    ]
    return _row(cells, ink)
