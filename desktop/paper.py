"""A4 pages written to PDF: headings, facts, tables, page numbers, in either direction of writing.

Everything is laid out here, since Qt's own text documents do not mirror a table: a page is a
column of blocks, each measured with `QTextLayout` and drawn from the leading side.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

from desktop.i18n import isolate
from desktop.style.theme import plain_font
from desktop.style.tokens import load
from sync.replica.files import publish, temporary_beside

_DPI = 144
_MARGIN_MM = 18
_SIZES = {"page": 28, "section": 19, "body": 13, "second": 11}
"""Sizes of text in dots of 1/144 inch (2 a point)."""
_GAP = 8


class Paper:
    """Pages being written; `finish` puts the file in place, whole.

    Raises OSError if the file cannot be written.
    """

    def __init__(self, path: Path, title: str, *, mirrored: bool, footer: str = "") -> None:
        self._path, self._mirrored, self._footer = path, mirrored, footer
        self._temporary = temporary_beside(path)
        self._colours = load("light").colours
        self._temporary.write_bytes(b"")  # Qt would only warn of a place that cannot be written
        self._writer = QPdfWriter(str(self._temporary))
        self._writer.setTitle(title)
        self._writer.setCreator("Tremplin")
        self._writer.setResolution(_DPI)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                margins,
                QPageLayout.Unit.Millimeter,
            )
        )
        self._painter = QPainter()
        if not self._painter.begin(self._writer):
            raise OSError(f"{path} cannot be written")
        self._page = 1
        self._top = 0.0
        self._foot()

    def finish(self) -> None:
        """Close the last page and put the file in its place."""
        self._painter.end()
        publish(self._temporary, self._path)

    def abandon(self) -> None:
        """Leave no file behind."""
        self._painter.end()
        self._temporary.unlink(missing_ok=True)

    def heading(self, text: str, second: str = "") -> None:
        """The title of the paper, and a quiet line below it."""
        self._flow(text, "page", bold=True)
        if second:
            self._flow(second, "body", colour=self._colours.muted)
        self._top += _GAP

    def section(self, text: str) -> None:
        """A section's title; it does not stand alone at the foot of a page."""
        self._room(120)
        self._top += 2 * _GAP
        self._flow(text, "section", bold=True, colour=self._colours.accent)
        self._rule()

    def part(self) -> None:
        """Begin another thing of the same section, away from the one before."""
        self._top += 2 * _GAP
        self._rule()

    def text(self, text: str) -> None:
        """A paragraph."""
        self._flow(text, "body")

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Labels at the leading side, what they stand for beside them."""
        self.table((), pairs, (3, 7), quiet_first=True)

    def table(
        self,
        header: Sequence[str],
        rows: Sequence[Sequence[str]],
        weights: Sequence[int],
        *,
        quiet_first: bool = False,
    ) -> None:
        """Rows of cells, the first column at the leading side; the header again on each page."""
        if header:
            self._row(header, weights, ["muted"] * len(header), bold=True)
        for row in rows:
            height = self._height(row, weights)
            if self._top + height > self._bottom():
                self._turn()
                if header:
                    self._row(header, weights, ["muted"] * len(header), bold=True)
            colours = ["muted" if quiet_first and not at else "ink" for at in range(len(row))]
            self._row(row, weights, colours)

    def _row(
        self,
        cells: Sequence[str],
        weights: Sequence[int],
        colours: Sequence[str],
        *,
        bold: bool = False,
    ) -> None:
        height = self._height(cells, weights)
        self._room(height)
        columns = self._columns(weights)
        laid = [
            self._laid(cell, "body", width - _GAP, bold=bold)
            for (_left, width), cell in zip(columns, cells, strict=True)
        ]
        base = max(layout.lineAt(0).ascent() for layout in laid)
        for (left, _width), layout, colour in zip(columns, laid, colours, strict=True):
            self._painter.setPen(QColor(getattr(self._colours, colour)))
            sunk = base - layout.lineAt(0).ascent()  # on one line, in whichever script
            layout.draw(self._painter, QPointF(left + _GAP / 2, self._top + _GAP / 2 + sunk))
        self._top += height
        self._rule()

    def _columns(self, weights: Sequence[int]) -> list[tuple[float, float]]:
        """Give left edge and width of each column, from the leading side."""
        total, at = sum(weights), 0.0
        found = []
        for weight in weights:
            width = self._width() * weight / total
            left = self._width() - at - width if self._mirrored else at
            found.append((left, width))
            at += width
        return found

    def _height(self, cells: Sequence[str], weights: Sequence[int]) -> float:
        laid = (
            self._laid(cell, "body", width - _GAP).boundingRect().height()
            for (_left, width), cell in zip(self._columns(weights), cells, strict=True)
        )
        return max(laid, default=0.0) + _GAP

    def _flow(self, text: str, size: str, *, bold: bool = False, colour: str = "") -> None:
        layout = self._laid(text, size, self._width(), bold=bold)
        self._room(min(layout.boundingRect().height(), self._bottom()))
        self._painter.setPen(QColor(colour or self._colours.ink))
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            self._room(line.height())
            line.draw(self._painter, QPointF(0, self._top - line.y()))
            self._top += line.height()

    def _laid(self, text: str, size: str, width: float, *, bold: bool = False) -> QTextLayout:
        """Lay text out in lines from the leading side, shaped and in its own order (UAX #9)."""
        font = plain_font(_SIZES[size])
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        layout = QTextLayout(text.replace("\n", "\u2028"), font, self._writer)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        direction = Qt.LayoutDirection
        option.setTextDirection(direction.RightToLeft if self._mirrored else direction.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        at = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, at))
            at += line.height() * 1.1
        layout.endLayout()
        return layout

    def _rule(self) -> None:
        self._painter.setPen(QColor(self._colours.line))
        self._painter.drawLine(QPointF(0, self._top), QPointF(self._width(), self._top))

    def _room(self, height: float) -> None:
        if self._top + height > self._bottom():
            self._turn()

    def _turn(self) -> None:
        self._writer.newPage()
        self._page += 1
        self._top = 0.0
        self._foot()

    def _foot(self) -> None:
        """The footer: what this is, and the number of the page at the far side."""
        top = self._size().height() - 2 * _SIZES["second"]
        number = isolate(str(self._page))
        self._painter.setPen(QColor(self._colours.muted))
        words = self._laid(self._footer, "second", self._width() - 60)
        place = 60.0 if self._mirrored else 0.0
        words.draw(self._painter, QPointF(place, top))
        layout = self._laid(number, "second", 50)
        side = 0.0 if self._mirrored else self._width() - layout.maximumWidth()
        layout.draw(
            self._painter, QPointF(side - (50 - layout.maximumWidth()) * self._mirrored, top)
        )

    def _size(self) -> QSizeF:
        return QRectF(self._writer.pageLayout().paintRectPixels(_DPI)).size()

    def _width(self) -> float:
        return self._size().width()

    def _bottom(self) -> float:
        return self._size().height() - 4 * _SIZES["second"]
