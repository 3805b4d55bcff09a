"""Rows of buttons that are one stop for Tab.

Arrows move inside, a digit chooses at once, Space or Enter chooses the one under the focus. The
digits of French and Belgian keyboards count without Shift.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_AZERTY = {sign: number for number, sign in enumerate("&é\"'(-è_ç", start=1)} | {"§": 6, "!": 8}


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # Qt's class stands once among a button's own, last


def digit(event: QKeyEvent) -> int | None:
    """The digit 1 to 9 that a key stands for, Arabic-Indic and unshifted AZERTY included."""
    text = event.text()
    if len(text) == 1 and text.isdecimal() and int(text) > 0:
        return int(text)
    return _AZERTY.get(text)


class InRow(_Button):
    """A button whose row answers its keys: asked about those alone, not about every event."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.parentWidget()
        if not (isinstance(row, Roving) and row.pressed(self, event)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        row = self.parentWidget()
        if isinstance(row, Roving):
            row.entered(self)
        super().focusInEvent(event)


class Roving(QWidget):
    """A row of buttons with one tab stop; arrows and digits reach the others."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._buttons: list[QAbstractButton] = []

    def _adopt(self, buttons: Iterable[QAbstractButton]) -> None:
        self._buttons = list(buttons)
        self.start_over()

    def start_over(self) -> None:
        """Make the button that one comes to first the tab stop again."""
        self._rove_to(self._first())
        if self._buttons:
            self.setFocusProxy(self._buttons[self._first()])

    def _first(self) -> int:
        """Give the place of the button that one comes to first."""
        return 0

    def _rove_to(self, index: int) -> None:
        for at, button in enumerate(self._buttons):
            policy = Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def pressed(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        """Answer a key on one of the buttons, or leave it to the button."""
        return button in self._buttons and self._key(self._buttons.index(button), event)

    def entered(self, button: QAbstractButton) -> None:
        """One of the buttons has the keyboard: it is the tab stop from now on."""
        if button in self._buttons:
            self._rove_to(self._buttons.index(button))

    def _key(self, index: int, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            return False
        if (step := self._step(event.key())) is not None:
            target = min(max(index + step, 0), len(self._buttons) - 1)
            self._buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        number = digit(event)
        if number is not None and number <= len(self._buttons):
            self._buttons[number - 1].click()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._buttons[index].click()
            return True
        return False

    def _step(self, key: int) -> int | None:
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -len(self._buttons),
            Qt.Key.Key_End: len(self._buttons),
        }.get(Qt.Key(key))
