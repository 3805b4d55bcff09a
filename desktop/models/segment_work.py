"""The work behind segments and lists to approach, as plain functions for a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop.models.segment_words import Records, linked_types
from forms.reference import Deployment
from forms.segment import Group
from sync.replica import segments
from sync.replica.replica import Replica
from sync.segments.approach import Progress, progress
from sync.segments.named import Named, named

Counts = dict[tuple[int, ...], int]
_MOST_RECORDS = 500


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything the page of segments shows beside counts."""

    segments: tuple[Named, ...]
    records: Records
    lists: tuple[Progress, ...]


def look(replica: Replica, deployment: Deployment, language: str, today: date) -> Seen:
    """Read the segments, the records that conditions choose from, and the lists handed out."""
    records = {
        kind: [(view.id, view.title) for view in replica.listing(kind, limit=_MOST_RECORDS)]
        for kind in linked_types()
    }
    found = named(replica, deployment, language)
    return Seen(tuple(found), records, tuple(progress(replica, today)))


def count(replica: Replica, whole: Group, *, cancelled: Callable[[], bool]) -> Counts:
    """Count how many each line leaves; nothing if nobody waits for it any more."""
    if cancelled():
        return {}
    with replica.database.reader() as database:
        return segments.count_lines(database, whole)


def people(replica: Replica, whole: Group) -> list[str]:
    """Give the ids of a segment's people."""
    with replica.database.reader() as database:
        return segments.ids(database, whole)
