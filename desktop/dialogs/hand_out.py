"""Handing a list of people to ambassadors: who, until when, and who is left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.jobs import Job
from desktop.labels import apart, field_label
from desktop.models import segment_work as work
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, Muted, PageScroll, Strong
from desktop.when import day_pattern
from forms.segment import Group
from sync.protocol.messages import Scope
from sync.replica.usual import usual_region
from sync.segments.ambassadors import helpers
from sync.segments.approach import Plan, hand, plan

_WEEKS = 2
_NAMES_PX, _SIZE = 120, (560, 640)


class HandOutDialog(FramedDialog):
    """Shares people out to the ambassadors that are ticked, and says so before it is done."""

    def __init__(
        self,
        session: Session,
        named: str,
        people: Sequence[str] | Group,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon="send")
        self._session, self._people, self._named = session, people, named
        self._scopes: dict[str, Scope | None] = {}
        self._plan = Plan()
        self._job: Job | None = None
        self.title_box, self.task, self.due = QLineEdit(named), QLineEdit(), QDateEdit()
        self.names = QListWidget()
        self.names.setMinimumHeight(current_theme().control_px(_NAMES_PX))
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat(day_pattern())
        self.due.setDate(QDate.currentDate().addDays(7 * _WEEKS))
        self._fields = {
            "name": Field("…", self.title_box),
            "task": Field("…", self.task),
            "due": Field("…", self.due),
            "names": Field("…", self.names),
        }
        self.goes, self.stays = Strong(), Muted()
        scroll = PageScroll()
        scroll.set_margins(0, 0)
        scroll.column.setSpacing(current_theme().tokens.spacing.m)
        for field in self._fields.values():
            scroll.column.addWidget(field)
        for widget in (scroll, self.goes, self.stays):
            self.column.addWidget(widget)
        self.resize(*(current_theme().control_px(side) for side in _SIZE))
        self.names.itemChanged.connect(lambda _item: self.share())
        self.accept_button.clicked.connect(self.accept)
        self.accept_button.setEnabled(False)
        self.finished.connect(lambda _result: self._stop())
        self.retranslate()
        self.open_at(self.names)
        session.jobs.run(helpers, session.replica, done=self._offer, failed=self.show_error)

    def retranslate(self) -> None:
        lead = self.tr("Each person becomes a task of one ambassador, and arrives there by sync.")
        self.say(self.tr("Hand out"), lead, self.tr("Hand out"))
        self._fields["name"].set_label(self.tr("Name of the list"))
        self._fields["task"].set_label(field_label("followup", "task"))
        self._fields["due"].set_label(field_label("followup", "due"))
        self._fields["names"].set_label(self.tr("To whom"))
        if not self.task.text():
            self.task.setText(self.tr("Get in touch"))
        self._say_plan()

    def chosen(self) -> dict[str, Scope | None]:
        """Give the ambassadors that are ticked, with their scopes."""
        items = (self.names.item(row) for row in range(self.names.count()))
        ticked = [i.text() for i in items if i.checkState() == Qt.CheckState.Checked]
        return {name: self._scopes[name] for name in ticked}

    def tick_all(self) -> None:
        """Choose everybody."""
        for row in range(self.names.count()):
            self.names.item(row).setCheckState(Qt.CheckState.Checked)

    def share(self) -> None:
        """Work out who gets whom."""
        self._stop()
        self.accept_button.setEnabled(False)
        replica, to, people = self._session.replica, self.chosen(), self._people

        def share_out() -> Plan:
            ids = work.people(replica, people) if isinstance(people, Group) else people
            return plan(replica, ids, to)

        self._job = job = self._session.jobs.run(
            share_out,
            done=lambda planned: self._shared(planned) if job is self._job else None,
            failed=self.show_error,
        )

    def accept(self) -> None:
        """Save the list and its tasks, in one step that one undo takes back."""
        named, task = self.title_box.text().strip(), self.task.text().strip()
        for field, text in (("name", named), ("task", task)):
            self._fields[field].set_error("" if text else self.tr("This is missing."))
        if not named or not task or not self._plan.people:
            return
        self.set_busy(self.tr("Saving"))
        due, planned = cast("date", self.due.date().toPython()), self._plan
        replica, segment, region = self._session.replica, self._named, self._region()

        def save() -> str:
            return hand(replica, planned, named, task, due, segment=segment, region=region)

        self._session.jobs.run(save, done=self._saved, failed=self.show_error)

    def _region(self) -> str:
        """Give the region that the list itself belongs to, where this laptop has but one."""
        return usual_region(self._session.replica)

    def _offer(self, scopes: dict[str, Scope | None]) -> None:
        self._scopes = scopes
        self.names.blockSignals(True)
        for name in scopes:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.names.addItem(item)
        self.names.blockSignals(False)
        if scopes:
            self.names.setCurrentRow(0)
        self.share()

    def _shared(self, planned: Plan) -> None:
        self._plan = planned
        self.accept_button.setEnabled(planned.people > 0)
        self._say_plan()

    def _say_plan(self) -> None:
        planned = self._plan
        told = [f"{apart(name)} {len(ids)}" for name, ids in planned.shares.items()]
        goes = self.tr("%n person(s) handed out", "", planned.people)
        whole = self.tr("{people}: {names}").format(people=goes, names=" · ".join(told))
        self.goes.setText(whole if planned.people else goes)
        said = [
            self.tr("%n may not be contacted.", "", planned.refused) if planned.refused else "",
            self.tr("%n may not leave this laptop.", "", planned.here) if planned.here else "",
            self.tr("%n are outside their regions.", "", planned.outside)
            if planned.outside and planned.shares
            else "",
            self.tr("%n are on a list already.", "", planned.asked) if planned.asked else "",
        ]
        self.stays.setText(" ".join(filter(None, said)))

    def _saved(self, _approach: str) -> None:
        self.set_busy("")
        self._session.notify_changed()
        super().accept()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
