"""Keys that mean the same wherever they are pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is Enter by itself, on the letters or on the keypad."""
    enters = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return event.key() in enters and event.modifiers() in _PLAIN


def ends_a_scan(event: QKeyEvent) -> bool:
    """Whether a key is one that scanners send last: Enter, or Tab."""
    return is_enter(event) or (event.key() == Qt.Key.Key_Tab and event.modifiers() in _PLAIN)
