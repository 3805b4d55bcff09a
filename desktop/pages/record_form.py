"""The form of a record's page: opened in place, left, and given back when it was left too soon."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.form_view.context import FormContext
from desktop.form_view.view import FormView
from desktop.models import form_drafts
from desktop.models.draft_keeper import DraftKeeper
from forms.base import owner_field
from sync.replica.views import RecordView


class FormHolder(QObject):
    """Holds the form that is open, and of the last one that was left what was typed in it.

    What is typed is in a draft, too, until it is saved, or was left on purpose for another form.
    """

    decideRequested = Signal()

    def __init__(self, body: QVBoxLayout, context: FormContext, parent: QObject) -> None:
        super().__init__(parent)
        self._body, self._context = body, context
        self.form: FormView | None = None
        self._id = ""
        self._left: tuple[str, FormView] | None = None
        self._given_up = ""
        self._keeper = DraftKeeper(context.session, self._draft, self)

    def open(self, view: RecordView) -> FormView:
        """Open a form on a record as it stands now."""
        self._forget()
        self.form, self._id = (
            FormView(view.type, self._context, without=_links_up(view.type)),
            view.id,
        )
        self.form.load(view)
        self.form.changed.connect(self._keeper.touch)
        self.form.decideRequested.connect(self.decideRequested)
        self._body.addWidget(self.form)
        return self.form

    def close(self) -> None:
        """Close the form: what it says is saved, or its record is gone."""
        form, self.form = self.form, None
        if form is not None:
            self._keeper.drop(form_drafts.key_of(self._id))
            self._drop(form)

    def leave(self, record_id: str, *, on_purpose: bool = False) -> bool:
        """Close the form unsaved; whether something was typed, which is kept to be given back.

        What is left ``on_purpose`` is only offered back until another form is opened.
        """
        if self.form is None:
            return False
        self._keeper.flush()
        form, self.form = self.form, None
        if not form.dirty:
            self._drop(form)
            return False
        self._forget()
        self._left = (record_id, form)
        self._given_up = record_id if on_purpose else ""
        self._body.removeWidget(form)
        form.hide()
        return True

    def flush(self) -> None:
        """Put what is typed into its draft, now."""
        self._keeper.flush()

    def has_left(self, record_id: str) -> bool:
        """Whether something typed on a record waits to be given back."""
        held = self._left is not None and self._left[0] == record_id
        return held or self._kept(record_id) is not None

    def take_up(self, view: RecordView) -> FormView:
        """Open the form of a record that was left, as it was left."""
        self._given_up = ""
        if self._left is not None and self._left[0] == view.id:
            (self._id, self.form), self._left = self._left, None
            self._body.addWidget(self.form)
            self.form.show()
            return self.form
        form, kept = self.open(view), self._kept(view.id)
        if kept is not None:
            form.resume(kept["typed"], form_drafts.before_of(kept, view.shown))
        return form

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for form in (self.form, self._left[1] if self._left else None):
            if form is not None:
                form.retranslate()

    def _draft(self) -> tuple[str, form_drafts.Body]:
        key, form = form_drafts.key_of(self._id), self.form
        before = form.before() if form is not None else None
        if form is None or before is None:
            return key, {}
        return key, form_drafts.body_of(form.values(), before)

    def _kept(self, record_id: str) -> form_drafts.Body | None:
        key = form_drafts.key_of(record_id)
        return None if self._keeper.is_dropped(key) else self._context.session.replica.draft(key)

    def _forget(self) -> None:
        if self._given_up:
            self._keeper.drop(form_drafts.key_of(self._given_up))
            self._given_up = ""
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
