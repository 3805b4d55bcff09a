"""The queue's keys: letters by their place, digits for values, Enter for the next thing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.keys import letter
from desktop.pages.decide_actions import ENTER
from desktop.style.choice import digit

if TYPE_CHECKING:
    from desktop.pages.decide import DecidePage


class QueueKeys(QObject):
    """Acts on keys pressed on the page, on its list and on the values to choose from."""

    def __init__(self, page: DecidePage) -> None:
        super().__init__(page)
        self._page = page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.press(event)
        return super().eventFilter(watched, event)

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False where it means nothing here."""
        page, chords = self._page, Qt.KeyboardModifier
        if event.modifiers() & (chords.ControlModifier | chords.AltModifier) or page.bar.asking:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return page.bar.key(ENTER)
        number = digit(event)
        return page.pick(number) if number is not None else self._letter(letter(event))

    def _letter(self, pressed: str) -> bool:
        page = self._page
        moves: dict[str, Callable[[], None]] = {
            "J": lambda: page.go(1),
            "K": lambda: page.go(-1),
            "X": page.mark,
            "O": page.open_record,
        }
        if page.line is None or page.line.state != "decided":
            moves["U"] = page.undo
        if pressed in moves:
            moves[pressed]()
            return True
        return bool(pressed) and (page.bar.key(pressed) or (pressed == "B" and page.combine()))
