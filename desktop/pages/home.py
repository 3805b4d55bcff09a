"""Home: the pinned event and its figures, work left over, what is only here, the last people."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.dialogs.event import EventDialog
from desktop.events import event_line
from desktop.labels import apart
from desktop.live import ask
from desktop.messages import sentence
from desktop.models.form_drafts import record_of
from desktop.pages.base import Page
from desktop.pages.home_event import EventCard
from desktop.pages.home_figures import PERSON, Figures, figures
from desktop.pages.home_held import HeldBanner
from desktop.printing import ask_and_print
from desktop.reports import only_here
from desktop.session import Session
from desktop.status_line import ElidingButton
from desktop.style.icons import put
from desktop.style.states import State
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    Card,
    EmptyState,
    Heading,
    Muted,
    PageScroll,
    StatusPill,
)
from desktop.when import today, when
from sync.figures.due import Pressing, pressing
from sync.replica.views import AtRisk, RecordView
from sync.segments.approach import waiting_for_me


class HomePage(Page):
    """What a day at the booth starts from and comes back to."""

    page_id: ClassVar[str] = "home"
    icon_name: ClassVar[str] = "home"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._found: Figures | None = None
        self._said: list[tuple[str, str, str, State, str]] = []
        """What the people recorded last are shown with, row by row."""
        self.drafts = Banner("waiting", "")
        self.drafts.acted.connect(self._recover)
        self.only_here = Banner("waiting", "")
        self._leads_to_staying = False
        self.only_here.acted.connect(self._act_on_risk)
        self.review = Banner("contested", "")
        self.review.hide()
        self.review.acted.connect(lambda: session.pageRequested.emit("decide"))
        self.today = Banner("kept", "")
        self.today.hide()
        self.today.acted.connect(self._pin_today)
        self.due = Banner("waiting", "")
        self.due.acted.connect(lambda: session.pageRequested.emit("followups"))
        self.due.hide()
        self.held = HeldBanner(session)
        self.approach = Banner("kept", "")
        self.approach.acted.connect(lambda: session.pageRequested.emit("followups"))
        self.approach.hide()
        self.event_card = EventCard(session)
        self.event_card.report.clicked.connect(self._print_report)
        self.event_card.change.clicked.connect(self.choose_event)
        self.event_card.new.clicked.connect(lambda: session.captureRequested.emit(""))
        self.event_card.people.clicked.connect(lambda: session.pageRequested.emit("people"))
        self._heading = Heading()
        self._latest = Card()
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(current_theme().tokens.spacing.l)
        self._rows.setVerticalSpacing(current_theme().tokens.spacing.xs)
        self._rows.setColumnStretch(0, 1)
        self._empty = EmptyState("people", "", "", "…")
        self._empty.acted.connect(lambda: session.captureRequested.emit(""))
        self._latest.column.addLayout(self._rows)
        self._latest.column.addWidget(self._empty)
        scroll = PageScroll()
        for widget in (
            self._heading,
            self.drafts,
            self.today,
            self.event_card,
            self.due,
            self.held,
            self.approach,
            self.review,
            self.only_here,
            self._latest,
        ):
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.retranslate()

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("HomePage", "Home")

    def primary_focus(self) -> QWidget | None:
        return self.event_card.new

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Home"))
        self.event_card.retranslate()
        self._latest.set_title(self.tr("Last recorded"))
        self._empty.set_texts(
            self.tr("Nobody recorded yet"),
            self.tr("The people you meet appear here, the last one first."),
            self.tr("Record the first person"),
        )

    def lay_narrow(self, narrow: bool) -> None:
        self.event_card.set_narrow(narrow)
        for at in range(self._rows.rowCount()):
            item = self._rows.itemAtPosition(at, 1)
            if item is not None and (recorded := item.widget()) is not None:
                recorded.setVisible(not narrow)

    def refresh(self) -> None:
        self.event_card.show_event(self.session.pinned_event())
        self._show_drafts()
        self.session.jobs.run(
            figures, self.session.replica, self.session.event_id, done=self._counted
        )
        self.session.jobs.run(pressing, self.session.replica, today(), done=self._show_due)
        self.session.jobs.run(waiting_for_me, self.session.replica, done=self._show_approach)

    def choose_event(self) -> None:
        """Pin another event, or note a new one."""
        ask(EventDialog(self.session, self))

    def _counted(self, found: Any) -> None:
        self._found = found
        self.event_card.show_figures(found)
        self._show_today(found.today)
        self._show_risk(found.risk)
        self._show_review(found.asked, found.lost)
        self._show_latest(found.latest)

    def _show_today(self, event: RecordView | None) -> None:
        """Offer to pin the event of the day."""
        self.today.setVisible(event is not None)
        if event is not None:
            text = self.tr("Today: {event}").format(event=event_line(event, self.session))
            self.today.show_message("kept", text, self.tr("Pin it"))

    def _pin_today(self) -> None:
        if self._found is not None and self._found.today is not None:
            self.session.set_event(self._found.today.id)

    def _print_report(self) -> None:
        """Write the pinned event's report to a file."""
        event = self.session.pinned_event()
        if event is not None:
            ask_and_print(
                self.session, event, self, self._printing, self._printed, self._not_printed
            )

    def _printing(self) -> None:
        self.today.show_message("waiting", lambda: self.tr("Writing the PDF…"))
        self.today.show()

    def _printed(self, path: Path) -> None:
        self.today.show_message("kept", lambda: self.tr("Written: {file}").format(file=path.name))
        self.today.show()

    def _not_printed(self, error: Exception) -> None:
        self.today.show_message("stopped", lambda: sentence(error).text())
        self.today.show()

    def _show_due(self, found: Pressing) -> None:
        self.due.setVisible(found.tasks > 0)
        text = self.tr("%n follow-up(s) and referral(s) are due.", "", found.tasks)
        self.due.show_message("waiting", text, self.tr("See what is due"))
        self.held.show_people(found.held)

    def _show_approach(self, count: int) -> None:
        """Say how many people on lists of the coordinator wait for this person."""
        self.approach.setVisible(count > 0)
        text = self.tr("%n person(s) on your lists to approach.", "", count)
        self.approach.show_message("kept", text, self.tr("See whom"))

    def _show_drafts(self) -> None:
        drafts = len(self.session.replica.drafts())
        self.drafts.setVisible(drafts > 0)
        text = self.tr(
            "%n form(s) were typed and not saved. All of it is kept but perhaps the last keys.",
            "",
            drafts,
        )
        self.drafts.show_message("waiting", text, self.tr("Recover"))

    def _show_review(self, asked: int, lost: int) -> None:
        """Say what became of this person's work at the coordinator's."""
        self.review.setVisible(asked + lost > 0)
        parts = [
            self.tr("%n question(s) from the coordinator wait for you.", "", asked)
            if asked
            else "",
            self.tr("%n value(s) of yours were not kept.", "", lost) if lost else "",
        ]
        self.review.show_message("contested", " ".join(filter(None, parts)), self.tr("Look"))

    def _show_risk(self, risk: AtRisk) -> None:
        self.only_here.setVisible(risk.records > 0)
        said = only_here(risk)
        text = said[:1].upper() + said[1:] + "."
        if risk.staying:
            text += " " + self.tr(
                "%n of them said no to the register, or were not asked yet:"
                " what is about them stays on this laptop.",
                "",
                risk.staying,
            )
        action = self.tr("Send") if self.session.is_enrolled else self.tr("Join a register")
        self._leads_to_staying = bool(risk.staying and not risk.leaving)
        self.only_here.show_message(
            "waiting", text, self.tr("See whom") if self._leads_to_staying else action
        )

    def _act_on_risk(self) -> None:
        """Lead to where it is sent, or to those who have to be asked first."""
        if not self._leads_to_staying:
            self.session.pageRequested.emit("sync")
            return
        label, listing = self.tr("Without consent"), self.session.replica.listing
        self.session.jobs.run(
            lambda: [view.id for view in listing(PERSON, where={"withheld": True}, limit=500)],
            done=lambda ids: self.session.peopleRequested.emit(label, ids),
        )

    def _show_latest(self, latest: tuple[RecordView, ...]) -> None:
        self._empty.setVisible(not latest)
        said = [(v.id, v.title, when(v.created_ms), *self._state(v)) for v in latest]
        if said == self._said:
            return
        self._said = said
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for at, (view, (_id, title, moment, state, words)) in enumerate(
            zip(latest, said, strict=True)
        ):
            person = ElidingButton("plain")
            put(person, "person", role="muted")
            person.set_whole(apart(title or "…"))
            person.clicked.connect(
                lambda _on=False, one=view: self.session.recordRequested.emit(one.type, one.id)
            )
            recorded = Muted(moment)
            recorded.setWordWrap(False)
            if self.is_narrow:
                recorded.hide()
            for column, widget in enumerate((person, recorded, StatusPill(state, words))):
                self._rows.addWidget(widget, at, column)

    def _state(self, view: RecordView) -> tuple[State, str]:
        if view.shown.contested or view.shown.deletion_contested:
            return "contested", self.tr("Two values")
        if view.withheld:
            return "waiting", self.tr("Stays here")
        if view.local:
            said = self.tr("Change pending") if view.at_register else self.tr("Only here")
            return "waiting", said
        return "kept", self.tr("At the register")

    def _recover(self) -> None:
        """Open what was left over: the newest form first."""
        keys = list(self.session.replica.drafts())
        if not keys:
            return
        view = self.session.replica.get(record_of(keys[-1]))
        if view is None or keys[-1].startswith("capture."):
            self.session.captureRequested.emit("")
        else:
            self.session.recordRequested.emit(view.type, view.id)
