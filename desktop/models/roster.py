"""People, laptops and invitations in words, for the administrator's page and its dialogs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.i18n import isolate
from desktop.invitation_box import role_name
from desktop.style.widgets import State
from desktop.when import when
from forms.reference import Deployment
from sync.protocol.messages import Scope
from sync.protocol.people import DeviceCard, InvitationCard, PersonCard

_STATES: dict[str, State] = {
    "active": "kept",
    "waiting": "waiting",
    "declined": "stopped",
    "revoked": "stopped",
    "wiped": "stopped",
}


class RosterWords(QObject):
    """Says what a card holds, in the language in force."""

    def __init__(self, deployment: Deployment, language: str) -> None:
        super().__init__()
        self._deployment, self._language = deployment, language

    def scope(self, scope: Scope) -> str:
        """Name the regions; events are counted, since this laptop may not know them."""
        if scope.everything:
            return self.tr("every region")
        names = [self._deployment.label("regions", r, self._language) for r in scope.regions]
        if scope.events:
            names.append(self.tr("%n event(s)", "", len(scope.events)))
        return self.tr(", ").join(names)

    def person(self, card: PersonCard) -> str:
        """Say a person's role and regions."""
        return " · ".join(filter(None, (role_name(card.role), self.scope(card.scope))))

    def device_state(self, card: DeviceCard, *, suspended: bool) -> tuple[State, str]:
        """Say how a laptop stands."""
        words = {
            "active": self.tr("in use"),
            "waiting": self.tr("asks to join"),
            "declined": self.tr("declined"),
            "revoked": self.tr("withdrawn"),
            "wiped": self.tr("withdrawn and destroyed"),
        }
        if suspended and card.state == "active":
            return "waiting", self.tr("suspended")
        return _STATES[card.state], words[card.state]

    def device(self, card: DeviceCard) -> str:
        """Say when a laptop was last there, with which version, and what it had not sent."""
        there = card.unsent if card.state != "wiped" else 0  # what was destroyed is nowhere
        parts = [
            self.tr("last seen {when}").format(when=when(card.seen_ms))
            if card.seen_ms
            else self.tr("never seen"),
            self.tr("version {version}").format(version=isolate(card.version))
            if card.version
            else "",
            self.tr("%n change(s) only there", "", there) if there else "",
            self.tr("the oldest from {when}").format(when=when(card.unsent_since_ms))
            if there and card.unsent_since_ms
            else "",
            self.tr("%n change(s) in quarantine", "", card.quarantined) if card.quarantined else "",
        ]
        return " · ".join(filter(None, parts))

    def invitation(self, card: InvitationCard) -> str:
        """Say whom an invitation is for and until when."""
        until = self.tr("until {when}").format(when=when(card.expires_ms))
        return " · ".join((role_name(card.role), self.scope(card.scope), until))
