"""The sheet an ambassador fills at a booth: boxes and chips, in the order of the conversation.

It reads and shows a `Capture`; it saves nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.form_view.context import FormContext, Spot
from desktop.form_view.editor import write_from_the_near_side, write_right_to_left
from desktop.form_view.lists import EmailsEditor, PhonesEditor
from desktop.form_view.scan_box import ScanBox
from desktop.form_view.simple import TextBox
from desktop.labels import field_label, problem_text
from desktop.models.capture import PERSON, Capture
from desktop.pages.capture_consent import CaptureConsent
from desktop.pages.capture_later import CaptureLater
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Card,
    ChipGroup,
    Field,
    FiveStep,
    SideBySide,
    restyle,
)
from forms.encounter import Encounter

_HERE = ("name", "phones", "emails", "witness", "signature")
"""What problems are told of beside the sheet's own boxes."""
_TWO_COLUMNS = 640
"""From this width on two boxes stand side by side, in px."""


class CaptureSheet(QWidget):
    """Everything one visitor may say."""

    changed = Signal()
    identified = Signal()
    """The name or a contact changed: somebody may be here already."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._capture = Capture()
        self._typed = ("", "")
        """The names that were typed before the visitor was said to be here already."""
        self._rows: list[SideBySide] = []
        self._make_boxes()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_capture(self, capture: Capture) -> None:
        """Show a capture, fresh or from a draft."""
        self._capture, self._typed = capture, ("", "")
        self._context.refresh()
        self._context.home = str((capture.more.get("residence") or {}).get("country", ""))
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
        self.consent.load(capture.consent)
        self.later.load(capture)
        self.set_known(capture.known)
        self.show_problems({})

    def take_ids(self, new_id: Callable[[], str]) -> None:
        """Give the visitor's records ids of now, which say when they were begun."""
        self._capture.encounter_id = new_id()
        if not self._capture.known:
            self._capture.person_id = new_id()

    def start_over(self) -> None:
        """Let Tab come to the first of all choices again, wherever the last visitor's ended."""
        chosen = (self.needs, self.consent, self.misunderstandings, self.before, self.after)
        for choices in chosen:
            choices.start_over()

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
            company=self.later.company.text().strip(),
            position=self.later.position.text().strip(),
            consent=self.consent.taking(),
            more=self.later.values(),
            parts=said.parts,
        )

    def belong_to(self, person_id: str, names: tuple[str, str] | None) -> None:
        """Say whose visit this is: of somebody with these names, or of a new visitor (None).

        What was typed comes back for a new one.
        """
        if names is not None and not self._capture.known:
            self._typed = self.name.text(), self.arabic.text()
        self._capture.person_id, self._capture.known = person_id, names is not None
        for box, text in zip((self.name, self.arabic), names or self._typed, strict=True):
            box.setText(text)
        self.set_known(self._capture.known)
        self.changed.emit()

    def later_stops(self) -> dict[QWidget, QWidget]:
        """Give the boxes that Tab passes over, each with the stop after which it comes to them.

        From the needs one goes on to consent: the box for words stands between the two, and digits
        meant as answers would be written into it. F6 leads there at once.
        """
        return {self.details: self.consent.wording}

    def set_known(self, known: bool) -> None:
        """A known person keeps their name: its boxes rest."""
        for box in (self.name, self.arabic):
            box.setEnabled(not known)

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say beside the boxes what is wrong.

        `name`, `witness` and `signature` come in words, others as reason codes.
        """
        self._fields["name"].set_error(problems.get("name", ""))
        restyle(self.name, state="stopped" if problems.get("name") else "")
        self.consent.show_problems(problems)
        for name in ("phones", "emails"):
            code = problems.get(name, "")
            self._fields[name].set_error(problem_text(code) if code else "")
        self.later.show_problems({n: c for n, c in problems.items() if n not in _HERE})

    def focus_problem(self, problems: dict[str, str]) -> None:
        """Put the cursor where the first problem is."""
        boxes: dict[str, QWidget] = {
            "name": self.name,
            "phones": self.phones,
            "emails": self.emails,
            "witness": self.consent.witness,
            "signature": self.consent.wording,
        }
        box = next((boxes[name] for name in problems if name in boxes), None)
        if box is not None:
            box.setFocus()

    def check(self) -> dict[str, str]:
        """Give what cannot be read as it is typed, by field, and what a consent still lacks."""
        found = {name: self._editor(name).problem() for name in ("phones", "emails")}
        found |= self.later.problems() | self.consent.problems()
        return {name: code for name, code in found.items() if code}

    def unfold(self, unfolded: bool) -> None:
        """Show or hide what can wait."""
        self.later.unfold(unfolded)

    def retranslate(self) -> None:
        """Set every text in the language in force; what is typed stays."""
        context = self._context
        for name, label in (
            ("name", self.tr("Name")),
            ("arabic", self.tr("Name in Arabic")),
            ("phones", field_label(PERSON, "phones")),
            ("emails", field_label(PERSON, "emails")),
            ("needs", self.tr("What is asked for")),
            ("misunderstandings", field_label(Encounter.type_name, "misunderstandings")),
            ("before", field_label(Encounter.type_name, "feeling_before")),
            ("after", field_label(Encounter.type_name, "feeling_after")),
            ("note", self.tr("Note about this meeting")),
        ):
            self._fields[name].set_label(label)
        self.name.setAccessibleName(self.tr("Name"))
        for box in (self.name, self.details):
            write_from_the_near_side(box)
        self.name.setPlaceholderText(self.tr("Name, or scan a badge"))
        words = self.tr("In their words")
        self.details.setPlaceholderText(f"{words} · F6")
        self.details.setAccessibleName(words)
        self.needs.set_choices(context.choices("need_kinds"))
        self.misunderstandings.set_choices(context.choices("misunderstandings"))
        steps = dict(context.choices("feelings"))
        for scale in (self.before, self.after):
            scale.set_labels([steps.get(str(at), str(at)) for at in range(1, 6)])
        for editor, label in ((self.phones, "phones"), (self.emails, "emails")):
            editor.retranslate()
            editor.name_boxes(field_label(PERSON, label))
        self.consent.retranslate()
        self.pick.setToolTip(self.tr("Read a card, a badge or a QR code from a picture or a file"))
        self.pick.setAccessibleName(self.pick.toolTip())
        self.later.retranslate()

    def _make_boxes(self) -> None:
        context = self._context
        self.name, self.arabic, self.details = ScanBox(), QLineEdit(), QLineEdit()
        for box in (self.name, self.arabic, self.details):
            box.setProperty("tall", True)
        write_right_to_left(self.arabic)
        self.phones = PhonesEditor(Spot(context, PERSON, "phones"))
        self.emails = EmailsEditor(Spot(context, PERSON, "emails"))
        self.needs = ChipGroup(multiple=True)
        self.misunderstandings = ChipGroup(multiple=True)
        blank = [""] * 5
        self.before, self.after = FiveStep(blank), FiveStep(blank)
        self.note = TextBox(2)
        self.consent = CaptureConsent(context, self)
        self.pick = QToolButton()
        self.pick.setProperty("tall", True)
        self.pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        put(self.pick, "scan", role="accent", size=20)
        self._first = QWidget()
        self.later = CaptureLater(context)
        self._fields = {
            name: Field("", box)
            for name, box in (
                ("name", self._name_row()),
                ("arabic", self.arabic),
                ("phones", self.phones),
                ("emails", self.emails),
                ("needs", self.needs),
                ("misunderstandings", self.misunderstandings),
                ("before", self.before),
                ("after", self.after),
                ("note", self.note),
            )
        }

    def _name_row(self) -> QWidget:
        """The name's box, with the button that reads a picture or a file."""
        row = QHBoxLayout(self._first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.xs)
        row.addWidget(self.name, 1)
        row.addWidget(self.pick)
        self._first.setFocusProxy(self.name)
        return self._first

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        person, asked, talk = (Card(parent=self, close=True) for _ in range(3))
        person.column.addLayout(self._pairs(("name", "arabic"), ("phones", "emails")))
        asked.column.addWidget(self._fields["needs"])
        self.needs.put_last(self.details)
        self._rows.append(self.consent.row)
        talk.column.addWidget(self._fields["misunderstandings"])
        talk.column.addLayout(self._pairs(("before", "after")))
        talk.column.addWidget(self._fields["note"])
        self._cards = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.s)
        for card in (person, asked, self.consent, talk, self.later):
            column.addWidget(card)

    def _row(self, gap: int) -> SideBySide:
        self._rows.append(SideBySide(gap))
        return self._rows[-1]

    def fit(self, width: int) -> None:
        """Lay the boxes out for a width, in px."""
        for row in self._rows:
            row.set_narrow(width < current_theme().control_px(_TWO_COLUMNS))

    def put_behind_person(self, widget: QWidget) -> None:
        """Let something stand on the sheet, below who the visitor is."""
        self._cards.insertWidget(1, widget)

    def _pairs(self, *pairs: tuple[str, str]) -> QVBoxLayout:
        gap = current_theme().tokens.spacing.l
        rows = QVBoxLayout()
        rows.setSpacing(current_theme().tokens.spacing.s)
        for pair in pairs:
            row = self._row(gap)
            for name in pair:
                row.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
            rows.addLayout(row)
        return rows

    def _connect(self) -> None:
        self.name.textEdited.connect(self._named)
        self.arabic.textEdited.connect(self.identified)
        for editor in (self.phones, self.emails):
            editor.changed.connect(self.identified)
        self.identified.connect(self.changed)
        self.details.textEdited.connect(self.changed)
        self.note.textChanged.connect(self.changed)
        for chips in (self.needs, self.misunderstandings, self.before, self.after):
            chips.changed.connect(self.changed)
        self.consent.changed.connect(self.changed)
        self.later.changed.connect(self.changed)
        self.later.movedHome.connect(lambda _country: self.phones.retranslate())

    def _named(self) -> None:
        """While a scanner types a card there is no name to look for yet."""
        if not self.name.receiving:
            self.identified.emit()

    def _editor(self, name: str) -> PhonesEditor | EmailsEditor:
        return self.phones if name == "phones" else self.emails
