"""Inviting somebody: who, as what, for which regions; then the invitation to hand over, once."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.frame import FramedDialog
from desktop.dialogs.person import RightsBox
from desktop.live import name
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, FlowLayout, Muted, button
from sync.client import admin
from sync.protocol.people import InviteAnswer, InviteRequest, PersonCard

_PICTURE = 260


class InviteDialog(FramedDialog):
    """Invite somebody new, or with `card` a known person for one laptop more."""

    def __init__(
        self, session: Session, card: PersonCard | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="mail")
        self._session, self._card = session, card
        self._made: InviteAnswer | None = None
        self.who = QLineEdit()
        self.who.setMaxLength(200)
        self._who_field = Field("", self.who)
        self.rights = RightsBox(session)
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(current_theme().tokens.spacing.m)
        asking.addWidget(self._who_field)
        asking.addWidget(self.rights)
        self._build_made()
        self.column.addWidget(self._asking)
        self.column.addWidget(self._given)
        self.column.addStretch(1)
        self.who.textChanged.connect(lambda: self._who_field.set_error(""))
        self.accept_button.clicked.connect(self.start)
        if card is not None:
            self.who.setText(card.name)
            self._asking.hide()
        self.retranslate()
        self.open_at(self.who if card is None else self.accept_button)

    def _build_made(self) -> None:
        self._given = QWidget()
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(current_theme().control_px(80))
        self._text_field, self._note = Field("", self.text), Muted()
        self.copy, self.save = button("…", icon="check"), button("…", icon="export")
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._choose_file)
        row = FlowLayout(gap=current_theme().tokens.spacing.m)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        column = QVBoxLayout(self._given)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.m)
        for widget in (self.picture, self._text_field, self._note):
            column.addWidget(widget)
        column.addLayout(row)
        self._given.hide()

    def retranslate(self) -> None:
        if self._made is not None:
            self.say(
                self.tr("Hand the invitation over"),
                self.tr("It serves once, for one laptop. It is shown only now: copy or save it."),
                "",
                self.tr("Done"),
            )
        elif self._card is not None:
            lead = self.tr("One more laptop for {name}, with the same role and regions.")
            self.say(
                self.tr("Another laptop"), lead.format(name=self._card.name), self.tr("Invite")
            )
        else:
            self.say(
                self.tr("Invite somebody"),
                self.tr("They join with one laptop; what they may see is what you choose here."),
                self.tr("Invite"),
            )
        self._who_field.set_label(self.tr("Name"))
        self._text_field.set_label(self.tr("The invitation’s text"))
        self.picture.setAccessibleName(self.tr("The invitation as a QR code"))
        self._note.setText(self.tr("Send it on a way that only this person reads."))
        name(self.copy, self.tr("Copy the text"))
        name(self.save, self.tr("Save as a file…"))

    def start(self) -> None:
        """Ask the register for the invitation."""
        wanted = self._wanted()
        if wanted is None:
            return
        self.show_error(None)
        self.set_busy(self.tr("Asking the register…"))
        self._session.jobs.run(
            admin.invite, self._session.replica, wanted, done=self._done, failed=self.show_error
        )

    def save_as(self, path: Path) -> None:
        """Write the invitation's text into a file."""
        try:
            path.write_text(self.text.toPlainText() + "\n", "ascii")
        except OSError as error:
            self.show_error(error)

    def _wanted(self) -> InviteRequest | None:
        if self._card is not None:
            return InviteRequest(name=self._card.name, person=self._card.person)
        typed = self.who.text().strip()
        if not typed:
            self._who_field.set_error(self.tr("Type the person’s name."))
            self.who.setFocus()
            return None
        rights = self.rights.value()
        if rights is None:
            return None
        role, scope = rights
        return InviteRequest(name=typed, role=role, scope=scope)

    def _done(self, made: Any) -> None:
        self.set_busy("")
        self._made = made
        self.text.setPlainText(made.text)
        self.picture.setPixmap(qr_picture(made.text))
        self._asking.hide()
        self._given.show()
        self.retranslate()
        self.adjustSize()
        self.open_at(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _choose_file(self) -> None:
        wanted = f"{self.who.text().strip() or 'tremplin'}.invitation"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the invitation"), wanted)
        if chosen:
            self.save_as(Path(chosen))

    def done(self, result: int) -> None:
        """Closing after the invitation was made counts as done, so that the list is read again."""
        accepted = int(self.DialogCode.Accepted)
        super().done(accepted if self._made is not None else result)


def qr_picture(text: str, side: int = _PICTURE) -> QPixmap:
    """Draw a text as a QR code, dark on light in every dress, since cameras want it so.

    ``side`` is its breadth, pixels before the person's own scale.
    """
    drawn, picture = io.BytesIO(), QPixmap()
    try:
        segno.make(text, error="l", micro=False).save(drawn, kind="png", scale=4)
    except segno.DataOverflowError:
        return picture
    picture.loadFromData(drawn.getvalue())
    size = current_theme().control_px(side)
    mode = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio, mode)
