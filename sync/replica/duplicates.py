"""Who may be here twice: found as records change, kept until somebody has looked.

``block_keys`` has the blocks that each person is in (numbers that equal keys share), ``suspects``
the pairs that the scorer offers. A row whose ``linked`` is not 1 was written since it was last
looked at: only such rows are compared, each with those it shares a block with, so that a scan
costs what has changed. Both tables empty themselves of a person whose row goes or changes.
"""

import json
import random
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sync.linkage import blocking, groups
from sync.linkage.plan import PERSON as PLAN
from sync.linkage.plan import Read as PersonRead
from sync.linkage.scorer import (
    AGAINST,
    DOUBTFUL,
    EVEN,
    LIKELY_BITS,
    SAME_BITS,
    Band,
    Scored,
    Scorer,
    band,
)
from sync.linkage.study import Study
from sync.replica.database import Database
from sync.replica.tables import table_of

PERSON = "entrepreneur"
Read = Callable[[Sequence[str]], Mapping[str, Mapping[str, Any]]]
"""Gives the values that are shown of people, by id."""

_PLACES = 50
"""Places in the table from which people are drawn to learn from."""
_NEVER = -60.0
_UNKNOWN = -1.0
"""Bits of a pair that shares no block."""


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two people who may be one: how sure (0 to 1), and why (see ``linkage.scorer.Scored``)."""

    one: str
    other: str
    band: Band
    probability: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LikelyGroup:
    """People who may be one, and the pairs among them that speak for it, the surest first."""

    members: tuple[str, ...]
    band: Band
    probability: float
    pairs: tuple[Suspicion, ...]


def waiting(database: Database) -> int:
    """Count the people not looked at since they were last written."""
    rows = database.query(f"SELECT count(*) FROM {table_of(PERSON)} WHERE linked IS NOT 1")
    return int(rows[0][0])


def take(database: Database, limit: int) -> dict[int, str]:
    """Take up to ``limit`` people that wait, as rows with ids; those that are gone need no look."""
    table = table_of(PERSON)
    with database.atomic():
        database.execute(f"UPDATE {table} SET linked = 1 WHERE linked IS NOT 1 AND gone <> 0")
        found = dict(
            database.query(
                f"SELECT key, id FROM {table} WHERE linked IS NOT 1 ORDER BY key DESC LIMIT ?",
                (limit,),
            )
        )
        _each(database, f"UPDATE {table} SET linked = 2 WHERE key = ?", found)
        _each(database, "DELETE FROM block_keys WHERE row = ?", found)
    return found


def enter(database: Database, read: Mapping[int, Sequence[Any]]) -> None:
    """Enter read people into their blocks."""
    database.executemany(
        "INSERT OR IGNORE INTO block_keys (key, row) VALUES (?, ?)",
        [(key, row) for row, values in read.items() for key in blocking.numbers(PLAN, values)],
    )


def candidates(database: Database, rows: Iterable[int]) -> set[tuple[int, int]]:
    """Give the pairs of rows that share a block which is not too full."""
    found = database.query(
        "SELECT mine.row, other.row FROM block_keys mine"
        " JOIN block_keys other ON other.key = mine.key AND other.row <> mine.row"
        " WHERE mine.row IN (SELECT value FROM json_each(:rows)) AND"
        " (SELECT count(*) FROM (SELECT 1 FROM block_keys every WHERE every.key = mine.key"
        f" LIMIT {blocking.FULL + 1})) <= {blocking.FULL}",
        {"rows": json.dumps(list(rows))},
    )
    return {(min(pair), max(pair)) for pair in found}


def settle(
    database: Database, taken: Mapping[int, str], scored: Mapping[tuple[str, str], Scored]
) -> None:
    """Keep what was found of the people taken; whoever was written meanwhile is looked at again."""
    with database.atomic():
        ids = [(i, i) for i in taken.values()]
        database.executemany("DELETE FROM suspects WHERE one = ? OR other = ?", ids)
        database.executemany(
            "INSERT OR REPLACE INTO suspects (one, other, bits, reasons) VALUES (?, ?, ?, ?)",
            [
                (min(pair), max(pair), found.bits, json.dumps(found.reasons))
                for pair, found in scored.items()
                if found.band
            ],
        )
        _each(
            database,
            f"UPDATE {table_of(PERSON)} SET linked = 1 WHERE key = ? AND linked = 2",
            taken,
        )


SUSPECTS = (
    "SELECT one, other, bits, reasons FROM suspects"
    f" CROSS JOIN {table_of(PERSON)} a ON a.id = one AND a.gone = 0"
    f" CROSS JOIN {table_of(PERSON)} b ON b.id = other AND b.gone = 0"
    " ORDER BY bits DESC"
)
"""The pairs whose people are both here. They are few beside the people, and ``CROSS JOIN`` says so:
left alone, SQLite may look up every pair of people who are here."""


class Blocked:
    """Those who are in their blocks, for learning from (`sync.linkage.study`)."""

    def __init__(self, database: Database, read: Read) -> None:
        self._database, self._read = database, read

    def size(self) -> int:
        """Give how many rows there ever were, but for those not looked at: it grows with them."""
        return self._last() - waiting(self._database)

    def _last(self) -> int:
        [(last,)] = self._database.query(f"SELECT coalesce(max(key), 0) FROM {table_of(PERSON)}")
        return int(last)

    def draw(self, limit: int) -> tuple[list[str], int]:
        """Give people from places spread over the rows, and how many there are in all."""
        table, last = table_of(PERSON), self._last()
        [(every,)] = self._database.query(
            f"SELECT count(*) FROM {table} WHERE linked > 0 AND gone = 0"
        )
        part = limit if every <= limit else max(1, limit // _PLACES)
        source = random.Random(every)  # noqa: S311 - a sample, not a secret
        starts = [0] if every <= limit else [source.randint(0, last) for _ in range(_PLACES)]
        found: dict[str, None] = {}
        for start in starts:
            rows = self._database.query(
                f"SELECT id FROM {table} WHERE key >= ? AND linked > 0 AND gone = 0"
                " ORDER BY key LIMIT ?",
                (start, part),
            )
            found.update(dict.fromkeys(i for (i,) in rows))
        return list(found), every

    def candidates(self, people: Collection[str]) -> list[tuple[str, str]]:
        """Give the pairs of some people and anybody that share a block."""
        rows = self._database.query(
            f"SELECT key FROM {table_of(PERSON)} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(people)),),
        )
        pairs = candidates(self._database, [row for (row,) in rows])
        ids = _ids(self._database, {row for pair in pairs for row in pair})
        return [(ids[a], ids[b]) for a, b in pairs if a in ids and b in ids]

    def read(self, people: Collection[str]) -> dict[str, PersonRead]:
        """Read people for comparing."""
        return {i: PLAN.read(values) for i, values in self._read(list(people)).items()}


def scan(database: Database, read: Read, study: Study, limit: int) -> int:
    """Look at up to ``limit`` people that wait; give how many were looked at."""
    taken = take(database, limit)
    if not taken:
        return 0
    here = {row: PLAN.read(v) for row, v in _by_row(taken, read).items()}
    enter(database, here)
    pairs = candidates(database, here)
    others = {row for pair in pairs for row in pair} - here.keys()
    ids = taken | _ids(database, others)
    known = here | {row: PLAN.read(v) for row, v in _by_row(_only(ids, others), read).items()}
    scorer = study.of(Blocked(database, read))
    scored = {
        (ids[a], ids[b]): scorer.score(known[a], known[b])
        for a, b in pairs
        if a in known and b in known
    }
    settle(database, taken, scored)
    if study.renewed:
        study.renewed = False
        _score_again(database, read, scorer)
    return len(taken)


def _score_again(database: Database, read: Read, scorer: Scorer) -> None:
    """Judge the pairs that are kept by what has been learned anew."""
    pairs = database.query("SELECT one, other FROM suspects")
    known = Blocked(database, read).read({person for pair in pairs for person in pair})
    scored = {
        (one, other): scorer.score(known[one], known[other])
        for one, other in pairs
        if one in known and other in known
    }
    with database.atomic():
        database.executemany(
            "DELETE FROM suspects WHERE one = ? AND other = ?",
            [pair for pair in pairs if pair not in scored or not scored[pair].band],
        )
        database.executemany(
            "UPDATE suspects SET bits = ?, reasons = ? WHERE one = ? AND other = ?",
            [(found.bits, json.dumps(found.reasons), *pair) for pair, found in scored.items()],
        )


def count(database: Database) -> int:
    """Count the pairs that wait for somebody to look."""
    return len(_suspects(database))


def likely(database: Database, limit: int) -> list[LikelyGroup]:
    """Give the groups that wait for somebody to look, the surest first."""
    suspects = _suspects(database)
    names = sorted({i for one, other, _, _ in suspects for i in (one, other)})
    place = {name: at for at, name in enumerate(names)}
    bits = {(place[one], place[other]): b for one, other, b, _ in suspects}
    apart = {(place[a], place[b]) for a, b in _apart(database) if a in place and b in place}

    def across(one: int, other: int) -> float:
        pair = (min(one, other), max(one, other))
        return _NEVER if pair in apart else bits.get(pair, _UNKNOWN)

    kernels = groups.grouped(bits, across, SAME_BITS, EVEN, DOUBTFUL)
    every = groups.grouped(bits, across, LIKELY_BITS, LIKELY_BITS, AGAINST, kernels)
    why = {(place[one], place[other]): json.loads(reasons) for one, other, _, reasons in suspects}
    sure = {pair for kernel in kernels for pair in groups.inside(kernel)}
    found = [_group(names, members, bits, why, sure) for members in every]
    return sorted(found, key=lambda group: (-group.probability, group.members))[:limit]


def _group(
    names: Sequence[str],
    members: Sequence[int],
    bits: Mapping[tuple[int, int], float],
    why: Mapping[tuple[int, int], Sequence[str]],
    sure: set[tuple[int, int]],
) -> LikelyGroup:
    inside = groups.inside(members)
    pairs = [
        Suspicion(
            names[one],
            names[other],
            Band.SAME if (one, other) in sure else Band.LIKELY,
            Scored(bits[one, other], band(bits[one, other]), ()).probability,
            tuple(why[one, other]),
        )
        for one, other in inside
        if (one, other) in bits
    ]
    pairs.sort(key=lambda pair: -pair.probability)
    whole = all(pair in sure for pair in inside)
    weakest = pairs[-1].probability
    return LikelyGroup(
        tuple(names[m] for m in members),
        Band.SAME if whole else Band.LIKELY,
        weakest,
        tuple(pairs),
    )


def _suspects(database: Database) -> list[tuple[str, str, float, str]]:
    """Give the pairs that wait, without those decided, and people who are gone or shown as one."""
    rows = database.query(SUSPECTS)
    apart = _apart(database)
    return [row for row in rows if (row[0], row[1]) not in apart]


def _apart(database: Database) -> set[tuple[str, str]]:
    """Give the pairs of which somebody has said that they are not the same."""
    rows = database.query("SELECT record, other FROM same WHERE verdict <> 'same'")
    return {(min(pair), max(pair)) for pair in rows}


def with_companies(
    database: Database, people: Mapping[str, Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Give people's values with the names of the companies recorded beside them."""
    rows = database.query(
        "SELECT f_person, f_name FROM company WHERE gone = 0 AND f_name IS NOT NULL"
        " AND f_person IN (SELECT value FROM json_each(?))",
        (json.dumps(list(people)),),
    )
    companies: dict[str, list[str]] = defaultdict(list)
    for person, name in rows:
        companies[person].append(name)
    return {i: {**values, "company": companies.get(i)} for i, values in people.items()}


def _by_row(rows: Mapping[int, str], read: Read) -> dict[int, Mapping[str, Any]]:
    found = read(list(rows.values()))
    return {row: found[i] for row, i in rows.items() if i in found}


def _ids(database: Database, rows: Iterable[int]) -> dict[int, str]:
    return dict(
        database.query(
            f"SELECT key, id FROM {table_of(PERSON)}"
            " WHERE gone = 0 AND key IN (SELECT value FROM json_each(?))",
            (json.dumps(list(rows)),),
        )
    )


def _only(ids: Mapping[int, str], rows: Iterable[int]) -> dict[int, str]:
    return {row: ids[row] for row in rows if row in ids}


def _each(database: Database, sql: str, rows: Iterable[int]) -> None:
    database.executemany(sql, [(row,) for row in rows])
