"""Types into the real window as a person does, and takes pictures of it."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.main_window import MainWindow
from desktop.style.widgets import BusyState

_PATIENCE_S = 20


class Typist:
    """Somebody at the keyboard of one window."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self._app, self._window = app, window
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 3000)

    def record(
        self, name: str, phone: str, *, need: int, consent: bool, pictures: Path | None = None
    ) -> None:
        """Record a visitor on the capture page; number keys choose the need and the answers."""
        window = self._window
        window.open_page("capture")
        sheet = window.capture.sheet
        self._type(sheet.name, name)
        QTest.keyClick(sheet.name, Qt.Key.Key_Tab)
        self._type(self._first_box(sheet.phones), phone)
        self._choose(sheet.needs, need)
        self._choose(sheet.consent.answers, 1)
        if not consent:
            self._choose(sheet.consent.answers, 1)
        self._type(sheet.consent.witness, "" if sheet.consent.witness.text() else "Nadia T.")
        if pictures:
            self.picture(pictures, "capture")
        before = window.session.replica.count("entrepreneur")
        QTest.keyClick(sheet.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._until(lambda: window.session.replica.count("entrepreneur") > before)

    def decide(self, pictures: Path | None = None) -> None:
        """Choose the first value of what is contested, and decide; what it says is a picture."""
        window = self._window
        window.open_page("decide")
        self._settle()
        before = len(window.session.replica.contested())
        page = window.pages["decide"]
        QTest.keyClick(page.primary_focus() or page, Qt.Key.Key_1)
        self._settle()
        QTest.keyClick(self._app.focusWidget() or page, Qt.Key.Key_Return)
        self._until(lambda: len(window.session.replica.contested()) < before)
        if pictures:
            self._arrive()
            self.picture(pictures, "decided")

    def pictures_of_pages(self, folder: Path) -> None:
        """Take a picture of every page."""
        for page_id in self._window.pages:
            if page_id not in ("record", "capture"):
                self._window.open_page(page_id)
                self._arrive()
                self.picture(folder, page_id)

    def picture(self, folder: Path, name: str) -> None:
        """Take a picture of the window as it stands."""
        self._settle()
        self._window.grab().save(str(folder / f"{name}.png"))

    def leave(self) -> None:
        """Close the window; the vault stays open for the rest of the day."""
        self._settle()
        self._window.hide()

    def _arrive(self) -> None:
        """Wait until the page on show is there, and nothing on it is still being read."""
        page = self._window.current

        def busy() -> bool:
            return page is None or any(b.isVisible() for b in page.findChildren(BusyState))

        self._settle()
        self._until(lambda: not busy())

    def _type(self, box: QWidget, text: str) -> None:
        box.setFocus()
        if text.isascii():
            QTest.keyClicks(box, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(box, event)

    def _choose(self, chips: QWidget, number: int) -> None:
        chips.setFocus()
        target = self._app.focusWidget() or chips
        QTest.keyClick(target, Qt.Key(Qt.Key.Key_0 + number))

    def _first_box(self, editor: QWidget) -> QWidget:
        editor.setFocus()
        return self._app.focusWidget() or editor

    def _settle(self) -> None:
        """Let what is read off the GUI thread arrive and be drawn."""
        for _ in range(2):
            QTest.qWait(150)
            self._until(lambda: not self._window.session.jobs.busy)

    def _until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not done():
            if time.monotonic() > end:
                raise TimeoutError("the window did not get there")
            QTest.qWait(30)
