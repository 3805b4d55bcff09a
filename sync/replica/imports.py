"""The lists that came in: which rows, whom they became, and what stood there before.

A row that came in before is known again by its digest, whatever has become of the person since,
and an import can be taken back long after, also one that broke off in the middle.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from forms.base import owner_field, record_types
from forms.text import fold
from sync.replica.database import Database


@dataclass(frozen=True, slots=True)
class Run:
    """One import: its number, when (ms), its source's name, its file, and how many rows came in."""

    number: int
    ms: int
    source: str
    file: str
    rows: int


@dataclass(frozen=True, slots=True)
class Line:
    """One row of an import: its digest, its person, the ids made for it.

    ``before`` has the fields of a person who was here, as they stood; None for a person made.
    """

    digest: str
    person: str
    made: Sequence[str] = ()
    before: Mapping[str, Any] | None = field(default=None)


def begin(database: Database, ms: int, source: str, file: str) -> int:
    """Begin an import and give its number."""
    done = database.execute(
        "INSERT INTO imports (ms, source, file, until_ms) VALUES (?, ?, ?, 0)", (ms, source, file)
    )
    return int(done.lastrowid or 0)


def enter(database: Database, number: int, lines: Iterable[Line], until_ms: int) -> None:
    """Note rows that have come in; ``until_ms`` is the stamp of their last write."""
    database.executemany(
        "INSERT INTO import_rows (import, digest, person, made, before) VALUES (?, ?, ?, ?, ?)",
        [
            (number, line.digest, line.person, json.dumps(line.made), _spelled(line.before))
            for line in lines
        ],
    )
    database.execute("UPDATE imports SET until_ms = ? WHERE id = ?", (until_ms, number))


def runs(database: Database) -> list[Run]:
    """Give the imports that can be taken back, the newest first."""
    rows = database.query(
        "SELECT id, ms, source, file, (SELECT count(*) FROM import_rows WHERE import = imports.id)"
        " FROM imports ORDER BY id DESC"
    )
    return [Run(*row) for row in rows]


def known_rows(database: Database, source: str) -> dict[str, str]:
    """Give the person behind each row that came in from a source, as far as they are here."""
    rows = database.query(
        "SELECT digest, person, source FROM import_rows JOIN imports ON imports.id = import"
        " WHERE person IN (SELECT id FROM entrepreneur WHERE gone <> 1)"
    )
    said = fold(source)
    return {digest: person for digest, person, name in rows if fold(name) == said}


def last_lines(database: Database, number: int, limit: int) -> list[tuple[int, Line]]:
    """Give the last rows of an import that are not taken back yet, each with its key."""
    rows = database.query(
        "SELECT id, digest, person, made, before FROM import_rows WHERE import = ?"
        " ORDER BY id DESC LIMIT ?",
        (number, limit),
    )
    return [
        (key, Line(digest, person, json.loads(made), json.loads(before)))
        for key, digest, person, made, before in rows
    ]


def forget(database: Database, keys: Iterable[int]) -> None:
    """Forget rows that were taken back."""
    database.executemany("DELETE FROM import_rows WHERE id = ?", [(key,) for key in keys])


def finish(database: Database, number: int) -> None:
    """Forget an import that was taken back whole."""
    database.execute("DELETE FROM imports WHERE id = ?", (number,))


def gone_on(database: Database, number: int, record_ids: Sequence[str]) -> set[str]:
    """Say on which of these records work went on since their import.

    They were edited, or have something of their own that the import did not make.
    """
    [(until,)] = database.query("SELECT until_ms FROM imports WHERE id = ?", (number,))
    ids = {"ids": json.dumps(list(record_ids)), "until": until}
    among = "IN (SELECT value FROM json_each(:ids))"
    found: set[str] = set()
    for kind in record_types():
        rows = database.query(f"SELECT id FROM {kind} WHERE id {among} AND changed > :until", ids)
        found |= {record for (record,) in rows}
        if owner := owner_field(kind):
            rows = database.query(
                f"SELECT f_{owner} FROM {kind} WHERE f_{owner} {among} AND gone = 0"
                " AND changed > :until",
                ids,
            )
            found |= {record for (record,) in rows}
    return found


def _spelled(before: Mapping[str, Any] | None) -> str:
    return json.dumps(before, ensure_ascii=False)
