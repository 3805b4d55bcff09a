"""The icons: one family, tinted by token, mirrored where they point, live."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.style.icons import POINTING, icon, pixmap, put
from desktop.style.theme import apply_theme
from resources.paths import path

DRAWN = sorted(file.stem for file in path("icons").glob("*.svg") if file.stem != "tremplin")


def picture(target, size=20):
    if isinstance(target, QLabel):
        return target.pixmap().toImage()
    return target.icon().pixmap(QSize(size, size)).toImage()


def inked(image, colour):
    """Whether any fully painted pixel has this colour."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    solid = (image.pixelColor(*at) for at in points if image.pixelColor(*at).alpha() == 255)
    return any(seen.name() == colour.name() for seen in solid)


@pytest.mark.parametrize("name", DRAWN)
def test_every_icon_is_drawn_in_the_one_manner(name):
    root = ET.parse(path("icons", f"{name}.svg")).getroot()  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 20 20"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"


@pytest.mark.parametrize("name", DRAWN)
def test_every_icon_shows_something_in_its_colour(theme, name):
    assert inked(pixmap(name, role="accent", size=60).toImage(), theme.colour("accent"))


def test_every_pointing_icon_exists():
    assert set(DRAWN) >= POINTING


def weight(image):
    """Alpha on the left and on the right half."""
    half = image.width() // 2
    return tuple(
        sum(image.pixelColor(x, y).alpha() for x in side for y in range(image.height()))
        for side in (range(half), range(half, image.width()))
    )


@pytest.mark.parametrize("name", ["arrow-right", "edit"])
def test_only_what_points_is_mirrored_from_right_to_left(qapp, theme, name):
    left, right = weight(pixmap(name).toImage())
    assert abs(left - right) > 500
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = weight(pixmap(name).toImage())
    expected = (right, left) if name in POINTING else (left, right)
    assert mirrored == pytest.approx(expected, rel=0.02)


def test_an_unknown_icon_is_an_error_and_not_a_blank(theme):
    with pytest.raises(KeyError, match="unicorn"):
        icon("unicorn")


def test_a_disabled_icon_looks_disabled(theme):
    made = icon("lock")
    normal = made.pixmap(QSize(20, 20), QIcon.Mode.Normal).toImage()
    assert made.pixmap(QSize(20, 20), QIcon.Mode.Disabled).toImage() != normal


@pytest.mark.parametrize("kind", [QPushButton, QAction, QLabel])
def test_an_icon_follows_theme_and_direction(qapp, qtbot, theme, kind):
    target = kind()
    put(target, "arrow-right")
    light = picture(target)
    apply_theme(qapp, "dark")
    dark = picture(target)
    assert dark != light
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if kind is not QAction:
        target.show()
        qtbot.addWidget(target)
    qtbot.waitUntil(lambda: picture(target) != dark)


def test_a_second_icon_takes_the_place_of_the_first(qapp, qtbot, theme):
    button = QPushButton()
    qtbot.addWidget(button)
    put(button, "lock")
    put(button, "unlock")
    expected = picture(button)
    apply_theme(qapp, "dark")
    apply_theme(qapp, "light")
    assert picture(button) == expected


def test_the_applications_icon_has_every_size_windows_asks_for():
    made = QIcon(str(path("icons", "tremplin.ico")))
    assert {16, 32, 48, 256} <= {size.width() for size in made.availableSizes()}
