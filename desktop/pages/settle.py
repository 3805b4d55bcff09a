"""Gives a scrolling page its right height after its content was drawn anew.

Widgets put into a visible page are shown, and polished by the sheet, only once the event loop
runs; a scroll area that measured before then has to measure again.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QScrollArea


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
    QTimer.singleShot(50, scroll, measure)
