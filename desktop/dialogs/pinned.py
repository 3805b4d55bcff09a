"""What stays the same from visitor to visitor: the country of their phones, their language."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.form_view.choices import SearchBox
from desktop.form_view.context import FormContext
from desktop.i18n import LANGUAGES, isolate
from desktop.session import Session
from desktop.style.widgets import ChipGroup, Field, Muted

COUNTRY, LANGUAGE = "ui.country", "ui.visitor_language"
"""Settings of the replica: an ISO 3166-1 code, a language's code; empty is as the place has it."""


def visitor_language(session: Session) -> str:
    """The language in which visitors are shown the wording, if one is pinned and still there."""
    pinned = str(session.replica.meta(LANGUAGE, "") or "")
    return pinned if pinned in session.deployment.wording().text else ""


class PinnedDialog(FramedDialog):
    """Sets both; empty goes back to what the event and the interface say."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="pin")
        self._session = session
        self._context = FormContext(session)
        self.country = SearchBox(tall=True)
        self.languages = ChipGroup(numbered=False)
        self._wording = Muted()
        self._fields = Field("", self.country), Field("", self.languages)
        for widget in (*self._fields, self._wording):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.accept_button.clicked.connect(self.accept)
        self.retranslate()
        self.country.set_code(str(session.replica.meta(COUNTRY, "") or ""))
        self.languages.set_value([visitor_language(session)])
        self.open_at(self.country)

    def retranslate(self) -> None:
        self.say(
            self.tr("Pinned for every visitor"),
            self.tr("They stay until you change them."),
            self.tr("Pin them"),
        )
        country, language = self._fields
        country.set_label(self.tr("Country of their phone numbers"))
        language.set_label(self.tr("Language of the consent's text"))
        self.country.set_choices(self._context.choices("countries"))
        self.languages.set_choices(self._languages())
        version = isolate(self._session.deployment.wording().version)
        self._wording.setText(self.tr("Wording in force: {version}").format(version=version))

    def accept(self) -> None:
        """Keep both."""
        self.country.settle()
        replica = self._session.replica
        replica.set_meta(COUNTRY, self.country.code())
        replica.set_meta(LANGUAGE, next(iter(self.languages.value()), ""))
        self._session.eventChanged.emit()
        super().accept()

    def _languages(self) -> list[tuple[str, str]]:
        names = {language.code: language.name for language in LANGUAGES}
        texts = self._session.deployment.wording().text
        return [(code, names.get(code, code)) for code in texts]
