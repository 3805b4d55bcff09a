"""Editors of days and moments: typed in the habits of the language, or picked from a calendar."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale, QPoint, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from desktop.form_view.context import Spot
from desktop.form_view.editor import Editor, line
from desktop.form_view.simple import only
from desktop.style.icons import put
from desktop.when import typed_day

_CENTURY = 2000


def read_day(text: str, today: date) -> date | None:
    """Read a typed day: year first, or day first; the year may be short or missing.

    >>> read_day("21/11/26", date(2026, 1, 1))
    datetime.date(2026, 11, 21)
    """
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    if len(numbers) == 2:
        numbers.append(today.year)
    if len(numbers) != 3:
        return None
    if numbers[0] > 31:
        numbers.reverse()
    day, month, year = numbers
    try:
        return date(year + _CENTURY if year < 100 else year, month, day)
    except ValueError:
        return None


def read_moment(text: str, now: datetime) -> datetime | None:
    """Read a typed day and time in the laptop's zone; midnight where no time is given."""
    day_part, _, time_part = text.strip().partition(" ")
    day = read_day(day_part, now.date())
    if day is None:
        return None
    found = re.fullmatch(r"\s*(\d{1,2})\s*[:hH.]\s*(\d{2})\s*", time_part)
    if time_part.strip() and not found:
        return None
    hour, minute = (int(found[1]), int(found[2])) if found else (0, 0)
    moment = QDateTime(QDate(day.year, day.month, day.day), QTime(hour, minute))
    if not moment.isValid():
        return None
    return datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC)


class DateEditor(Editor):
    """A day; stored as ``YYYY-MM-DD``."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.box = line(spot, self)
        self.box.textEdited.connect(self._edited)
        self.box.editingFinished.connect(self._tidy)
        self._pick = _calendar_action(self.box)
        self._pick.triggered.connect(self._open_calendar)
        only(self, self.box)
        self.retranslate()

    def retranslate(self) -> None:
        self._pick.setText(self.tr("Choose in the calendar"))
        self.box.setPlaceholderText(self.tr("day/month/year"))
        self._tidy()

    def problem(self) -> str:
        text = self.box.text().strip()
        return "" if not text or self._day() else "not_a_date"

    def _day(self) -> date | None:
        return read_day(self.box.text(), date.today())  # noqa: DTZ011 - the laptop's own day

    def _show(self, value: Any) -> None:
        self.box.setText(_written(date.fromisoformat(str(value))) if value else "")

    def _read(self) -> Any:
        day = self._day()
        return day.isoformat() if day else self.box.text().strip() or None

    def _tidy(self) -> None:
        if day := self._day():
            self.box.setText(_written(day))

    def _open_calendar(self) -> None:
        day = self._day()
        start = QDate(day.year, day.month, day.day) if day else QDate.currentDate()
        _open_calendar(self.box, start, self._picked)

    def _picked(self, day: QDate) -> None:
        self.box.setText(_written(day.toPython()))  # type: ignore[arg-type]  # toPython gives a date
        self._edited()


class MomentEditor(Editor):
    """A day and a time of the laptop's zone; stored as ISO 8601 in UTC."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.box = line(spot, self)
        self.box.textEdited.connect(self._edited)
        only(self, self.box)
        self.retranslate()

    def retranslate(self) -> None:
        self.box.setPlaceholderText(self.tr("day/month/year hour:minute"))

    def problem(self) -> str:
        text = self.box.text().strip()
        return "" if not text or self._moment() else "not_a_time"

    def _moment(self) -> datetime | None:
        return read_moment(self.box.text(), datetime.now().astimezone())

    def _show(self, value: Any) -> None:
        moment = QDateTime.fromString(_iso(value)[:19] + "Z", "yyyy-MM-ddTHH:mm:ssZ")
        if value:
            parsed = datetime.fromisoformat(_iso(value))
            moment = QDateTime.fromSecsSinceEpoch(int(parsed.timestamp()))
        self.box.setText(f"{typed_day(moment.date())} {moment.toString('HH:mm')}" if value else "")

    def _read(self) -> Any:
        moment = self._moment()
        return (
            moment.isoformat().replace("+00:00", "Z") if moment else self.box.text().strip() or None
        )


def _iso(value: Any) -> str:
    return str(value or "").replace("Z", "+00:00")


def _written(day: date) -> str:
    return typed_day(QDate(day.year, day.month, day.day))


def _calendar_action(box: QLineEdit) -> QAction:
    action = QAction(box)
    put(action, "event", role="muted")
    box.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
    return action


def _open_calendar(box: QLineEdit, day: QDate, picked: Any) -> None:
    menu = QMenu(box)
    calendar = QCalendarWidget()
    calendar.setLocale(QLocale())
    calendar.setSelectedDate(day)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    holder = QWidgetAction(menu)
    holder.setDefaultWidget(calendar)
    menu.addAction(holder)
    calendar.activated.connect(menu.close)
    calendar.activated.connect(picked)
    calendar.clicked.connect(menu.close)
    calendar.clicked.connect(picked)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(box.mapToGlobal(QPoint(0, box.height())))
