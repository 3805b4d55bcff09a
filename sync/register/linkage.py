"""Who may be in the register twice: a batch of people against everybody, by the one scorer.

``block_keys`` has the blocks of each person (`sync.linkage.blocking`). It follows the records when
somebody asks, from the position it has reached, so that no push waits for it. Its numbers are made
of personal data: `forget` takes them away with the record.
"""

import json
import random
from collections.abc import Collection, Iterator, Mapping
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, update

from forms.base import declaration
from sync.linkage import blocking
from sync.linkage.plan import PERSON as PLAN
from sync.linkage.plan import Read
from sync.linkage.scorer import Scored, Scorer
from sync.linkage.study import Study
from sync.merge import plain
from sync.merge.document import decode, epochs_in
from sync.merge.view import show
from sync.register.epochs import EpochBook, chunks
from sync.register.schema import block_keys, block_marks, records

FOLLOWED, LINKED, LEASE = 1, 2, 3
"""Rows of ``block_marks``: up to where blocks follow, up to where people are linked, the lease."""

_PLACES = 50
"""Places in the register from which people are drawn to learn from."""

PERSON, COMPANY = "entrepreneur", "company"
Values = Mapping[str, Any]

_PAIRS = text(
    "SELECT DISTINCT mine.record, other.record FROM block_keys mine"
    " JOIN block_keys other ON other.key = mine.key AND other.record <> mine.record"
    " WHERE mine.record IN :batch AND (SELECT count(*) FROM"
    f" (SELECT 1 FROM block_keys every WHERE every.key = mine.key LIMIT {blocking.FULL + 1}) held)"
    f" <= {blocking.FULL}"
).bindparams(bindparam("batch", expanding=True))


def follow(connection: Connection, limit: int = 5000) -> int:
    """Bring the blocks of up to ``limit`` changed records up to date; give how many changed."""
    reached = marked(connection, FOLLOWED) or 0
    rows = connection.execute(
        select(records.c.id, records.c.type, records.c.position)
        .where(records.c.position > reached)
        .order_by(records.c.position)
        .limit(limit)
    ).all()
    if not rows:
        return 0
    whole = [list(part) for _, part in groupby(rows, key=lambda row: row.position)]
    if len(rows) == limit and len(whole) > 1:
        whole.pop()  # of the last position there may be more
    taken = [row for part in whole for row in part]
    enter(connection, [row.id for row in taken if row.type == PERSON])
    mark(connection, FOLLOWED, taken[-1].position)
    return len(taken)


def marked(connection: Connection, row: int) -> int | None:
    """Read a row of ``block_marks``; None if there is none yet."""
    return connection.scalar(select(block_marks.c.position).where(block_marks.c.id == row))


def mark(connection: Connection, row: int, position: int) -> None:
    """Write a row of ``block_marks``."""
    here = block_marks.c.id == row
    if not connection.execute(update(block_marks).where(here).values(position=position)).rowcount:
        connection.execute(insert(block_marks).values(id=row, position=position))


def enter(connection: Connection, people: Collection[str]) -> None:
    """Enter people into their blocks anew."""
    forget(connection, people)
    rows = [
        {"key": key, "record": person}
        for person, read in read_people(connection, people).items()
        for key in blocking.numbers(PLAN, read)
    ]
    if rows:
        connection.execute(insert(block_keys), rows)


def forget(connection: Connection, people: Collection[str]) -> None:
    """Take people out of their blocks."""
    for part in chunks(people):
        connection.execute(delete(block_keys).where(block_keys.c.record.in_(part)))


def candidates(connection: Connection, batch: Collection[str]) -> set[tuple[str, str]]:
    """Give the pairs of a batch and anybody that share a block which is not too full."""
    found: set[tuple[str, str]] = set()
    for part in chunks(batch, 500):
        rows = connection.execute(_PAIRS, {"batch": part}).all()
        found.update((min(pair), max(pair)) for pair in map(tuple, rows))
    return found


def doubles(
    connection: Connection, batch: Collection[str], scorer: Scorer | None = None
) -> dict[tuple[str, str], Scored]:
    """Give the pairs that may be one, of a batch of people against everybody, with the scores.

    The blocks must have been brought up to date (`follow`).
    """
    scorer = scorer or Study(PLAN).of(Blocked(connection))
    pairs = candidates(connection, batch)
    ids = {record for pair in pairs for record in pair}
    read = read_people(connection, ids)
    scored = {
        (one, other): scorer.score(read[one], read[other])
        for one, other in pairs
        if one in read and other in read
    }
    return {pair: found for pair, found in scored.items() if found.band}


class Blocked:
    """Those who are in their blocks, for learning from (`sync.linkage.study`)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def size(self) -> int:
        """Give the position that the blocks have reached: it grows with the people."""
        return marked(self._connection, FOLLOWED) or 0

    def draw(self, limit: int) -> tuple[list[str], int]:
        """Give people from places spread over the positions, and how many there are in all."""
        reached, part = self.size(), max(1, limit // _PLACES)
        here = (records.c.type == PERSON) & (records.c.position <= reached)
        every = self._connection.scalar(select(func.count()).select_from(records).where(here)) or 0
        source = random.Random(reached)  # noqa: S311 - a sample, not a secret
        starts = [0] if every <= limit else [source.randint(1, reached) for _ in range(_PLACES)]
        found: dict[str, None] = {}
        for start in starts:
            query = select(records.c.id).where(here, records.c.position >= start)
            ordered = query.order_by(records.c.position)
            rows = self._connection.scalars(ordered.limit(limit if every <= limit else part))
            found.update(dict.fromkeys(rows))
        return list(found), every

    def candidates(self, people: Collection[str]) -> set[tuple[str, str]]:
        """Give the pairs of some people and anybody that share a block."""
        return candidates(self._connection, people)

    def read(self, people: Collection[str]) -> dict[str, Read]:
        """Read people for comparing."""
        return read_people(self._connection, people)


def name_of(values: Values) -> str:
    """Give the name that is shown of a person."""
    kind = declaration(PERSON)
    return kind.title_of(values) if kind else ""


def read_people(connection: Connection, ids: Collection[str]) -> dict[str, Read]:
    """Read people for comparing."""
    people = shown_people(connection, ids, PLAN.fields)
    return {person: PLAN.read(values) for person, values in people}


def shown_people(
    connection: Connection, ids: Collection[str], only: Collection[str] | None = None
) -> Iterator[tuple[str, Values]]:
    """Give what is shown of people, with the names of their companies; some fields ``only``."""
    epochs = EpochBook(connection)
    for part in chunks(ids):
        companies: dict[str, list[str]] = {}
        owned = (records.c.owner.in_(part)) & (records.c.type == COMPANY)
        for company in _shown(connection, epochs, owned):
            person, name = company[1].get("person"), company[1].get("name")
            if person and name:
                companies.setdefault(str(person), []).append(str(name))
        mine = records.c.id.in_(part) & (records.c.type == PERSON)
        for person, values in _shown(connection, epochs, mine, only):
            yield person, values | {"company": companies.get(person)}


def _shown(
    connection: Connection,
    epochs: EpochBook,
    where: Any,
    only: Collection[str] | None = None,
) -> Iterator[tuple[str, dict[str, Any]]]:
    query = select(records.c.id, records.c.type, records.c.document).where(where)
    contested = []
    for record, kind, spelled in connection.execute(query):
        body = json.loads(spelled)
        if (values := plain.values(kind, body, only)) is not None:
            yield record, values
        else:
            contested.append((record, kind, body))
    epochs.load_ids({epoch for _, _, body in contested for epoch in epochs_in(body)})
    for record, kind, body in contested:
        seen = show(decode(kind, body, epochs.name))
        if not seen.gone:
            yield record, dict(seen.values)


def waiting(connection: Connection) -> int:
    """Count the records that the blocks have still to follow."""
    reached = marked(connection, FOLLOWED) or 0
    query = select(func.count()).select_from(records).where(records.c.position > reached)
    return connection.scalar(query) or 0
