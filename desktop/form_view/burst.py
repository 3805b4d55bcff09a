"""The pace of keys: what a scanner typed, told from what a hand typed before it.

A scanner presses its keys a few milliseconds after each other and ends with Enter or Tab at the
same pace. No hand does: two fingers may roll over two or three keys so fast, but not over four and
Enter. The time is the keyboard's own, so a busy window changes nothing; where it gives none,
nothing is taken for a scanner's.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

PACE_MS = 35
"""A scanner's keys follow each other at least so fast, over Bluetooth too."""
SHORTEST = 4
"""Fewer keys than this may come so fast from two fingers."""
_SILENT = frozenset(
    [
        Qt.Key.Key_Shift,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
    ]
)


def is_silent(event: QKeyEvent) -> bool:
    """Whether a key by itself types nothing, as the Shift before each capital of a scanner."""
    return event.key() in _SILENT


class Burst:
    """The letters that followed each other at a scanner's pace, the last of them lately."""

    def __init__(self) -> None:
        self._run, self._last = "", 0

    @property
    def machine(self) -> bool:
        """Whether they are a number that no hand typed: long enough, with a digit."""
        return len(self._run) >= SHORTEST and any(c.isdecimal() for c in self._run)

    def letter(self, event: QKeyEvent) -> bool:
        """Take a letter; whether a run begins with it, what stood before being typed by hand."""
        goes_on = bool(self._run) and self._at_pace(event)
        self._run = self._run + event.text() if goes_on else event.text()
        self._last = event.timestamp()
        return not goes_on

    def ended(self, event: QKeyEvent | None = None) -> str:
        """Give the run and forget it: nothing if it is short, or the key that ends it came late."""
        run = self._run if len(self._run) >= SHORTEST else ""
        late = event is not None and not self._at_pace(event)
        self.forget()
        return "" if late else run

    def forget(self) -> None:
        """Begin anew."""
        self._run, self._last = "", 0

    def _at_pace(self, event: QKeyEvent) -> bool:
        return bool(self._last) and 0 <= event.timestamp() - self._last <= PACE_MS
