"""One dress for every test of the look, taken off again."""

import pytest
from PySide6.QtCore import Qt

from desktop.style.theme import apply_theme


@pytest.fixture
def theme(qapp):
    """The light theme at 100 %, left to right; what a test changes is put back."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield apply_theme(qapp, "light", 1.0)
    apply_theme(qapp, "light", 1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
