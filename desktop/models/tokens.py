"""Other systems' access in words, for the administrator's page and its dialog."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from desktop.labels import type_label
from desktop.models.roster import RosterWords
from desktop.style.widgets import State
from desktop.when import when
from forms.reference import Deployment
from sync.protocol.outside import FIGURES, TokenCard


class TokenWords(QObject):
    """Says what a token reads, in the language in force."""

    def __init__(self, deployment: Deployment, language: str) -> None:
        super().__init__()
        self._deployment, self._language = deployment, language

    def purpose(self, code: str) -> str:
        """Name a purpose as people are asked about it."""
        return self._deployment.label("consent_purposes", code, self._language)

    def kind(self, code: str) -> str:
        """Name a record type in the plural, or the figures."""
        return self.tr("Figures") if code == FIGURES else type_label(code, plural=True)

    def kinds(self, codes: Iterable[str]) -> str:
        """Name what is read."""
        return self.tr(", ").join(self.kind(code) for code in codes)

    def state(self, card: TokenCard) -> tuple[State, str]:
        """Say how a token stands."""
        words: dict[str, tuple[State, str]] = {
            "active": ("kept", self.tr("in use")),
            "expired": ("waiting", self.tr("expired")),
            "revoked": ("stopped", self.tr("ended")),
        }
        return words[card.state]

    def facts(self, card: TokenCard) -> str:
        """Say for what, what, where, until when; when it was used last, and what it holds."""
        regions = RosterWords(self._deployment, self._language).scope(card.scope)
        used = when(card.used_ms) if card.used_ms else ""
        parts = [
            self.tr("for “{purpose}”").format(purpose=self.purpose(card.purpose)),
            self.kinds(card.kinds),
            regions,
            self.tr("until {when}").format(when=when(card.expires_ms)),
            self.tr("read last {when}").format(when=used) if used else self.tr("never used"),
            self.tr("%n record(s) told", "", card.held) if card.held else "",
            self.tr("the secret before still serves until {when}").format(
                when=when(card.before_until_ms)
            )
            if card.before_until_ms
            else "",
        ]
        return " · ".join(filter(None, parts))
