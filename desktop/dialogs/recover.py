"""A forgotten passphrase, at the laptop: hand a request on, paste its answer, choose a new one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.bootstrap import open_replica
from desktop.dialogs.frame import FramedDialog
from desktop.handover_box import TextIn, TextOut
from desktop.i18n import isolate
from desktop.jobs import Jobs
from desktop.passphrase_box import PassphraseBox
from desktop.style.widgets import Strong
from sync.protocol.recovery import ASK, short_code
from sync.protocol.texts import to_text
from sync.replica import recovery
from sync.replica.replica import Replica
from sync.replica.vault import OpenVault


def recover(folder: Path, answer: str, passphrase: str) -> tuple[OpenVault, Replica]:
    """Open a vault by the answer to its request and set a new passphrase. For a worker.

    Raises:
        RecoveryFault, VaultFault, StorageFault: nothing was changed.
    """
    opened = recovery.open_by(folder, answer)
    replica = open_replica(opened)
    try:
        recovery.finish(opened, replica, passphrase)
    except BaseException:
        replica.close()
        opened.close()
        raise
    return opened, replica


class RecoverDialog(FramedDialog):
    """`recovered` carries the held vault and its replica."""

    recovered = Signal(object, object)

    def __init__(self, folder: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="unlock")
        self._folder, self._jobs = folder, jobs
        self.request, self.answer, self.passphrase = TextOut(), TextIn(), PassphraseBox()
        self._code = Strong()
        self._short = ""
        for widget in (self.request, self._code, self.answer, self.passphrase):
            self.column.addWidget(widget)
        self.accept_button.clicked.connect(self.start)
        self.passphrase.submitted.connect(self.start)
        self._ask()
        self.retranslate()
        self.open_at(self.request.copy)

    def retranslate(self) -> None:
        self.say(
            self.tr("I forgot my passphrase"),
            self.tr(
                "Send this request to your coordinator, who answers it with the region’s recovery "
                "key. Nothing on this laptop is lost. You may close this meanwhile."
            ),
            self.tr("Open the vault"),
        )
        self.request.field.set_label(self.tr("Your request"))
        self.answer.field.set_label(self.tr("The answer from your coordinator"))
        words = self.tr("Read this to your coordinator by phone: {code}")
        self._code.setText(words.format(code=isolate(self._short)) if self._short else "")

    def start(self) -> None:
        """Open the vault, if there is an answer and a new passphrase."""
        if not self.answer.value():
            self.answer.field.set_error(self.tr("Paste the answer, or open its file."))
            self.answer.text.setFocus()
            return
        passphrase = self.passphrase.value()
        if passphrase is None:
            return
        self.show_error(None)
        self.set_busy(self.tr("Opening the vault…"))
        self._jobs.run(
            recover,
            self._folder,
            self.answer.value(),
            passphrase,
            done=self._done,
            failed=self.show_error,
        )

    def _ask(self) -> None:
        try:
            asked = recovery.ask(self._folder)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is said in place
            self.show_error(error)
            self.accept_button.setEnabled(False)
            return
        self._short = short_code(asked)
        self.request.text.setPlainText(to_text(ASK, asked))

    def _done(self, result: Any) -> None:
        self.set_busy("")
        self.passphrase.clear()
        self.accept()
        self.recovered.emit(*result)
