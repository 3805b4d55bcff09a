"""One case, side by side: a row for each field that differs, a column for each live value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.form_view.context import FormContext, Spot
from desktop.form_view.editor import Editor
from desktop.form_view.table import editor_for, has_editor
from desktop.labels import Words, comma_joined, field_label, moment_text, named, problem_text
from desktop.models.decisions import DELETE, KEEP, Case, Offer, Question
from desktop.pages.decide_choice import ValueChoice
from desktop.pages.decide_combine import CombineBox
from desktop.style.flow import FlowLayout
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Card, Muted, SectionTitle, button
from desktop.style.words import Words as Line
from forms.base import declared_fields
from forms.fields import Policy
from sync.merge.cells import field_of, key_of
from sync.review.combine import Way, combined, way

_ACROSS = 2
"""Values side by side."""

OTHER = object()


class QuestionRow(QWidget):
    """One contested field: what it was, what it may become, or another value."""

    chosen = Signal()
    opened = Signal(object)
    """A box to write in stands below the values now, or one has gone back to a value."""

    def __init__(
        self, case: Case, question: Question, context: FormContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.question = question
        self._case, self._context = case, context
        self._words: Words = context.words()
        self.choices: list[ValueChoice] = []
        self.editor: Editor | None = None
        self._picked: Any = None
        self._former: tuple[Any, ValueChoice | None] = (None, None)
        """What was chosen before the box for another value was opened."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().tokens.spacing.s)
        self._column.addWidget(SectionTitle(self.label()))
        self._way = self._combinable()
        self._ready = False
        self._parts: CombineBox | None = None
        self._tell_before()
        self._offer()
        self._offer_another()

    @property
    def decided(self) -> bool:
        """Whether a value is chosen, and can be read."""
        if self._picked is OTHER and self.editor is not None:
            said = self._ready or self.editor.touched
            return said and not self.editor.problem()
        return self._picked is not None

    def value(self) -> Any:
        """The chosen value."""
        if self._picked is OTHER and self.editor is not None:
            return self.editor.value()
        return self._picked.value

    def text(self) -> str:
        """The chosen value in words."""
        return self._text(self.value())

    def label(self) -> str:
        """Name the field."""
        if self.question.deletion:
            return self.tr("Deleted, and edited since")
        label = field_label(self._case.type, self.question.field)
        key = key_of(self.question.cell)
        reference = declared_fields(self._case.type)[self.question.field].reference
        return named(label, self._words.code(reference, key)) if key else label

    def pick(self, number: int) -> bool:
        """Choose by number; one past the last is another value."""
        if number <= len(self.choices):
            self.choices[number - 1].click()
            return True
        if number == len(self.choices) + 1 and self._other is not None:
            self._other.click()
            return True
        return False

    def combine(self) -> bool:
        """Put the values together, as far as values of this kind can be; False if they cannot."""
        if not self._way:
            return False
        values = self._values()
        self._write(combined(self._case.type, self.question.field, values))
        self._ready = True
        if isinstance(box := self.editor_box(), QLineEdit):
            box.setCursorPosition(len(box.text()))  # what was put together is gone on with
        if self._way == "parts" and self._parts is None:
            self._parts = CombineBox(values, self)
            self._parts.changed.connect(self._put_together)
            self._column.insertWidget(self._column.count() - 2, self._parts)
        if self._parts is not None:
            self._parts.show()
            self._put_together(self._parts.value())
        self.chosen.emit()
        self.opened.emit(self.editor)
        return True

    def editor_box(self) -> QWidget | None:
        """The box that is typed into, once it is open."""
        return self.editor.focusProxy() if self.editor is not None else None

    def leave(self) -> bool:
        """Leave the box for another value: what was chosen before is chosen again; False if shut.

        What was typed there is gone, as in a form that is left.
        """
        if self.editor is None or self.editor.isHidden():
            return False
        for box in (self.editor, self._problem, self._parts):
            if box is not None:
                box.hide()
        self._ready = False
        self._pick(*self._former)
        self.first().setFocus(Qt.FocusReason.TabFocusReason)
        self.opened.emit(self.first())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.leave():
            super().keyPressEvent(event)

    def first(self) -> QWidget:
        """Where the cursor goes."""
        return next((c for c in self.choices if c.isChecked()), self.choices[0])

    def _tell_before(self) -> None:
        before, kind = self.question.before, self._case.type
        edits = [
            named(
                field_label(kind, field_of(cell)),
                self._words.element(kind, field_of(cell), value) or self.tr("nothing"),
            )
            for cell, value in self.question.edits
        ]
        if edits:
            said = self.tr("What was edited: {edits}").format(edits=comma_joined(edits))
            self._column.addWidget(Muted(said))
        if before is not None:
            said = self.tr("Before: {value} · {who}")
            who = " · ".join(part for part in (before.who, moment_text(before.ms)) if part)
            self._column.addWidget(Muted(said.format(value=self._text(before.value), who=who)))

    def _offer(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(current_theme().tokens.spacing.m)
        for at, offer in enumerate(self.question.offers):
            choice = ValueChoice(at + 1, self._text(offer.value), self._told(offer), self)
            choice.clicked.connect(lambda _on=True, o=offer, c=choice: self._pick(o, c))
            self.choices.append(choice)
            grid.addWidget(choice, at // _ACROSS, at % _ACROSS)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)

    def _offer_another(self) -> None:
        """A deletion and an answer of consent have no other values than those given.

        Neither has what no form has a box for.
        """
        self._other = None
        kind, name = self._case.type, self.question.field
        policy = declared_fields(kind).get(name)
        if self.question.deletion or policy is None or policy.policy is Policy.PROTECTIVE:
            return
        if not has_editor(kind, name):
            return
        number = len(self.question.offers) + 1
        row = QWidget()
        others = FlowLayout(row, gap=current_theme().tokens.spacing.s)
        self._other = button(self.tr("Another value · {number}").format(number=number), "quiet")
        put(self._other, "edit", role="accent", size=16)
        self._other.setAccessibleName(named(self.label(), self._other.text()))
        self._other.clicked.connect(self._write_another)
        others.addWidget(self._other)
        if self._way:
            together = button(self.tr("Combine · B"), "quiet")
            put(together, "merge", role="accent", size=16)
            together.setAccessibleName(named(self.label(), together.text()))
            together.clicked.connect(self.combine)
            others.addWidget(together)
        self._column.addWidget(row)

    def _write_another(self) -> None:
        self._write(self.question.offers[-1].value)
        if self._parts is not None:
            self._parts.hide()
        self.opened.emit(self.editor)

    def _write(self, value: Any) -> None:
        """Open the box for another value on this one."""
        if self.editor is None:
            spot = Spot(self._context, self._case.type, self.question.field)
            self.editor = editor_for(spot, self)
            self.editor.name_boxes(self.label())
            self.editor.changed.connect(self._written)
            self._problem = Line("", "error", wrap=True)
            self._column.addWidget(self.editor)
            self._column.addWidget(self._problem)
        if self._picked is not OTHER:
            self._former = self._picked, next((c for c in self.choices if c.isChecked()), None)
        self._ready = False
        self.editor.show()
        self._problem.show()
        self.editor.load(value)
        self._pick(OTHER, None)
        self.editor.setFocus()
        if isinstance(box := self.editor_box(), QLineEdit):
            box.selectAll()  # what is typed is another value; to mend this one, an arrow first

    def _put_together(self, value: Any) -> None:
        if self.editor is not None:
            self.editor.load(value)
            self._ready = True
            self._pick(OTHER, None)

    def _combinable(self) -> Way:
        question = self.question
        return "" if question.deletion else way(self._case.type, question.field, self._values())

    def _values(self) -> list[Any]:
        """The values, the latest last."""
        offers = sorted(self.question.offers, key=lambda offer: offer.ms)
        return [offer.value for offer in offers if offer.value is not None]

    def _written(self) -> None:
        if self.editor is not None:
            code = self.editor.problem()
            self._problem.setText(problem_text(code) if code else "")
            self._pick(OTHER, None)

    def _pick(self, picked: Any, choice: ValueChoice | None) -> None:
        self._picked = picked
        for each in self.choices:
            each.setChecked(each is choice)
        self.chosen.emit()

    def _text(self, value: Any) -> str:
        if self.question.deletion:
            return {KEEP: self.tr("Keep it, with the edits"), DELETE: self.tr("Delete it")}[value]
        said = self._words.element(self._case.type, self.question.field, value)
        return said or self.tr("nothing")

    def _told(self, offer: Offer) -> str:
        who = offer.who or self.tr("this laptop")
        return f"{who} · {moment_text(offer.ms)}" if offer.ms else who


class CaseView(Card):
    """All rows of a case."""

    changed = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.case: Case | None = None
        self.rows: list[QuestionRow] = []
        self.column.setSpacing(current_theme().tokens.spacing.xl)

    def show_case(self, case: Case, context: FormContext) -> None:
        """Ask what of this case is to stand."""
        self.clear()
        self.case = case
        self.rows = [QuestionRow(case, question, context, self) for question in case.questions]
        for row in self.rows:
            row.chosen.connect(self.changed)
            row.opened.connect(self.opened)
            self.column.addWidget(row)
        self.changed.emit()

    def clear(self) -> None:
        """Ask nothing."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.case, self.rows = None, []

    @property
    def decided(self) -> list[QuestionRow]:
        """The rows with an answer."""
        return [row for row in self.rows if row.decided]

    def row_of(self, widget: QWidget | None) -> QuestionRow | None:
        """The row that holds a widget, else the first without an answer, else the first."""
        for row in self.rows:
            if widget is not None and (widget is row or row.isAncestorOf(widget)):
                return row
        undecided = [row for row in self.rows if not row.decided]
        return next(iter([*undecided, *self.rows]), None)

    def effect(self) -> str:
        """Say in one sentence what the decision will do."""
        said = [
            self.tr("“{field}” becomes “{value}”").format(field=row.label(), value=row.text())
            if not row.question.deletion
            else row.text()
            for row in self.decided
        ]
        return comma_joined(said)
