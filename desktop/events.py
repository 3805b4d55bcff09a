"""An event in one line: its name, its place, its days."""

from __future__ import annotations

from PySide6.QtCore import QDate

from desktop.when import span
from sync.replica.replica import RecordView


def event_line(event: RecordView) -> str:
    """Name an event with its city and days."""
    return joined(event.title, event_place(event), event_days(event))


def joined(*parts: str) -> str:
    """Put parts side by side, each kept in its own direction (UAX #9, first strong isolate)."""
    return " · ".join(f"\u2068{part}\u2069" for part in parts if part)


def event_place(event: RecordView) -> str:
    """The city of an event, or its country's code."""
    place = event.values.get("place") or {}
    return str(place.get("city") or place.get("country") or "")


def event_days(event: RecordView) -> str:
    """The days of an event in words."""
    return span(_date(event.values.get("starts")), _date(event.values.get("ends")))


def _date(value: object) -> QDate | None:
    date = QDate.fromString(str(value or ""), "yyyy-MM-dd")
    return date if date.isValid() else None
