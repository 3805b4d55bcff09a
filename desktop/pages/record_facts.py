"""A record's fields to read, in sections; contested ones say so where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.labels import Words, field_label, group_label, named
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Body,
    FieldLabel,
    Muted,
    SectionTitle,
    SideBySide,
    StatusPill,
    button,
)
from forms.base import declared_fields
from sync.merge.cells import field_of
from sync.replica.views import RecordView


class FactsView(QWidget):
    """What is known; empty fields are left out."""

    decideRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RecordView | None = None
        self._words: Words | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().tokens.spacing.xl)

    def show_view(self, view: RecordView, words: Words) -> None:
        """Show a record."""
        self._view, self._words = view, words
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        clear(self._column)
        if self._view is None or self._words is None:
            return
        groups = self._groups(self._view, self._words)
        for group, facts in groups.items():
            self._column.addWidget(self._section(group, facts))
        if not groups:
            self._column.addWidget(Muted(self.tr("Nothing is noted yet.")))

    def _groups(self, view: RecordView, words: Words) -> dict[str, list[tuple[str, str]]]:
        groups: dict[str, list[tuple[str, str]]] = {}
        for name, field in declared_fields(view.type).items():
            if field.owner or (view.type == "consent" and name == "acts"):
                continue
            if text := self._told(view, words, name):
                groups.setdefault(field.group, []).append((name, text))
        return groups

    def _told(self, view: RecordView, words: Words, name: str) -> str:
        value = view.values.get(name)
        if declared_fields(view.type)[name].policy == "log":
            return "\n".join(words.value(view.type, name, [entry]) for entry in value or [])
        return words.value(view.type, name, value)

    def _section(self, group: str, facts: list[tuple[str, str]]) -> QWidget:
        section = QWidget()
        spacing = current_theme().tokens.spacing
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.s)
        title = SectionTitle(group_label(group))
        column.addWidget(title)  # first: a widget without a parent would show as a window
        title.setVisible(bool(group_label(group)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(spacing.l)
        grid.setVerticalSpacing(spacing.s)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        for at, (name, text) in enumerate(facts):
            label = FieldLabel(field_label(self._type(), name))
            label.setWordWrap(True)
            middle = name in self._contested()  # beside what is pressed, which is higher
            side = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
            grid.addWidget(label, at, 0, side)
            grid.addWidget(self._fact(name, text), at, 1)
        column.addLayout(grid)
        return section

    def _fact(self, name: str, text: str) -> QWidget:
        box = QWidget()
        gap = current_theme().tokens.spacing.s
        row = SideBySide(gap)
        box.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Body(text), 1)
        if name in self._contested():
            decide = button(self.tr("Compare and decide"), "link", tall=True)
            decide.setAccessibleName(named(decide.text(), field_label(self._type(), name)))
            decide.clicked.connect(self.decideRequested)
            ways = QHBoxLayout()
            ways.setSpacing(gap)
            ways.addWidget(StatusPill("contested", self.tr("two values")))
            ways.addWidget(decide)
            ways.addStretch(0)
            row.addLayout(ways)
        return box

    def _contested(self) -> set[str]:
        return {field_of(cell) for cell in self._view.shown.contested} if self._view else set()

    def _type(self) -> str:
        return self._view.type if self._view else ""
