"""Moments in words: today at 14:05, yesterday at 18:40, 21 November at 09:12."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from desktop.i18n import isolate


def today() -> date:
    """Give the laptop's own day."""
    return datetime.now(UTC).astimezone().date()


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


def day(date: QDate, today: QDate | None = None, *, dated: bool = False) -> str:
    """Say a day, with its year where it is another one; ``dated``, as on paper, always."""
    other_year = (today or QDate.currentDate()).year() != date.year()
    return QLocale().toString(date, day_pattern(year=other_year or dated))


def day_pattern(*, short: bool = False, year: bool = True) -> str:
    """Give Qt's pattern of a day as the language in force writes it: `d MMMM yyyy`, `d. MMMM`.

    It is the language's long format without the weekday; a short one cuts the month.
    """
    whole = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"^\W*dddd\W*", "", whole)
    if short:
        pattern = re.sub(r"'[^']*' ?", "", pattern).replace("MMMM", "MMM")
    return pattern if year else re.sub(r"[^M]*y+$", "", pattern)


def day_mark() -> str:
    """Give what stands between the figures of a day in the language in force: `/`, `-` or `.`."""
    figures = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return next((mark for mark in figures if mark in "/-."), "/")


def typed_day(date: QDate) -> str:
    """Write a day in figures, as a person types it: 21/11/2026, 21-11-2026, 21.11.2026."""
    return date.toString(f"dd'{day_mark()}'MM'{day_mark()}'yyyy")


def span(first: QDate | None, last: QDate | None, *, dated: bool = False) -> str:
    """Say one day, or from which to which; empty where neither is known (``dated``: as `day`)."""
    if first is None or last is None or first == last:
        known = first or last
        return day(known, dated=dated) if known else ""
    words = QCoreApplication.translate("when", "{first} to {last}")
    if (first.year(), first.month()) == (last.year(), last.month()):
        figure = day_pattern().partition(" ")[0]
        return words.format(first=QLocale().toString(first, figure), last=day(last, dated=dated))
    return words.format(first=day(first, dated=dated), last=day(last, dated=dated))


def _said(words: str, time: str, date: str = "") -> str:
    return words.format(time=time, day=date)
