"""Lists to approach as their coordinator sees them: done, waiting, overdue, by ambassador."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop.labels import apart, day_text, named
from desktop.live import Live
from desktop.style.theme import current_theme
from desktop.style.widgets import Card, Muted, Strong, button
from sync.segments.approach import Progress, Share

WHAT = ("done", "waiting", "overdue", "all")


class HandedOut(Live):
    """One card a list; each number lists its people."""

    listAsked = Signal(str, str, str, str)
    """List's id, ambassador, which of them, and what they have in common in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists: Sequence[Progress] = ()
        self._empty = Muted()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(current_theme().tokens.spacing.m)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.retranslate()

    def show_lists(self, lists: Sequence[Progress]) -> None:
        """Show these lists."""
        self._lists = lists
        self.retranslate()

    def numbers(self) -> list[QPushButton]:
        """Give the buttons of all numbers, in reading order."""
        return [b for b in self.findChildren(QPushButton) if not b.isHidden()]

    def retranslate(self) -> None:
        self._empty.setText(
            self.tr("No list was handed out yet. Choose a segment and hand it out.")
        )
        self._empty.setVisible(not self._lists)
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._lists:
            self._cards.addWidget(self._card(one))

    def _card(self, one: Progress) -> Card:
        card = Card(close=True)
        due = self.tr("due {day}").format(day=day_text(one.due)) if one.due else ""
        by = self.tr("from {name}").format(name=apart(one.handed_by)) if one.handed_by else ""
        met = self.tr("{done} of {people} met").format(done=one.done, people=one.people)
        card.column.addWidget(Strong(one.name))
        card.column.addWidget(Muted(" · ".join(filter(None, (met, due, by)))))
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().tokens.spacing.m)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        words = {
            "done": self.tr("Done"),
            "waiting": self.tr("Waiting"),
            "overdue": self.tr("Overdue"),
            "all": self.tr("All"),
        }
        for column, what in enumerate(WHAT, start=1):
            head = Muted(words[what])
            head.setWordWrap(False)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignCenter)
        for row, share in enumerate(one.shares, start=1):
            grid.addWidget(Muted(apart(share.ambassador) or "…"), row, 0)
            for column, what in enumerate(WHAT, start=1):
                grid.addWidget(self._number(one, share, what, words[what]), row, column)
        card.column.addLayout(grid)
        return card

    def _number(self, one: Progress, share: Share, what: str, word: str) -> QPushButton:
        number = share.people if what == "all" else getattr(share, what)
        made = button(QLocale().toString(number), "quiet")
        said = f"{one.name} · {share.ambassador} · {word}"
        made.setAccessibleName(named(said, str(number)))
        made.setEnabled(number > 0)
        made.clicked.connect(lambda: self.listAsked.emit(one.id, share.ambassador, what, said))
        return made
