"""Records as they are told to others: merged ones once, with all that hangs on any of them."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, or_, select

from sync.merge import plain, same
from sync.merge.cells import field_of
from sync.merge.document import decode, epochs_in
from sync.merge.state import RecordState
from sync.merge.view import Shown, show
from sync.register import pairs
from sync.register import places as placing
from sync.register.epochs import EpochBook, chunks
from sync.register.places import Places
from sync.register.schema import records

CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Told:
    """One or several merged records as one: ``id`` is the smallest that is held."""

    id: str
    type: str
    also: tuple[str, ...]
    values: Mapping[str, Any]
    contested: tuple[str, ...]
    places: Places


@dataclass(frozen=True, slots=True)
class Family:
    """A person, or a record that hangs on nobody, and what hangs on it.

    ``roots`` are the ids of all that the first is shown as; ``head`` is missing where it is
    deleted, erased or not here. ``heads`` has the record that each is shown as.
    """

    roots: frozenset[str]
    head: Told | None
    consent: Mapping[str, Any]
    hanging: tuple[Told, ...]
    heads: Mapping[str, str] = field(default_factory=dict)


def families(connection: Connection, roots: Iterable[str]) -> list[Family]:
    """Give the families of these records, each once."""
    groups = set(pairs.groups(connection, roots).values())
    members = frozenset().union(*groups)
    rows = _rows(connection, members)
    book = EpochBook(connection)
    bodies = {row.id: json.loads(row.document) for row in rows}
    book.load_ids({epoch for body in bodies.values() for epoch in epochs_in(body)})
    together = pairs.groups(connection, [row.id for row in rows])
    by_root: dict[frozenset[str], list[Row[Any]]] = defaultdict(list)
    of = {record: group for group in groups for record in group}
    for row in rows:
        by_root[of[row.owner if row.owner in of else row.id]].append(row)
    return [
        _family(group, _grouped(by_root[group], together), bodies, book)
        for group in sorted(groups, key=min)
    ]


def roots_of(connection: Connection, ids: Collection[str]) -> set[str]:
    """Give the records that these hang on, or themselves where they hang on none."""
    found = set(ids)
    for part in chunks(ids):
        query = select(records.c.id, records.c.owner).where(records.c.id.in_(part))
        for record, owner in connection.execute(query):
            if owner:
                found.discard(record)
                found.add(owner)
    return found


def _rows(connection: Connection, members: Collection[str]) -> list[Row[Any]]:
    found: dict[str, Row[Any]] = {}
    for part in chunks(members):
        either = or_(records.c.id.in_(part), records.c.owner.in_(part))
        for row in connection.execute(select(records).where(either)):
            found[row.id] = row
    return list(found.values())


def _grouped(
    rows: Sequence[Row[Any]], together: Mapping[str, frozenset[str]]
) -> list[list[Row[Any]]]:
    """Put the rows of merged records together; consents of one family are one."""
    found: dict[object, list[Row[Any]]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.id):
        found[CONSENT if row.type == CONSENT else together[row.id]].append(row)
    return list(found.values())


def _family(
    roots: frozenset[str],
    grouped: Iterable[list[Row[Any]]],
    bodies: Mapping[str, Any],
    book: EpochBook,
) -> Family:
    head, consent = None, Shown()
    hanging: list[Told] = []
    heads: dict[str, str] = {}
    for rows in grouped:
        shown = _shown(rows, bodies, book)
        first = rows[0]
        heads |= {row.id: first.id for row in rows}
        if first.type == CONSENT:
            consent = Shown() if shown.gone else shown
        elif first.id in roots:
            head = None if shown.gone else _told(rows, shown)
        elif not shown.gone:
            hanging.append(_told(rows, shown))
    return Family(roots, head, consent.values, tuple(hanging), heads)


def _shown(rows: Sequence[Row[Any]], bodies: Mapping[str, Any], book: EpochBook) -> Shown:
    if len(rows) == 1:
        [row] = rows
        values = plain.values(row.type, bodies[row.id])
        if values is not None:
            return Shown(values)
    states = [decode(row.type, bodies[row.id], book.name) for row in rows]
    return show(states[0] if len(states) == 1 else same.joined(states, _over(rows, states)))


def _over(rows: Sequence[Row[Any]], states: Sequence[RecordState]) -> same.Over:
    """Give the rows that whoever merged these records did not pick."""
    ids = {row.id for row in rows}
    found: dict[str, frozenset[Any]] = {}
    for state in states:
        for other, pair in same.pairs_of(state).items():
            if other in ids and pair.verdict is same.Verdict.SAME:
                for cell, dots in pair.over.items():
                    found[cell] = found.get(cell, frozenset()) | dots
    return found


def _told(rows: Sequence[Row[Any]], shown: Shown) -> Told:
    first, *others = rows
    contested = sorted({field_of(cell) for cell in shown.contested})
    places = frozenset().union(*(placing.from_text(row.places) for row in rows))
    also = tuple(row.id for row in others)
    return Told(first.id, first.type, also, shown.values, tuple(contested), places)
