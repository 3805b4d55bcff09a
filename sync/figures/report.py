"""The consolidated report: results by event, region or month, and the quality of what is recorded.

Quality is counted over everything this laptop holds, whatever the selection: it is about records,
not about people's answers.
"""

from dataclasses import dataclass
from datetime import date

from sync.figures.counting import lay_out
from sync.figures.lines import Grouping, Line, lines
from sync.figures.selection import Selection
from sync.replica.database import Database
from sync.replica.replica import Replica

_DAY_MS = 86_400_000


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
        lay_out(database, selection, today)
        found = lines(database, grouping)
        sources = _sources(database)
        quality = _quality(database, replica.register_now_ms)
    return Report(grouping, tuple(found), tuple(sources), quality)


def _sources(database: Database) -> list[SourceLine]:
    rows = database.query(
        "SELECT coalesce(p.f_source, ''), count(*),"
        " sum(p.f_phones IS NOT NULL OR p.f_emails IS NOT NULL),"
        " sum(p.id IN (SELECT f_person FROM consent WHERE gone = 0)), sum(p.contested > 0)"
        " FROM entrepreneur p WHERE p.gone = 0 GROUP BY 1 ORDER BY 2 DESC LIMIT 50"
    )
    return [SourceLine(*row) for row in rows]


def _quality(database: Database, now_ms: int) -> Quality:
    kinds = ("entrepreneur", "company", "encounter", "need", "referral", "followup", "consent")
    counted = [
        database.query(
            f"SELECT count(*), coalesce(sum(contested > 0), 0) FROM {kind} WHERE gone = 0"
        )
        for kind in kinds
    ]
    records, contested = (sum(row[0][at] for row in counted) for at in (0, 1))
    [(duplicates,)] = database.query("SELECT count(*) FROM entrepreneur WHERE gone = 2")
    [(waiting, oldest)] = database.query(
        "SELECT count(*), min(since) FROM queue WHERE state NOT IN ('decided', 'answered')"
    )
    spans = database.query(
        "SELECT decided_ms - since FROM queue WHERE state = 'decided' AND decided_ms > since"
        " ORDER BY 1"
    )
    middle = spans[len(spans) // 2][0] / _DAY_MS if spans else None
    age = (now_ms - oldest) / _DAY_MS if oldest else None
    people = int(counted[0][0][0])
    return Quality(records, contested, people, duplicates, waiting, len(spans), middle, age)
