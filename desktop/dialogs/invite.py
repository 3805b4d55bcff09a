"""Inviting somebody: who, as what, for which regions; then the invitation to hand over, once."""

from __future__ import annotations

import io

import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop.dialogs.once import OnceDialog
from desktop.dialogs.person import RightsBox
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field
from sync.client import admin
from sync.protocol.people import InviteAnswer, InviteRequest, PersonCard

_PICTURE = 260


class InviteDialog(OnceDialog):
    """Invite somebody new, or with `card` a known person for one laptop more."""

    SUFFIX = ".invitation"
    LINES_PX = 80

    def __init__(
        self, session: Session, card: PersonCard | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="mail")
        self._session, self._card = session, card
        self._who_field = Field("", self.who)
        self.rights = RightsBox(session)
        self.asking.addWidget(self._who_field)
        self.asking.addWidget(self.rights)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.given.insertWidget(0, self.picture)
        self.who.textChanged.connect(lambda: self._who_field.set_error(""))
        self.accept_button.clicked.connect(self.start)
        if card is not None:
            self.who.setText(card.name)
            self._asking.hide()
        self.retranslate()
        self.open_at(self.who if card is None else self.accept_button)

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
        self.picture.setAccessibleName(self.tr("The invitation as a QR code"))
        self.say_secret(
            self.tr("The invitation’s text"),
            self.tr("Send it on a way that only this person reads."),
            self.tr("Copy the text"),
        )

    def start(self) -> None:
        """Ask the register for the invitation."""
        wanted = self._wanted()
        if wanted is None:
            return
        self.show_error(None)
        self.set_busy(self.tr("Asking the register…"))
        self._session.jobs.run(
            admin.invite, self._session.replica, wanted, done=self.show_made, failed=self.show_error
        )

    def show_made(self, made: InviteAnswer) -> None:
        self.picture.setPixmap(qr_picture(made.text))
        super().show_made(made)

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
