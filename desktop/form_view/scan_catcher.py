"""Catches what a scanner types while the keyboard stands in another box of the page.

A scanner is a keyboard, and nobody looks where the cursor is before holding it over a badge. A card
is known by its first letters, wherever it is typed. A bare number is known by its pace, and only
where nothing is typed by hand: a scanner presses its keys faster than any finger, and ends with
Enter. What the keys did until then is put back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.form_view.keys import is_enter
from sync.scan.read import complete, unfinished

_MARKS = ("BEGIN:VCARD", "MECARD:")
_PACE_MS = 25
"""A scanner's keys follow each other at least so fast."""
_SHORTEST = 4
"""Fewer keys than this may come so fast from two fingers."""
_SILENCE_MS = 600
"""After so long without a key a card that has no end is taken as it is."""
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ScanCatcher(QObject):
    """Watches the keys of a page's controls, but for those of its own box for scans."""

    caught = Signal(str)

    def __init__(
        self,
        page: QWidget,
        own: QWidget,
        look: Callable[[], Any],
        put_back: Callable[[Any], None],
    ) -> None:
        """``look`` gives what stands on the page, ``put_back`` shows it again."""
        super().__init__(page)
        self._page, self._own, self._look, self._put_back = page, own, look, put_back
        self._card = ""
        self._typed, self._run = "", ""
        self._last, self._before = 0, None
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE_MS)
        self._silence.timeout.connect(self._end)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self._own and self._page.isAncestorOf(new):
            new.installEventFilter(self)  # a second time changes nothing
            self._forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is not QApplication.focusWidget() or event.modifiers() & _HELD:
            return False
        if self._card:
            return self._receive(event)
        if is_enter(event):
            return self._entered()
        if not event.text().isprintable() or not event.text() or event.isAutoRepeat():
            self._forget()
            return False
        return self._letter(watched, event)

    def _letter(self, watched: QObject, event: QKeyEvent) -> bool:
        if not self._run or event.timestamp() - self._last > _PACE_MS:
            self._run, self._before = "", None if _writes(watched) else self._look()
        self._last = event.timestamp()
        self._run += event.text()
        self._typed = (self._typed + event.text())[-len(_MARKS[0]) :]
        mark = next((m for m in _MARKS if self._typed.upper().endswith(m)), "")
        if not mark:
            return False
        _take_off(watched, mark[:-1])
        self._card = self._typed[-len(mark) :]
        self._silence.start()
        return True

    def _entered(self) -> bool:
        """Take a number that was typed too fast for a hand; put back what its digits chose."""
        run, before = self._run, self._before
        self._forget()
        if len(run) < _SHORTEST or before is None:
            return False
        self._put_back(before)
        self.caught.emit(run)
        return True

    def _receive(self, event: QKeyEvent) -> bool:
        if is_enter(event) and not unfinished(self._card):
            self._end()
            return True
        self._card += "\n" if is_enter(event) else event.text()
        self._silence.start()
        if complete(self._card):
            self._silence.start(_SILENCE_MS // 4)
        return True

    def _end(self) -> None:
        card, self._card = self._card, ""
        self._silence.stop()
        self._silence.setInterval(_SILENCE_MS)
        self._forget()
        if card:
            self.caught.emit(card)

    def _forget(self) -> None:
        self._typed, self._run, self._before = "", "", None


def _writes(widget: QObject) -> bool:
    return isinstance(widget, (QLineEdit, QPlainTextEdit))


def _take_off(widget: QObject, typed: str) -> None:
    """Take the beginning of a card out of the box that it was typed into."""
    if isinstance(widget, QLineEdit):
        for _ in typed:
            widget.backspace()
    elif isinstance(widget, QPlainTextEdit):
        for _ in typed:
            widget.textCursor().deletePreviousChar()
