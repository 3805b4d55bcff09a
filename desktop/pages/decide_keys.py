"""The queue's keys: letters by their place, digits for values, Enter for the next thing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.keys import letter
from desktop.pages.decide_actions import ENTER
from desktop.style.roving import digit

if TYPE_CHECKING:
    from desktop.pages.decide import DecidePage


_MOVES = ("J", "K")


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
        enter, number = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}, digit(event)
        if event.isAutoRepeat() and letter(event) not in _MOVES:
            # a key that is held decides once, not one item after the other
            return enter or number is not None or bool(letter(event))
        if page.kept.take(event):
            return True
        if enter:
            return self._enter()
        if number is not None:
            return not page.listing and page.pick(number)
        return self._letter(letter(event))

    def _enter(self) -> bool:
        if self._page.listing:
            self._page.show_item()
            return True
        return self._page.bar.key(ENTER)

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
        if not pressed or (page.listing and not page.model.marked):
            return False  # nothing is decided of what is not on show; several have a preview
        return page.bar.key(pressed) or (pressed == "B" and page.combine())
