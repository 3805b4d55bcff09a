"""What the figures are counted over: boxes for event, period, ambassador, region and segment."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.form_view.dates import read_day
from desktop.labels import day_text
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, FlowLayout
from desktop.when import today
from forms.segment import Group
from sync.figures.count import ambassadors
from sync.figures.selection import Selection
from sync.segments.named import Named, named

Offered = tuple[list[tuple[str, str]], list[str], list[Named]]
"""Events with their titles, names of ambassadors, segments."""

PERIODS = ("all", "week", "month", "quarter", "year", "own")
_DAYS = {"week": 7, "month": 30, "quarter": 91}
_MOST_EVENTS = 500
_WIDEST = 560
"""The most that the name of an event takes of the line, in px."""


class FigureFilters(QWidget):
    """Gives a `Selection`; `changed` when another one is chosen."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._loading = False
        self.occasion, self.period = QComboBox(), QComboBox()
        self.ambassador, self.region, self.segment = QComboBox(), QComboBox(), QComboBox()
        self._segments: dict[str, Group] = {}
        self.first, self.last = QLineEdit(), QLineEdit()
        row = FlowLayout(self, gap=current_theme().tokens.spacing.m)
        self.fields = {
            "event": Field("", self.occasion),
            "period": Field("", self.period),
            "first": Field("", self.first),
            "last": Field("", self.last),
            "ambassador": Field("", self.ambassador),
            "region": Field("", self.region),
            "segment": Field("", self.segment),
        }
        for field in self.fields.values():
            row.addWidget(field)
        for box in (self.occasion, self.period, self.ambassador, self.region, self.segment):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumContentsLength(12)
            box.setMaximumWidth(_WIDEST)
            box.currentIndexChanged.connect(self._changed)
        self.segment.setSizeAdjustPolicy(  # names of segments are sentences
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for day in (self.first, self.last):
            day.editingFinished.connect(self._changed)
        self._show_days()

    def selection(self) -> Selection:
        """Give what is chosen."""
        first, last = self._days()
        return Selection(
            self.occasion.currentData() or "",
            first,
            last,
            self.ambassador.currentData() or "",
            self.region.currentData() or "",
            segment=self._segments.get(self.segment.currentData() or ""),
        )

    def refresh(self) -> None:
        """Offer the events, ambassadors, regions and segments there are, keeping what is chosen."""
        self._session.jobs.run(self._read, done=self._offer)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        labels = {
            "event": self.tr("Event"),
            "period": self.tr("Period"),
            "first": self.tr("From"),
            "last": self.tr("Until"),
            "ambassador": self.tr("Ambassador"),
            "region": self.tr("Region"),
            "segment": self.tr("Segment"),
        }
        for key, field in self.fields.items():
            field.set_label(labels[key])
        for day in (self.first, self.last):
            day.setPlaceholderText(self.tr("day/month/year"))
        words = (
            self.tr("All time"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("Last 3 months"),
            self.tr("This year"),
            self.tr("From … until …"),
        )
        self._fill(self.period, list(zip(PERIODS, words, strict=True)))
        if self.occasion.count() == 0:
            self._offer(([], [], []))

    @property
    def narrowed(self) -> bool:
        """Whether anything is chosen."""
        return self.selection() != Selection()

    def said(self) -> str:
        """Say in words what is chosen, for a printed page."""
        boxes = (self.occasion, self.period, self.ambassador, self.region, self.segment)
        words = [box.currentText() for box in boxes if box.currentData()]
        first, last = self._days()
        if self.period.currentData() == "own":
            words.append(" – ".join(day_text(day) if day else "…" for day in (first, last)))
        return " · ".join(words)

    def _read(self) -> Offered:
        session = self._session
        events = session.replica.listing("event", limit=_MOST_EVENTS)
        segments = named(session.replica, session.deployment, session.language)
        return (
            [(view.id, view.title) for view in events],
            ambassadors(session.replica),
            segments,
        )

    def _offer(self, found: Offered) -> None:
        events, names, segments = found
        deployment, language = self._session.deployment, self._session.language
        regions = [(i.code, i.label.get(language, i.code)) for i in deployment.list("regions")]
        self._fill(self.occasion, [("", self.tr("All events")), *events])
        self._fill(self.ambassador, [("", self.tr("Everybody")), *((n, n) for n in names)])
        self._fill(self.region, [("", self.tr("All regions")), *regions])
        chosen = self.selection().segment
        self._segments = {f"{one.whose} {one.key}": one.rules for one in segments}
        listed = [(f"{one.whose} {one.key}", one.name) for one in segments]
        self._fill(self.segment, [("", self.tr("Everybody")), *listed])
        if self.selection().segment != chosen:
            self.changed.emit()  # its rules were changed, or it is gone

    def _fill(self, box: QComboBox, choices: list[tuple[str, str]]) -> None:
        shown = [(box.itemData(at), box.itemText(at)) for at in range(box.count())]
        if shown == choices:
            return
        kept = box.currentData()
        self._loading = True
        box.clear()
        for code, text in choices:
            box.addItem(text, code)
        box.setCurrentIndex(max(box.findData(kept), 0))
        self._loading = False

    def _days(self) -> tuple[date | None, date | None]:
        chosen, now = self.period.currentData(), today()
        if chosen in _DAYS:
            return now - timedelta(days=_DAYS[chosen] - 1), now
        if chosen == "year":
            return now.replace(month=1, day=1), now
        if chosen == "own":
            return self._day(self.first), self._day(self.last)
        return None, None

    @staticmethod
    def _day(box: QLineEdit) -> date | None:
        return read_day(box.text(), today())

    def _changed(self) -> None:
        self._show_days()
        if not self._loading:
            self.changed.emit()

    def _show_days(self) -> None:
        for key in ("first", "last"):
            self.fields[key].setVisible(self.period.currentData() == "own")
