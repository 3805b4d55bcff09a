"""A forgotten passphrase, at the coordinator: request and recovery key in, the answer out.

The register notes it first, and nothing is opened if it does not. The key stays on this laptop's
screen for as long as this dialog is open, and is kept nowhere.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.handover_box import TextIn, TextOut
from desktop.i18n import isolate
from desktop.session import Session
from desktop.style.widgets import Strong
from sync.client import admin
from sync.errors import RecoveryFault
from sync.protocol import recovery
from sync.replica.replica import Replica


def answer(replica: Replica, request_text: str, key_text: str) -> str:
    """Answer a request with a recovery key, once the register has noted it. For a worker.

    Raises:
        RecoveryFault: request or key is damaged, or they do not fit.
        Unreachable, Refused: the register did not note it; nothing was opened.
    """
    asked = recovery.request_from(request_text)
    private = recovery.join([recovery.part_from(line) for line in key_text.split()])
    told = recovery.answer(asked, private)
    admin.note_recovery(replica, asked.device, asked.recipient)
    return recovery.to_answer_text(told)


class AnswerRecoveryDialog(FramedDialog):
    """Paste the request, open the key's file (both, where two persons keep it)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="check")
        self._session = session
        self.request, self.key, self.answer = TextIn(), TextIn(), TextOut()
        self._code = Strong()
        for widget in (self.request, self._code, self.key, self.answer):
            self.column.addWidget(widget)
        self.answer.hide()
        self._answered = False
        self.request.changed.connect(self._show_code)
        self.accept_button.clicked.connect(self.start)
        self.retranslate()
        self.open_at(self.request.text)

    def retranslate(self) -> None:
        self.say(
            self.tr("Answer a forgotten passphrase"),
            self.tr("Make sure by phone who asks: the code below is on their screen too."),
            "" if self._answered else self.tr("Make the answer"),
            self.tr("Close"),
        )
        self.request.field.set_label(self.tr("The request from the laptop"))
        self.key.field.set_label(self.tr("The region’s recovery key (one file, or both parts)"))
        self.answer.field.set_label(self.tr("The answer to send back"))
        self._show_code()

    def start(self) -> None:
        """Make the answer."""
        for box in (self.request, self.key):
            if not box.value():
                box.field.set_error(self.tr("Paste it, or open its file."))
                box.text.setFocus()
                return
        self.show_error(None)
        self.set_busy(self.tr("Asking the register…"))
        self._session.jobs.run(
            answer,
            self._session.replica,
            self.request.value(),
            self.key.value(),
            done=self._done,
            failed=self.show_error,
        )

    def _done(self, text: Any) -> None:
        self.set_busy("")
        self._answered = True
        self.key.text.clear()
        for widget in (self.request, self.key, self._code):
            widget.hide()
        self.answer.text.setPlainText(text)
        self.answer.show()
        self.retranslate()
        self.adjustSize()
        self.open_at(self.answer.copy)

    def _show_code(self) -> None:
        try:
            code = recovery.short_code(recovery.request_from(self.request.value()))
        except RecoveryFault:
            code = ""
        words = self.tr("The code on their screen: {code}")
        self._code.setText(words.format(code=isolate(code)) if code else "")
        self._code.setVisible(bool(code))
