"""What is said of the visitor who was kept last, and the copy of what they answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.dialogs.consent_copy import copy_dialog
from desktop.live import ask
from desktop.messages import sentence
from desktop.models.capture import Capture
from desktop.pages.capture_words import kept_words, refuses
from desktop.style.states import State
from sync.errors import InvalidRecord
from sync.replica.views import RecordView

if TYPE_CHECKING:
    from desktop.pages.capture import CapturePage


class Kept(QObject):
    """Answers a save on the capture page, once it came back from its worker."""

    def __init__(self, page: CapturePage) -> None:
        super().__init__(page)
        self._page = page
        self._last = ""
        """The person who was kept last."""
        self._copied = ""
        """The person whose copy the banner offers."""
        self._tells = False
        """Whether the banner is about the visitor before."""

    def landed(self, capture: Capture, view: RecordView | None) -> None:
        """Say that a visitor was kept, and what is still missing."""
        page = self._page
        page.session.notify_changed()
        self._last = view.id if view is not None else ""
        self._copied = view.id if view is not None and capture.consent.answers else ""
        kind: State = "kept" if view is None or not view.withheld else "waiting"
        if kind == "waiting" and refuses(page.session, capture):
            kind = "stopped"
        page.say(
            kind,
            lambda: kept_words(page.session, capture, view),
            lambda: self.tr("Copy for the visitor · F3") if self._copied else "",
        )
        self._tells = True

    def refused(self, capture: Capture, error: Exception) -> None:
        """Give the visitor back: on the sheet if it is free, else beside it."""
        page = self._page
        page.waiting.drafts.save(capture)
        if page.sheet.capture().empty:
            page.begin(capture)
        page.waiting.show()
        if isinstance(error, InvalidRecord):
            page.sheet.show_problems(error.problems)
        page.say("stopped", lambda: sentence(error).text())

    def taken_back(self, people: list[str]) -> None:
        """What the banner says of the visitor before is no longer so, nor is there a copy."""
        if self._last in people:
            self._copied = ""
            if self._tells:
                self._page.banner.hide()

    def replaced(self) -> None:
        """The banner says something else now."""
        self._tells = False

    def show_copy(self) -> None:
        """Show the last visitor the copy of what they answered."""
        page = self._page
        dialog = copy_dialog(page.session, self._copied, page.window()) if self._copied else None
        if dialog is not None:
            ask(dialog)
            page.primary_focus().setFocus()
