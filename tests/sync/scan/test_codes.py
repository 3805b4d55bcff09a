"""Codes are read from photos as people take them: turned, blurred, small, dark, on a busy page."""

import io

import pytest
import segno
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform

from desktop.pictures import codes_of, grey
from sync.scan.codes import Grey, codes_in

LATIN = "MECARD:N:Bennani,Khadija;TEL:+32470112564;EMAIL:khadija@example.org;;"
ARABIC = "BEGIN:VCARD\nVERSION:3.0\nN:بناني;خديجة;;;\nTEL:+212612345678\nEND:VCARD"


def qr(text: str, scale: int = 5) -> QImage:
    buffer = io.BytesIO()
    segno.make(text, error="m", encoding="utf-8").save(buffer, kind="png", scale=scale, border=4)
    return QImage.fromData(buffer.getvalue())


def on_a_badge(image: QImage) -> QImage:
    """The code on a badge with a name, in the middle of a photo."""
    photo = QImage(1200, 900, QImage.Format.Format_RGB32)
    photo.fill(QColor("#7a6f63"))
    painter = QPainter(photo)
    painter.fillRect(250, 100, 700, 700, QColor("#f4f1ea"))
    painter.drawText(QPoint(300, 180), "KHADIJA BENNANI")
    painter.drawImage(420, 300, image)
    painter.end()
    return photo


def turned(image: QImage, degrees: float) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.transformed(QTransform().rotate(degrees), smooth)


def blurred(image: QImage, by: int) -> QImage:
    """A photo out of focus: shrunk and stretched again."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaledToWidth(image.width() // by, smooth)
    return small.scaledToWidth(image.width(), smooth)


def dimmed(image: QImage) -> QImage:
    """A badge in bad light: half in shadow, little contrast."""
    dark = image.copy()
    painter = QPainter(dark)
    painter.fillRect(dark.rect(), QColor(20, 20, 30, 150))
    painter.fillRect(0, 0, dark.width() // 2, dark.height(), QColor(0, 0, 0, 60))
    painter.end()
    return dark


def as_jpeg(image: QImage) -> QImage:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 40)
    return QImage.fromData(data)


@pytest.mark.parametrize("text", [LATIN, ARABIC, "https://forum.example/b/4711", "4711"])
def test_a_clean_code_gives_its_text(qapp, text):
    assert codes_of(qr(text)) == [text]


@pytest.mark.parametrize("text", [LATIN, ARABIC])
@pytest.mark.parametrize("degrees", [7, 33, 90, 180, 211])
def test_a_turned_photo_is_read(qapp, text, degrees):
    assert codes_of(turned(on_a_badge(qr(text)), degrees)) == [text]


@pytest.mark.parametrize("text", [LATIN, ARABIC])
def test_a_blurred_photo_is_read(qapp, text):
    assert codes_of(as_jpeg(blurred(on_a_badge(qr(text, scale=6)), 3))) == [text]


def test_a_badge_in_bad_light_is_read(qapp):
    assert codes_of(as_jpeg(dimmed(turned(on_a_badge(qr(LATIN)), 12)))) == [LATIN]


def test_a_light_code_on_dark_is_read(qapp):
    inverted = qr(LATIN)
    inverted.invertPixels()
    assert codes_of(inverted) == [LATIN]


def on_a_screen(image: QImage, width: int, height: int, at: QPoint) -> QImage:
    """A code among the words of a screenshot or a poster."""
    screen = QImage(width, height, QImage.Format.Format_RGB32)
    screen.fill(QColor("#e9e9ee"))
    painter = QPainter(screen)
    for line in range(20, height, 34):
        painter.drawText(10, line, "Forum économique des Marocains du monde, salle 4711. " * 6)
    painter.drawImage(at, image)
    painter.end()
    return screen


def leaning(image: QImage, by: float) -> QImage:
    """A badge held at a slant: its top edge is shorter than its lower one."""
    width, height = image.width(), image.height()
    whole = QPolygonF(
        [QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)]
    )
    slanted = [(width * by, 0), (width * (1 - by), height * by / 2), (width, height), (0, height)]
    there = QPolygonF([QPointF(x, y) for x, y in slanted])
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.transformed(QTransform.quadToQuad(whole, there), smooth)


def two_coloured(image: QImage, dark: str, light: str) -> QImage:
    made = image.convertToFormat(QImage.Format.Format_Mono).convertToFormat(
        QImage.Format.Format_Indexed8
    )
    made.setColorTable([QColor(c).rgb() for c in _in_order(made, dark, light)])
    return made


def _in_order(image: QImage, dark: str, light: str) -> list[str]:
    black_first = QColor(image.color(0)) == QColor(Qt.GlobalColor.black)
    return [dark, light] if black_first else [light, dark]


@pytest.mark.parametrize("size", [90, 130])
def test_a_small_code_in_a_large_screenshot_is_read(qapp, size):
    small = qr(ARABIC, 6).scaledToWidth(size, Qt.TransformationMode.SmoothTransformation)
    assert codes_of(on_a_screen(small, 1920, 1080, QPoint(1500, 800))) == [ARABIC]


@pytest.mark.parametrize("by", [0.1, 0.3])
def test_a_badge_held_at_a_slant_is_read(qapp, by):
    assert codes_of(on_a_screen(leaning(qr(ARABIC, 7), by), 1200, 900, QPoint(400, 300))) == [
        ARABIC
    ]


def test_a_light_code_in_the_middle_of_a_dark_badge_is_read_turned(qapp):
    code = qr(LATIN)
    code.invertPixels()
    badge = QImage(900, 700, QImage.Format.Format_RGB32)
    badge.fill(QColor("#101015"))
    painter = QPainter(badge)
    painter.drawImage(400, 300, code)
    painter.end()
    assert codes_of(turned(badge, 33)) == [LATIN]


@pytest.mark.parametrize(("dark", "light"), [("#c1272d", "#f7e9c8"), ("#1f7a3d", "#b22222")])
def test_a_code_in_colours_of_one_brightness_is_read(qapp, dark, light):
    coloured = two_coloured(qr(LATIN), dark, light)
    assert codes_of(on_a_screen(coloured, 800, 600, QPoint(300, 200))) == [LATIN]


def test_a_large_and_a_small_code_and_a_light_one_in_one_picture_are_all_read(qapp):
    light = qr("4711", 6)
    light.invertPixels()
    picture = on_a_screen(qr(ARABIC, 8), 1600, 1200, QPoint(900, 100))
    painter = QPainter(picture)
    painter.drawImage(100, 500, qr(LATIN, 3))
    painter.drawImage(700, 800, light)
    painter.end()
    assert codes_of(picture) == [ARABIC, LATIN, "4711"]


def test_a_code_on_a_transparent_ground_is_read(qapp):
    clear = qr(LATIN).convertToFormat(QImage.Format.Format_ARGB32)
    for x in range(clear.width()):
        for y in range(clear.height()):
            if clear.pixelColor(x, y) == QColor(Qt.GlobalColor.white):
                clear.setPixelColor(x, y, QColor(0, 0, 0, 0))
    assert codes_of(clear) == [LATIN]


def test_several_codes_are_given_from_top_to_bottom(qapp):
    sheet = QImage(600, 1200, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(20, 600, qr("second", 8))
    painter.drawImage(20, 20, qr("first", 8))
    painter.end()
    assert codes_of(sheet) == ["first", "second"]


def test_a_picture_without_a_code_gives_none(qapp):
    assert codes_of(on_a_badge(QImage(1, 1, QImage.Format.Format_RGB32))) == []


def test_a_width_that_is_no_multiple_of_four_keeps_its_rows_straight(qapp):
    image = qr(LATIN).copy(0, 0, qr(LATIN).width() - 1, qr(LATIN).height())
    flat = grey(image)
    assert (flat.width, flat.height) == (image.width(), image.height())
    assert codes_in(flat) == [LATIN]


def test_pixels_that_do_not_fill_the_picture_are_refused():
    with pytest.raises(ValueError, match="fill"):
        Grey(3, 3, b"12345678")
