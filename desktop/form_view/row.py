"""One row of a form: a field's label, its editor, what is wrong, and whether it is contested."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.form_view.editor import Editor
from desktop.labels import field_label, problem_text
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, StatusPill, button


class FormRow(Field):
    """A field in a form. A contested one says so where it stands, with the way to decide it."""

    decideRequested = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__("", editor, parent=parent)
        self.editor = editor
        self._problem = ""
        self._contested = QWidget(self)
        self._pill = StatusPill("contested", "", self._contested)
        self._decide = button("", "link", parent=self._contested)
        self._decide.clicked.connect(self.decideRequested)
        row = QHBoxLayout(self._contested)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.s)
        row.addWidget(self._pill)
        row.addWidget(self._decide)
        row.addStretch(1)
        self.layout().addWidget(self._contested)
        self._contested.setVisible(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        label = field_label(self.editor.spot.record_type, self.editor.spot.name)
        self.set_label(label)
        self.editor.retranslate()
        self.editor.name_boxes(label)
        self._pill.set_state("contested", self.tr("two values"))
        self._decide.setText(self.tr("Compare and decide"))
        self._decide.setAccessibleName(f"{self._decide.text()}: {label}")
        self.set_problem(self._problem)

    def set_contested(self, contested: bool) -> None:
        """Mark the field as contested, or not."""
        self._contested.setVisible(contested)

    @property
    def contested(self) -> bool:
        """Whether it is marked."""
        return not self._contested.isHidden()

    def set_problem(self, code: str) -> None:
        """Say what is wrong with the value, for a reason code; nothing is wrong for no code."""
        self._problem = code
        self.set_error(problem_text(code) if code else "")
