"""What is done with a list of people: sort it, keep its filter, and act on those chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from desktop.dialogs.frame import FramedDialog
from desktop.events import event_line
from desktop.labels import field_label
from desktop.live import Live
from desktop.live import name as label
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, Muted, button
from desktop.when import day_pattern
from forms.attendance import attendance_id
from sync.replica.saving import Save
from sync.segments.named import Named, forget, keep, named, own

_MANY = 100
ORDERS = ("-changed", "title", "residence", "profile", "membership")
"""How people are sorted; the first while nothing else was chosen."""


class PeopleTools(Live):
    """Buttons above the list, and those for the people chosen; a filter kept is a segment."""

    filterChosen = Signal(object)
    orderChosen = Signal(str)
    exportAsked = Signal()
    followUpAsked = Signal()
    eventAsked = Signal()

    def __init__(self, session: Session, filter_now: Callable[[str], Named]) -> None:
        super().__init__()
        self._session, self._filter_now = session, filter_now
        self.kept: QPushButton = button("…", icon="star")
        self.sort: QPushButton = button("…")
        self.export, self.follow = button("…", icon="export"), button("…", icon="followup")
        self.event_button = button("…", icon="event")
        self._count = 0
        self._others: tuple[Named, ...] = ()
        self._chosen = Muted()
        self._chosen.setWordWrap(False)
        for one, asked in (
            (self.export, self.exportAsked),
            (self.follow, self.followUpAsked),
            (self.event_button, self.eventAsked),
        ):
            one.clicked.connect(asked)
        for one in (self.kept, self.sort):
            one.setMenu(QMenu(one))
        self.kept.menu().aboutToShow.connect(self._fill_kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.s)
        for widget in (self.kept, self.sort, self.export):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._chosen)
        row.addWidget(self.follow)
        row.addWidget(self.event_button)
        self.show_chosen(0)
        self.retranslate()

    def retranslate(self) -> None:
        label(self.kept, self.tr("Filters"))
        label(self.sort, self.tr("Sort"))
        label(self.export, self.tr("Take out…"))
        label(self.follow, self.tr("Follow up…"))
        label(self.event_button, self.tr("Add to an event…"))
        menu = self.sort.menu()
        menu.clear()
        for order in ORDERS:
            action = menu.addAction(self.order_text(order))
            action.triggered.connect(lambda _on=False, one=order: self.orderChosen.emit(one))
        self.show_chosen(self._count)

    def order_text(self, order: str) -> str:
        """Name an order."""
        if order == ORDERS[0]:
            return self.tr("Last change")
        return field_label("entrepreneur", "name" if order == "title" else order)

    def show_chosen(self, count: int) -> None:
        """Say how many are chosen; what is done with them shows up with the second one."""
        self._count = count
        several = count > 1
        self._chosen.setText(self.tr("%n chosen", "", count) if several else "")
        for widget in (self._chosen, self.follow, self.event_button):
            widget.setVisible(several)

    def keep(self, named: str) -> None:
        """Keep the filter in force under a name, in this vault."""
        keep(self._session.replica, self._filter_now(named))

    def drop(self, kept: Named) -> None:
        """Forget a filter of one's own."""
        forget(self._session.replica, kept)

    def filters(self) -> list[Named]:
        """Give the filters kept in this vault."""
        return own(self._session.replica)

    def read_segments(self) -> None:
        """Read the segments that are offered and shared, off the GUI thread."""
        session = self._session
        session.jobs.run(
            named, session.replica, session.deployment, session.language, done=self._take
        )

    def _take(self, found: list[Named]) -> None:
        self._others = tuple(one for one in found if one.whose != "own")

    def _fill_kept(self) -> None:
        menu = self.kept.menu()
        menu.clear()
        kept = self.filters()
        for one in (*self._others, *kept):
            action = menu.addAction(one.name)
            action.triggered.connect(lambda _on=False, it=one: self.filterChosen.emit(it))
        if kept or self._others:
            menu.addSeparator()
        menu.addAction(self.tr("Keep this filter…")).triggered.connect(self._ask_name)
        build = menu.addAction(self.tr("Build a segment of it…"))
        build.triggered.connect(
            lambda _on=False: self._session.filterRequested.emit(self._filter_now(""))
        )
        for one in kept:
            away = menu.addAction(self.tr("Forget {name}").format(name=one.name))
            away.triggered.connect(lambda _on=False, it=one: self.drop(it))

    def _ask_name(self) -> None:
        title = self.tr("Keep this filter")
        called, given = QInputDialog.getText(self, title, self.tr("Its name"))
        if given and called.strip():
            self.keep(called.strip())


class FollowUpDialog(FramedDialog):
    """One task and one day, for everybody chosen."""

    def __init__(
        self, session: Session, people: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="followup")
        self._session, self._people = session, tuple(people)
        self.task, self.due = QLineEdit(), QDateEdit()
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat(day_pattern())
        self.due.setDate(QDate.currentDate().addDays(7))
        self._fields = (Field("…", self.task), Field("…", self.due))
        for field in self._fields:
            self.column.addWidget(field)
        self.column.addStretch(1)
        self.accept_button.clicked.connect(self.accept)
        self.retranslate()
        self.open_at(self.task)

    def retranslate(self) -> None:
        lead = self.tr("%n people get this task.", "", len(self._people))
        self.say(self.tr("Follow up"), lead, self.tr("Note it"))
        for field, one in zip(self._fields, ("task", "due"), strict=True):
            field.set_label(field_label("followup", one))

    def accept(self) -> None:
        """Save a follow-up for each, in one step that one undo takes back."""
        task = self.task.text().strip()
        if not task:
            self._fields[0].set_error(self.tr("Say what there is to do."))
            return
        identity = self._session.replica.identity
        values = {"task": task, "due": self.due.date().toPython(), "state": "open"}
        if identity:
            values["assignee"] = identity.name
        saves = [Save("followup", {**values, "person": person}) for person in self._people]
        self.set_busy(self.tr("Saving"))
        save_all(self._session, saves, self._saved, self.show_error)

    def _saved(self, _ids: Any) -> None:
        self.set_busy("")
        self._session.notify_changed()
        super().accept()


class AddToEventDialog(FramedDialog):
    """The event at which everybody chosen is expected."""

    def __init__(
        self, session: Session, people: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="event")
        self._session, self._people = session, tuple(people)
        self.events = QComboBox()
        for event in session.replica.listing("event", order="-starts", limit=_MANY):
            self.events.addItem(event_line(event, session), event.id)
        self.events.setCurrentIndex(max(self.events.findData(session.event_id), 0))
        self._field = Field("…", self.events)
        self.column.addWidget(self._field)
        self.column.addStretch(1)
        self.accept_button.setEnabled(self.events.count() > 0)
        self.accept_button.clicked.connect(self.accept)
        self.retranslate()
        self.open_at(self.events)

    def retranslate(self) -> None:
        lead = self.tr("%n people are expected there from now on.", "", len(self._people))
        self.say(self.tr("Add to an event"), lead, self.tr("Add them"))
        self._field.set_label(field_label("need", "event"))

    def accept(self) -> None:
        """Expect each of them there, in one step that one undo takes back."""
        event = str(self.events.currentData() or "")
        if not event:
            return
        saves = [
            Save("attendance", {"person": one, "event": event}, attendance_id(one, event))
            for one in self._people
        ]
        self.set_busy(self.tr("Saving"))
        save_all(self._session, saves, self._saved, self.show_error)

    def _saved(self, _ids: Any) -> None:
        self.set_busy("")
        self._session.notify_changed()
        super().accept()


def save_all(
    session: Session,
    saves: Sequence[Save],
    done: Callable[[Any], object],
    failed: Callable[[Exception], object],
) -> None:
    """Save off the GUI thread, in one transaction."""
    session.jobs.run(session.replica.save_all, saves, done=done, failed=failed)
