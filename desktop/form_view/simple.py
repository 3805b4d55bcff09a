"""Editors of one plain value: a line, a text, a number, yes or no, a five-step feeling."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.form_view.context import Spot
from desktop.form_view.editor import Editor, line, write_left_to_right
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, FiveStep


def only(editor: QWidget, box: QWidget) -> None:
    """Lay out an editor that is one box."""
    row = QHBoxLayout(editor)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(box)
    editor.setFocusProxy(box)


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.box = line(spot, self)
        self.box.textEdited.connect(self._edited)
        only(self, self.box)

    def _show(self, value: Any) -> None:
        self.box.setText("" if value is None else str(value))
        self.box.setCursorPosition(0)

    def _read(self) -> Any:
        return self.box.text().strip() or None


class LinkEditor(LineEditor):
    """A web address: always left to right."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.retranslate()

    def retranslate(self) -> None:
        write_left_to_right(self.box)

    def problem(self) -> str:
        return "not_a_link" if any(c.isspace() for c in self.box.text().strip()) else ""


class NumberEditor(LineEditor):
    """A whole number, in any script's digits."""

    def problem(self) -> str:
        text = self.box.text().strip()
        return "" if not text or text.isdecimal() else "not_a_number"

    def _read(self) -> int | str | None:
        text = self.box.text().strip()
        return int(text) if text.isdecimal() else text or None


class TextBox(QPlainTextEdit):
    """A text of several lines; Tab leaves it."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._lines = lines
        current_theme().changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        saves = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if saves and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # Ctrl+Enter is the page's
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        theme = current_theme()
        height = theme.tokens.type.input * theme.tokens.type.line_height * self._lines
        self.setFixedHeight(theme.text_px(round(height)) + 2 * theme.tokens.spacing.m)


class TextEditor(Editor):
    """Text of several lines."""

    wide = True

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.box = TextBox(3, self)
        self.box.textChanged.connect(self._text_changed)
        self._showing = False
        only(self, self.box)

    def _show(self, value: Any) -> None:
        self._showing = True
        self.box.setPlainText(str(value or ""))
        self._showing = False

    def _read(self) -> Any:
        return self.box.toPlainText().strip() or None

    def _text_changed(self) -> None:
        if not self._showing:
            self._edited()


class YesNoEditor(Editor):
    """Yes, no, or not said."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self._chips = ChipGroup(numbered=False, parent=self)
        self._chips.changed.connect(self._edited)
        only(self, self._chips)
        self.retranslate()

    def retranslate(self) -> None:
        self._chips.set_choices([("yes", self.tr("Yes")), ("no", self.tr("No"))])
        self.setFocusProxy(self._chips)

    def name_boxes(self, label: str) -> None:
        self._chips.setAccessibleName(label)

    def _show(self, value: Any) -> None:
        self._chips.set_value([] if value is None else ["yes" if value else "no"])

    def _read(self) -> bool | None:
        chosen = self._chips.value()
        return chosen[0] == "yes" if chosen else None


class FeelingEditor(Editor):
    """A feeling in five steps."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.steps = FiveStep(self._labels(), parent=self)
        self.steps.changed.connect(self._edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps)
        self.setFocusProxy(self.steps)

    def retranslate(self) -> None:
        self.steps.set_labels(self._labels())

    def name_boxes(self, label: str) -> None:
        self.steps.setAccessibleName(label)

    def _labels(self) -> list[str]:
        words = dict(self.spot.context.choices(self.spot.field.reference))
        return [words.get(str(step), str(step)) for step in range(1, 6)]

    def _show(self, value: Any) -> None:
        self.steps.set_value(value)

    def _read(self) -> int | None:
        return self.steps.value()
