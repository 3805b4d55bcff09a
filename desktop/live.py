"""Widgets that speak another language live: their texts are set in one method, called again.

A dialog is asked by `ask`, which lets go of it.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget


class Live(QWidget):
    """A widget whose `retranslate` sets every text; end `__init__` with a call of it."""

    def retranslate(self) -> None:
        """Set every text in the language in force."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class LiveDialog(QDialog):
    """The same for dialogs, which open no larger than the screen."""

    def retranslate(self) -> None:
        """Set every text in the language in force."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(self.size().boundedTo(self.screen().availableSize()))
        super().showEvent(event)


def ask(dialog: QDialog) -> bool:
    """Show a dialog until it is answered; whether the answer was a yes.

    It goes with the next turn of the event loop: what is left behind under a page would be
    retranslated and dressed for as long as the window lives.
    """
    try:
        return bool(dialog.exec())
    finally:
        if shiboken6.isValid(dialog):  # the answer may have closed its whole window
            dialog.deleteLater()


def name(button: QAbstractButton, text: str, hint: str = "") -> None:
    """Label a button, on screen and for screen readers; `hint` is its tool tip."""
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolTip(hint)
