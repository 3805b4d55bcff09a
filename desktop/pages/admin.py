"""The administrator's page: people with their laptops, who asks to join, invitations, programme.

It shows what the register says now and keeps nothing, so it needs a connection and says so where
there is none. A coordinator sees and manages the people of the own regions.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QDateTime, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.dialogs.answer_recovery import AnswerRecoveryDialog
from desktop.dialogs.invite import InviteDialog
from desktop.dialogs.person import PersonDialog
from desktop.form_view.tab_order import TabWalk
from desktop.labels import apart
from desktop.live import ask, name
from desktop.messages import sentence
from desktop.models.roster import RosterWords
from desktop.pages.admin_tokens import TokensCard
from desktop.pages.base import Page
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    Body,
    BusyState,
    Card,
    EmptyState,
    ErrorState,
    FlowLayout,
    Heading,
    Muted,
    PageScroll,
    SideBySide,
    StatusPill,
    Strong,
    button,
)
from desktop.when import when
from sync.client import admin
from sync.errors import Unreachable
from sync.protocol.people import DeviceCard, InvitationCard, PeopleAnswer, PersonCard

_MOST = 60
"""People shown at once; a few letters in the box narrow it."""


class AdminPage(Page):
    """Read from the register whenever it is opened."""

    page_id: ClassVar[str] = "admin"
    icon_name: ClassVar[str] = "shield"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._told: PeopleAnswer | None = None
        self._told_ms = 0
        self._error: Exception | None = None
        self._heading = Heading()
        self.invite = button("…", "primary", icon="plus")
        self.again = button("…", "quiet", icon="sync")
        self.forgot = button("…", "quiet", icon="unlock")
        self.forgot.clicked.connect(lambda: ask(AnswerRecoveryDialog(self.session, self)))
        self.invite.clicked.connect(lambda: self._open_invite(None))
        self.again.clicked.connect(self.read)
        self._busy, self._offline = BusyState(), EmptyState("offline", "", "", "…")
        self._offline.acted.connect(self.read)
        self._wrong: ErrorState | None = None
        self._build_content()
        self._stack = QStackedWidget()
        for widget in (self._busy, self._offline, self._content):
            self._stack.addWidget(widget)
        self._lay_out()
        TabWalk(self)
        self.retranslate()

    def _build_content(self) -> None:
        self._content = PageScroll()
        self.box = QLineEdit()
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._fill_people)
        self._result = Banner("stopped", "")
        self._result.hide()
        self._asking, self._people, self._invited, self._programme = (Card() for _ in range(4))
        self._lists = {card: QVBoxLayout() for card in (self._asking, self._people, self._invited)}
        self._count, self._facts, self._as_of = Muted(), Body(), Muted()
        self._people.column.addWidget(self.box)
        self._people.column.addWidget(self._as_of)
        for card, rows in self._lists.items():
            rows.setSpacing(current_theme().tokens.spacing.m)
            card.column.addLayout(rows)
        self._people.column.addWidget(self._count)
        self._programme.column.addWidget(self._facts)
        self.systems = TokensCard(self.session)
        cards = (self._asking, self._people, self._invited, self.systems, self._programme)
        for widget in (self._result, *cards):
            self._content.column.addWidget(widget)
        self._content.column.addStretch(1)

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        top, doing = SideBySide(spacing.m), QWidget()
        acts = FlowLayout(doing, gap=spacing.s)
        top.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, 0)
        top.addWidget(self._heading, 1)
        top.addWidget(doing)
        for made in (self.forgot, self.again, self.invite):
            acts.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("AdminPage", "Administration")

    def primary_focus(self) -> QWidget | None:
        shown = self._stack.currentWidget()
        return shown.action if isinstance(shown, (EmptyState, ErrorState)) else self.box

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        name(self.invite, self.tr("Invite somebody…"))
        name(self.forgot, self.tr("Forgotten passphrase…"))
        name(self.again, self.tr("Read again"))
        self._asking.set_title(self.tr("Asking to join"))
        self._people.set_title(self.tr("People and laptops"))
        self._invited.set_title(self.tr("Open invitations"))
        self._programme.set_title(self.tr("Programme"))
        self.box.setPlaceholderText(self.tr("Name or region"))
        self.box.setAccessibleName(self.tr("Search people"))
        self._busy.set_text(self.tr("Asking the register…"))
        self._offline.set_texts(
            self.tr("This page needs a connection"),
            self.tr("People, laptops and invitations are kept at the register alone."),
            self.tr("Try again"),
        )
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._guarded(self.read)

    def refresh(self) -> None:
        """Show what is known in the language in force; it is asked for anew on entering."""
        self._show()

    def read(self) -> None:
        """Ask the register for everybody one looks after; what was known stays on show."""
        self._error = None
        if self._told is None:
            self._stack.setCurrentWidget(self._busy)
        self._enable(there=False)
        session = self.session
        session.jobs.run(admin.overview, session.replica, done=self._land, failed=self._failed)

    def _land(self, told: Any) -> None:
        self._told, self._told_ms = told, QDateTime.currentMSecsSinceEpoch()
        self._result.hide()
        self._show()
        self._enable(there=True)
        self.systems.read()

    def _failed(self, error: Exception) -> None:
        self._told, self._error = None, error
        self._show()
        self.again.setEnabled(True)

    def _enable(self, *, there: bool) -> None:
        for action in (self.invite, self.forgot):
            action.setEnabled(there)
        self.again.setEnabled(there)

    def _show(self) -> None:
        if self._told is not None:
            self._fill()
            self._stack.setCurrentWidget(self._content)
        elif isinstance(self._error, Unreachable):
            self._stack.setCurrentWidget(self._offline)
        elif self._error is not None:
            self._show_error(self._error)
        self.keep_keyboard()

    def _show_error(self, error: Exception) -> None:
        said = sentence(error)
        if self._wrong is not None:
            self._stack.removeWidget(self._wrong)
            self._wrong.deleteLater()
        self._wrong = ErrorState(
            said.title, said.what_happened, said.what_to_do, self.tr("Try again")
        )
        self._wrong.acted.connect(self.read)
        self._stack.addWidget(self._wrong)
        self._stack.setCurrentWidget(self._wrong)

    # --- what stands in the cards ---------------------------------------------------------------

    def _words(self) -> RosterWords:
        return RosterWords(self.session.deployment, self.session.language)

    def _fill(self) -> None:
        told = self._told
        if told is None:
            return
        asking = [(p, d) for p in told.people for d in p.devices if d.state == "waiting"]
        self._refill(self._asking, [self._asking_row(p, d) for p, d in asking])
        self._asking.setVisible(bool(asking))
        open_ = [card for card in told.invitations if card.state == "open"]
        self._refill(self._invited, [self._invitation_row(card) for card in open_])
        self._invited.setVisible(bool(open_))
        self._facts.setText(self._programme_text(told))
        self._fill_people()

    def _fill_people(self) -> None:
        if self._told is None:
            return
        words, wanted = self._words(), self.box.text().casefold().split()
        found = [
            card
            for card in self._told.people
            if all(part in f"{card.name} {words.person(card)}".casefold() for part in wanted)
        ]
        self._refill(self._people, [self._person_row(card, words) for card in found[:_MOST]])
        said = self.tr("%n person(s)", "", len(found))
        self._as_of.setText(self.tr("As of {when}").format(when=when(self._told_ms)))
        if len(found) > _MOST:
            said = self.tr("{people} · type a few letters to narrow").format(people=said)
        self._count.setText(said if found else self.tr("Nobody yet. Invite the first one."))

    def _refill(self, card: Card, rows: list[QWidget]) -> None:
        layout = self._lists[card]
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            layout.addWidget(row)

    def _person_row(self, card: PersonCard, words: RosterWords) -> QWidget:
        change = button("…", icon="edit")
        name(change, self.tr("Change…"))
        change.setAccessibleName(self.tr("Change {name}").format(name=card.name))
        change.clicked.connect(lambda: self._open_person(card))
        row = _Row(Strong(card.name), Muted(words.person(card)), actions=[change])
        change.setVisible(card.manageable)  # in its row: on its own it would be a window
        for device in card.devices:
            state = words.device_state(device, suspended=card.suspended)
            row.add_device(apart(device.device_name), words.device(device), StatusPill(*state))
        return row

    def _asking_row(self, person: PersonCard, device: DeviceCard) -> QWidget:
        approve, decline = button("…", "primary", icon="check"), button("…", icon="cross")
        name(approve, self.tr("Let it in"))
        name(decline, self.tr("Decline"))
        approve.clicked.connect(lambda: self._decide(device.device, "approve"))
        decline.clicked.connect(lambda: self._decide(device.device, "decline"))
        for one in (approve, decline):
            one.setEnabled(person.manageable)
        facts = f"{apart(device.device_name)} · {self._words().person(person)}"
        return _Row(Strong(person.name), Muted(facts), actions=[decline, approve])

    def _invitation_row(self, card: InvitationCard) -> QWidget:
        withdraw = button("…", "quiet", icon="trash")
        name(withdraw, self.tr("Withdraw"))
        withdraw.setAccessibleName(
            self.tr("Withdraw the invitation of {name}").format(name=card.name)
        )
        withdraw.clicked.connect(lambda: self._ask(admin.withdraw, card.id))
        return _Row(Strong(card.name), Muted(self._words().invitation(card)), actions=[withdraw])

    def _programme_text(self, told: PeopleAnswer) -> str:
        deployment = self.session.deployment
        lines = [
            deployment.name,
            self.tr("%n region(s)", "", len(deployment.list("regions"))),
            self.tr("%n list(s) of words", "", len(deployment.lists)),
            self.tr("Each new laptop waits until a coordinator lets it in.")
            if told.approval
            else self.tr("A new laptop joins with its invitation alone."),
        ]
        return "\n".join(lines)

    # --- doing something ------------------------------------------------------------------------

    def _open_invite(self, card: PersonCard | None) -> None:
        if ask(InviteDialog(self.session, card, self)):
            self.read()

    def _open_person(self, card: PersonCard) -> None:
        dialog = PersonDialog(self.session, card, self)
        dialog.changedThere.connect(self.read)
        dialog.laptopWanted.connect(dialog.reject)
        dialog.laptopWanted.connect(lambda: self._open_invite(card))
        ask(dialog)

    def _decide(self, device: str, decision: str) -> None:
        self._ask(admin.decide_device, device, decision)

    def _ask(self, do: Callable[..., None], *arguments: Any) -> None:
        self._enable(there=False)
        self.session.jobs.run(
            do,
            self.session.replica,
            *arguments,
            done=lambda _nothing: self.read(),
            failed=self._not_done,
        )

    def _not_done(self, error: Exception) -> None:
        self._enable(there=True)
        self._result.show_message("stopped", lambda: sentence(error).whole())
        self._result.show()


class _Row(QWidget):
    """A name, facts below it, actions beside; laptops below both."""

    def __init__(self, title: QWidget, facts: QWidget, actions: list[QWidget]) -> None:
        super().__init__()
        spacing = current_theme().tokens.spacing
        words = QVBoxLayout()
        words.setSpacing(spacing.xs)
        words.addWidget(title)
        words.addWidget(facts)
        top = QHBoxLayout()
        top.setSpacing(spacing.s)
        top.addLayout(words, 1)
        for action in actions:
            top.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing.xs)
        self._column.addLayout(top)

    def add_device(self, label: str, facts: str, pill: StatusPill) -> None:
        """Show a laptop below."""
        spacing = current_theme().tokens.spacing
        row = QHBoxLayout()
        row.setContentsMargins(spacing.l, 0, 0, 0)
        row.setSpacing(spacing.m)
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Muted(" · ".join(filter(None, (label, facts)))), 1)
        self._column.addLayout(row)
