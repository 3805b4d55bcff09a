"""Gives a scrolling page its right height after its content was drawn anew, and its right place.

Widgets put into a visible page are shown, and polished by the sheet, only once the event loop
runs; a scroll area that measured before then has to measure again.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_MEASURED_MS = 50


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
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, 0)
            above = above.parentWidget()

    QTimer.singleShot(_MEASURED_MS + 1, widget, scroll)


def bring_up(widget: QWidget) -> None:
    """Bring a widget up to where the areas that scroll it begin, once they have measured."""

    def scroll() -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and (page := above.widget()) is not None:
                above.verticalScrollBar().setValue(widget.mapTo(page, QPoint()).y())
            above = above.parentWidget()

    QTimer.singleShot(_MEASURED_MS + 1, widget, scroll)
