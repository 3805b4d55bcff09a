"""The full-text index of each table of records, which follows the column ``text``.

Whoever writes texts has the index follow by ``leave`` and ``enter``, or by both around what is
inside ``following``: that brings the index up to date by one
statement for all rows of a page. Triggers would do so row by row, and at each of them FTS5
writes out what it has gathered: four times the work for a new row, five times for a changed one.
A row without a text is not in the index, and one that is deleted leaves it by a trigger.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sync.replica.database import Database


def make(database: Database, table: str) -> None:
    """Make the index of a table."""
    database.db.table(table).enable_fts(["text"], tokenize="unicode61 remove_diacritics 2")
    forget_deleted(database, table)


def forget_deleted(database: Database, table: str) -> None:
    """Have deleted rows, and no others, leave the index of a table by a trigger."""
    for event in ("insert", "update", "delete"):
        database.execute(f"DROP TRIGGER IF EXISTS {table}_{event}")
    database.execute(
        f"CREATE TRIGGER {table}_delete AFTER DELETE ON {table} WHEN old.text IS NOT NULL"
        f" BEGIN INSERT INTO {table}_fts ({table}_fts, rowid, text)"
        " VALUES ('delete', old.key, old.text); END"
    )


@contextmanager
def following(database: Database, table: str, texts: Mapping[str, str]) -> Iterator[None]:
    """Have the index follow as rows are given these texts inside, by record id."""
    with database.atomic():
        held = database.query(
            f"SELECT key, id, text FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(texts)),),
        )
        changed = json.dumps([key for key, i, text in held if text != texts[i]])
        leave(database, table, AMONG, changed)
        yield
        enter(database, table, AMONG, changed)


AMONG = "key IN (SELECT value FROM json_each(?))"
"""A condition: rows whose keys are in a JSON list."""


def leave(database: Database, table: str, where: str, value: str | int) -> None:
    """Take rows that are about to be given other texts out of the index."""
    database.execute(
        f"INSERT INTO {table}_fts ({table}_fts, rowid, text)"
        f" SELECT 'delete', key, text FROM {table} WHERE text IS NOT NULL AND {where}",
        (value,),
    )


def enter(database: Database, table: str, where: str, value: str | int) -> None:
    """Take rows with their texts into the index."""
    database.execute(
        f"INSERT INTO {table}_fts (rowid, text)"
        f" SELECT key, text FROM {table} WHERE text IS NOT NULL AND {where}",
        (value,),
    )
