"""Gives a scrolling page its right height after its content was drawn anew, and its right place.

Widgets put into a visible page are shown, and polished by the sheet, only once the event loop
runs; a scroll area that measured before then has to measure again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_MEASURED_MS = 50
_CERTAINLY_MS = 300
"""By then a busy laptop has measured too."""


def settle(scroll: QScrollArea) -> None:
    """Have the scroll area measure its content again, when all of it is shown."""

    def measure() -> None:
        page = scroll.widget()
        if page is None:
            return
        if (layout := page.layout()) is not None:
            layout.invalidate()
        QCoreApplication.postEvent(page, QEvent(QEvent.Type.LayoutRequest))

    QTimer.singleShot(0, scroll, measure)
    QTimer.singleShot(_MEASURED_MS, scroll, measure)


def reveal(widget: QWidget) -> None:
    """Bring a widget into view in every area that scrolls it, once they have measured."""

    def scroll() -> None:
        for area in _areas_around(widget):
            area.ensureWidgetVisible(widget, 0, 0)

    _once_measured(widget, scroll)


def bring_up(widget: QWidget) -> None:
    """Bring a widget up to where the areas that scroll it begin, once they have measured."""

    def scroll() -> None:
        for area in _areas_around(widget):
            if (page := area.widget()) is not None:
                area.verticalScrollBar().setValue(widget.mapTo(page, QPoint()).y())

    _once_measured(widget, scroll)


def _once_measured(widget: QWidget, scroll: Callable[[], None]) -> None:
    for wait in (_MEASURED_MS + 1, _CERTAINLY_MS):
        QTimer.singleShot(wait, widget, scroll)


def _areas_around(widget: QWidget) -> Iterator[QScrollArea]:
    """Give every area that scrolls a widget, the nearest first."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()
