"""Choosing the event to pin, or noting a new one: name, kind, place, days."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.dialogs.frame import FramedDialog
from desktop.events import event_line
from desktop.form_view.context import FormContext
from desktop.labels import field_label, problem_text
from desktop.live import name
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, button
from desktop.when import day_pattern
from sync.errors import Fault
from sync.replica.usual import usual_region

_MANY = 200


class EventDialog(FramedDialog):
    """A list of events to pin, and a short form for a new one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="pin")
        self._session = session
        self.events = QListWidget()
        self.events.itemActivated.connect(lambda _item: self.accept())
        self.new = button("…", "quiet", icon="plus")
        self.new.clicked.connect(lambda: self._go(1))
        self.form = _EventForm(session)
        self.steps = QStackedWidget()
        choose = QWidget()
        column = QVBoxLayout(choose)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.m)
        column.addWidget(self.events, 1)
        column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeading)
        self.steps.addWidget(choose)
        self.steps.addWidget(self.form)
        self.column.addWidget(self.steps, 1)
        self.accept_button.clicked.connect(self.accept)
        self._fill()
        self._go(0 if self.events.count() else 1)

    def retranslate(self) -> None:
        choosing = self.steps.currentIndex() == 0
        heading = self.tr("Pin an event") if choosing else self.tr("A new event")
        lead = self.tr("What you record from now on belongs to it.")
        self.say(heading, lead, self.tr("Pin it") if choosing else self.tr("Save and pin it"))
        name(self.new, self.tr("A new event…"))
        self.events.setAccessibleName(self.tr("Events"))

    def accept(self) -> None:
        """Pin what was chosen, or save what was typed and pin that."""
        if self.steps.currentIndex() == 0:
            item = self.events.currentItem()
            chosen = item.data(Qt.ItemDataRole.UserRole) if self.events.count() else ""
        else:
            chosen = self._save()
        if chosen:
            self._session.set_event(str(chosen))
            super().accept()

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.retranslate()
        self.open_at(self.form.name if step else self.events)

    def _fill(self) -> None:
        found = self._session.replica.listing("event", order="-starts", limit=_MANY)
        for event in found:
            item = QListWidgetItem(event_line(event, self._session))
            item.setData(Qt.ItemDataRole.UserRole, event.id)
            self.events.addItem(item)
            if event.id == self._session.event_id:
                self.events.setCurrentItem(item)
        if self.events.currentRow() < 0:
            self.events.setCurrentRow(0)
        self.events.setMinimumHeight(current_theme().control_px(200))

    def _save(self) -> str:
        values = self.form.values()
        if values is None:
            return ""
        try:
            saved = self._session.replica.save("event", values, intent="event")
        except Fault as fault:
            self.show_error(fault)
            return ""
        self._session.notify_changed()
        return saved


class _EventForm(QWidget):
    """The few boxes of a new event."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        spacing = current_theme().tokens.spacing
        self.name, self.city = QLineEdit(), QLineEdit()
        self.ambassadors, self.region = QLineEdit(), QComboBox()
        self.kind, self.country = QComboBox(), QComboBox()
        self.starts, self.ends = QDateEdit(), QDateEdit()
        deployment, language = session.deployment, i18n.current().code
        self.kind.addItem("", "")
        for item in deployment.list("event_kinds"):
            self.kind.addItem(deployment.label("event_kinds", item.code, language), item.code)
        countries = [
            (item.code, deployment.label("countries", item.code, language))
            for item in deployment.list("countries")
        ]
        for code, label in i18n.in_order(countries):
            self.country.addItem(label, code)
        here = self.country.findData(FormContext(session).country)
        self.country.setCurrentIndex(max(here, 0))
        narrow = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for choice in (self.kind, self.country, self.region):
            choice.setSizeAdjustPolicy(narrow)
        self.region.addItem("–", "")
        for item in deployment.list("regions"):
            self.region.addItem(deployment.label("regions", item.code, language), item.code)
        self.region.setCurrentIndex(max(self.region.findData(usual_region(session.replica)), 0))
        for box in (self.starts, self.ends):
            box.setCalendarPopup(True)
            box.setDisplayFormat(day_pattern(short=True))
            box.setDate(QDate.currentDate())
        self.starts.dateChanged.connect(self._start_moved)
        self.ends_field = Field(field_label("event", "ends"), self.ends)
        self.ends.dateChanged.connect(lambda _day: self.ends_field.set_error(""))
        self.name_field = Field(field_label("event", "name"), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.m)
        column.addWidget(self.name_field)
        column.addWidget(Field(field_label("event", "kind"), self.kind))
        for left, right in (
            (Field(self.tr("City"), self.city), Field(self.tr("Country"), self.country)),
            (Field(field_label("event", "starts"), self.starts), self.ends_field),
        ):
            row = QHBoxLayout()
            row.setSpacing(spacing.m)
            row.addWidget(left, 1)
            row.addWidget(right, 1)
            column.addLayout(row)
        column.addWidget(Field(field_label("event", "region"), self.region))
        hint = self.tr("Who works there, by name, with commas between.")
        column.addWidget(Field(field_label("event", "ambassadors"), self.ambassadors, hint))
        column.addStretch(1)
        self.setFocusProxy(self.name)

    def values(self) -> dict[str, object] | None:
        """What was typed; None while a name lacks or the days do not fit, which is then said."""
        typed = self.name.text().strip()
        if not typed:
            self.name_field.set_error(self.tr("Give the event a name."))
            self.name.setFocus()
            return None
        if self.ends.date() < self.starts.date():
            self.ends_field.set_error(problem_text("ends_before_start"))
            self.ends.setFocus()
            return None
        return {
            "name": typed,
            "kind": self.kind.currentData() or None,
            "place": {"city": self.city.text().strip(), "country": self.country.currentData()},
            "region": self.region.currentData() or None,
            "ambassadors": [n for n in _names(self.ambassadors.text()) if n],
            "starts": self.starts.date().toPython(),
            "ends": self.ends.date().toPython(),
        }

    def _start_moved(self, date: QDate) -> None:
        if self.ends.date() < date:
            self.ends.setDate(date)


def _names(typed: str) -> list[str]:
    """Part names typed with commas between, Latin or Arabic ones."""
    return [" ".join(part.split()) for part in typed.replace("،", ",").split(",")]
