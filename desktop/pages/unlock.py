"""Unlocking: which vault, its passphrase, and what is in the way, said in place."""

from __future__ import annotations

import math
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desktop.bootstrap import Folders
from desktop.jobs import Jobs
from desktop.live import Live, ask, name
from desktop.messages import sentence
from desktop.passphrase_box import secret_line
from desktop.style.frame import Field, button
from desktop.style.states import Banner, BusyState
from desktop.style.theme import current_theme
from desktop.style.words import Heading, Muted
from desktop.warming import BEHIND, load
from sync.errors import TooManyAttempts
from sync.replica import glance
from sync.replica.glance import VaultInfo, glance_at_vaults

_ROWS_SHOWN = 4


def _unlock(place: Folders, folder: Path, passphrase: str) -> Any:
    """Open a vault once everything without windows is loaded, here on the worker's thread.

    The window that follows loads its modules on the GUI thread. Two threads that load at once may
    be handed modules that are only half there, where packages import each other in a ring.
    """
    load(BEHIND)
    from desktop.unlocking import unlock

    return unlock(place, folder, passphrase)


def _check(root: Path) -> list[VaultInfo]:
    """Read the vault files through, off the GUI thread."""
    from sync.replica.vault import list_vaults

    return list_vaults(root)


class UnlockPage(Live):
    """Choose a vault, type its passphrase; `opened` carries the held vault and its replica."""

    opened = Signal(object, object)
    newRequested = Signal()

    def __init__(
        self, place: Folders, jobs: Jobs, preferred: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place, self._jobs = place, jobs
        self._infos: list[VaultInfo] = []
        self._error: Exception | None = None
        self._wait = QTimer(self)
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._tick)
        self._left_s = 0
        self._build()
        self.reload(preferred)

    def _build(self) -> None:
        spacing = current_theme().tokens.spacing
        self._heading, self._who = Heading(), Muted()
        self.passphrase = secret_line()
        self._field = Field("", self.passphrase)
        self._show = QCheckBox()
        self._show.toggled.connect(self._set_shown)
        self.unlock = button("…", "primary", icon="unlock", tall=True)
        self._new = button("…", "quiet")
        self.passphrase.returnPressed.connect(self.start)
        self.unlock.clicked.connect(self.start)
        self._new.clicked.connect(self.newRequested)
        self._forgot = button("…", "quiet")
        self._forgot.clicked.connect(self._recover)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.l)
        for widget in (
            self._heading,
            self._who,
            self._field,
            self._show,
            self.unlock,
        ):
            column.addWidget(widget)
        for quiet in (self._forgot, self._new):  # below each other: some languages need the width
            column.addWidget(quiet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @cached_property
    def vaults(self) -> QListWidget:
        """Whose records; made where there are several to choose from."""
        vaults = QListWidget()
        vaults.currentRowChanged.connect(self._vault_chosen)
        self._vaults_field = Field(self._whose(), vaults, parent=self)
        self._vaults_field.hide()
        self._column.insertWidget(self._column.indexOf(self._who) + 1, self._vaults_field)
        return vaults

    @cached_property
    def banner(self) -> Banner:
        """What is in the way; made when something is, as what shows that a vault opens."""
        banner = Banner("stopped", "", parent=self)
        banner.hide()
        self._column.insertWidget(self._column.indexOf(self._show) + 1, banner)
        return banner

    @cached_property
    def _busy(self) -> BusyState:
        busy = BusyState(parent=self)
        busy.hide()
        self._column.insertWidget(self._column.indexOf(self.unlock), busy)
        busy.set_text(self._opening())
        return busy

    def _whose(self) -> str:
        return self.tr("Whose records")

    def _opening(self) -> str:
        return self.tr("Opening the vault…")

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Unlock"))
        self._field.set_label(self.tr("Passphrase"))
        name(self._show, self.tr("Show the passphrase"))
        name(self.unlock, self.tr("Unlock"))
        name(self._forgot, self.tr("I forgot my passphrase"))
        name(self._new, self.tr("Another person, or restore a backup"))
        if "_busy" in self.__dict__:
            self._busy.set_text(self._opening())
        if "vaults" in self.__dict__:
            self._vaults_field.set_label(self._whose())
            twins = glance.twins(self._infos)
            for row, info in enumerate(self._infos):
                self.vaults.item(row).setText(self._called(info, twin=info.folder in twins))
        self._say_who()
        self._say_error()

    def reload(self, preferred: str = "") -> None:
        """Read again which vaults there are; whether their files are whole is said by `check`."""
        self._infos = glance_at_vaults(self._place.vaults)
        if len(self._infos) > 1 or "vaults" in self.__dict__:
            self._list(preferred)
        else:
            self._vault_chosen()
        self.retranslate()

    def _list(self, preferred: str) -> None:
        """Offer the vaults, the preferred one chosen."""
        self.vaults.clear()
        for _info in self._infos:
            self.vaults.addItem("")
        rows = min(len(self._infos), _ROWS_SHOWN)
        self.vaults.setFixedHeight(rows * current_theme().control_px(44) + 4)
        self._vaults_field.setVisible(len(self._infos) > 1)
        wanted = [info.folder.name for info in self._infos]
        self.vaults.setCurrentRow(wanted.index(preferred) if preferred in wanted else 0)

    def _called(self, info: VaultInfo, *, twin: bool) -> str:
        """Name a vault; of a backup and the vault it was made of also since when it is here."""
        name = info.label or info.folder.name
        if not twin:
            return name
        from desktop.when import when

        since = when(glance.laid_ms(info.folder))
        return self.tr("{name} · here since {when}").format(name=name, when=since)

    def check(self) -> None:
        """Read the vaults' files through and say which cannot be opened, and why."""
        self._jobs.run(_check, self._place.vaults, done=self._checked)

    def start(self) -> None:
        """Try the passphrase on the chosen vault."""
        info = self._chosen()
        if info is None or not self.unlock.isEnabled():
            return
        self._set_busy(True)
        self._show_error(None)
        self._jobs.run(
            _unlock,
            self._place,
            info.folder,
            self.passphrase.text(),
            done=self._done,
            failed=self._failed,
        )

    def _recover(self) -> None:
        """Ask for help with a forgotten passphrase, where somebody can give it."""
        info = self._chosen()
        if info is None or info.fault is not None:
            return
        if "recovery" not in info.slot_kinds:
            self.banner.show_message("waiting", self._no_recovery())
            self.banner.show()
            return
        from desktop.dialogs.recover import RecoverDialog

        dialog = RecoverDialog(info.folder, self._jobs, self)
        dialog.recovered.connect(self.opened)
        ask(dialog)

    def _no_recovery(self) -> str:
        return self.tr(
            "This vault has no recovery key: it was not yet joined to a register that keeps one. "
            "What was sent is at the register; a backup opens with the passphrase of its time."
        )

    def _checked(self, infos: list[VaultInfo]) -> None:
        if [info.folder for info in infos] != [info.folder for info in self._infos]:
            return  # read again meanwhile
        self._infos = infos
        info = self._chosen()
        if info is not None and info.fault is not None:
            self._vault_chosen()

    def _chosen(self) -> VaultInfo | None:
        row = self.vaults.currentRow() if "vaults" in self.__dict__ else 0
        return self._infos[row] if 0 <= row < len(self._infos) else None

    def _vault_chosen(self) -> None:
        info = self._chosen()
        self._stop_waiting()
        self._show_error(info.fault if info else None)
        self._say_who()
        self.unlock.setEnabled(info is not None and info.fault is None)

    def _say_who(self) -> None:
        info = self._chosen()
        words = self.tr("The records of {name}, encrypted on this laptop.")
        alone = info if len(self._infos) == 1 else None
        self._who.setVisible(alone is not None)
        if alone is not None:
            self._who.setText(words.format(name=alone.label or alone.folder.name))

    def _done(self, result: Any) -> None:
        self._set_busy(False)
        self.passphrase.clear()
        self.opened.emit(*result)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._show_error(error)
        if isinstance(error, TooManyAttempts):
            self._left_s = math.ceil(error.retry_after_s)
            self.unlock.setEnabled(False)
            self._wait.start()
            self._say_error()
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for widget in (self.unlock, self._new, self._forgot, self._show):
            widget.setEnabled(not busy)
        if "vaults" in self.__dict__:
            self.vaults.setEnabled(not busy)
        self.passphrase.setReadOnly(busy)

    def _tick(self) -> None:
        self._left_s -= 1
        if self._left_s <= 0:
            self._stop_waiting()
            self._show_error(None)
            self.unlock.setEnabled(True)
        self._say_error()

    def _stop_waiting(self) -> None:
        self._left_s = 0
        self._wait.stop()

    def _show_error(self, error: Exception | None) -> None:
        self._error = error
        self._say_error()

    def _say_error(self) -> None:
        info = self._chosen()
        twin = info is not None and info.folder in glance.twins(self._infos)
        if "banner" in self.__dict__ or twin or self._error is not None:
            self.banner.setVisible(twin or self._error is not None)
        if self._error is None:
            if twin:
                self.banner.show_message("waiting", self._twice())
            return
        message = sentence(self._error)
        todo = message.what_to_do
        if self._left_s > 0:
            todo = self.tr("Try again in %n second(s).", "", self._left_s)
        self.banner.show_message("stopped", f"{message.what_happened} {todo}")

    def _twice(self) -> str:
        """Say what it means that a backup was restored beside the vault it was made of."""
        return " ".join(
            (
                self.tr("These records are here twice: in a vault, and in a backup of it."),
                self.tr("Nothing is lost by that: what each holds is sent and brought together."),
                self.tr("Until then neither knows what was typed in the other: work in one only."),
            )
        )

    def _set_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.passphrase.setEchoMode(mode)
