"""Moments in words: today at 14:05, yesterday at 18:40, 21 November at 09:12."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from desktop.i18n import isolate


def when(ms: int, now: QDateTime | None = None) -> str:
    """Say a moment (Unix time in milliseconds) in the laptop's own time zone."""
    moment, now = QDateTime.fromMSecsSinceEpoch(ms), now or QDateTime.currentDateTime()
    time = isolate(QLocale().toString(moment.time(), "HH:mm"))
    days = moment.date().daysTo(now.date())
    if days == 0:
        return _said(QCoreApplication.translate("when", "today at {time}"), time)
    if days == 1:
        return _said(QCoreApplication.translate("when", "yesterday at {time}"), time)
    return _said(
        QCoreApplication.translate("when", "{day} at {time}"), time, day(moment.date(), now.date())
    )


def day(date: QDate, today: QDate | None = None) -> str:
    """Say a day, with its year where it is another one."""
    this_year = (today or QDate.currentDate()).year() == date.year()
    return QLocale().toString(date, "d MMMM" if this_year else "d MMMM yyyy")


def span(first: QDate | None, last: QDate | None) -> str:
    """Say one day, or from which to which; empty where neither is known."""
    if first is None or last is None or first == last:
        known = first or last
        return day(known) if known else ""
    words = QCoreApplication.translate("when", "{first} to {last}")
    if (first.year(), first.month()) == (last.year(), last.month()):
        return words.format(first=QLocale().toString(first, "d"), last=day(last))
    return words.format(first=day(first), last=day(last))


def _said(words: str, time: str, date: str = "") -> str:
    return words.format(time=time, day=date)
