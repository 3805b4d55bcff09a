"""The consolidated report: results by event, region or month, and the quality of what is recorded.

Quality and sources are counted over everything this laptop holds, whatever the selection: they are
about records, not about people's answers. Only a segment narrows them too, to its people.
"""

from dataclasses import dataclass
from datetime import date

from sync.expressions import shown_as
from sync.figures.count import chosen
from sync.figures.counting import lay_out
from sync.figures.lines import Grouping, Line, lines
from sync.figures.selection import Selection
from sync.replica.database import Database
from sync.replica.replica import Replica

_DAY_MS = 86_400_000
_RECORDS = {
    "entrepreneur": "id",
    "company": "f_person",
    "encounter": "f_person",
    "need": "f_person",
    "referral": "f_person",
    "followup": "f_person",
    "consent": "f_person",
}
"""The records whose quality is counted, each with the column of whom it hangs on."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source: its people, and how many have a contact, a consent on file, two values."""

    source: str
    people: int
    with_contact: int
    with_consent: int
    contested: int


@dataclass(frozen=True, slots=True)
class Quality:
    """Conflicts, duplicates and decisions; ``median_days`` is the time from found to decided."""

    records: int = 0
    contested: int = 0
    people: int = 0
    duplicates: int = 0
    waiting: int = 0
    decided: int = 0
    median_days: float | None = None
    oldest_days: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """All of it."""

    grouping: Grouping
    lines: tuple[Line, ...]
    sources: tuple[SourceLine, ...]
    quality: Quality


def report(replica: Replica, selection: Selection, today: date, grouping: Grouping) -> Report:
    """Put the report together. For a worker: it reads beside whoever writes."""
    with replica.database.reader() as database:
        lay_out(database, selection, today, chosen(selection, today))
        found = lines(database, grouping)
        whose = "" if selection.segment is None else " AND {} IN (SELECT id FROM temp.chosen)"
        sources = _sources(database, whose)
        quality = _quality(database, whose, replica.register_now_ms)
    return Report(grouping, tuple(found), tuple(sources), quality)


def _sources(database: Database, whose: str) -> list[SourceLine]:
    rows = database.query(
        "SELECT coalesce(p.f_source, ''), count(*),"
        " sum(p.f_phones IS NOT NULL OR p.f_emails IS NOT NULL),"
        " sum(p.id IN (SELECT f_person FROM consent WHERE gone = 0)), sum(p.contested > 0)"
        f" FROM entrepreneur p WHERE p.gone = 0{whose.format('p.id')}"
        " GROUP BY 1 ORDER BY 2 DESC LIMIT 50"
    )
    return [SourceLine(*row) for row in rows]


def _quality(database: Database, whose: str, now_ms: int) -> Quality:
    """Count records, and what waits; ``whose`` narrows both to those who alone are counted."""
    counted = [
        database.query(
            f"SELECT count(*), coalesce(sum(contested > 0), 0) FROM {kind}"
            f" WHERE gone = 0{whose.format(shown_as(person) if whose else '')}"
        )
        for kind, person in _RECORDS.items()
    ]
    records, contested = (sum(row[0][at] for row in counted) for at in (0, 1))
    own, owner = (whose.format(shown_as(name) if whose else "") for name in ("id", "owner"))
    [(duplicates,)] = database.query(f"SELECT count(*) FROM entrepreneur WHERE gone = 2{own}")
    [(waiting, oldest)] = database.query(
        f"SELECT count(*), min(since) FROM queue WHERE state NOT IN ('decided', 'answered'){owner}"
    )
    spans = database.query(
        "SELECT decided_ms - since FROM queue WHERE state = 'decided' AND decided_ms > since"
        f"{owner} ORDER BY 1"
    )
    middle = spans[len(spans) // 2][0] / _DAY_MS if spans else None
    age = (now_ms - oldest) / _DAY_MS if oldest else None
    people = int(counted[0][0][0])
    return Quality(records, contested, people, duplicates, waiting, len(spans), middle, age)
