"""Language, colours and text size: put on live, and remembered for the laptop and the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.bootstrap import Folders, Preferences
from desktop.style.theme import apply_theme
from desktop.style.tokens import Scheme

if TYPE_CHECKING:
    from desktop.session import Session

FIRST_LANGUAGE = "fr"


class Look(QObject):
    """What the interface looks like and speaks. One per application."""

    changed = Signal()

    def __init__(self, app: QApplication, place: Folders) -> None:
        super().__init__(app)
        self._app, self._place = app, place
        self._session: Session | None = None
        self.preferences = self._on_disk = Preferences.load(place.preferences)
        self._put(self.preferences.but(language=_known(self.preferences.language)))

    def follow(self, session: Session | None) -> None:
        """Take over what the person of this session chose before."""
        self._session = session
        if session is None:
            return
        meta, now = session.replica.meta, self.preferences
        self._keep(
            now.but(
                language=_known(str(meta("ui.language", now.language))),
                scheme=str(meta("ui.scheme", now.scheme)),
                scale=float(meta("ui.scale", now.scale)),
            )
        )

    def set_language(self, code: str) -> None:
        """Speak another language."""
        self._keep(self.preferences.but(language=code))

    def set_scheme(self, scheme: str) -> None:
        """Wear "light" or "dark", or follow the system (empty)."""
        self._keep(self.preferences.but(scheme=scheme))

    def set_scale(self, scale: float) -> None:
        """Write larger: 1.0 to 2.0."""
        self._keep(self.preferences.but(scale=scale))

    def remember_vault(self, name: str) -> None:
        """Offer this vault first next time."""
        self.preferences = self.preferences.but(vault=name)
        self._save()

    def _keep(self, wanted: Preferences) -> None:
        self._put(wanted)
        self._save()
        if self._session is not None:
            for key in ("language", "scheme", "scale"):
                if self._session.replica.meta(f"ui.{key}") != getattr(wanted, key):
                    self._session.replica.set_meta(f"ui.{key}", getattr(wanted, key))
        self.changed.emit()

    def _save(self) -> None:
        """Write what has changed: a disk that is waited for holds up whoever unlocks."""
        if self.preferences != self._on_disk:
            self.preferences.save(self._place.preferences)
            self._on_disk = self.preferences

    def _put(self, wanted: Preferences) -> None:
        before, self.preferences = self.preferences, wanted
        worn = self._app.property("language")
        if self._session is not None:
            self._session.language = wanted.language
        if worn is None or (before.scheme, before.scale) != (wanted.scheme, wanted.scale):
            scheme = cast("Scheme | None", wanted.scheme or None)
            apply_theme(self._app, scheme, wanted.scale)
        if worn != wanted.language:
            i18n.install(self._app, wanted.language)


def _known(code: str) -> str:
    """The language asked for, else the system's, else French."""
    known = [language.code for language in i18n.LANGUAGES]
    wanted = (code, QLocale.system().name()[:2], FIRST_LANGUAGE)
    return next(one for one in wanted if one in known)
