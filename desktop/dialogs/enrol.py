"""Joining a register from a try-out, or trying again an invitation that could not be spent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.bootstrap import enrol_here
from desktop.dialogs.frame import FramedDialog
from desktop.invitation_box import InvitationBox
from desktop.session import Session


class EnrolDialog(FramedDialog):
    """Paste or open an invitation; accepted once this laptop has joined."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="check")
        self._session = session
        self.invitation = InvitationBox()
        self.invitation.set_value(str(session.replica.meta("ui.invitation", "")))
        self.column.addWidget(self.invitation)
        self.column.addStretch(1)
        self.accept_button.clicked.connect(self.start)
        self.invitation.entered.connect(self.accept_button.click)
        self.retranslate()
        self.open_at(self.invitation.text)

    def retranslate(self) -> None:
        self.say(
            self.tr("Join a register"),
            self.tr("What you have recorded stays, and is sent with the consent you noted."),
            self.tr("Join"),
        )

    def start(self) -> None:
        """Spend the invitation."""
        text = self.invitation.value()
        if text is None:
            return
        self.show_error(None)
        self.set_busy(self.tr("Asking the register…"))
        self._session.jobs.run(
            enrol_here, self._session.replica, text, done=self._done, failed=self.show_error
        )

    def _done(self, _nothing: object) -> None:
        self.set_busy("")
        self.accept()
