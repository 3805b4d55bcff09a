"""Codes are read from photos as people take them: turned, blurred, small, dark, on a busy page."""

import io

import pytest
import segno
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

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
