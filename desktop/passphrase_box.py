"""Choosing a passphrase: typed twice or seen once, its strength said in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desktop.live import Live, name
from desktop.messages import sentence
from desktop.strength import check_new, strength
from desktop.style.frame import Field
from desktop.style.theme import current_theme
from sync.errors import PassphraseRefused


def secret_line() -> QLineEdit:
    """A box whose text is hidden, kept from input methods' memory and from the clipboard."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
    )
    return line


class PassphraseBox(Live):
    """Two boxes and a tick that shows what they hold; `submitted` on Return in the last."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.second = secret_line(), secret_line()
        self._first_field, self._second_field = Field("", self.first), Field("", self.second)
        self._show = QCheckBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.m)
        for widget in (self._first_field, self._second_field, self._show):
            column.addWidget(widget)
        self.setFocusProxy(self.first)
        self.first.textChanged.connect(self._judge)
        self.second.textChanged.connect(lambda: self._second_field.set_error(""))
        self.first.returnPressed.connect(self._next)
        self.second.returnPressed.connect(self.submitted)
        self._show.toggled.connect(self._set_shown)
        self.retranslate()

    def retranslate(self) -> None:
        self._first_field.set_label(self.tr("Passphrase"))
        self._second_field.set_label(self.tr("The same passphrase again"))
        name(self._show, self.tr("Show the passphrase"))
        self._judge()

    def value(self) -> str | None:
        """The passphrase; None while it is too weak or the two differ, which is then said."""
        try:
            check_new(self.first.text())
        except PassphraseRefused as fault:
            said = sentence(fault)
            self._first_field.set_error(f"{said.what_happened} {said.what_to_do}")
            self.first.setFocus()
            return None
        if not self._show.isChecked() and self.first.text() != self.second.text():
            self._second_field.set_error(self.tr("This is not the same as above."))
            self.second.setFocus()
            return None
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _next(self) -> None:
        if self._show.isChecked():
            self.submitted.emit()
        else:
            self.second.setFocus()

    def _set_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.second.setEchoMode(mode)
        self._second_field.setVisible(not shown)

    def _judge(self) -> None:
        typed = self.first.text()
        judged = strength(typed)
        if not typed:
            hint = self.tr(
                "Four or more words that do not belong together. It never leaves this laptop."
            )
        elif judged == "weak":
            hint = self.tr("Still easy to guess: make it longer.")
        elif judged == "fair":
            hint = self.tr("Fair. One more word makes it strong.")
        else:
            hint = self.tr("Strong.")
        self._first_field.set_hint(hint)
