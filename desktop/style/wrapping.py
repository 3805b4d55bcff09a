"""A button whose text goes on in further lines where it is longer than the button is wide."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.style.theme import current_theme


class WrappingButton(QPushButton):
    """As wide as it is given, as high as its text then asks for; give the text by `set_whole`."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__("…", parent)
        self.setProperty("kind", kind)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Show this text, in as many lines as it takes."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.iconSize().width() - 3 * current_theme().tokens.spacing.m
        fitted = "\n".join(self._lines(max(room, 1)))
        if fitted != self.text():
            self.setText(fitted)
            self.updateGeometry()

    def _lines(self, room: int) -> list[str]:
        layout = QTextLayout(self._whole, self.font())
        layout.setTextOption(QTextOption())
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            end = line.textStart() + line.textLength()
            lines.append(self._whole[line.textStart() : end].strip())
        layout.endLayout()
        return lines
