"""What becomes of a scan at the booth: it fills the visitor on the sheet, or begins the next one.

Whose it is, the names say. The answer can be turned round with one key, and nothing is lost by
either: whoever was on the sheet waits beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.labels import apart
from desktop.models.capture import Capture
from desktop.models.scan import Found, fill, is_another, title_of
from desktop.pages.capture_words import scan_failed, scan_words
from sync.scan.read import Kind
from sync.scan.refused import kind_of
from sync.scan.tagged import start

if TYPE_CHECKING:
    from desktop.pages.capture import CapturePage

_OF_A_PERSON = (Kind.CARD, Kind.BADGE, Kind.LINK)


class Reading(QObject):
    """Lays scans into the capture page; `turn` says that the last one was the other person's."""

    def __init__(self, page: CapturePage) -> None:
        super().__init__(page)
        self._page = page
        self._other_way: Callable[[], None] | None = None
        self.menu = QMenu(page)

    def forget(self) -> None:
        """Another visitor has begun: there is no scan to be turned round."""
        self._other_way = None

    def turn(self) -> None:
        """Lay the last scan into the other visitor."""
        other_way, self._other_way = self._other_way, None
        if other_way is not None:
            other_way()

    def take(self, found: Found) -> None:
        """Lay a scan into the sheet, or begin the next visitor with it."""
        capture = self._typed(found)
        if self._is_next(capture, found):
            self._begin_next(capture, found)
        else:
            self._lay_in(capture, found)

    def choose(self, found: list[Found]) -> None:
        """Ask which of the people is meant whose codes are in one picture."""

        def ask() -> None:
            self.menu = QMenu(self._page)
            for number, one in enumerate(found, 1):
                said = self.menu.addAction(f"&{number}  {apart(title_of(one))}")
                said.triggered.connect(lambda _on=False, one=one: self.take(one))
            below = self._page.sheet.name
            self.menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

        self._page.say(
            "waiting",
            lambda: self.tr("The picture holds the codes of %n people.", "", len(found)),
            lambda: self.tr("Choose one…"),
            ask,
        )
        ask()

    def fail(self, reason: str) -> None:
        """Say why a scan gave nothing; a code that is no person leaves the name's box."""
        box = self._page.sheet.name
        if kind_of(box.text()):
            box.clear()
            self._page.waiting.keeper.touch()
        self._page.say("waiting", lambda: scan_failed(reason))

    def _typed(self, found: Found) -> Capture:
        """Give the visitor on the sheet without what the scanner typed into the name's box."""
        scanned, capture = found.scanned, self._page.sheet.capture()
        if capture.name and capture.name in (scanned.text, f"{scanned.before} {scanned.text}"):
            capture.name = ""
        if _is_raw(capture.name):
            capture.name = scanned.before
        return capture

    def _is_next(self, capture: Capture, found: Found) -> bool:
        if found.person_id and capture.known:
            return found.person_id != capture.person_id
        theirs = found.values if found.person_id else found.scanned.person
        return is_another(self._standing(capture), theirs)

    def _standing(self, capture: Capture) -> dict[str, Any]:
        known = self._page.session.replica.get(capture.person_id) if capture.known else None
        return (dict(known.values) if known else {}) | capture.person_values()

    def _begin_next(self, earlier: Capture, found: Found) -> None:
        page = self._page
        page.waiting.lay_aside(earlier)
        page.begin(Capture())
        begun = page.sheet.capture().key
        words, title = self._fill(page.sheet.capture(), found), page.title_of(earlier)

        def is_same() -> None:
            page.waiting.take_back(begun)
            page.begin(replace(earlier))
            self._lay_in(earlier, found)

        self._offer(
            is_same,
            lambda: self.tr("Another visitor: {name} waits beside the sheet. {read}").format(
                name=apart(title), read=words()
            ),
            lambda: self.tr("The same visitor · F4"),
        )

    def _lay_in(self, capture: Capture, found: Found) -> None:
        words = self._fill(replace(capture), found)

        def is_another_one() -> None:
            self._begin_next(capture, found)

        if capture.nameable and found.scanned.kind in _OF_A_PERSON:
            self._offer(is_another_one, words, lambda: self.tr("Another visitor · F4"))
        else:
            self._page.say("kept", words)

    def _offer(
        self, other_way: Callable[[], None], words: Callable[[], str], action: Callable[[], str]
    ) -> None:
        self._other_way = other_way
        self._page.say("kept", words, action, self.turn)

    def _fill(self, capture: Capture, found: Found) -> Callable[[], str]:
        """Lay a scan into a visitor and show it; gives what says so."""
        page, scanned = self._page, found.scanned
        if found.person_id:
            page.show_more(capture)
            page.belongs_to(found.person_id)
            return lambda: scan_words(scanned, None)
        filled = fill(capture, scanned, page.sheet.phones.element_of)
        page.show_more(filled.capture)
        page.sheet.identified.emit()
        page.go_on_with(filled.capture)
        return lambda: scan_words(scanned, filled)


def _is_raw(name: str) -> bool:
    return "BEGIN:VCARD" in name.upper() or start(name) >= 0 or "\n" in name
