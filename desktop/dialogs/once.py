"""A dialog that asks the register for a secret and then shows it, once: to copy, or to save."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.live import name
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, FlowLayout, Muted, button
from sync.private_files import private_file


class OnceDialog(FramedDialog):
    """Put what is asked into `asking`, and call `show_made` with the register's answer."""

    SUFFIX: ClassVar[str] = ""
    """The ending of the file's name."""
    LINES_PX: ClassVar[int] = 64
    """The height of the secret's box, before the person's own scale."""

    def __init__(self, parent: QWidget | None = None, *, icon: str) -> None:
        super().__init__(parent, icon=icon)
        self._made: Any = None
        self.who = QLineEdit()
        self.who.setMaxLength(200)
        self._asking, self.asking = _column()
        self._given, self.given = _column()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(current_theme().control_px(self.LINES_PX))
        self._text_field, self._note = Field("", self.text), Muted()
        self.copy, self.save = button("…", icon="check"), button("…", icon="export")
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        self.save.clicked.connect(self._choose_file)
        row = FlowLayout(gap=current_theme().tokens.spacing.m)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        self.given.addWidget(self._text_field)
        self.given.addWidget(self._note)
        self.given.addLayout(row)
        self._given.hide()
        for part in (self._asking, self._given):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def say_secret(self, label: str, note: str, copy: str) -> None:
        """Set the words around the secret."""
        self._text_field.set_label(label)
        self._note.setText(note)
        name(self.copy, copy)
        name(self.save, self.tr("Save as a file…"))

    def show_made(self, made: Any) -> None:
        """Show the secret in the place of what was asked; ``made.text`` is its text."""
        self.set_busy("")
        self._made = made
        self.text.setPlainText(made.text)
        self._asking.hide()
        self._given.show()
        self.retranslate()
        self.adjustSize()
        self.open_at(self.copy)

    def save_as(self, path: Path) -> None:
        """Write the secret into a file that only its owner reads."""
        try:
            with private_file(path, over=True, encoding="ascii") as file:
                file.write(self.text.toPlainText() + "\n")
        except OSError as error:
            self.show_error(error)

    def done(self, result: int) -> None:
        """Closing after it was made counts as done, so that the list is read again."""
        accepted = int(self.DialogCode.Accepted)
        super().done(accepted if self._made is not None else result)

    def _choose_file(self) -> None:
        wanted = f"{self.who.text().strip() or 'tremplin'}{self.SUFFIX}"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.save.text(), wanted)
        if chosen:
            self.save_as(Path(chosen))


def _column() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(current_theme().tokens.spacing.m)
    return part, column
