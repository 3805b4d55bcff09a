"""Catches what a scanner types while the keyboard stands in another box of the page.

A scanner is a keyboard, and nobody looks where the cursor is before holding it over a badge. A card
is known by its first letters, wherever it is typed. A bare number is known by its pace (``burst``)
and by the Enter or Tab that ends it. What the keys did until then is put back: a box has again what
was typed into it by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.form_view.burst import Burst, is_silent
from desktop.form_view.keys import ends_a_scan, is_enter
from sync.scan.read import complete, unfinished
from sync.scan.tagged import PREFIXES

_MARKS = ("BEGIN:VCARD", *PREFIXES)
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
        self._typed, self._burst = "", Burst()
        self._before: Callable[[], None] | None = None
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
        elsewhere = watched is not QApplication.focusWidget()
        if elsewhere or event.modifiers() & _HELD or is_silent(event):
            return False
        if self._card:
            return self._receive(event)
        if ends_a_scan(event):
            return self._ended(event)
        if not event.text().isprintable() or not event.text() or event.isAutoRepeat():
            self._forget()
            return False
        return self._letter(watched, event)

    def _letter(self, watched: QObject, event: QKeyEvent) -> bool:
        if self._burst.letter(event):
            self._before = _undoing(watched) or self._putting_back()
        self._typed = (self._typed + event.text())[-len(_MARKS[0]) :]
        mark = next((m for m in _MARKS if self._typed.upper().endswith(m)), "")
        if not mark:
            return False
        _take_off(watched, mark[:-1])
        self._card = self._typed[-len(mark) :]
        self._silence.start()
        return True

    def _putting_back(self) -> Callable[[], None]:
        before = self._look()
        return lambda: self._put_back(before)

    def _ended(self, event: QKeyEvent) -> bool:
        """Take a number that was typed too fast for a hand; put back what its keys did."""
        writes, machine = _writes(QApplication.focusWidget()), self._burst.machine
        run, put_back = self._burst.ended(event), self._before
        self._forget()
        if not run or put_back is None or (writes and not machine):
            return False
        put_back()
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
        self._typed, self._before = "", None
        self._burst.forget()


def _writes(widget: QObject | None) -> bool:
    return isinstance(widget, (QLineEdit, QPlainTextEdit))


def _undoing(widget: QObject) -> Callable[[], None] | None:
    """Give what brings a box's text back to how it is now; nothing where it is no box."""
    if isinstance(widget, QLineEdit):
        text, at = widget.text(), widget.cursorPosition()

        def put_back() -> None:
            widget.setText(text)
            widget.setCursorPosition(at)
            widget.textEdited.emit(text)

        return put_back
    if isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        begin, chosen = cursor.selectionStart(), cursor.selectedText()

        def take_out() -> None:
            typed = widget.textCursor()
            typed.setPosition(begin, QTextCursor.MoveMode.KeepAnchor)
            typed.insertText(chosen)

        return take_out
    return None


def _take_off(widget: QObject, typed: str) -> None:
    """Take the beginning of a card out of the box that it was typed into."""
    if isinstance(widget, QLineEdit):
        for _ in typed:
            widget.backspace()
    elif isinstance(widget, QPlainTextEdit):
        for _ in typed:
            widget.textCursor().deletePreviousChar()
