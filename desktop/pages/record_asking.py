"""What is done about a person's consent from their page: asked again, taken back, copied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.dialogs.consent import ConsentDialog
from desktop.dialogs.consent_copy import copy_dialog
from desktop.live import ask
from desktop.models.capture import ConsentTaking, consent_save
from desktop.models.capture_drafts import last_witness
from desktop.session import Session
from forms.consent import consent_id
from sync.replica.saving import Save


class Asking(QObject):
    """Asks the person on show; ``keep`` saves what came of it."""

    withdrawn = Signal()

    def __init__(self, session: Session, keep: Callable[[Save], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._keep, self._page = session, keep, parent

    def take(self, person: str) -> None:
        """Show the wording and take the answers anew."""
        dialog = ConsentDialog(
            self._session,
            ConsentTaking(),
            self._page.window(),
            offered=last_witness(self._session),
        )
        if ask(dialog) and dialog.taking.answers:
            self._save(person, dialog.taking)

    def copy(self, person: str) -> None:
        """Show the copy of the last answers."""
        dialog = copy_dialog(self._session, person, self._page.window())
        if dialog is not None:
            ask(dialog)

    def withdraw(self, person: str) -> None:
        """Take back all that was given; whoever is here heard it."""
        view = self._session.replica.get(consent_id(person))
        answers = (view.values.get("answers") or {}) if view else {}
        given = {purpose: "withdrawn" for purpose, a in answers.items() if a == "given"}
        self._save(person, ConsentTaking(given, "spoken", self._session.person))
        self.withdrawn.emit()

    def _save(self, person: str, taking: ConsentTaking) -> None:
        self._keep(consent_save(person, taking, self._session, datetime.now(UTC)))
