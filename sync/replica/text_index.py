"""The full-text index of each table of records, which follows the column ``text``.

It is brought up to date for many rows by one statement. A trigger would do so row by row, and at
every statement a trigger's FTS5 writes out what it has gathered: four times the work of a page.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sync.replica.database import Database


def make(database: Database, table: str) -> None:
    """Make the index of a table; rows that are deleted leave it by a trigger."""
    database.db.table(table).enable_fts(["text"], tokenize="unicode61 remove_diacritics 2")
    database.execute(
        f"CREATE TRIGGER {table}_delete AFTER DELETE ON {table} BEGIN"
        f" INSERT INTO {table}_fts ({table}_fts, rowid, text)"
        " VALUES ('delete', old.key, old.text); END"
    )


@contextmanager
def following(database: Database, table: str, texts: Mapping[str, str]) -> Iterator[None]:
    """Have the index follow what is written inside: rows with these texts, by record id."""
    with database.atomic():
        held = dict(
            database.query(
                f"SELECT id, text FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(texts)),),
            )
        )
        changed = [i for i, text in texts.items() if held.get(i) != text]
        rows = f"FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        if old := [i for i in changed if held.get(i) is not None]:
            database.execute(
                f"INSERT INTO {table}_fts ({table}_fts, rowid, text) SELECT 'delete', key, text"
                f" {rows}",
                (json.dumps(old),),
            )
        yield
        if changed:
            database.execute(
                f"INSERT INTO {table}_fts (rowid, text) SELECT key, text {rows}",
                (json.dumps(changed),),
            )
