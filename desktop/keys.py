"""Letters of the keyboard by the place they have on it, whatever the layout writes there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ARABIC = dict(
    zip(
        "ضصثقفغعهخحشسيبلاتنمئءؤرىةو",
        "QWERTYUIOPASDFGHJKLZXCVNM,",
        strict=True,
    )
)
_ARABIC["لا"] = "B"
"""The Arabic layout's letters (as on PCs in Morocco) and the Latin ones on the same keys."""


def letter(event: QKeyEvent) -> str:
    """Give the Latin letter of a key, in capitals; nothing for any other key."""
    text = event.text()
    if text in _ARABIC:
        return _ARABIC[text]
    if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return chr(event.key())
    return _ARABIC.get(chr(event.key()), "") if 0x600 <= event.key() <= 0x6FF else ""
