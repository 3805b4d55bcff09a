"""A line on a person's page: which records are shown as this one, and where that was decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.labels import apart, comma_joined
from desktop.live import Live
from desktop.style.theme import current_theme
from desktop.style.widgets import Muted, button
from sync.replica.queue import Filter


class MergedLine(Live):
    """Hides where a record is shown alone; `decisionRequested` leads to where it is undone."""

    decisionRequested = Signal(object)

    def __init__(self, *, coordinating: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._shown, self._coordinating = "", coordinating
        self._words = Muted()
        self._see = button("", "link", icon="merge")
        self._see.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.m)
        row.addWidget(self._words, 1)
        row.addWidget(self._see)
        self.hide()
        self.retranslate()

    def show_titles(self, titles: Sequence[str], shown: str) -> None:
        """Say which records are shown as one, and under which name."""
        self._titles, self._shown = tuple(titles), shown
        self._see.setVisible(self._coordinating())
        self.retranslate()
        self.setVisible(len(titles) > 1)

    def retranslate(self) -> None:
        said = self.tr("Several records shown as one: {names}.")
        self._words.setText(said.format(names=comma_joined([apart(t) for t in self._titles])))
        self._see.setText(self.tr("See the decision"))
        self._see.setAccessibleName(self._see.text())

    def _ask(self) -> None:
        wanted = Filter(kinds=("duplicate",), states=("decided",), text=self._shown)
        self.decisionRequested.emit(wanted)
