"""Pictures from files and the clipboard, made ready for reading the codes in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from sync.scan.codes import Grey, codes_in

_LIGHTS = (QColor(255, 0, 0), QColor(0, 255, 0), QColor(0, 0, 255))
_LARGEST = 4000
"""Pixels on the longer side; a telephone's photo is brought down to this before it is read."""


def load_picture(path: Path) -> QImage:
    """Read a picture file, upright; a null image where it is none."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    return reader.read()


def codes_of(image: QImage) -> list[str]:
    """Give the texts of the codes in a picture. Slow for a photo: for a worker."""
    if max(image.width(), image.height()) > _LARGEST:
        image = image.scaled(
            _LARGEST,
            _LARGEST,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    found = codes_in(grey(image), lambda _grey, width: grey(_scaled(image, width)))
    return found or next((f for light in _LIGHTS if (f := codes_in(in_light(image, light)))), [])


def grey(image: QImage) -> Grey:
    """Give a picture in shades of grey; what is transparent is white."""
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    plain = flat.convertToFormat(QImage.Format.Format_Grayscale8)
    row, width = plain.bytesPerLine(), plain.width()
    padded = bytes(plain.constBits())
    pixels = b"".join(padded[y * row : y * row + width] for y in range(plain.height()))
    return Grey(width, plain.height(), pixels)


def in_light(image: QImage, light: QColor) -> Grey:
    """Give a picture as it looks in light of one colour: green on red is grey on grey in white."""
    lit = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(lit)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(lit.rect(), light)
    painter.end()
    return grey(lit)


def _scaled(image: QImage, width: int) -> QImage:
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
