"""Changing the passphrase of the vault that is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.passphrase_box import PassphraseBox, secret_line
from desktop.session import Session
from desktop.style.widgets import Field
from sync.replica.vault import OpenVault
from sync.replica.vault_slots import Argon2Params


def change(vault: OpenVault, old: str, new: str, params: Argon2Params | None) -> None:
    """Change it; raises as the vault does. Slow on purpose: for a worker."""
    vault.change_passphrase(old, new, params=params)


class PassphraseDialog(FramedDialog):
    """The old passphrase, and a new one that is not easy to guess."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, params: Argon2Params | None = None
    ) -> None:
        super().__init__(parent, icon="lock")
        self._session, self._params = session, params
        self.old = secret_line()
        self._field = Field("", self.old)
        self.new = PassphraseBox()
        self.column.addWidget(self._field)
        self.column.addWidget(self.new)
        self.column.addStretch(1)
        self.accept_button.clicked.connect(self.start)
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        self.old.returnPressed.connect(self.new.setFocus)
        self.new.submitted.connect(self.start)
        self.retranslate()
        self.open_at(self.old)

    def retranslate(self) -> None:
        self.say(
            self.tr("Change the passphrase"),
            self.tr("Backups made before keep the passphrase they were made with."),
            self.tr("Change it"),
        )
        self._field.set_label(self.tr("Passphrase until now"))

    def start(self) -> None:
        """Change it, if the new one will do."""
        new = self.new.value()
        if new is None or self._session.opened is None:
            return
        self.show_error(None)
        self.set_busy(self.tr("Changing the passphrase…"))
        self._session.jobs.run(
            change,
            self._session.opened,
            self.old.text(),
            new,
            self._params,
            done=self._done,
            failed=self._failed,
        )

    def _done(self, _nothing: object) -> None:
        self.set_busy("")
        self.old.clear()
        self.new.clear()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.show_error(error)
        self.old.setFocus()
        self.old.selectAll()
