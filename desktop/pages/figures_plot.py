"""Bars in the product's own style: pyqtgraph with the theme's colours, mirrored for Arabic.

pyqtgraph takes half a second to load, so this module is imported when the figures page is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.pages.figures_bars import Bar
from desktop.pages.figures_paper import SERIES
from desktop.style.theme import current_theme

_LINE, _GROUP = 24, 36
_BAR = 0.7
_LABELS, _BESIDE = 230, 24
"""Room for labels, so that plots stand level, in px at 100 %, and what is beside them, in px."""


class BarPlot(pg.PlotWidget):
    """Horizontal bars, the first on top; `clicked` carries the bar's and the series' number."""

    clicked = Signal(int, int)
    _bars: tuple[Bar, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, enableMenu=False)  # its menu would be made, at some cost
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.getPlotItem().hideAxis("bottom")
        # mirrored here, by axis and range: Qt's mirroring of the layout would turn it back
        self.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.scene().sigMouseClicked.connect(self._pressed)
        current_theme().changed.connect(self._draw)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        self._bars = tuple(bars)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._draw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Give the bar and series at a place in the plot, or nothing."""
        series = self._series()
        row = int(-point.y() // 1)
        if not 0 <= row < len(self._bars) * series:
            return None
        return divmod(row, series)

    def _series(self) -> int:
        return max((len(bar.counts) for bar in self._bars), default=1)

    def _draw(self) -> None:
        theme = current_theme()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        plot, series = self.getPlotItem(), self._series()
        plot.clear()
        self.setBackground(theme.colour("surface"))
        line = theme.control_px(_LINE if series > 1 else _GROUP)
        self.setFixedHeight(max(1, len(self._bars)) * series * line + 12)
        most = max((n for bar in self._bars for n in bar.counts), default=0) or 1
        for at in range(series):
            self._draw_series(at, series, most, mirrored=mirrored)
        self._draw_axis(series, mirrored=mirrored)
        box = plot.getViewBox()
        box.invertX(mirrored)
        box.setRange(xRange=(0, most * 1.15), yRange=(-len(self._bars) * series, 0), padding=0)

    def _draw_series(self, at: int, series: int, most: int, *, mirrored: bool) -> None:
        theme = current_theme()
        rows = [-(number * series + at) - 0.5 for number in range(len(self._bars))]
        counts = [bar.counts[at] if at < len(bar.counts) else 0 for bar in self._bars]
        brushes = [theme.colour(SERIES[at] if bar.listed else "border") for bar in self._bars]
        item = pg.BarGraphItem(
            x0=0, y=rows, width=counts, height=_BAR, brushes=brushes, pen=pg.mkPen(None)
        )
        self.addItem(item)
        for row, number in zip(rows, counts, strict=True):
            text = pg.TextItem(
                QLocale().toString(number),
                color=theme.colour("ink"),
                anchor=(1.0 if mirrored else 0.0, 0.5),
            )
            text.setFont(theme.font(theme.tokens.type.second))
            text.setPos(number + most * 0.006, row)
            self.addItem(text)

    def _draw_axis(self, series: int, *, mirrored: bool) -> None:
        theme, plot = current_theme(), self.getPlotItem()
        shown, hidden = ("right", "left") if mirrored else ("left", "right")
        plot.hideAxis(hidden)
        plot.showAxis(shown)
        axis = plot.getAxis(shown)
        font = theme.font(theme.tokens.type.second)
        axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=theme.tokens.spacing.s)
        axis.setTextPen(theme.colour("ink"))
        axis.setPen(theme.colour("line"))
        metrics = QFontMetrics(font)
        longest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        room = min(max(longest + _BESIDE, theme.control_px(_LABELS)), self._most_for_labels())
        elide = Qt.TextElideMode.ElideRight
        labels = [metrics.elidedText(bar.label, elide, room - _BESIDE) for bar in self._bars]
        rows = [-(number * series + series / 2) for number in range(len(self._bars))]
        axis.setTicks([list(zip(rows, labels, strict=True))])
        axis.setWidth(room)

    def _most_for_labels(self) -> int:
        """The room that labels may take: what a plot is for has more than half of it."""
        return max(current_theme().control_px(_LABELS), self.width() * 2 // 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bars and event.oldSize().width() != event.size().width():
            self._draw_axis(self._series(), mirrored=self.getPlotItem().getViewBox().xInverted())

    def _pressed(self, event: Any) -> None:
        place = event.scenePos()  # of an event of pyqtgraph, which has no types
        found = self.at(self.getPlotItem().getViewBox().mapSceneToView(place))
        if found is not None and self._bars[found[0]].listed:
            self.clicked.emit(*found)
