"""The sheet an ambassador fills at a booth: boxes and chips, in the order of the conversation.

It reads and shows a `Capture`; it saves nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.dialogs.consent import ConsentDialog
from desktop.dialogs.consent_answers import AnswerChips
from desktop.form_view.context import FormContext, Spot
from desktop.form_view.editor import write_right_to_left
from desktop.form_view.lists import EmailsEditor, PhonesEditor
from desktop.form_view.simple import TextBox
from desktop.form_view.view import FormView
from desktop.labels import field_label, problem_text
from desktop.models.capture import PERSON, Capture, ConsentTaking
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Card, ChipGroup, Field, FiveStep, button
from forms.encounter import Encounter

ELSEWHERE = ("name", "phones", "emails", "event", "source", "notes")
"""Fields of the person that stand above, or that the pinned event fills."""


class CaptureSheet(QWidget):
    """Everything one visitor may say."""

    changed = Signal()
    identified = Signal()
    """The name or a contact changed: somebody may be here already."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._capture = Capture()
        self._taking = ConsentTaking()
        self._make_boxes()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_capture(self, capture: Capture) -> None:
        """Show a capture, fresh or from a draft."""
        self._capture, self._taking = capture, capture.consent
        self._context.refresh()
        self.name.setText(capture.name)
        self.arabic.setText(capture.name_ar)
        self.phones.load(capture.phones)
        self.emails.load(capture.emails)
        self.needs.set_value(capture.needs)
        self.details.setText(capture.details)
        self.misunderstandings.set_value(capture.misunderstandings)
        self.before.set_value(capture.feeling_before)
        self.after.set_value(capture.feeling_after)
        self.note.blockSignals(True)
        self.note.setPlainText(capture.note)
        self.note.blockSignals(False)
        self._show_consent()
        self._show_more(capture)
        self.set_known(capture.known)
        self.show_problems({})

    def capture(self) -> Capture:
        """Give what stands on the sheet."""
        said = self._capture
        return Capture(
            encounter_id=said.encounter_id,
            person_id=said.person_id,
            known=said.known,
            name=self.name.text().strip(),
            name_ar=self.arabic.text().strip(),
            phones=self.phones.value() or [],
            emails=self.emails.value() or [],
            needs=list(self.needs.value()),
            details=self.details.text().strip(),
            misunderstandings=list(self.misunderstandings.value()),
            feeling_before=self.before.value(),
            feeling_after=self.after.value(),
            note=self.note.toPlainText().strip(),
            consent=ConsentTaking(
                answers=self.answers.answers(),
                way=next(iter(self.ways.value()), "spoken"),
                witness=self.witness.text().strip(),
                signature=self._taking.signature,
                language=self._taking.language,
            ),
            more=self.more.values() if self.more else dict(said.more),
        )

    def belong_to(self, person_id: str, *, known: bool) -> None:
        """Say whose visit this is."""
        self._capture.person_id, self._capture.known = person_id, known
        self.set_known(known)
        self.changed.emit()

    def set_known(self, known: bool) -> None:
        """A known person keeps their name: its boxes rest."""
        for box in (self.name, self.arabic):
            box.setEnabled(not known)

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say beside the boxes what is wrong."""
        self._fields["name"].set_error(problems.get("name", ""))
        for name in ("phones", "emails"):
            code = problems.get(name, "")
            self._fields[name].set_error(problem_text(code) if code else "")
        others = {n: c for n, c in problems.items() if n not in ("name", "phones", "emails")}
        if others:
            self.unfold(True)
        if self.more is not None:
            self.more.show_problems(others)

    def check(self) -> dict[str, str]:
        """Give what cannot be read as it is typed, by field."""
        found = {name: self._editor(name).problem() for name in ("phones", "emails")}
        if self.more is not None:
            found |= {n: row.editor.problem() for n, row in self.more.rows.items()}
        return {name: code for name, code in found.items() if code}

    def open_consent(self) -> None:
        """Show the wording to the visitor, and take the answers there."""
        dialog = ConsentDialog(self._context.session, self.capture().consent, self.window())
        if dialog.exec():
            self._taking = dialog.taking
            self._show_consent()
            self.changed.emit()

    def unfold(self, unfolded: bool) -> None:
        """Show or hide what can wait."""
        if unfolded and self.more is None:
            self._show_more_form(self._capture.more)
        if self.more is not None:
            self.more.setVisible(unfolded)
        self._later.setChecked(unfolded)
        put(self._later, "chevron-down" if unfolded else "chevron-right", role="accent")

    def retranslate(self) -> None:
        """Set every text in the language in force; what is typed stays."""
        context = self._context
        for name, label in (
            ("name", self.tr("Name")),
            ("arabic", self.tr("Name in Arabic")),
            ("phones", field_label(PERSON, "phones")),
            ("emails", field_label(PERSON, "emails")),
            ("needs", self.tr("What is asked for")),
            ("details", self.tr("In their words")),
            ("misunderstandings", field_label(Encounter.type_name, "misunderstandings")),
            ("before", field_label(Encounter.type_name, "feeling_before")),
            ("after", field_label(Encounter.type_name, "feeling_after")),
            ("note", self.tr("Note about this meeting")),
            ("answers", self.tr("Consent")),
            ("witness", self.tr("Witness")),
        ):
            self._fields[name].set_label(label)
        self.name.setPlaceholderText(self.tr("Given name, then family name"))
        self.needs.set_choices(context.choices("need_kinds"))
        self.misunderstandings.set_choices(context.choices("misunderstandings"))
        steps = dict(context.choices("feelings"))
        for scale in (self.before, self.after):
            scale.set_labels([steps.get(str(at), str(at)) for at in range(1, 6)])
        self.answers.set_choices(context.choices("consent_purposes"))
        self.ways.set_choices(context.choices("consent_ways"))
        self.ways.setAccessibleName(self.tr("How consent was given"))
        for editor, label in ((self.phones, "phones"), (self.emails, "emails")):
            editor.retranslate()
            editor.name_boxes(field_label(PERSON, label))
        self._wording.setText(self.tr("Show the text and sign · F2"))
        self._wording.setAccessibleName(self._wording.text())
        self._later.setText(self.tr("Later: city, profile, sectors, skills …"))
        self._later.setAccessibleName(self._later.text())
        if self.more is not None:
            self.more.retranslate()

    def _make_boxes(self) -> None:
        context = self._context
        self.name, self.arabic, self.details = QLineEdit(), QLineEdit(), QLineEdit()
        self.witness = QLineEdit()
        for box in (self.name, self.arabic, self.details, self.witness):
            box.setProperty("tall", True)
        write_right_to_left(self.arabic)
        self.phones = PhonesEditor(Spot(context, PERSON, "phones"))
        self.emails = EmailsEditor(Spot(context, PERSON, "emails"))
        self.needs = ChipGroup(multiple=True)
        self.misunderstandings = ChipGroup(multiple=True)
        blank = [""] * 5
        self.before, self.after = FiveStep(blank), FiveStep(blank)
        self.note = TextBox(2)
        self.answers = AnswerChips()
        self.ways = ChipGroup(numbered=False)
        self._wording = button("", "quiet", icon="consent", tall=True)
        self._later = button("", "quiet", icon="chevron-right")
        self._later.setCheckable(True)
        self.more: FormView | None = None
        self._fields = {
            name: Field("", box)
            for name, box in (
                ("name", self.name),
                ("arabic", self.arabic),
                ("phones", self.phones),
                ("emails", self.emails),
                ("needs", self.needs),
                ("details", self.details),
                ("misunderstandings", self.misunderstandings),
                ("before", self.before),
                ("after", self.after),
                ("note", self.note),
                ("answers", self.answers),
                ("witness", self.witness),
            )
        }

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        person, asked, consent = Card(), Card(), Card()
        person.column.addLayout(self._pairs(("name", "arabic"), ("phones", "emails")))
        asked.column.addWidget(self._fields["needs"])
        asked.column.addWidget(self._fields["details"])
        asked.column.addWidget(self._fields["misunderstandings"])
        asked.column.addLayout(self._pairs(("before", "after")))
        asked.column.addWidget(self._fields["note"])
        consent.column.addWidget(self._fields["answers"])
        consent.column.addWidget(self.ways)
        how = QHBoxLayout()
        how.setSpacing(spacing.m)
        how.addWidget(self._fields["witness"], 1)
        how.addWidget(self._wording, 0, Qt.AlignmentFlag.AlignBottom)
        how.addStretch()
        consent.column.addLayout(how)
        self._folded = Card()
        self._folded.column.addWidget(self._later, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.m)
        for card in (person, asked, consent, self._folded):
            column.addWidget(card)

    def _pairs(self, *pairs: tuple[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(current_theme().tokens.spacing.l)
        for row, pair in enumerate(pairs):
            for at, name in enumerate(pair):
                grid.addWidget(self._fields[name], row, at, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(at, 1)
        return grid

    def _connect(self) -> None:
        for box in (self.name, self.arabic):
            box.textEdited.connect(self.identified)
        for editor in (self.phones, self.emails):
            editor.changed.connect(self.identified)
        self.identified.connect(self.changed)
        for box in (self.details, self.witness):
            box.textEdited.connect(self.changed)
        self.note.textChanged.connect(self.changed)
        for chips in (self.needs, self.misunderstandings, self.before, self.after):
            chips.changed.connect(self.changed)
        self.answers.answered.connect(self.changed)
        self.ways.changed.connect(self._way_changed)
        self._wording.clicked.connect(self.open_consent)
        self._later.clicked.connect(self.unfold)

    def _way_changed(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.ways.set_value(["spoken"])
        way = next(iter(self.ways.value()), "spoken")
        self._fields["witness"].setVisible(way == "spoken")
        self.changed.emit()
        if way == "signature" and not self._taking.signature:
            self.open_consent()

    def _show_consent(self) -> None:
        taking = self._taking
        self.answers.set_answers(taking.answers)
        self.ways.set_value([taking.way])
        self.witness.setText(taking.witness)
        self._fields["witness"].setVisible(taking.way == "spoken")

    def _show_more(self, capture: Capture) -> None:
        if self.more is not None:
            self.more.load(None, capture.more)
        self.unfold(bool(capture.more))

    def _show_more_form(self, values: dict[str, object]) -> None:
        self.more = FormView(PERSON, self._context, without=ELSEWHERE)
        self.more.load(None, values)
        self.more.changed.connect(self.changed)
        self._folded.column.addWidget(self.more)

    def _editor(self, name: str) -> PhonesEditor | EmailsEditor:
        return self.phones if name == "phones" else self.emails
