"""The queue: a row for each thing that waits for a person or was decided by one.

It derives from the records as shown (``sync.review.items``), from what pairs of records say, and
from the review records; like the records' own rows it is brought up to date in the transaction
that changed them, so opening the page costs what is on the page and not what exists. ``reason``
says whether the reason itself still stands.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from sync.replica.database import Database
from sync.review.items import BY_HARM

WAITING = ("new", "assigned", "waiting", "hold", "answered", "undone")
"""States of what still waits; the other one is decided."""

PERSON, REVIEW = "entrepreneur", "review"
FACETS = ("kind", "region", "event", "assignee", "who")
_COLUMNS = (
    "id, kind, record, type, other, title, facts, since, who, event, region, state, assignee,"
    " asked, verdict, decided_ms, twice, reason"
)
_HARM = "CASE kind " + " ".join(f"WHEN '{k}' THEN {n}" for n, k in enumerate(BY_HARM)) + " END"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue; ``who`` are the names of those whose work it is about."""

    id: str
    kind: str
    record: str
    type: str
    other: str
    title: str
    facts: Mapping[str, Any]
    since: int
    who: tuple[str, ...]
    event: str
    region: str
    state: str
    assignee: str
    asked: str
    verdict: str
    decided_ms: int
    twice: bool
    reason: bool

    @property
    def review(self) -> str:
        """The id of the review record that goes with it."""
        return str(self.facts.get("review", self.id))


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines are wanted; empty is any. ``text`` is looked for in the title."""

    kinds: tuple[str, ...] = ()
    states: tuple[str, ...] = WAITING
    region: str = ""
    event: str = ""
    who: str = ""
    assignee: str = ""
    text: str = ""
    verdict: str = ""

    def to_json(self) -> dict[str, Any]:
        """Give it as JSON, to be kept under a name."""
        return asdict(self)

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> "Filter":
        """Read what ``to_json`` gave; what this version does not know is left out."""
        known = {name: body[name] for name in cls.__slots__ if name in body}
        read: dict[str, Any] = {n: tuple(v) if isinstance(v, list) else v for n, v in known.items()}
        return cls(**read)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lines there are by each thing one filters by."""

    total: int = 0
    by: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def page(
    database: Database, wanted: Filter, now_ms: int, *, limit: int = 100, offset: int = 0
) -> list[Row]:
    """Give one page of the queue: first what harms most if nobody acts, then the longest waiting.

    Of decided things the latest comes first.
    """
    where, values = _where(wanted, now_ms)
    decided = wanted.states == ("decided",)
    order = "decided_ms DESC, id" if decided else f"{_HARM}, since, id"
    rows = database.query(
        f"SELECT {_COLUMNS} FROM queue WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset",
        {**values, "limit": limit, "offset": offset},
    )
    return [_row(row) for row in rows]


def decisions(database: Database, limit: int) -> list[str]:
    """Give the items of several values that were decided last, whatever waits of them by now."""
    rows = database.query(
        "SELECT id FROM queue WHERE kind IN ('contested', 'ruled') AND said = 'decided'"
        " ORDER BY decided_ms DESC, id LIMIT ?",
        (limit,),
    )
    return [item for (item,) in rows]


def one(database: Database, item_id: str) -> Row | None:
    """Give one line."""
    rows = database.query(f"SELECT {_COLUMNS} FROM queue WHERE id = ?", (item_id,))
    return _row(rows[0]) if rows else None


def count(database: Database, wanted: Filter, now_ms: int) -> int:
    """Count the lines."""
    where, values = _where(wanted, now_ms)
    return int(database.query(f"SELECT count(*) FROM queue WHERE {where}", values)[0][0])


def counts(database: Database, wanted: Filter, now_ms: int) -> Counts:
    """Count by kind, region, event, assignee and whose work it is, each without its own filter.

    One statement groups what states, text and verdict let through; the rest is added up here.
    """
    plain = Filter(states=wanted.states, text=wanted.text, verdict=wanted.verdict)
    where, values = _where(plain, now_ms)
    columns = ", ".join(FACETS)
    rows = database.query(
        f"SELECT {columns}, count(*) FROM queue WHERE {where} GROUP BY {columns}", values
    )
    total, found = 0, {name: Counter[str]() for name in FACETS}
    for *cells, number in rows:
        line = dict(zip(FACETS, cells, strict=True))
        whose = json.loads(line["who"])
        misses = {name for name in FACETS if not _fits(wanted, name, line[name], whose)}
        total += 0 if misses else number
        for name in FACETS:
            if not misses - {name}:
                for value in whose if name == "who" else (line[name],):
                    found[name][value] += number
    return Counts(total, {n: {v: k for v, k in by.items() if v} for n, by in found.items()})


def _fits(wanted: Filter, name: str, value: str, whose: Sequence[str]) -> bool:
    if name == "kind":
        return not wanted.kinds or value in wanted.kinds
    asked = getattr(wanted, name)
    return not asked or (asked in whose if name == "who" else asked == value)


def _where(wanted: Filter, now_ms: int) -> tuple[str, dict[str, Any]]:
    parts, values = ["since <= :now"], {"now": now_ms}
    found: dict[str, Any] = values
    for column, chosen in (("kind", wanted.kinds), ("state", wanted.states)):
        if chosen:
            names = {f"{column}_{n}": value for n, value in enumerate(chosen)}
            parts.append(f"{column} IN ({', '.join(':' + name for name in names)})")
            found.update(names)
    for column in ("region", "event", "assignee", "verdict"):
        if value := getattr(wanted, column):
            parts.append(f"{column} = :{column}")
            found[column] = value
    if wanted.who:
        parts.append(":who IN (SELECT value FROM json_each(who))")
        found["who"] = wanted.who
    if wanted.text:
        parts.append("title LIKE :text")
        found["text"] = f"%{wanted.text}%"
    return " AND ".join(parts), found


def _row(row: Sequence[Any]) -> Row:
    record = dict(zip(_COLUMNS.split(", "), row, strict=True))
    record["facts"] = json.loads(record["facts"])
    record["who"] = tuple(json.loads(record["who"]))
    record["twice"], record["reason"] = bool(record["twice"]), bool(record["reason"])
    return Row(**record)
