"""What a table's cells draw, in either direction."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.i18n import isolate
from desktop.models.delegates import _write
from desktop.style.theme import current_theme


def drawn(text: str) -> QImage:
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter, theme = QPainter(image), current_theme()
    _write(painter, QRect(0, 0, 300, 40), [(text, theme.font(bold=True), theme.colour("ink"))])
    painter.end()
    return image


def test_a_phone_for_a_name_keeps_its_plus_in_front_in_arabic_too(dressed: QApplication):
    i18n.install(dressed, "ar")
    assert drawn("+32475998877") == drawn(isolate("+32475998877"))
    assert drawn("+32475998877") != drawn("32475998877+")
