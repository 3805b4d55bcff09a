"""The consent of a person: the answer for each purpose, the acts behind them, and a new act."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.form_view.clear import clear
from desktop.labels import Words, day_text
from desktop.style.theme import current_theme
from desktop.style.widgets import Card, Muted, SideBySide, State, StatusPill, button
from desktop.style.words import Words as Line
from forms.consent import Consent
from forms.reference import Deployment
from sync.replica.views import RecordView

_STATES: dict[str, State] = {"given": "kept", "pending": "waiting"}


class ConsentCard(Card):
    """What the person agreed to, as it stands."""

    takeRequested = Signal()
    withdrawRequested = Signal()
    copyRequested = Signal()

    def __init__(self, deployment: Deployment, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deployment = deployment
        self._view: RecordView | None = None
        self._words: Words | None = None
        self.take, self.withdraw = button("", "quiet", icon="consent"), button("", "danger")
        self.take.clicked.connect(self.takeRequested)
        self.withdraw.clicked.connect(self.withdrawRequested)
        self.copy = button("", "quiet", icon="export")
        self.copy.clicked.connect(self.copyRequested)
        self.column.removeWidget(self.title)
        top = SideBySide(current_theme().tokens.spacing.s)
        top.addWidget(self.title, 1)
        top.addWidget(self.copy)
        top.addWidget(self.withdraw)
        top.addWidget(self.take)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(current_theme().tokens.spacing.s)
        self._acts, self._expiry = Muted(), StatusPill("waiting", "")
        self.column.addLayout(top)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._expiry)
        self.column.addWidget(self._acts)

    def show_view(self, view: RecordView | None, words: Words) -> None:
        """Show the person's consent record; None if nobody asked yet."""
        self._view, self._words = view, words
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.set_title(self.tr("Consent"))
        self.take.setText(self.tr("Ask again") if self._view else self.tr("Ask for consent"))
        self.withdraw.setText(self.tr("Withdraw everything"))
        self.copy.setText(self.tr("Copy"))
        for made in (self.take, self.withdraw, self.copy):
            made.setAccessibleName(made.text())
        clear(self._grid)
        if self._words is not None:
            self._fill(self._words)

    def _fill(self, words: Words) -> None:
        values = self._view.values if self._view else {}
        answers: dict[str, str] = values.get("answers") or {}
        self.withdraw.setVisible("given" in answers.values())
        for at, item in enumerate(self._deployment.list("consent_purposes")):
            self._grid.addWidget(Line(words.code("consent_purposes", item.code), "body"), at, 0)
            self._grid.addWidget(self._answer(answers.get(item.code, ""), words), at, 1)
        acts = [words.value(Consent.type_name, "acts", [act]) for act in values.get("acts") or []]
        self._acts.setText("\n".join(reversed(acts)))
        self._acts.setVisible(bool(acts))
        self.copy.setVisible(bool(acts))
        self._show_expiry(str(values.get("expires") or ""))

    def _show_expiry(self, expires: str) -> None:
        """Say until when the answers hold, or that they no longer do."""
        day = date.fromisoformat(expires) if expires else None
        self._expiry.setVisible(day is not None)
        if day is None:
            return
        if day < datetime.now(UTC).date():
            self._expiry.set_state(
                "stopped", self.tr("Expired on {day}: ask again").format(day=day_text(day))
            )
        else:
            self._expiry.set_state(
                "waiting", self.tr("Holds until {day}").format(day=day_text(day))
            )

    def _answer(self, answer: str, words: Words) -> QWidget:
        if not answer:
            return Muted(self.tr("not asked"))
        state = _STATES.get(answer, "stopped")
        return StatusPill(state, words.code("consent_answers", answer))
