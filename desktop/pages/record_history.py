"""The history beside a record: each step, what it changed, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.labels import Words, apart, field_label, moment_text
from desktop.models.history import Change, Step, steps_of
from desktop.pages.settle import reveal
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, Body, Card, Muted, Strong, button
from sync.merge.cells import key_of
from sync.replica.history import RULE, HistoryLine

_FIRST = 12
"""So many steps are drawn at first; the rest on demand."""


class HistoryPanel(Card):
    """Newest step first; a restore is confirmed where it stands."""

    restoreRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._type = ""
        self._words: Words | None = None
        self._lines: list[HistoryLine] = []
        self._limit = _FIRST
        self._confirm = Banner("waiting", "")
        self._confirm.hide()
        self._confirm.acted.connect(self._confirmed)
        self._pending: HistoryLine | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(current_theme().tokens.spacing.l)
        self._more = button("", "quiet")
        self._more.clicked.connect(self._show_all)
        self.column.addWidget(self._confirm)
        self.column.addLayout(self._list)
        self.column.addWidget(self._more)
        self.column.addStretch(1)

    def show_lines(self, record_type: str, lines: list[HistoryLine], words: Words) -> None:
        """Show a record's history."""
        self._type, self._words, self._lines = record_type, words, lines
        self._confirm.hide()
        self.retranslate()

    def ask(self, line: HistoryLine) -> None:
        """Say what a restore will do, and wait for a yes."""
        self._pending = line
        said = self.tr("{field} becomes “{value}” again. Nothing is erased from the history.")
        self._confirm.show_message(
            "waiting",
            said.format(field=self._field(line), value=self._value(line)),
            self.tr("Restore"),
        )
        self._confirm.show()
        self._confirm.findChildren(type(self._more))[0].setFocus()
        reveal(self._confirm)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.set_title(self.tr("History"))
        clear(self._list)
        steps = steps_of(self._lines)
        for step in steps[: self._limit]:
            self._list.addWidget(self._step(step))
        rest = len(steps) - self._limit
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("%n earlier steps", "", max(rest, 0)))
        self._more.setAccessibleName(self._more.text())

    def _show_all(self) -> None:
        self._limit = len(self._lines)
        self.retranslate()

    def _confirmed(self) -> None:
        self._confirm.hide()
        if self._pending is not None:
            self.restoreRequested.emit(self._pending)

    def _step(self, step: Step) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.xs)
        who = step.who or self.tr("this laptop")
        said = [moment_text(step.ms), self._intent(step)]
        column.addWidget(Strong(who))
        column.addWidget(Muted(" · ".join(part for part in said if part)))
        for change in step.changes:
            column.addWidget(self._change(change))
        return box

    def _change(self, change: Change) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.s)
        said = self._sentence(change)
        if change.line.first:
            again = self.tr("{said}, as {name} had said")
            said = again.format(said=said, name=apart(change.line.first))
        row.addWidget(Body(said), 1)
        if change.restorable:
            back = button(self.tr("Restore"), "link", tall=True)
            put(back, "restore", role="accent", size=16)
            name = self.tr("Restore {field}: {value}")
            back.setAccessibleName(
                name.format(field=self._field(change.line), value=self._value(change.line))
            )
            back.clicked.connect(lambda: self.ask(change.line))
            row.addWidget(back)
        return box

    def _sentence(self, change: Change) -> str:
        field, value = self._field(change.line), self._value(change.line)
        if change.line.removed:
            return self.tr("{field}: taken out").format(field=field)
        before = self._value(change.earlier) if change.earlier else ""
        if before and not change.line.cell.endswith("+") and before != value:
            arrow = self.tr("{field}: {earlier} → {later}")
            return arrow.format(field=field, earlier=apart(before), later=apart(value))
        return self.tr("{field}: {value}").format(field=field, value=apart(value))

    def _field(self, line: HistoryLine) -> str:
        label = field_label(self._type, line.field)
        key = key_of(line.cell)
        if self._type == "consent" and key and self._words:
            return f"{label}, {self._words.code('consent_purposes', key)}"
        return label

    def _value(self, line: HistoryLine) -> str:
        if self._words is None or line.removed:
            return ""
        return self._words.element(self._type, line.field, line.value) or self.tr("nothing")

    def _intent(self, step: Step) -> str:
        if step.intent.startswith("import:"):
            return self.tr("imported")
        if step.intent.startswith(RULE) and self._words is not None:
            said = self.tr("decided by the rule “{rule}”")
            return said.format(rule=apart(self._words.rule(step.intent.removeprefix(RULE))))
        return {
            "decision": self.tr("decided"),
            "restore": self.tr("restored"),
            "undelete": self.tr("brought back"),
            "undo": self.tr("undone"),
        }.get(step.intent, "")
