"""A text that is handed on: shown whole, to copy or to save; and one that comes back, to paste."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.live import Live, name
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, FlowLayout, button

_LONGEST = 64 * 1024


class TextOut(Live):
    """A text to hand on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _box(read_only=True)
        self.field = Field("", self.text)
        self.copy, self.save = button("…"), button("…", icon="export")
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        self.save.clicked.connect(self._choose)
        _lay_out(self, self.field, self.copy, self.save)
        self.retranslate()

    def retranslate(self) -> None:
        name(self.copy, self.tr("Copy the text"))
        name(self.save, self.tr("Save as a file…"))

    def save_as(self, path: Path) -> None:
        """Write the text into a file."""
        try:
            path.write_text(self.text.toPlainText() + "\n", "ascii")
        except OSError:
            self.field.set_error(self.tr("This file cannot be written."))

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as a file"), "tremplin.txt")
        if chosen:
            self.save_as(Path(chosen))


class TextIn(Live):
    """A text to paste or to open from files; `changed` when it is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _box(read_only=False)
        self.field = Field("", self.text)
        self.open = button("…", icon="import")
        self.open.clicked.connect(self._choose)
        self.text.textChanged.connect(self._changed)
        _lay_out(self, self.field, self.open)
        self.setFocusProxy(self.text)
        self.retranslate()

    def retranslate(self) -> None:
        name(self.open, self.tr("Open a file…"))

    def value(self) -> str:
        """What was pasted."""
        return self.text.toPlainText().strip()

    def load(self, path: Path) -> None:
        """Read a file, below what stands there already."""
        try:
            with path.open(encoding="utf-8", errors="replace") as file:
                read = file.read(_LONGEST).strip()
        except OSError:
            self.field.set_error(self.tr("This file cannot be read."))
            return
        self.text.setPlainText("\n".join(filter(None, (self.value(), read))))

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileNames(self, self.tr("Open a file"))
        for path in chosen:
            self.load(Path(path))

    def _changed(self) -> None:
        self.field.set_error("")
        self.changed.emit()


def _box(*, read_only: bool) -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setReadOnly(read_only)
    box.setTabChangesFocus(True)
    box.setFixedHeight(current_theme().control_px(58))
    return box


def _lay_out(owner: QWidget, field: Field, *buttons: QWidget) -> None:
    spacing = current_theme().tokens.spacing
    row = FlowLayout(gap=spacing.m)
    for one in buttons:
        row.addWidget(one)
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing.s)
    column.addWidget(field)
    column.addLayout(row)
