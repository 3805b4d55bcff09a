"""What hangs on a person: needs, encounters, company, referrals, follow-ups; add and edit each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.labels import Words, named, type_label
from desktop.models.standing import standing, standing_text
from desktop.record_words import in_words
from desktop.style.theme import current_theme
from desktop.style.widgets import Card, Muted, StatusPill, Strong, button
from sync.replica.views import RecordView


class LinkedCard(Card):
    """The records of one type that hang on a person."""

    addRequested = Signal(str)
    openRequested = Signal(str)

    def __init__(self, record_type: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._type = record_type
        self._views: list[RecordView] = []
        self._words: Words | None = None
        self.add = button("", "quiet", icon="plus")
        self.add.clicked.connect(lambda: self.addRequested.emit(record_type))
        self.column.removeWidget(self.title)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.add)
        self._nothing = Muted()
        self._list = QVBoxLayout()
        self._list.setSpacing(current_theme().tokens.spacing.m)
        self.column.addLayout(top)
        self.column.addWidget(self._nothing)
        self.column.addLayout(self._list)

    def show_views(self, views: list[RecordView], words: Words) -> None:
        """Show these records, the newest first."""
        self._views, self._words = list(reversed(views)), words
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.set_title(type_label(self._type, plural=True))
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(named(self.add.text(), type_label(self._type)))
        self._nothing.setText(self.tr("Nothing yet."))
        self._nothing.setVisible(not self._views)
        clear(self._list)
        for view in self._views:
            self._list.addWidget(self._line(view))

    def _line(self, view: RecordView) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.m)
        title, rest = type_label(view.type), ""
        if self._words is not None:
            title, rest = in_words(self._words, view.type, view.values)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Strong(title))
        if rest:
            words.addWidget(Muted(rest))
        row.addLayout(words, 1)
        if standing(view) != "kept":
            row.addWidget(StatusPill(standing(view), standing_text(view)))
        opens = button(self.tr("Edit"), "link", tall=True)
        opens.setAccessibleName(named(opens.text(), title))
        opens.clicked.connect(lambda: self.openRequested.emit(view.id))
        row.addWidget(opens)
        return box
