"""Keys pressed before the item that they mean is on show: kept for it, or refused aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.keys import letter
from desktop.style.roving import digit

if TYPE_CHECKING:
    from desktop.pages.decide import DecidePage

_ALWAYS = ("J", "K", "U")
"""These mean the same whatever is on show."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeptKeys(QObject):
    """Knows which item comes. Whoever asked for it means it; what comes by itself nobody has seen.

    So what is pressed behind J or U waits for the item, and what is pressed behind a decision,
    before the next item is there, is refused with a sound and a word.
    """

    def __init__(self, page: DecidePage) -> None:
        super().__init__(page)
        self._page = page
        self._coming: str | None = None
        self._kept: list[QKeyEvent] = []

    def expect(self, item_id: str) -> None:
        """Have this item come; with an empty id one that nobody has seen."""
        self._coming = item_id

    @property
    def waiting(self) -> bool:
        """Whether another item is on its way here."""
        return self._coming is not None

    def take(self, event: QKeyEvent) -> bool:
        """Keep a key, or refuse it; False where what it means is on show."""
        pressed = letter(event)
        if self._coming is None or (pressed in _ALWAYS and not self._kept):
            return False
        if not (self._kept and event.text().isprintable()) and not _means(event):
            return False
        if self._coming:
            self._kept.append(event.clone())
        else:
            self._refuse(event)
        return True

    def arrived(self, item_id: str) -> None:
        """Press what was kept for this item, now that it is on show; empty where nothing is."""
        wanted, self._coming = self._coming, None
        kept, self._kept = self._kept, []
        if kept and wanted != item_id:
            self._refuse(kept[0])
            return
        while kept and not self.waiting and self._page.isVisible():
            focus = QApplication.focusWidget()
            within = focus is not None and self._page.isAncestorOf(focus)
            QApplication.sendEvent(focus if within and focus else self._page, kept.pop(0))
        self._kept = kept if self.waiting else []

    def drop(self) -> None:
        """Let go of what was kept: what it was meant for went wrong, and that is said."""
        self._coming, self._kept = None, []

    def _refuse(self, event: QKeyEvent) -> None:
        said = letter(event) or event.text().strip() or self._page.bar.key_text("decide")
        self._page.acting.say_too_soon(said)


def _means(event: QKeyEvent) -> bool:
    return event.key() in _ENTER or digit(event) is not None or bool(letter(event))
