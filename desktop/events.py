"""An event in one line: its name, its place, its days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate

from desktop.i18n import directed
from desktop.labels import Words
from desktop.session import Session
from desktop.when import span
from forms.text import fold
from sync.replica.replica import Replica
from sync.replica.views import RecordView

EVENT = "event"
_MANY = 200


def todays_events(replica: Replica, today: date, name: str = "") -> list[RecordView]:
    """Give the events of a day, first those that an ambassador is assigned to. For a worker."""
    found = [
        event
        for event in replica.listing(EVENT, order="-starts", limit=_MANY)
        if _first_day(event) <= today.isoformat() <= _last_day(event)
    ]
    mine = fold(name)
    return sorted(
        found,
        key=lambda event: mine not in map(fold, event.values.get("ambassadors") or []) or not mine,
    )


def _first_day(event: RecordView) -> str:
    return str(event.values.get("starts") or "9999")


def _last_day(event: RecordView) -> str:
    return str(event.values.get("ends") or event.values.get("starts") or "")


def event_line(event: RecordView, session: Session) -> str:
    """Name an event with its city and days."""
    return joined(event.title, place_in(event, session), event_days(event))


def joined(*parts: str) -> str:
    """Put parts side by side, each kept in its own direction (UAX #9, first strong isolate)."""
    return directed(" · ".join(f"\u2068{part}\u2069" for part in parts if part))


def place_in(event: RecordView, session: Session) -> str:
    """Say where an event is in the words of a session."""
    return event_place(event, Words(session.deployment, session.language))


def event_place(event: RecordView, words: Words) -> str:
    """The city of an event, or its country."""
    place = event.values.get("place") or {}
    country = str(place.get("country") or "")
    return str(place.get("city") or "") or (words.code("countries", country) if country else "")


def event_days(event: RecordView, *, dated: bool = False) -> str:
    """The days of an event in words; ``dated``, as on paper, with the year."""
    starts, ends = _date(event.values.get("starts")), _date(event.values.get("ends"))
    return span(starts, ends, dated=dated)


def _date(value: object) -> QDate | None:
    date = QDate.fromString(str(value or ""), "yyyy-MM-dd")
    return date if date.isValid() else None
