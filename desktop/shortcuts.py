"""Keys that do something wherever in a widget the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def on_keys(where: QWidget, do: Callable[..., object], *keys: str) -> None:
    """Do something at these keys while the keyboard is within a widget."""
    action = QAction(where)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(do)
    where.addAction(action)
