"""What can wait at a booth: the company, and every other field of the person, folded away.

Folded it costs nothing: the fields are made when they are first asked for, a section at a time.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.form_view.context import FormContext
from desktop.form_view.editor import write_from_the_near_side
from desktop.form_view.view import FormView
from desktop.labels import field_label
from desktop.models.capture import PERSON, Capture
from desktop.pages.settle import bring_up
from desktop.status_line import ElidingButton
from desktop.style.icons import put
from desktop.style.pairs import Pairs
from desktop.style.widgets import Card, Field, Muted
from forms.base import declared_fields
from forms.company import Company
from forms.fields import Policy

ELSEWHERE = ("name", "phones", "emails", "event", "source", "notes")
"""Fields of the person that stand above, or that the pinned event fills."""


class CaptureLater(Card):
    """A folded card; it says in one line what is in it."""

    changed = Signal()
    movedHome = Signal(str)
    """The person lives in another country now; carries its code."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._values: dict[str, Any] = {}
        self._country = ""
        self.form: FormView | None = None
        self.toggle = ElidingButton("quiet")
        self.toggle.setProperty("tall", True)
        put(self.toggle, "chevron-right", role="accent")
        self.toggle.setCheckable(True)
        self._inside = Muted()
        self.company, self.position = QLineEdit(), QLineEdit()
        self._boxes = {"name": Field("", self.company), "position": Field("", self.position)}
        self._body = QWidget()
        self._grid = Pairs(self._body)
        for field in self._boxes.values():
            field.box.setProperty("tall", True)
            self._grid.put(field)
        self.column.addWidget(self.toggle)
        self.column.addWidget(self._inside)
        self.column.addWidget(self._body)
        self._body.hide()
        for box in (self.company, self.position):
            box.textEdited.connect(self._edited)
        self.toggle.clicked.connect(self._toggled)

    def load(self, capture: Capture) -> None:
        """Show what a visitor said so far, folded."""
        self._values = dict(capture.more)
        self._country = str((capture.more.get("residence") or {}).get("country", ""))
        self.company.setText(capture.company)
        self.position.setText(capture.position)
        if self.form is not None:
            self.form.load(None, self._values)
        self.unfold(False)
        self._say_inside()

    def values(self) -> dict[str, Any]:
        """Give the person's values; those that no box shows come along."""
        if self.form is None:
            return dict(self._values)
        held = {**self._values, **self.form.values()}
        return {name: value for name, value in held.items() if value not in (None, [], {})}

    def problems(self) -> dict[str, str]:
        """Give what cannot be read as it is typed, by field."""
        if self.form is None:
            return {}
        found = {n: row.editor.problem() for n, row in self.form.rows.items()}
        return {name: code for name, code in found.items() if code}

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say beside the boxes what is wrong."""
        if problems:
            self.unfold(True)
        if self.form is not None:
            self.form.show_problems(problems)

    def unfold(self, unfolded: bool) -> None:
        """Show or hide the boxes."""
        if unfolded and self.form is None:
            self._make_form()
        self._body.setVisible(unfolded)
        self.toggle.setChecked(unfolded)
        put(self.toggle, "chevron-down" if unfolded else "chevron-right", role="accent")
        self._say_inside()

    def retranslate(self) -> None:
        """Set every text in the language in force; what is typed stays."""
        self.toggle.set_whole(self.tr("Later: company, city, profile, sectors, skills …"))
        for name, field in self._boxes.items():
            field.set_label(field_label(Company.type_name, name))
        for box in (self.company, self.position):
            write_from_the_near_side(box)
        if self.form is not None:
            self.form.retranslate()
        self._say_inside()

    def _toggled(self, unfolded: bool) -> None:
        self.unfold(unfolded)
        if unfolded:
            bring_up(self)

    def _make_form(self) -> None:
        self.form = FormView(PERSON, self._context, without=ELSEWHERE, gradually=True)
        self.form.load(None, self._values)
        self.form.changed.connect(self._edited)
        self._grid.put(self.form, wide=True)

    def _edited(self) -> None:
        country = str((self.values().get("residence") or {}).get("country", ""))
        if country != self._country:
            self._country = self._context.home = country
            self.movedHome.emit(country)
        self.changed.emit()

    def _say_inside(self) -> None:
        """Say in one line what stands in the folded card."""
        words, said = self._context.words(), [self.company.text(), self.position.text()]
        for name, value in self.values().items():
            field = declared_fields(PERSON).get(name)
            if field is not None and field.policy is not Policy.LOG:
                said.append(words.value(PERSON, name, value))
        text = " · ".join(f"\u2068{part}\u2069" for part in said if part)
        self._inside.setText(text)
        self._inside.setVisible(bool(text) and not self.toggle.isChecked())
