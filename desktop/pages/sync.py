"""The sync page: what exists on this laptop only, sending and receiving, and the log of it."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.courier import Courier
from desktop.dialogs.enrol import EnrolDialog
from desktop.dialogs.set_aside import SetAsideDialog
from desktop.labels import named
from desktop.live import ask, name
from desktop.messages import sentence
from desktop.pages.base import Page
from desktop.pages.sync_hall import HallCard
from desktop.pages.sync_stick import StickCard
from desktop.reports import log_text, outcome_text
from desktop.risk import RiskWatch
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    Body,
    BusyState,
    Card,
    Heading,
    Muted,
    PageScroll,
    SideBySide,
    button,
)
from desktop.when import when
from sync.replica.views import AtRisk

_LINES = 40


class SyncPage(Page):
    """What waits here, the one button, the outcome, what was set aside, the log."""

    page_id: ClassVar[str] = "sync"
    icon_name: ClassVar[str] = "sync"

    def __init__(
        self, session: Session, courier: Courier, risk: RiskWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self._courier, self._risk = courier, risk
        risk.changed.connect(self._show_risk)
        courier.changed.connect(self._moved)
        self._heading, self._contact = Heading(), Muted()
        self._result = Banner("kept", "")
        self._result.acted.connect(lambda: session.pageRequested.emit("decide"))
        self._build_here()
        self._build_join()
        self._build_log()
        self.stick = StickCard(session)
        self.stick.moved.connect(self.refresh)
        self.stick.moved.connect(risk.look)
        self.hall = HallCard(session)
        self.hall.moved.connect(self.refresh)
        scroll = PageScroll()
        cards = (self._join, self._here, self.hall, self.stick, self._log)
        for widget in (self._heading, self._result, *cards):
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.retranslate()

    def lay_narrow(self, narrow: bool) -> None:
        self._row.set_narrow(narrow)

    def _build_here(self) -> None:
        spacing = current_theme().tokens.spacing
        self._here = Card()
        self._waiting, self._withheld, self._aside = Body(), Body(), Body()
        self.see_aside = button("…", "quiet", icon="warning")
        self.see_aside.clicked.connect(self._open_aside)
        self.send = button("…", "primary", icon="sync", tall=True)
        self.send.clicked.connect(lambda: self._courier.start(asked=True))
        self._busy = BusyState(cancel="…")
        self._busy.cancelled.connect(self._courier.cancel)
        words = QVBoxLayout()
        words.setSpacing(spacing.s)
        for widget in (self._waiting, self._withheld, self._aside):
            words.addWidget(widget)
        words.addWidget(self.see_aside, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(self._contact)
        self._row = SideBySide(spacing.xl)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignTop)
        self._here.column.addLayout(self._row)
        self._here.column.addWidget(self._busy)

    def _build_join(self) -> None:
        self._join = Card()
        self._join_text = Body()
        self.join = button("…", "primary", icon="mail", tall=True)
        self.join.clicked.connect(self.open_join)
        self._join.column.addWidget(self._join_text)
        self._join.column.addWidget(self.join, 0, Qt.AlignmentFlag.AlignLeading)

    def _build_log(self) -> None:
        spacing = current_theme().tokens.spacing
        self._log = Card()
        self._log_empty = Muted()
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(spacing.xl)
        self._lines.setVerticalSpacing(spacing.s)
        self._lines.setColumnStretch(1, 1)
        self._log.column.addWidget(self._log_empty)
        self._log.column.addLayout(self._lines)

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("SyncPage", "Sending")

    def primary_focus(self) -> QWidget | None:
        return self.send if self.session.is_enrolled else self.join

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Send and receive"))
        self._here.set_title(self.tr("Only on this laptop"))
        self._join.set_title(self.tr("Join a register"))
        self.hall.retranslate()
        self.stick.retranslate()
        self._log.set_title(self.tr("What happened"))
        self._log_empty.setText(self.tr("Nothing was sent or received yet."))
        self._join_text.setText(
            self.tr(
                "This vault is a try-out: what you record stays on this laptop, encrypted. "
                "With an invitation it joins a register and keeps its records."
            )
        )
        name(self.join, self.tr("Join with an invitation…"))
        name(self.send, self.tr("Send and receive"), self.tr("F5"))
        name(self.see_aside, self.tr("See what was set aside…"))
        self._busy.set_cancel(self.tr("Stop"))

    def refresh(self) -> None:
        enrolled = self.session.is_enrolled
        self._join.setVisible(not enrolled)
        self.send.setVisible(enrolled)
        self.hall.setVisible(enrolled)
        self.stick.setVisible(enrolled)
        self._show_risk()
        self._contact.setText(self._contact_text())
        self._contact.setVisible(enrolled)
        self._show_lines()
        self._moved()

    def _show_risk(self) -> None:
        """Say what is only here; it is counted off this thread, and comes again when it changed."""
        risk = self._risk.risk
        if risk is not None:
            self._say_risk(risk)
            self.stick.show_risk(risk)

    def _say_risk(self, risk: AtRisk) -> None:
        if not risk.records:
            waiting = self.tr("Everything you recorded is at the register.")
            if not self.session.is_enrolled:
                waiting = self.tr("Nothing is recorded yet.")
        elif self.session.is_enrolled and not risk.leaving:
            waiting = self.tr("Everything that may leave this laptop is at the register.")
        elif self.session.is_enrolled:
            waiting = self.tr("%n record(s) with something that was not sent.", "", risk.leaving)
        else:
            waiting = self.tr("%n record(s), on this laptop and nowhere else.", "", risk.records)
        self._waiting.setText(waiting)
        self._withheld.setText(
            self.tr(
                "%n person(s) did not agree to be kept in the register, or were not asked. "
                "They stay here, for a limited time.",
                "",
                risk.withheld_people,
            )
        )
        self._withheld.setVisible(risk.withheld_people > 0)
        aside = len(risk.set_aside)
        self._aside.setText(
            self.tr("%n change(s) set aside by the register, to be looked at.", "", aside)
        )
        self._aside.setVisible(aside > 0)
        self.see_aside.setVisible(aside > 0)

    def _contact_text(self) -> str:
        ms = self.session.replica.last_contact_ms
        if ms is None:
            return self.tr("No contact with the register yet.")
        return self.tr("Last contact with the register: {when}.").format(when=when(ms))

    def _show_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        lines = self.session.replica.log_lines(_LINES)
        self._log_empty.setVisible(not lines)
        for row, line in enumerate(lines):
            moment, text = Muted(when(line.ms)), Body(log_text(line))
            moment.setWordWrap(False)
            self._lines.addWidget(moment, row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(text, row, 1)

    def _moved(self) -> None:
        """Show how far the exchange is, or how the last one went."""
        if not self.isVisible():
            return
        courier = self._courier
        self._busy.setVisible(courier.running)
        self._hold_keyboard()
        if courier.running:
            self._show_progress()
        elif courier.outcome is not None and courier.error is None:
            self.stick.sent(courier.ended_ms)
        self._show_result()

    def _hold_keyboard(self) -> None:
        """Let the button rest meanwhile; the keyboard goes to no other button, and comes back."""
        running = self._courier.running
        if running and self.send.hasFocus():
            self.setFocus()
        self.send.setEnabled(not running)
        if not running and self.hasFocus():
            self.send.setFocus()

    def _show_progress(self) -> None:
        progress = self._courier.progress
        if self._courier.stopping:
            self._busy.set_text(self.tr("Stopping at the next safe point…"))
        elif progress is None:
            self._busy.set_text(self.tr("Looking for the register…"))
        elif progress.phase == "push":
            self._busy.set_text(self.tr("Sending…"))
        else:
            self._busy.set_text(self.tr("Receiving…"))
        if progress is None:
            self._busy.set_progress(0, 0)
            return
        total = progress.total or 0
        if total:
            detail = self.tr("{done} of {total}").format(done=progress.done, total=total)
        else:
            detail = self.tr("%n record(s)", "", progress.done)
        self._busy.set_progress(min(progress.done, total), total, detail)

    def _show_result(self) -> None:
        courier = self._courier
        shown = not courier.running and (courier.error is not None or courier.outcome is not None)
        self._result.setVisible(shown)
        if not shown:
            return
        if courier.error is not None:
            message = sentence(courier.error)
            self._result.show_message(
                "waiting" if courier.offline else "stopped",
                self._timed(f"{message.title}. {message.text()}"),
            )
        elif courier.outcome is not None:
            came = courier.outcome.came
            contested = bool(courier.outcome.contested or came.laptops or came.items)
            self._result.show_message(
                "contested" if contested else "kept",
                self._timed(outcome_text(courier.outcome)),
                self.tr("Decide") if contested else "",
            )

    def _timed(self, said: str) -> str:
        """Say when it was: what stands here may be hours old."""
        moment = when(self._courier.ended_ms)
        return named(moment[:1].upper() + moment[1:], said)

    def _open_aside(self) -> None:
        ask(SetAsideDialog(self.session, self))

    def open_join(self, invitation: Path | None = None) -> None:
        """Ask for an invitation; one that was opened is in the box already."""
        dialog = EnrolDialog(self.session, self)
        if invitation is not None:
            dialog.invitation.load(invitation)
        if ask(dialog):
            self.session.notify_changed()
            self._courier.start(asked=True)
            self.refresh()
