"""One row of a form: a field's label, its editor, what is wrong, and whether it is contested."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.form_view.editor import Editor
from desktop.labels import field_label, named, problem_text
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, StatusPill, button


class FormRow(Field):
    """A field in a form. A contested one says so where it stands, with the way to decide it."""

    decideRequested = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__("", editor, parent=parent)
        self.editor = editor
        self._problem = ""
        self._contested: QWidget | None = None
        self._say()

    def retranslate(self) -> None:
        """Set every text again."""
        self.editor.retranslate()
        self._say()
        if self.contested:
            self.set_contested(False)
            self.set_contested(True)

    def set_contested(self, contested: bool) -> None:
        """Mark the field as contested, or not."""
        if self._contested is not None:
            self._contested.hide()
            self._contested.deleteLater()
        self._contested = self._mark() if contested else None

    @property
    def contested(self) -> bool:
        """Whether it is marked."""
        return self._contested is not None

    def set_problem(self, code: str) -> None:
        """Say what is wrong with the value, for a reason code; nothing is wrong for no code."""
        if code != self._problem:
            self._problem = code
            self.set_error(problem_text(code) if code else "")

    def _say(self) -> None:
        label = field_label(self.editor.spot.record_type, self.editor.spot.name)
        self.set_label(label)
        self.editor.name_boxes(label)
        if self._problem:
            self.set_error(problem_text(self._problem))

    def _mark(self) -> QWidget:
        mark = QWidget(self)
        decide = button(self.tr("Compare and decide"), "link", parent=mark)
        decide.setAccessibleName(named(decide.text(), self.label.text()))
        decide.clicked.connect(self.decideRequested)
        row = QHBoxLayout(mark)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.s)
        row.addWidget(StatusPill("contested", self.tr("two values"), mark))
        row.addWidget(decide)
        row.addStretch(1)
        if (column := self.layout()) is not None:
            column.addWidget(mark)
        return mark
