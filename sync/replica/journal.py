"""The journal: every write made or carried here, and what has become of it.

A write's status: ``unsent``; ``carried`` (somebody else's, in a bundle that is handed over as a
whole); ``withheld`` (the register holds its dot alone, for want of consent);
``counted``, ``set_aside``, ``waiting``, ``rejected``, ``erased`` as the register said, with the
position it gave. ``absorbed`` once the base accounts for the write; ``settled`` while the write is
open there and a pull has told what stands of it: a later verdict is told unasked.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic_core import from_json

from sync.merge.clock import Stamp
from sync.merge.edit import Change
from sync.merge.write import Dot, Write
from sync.protocol.messages import Reason
from sync.replica import behind
from sync.replica.database import Database

OPEN = ("unsent", "withheld", "waiting", "set_aside")
"""Statuses of writes that exist, in full, only here."""

UNTOLD = ("unsent", "carried")
"""Statuses of writes that the register has not answered for."""

OWN_EPOCHS = "SELECT name FROM epochs WHERE device IS NULL"
"""The names of this laptop's own openings."""

UNCOUNTED = "status <> 'counted'"
"""A condition: the index of open writes is of these. SQLite takes it where this stands literally,
beside what is asked; without, it reads the whole journal."""

UNSENT = f"status = 'unsent' AND {UNCOUNTED}"
ON_THE_WAY = f"status IN {UNTOLD} AND {UNCOUNTED}"
WITHHELD = f"status = 'withheld' AND {UNCOUNTED}"

OWN = f"+epoch IN ({OWN_EPOCHS})"
"""A condition; its sign keeps SQLite from looking by epochs, in which all writes are."""

ONLY_HERE = f"status IN {OPEN} AND {UNCOUNTED} AND {OWN}"
"""A condition: what would be lost with this laptop. What it carries, its author has too."""

_COLUMNS = (
    "id, epoch, number, ms, counter, type, record, owner, creates, intent, body, status,"
    " position, reason"
)
HOLDS = (
    "(EXISTS (SELECT 1 FROM entrepreneur WHERE id = {person} AND base IS NOT NULL) OR EXISTS"
    " (SELECT 1 FROM journal AS told WHERE told.record = {person} AND told.status = 'counted'))"
)
"""A condition: the register has told of a person, or counted any write on them."""
_AS_IT_CAME = f"iif(epoch IN ({OWN_EPOCHS}), 'unsent', 'carried')"
_COVERED = "WHERE absorbed = 0 AND settled = 0 AND status = 'counted' AND position <= ?"
_FOLDABLE = f"{_COVERED} AND {OWN}"
_CARRIED = f"{_COVERED} AND NOT {OWN}"
_EVER = (1 << 53) - 1
"""A position that no cursor will come to."""


@dataclass(frozen=True, slots=True)
class Line:
    """A write of the journal with its place, its person and its verdict."""

    id: int
    write: Write
    owner: str
    status: str
    position: int | None
    reason: Reason | None


def append(database: Database, writes: Iterable[tuple[Write, str]]) -> None:
    """Enter writes of this laptop, each with the person it hangs on."""
    database.executemany(
        "INSERT INTO journal (epoch, number, ms, counter, type, record, owner, creates, intent,"
        " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [row_of(write, owner) for write, owner in writes],
    )


def row_of(write: Write, owner: str) -> tuple[Any, ...]:
    """Give the columns of a write, from its epoch to its body."""
    return (
        *write.dot,
        *write.stamp,
        write.record_type,
        write.record_id,
        owner,
        int(write.creates),
        write.intent,
        _spelled(write),
    )


def _spelled(write: Write) -> str:
    body: dict[str, Any] = {"v": dict(write.values)}
    if write.seen:
        body["s"] = {cell: [list(d) for d in dots] for cell, dots in write.seen.items()}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def next_number(database: Database, epoch: str) -> int:
    """Give the number of the next write of an epoch; the first is 1."""
    row = database.execute("SELECT max(number) FROM journal WHERE epoch = ?", (epoch,)).fetchone()
    return (row[0] or 0) + 1


def last_stamp(database: Database) -> Stamp:
    """Give the stamp of the newest write here."""
    row = database.execute("SELECT ms, counter FROM journal ORDER BY id DESC LIMIT 1").fetchone()
    return Stamp(*row) if row else Stamp(0, 0)


def overlays(database: Database, record_ids: Iterable[str]) -> dict[str, list[Line]]:
    """Give the writes that their records' bases do not account for, by record, in order of entry.

    Rejected and erased ones are out; set-aside ones stay until decided. Each has seen what it had
    seen through writes that are kept ``behind``.
    """
    lines = _lines(
        database,
        "WHERE record IN (SELECT value FROM json_each(?)) AND absorbed = 0"
        " AND status NOT IN ('rejected', 'erased') ORDER BY id",
        (json.dumps(list(record_ids)),),
    )
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.write.record_id, []).append(line)
    if passed := behind.of(database, found):
        for one in found.values():
            one[:] = [replace(line, write=behind.widened(line.write, passed)) for line in one]
    return found


def unabsorbed(database: Database, record_ids: Iterable[str]) -> set[str]:
    """Give those of these records on which there is anything that their bases do not have."""
    rows = database.query(
        "SELECT DISTINCT record FROM journal"
        " WHERE record IN (SELECT value FROM json_each(?)) AND absorbed = 0",
        (json.dumps(list(record_ids)),),
    )
    return {record_id for (record_id,) in rows}


def all_of(database: Database, record_id: str) -> list[Line]:
    """Give every write of one record that is still kept here."""
    return _lines(database, "WHERE record = ? ORDER BY id", (record_id,))


def entered(database: Database, dots: Iterable[Dot]) -> set[Dot]:
    """Give those of these writes that are here."""
    query = "SELECT 1 FROM journal WHERE epoch = ? AND number = ?"
    return {dot for dot in dots if database.query(query, dot)}


def records_of(database: Database, dots: Iterable[Dot]) -> set[str]:
    """Give the records that these writes are about."""
    query = "SELECT record FROM journal WHERE epoch = ? AND number = ?"
    return {record for dot in dots for (record,) in database.query(query, dot)}


def records_on_the_way(database: Database) -> dict[str, set[str]]:
    """Give the records of each type with writes that go up, from here or in a bundle carried."""
    found: dict[str, set[str]] = {}
    query = f"SELECT DISTINCT type, record FROM journal WHERE {ON_THE_WAY} AND type <> ''"
    for kind, record_id in database.query(query):
        found.setdefault(kind, set()).add(record_id)
    return found


def is_on_the_way(database: Database) -> bool:
    """Whether anything goes up, from here or in a bundle carried."""
    return bool(database.query(f"SELECT 1 FROM journal WHERE {ON_THE_WAY} LIMIT 1"))


def owner_of(database: Database, record_id: str) -> str:
    """Give the person whom a record's last write here hung on, or nothing."""
    rows = database.query(
        "SELECT owner FROM journal WHERE record = ? AND owner <> '' ORDER BY id DESC LIMIT 1",
        (record_id,),
    )
    return str(rows[0][0]) if rows else ""


def settled(database: Database, mark: int, limit: int) -> list[Line]:
    """Give the first writes that the base accounts for, at or before the mark; never our newest.

    The newest of our own says how far our numbers have come. What an open write has seen, directly
    or through others, stays with it, since the base may leave.
    """
    return _lines(
        database,
        "WHERE absorbed = 1 AND status IN ('counted', 'erased') AND position <= ?"
        " AND id < (SELECT max(j.id) FROM journal AS j JOIN epochs ON epochs.name = j.epoch"
        " WHERE epochs.device IS NULL)"
        " AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?",
        (mark, json.dumps(_seen_by_open(database)), limit),
    )


def _seen_by_open(database: Database) -> list[int]:
    """Give the ids of what open writes have seen, and what these had seen in turn."""
    both = (
        "WHERE record IN (SELECT record FROM journal WHERE absorbed = 1"
        " INTERSECT SELECT record FROM journal WHERE absorbed = 0)"
    )
    lines = {line.write.dot: line for line in _lines(database, both, ())}
    dots = database.query(f"SELECT epoch, number FROM journal {both} AND absorbed = 0")
    seen = _seen_among(lines, (lines[Dot(*dot)].write for dot in dots))
    return [lines[dot].id for dot in seen]


def _seen_among(held: Mapping[Dot, Line], writes: Iterable[Write]) -> set[Dot]:
    """Give what these writes have seen of ``held``, directly or through others of it."""
    found: set[Dot] = set()
    todo = list(writes)
    while todo:
        seen = (dot for dots in todo.pop().seen.values() for dot in dots)
        fresh = {dot for dot in seen if dot in held} - found
        found |= fresh
        todo += (held[dot].write for dot in fresh)
    return found


def unsent(database: Database, limit: int, behind: int = 0) -> list[Line]:
    """Give the first writes that are to be handed up, ``behind`` so many that are on their way."""
    where = f"WHERE {UNSENT} ORDER BY id LIMIT ? OFFSET ?"
    return _lines(database, where, (limit, behind))


def unsent_count(database: Database) -> int:
    """Count the writes that are to be handed up."""
    row = database.execute(f"SELECT count(*) FROM journal WHERE {UNSENT}").fetchone()
    return int(row[0])


def foldable(database: Database, position: int) -> list[Line]:
    """Give our counted writes that a cursor at ``position`` covers and the base has not."""
    return _lines(database, f"{_FOLDABLE} ORDER BY position", (position,))


def counted_later(database: Database) -> set[Dot]:
    """Give our counted writes that no cursor has covered yet."""
    where = f"WHERE absorbed = 0 AND settled = 0 AND status = 'counted' AND {OWN}"
    return {Dot(*dot) for dot in database.query(f"SELECT epoch, number FROM journal {where}")}


def uncounted(database: Database) -> dict[Dot, Line]:
    """Give every write here that the register has not counted."""
    return {line.write.dot: line for line in _lines(database, f"WHERE {UNCOUNTED}", ())}


def set_aside(database: Database) -> list[Line]:
    """Give the writes of this laptop that the register set aside or rejected."""
    return _lines(
        database,
        f"WHERE status IN ('set_aside', 'rejected') AND {UNCOUNTED} AND {OWN} ORDER BY id",
        (),
    )


def passed(database: Database, lines: Iterable[Line]) -> list[Line]:
    """Give our own writes that do not count, and that these have seen, directly or through others.

    Whoever is told of these has to see through those.
    """
    where = f"WHERE {UNCOUNTED} AND status <> 'unsent' AND {OWN}"
    held = {line.write.dot: line for line in _lines(database, where, ())}
    seen = _seen_among(held, (line.write for line in lines))
    return sorted((held[dot] for dot in seen), key=lambda line: line.id)


def absorb(database: Database, position: int) -> None:
    """Note that the bases account for what is ``foldable`` at ``position``."""
    database.execute(f"UPDATE journal SET absorbed = 1 {_FOLDABLE}", (position,))


def lone_creations(database: Database, position: int) -> list[tuple[int, str, str, str]]:
    """Give of what is ``foldable`` the creations that are all the journal has of their records.

    Each as its line, its record, the record's type and the epoch. What had seen anything is left
    out, and here and there one whose values only look so.
    """
    return database.query(
        f"SELECT id, record, type, epoch FROM journal {_FOLDABLE} AND creates = 1"
        " AND instr(body, '\"s\":') = 0 AND NOT EXISTS (SELECT 1 FROM journal AS other"
        " WHERE other.record = journal.record AND other.id <> journal.id)",
        (position,),
    )


def absorb_lines(database: Database, lines: Iterable[int]) -> None:
    """Note that the bases account for these lines."""
    database.execute(
        "UPDATE journal SET absorbed = 1 WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(lines)),),
    )


def carried_and_covered(database: Database, position: int) -> dict[str, str]:
    """Give the records of others' counted writes that a cursor covers, with their types."""
    return dict(database.query(f"SELECT record, type FROM journal {_CARRIED}", (position,)))


def absorb_carried(database: Database, record_ids: Iterable[str], position: int = _EVER) -> None:
    """Note of others' writes on these records that the register has told what it tells of them.

    Of those that a cursor at ``position`` covers, or of all that count.
    """
    database.execute(
        f"UPDATE journal SET absorbed = 1 {_CARRIED}"
        " AND record IN (SELECT value FROM json_each(?))",
        (position, json.dumps(list(record_ids))),
    )


def release(database: Database, owners: Iterable[str]) -> None:
    """Let the content of these people's withheld writes follow."""
    database.execute(
        f"UPDATE journal SET status = {_AS_IT_CAME}, settled = 0 WHERE {WITHHELD}"
        " AND owner IN (SELECT value FROM json_each(?))",
        (json.dumps(list(owners)),),
    )


def release_allowed(database: Database) -> None:
    """Let what was withheld follow where it may leave by now, and what hangs on nobody."""
    database.execute(
        f"UPDATE journal SET status = {_AS_IT_CAME}, settled = 0 WHERE {WITHHELD}"
        " AND (owner = '' OR EXISTS"
        " (SELECT 1 FROM entrepreneur WHERE id = owner AND coalesce(withheld, 0) = 0))"
    )


def release_answers(database: Database) -> None:
    """Let answers of people whom the register holds follow, though nothing else of theirs may."""
    database.execute(
        f"UPDATE journal SET status = {_AS_IT_CAME}, settled = 0"
        f" WHERE {WITHHELD} AND type = 'consent' AND {HOLDS.format(person='journal.owner')}"
    )


def people_at_register(database: Database, people: Iterable[str]) -> set[str]:
    """Give those of these people of whom the register holds anything in full."""
    rows = database.query(
        f"SELECT value FROM json_each(?) WHERE {HOLDS.format(person='value')}",
        (json.dumps(list(people)),),
    )
    return {person for (person,) in rows}


def resend(database: Database, where: str, parameters: tuple[Any, ...]) -> None:
    """Lay acknowledged writes over the base again and hand them up again.

    What came in a bundle goes up in it: see ``carried``.
    """
    database.execute(
        f"UPDATE journal SET status = {_AS_IT_CAME},"
        " position = NULL, reason = NULL, absorbed = 0, settled = 0"
        f" WHERE status <> 'unsent' AND {where}",
        parameters,
    )


def read_body(body: str) -> Change:
    """Read a stored body."""
    found = from_json(body)
    seen = {c: tuple(Dot(e, n) for e, n in dots) for c, dots in found.get("s", {}).items()}
    return Change(found["v"], seen)


def _lines(database: Database, where: str, parameters: tuple[Any, ...]) -> list[Line]:
    rows = database.execute(f"SELECT {_COLUMNS} FROM journal {where}", parameters).fetchall()
    return [_line(row) for row in rows]


def _line(row: tuple[Any, ...]) -> Line:
    key, epoch, number, ms, counter, kind, record, owner, creates, intent, body, *verdict = row
    change = read_body(body)
    write = Write(
        Dot(epoch, number),
        Stamp(ms, counter),
        kind,
        record,
        change.values,
        change.seen,
        bool(creates),
        intent,
    )
    status, position, reason = verdict
    return Line(
        key,
        write,
        owner,
        status,
        position,
        Reason.model_validate_json(reason) if reason else None,
    )
