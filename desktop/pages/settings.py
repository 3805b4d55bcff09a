"""Settings: language, look, locking, sending by itself, passphrase and backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.backups import folder_of, make_backup
from desktop.bootstrap import Folders
from desktop.courier import Courier
from desktop.dialogs.passphrase import PassphraseDialog
from desktop.i18n import isolate
from desktop.live import ask, name
from desktop.look import Look
from desktop.messages import sentence
from desktop.pages.base import Page
from desktop.pages.settle import reveal
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    BusyState,
    Card,
    ChipGroup,
    FieldLabel,
    FlowLayout,
    Heading,
    Muted,
    PageScroll,
    button,
)

DEFAULT_IDLE_MINUTES = 5
SCALES = (100, 125, 150, 175, 200)
IDLE_MINUTES = (1, 5, 15, 30)
SYNC_MINUTES = (0, 5, 15, 60)


class SettingsPage(Page):
    """Everything takes effect at once; there is nothing to save."""

    page_id: ClassVar[str] = "settings"
    icon_name: ClassVar[str] = "settings"
    idleChanged = Signal(float)

    def __init__(
        self,
        session: Session,
        look: Look,
        courier: Courier,
        place: Folders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._look, self._courier, self._place = look, courier, place
        self._heading = Heading()
        self._made: Path | None = None
        self._error: Exception | None = None
        self._build_choices()
        self._build_vault()
        scroll = PageScroll()
        scroll.column.addWidget(self._heading)
        for card in (self._look_card, self._work_card, self._vault_card):
            scroll.column.addWidget(card)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.retranslate()

    def _build_choices(self) -> None:
        self._look_card, self._work_card = Card(), Card()
        self._labels = {
            key: FieldLabel() for key in ("language", "scheme", "scale", "idle", "sync")
        }
        self.language, self.scheme, self.scale = (ChipGroup(numbered=False) for _ in range(3))
        self.idle, self.sync = (ChipGroup(numbered=False) for _ in range(2))
        rows = {
            "language": (self._look_card, self.language),
            "scheme": (self._look_card, self.scheme),
            "scale": (self._look_card, self.scale),
            "idle": (self._work_card, self.idle),
            "sync": (self._work_card, self.sync),
        }
        for key, (card, chips) in rows.items():
            card.column.addWidget(self._labels[key])
            card.column.addWidget(chips)
        self.language.changed.connect(lambda codes: self._pick(codes, self._look.set_language))
        self.scheme.changed.connect(
            lambda codes: self._pick(codes, lambda c: self._look.set_scheme("" if c == "-" else c))
        )
        self.scale.changed.connect(
            lambda codes: self._pick(codes, lambda c: self._look.set_scale(int(c) / 100))
        )
        self.idle.changed.connect(lambda codes: self._pick(codes, self._set_idle))
        self.sync.changed.connect(
            lambda codes: self._pick(codes, lambda c: self._courier.set_minutes(int(c)))
        )

    def _build_vault(self) -> None:
        spacing = current_theme().tokens.spacing
        self._vault_card = Card()
        self.passphrase = button("…", icon="lock")
        self.back_up = button("…", icon="export")
        self.elsewhere = button("…", "quiet", icon="export")
        self.open_folder = button("…", "quiet")
        self._note = Muted()
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result, self.busy = Banner("kept", ""), BusyState()
        self.result.hide()
        self.busy.hide()
        self.passphrase.clicked.connect(lambda: ask(PassphraseDialog(self.session, self)))
        self.back_up.clicked.connect(lambda: self.back_up_into(self._folder()))
        self.elsewhere.clicked.connect(self._choose_folder)
        self.open_folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))
        )
        row = FlowLayout(gap=spacing.m)
        for widget in (self.passphrase, self.back_up, self.elsewhere, self.open_folder):
            row.addWidget(widget)
        self._vault_card.column.addLayout(row)
        for below in (self._note, self.result, self.busy):
            self._vault_card.column.addWidget(below)

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("SettingsPage", "Settings")

    def primary_focus(self) -> QWidget | None:
        return self.language

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Settings"))
        self._look_card.set_title(self.tr("Look"))
        self._work_card.set_title(self.tr("Work"))
        self._vault_card.set_title(self.tr("Vault and backups"))
        texts = {
            "language": self.tr("Language"),
            "scheme": self.tr("Colours"),
            "scale": self.tr("Size of the text"),
            "idle": self.tr("Lock when nobody has touched the laptop for"),
            "sync": self.tr("Send and receive by itself"),
        }
        for key, text in texts.items():
            self._labels[key].setText(text)
            getattr(self, key).setAccessibleName(text)
        self._name_choices()
        name(self.passphrase, self.tr("Change the passphrase…"))
        name(self.back_up, self.tr("Back up now"))
        name(self.elsewhere, self.tr("Back up to a folder…"))
        name(self.open_folder, self.tr("Open the backups"))
        self._note.setText(
            self.tr(
                "A backup is made by itself every few hours, encrypted as the vault is; old ones "
                "are thinned out. The folder: {folder}"
            ).format(folder=isolate(str(self._folder())))
        )
        self.busy.set_text(self.tr("Making a backup…"))
        self._say_result()

    def _name_choices(self) -> None:
        self.language.set_choices([(one.code, one.name) for one in i18n.LANGUAGES])
        self.scheme.set_choices(
            [
                ("-", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ]
        )
        self.scale.set_choices([(str(size), isolate(f"{size} %")) for size in SCALES])
        self.idle.set_choices([(str(m), self.tr("%n minute(s)", "", m)) for m in IDLE_MINUTES])
        self.sync.set_choices(
            [
                (str(m), self.tr("every %n minute(s)", "", m) if m else self.tr("never"))
                for m in SYNC_MINUTES
            ]
        )
        self._show_chosen()

    def refresh(self) -> None:
        self._show_chosen()

    def back_up_into(self, folder: Path) -> None:
        """Write a backup there."""
        self._error = self._made = None
        self.busy.show()
        self.result.hide()
        self.back_up.setEnabled(False)
        self.session.jobs.run(
            make_backup, self.session.replica, folder, done=self._backed_up, failed=self._failed
        )

    def _show_chosen(self) -> None:
        look = self._look.preferences
        self.language.set_value([look.language])
        self.scheme.set_value([look.scheme or "-"])
        self.scale.set_value([str(round(look.scale * 100))])
        meta = self.session.replica.meta
        self.idle.set_value([str(int(meta("ui.idle_minutes", DEFAULT_IDLE_MINUTES)))])
        self.sync.set_value([str(self._courier.minutes)])

    def _pick(self, codes: tuple[str, ...], use: Callable[[str], Any]) -> None:
        """Use a choice; a chip that was chosen already stays so."""
        if codes:
            use(codes[0])
        self._show_chosen()

    def _set_idle(self, minutes: str) -> None:
        self.session.replica.set_meta("ui.idle_minutes", int(minutes))
        self.idleChanged.emit(float(minutes))

    def _folder(self) -> Path:
        return folder_of(self.session, self._place)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to put the backup"))
        if chosen:
            self.back_up_into(Path(chosen))

    def _backed_up(self, made: Path) -> None:
        self._made = made
        self._say_result()
        reveal(self.result)

    def _failed(self, error: Exception) -> None:
        self._error = error
        self._say_result()
        reveal(self.result)

    def _say_result(self) -> None:
        if self._made is None and self._error is None:
            return
        self.busy.hide()
        self.back_up.setEnabled(True)
        self.result.show()
        if self._error is not None:
            message = sentence(self._error)
            self.result.show_message("stopped", f"{message.title}. {message.text()}")
        elif self._made is not None:
            words = self.tr("A backup was made: {file}")
            self.result.show_message("kept", words.format(file=isolate(self._made.name)))
