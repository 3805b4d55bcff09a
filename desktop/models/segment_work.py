"""The work behind segments and lists to approach, as plain functions for a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from desktop.models.segment_words import Records, linked_types
from forms.reference import Deployment
from forms.segment import Group
from sync.client.laptops import ask_laptops, kept_people
from sync.errors import RegisterFault
from sync.figures.count import ambassadors
from sync.protocol.messages import Scope
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


def helpers(replica: Replica) -> dict[str, Scope | None]:
    """Give everybody a list can be handed to, with their scope where it is known.

    The register is asked anew where there is a connection; else what it told last counts.
    """
    if replica.identity is not None:
        with suppress(RegisterFault):
            ask_laptops(replica)
    found: dict[str, Scope | None] = dict.fromkeys(ambassadors(replica))
    found |= {card.name: card.scope for card in kept_people(replica) if not card.suspended}
    if replica.identity is not None:
        found.setdefault(replica.identity.name, replica.identity.scope)
    return dict(sorted(found.items()))
