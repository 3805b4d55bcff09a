"""The sheet's part about consent: an answer for each purpose, how it was given, who heard it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.dialogs.consent import ConsentDialog
from desktop.dialogs.consent_answers import AnswerChips
from desktop.form_view.context import FormContext
from desktop.form_view.editor import write_from_the_near_side
from desktop.form_view.witness import WitnessBox
from desktop.live import ask
from desktop.models.capture import ConsentTaking
from desktop.style.theme import current_theme
from desktop.style.widgets import Card, ChipGroup, Field, Muted, SideBySide, button


class CaptureConsent(Card):
    """Takes an act of consent, or leads to the dialog that the visitor reads and signs."""

    changed = Signal()

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, close=True)
        self.setProperty("together", True)  # who answers sees how it is given, and who heard it
        self._context = context
        self._taking = ConsentTaking()
        self.answers, self.ways = AnswerChips(), ChipGroup(numbered=False)
        self.witness = WitnessBox()
        self.witness.setProperty("tall", True)
        self.wording = button("", "quiet", icon="consent", tall=True)
        self._hint = Muted()
        self._fields = {name: Field("", getattr(self, name)) for name in ("answers", "ways")}
        self.row = SideBySide(current_theme().tokens.spacing.m)
        self._lay_out()
        self._connect()

    def load(self, taking: ConsentTaking) -> None:
        """Show an act in the making."""
        self._taking = taking
        self.answers.set_answers(taking.answers)
        self.ways.set_value([taking.way])
        self.witness.setText(taking.witness)
        self.witness.want(taking.way == "spoken")

    def taking(self) -> ConsentTaking:
        """Give the act as it stands."""
        return replace(
            self._taking,
            answers=self.answers.answers(),
            way=self._way(),
            witness=self.witness.text().strip(),
        )

    def start_over(self) -> None:
        """Let Tab come to the first of all choices again."""
        self.answers.start_over()
        self.ways.start_over()

    def problems(self) -> dict[str, str]:
        """A spoken yes or no needs somebody who heard it, a signed one the signature."""
        taking = self.taking()
        if not taking.answers:
            return {}
        if taking.way == "spoken" and not taking.witness:
            return {"witness": self.tr("Who heard it? A spoken answer needs a witness.")}
        if taking.way == "signature" and not taking.signature:
            return {"signature": self.tr("The signature is missing: F2 shows the pad.")}
        return {}

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say what is missing: `witness` and `signature`, in words."""
        self._fields["answers"].set_error(problems.get("signature", ""))
        self._fields["ways"].set_error(problems.get("witness", ""))
        self.witness.setAccessibleDescription(problems.get("witness", ""))

    def open_dialog(self) -> None:
        """Show the wording to the visitor, and take the answers there."""
        session, offered = self._context.session, self.witness.offered
        dialog = ConsentDialog(session, self.taking(), self.window(), offered=offered)
        if ask(dialog):
            self.load(dialog.taking)
            self.changed.emit()

    def retranslate(self) -> None:
        """Set every text in the language in force; what is typed stays."""
        self._fields["answers"].set_label(self.tr("Consent"))
        self.answers.set_choices(self._context.choices("consent_purposes"))
        self.ways.set_choices(self._context.choices("consent_ways"))
        self.ways.setAccessibleName(self.tr("How consent was given"))
        self.witness.retranslate()
        write_from_the_near_side(self.witness)
        self.wording.setText(self.tr("Show the text and sign · F2"))
        self.wording.setAccessibleName(self.wording.text())
        self._hint.setText(
            self.tr("A number says yes, the same number again says no; − is no, + is yes.")
        )

    def _lay_out(self) -> None:
        self._fields["answers"].put_beside(self._hint)
        self._fields["ways"].label.hide()
        self.ways.put_last(self.witness)
        for widget in self._fields.values():
            self.column.addWidget(widget)
        self.row.addWidget(self.wording, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.witness.again, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addStretch()
        self.column.addLayout(self.row)

    def _connect(self) -> None:
        self.answers.answered.connect(self.changed)
        self.ways.changed.connect(self._way_changed)
        self.witness.textEdited.connect(self.changed)
        self.wording.clicked.connect(self.open_dialog)

    def _way(self) -> str:
        return next(iter(self.ways.value()), "spoken")

    def _way_changed(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.ways.set_value(["spoken"])
        self.witness.want(self._way() == "spoken")
        self.changed.emit()
        if self._way() == "signature" and not self._taking.signature:
            self.open_dialog()
