"""The head of the record page: whose record it is, where it is kept, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.labels import Words, apart, type_label
from desktop.live import Live
from desktop.models.standing import standing, standing_text
from desktop.pages.record_beside import PERSON
from desktop.print_outs import PRINTABLE
from desktop.style.theme import current_theme
from desktop.style.widgets import FlowLayout, Heading, Muted, StatusPill, button
from forms.base import owner_field
from sync.replica.views import RecordView


class RecordHead(Live):
    """Names, a pill, and a button for each thing to do; while a form is open, only its two."""

    editRequested = Signal()
    saveRequested = Signal()
    cancelRequested = Signal()
    captureRequested = Signal()
    ownerRequested = Signal()
    printRequested = Signal()
    deleteRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type, self._editing = "", False
        self._name, self._second = Heading(), Muted()
        self._pill = StatusPill("kept", "")
        self.edit = button("", "primary", icon="edit")
        self.save, self.cancel = button("", "primary", icon="check"), button("")
        self.capture, self.owner = button("", icon="plus"), button("", icon="person")
        self.print = button("", icon="printer")
        self.delete = button("", "danger", icon="trash")
        self._lay_out()
        for made, asked in (
            (self.edit, self.editRequested),
            (self.save, self.saveRequested),
            (self.cancel, self.cancelRequested),
            (self.capture, self.captureRequested),
            (self.owner, self.ownerRequested),
            (self.print, self.printRequested),
            (self.delete, self.deleteRequested),
        ):
            made.clicked.connect(asked)
        self.retranslate()

    def retranslate(self) -> None:
        for made, text in (
            (self.edit, self.tr("Edit · Ctrl+E")),
            (self.save, self.tr("Save · Ctrl+S")),
            (self.cancel, self.tr("Cancel · Esc")),
            (self.capture, self.tr("Record a meeting")),
            (self.owner, self.tr("Open the person")),
            (self.print, self.tr("PDF…")),
            (self.delete, self.tr("Delete")),
        ):
            made.setText(text)
            made.setAccessibleName(text)

    def show_view(self, view: RecordView, words: Words) -> None:
        """Show whose record this is, and offer what can be done with it."""
        self._type = view.type
        self._name.setText(view.title or type_label(view.type))
        self._second.setText(_second_line(view, words))
        self._second.setVisible(bool(self._second.text()))
        self._pill.set_state(standing(view), standing_text(view))
        if view.erased:
            self._name.setText(self.tr("Erased"))
        for made in (self.edit, self.delete, self.capture):
            made.setEnabled(not (view.shown.gone or view.erased))
        self.show_editing(self._editing)

    def show_editing(self, editing: bool) -> None:
        """Offer what belongs to an open form, or to a record that is read."""
        self._editing = editing
        for made in (self.save, self.cancel):
            made.setVisible(editing)
        for made in (self.edit, self.delete):
            made.setVisible(not editing)
        self.capture.setVisible(not editing and self._type == PERSON)
        self.print.setVisible(not editing and self._type in PRINTABLE)
        self.owner.setVisible(bool(self._type and owner_field(self._type)))

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        names = QVBoxLayout()
        names.setSpacing(spacing.xs)
        names.addWidget(self._name)
        names.addWidget(self._second)
        top = QHBoxLayout()
        top.setSpacing(spacing.m)
        top.addLayout(names, 1)
        top.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignVCenter)
        doing = FlowLayout(gap=spacing.s)
        for made in (self.edit, self.save, self.cancel, self.capture, self.owner, self.print):
            doing.addWidget(made)
        acts = QHBoxLayout()
        acts.setSpacing(spacing.s)
        acts.addLayout(doing, 1)
        acts.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.l)
        column.addLayout(top)
        column.addLayout(acts)


def _second_line(view: RecordView, words: Words) -> str:
    """What one wants to know of a person at a glance: the Arabic name, phones, mails, the place."""
    if view.type != PERSON:
        return type_label(view.type)
    name = view.values.get("name") or {}
    arabic = f"{name.get('given_ar', '')} {name.get('family_ar', '')}".strip()
    told = [words.value(PERSON, n, view.values.get(n)) for n in ("phones", "emails", "residence")]
    return "   ·   ".join(apart(part) for part in (arabic, *told) if part)
