"""A form for any record type, made from its declaration alone.

It gives back only what a person changed, with what the form displayed when it opened
(`before`): an ordinary form has seen nothing else (design.md, I6).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.form_view.context import FormContext, Spot
from desktop.form_view.editor import Editor
from desktop.form_view.lists import PhonesEditor
from desktop.form_view.row import FormRow
from desktop.form_view.table import editor_for
from desktop.labels import group_label
from desktop.style.pairs import Pairs
from desktop.style.theme import current_theme
from desktop.style.widgets import SectionTitle
from forms.base import declared_fields
from sync.merge.cells import field_of
from sync.merge.view import Shown
from sync.replica.views import RecordView

_HOME = "residence"
"""The field that says where a person lives."""


class FormView(QWidget):
    """The fields of one record type, in sections."""

    changed = Signal()
    """A person changed something."""
    decideRequested = Signal()
    """Somebody wants to decide a contested field."""

    def __init__(
        self,
        record_type: str,
        context: FormContext,
        *,
        without: Collection[str] = (),
        gradually: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form; ``gradually``, a row at each turn of the event loop (see `complete`)."""
        super().__init__(parent)
        self.record_type, self.context = record_type, context
        self._view: RecordView | None = None
        self._before: Shown | None = None
        self._defaults: dict[str, Any] = {}
        self._rows: dict[str, FormRow] = {}
        self._titles: dict[str, SectionTitle] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().tokens.spacing.xl)
        self._to_make = self._build(_groups(record_type, without))
        self._made = False
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._make_next)
        if gradually:
            self._turn.start()
        else:
            self.complete()

    @property
    def rows(self) -> dict[str, FormRow]:
        """The rows by field, all of them: what is still to be made is made first."""
        self.complete()
        return self._rows

    def complete(self) -> None:
        """Make what is still to be made, now."""
        while not self._made:
            self._make_next()

    def load(self, view: RecordView | None, defaults: Mapping[str, Any] | None = None) -> None:
        """Show a record as it is displayed now, or a new one with these defaults."""
        self.context.refresh()
        self._view, self._defaults = view, dict(defaults or {})
        self._before = view.shown if view else None
        shown = view.values if view else self._defaults
        self._read_home(shown)
        for name, row in self._rows.items():
            row.editor.load(shown.get(name))
            row.set_problem("")
        self._mark_contested()

    def before(self) -> Shown | None:
        """What the form displayed when it opened; None for a new record."""
        return self._before

    def resume(self, typed: Mapping[str, Any], before: Shown | None) -> None:
        """Show what was typed into a form that displayed ``before``, as if it were that one.

        It displayed nothing, None, if its record is new.
        """
        for name in typed.keys() & self.rows.keys():
            self._rows[name].editor.resume(typed[name])
        self._before = before

    def values(self) -> dict[str, Any]:
        """Give the fields that a person changed and, for a new record, its defaults."""
        made = {} if self._view else {n: v for n, v in self._defaults.items() if v is not None}
        return made | {n: r.editor.value() for n, r in self._rows.items() if r.editor.touched}

    @property
    def dirty(self) -> bool:
        """Whether a person changed anything."""
        return any(row.editor.touched for row in self._rows.values())

    def editor(self, name: str) -> Editor:
        """Give the editor of a field."""
        return self.rows[name].editor

    def check(self) -> bool:
        """Show what cannot be read as it is typed; whether all is well."""
        problems = {n: r.editor.problem() for n, r in self._rows.items() if r.editor.touched}
        return self.show_problems({n: code for n, code in problems.items() if code})

    def show_problems(self, problems: Mapping[str, str]) -> bool:
        """Say beside each field what is wrong and go to the first; whether nothing is."""
        for name, row in self.rows.items():
            row.set_problem(problems.get(name, ""))
        first = next((row for name, row in self.rows.items() if name in problems), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return not problems

    def retranslate(self) -> None:
        """Set every text again; what is typed stays."""
        self._name_sections()
        for row in self._rows.values():
            row.retranslate()

    def _name_sections(self) -> None:
        for group, title in self._titles.items():
            title.setText(group_label(group))
            title.setVisible(bool(group_label(group)))

    def _make_next(self) -> None:
        """Make one more row, or find that all are there."""
        if next(self._to_make, None) is None:
            self._made = True
            self._turn.stop()

    def _build(self, groups: dict[str, list[str]]) -> Iterator[FormRow]:
        for group, names in groups.items():
            section, grid = self._section(group)
            for name in names:
                row = self._row(name, section)
                grid.put(row, wide=row.editor.wide)
                yield row

    def _section(self, group: str) -> tuple[QWidget, Pairs]:
        section = QWidget(self)
        grid = Pairs(section)
        self._titles[group] = SectionTitle(parent=section)
        grid.put(self._titles[group], wide=True)
        self._column.addWidget(section)
        self._name_sections()
        return section, grid

    def _row(self, name: str, section: QWidget) -> FormRow:
        row = FormRow(editor_for(Spot(self.context, self.record_type, name), section), section)
        row.editor.changed.connect(lambda: self._row_changed(row))
        row.decideRequested.connect(self.decideRequested)
        shown = self._view.values if self._view else self._defaults
        if self._view or self._defaults:
            row.editor.load(shown.get(name))
        self._rows[name] = row
        self._mark_contested()
        return row

    def _row_changed(self, row: FormRow) -> None:
        row.set_problem("")
        if row.editor.spot.name == _HOME and _HOME in self._rows:
            self._read_home({_HOME: row.editor.value()})
        self.changed.emit()

    def _read_home(self, shown: Mapping[str, Any]) -> None:
        """Read phones in the habits of the country that the person lives in."""
        country = str((shown.get(_HOME) or {}).get("country", ""))
        if _HOME in declared_fields(self.record_type) and country != self.context.home:
            self.context.home = country
            for row in self._rows.values():
                if isinstance(row.editor, PhonesEditor):
                    row.editor.retranslate()

    def _mark_contested(self) -> None:
        contested = {field_of(cell) for cell in self._view.shown.contested} if self._view else set()
        for name, row in self._rows.items():
            if row.contested != (name in contested):
                row.set_contested(name in contested)


def _groups(record_type: str, without: Collection[str]) -> dict[str, list[str]]:
    """Give the fields by group, both in order of declaration, the main group first."""
    groups: dict[str, list[str]] = {"main": []}
    for name, field in declared_fields(record_type).items():
        if name not in without and not field.given:
            groups.setdefault(field.group, []).append(name)
    return {group: names for group, names in groups.items() if names}
