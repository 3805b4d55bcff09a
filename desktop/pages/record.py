"""The record page: one person (or any record) with all that hangs on them, and their history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.dialogs.record import RecordDialog
from desktop.form_view.context import FormContext
from desktop.form_view.tab_order import go_on
from desktop.form_view.view import FormView
from desktop.labels import type_label
from desktop.live import ask
from desktop.messages import sentence
from desktop.pages.base import Page
from desktop.pages.record_asking import Asking
from desktop.pages.record_beside import PERSON, Beside, beside, hanging
from desktop.pages.record_consent import ConsentCard
from desktop.pages.record_facts import FactsView
from desktop.pages.record_form import FormHolder
from desktop.pages.record_head import RecordHead
from desktop.pages.record_history import HistoryPanel
from desktop.pages.record_links import LinkedCard
from desktop.pages.record_merged import MergedLine
from desktop.pages.record_printing import RecordPrinting
from desktop.pages.settle import reveal, settle
from desktop.session import Session
from desktop.shortcuts import on_keys
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    Card,
    EmptyState,
    PageScroll,
    Said,
    SideBySide,
)
from forms.base import owner_field
from sync.errors import Fault, InvalidRecord
from sync.replica.history import HistoryLine
from sync.replica.saving import Save
from sync.replica.views import RecordView

DECIDE_PAGE = "decide"


class RecordPage(Page):
    """Shows one record; Ctrl+E edits it in place, Ctrl+S saves."""

    page_id = "record"
    icon_name = "person"
    opened = Signal(str)
    """A record is on show; carries its id."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._type, self._id = "", ""
        self._view: RecordView | None = None
        self._undo: Callable[[], None] | None = None
        self._context = FormContext(session)
        self._make()
        self._lay_out()
        self._forms = FormHolder(self._body, self._context, self)
        self._connect()
        self.retranslate()

    @property
    def form(self) -> FormView | None:
        """The form that is open."""
        return self._forms.form

    def title(self) -> str:
        return type_label(self._type) if self._type else type_label(PERSON)

    def primary_focus(self) -> QWidget:
        return self._head.edit

    def open(self, record_type: str, record_id: str) -> None:
        """Show a record."""
        if record_id != self._id:
            self._forms.leave(self._id)
            self._show_editing(False)
            self._say(None)
            self._merged.hide()
        self._type, self._id = record_type, record_id
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)
        view = self._view
        if view is not None and not view.shown.gone and self._forms.has_left(record_id):
            self._offer_back()
        self.opened.emit(record_id)
        if record_id and self._view is not None and self.session.is_enrolled:
            # for the register's audit; a commit, so not on this thread
            self.session.jobs.run(
                self.session.replica.note_access, "opened", record_id, record_type
            )

    def refresh(self) -> None:
        """Read the record again; a form that is open keeps what it displayed."""
        view = self.session.replica.get(self._id) if self._id else None
        self._view = view
        self._pages.setCurrentWidget(self._scroll if view else self._nothing)
        if view is None:
            return
        words = self._context.words()
        self._show(view)
        self.facts.show_view(view, words)
        self.session.jobs.run(beside, self.session.replica, view, done=self._land)

    def _land(self, found: Beside) -> None:
        """Show what hangs on the record, if it is still the one on show."""
        if self._view is None or found.view.id != self._id:
            return
        words, person = self._context.words(), found.view.type == PERSON
        held = QApplication.focusWidget()
        self._merged.show_titles(found.merged, found.view.title)
        self.history.show_lines(found.view.type, found.history, words)
        for kind, card in self.linked.items():
            card.setVisible(person)
            if person:
                card.show_views(found.linked[kind], words)
        self.consent.setVisible(person)
        if person:
            self.consent.show_view(found.consent, words)
        if held is not None and self.isAncestorOf(held) and not held.isVisible():
            self._head.edit.setFocus()  # what had the keyboard was made anew
        settle(self._scroll)

    def retranslate(self) -> None:
        self._nothing.set_texts(
            self.tr("Not on this laptop"),
            self.tr("This record is not here, or no longer."),
            self.tr("Show everybody"),
        )
        self._forms.retranslate()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def flush(self) -> None:
        self._forms.flush()

    # --- editing ------------------------------------------------------------------------------

    def edit(self) -> None:
        """Turn the facts into a form, in place."""
        if self._view is None or self.form is not None or self._view.shown.gone:
            return
        if self._forms.has_left(self._id):
            self._take_up()
        else:
            self._start(self._forms.open(self._view))

    def _start(self, form: FormView) -> None:
        self._show_editing(True)
        first = next(iter(form.rows.values())).editor
        first.setFocus()
        reveal(first)

    def leave_form(self) -> None:
        """Go back to reading; what was typed and not saved is offered back."""
        if self.form is None:
            return
        typed = self._forms.leave(self._id, on_purpose=True)
        self._show_editing(False)
        self._head.edit.setFocus()
        if typed:
            self._offer_back()

    def _offer_back(self) -> None:
        self._undo = self._take_up
        said = lambda: self.tr("What you typed here is not saved.")  # noqa: E731 - said anew
        self._answer("waiting", said, lambda: self.tr("Go on with it"))

    def _take_up(self) -> None:
        if self._view is not None and not self._view.shown.gone:
            self._say(None)
            self._start(self._forms.take_up(self._view))

    def save(self) -> None:
        """Save what was changed, having seen what the form displayed, and offer to undo it."""
        if self.form is None or self._view is None or not self.form.check():
            return
        form, before = self.form, self.form.before()
        values = form.values()
        try:
            self.session.replica.save(self._type, values, record_id=self._id, before=before)
        except InvalidRecord as error:
            form.show_problems(error.problems)
            return
        except Fault as error:
            self._say_fault(error)
            return
        self._close_form()
        self._head.edit.setFocus()
        reveal(self._head)
        if values:
            steps = self.session.replica.trail.steps
            self._undo = lambda: self._take_back(steps)
            self._answer("kept", lambda: self.tr("Saved."), lambda: self.tr("Undo"))
        self.session.notify_changed()
        self.refresh()

    def _close_form(self) -> None:
        self._forms.close()
        self._show_editing(False)

    def delete(self) -> None:
        """Delete the record; the banner brings it back."""
        if self._attempt(lambda: self.session.replica.delete(self._id)):
            self._close_form()
            self._undo = self._bring_back
            self._answer("stopped", lambda: self.tr("Deleted."), lambda: self.tr("Bring it back"))

    def _bring_back(self) -> None:
        if self._attempt(lambda: self.session.replica.undelete(self._id)):
            self._say(None)

    def _take_back(self, steps: int) -> None:
        """Undo the last save, unless something else was saved since: Ctrl+Z undoes that first."""
        if self.session.replica.trail.steps != steps:
            self._say(None)
        elif self._attempt(self.session.replica.undo):
            self._answer("kept", lambda: self.tr("Undone: the earlier values are back."))

    def _restore(self, line: HistoryLine) -> None:
        if self._attempt(lambda: self.session.replica.restore(self._id, line)):
            self._undo = None
            self._answer("kept", lambda: self.tr("Restored. The other value is in the history."))

    def _attempt(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except Fault as error:
            self._say_fault(error)
            return False
        self.session.notify_changed()
        self.refresh()
        return True

    # --- what hangs on the person ----------------------------------------------------------------

    def _add(self, kind: str) -> None:
        fixed = {owner_field(kind): self._id}
        self._run(RecordDialog(self.session, kind, fixed=fixed, parent=self.window()))

    def _open_linked(self, record_id: str) -> None:
        view = self.session.replica.get(record_id)
        if view is not None:
            fixed = {owner_field(view.type): self._id}
            self._run(
                RecordDialog(self.session, view.type, view, fixed=fixed, parent=self.window())
            )

    def _withdrawn(self) -> None:
        told = lambda: self.tr("Consent is withdrawn; the register is told at the next sync.")  # noqa: E731 - said anew
        alone = lambda: self.tr("Consent is withdrawn.")  # noqa: E731 - said anew
        self._answer("waiting", told if self.session.is_enrolled else alone)

    def _keep_consent(self, save: Save) -> None:
        self._attempt(lambda: self.session.replica.save_all([save]))

    def _run(self, dialog: RecordDialog) -> None:
        ask(dialog)
        self.refresh()

    def _open_owner(self) -> None:
        if self._view is not None and (owner := self._view.values.get(owner_field(self._type))):
            self.session.recordRequested.emit(PERSON, str(owner))

    def _decide(self) -> None:
        self.session.pageRequested.emit(DECIDE_PAGE)

    # --- what is shown ------------------------------------------------------------------------

    def _show(self, view: RecordView) -> None:
        self._head.show_view(view, self._context.words())
        contested = bool(view.shown.contested)
        self._contested.setVisible(contested or view.shown.deletion_contested)
        if view.shown.deletion_contested:
            said = self.tr("Somebody deleted this record while somebody else went on with it.")
        else:
            said = self.tr("%n fields have two values.", "", len(view.shown.contested))
        self._contested.show_message("contested", said, self.tr("Compare and decide"))
        if view.erased:
            self._undo = None
            said = self.tr("Erased under the law at the request of this person or by the register.")
            self._say("stopped", said)
        elif view.shown.gone and not self._banner.isVisibleTo(self):
            self._undo = self._bring_back
            self._say("stopped", lambda: self.tr("Deleted."), lambda: self.tr("Bring it back"))
        elif not view.shown.gone and self._undo == self._bring_back:
            self._undo = None  # Ctrl+Z, or a sync, brought it back already
            self._say(None)

    def _show_editing(self, editing: bool) -> None:
        self.facts.setVisible(not editing)
        self._head.show_editing(editing)

    def _say(self, kind: Any, text: Said = "", action: Said = "") -> None:
        self._banner.setVisible(kind is not None)
        if kind is not None:
            self._banner.show_message(kind, text, action)

    def _answer(self, kind: Any, text: Said, action: Said = "") -> None:
        """Say what came of what was just done, where it is seen."""
        self._say(kind, text, action)
        reveal(self._head)  # the message stands right below

    def _say_fault(self, error: Fault) -> None:
        self._undo = None
        self._answer("stopped", lambda: sentence(error).text())

    def _acted(self) -> None:
        if self._undo is not None:
            undo, self._undo = self._undo, None
            undo()

    def _coordinates(self) -> bool:
        return self.session.is_coordinator

    # --- layout -------------------------------------------------------------------------------

    def _make(self) -> None:
        self._head, self._merged = RecordHead(), MergedLine(coordinating=self._coordinates)
        self._banner, self._contested = Banner("kept", ""), Banner("contested", "")
        self.facts, self.history = FactsView(), HistoryPanel()
        self.consent = ConsentCard(self.session.deployment)
        self.linked = {kind: LinkedCard(kind) for kind in hanging()}
        self._nothing = EmptyState("person", "", "")
        self._scroll = PageScroll()
        self._pages = QStackedWidget()

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        fields = Card()
        self._body = fields.column
        self._body.addWidget(self.facts)
        left, columns = QVBoxLayout(), SideBySide(spacing.l)
        left.setSpacing(spacing.l)
        for part in (fields, self.consent, *self.linked.values()):
            left.addWidget(part)
        left.addStretch(1)
        columns.addLayout(left, 5)
        columns.addWidget(self.history, 3)
        page = self._scroll.column
        page.addWidget(self._head)
        page.addWidget(self._merged)
        for banner in (self._banner, self._contested):
            banner.hide()
            page.addWidget(banner)
        page.addLayout(columns, 1)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._show_editing(False)

    def _connect(self) -> None:
        head = self._head
        head.editRequested.connect(self.edit)
        self._forms.decideRequested.connect(self._decide)
        head.saveRequested.connect(self.save)
        head.cancelRequested.connect(self.leave_form)
        head.deleteRequested.connect(self.delete)
        head.captureRequested.connect(lambda: self.session.captureRequested.emit(self._id))
        head.ownerRequested.connect(self._open_owner)
        printing = RecordPrinting(self.session, self._answer, self)
        head.printRequested.connect(lambda: printing.print_out(self._id))
        self._banner.acted.connect(self._acted)
        self._contested.acted.connect(self._decide)
        self._merged.decisionRequested.connect(self.session.queueRequested)
        self.facts.decideRequested.connect(self._decide)
        self.history.restoreRequested.connect(self._restore)
        asking = Asking(self.session, self._keep_consent, self)
        asking.withdrawn.connect(self._withdrawn)
        self.consent.takeRequested.connect(lambda: asking.take(self._id))
        self.consent.withdrawRequested.connect(lambda: asking.withdraw(self._id))
        self.consent.copyRequested.connect(lambda: asking.copy(self._id))
        self._nothing.acted.connect(lambda: self.session.pageRequested.emit("people"))
        for card in self.linked.values():
            card.addRequested.connect(self._add)
            card.openRequested.connect(self._open_linked)
        on_keys(self, self.edit, "Ctrl+E")
        on_keys(self, self.save, "Ctrl+S", "Ctrl+Return", "Ctrl+Enter")
        on_keys(self, self.leave_form, "Esc")
