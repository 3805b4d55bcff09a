"""The frame a page stands in: where a page needs more room than the window has, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.pages.base import Page


class PageFrame(QScrollArea):
    """A page that is squeezed no further than its parts allow: in large writing, on a low screen.

    Most pages scroll by themselves, each in its own place, and never move in here.
    """

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setProperty("page", True)
        page.setMinimumWidth(1)  # lines break and tables scroll: no page is wider than its window
        self.setWidget(page)
