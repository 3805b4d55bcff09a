"""Visitors who are not kept yet: on the sheet as a draft, put aside beside it, left by a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.models.capture import Capture
from desktop.models.capture_drafts import CaptureDrafts
from desktop.models.draft_keeper import DraftKeeper
from desktop.pages.capture_beside import PutAside

if TYPE_CHECKING:
    from desktop.pages.capture import CapturePage


class Waiting(QObject):
    """Keeps the drafts of the capture page, and gives a visitor back to its sheet."""

    def __init__(self, page: CapturePage) -> None:
        super().__init__(page)
        self._page = page
        self.aside = PutAside()
        self.aside.takeUpRequested.connect(self.take_up)
        self.keeper = DraftKeeper(page.session, self._draft, self)
        self.drafts = CaptureDrafts(page.session)
        self._looked = False

    def look(self) -> None:
        """Show who waits; at the first showing, take up what a crash or a lock left."""
        if not self._looked:
            self._looked = True
            self._recover()
        self.show()

    def show(self) -> None:
        """Show who waits beside the sheet."""
        current, found = self._page.sheet.capture().key, self.drafts.found()
        self.aside.show_waiting(
            [(key, self._page.title_of(one)) for key, one in found.items() if key != current]
        )

    def take_up(self, key: str) -> None:
        """Go on with somebody who waits; the visitor on the sheet waits instead."""
        capture = self.drafts.found().get(key)
        if capture is not None:
            self.put_aside()
            self._page.begin(capture)
            self.show()
            self._page.primary_focus().setFocus()

    def take_up_next(self) -> None:
        """Go on with who has waited longest."""
        if key := self.aside.first():
            self.take_up(key)

    def put_aside(self) -> bool:
        """Keep the visitor on the sheet as a draft, off the GUI thread; whether there was one."""
        capture = self._page.sheet.capture()
        if not capture.body():
            return False
        self.drafts.hand(capture)
        self.keeper.hand_over(lambda: self.drafts.landed(capture.key))
        return True

    def lay_aside(self, capture: Capture) -> None:
        """Keep a visitor as a draft that waits beside the sheet."""
        self._page.show_more(capture)
        self.put_aside()
        self.show()

    def take_back(self, key: str) -> None:
        """Drop the draft of a visitor on the sheet who never was: it was somebody else's scan."""
        self.keeper.forget()
        self.drafts.drop(key)

    def flush(self) -> None:
        """Save what is on its way, now."""
        self.keeper.flush()
        self.drafts.flush()

    def _draft(self) -> tuple[str, dict[str, Any]]:
        capture = self._page.sheet.capture()
        return capture.key, capture.body()

    def _recover(self) -> None:
        page, drafts = self._page, self.drafts.found()
        if drafts and page.sheet.capture().empty:
            page.begin(list(drafts.values())[-1])
            page.say("waiting", lambda: page.tr("Your work was recovered. Go on where you were."))
