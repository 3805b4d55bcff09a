"""Every widget is drawn in every dress, without a word from Qt."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from desktop.style.gallery import Gallery, render
from desktop.style.theme import apply_theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_every_dress_is_drawn_and_no_two_look_alike(qapp, theme, tmp_path):
    pictures = [QImage(str(file)) for file in render(qapp, tmp_path)]
    assert len(pictures) == 5
    assert all(picture.width() == 1366 for picture in pictures)
    assert len({picture.bits().tobytes() for picture in pictures}) == 5


def test_an_open_window_changes_its_dress(qapp, qtbot, theme):
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.show()
    light = gallery.grab().toImage().pixelColor(700, 8)
    apply_theme(qapp, "dark")
    dark = gallery.grab().toImage().pixelColor(700, 8)
    assert light.lightness() > 200
    assert dark.lightness() < 60


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_no_button_is_cut_at_any_size_in_the_smallest_window(qapp, qtbot, theme, scale, direction):
    apply_theme(qapp, "light", scale)
    qapp.setLayoutDirection(direction)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(1366, 768)
    gallery.show()
    for button in gallery.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    assert all(
        box.height() >= box.sizeHint().height()
        for box in gallery.findChildren(QLineEdit)
        if box.isVisible() and not box.objectName()
    )


def test_every_control_has_a_name_for_a_screen_reader(qtbot, theme):
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.show()
    for button in gallery.findChildren(QAbstractButton):
        if button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert button.accessibleName() or button.text()
