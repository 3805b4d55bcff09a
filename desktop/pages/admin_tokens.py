"""Other systems that read the register: a card of the administrator's page.

It reads for itself, since only administrators may, and stays hidden from everybody else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.dialogs.token import TokenDialog
from desktop.live import Live, ask, name
from desktop.messages import sentence
from desktop.models.tokens import TokenWords
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, Card, Muted, StatusPill, Strong, button
from sync.client import tokens
from sync.protocol.outside import TokenAnswer, TokenCard, TokensAnswer


class TokensCard(Live):
    """The systems with what each may read; making, rotating and ending a token."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._told: TokensAnswer | None = None
        spacing = current_theme().tokens.spacing
        self._card, self._lead, self._wrong = Card(), Muted(), Banner("stopped", "")
        self._wrong.hide()
        self.make = button("…", icon="plus")
        self.make.clicked.connect(self._open_new)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(spacing.m)
        for widget in (self._lead, self._wrong):
            self._card.column.addWidget(widget)
        self._card.column.addLayout(self._rows)
        self._card.column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Other systems"))
        name(self.make, self.tr("Let another system read…"))
        self._fill()

    def read(self) -> None:
        """Ask the register for the tokens, if that is for whoever sits here."""
        own = self._session.replica.identity
        self.setVisible(own is not None and own.role == "administrator")
        if self.isHidden():
            return
        self.make.setEnabled(False)
        self._lead.setText(self.tr("Asking the register…"))
        self._lead.show()
        self._run(tokens.overview, done=self._land)

    def _run(self, do: Callable[..., Any], *arguments: Any, done: Callable[[Any], None]) -> None:
        session = self._session
        session.jobs.run(do, session.replica, *arguments, done=done, failed=self._failed)

    def _land(self, told: Any) -> None:
        self._told = told
        self._wrong.hide()
        self.make.setEnabled(True)
        self._fill()

    def _failed(self, error: Exception) -> None:
        self.make.setEnabled(self._told is not None)
        self._wrong.show_message("stopped", lambda: sentence(error).whole())
        self._wrong.show()
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = self._told.tokens if self._told is not None else []
        for card in found:
            row = _Row(self._session, card)
            row.rotated.connect(lambda token: self._run(tokens.rotate, token, done=self._show))
            row.ended.connect(
                lambda token: self._run(tokens.revoke, token, done=lambda _nothing: self.read())
            )
            self._rows.addWidget(row)
        self._lead.setText(self.tr("No other system reads the register."))
        self._lead.setVisible(self._told is not None and not found)

    def _open_new(self) -> None:
        if self._told is not None and ask(TokenDialog(self._session, self._told, parent=self)):
            self.read()

    def _show(self, made: TokenAnswer) -> None:
        if self._told is not None:
            ask(TokenDialog(self._session, self._told, made, self))
        self.read()


class _Row(Live):
    """One system; ending its access takes two presses."""

    rotated = Signal(str)
    ended = Signal(str)

    def __init__(self, session: Session, card: TokenCard) -> None:
        super().__init__()
        self._session, self._card, self._sure = session, card, False
        self._name, self._facts = Strong(card.name), Muted()
        self._pill = StatusPill("kept", "")
        self.rotate = button("…", "quiet", icon="sync")
        self.end = button("…", "quiet", icon="trash")
        self.rotate.clicked.connect(lambda: self.rotated.emit(card.id))
        self.end.clicked.connect(self._press)
        spacing = current_theme().tokens.spacing
        top = QHBoxLayout()
        top.setSpacing(spacing.s)
        top.addWidget(self._name, 1)
        for widget in (self._pill, self.rotate, self.end):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.xs)
        column.addLayout(top)
        column.addWidget(self._facts)
        for action in (self.rotate, self.end):
            action.setVisible(card.state == "active")
        self.retranslate()

    def retranslate(self) -> None:
        words = TokenWords(self._session.deployment, self._session.language)
        self._pill.set_state(*words.state(self._card))
        facts = words.facts(self._card)
        if self._sure:
            facts = self.tr(
                "It reads nothing more from this moment on. What it was told must be deleted there."
            )
        self._facts.setText(facts)
        name(self.rotate, self.tr("New secret"))
        name(self.end, self.tr("Yes, end it") if self._sure else self.tr("End…"))
        self.rotate.setAccessibleName(self.tr("New secret for {name}").format(name=self._card.name))
        self.end.setAccessibleName(self.tr("End the access of {name}").format(name=self._card.name))

    def _press(self) -> None:
        if self._sure:
            self.ended.emit(self._card.id)
            return
        self._sure = True
        self.retranslate()
