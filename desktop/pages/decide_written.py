"""What was written while two records were shown as one, each entry to be moved to the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.form_view.context import FormContext
from desktop.labels import apart, field_label, named, type_label
from desktop.models.deciding import Loaded
from desktop.record_words import in_words
from desktop.style.widgets import Body, Card, button
from sync.merge.cells import field_of
from sync.replica.parting import Written


class WrittenCard(Card):
    """Hides where nothing was written meanwhile."""

    moveRequested = Signal(object)
    """Something belongs to the other of the two."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__("…", parent=parent)
        self._context = context
        self._rows = QVBoxLayout()
        self._moves: list[QPushButton] = []
        self.column.addLayout(self._rows)

    def show_written(self, loaded: Loaded) -> None:
        """List what was written while the two of an item were one."""
        clear(self._rows)
        self._moves = []
        self.set_title(self.tr("Written while they were shown as one"))
        titles = {side.record_id: side.title for side in loaded.sides or ()}
        for each in loaded.written:
            other = next((t for i, t in titles.items() if i != each.person), "")
            row, move = self._row(each, titles.get(each.person, ""), other)
            self._rows.addWidget(row)
            self._moves += [] if each.placed else [move]
        self.setVisible(bool(loaded.written))

    def first(self) -> QWidget | None:
        """Where the cursor goes; None where all is placed."""
        return next(iter(self._moves), None)

    def _row(self, written: Written, holder: str, other: str) -> tuple[QWidget, QPushButton]:
        row, said = QWidget(), self._said(written)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Body(f"{apart(holder)} · {said}"), 1)
        give = button(self.tr("Move to {name}").format(name=apart(other)), "quiet")
        give.setAccessibleName(named(give.text(), said))
        give.clicked.connect(lambda _on=False: self.moveRequested.emit(written))
        line.addWidget(give)
        return row, give

    def _said(self, written: Written) -> str:
        words = self._context.words()
        if written.linked:
            told = " · ".join(part for part in in_words(words, written.type, written.value) if part)
            return named(type_label(written.type), apart(told))
        value = words.element(written.type, field_of(written.cell), written.value)
        return named(field_label(written.type, field_of(written.cell)), apart(value))
