"""Who is expected at an event: badges looked up, and how many have been met."""

from collections.abc import Iterable

from forms.text import fold, words
from sync.replica.database import Database

PERSON = "entrepreneur"
EXPECTED = (
    "id IN (SELECT f_person FROM attendance WHERE gone = 0)"
    " AND id NOT IN (SELECT f_person FROM encounter WHERE gone = 0 AND f_person IS NOT NULL)"
)
"""SQL condition on people: so far only on the list of an event, met by nobody."""


def of_badge(database: Database, number: str, event_id: str = "") -> list[str]:
    """Give the ids of the people with a badge: those expected at the event first, then others.

    Case, spaces and signs do not count, nor do zeros before a bare number.
    """
    wanted = plain(number)
    if not wanted:
        return []
    here = [p for p, badge in _badges(database, event_id) if plain(badge) == wanted]
    said = " ".join(f'"{word}"' for word in words(number))
    elsewhere = database.query(
        "SELECT f_person, f_badge FROM attendance WHERE gone = 0 AND key IN"
        " (SELECT rowid FROM attendance_fts WHERE attendance_fts MATCH ?)",
        (said,),
    )
    others = [person for person, badge in elsewhere if plain(badge or "") == wanted]
    return _people(database, [*here, *others])


def may_wear(database: Database, number: str, limit: int = 50) -> list[str]:
    """Give the ids of people whose searched text holds a badge number; it may be another field."""
    said = " ".join(f'"{word}"' for word in words(number))
    rows = database.query(
        f"SELECT id FROM {PERSON} WHERE gone = 0 AND key IN"
        f" (SELECT rowid FROM {PERSON}_fts WHERE {PERSON}_fts MATCH ?) LIMIT ?",
        (said or '""', limit),
    )
    return [record_id for (record_id,) in rows]


def plain(badge: str) -> str:
    """Bring a badge number to the form in which two are compared."""
    told = "".join(c for c in fold(badge) if c.isalnum())
    return told.lstrip("0") or "0" if told.isdigit() else told


def expected(database: Database, event_id: str) -> tuple[int, int]:
    """Count who is on an event's list, and those of them who were met there."""
    [(listed, met)] = database.query(
        "SELECT count(*), count(CASE WHEN f_person IN (SELECT f_person FROM encounter"
        " WHERE gone = 0 AND f_event = :event) THEN 1 END)"
        " FROM attendance WHERE gone = 0 AND f_event = :event",
        {"event": event_id},
    )
    return int(listed), int(met)


def _badges(database: Database, event_id: str) -> list[tuple[str, str]]:
    return [
        (person, badge)
        for person, badge in database.query(
            "SELECT f_person, f_badge FROM attendance"
            " WHERE gone = 0 AND f_event = ? AND f_badge IS NOT NULL",
            (event_id,),
        )
    ]


def _people(database: Database, found: Iterable[str]) -> list[str]:
    """Keep those who are here and not deleted, each once, in order."""
    return [
        person
        for person in dict.fromkeys(found)
        if database.query(f"SELECT 1 FROM {PERSON} WHERE id = ? AND gone = 0", (person,))
    ]
