"""What every page is: reads the session when shown, speaks another language live."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.session import Session
from desktop.style.theme import current_theme

_NARROW = 600
"""Up to this width of a page, in px."""


class Page(QWidget):
    """A page of the main window.

    Subclasses build their widgets once in `__init__`, end it with `self.retranslate()`, and put
    values in `refresh`. Nothing here reads the replica before the page is shown.
    """

    page_id: ClassVar[str] = ""
    icon_name: ClassVar[str] = ""
    is_narrow = False
    """Whether two parts have no room beside each other: in half a small laptop's screen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.changed.connect(self._follow)
        session.eventChanged.connect(self._follow)

    @classmethod
    def called(cls) -> str:
        """The page's name in the navigation, in the language in force."""
        return ""

    def title(self) -> str:
        """The name of the window while the page is on show."""
        return self.called()

    def refresh(self) -> None:
        """Read again what is shown; called on show and, while visible, when records change."""

    def retranslate(self) -> None:
        """Set every text again, in the language in force; `refresh` follows if visible."""

    def primary_focus(self) -> QWidget | None:
        """The widget that gets the cursor when the page is opened."""
        return None

    def keep_keyboard(self) -> None:
        """Give the keyboard to the page's first thing to do, where what had it is not on show."""
        held, target = QApplication.focusWidget(), self.primary_focus()
        gone = held is None or (self.isAncestorOf(held) and not held.isVisible())
        if self.isVisible() and gone and target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo_here(self) -> bool:
        """Take back what was done last, where that was done here and no step of the trail is it.

        Ctrl+Z asks this first; false leaves it to the trail.
        """
        return False

    def flush(self) -> None:
        """Put what is typed and not saved into its draft; called before locking and closing."""

    def lay_narrow(self, narrow: bool) -> None:
        """Stand parts below each other, or beside each other again, as the width crosses that."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().control_px(_NARROW)
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._guarded(lambda: self.lay_narrow(narrow))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._guarded(self.refresh)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._guarded(self.retranslate)
            if self.isVisible():
                self._guarded(self.refresh)

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    @staticmethod
    def _guarded(do: Callable[[], None]) -> None:
        """Hand an error to the application's hook; let through to Qt it can end the process.

        PySide 6.11 crashes on pydantic's errors in an overridden event handler
        (`Shiboken::Errors::storePythonOverrideErrorOrPrint`).
        """
        try:
            do()
        except Exception as error:  # noqa: BLE001 - whatever it is, the hook says and logs it
            sys.excepthook(type(error), error, error.__traceback__)
