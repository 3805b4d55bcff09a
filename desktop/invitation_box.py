"""An invitation, pasted or from a file, and who it is for in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.i18n import isolate
from desktop.live import Live, name
from desktop.messages import sentence
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, StatusPill, button
from sync.errors import InvitationFault

if TYPE_CHECKING:
    from sync.protocol.messages import Invitation

_LONGEST = 256 * 1024


class InvitationBox(Live):
    """A box for the text, a button for a file; `changed` when it holds another invitation."""

    changed = Signal()
    entered = Signal()
    """Enter: an invitation is one line, also where a scanner types it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = current_theme().tokens.spacing
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(current_theme().control_px(96))
        self._field = Field("", self.text)
        self._open = button("…", icon="import")
        self._pill = StatusPill("kept", "")
        self._pill.hide()
        row = QHBoxLayout()
        row.setSpacing(spacing.m)
        row.addWidget(self._open)
        row.addWidget(self._pill)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.m)
        column.addWidget(self._field)
        column.addLayout(row)
        self.setFocusProxy(self.text)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._read)
        self._open.clicked.connect(self._choose_file)
        self.invitation: Invitation | None = None
        self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if isinstance(event, QKeyEvent) and event.key() in enter:
            if event.type() == QEvent.Type.KeyPress:
                self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self._field.set_label(self.tr("The invitation’s text"))
        self.text.setPlaceholderText("TREMPLIN1…")
        name(self._open, self.tr("Open a file…"))
        self._read()

    def value(self) -> str | None:
        """The invitation's text; None while there is none, which is then said."""
        if self.invitation is None:
            self._field.set_error(_said(InvitationFault("malformed")))
            self.text.setFocus()
            return None
        return self.text.toPlainText()

    def set_value(self, text: str) -> None:
        """Show an invitation kept from before."""
        self.text.setPlainText(text)

    def load(self, path: Path) -> None:
        """Read an invitation's file."""
        try:
            with path.open(encoding="utf-8", errors="replace") as file:
                self.text.setPlainText(file.read(_LONGEST).strip())
        except OSError:
            self._field.set_error(self.tr("This file cannot be read."))

    def _choose_file(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Open an invitation"))
        if chosen:
            self.load(Path(chosen))

    def _read(self) -> None:
        typed = self.text.toPlainText().strip()
        try:
            self.invitation = _invitation(typed) if typed else None
        except InvitationFault as fault:
            self.invitation = None
            self._field.set_error(_said(fault))
        else:
            self._field.set_error("")
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        found = self.invitation
        self._pill.setVisible(found is not None)
        if found is not None:
            host = isolate(found.url.split("://")[-1])
            words = self.tr("{name}, {role}, at {host}")
            said = words.format(name=found.name, role=role_name(found.role), host=host)
            self._pill.set_state("kept", said)


def role_name(role: str) -> str:
    """Name a role."""
    names = {
        "ambassador": QCoreApplication.translate("roles", "ambassador"),
        "coordinator": QCoreApplication.translate("roles", "coordinator"),
        "administrator": QCoreApplication.translate("roles", "administrator"),
    }
    return names.get(role, role)


def _said(fault: InvitationFault) -> str:
    message = sentence(fault)
    return f"{message.what_happened} {message.what_to_do}"


def _invitation(text: str) -> Invitation:
    """Read an invitation; its reader is loaded with the first."""
    from sync.protocol.invitation import from_text

    return from_text(text)
