"""First run: language, an invitation or a try-out, who one is, a passphrase; or a backup."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.bootstrap import Folders, found_vault, restore_backup
from desktop.i18n import LANGUAGES, current
from desktop.invitation_box import InvitationBox
from desktop.jobs import Jobs
from desktop.live import Live, name
from desktop.messages import sentence
from desktop.pages.settle import reveal
from desktop.passphrase_box import PassphraseBox
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    Body,
    BusyState,
    Card,
    ChipGroup,
    Field,
    Heading,
    Muted,
    SectionTitle,
    button,
)

if TYPE_CHECKING:
    from sync.replica.vault_slots import Argon2Params


class FirstRunPage(Live):
    """Three steps: how to begin, the invitation, who and passphrase; everything said in place."""

    founded = Signal(object)
    restored = Signal(object)
    left = Signal()

    def __init__(
        self,
        place: Folders,
        jobs: Jobs,
        params: Argon2Params | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place, self._jobs, self._params = place, jobs, params
        self._error: Exception | None = None
        self._joining = False
        self.steps = QStackedWidget()
        self.welcome, self.joining, self.person = _Welcome(), _Joining(), _Person()
        for step in (self.welcome, self.joining, self.person):
            self.steps.addWidget(step)
        self.banner, self.busy = Banner("stopped", ""), BusyState()
        self.banner.hide()
        self.busy.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.l)
        for widget in (self.steps, self.banner, self.busy):
            column.addWidget(widget)
        column.addStretch(1)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.welcome.join.chosen.connect(lambda: self.show_step(self.joining))
        self.welcome.try_out.chosen.connect(self._try_out)
        self.welcome.restore.clicked.connect(self._choose_backup)
        self.welcome.back.clicked.connect(self.left)
        self.joining.back.clicked.connect(lambda: self.show_step(self.welcome))
        self.joining.next.clicked.connect(self._invited)
        self.person.back.clicked.connect(
            lambda: self.show_step(self.joining if self._joining else self.welcome)
        )
        self.person.make.clicked.connect(self.make_vault)
        self.person.passphrase.submitted.connect(self.make_vault)

    def retranslate(self) -> None:
        self.busy.set_text(self.tr("Making the vault. This takes a few seconds…"))
        self._say_error()

    def primary_focus(self) -> QWidget | None:
        """Where the cursor stands in this step."""
        return {
            self.welcome: self.welcome.join.button,
            self.joining: self.joining.invitation.text,
            self.person: self.person.label,
        }[self.steps.currentWidget()]  # type: ignore[index]  # a step is always shown

    def set_back_shown(self, shown: bool) -> None:
        """Offer the way back to unlocking, where there is a vault already."""
        self.welcome.back.setVisible(shown)

    def show_step(self, step: QWidget) -> None:
        """Go to a step; what was typed in others stays."""
        self._show_error(None)
        self.steps.setCurrentWidget(step)
        focus = self.primary_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore_from(self, backup: Path) -> None:
        """Lay a backup into a new vault folder; its own passphrase opens it."""
        self._set_busy(True)
        self._jobs.run(
            restore_backup, self._place, backup, done=self._restored, failed=self._failed
        )

    def make_vault(self) -> None:
        """Make the vault, if label and passphrase will do."""
        label = self.person.label_value()
        passphrase = self.person.passphrase.value() if label else None
        if label is None or passphrase is None or not self.person.isEnabled():
            return
        invitation = (self.joining.invitation.value() or "") if self._joining else ""
        self._set_busy(True)
        self._show_error(None)
        self._jobs.run(
            found_vault,
            self._place,
            label,
            passphrase,
            invitation,
            self._params,
            done=self._founded,
            failed=self._failed,
        )

    def _try_out(self) -> None:
        self._joining = False
        self.show_step(self.person)

    def _invited(self) -> None:
        if self.joining.invitation.value() is None:
            return
        self._joining = True
        invitation = self.joining.invitation.invitation
        if invitation is not None and not self.person.label.text():
            self.person.label.setText(invitation.name)
        self.show_step(self.person)

    def _choose_backup(self) -> None:
        from sync.replica.backup import SUFFIX

        kinds = self.tr("Backups of Tremplin ({pattern})").format(pattern=f"*{SUFFIX}")
        start = str(self._place.backups) if self._place.backups.is_dir() else ""
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Open a backup"), start, kinds)
        if chosen:
            self.restore_from(Path(chosen))

    def _founded(self, founded: Any) -> None:
        self._set_busy(False)
        self.person.passphrase.clear()
        self.founded.emit(founded)

    def _restored(self, folder: Any) -> None:
        self._set_busy(False)
        self.restored.emit(folder)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._show_error(error)

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.steps.setEnabled(not busy)

    def _show_error(self, error: Exception | None) -> None:
        self._error = error
        self._say_error()
        if error is not None:
            reveal(self.banner)

    def _say_error(self) -> None:
        self.banner.setVisible(self._error is not None)
        if self._error is not None:
            message = sentence(self._error)
            self.banner.show_message("stopped", f"{message.title}. {message.text()}")


class _Choice(Card):
    """A way to begin: an icon, a title, a text, its button."""

    chosen = Signal()

    def __init__(self, icon: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        spacing = current_theme().tokens.spacing
        picture, self.heading, self.text = QLabel(), SectionTitle(), Body()
        put(picture, icon, role="accent", size=28)
        self.button = button("…", "primary" if kind == "primary" else "secondary", tall=True)
        self.button.clicked.connect(self.chosen)
        words = QVBoxLayout()
        words.setSpacing(spacing.s)
        for widget in (self.heading, self.text):
            words.addWidget(widget)
        words.addSpacing(spacing.xs)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(spacing.l)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)

    def say(self, heading: str, text: str, action: str) -> None:
        """Set its words."""
        self.heading.setText(heading)
        self.text.setText(text)
        name(self.button, action)


class _Step(Live):
    """A step's column."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current_theme().tokens.spacing.l)
        self.heading, self.text = Heading(), Body()
        self.column.addWidget(self.heading)
        self.column.addWidget(self.text)

    def _add_buttons(self, back: QPushButton, forward: QPushButton) -> None:
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(forward)
        self.column.addLayout(row)
        self.column.addStretch(1)


class _Welcome(_Step):
    """How to begin."""

    def __init__(self) -> None:
        super().__init__()
        self.languages = ChipGroup([(one.code, one.name) for one in LANGUAGES], numbered=False)
        self.join, self.try_out = _Choice("mail", "primary"), _Choice("star", "secondary")
        self.restore = button("…", "quiet", icon="restore")
        self.back = button("…", "quiet", icon="arrow-left")
        for widget in (self.languages, self.join, self.try_out):
            self.column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.restore)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.set_value([current().code])
        self.heading.setText(self.tr("Welcome to Tremplin"))
        self.text.setText(
            self.tr(
                "Record the people you meet, even without internet. "
                "Everything is encrypted on this laptop."
            )
        )
        self.join.say(
            self.tr("Join with an invitation"),
            self.tr("Your coordinator sent you an invitation: a text or a file."),
            self.tr("I have an invitation"),
        )
        self.try_out.say(
            self.tr("Try it out"),
            self.tr(
                "Look around with records of your own. They stay on this laptop; "
                "you can join later and keep them."
            ),
            self.tr("Try it out"),
        )
        name(self.restore, self.tr("Restore a backup…"))
        name(self.back, self.tr("Back to unlocking"))


class _Joining(_Step):
    """The invitation."""

    def __init__(self) -> None:
        super().__init__()
        self.invitation = InvitationBox()
        self.back = button("…", "quiet", icon="arrow-left")
        self.next = button("…", "primary", tall=True)
        self.invitation.entered.connect(self.next.click)
        self.column.addWidget(self.invitation)
        self._add_buttons(self.back, self.next)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Your invitation"))
        self.text.setText(self.tr("Paste its text, or open its file. It serves once."))
        name(self.back, self.tr("Back"))
        name(self.next, self.tr("Go on"))


class _Person(_Step):
    """Who one is, and the passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLineEdit()
        self.label.setMaxLength(60)
        self._field = Field("", self.label)
        self.passphrase = PassphraseBox()
        self.note = Muted()
        self.back = button("…", "quiet", icon="arrow-left")
        self.make = button("…", "primary", icon="lock", tall=True)
        for widget in (self._field, self.passphrase, self.note):
            self.column.addWidget(widget)
        self._add_buttons(self.back, self.make)
        self.label.returnPressed.connect(self.passphrase.setFocus)
        self.label.textChanged.connect(lambda: self._field.set_error(""))
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Your vault"))
        self.text.setText(self.tr("Records are kept in a vault that only your passphrase opens."))
        self._field.set_label(self.tr("Your name on this laptop"))
        self._field.set_hint(self.tr("Shown when several people share this laptop."))
        self.note.setText(
            self.tr(
                "Keep it in a safe place. If your region keeps a recovery key, the coordinator can "
                "help you to set a forgotten passphrase anew; otherwise nobody can."
            )
        )
        name(self.back, self.tr("Back"))
        name(self.make, self.tr("Create my vault"))

    def label_value(self) -> str | None:
        """The name typed; None while there is none, which is then said."""
        typed = self.label.text().strip()
        if typed:
            return typed
        self._field.set_error(self.tr("Type your name, or what colleagues call you."))
        self.label.setFocus()
        return None
