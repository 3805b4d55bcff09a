"""What a search finds besides people: companies, needs, meetings, events, each with its kind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.labels import apart, type_label
from desktop.session import Session
from desktop.style.flow import FlowLayout
from desktop.style.theme import current_theme
from desktop.style.widgets import Muted, button
from sync.replica.search import Hit

_OF_EACH = 3
_LONG = 48
_MEETINGS = ("encounter",)
"""Types whose title is a bare date: the person says more."""


class Elsewhere(QWidget):
    """A line of links below the search box; hidden while nothing else matches."""

    openRequested = Signal(str, str)

    def __init__(self, session: Session, besides: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._besides = session, besides
        self._hits: list[Hit] = []
        self._asked = 0
        self._label = Muted()
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.xs)
        row.addWidget(self._label)
        self._list = QWidget()
        self._flow = FlowLayout(self._list, gap=current_theme().tokens.spacing.m)
        row.addWidget(self._list)
        self.hide()

    def hits(self) -> list[Hit]:
        """What is shown."""
        return self._hits

    def ask(self, query: str) -> None:
        """Look for something; only the last answer counts."""
        self._asked += 1
        asked, replica, besides = self._asked, self._session.replica, self._besides
        if not query.strip():
            self._land(asked, [])
            return
        self._session.jobs.run(
            lambda: replica.search(query, _OF_EACH, besides),
            done=lambda hits: self._land(asked, hits),
        )

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._label.setText(self.tr("Found elsewhere"))
        clear(self._flow)
        for hit in self._hits:
            link = button(self._said(hit), "link")
            link.setAccessibleName(link.text())
            link.clicked.connect(lambda _on=False, one=hit: self._open(one))
            self._flow.addWidget(link)
        self.setVisible(bool(self._hits))

    def _land(self, asked: int, hits: list[Hit]) -> None:
        if asked == self._asked:
            self._hits = hits
            self.retranslate()

    def _open(self, hit: Hit) -> None:
        self.openRequested.emit(hit.type, hit.id)

    def _said(self, hit: Hit) -> str:
        """Say what kind it is, what it says, and whom it is about."""
        text = " ".join(hit.title.split())
        short = text if len(text) <= _LONG else text[: _LONG - 1].rstrip() + "…"
        named = bool(short) and hit.type not in _MEETINGS
        parts = [short if named else "", hit.person_title]
        return f"{type_label(hit.type)}: " + " · ".join(apart(part) for part in parts if part)
