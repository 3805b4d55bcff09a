"""A dialog that makes or edits one record of any type, with the form its declaration gives."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.form_view.context import FormContext
from desktop.form_view.tab_order import go_on
from desktop.form_view.view import FormView
from desktop.labels import type_label
from desktop.live import LiveDialog
from desktop.messages import sentence
from desktop.models import form_drafts
from desktop.models.draft_keeper import DraftKeeper
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, SectionTitle, button, rule
from forms.base import declared_fields
from forms.encounter import Encounter
from forms.followup import FollowUp
from sync.errors import Fault, InvalidRecord
from sync.merge.view import Shown
from sync.replica.saving import Save
from sync.replica.views import RecordView
from sync.segments.approach import met


class RecordDialog(LiveDialog):
    """Ctrl+Enter or Ctrl+S saves; Esc leaves. `record_id` names what was saved.

    What is typed is in a draft until then, and shown again by the next dialog on the same record.
    """

    def __init__(
        self,
        session: Session,
        record_type: str,
        view: RecordView | None = None,
        *,
        fixed: dict[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._type, self._view = session, record_type, view
        self._fixed = fixed or {}
        self.record_id = view.id if view else ""
        self.form = FormView(record_type, FormContext(session), without=tuple(self._fixed))
        self.form.load(view, _defaults(session, record_type))
        self._title = SectionTitle()
        self._banner = Banner("stopped", "")
        self._banner.hide()
        self._key = _draft_key(record_type, view, self._fixed)
        self._keeper = DraftKeeper(session, self._draft, self)
        self._resume()
        self.form.changed.connect(self._keeper.touch)
        self._save, self._leave = button("", "primary", icon="check"), button("")
        self._lay_out()
        self._save.clicked.connect(self.save)
        self._leave.clicked.connect(self.reject)
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")])
        action.triggered.connect(self.save)
        self.addAction(action)
        self.retranslate()
        self._first().setFocus()
        self.resize(current_theme().control_px(760), current_theme().control_px(600))

    def _first(self) -> QWidget:
        """Give where one begins: what the record says, before what it may hang on besides."""
        declared = declared_fields(self._type)
        said = (name for name in self.form.rows if not declared[name].link)
        return self.form.editor(next(said, next(iter(self.form.rows))))

    def retranslate(self) -> None:
        name = type_label(self._type)
        new = self.tr("New: {what}").format(what=name)
        self._title.setText(name if self._view else new)
        self.setWindowTitle(self._title.text())
        self._save.setText(self.tr("Save · Ctrl+S"))
        self._leave.setText(self.tr("Cancel"))
        for made in (self._save, self._leave):
            made.setAccessibleName(made.text())
        self.form.retranslate()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def save(self) -> None:
        """Save and close, or say what is wrong."""
        if not self.form.check():
            return
        values = self.form.values() if self._view else {**self._fixed, **self.form.values()}
        try:
            save = Save(self._type, values, self.record_id or None, self.form.before())
            self.record_id = self._session.replica.save_all([save, *self._closed(values)])[0]
        except InvalidRecord as error:
            self.form.show_problems(error.problems)
            return
        except Fault as error:
            said = sentence(error)
            self._banner.show_message("stopped", f"{said.what_happened} {said.what_to_do}")
            self._banner.show()
            return
        self._session.notify_changed()
        self.accept()

    def done(self, result: int) -> None:
        """Leave nothing to be given back: it was saved, or left on purpose."""
        self._keeper.drop(self._key)
        super().done(result)

    def _draft(self) -> tuple[str, form_drafts.Body]:
        typed = self.form.values() if self.form.dirty else {}
        return self._key, form_drafts.body_of(typed, self.form.before() or Shown())

    def _resume(self) -> None:
        """Show again what was typed here when a lock or a crash came."""
        kept = self._session.replica.draft(self._key)
        if kept is not None:
            before = form_drafts.before_of(kept, self._view.shown) if self._view else None
            self.form.resume(kept["typed"], before)
            self._banner.show_message("waiting", _not_saved)
            self._banner.show()

    def _closed(self, values: dict[str, Any]) -> list[Save]:
        """Give what is done by this: whoever meets a person need not get in touch any more."""
        person = str(values.get("person") or "")
        meets = self._type == Encounter.type_name and self._view is None and person
        return met(self._session.replica, person) if meets else []

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("page", True)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(*[spacing.xl] * 4)
        inner.setSpacing(spacing.l)
        inner.addWidget(self._title)
        inner.addWidget(self._banner)
        inner.addWidget(self.form)
        inner.addStretch(1)
        scroll.setWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(spacing.m)
        foot.setContentsMargins(spacing.xl, spacing.m, spacing.xl, spacing.l)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._save)
        for made in (self._save, self._leave):
            made.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(rule())
        column.addLayout(foot)


def _draft_key(record_type: str, view: RecordView | None, fixed: dict[str, Any]) -> str:
    owner = next(iter(fixed.values()), "")
    return form_drafts.key_of(view.id) if view else form_drafts.new_key(record_type, owner)


def _not_saved() -> str:
    return QCoreApplication.translate("RecordPage", "What you typed here is not saved.")


def _defaults(session: Session, record_type: str) -> dict[str, Any]:
    """What happens somewhere happens at the pinned event; what is to do is open, and one's own."""
    declared, identity = declared_fields(record_type), session.replica.identity
    usual = {"event": session.event_id}
    if record_type == FollowUp.type_name:
        usual |= {"assignee": identity.name if identity else "", "state": "open"}
    return {name: value for name, value in usual.items() if name in declared and value}
