"""The form of a record's page: opened in place, left, and given back when it was left too soon."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.form_view.context import FormContext
from desktop.form_view.view import FormView
from forms.base import owner_field
from sync.replica.views import RecordView


class FormHolder(QObject):
    """Holds the form that is open, and of the last one that was left what was typed in it."""

    decideRequested = Signal()

    def __init__(self, body: QVBoxLayout, context: FormContext, parent: QObject) -> None:
        super().__init__(parent)
        self._body, self._context = body, context
        self.form: FormView | None = None
        self._left: tuple[str, FormView] | None = None

    def open(self, view: RecordView) -> FormView:
        """Open a form on a record as it stands now."""
        self._forget()
        self.form = FormView(view.type, self._context, without=_links_up(view.type))
        self.form.load(view)
        self.form.decideRequested.connect(self.decideRequested)
        self._body.addWidget(self.form)
        return self.form

    def close(self) -> None:
        """Close the form: what it says is saved, or its record is gone."""
        form, self.form = self.form, None
        if form is not None:
            self._drop(form)

    def leave(self, record_id: str) -> bool:
        """Close the form unsaved; whether something was typed, which is kept to be given back."""
        form, self.form = self.form, None
        if form is None:
            return False
        if not form.dirty:
            self._drop(form)
            return False
        self._forget()
        self._left = (record_id, form)
        self._body.removeWidget(form)
        form.hide()
        return True

    def has_left(self, record_id: str) -> bool:
        """Whether something typed on a record waits to be given back."""
        return self._left is not None and self._left[0] == record_id

    def take_up(self) -> FormView | None:
        """Open the form that was left, as it was left."""
        if self._left is None:
            return None
        (_record, self.form), self._left = self._left, None
        self._body.addWidget(self.form)
        self.form.show()
        return self.form

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for form in (self.form, self._left[1] if self._left else None):
            if form is not None:
                form.retranslate()

    def _forget(self) -> None:
        if self._left is not None:
            self._drop(self._left[1])
            self._left = None

    def _drop(self, form: FormView) -> None:
        self._body.removeWidget(form)
        form.hide()
        form.deleteLater()


def _links_up(kind: str) -> tuple[str, ...]:
    """The field that hangs a record on its person is not edited."""
    owner = owner_field(kind)
    return (owner,) if owner else ()
