"""The first box of the booth: a name is typed here, and everything that is scanned comes in here.

A scanner is a keyboard: it types a card line by line, each line with Enter, or one line and Enter.
So Enter in this box means "read it", and inside a card it goes on to the card's next line. A
picture or a text of several lines that is pasted or dropped here is read as well.

A number scanned right behind a typed name is told by its pace (``burst``): it is read, and the name
stays. Letters alone are never parted from what was typed.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit

from desktop.form_view.burst import Burst, is_silent
from desktop.form_view.keys import ends_a_scan, is_enter
from sync.scan.read import complete, unfinished

_LONGEST = 200_000
_PAUSE_MS = 150
"""So long after the last letter of a card a scanner's own Enter may still come."""


class ScanBox(QLineEdit):
    """A line for a name, and a way in for scans."""

    scanned = Signal(str)
    """A text came to its end: typed by a scanner, pasted, or typed by hand and Enter."""
    pictured = Signal(QImage)
    filed = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self.setAcceptDrops(True)
        self._end = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._end.timeout.connect(self._at_rest)
        self._burst, self._before = Burst(), ""
        self.textEdited.connect(self._edited)

    @property
    def receiving(self) -> bool:
        """Whether a scanner is in the middle of a card."""
        return unfinished(self.text())

    def take(self, mime: QMimeData) -> bool:
        """Take a picture, a file, or a text of several lines; whether it was one."""
        for url in mime.urls():
            if url.isLocalFile():
                self.filed.emit(Path(url.toLocalFile()))
                return True
        if mime.hasImage():
            image = mime.imageData()
            self.pictured.emit(image if isinstance(image, QImage) else QImage(image))
            return True
        text = mime.text().strip()
        if "\n" in text or complete(text):
            self.scanned.emit(text)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_silent(event):
            self._watch(event)
        if is_enter(event):
            if self.receiving:
                self.insert("\n")
            elif not self._part(event):
                self._emit()
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Paste) and self._paste():
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while there is nothing to take back in the box.

        A Tab that a scanner sends last ends the scan, and does not go to the next box.
        """
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tab = ends_a_scan(event) and not is_enter(event)
            if tab and self._part(event):
                return True
        undoing = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            idle = not (self.isUndoAvailable() or self.isRedoAvailable())
            if idle and any(event.matches(key) for key in undoing):
                event.ignore()
                return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage():
            event.acceptProposedAction()
            return
        super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()
            return
        super().dropEvent(event)

    def _paste(self) -> bool:
        return self.take(QGuiApplication.clipboard().mimeData())

    def _watch(self, event: QKeyEvent) -> None:
        """Follow the pace of the keys; what stood before a run of them is remembered."""
        if event.text().isprintable() and event.text() and not event.isAutoRepeat():
            before = self.text()
            if self._burst.letter(event):
                self._before = before
                self._end.stop()
            if self._burst.machine and not self.receiving:
                self._end.start()
        elif not ends_a_scan(event):
            self._burst.forget()

    def _part(self, event: QKeyEvent | None) -> bool:
        """Read a number that a scanner typed behind a name, which stays; whether it was one."""
        machine, run = self._burst.machine, self._burst.ended(event)
        if not (machine and run) or self.receiving:
            return False
        self._end.stop()
        self.setText(self._before)
        self.scanned.emit(run)
        return True

    def _at_rest(self) -> None:
        """Read what a scanner typed without an Enter."""
        if complete(self.text()) or not self._part(None):
            self._emit()

    def _edited(self, text: str) -> None:
        if complete(text):
            self._end.start()

    def _emit(self) -> None:
        self._end.stop()
        if self.text().strip():
            self.scanned.emit(self.text())
