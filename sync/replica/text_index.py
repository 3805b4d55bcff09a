"""The full-text index of each table of records, which follows the column ``text``.

Rows that come in are indexed by one statement a page (``with_new``). A trigger would do so row by
row, and at every statement of a trigger FTS5 writes out what it has gathered: four times the work.
What becomes of rows afterwards the index follows by triggers. A row without a text is not in it.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sync.replica.database import Database


def make(database: Database, table: str) -> None:
    """Make the index of a table."""
    database.db.table(table).enable_fts(["text"], tokenize="unicode61 remove_diacritics 2")
    follow_rows(database, table)


def follow_rows(database: Database, table: str) -> None:
    """Have the index of a table follow what becomes of its rows."""
    remove = (
        f"INSERT INTO {table}_fts ({table}_fts, rowid, text)"
        " SELECT 'delete', old.key, old.text WHERE old.text IS NOT NULL;"
    )
    add = f"INSERT INTO {table}_fts (rowid, text) SELECT new.key, new.text WHERE new.text NOT NULL;"
    for event, when, body in (
        ("delete", f"DELETE ON {table}", remove),
        ("update", f"UPDATE OF text ON {table} WHEN old.text IS NOT new.text", remove + add),
    ):
        database.execute(f"DROP TRIGGER IF EXISTS {table}_{event}")
        database.execute(f"CREATE TRIGGER {table}_{event} AFTER {when} BEGIN {body} END")


@contextmanager
def with_new(database: Database, table: str, ids: Sequence[str]) -> Iterator[None]:
    """Index those of these records whose rows are inserted inside."""
    listed = "(SELECT value FROM json_each(?))"
    with database.atomic():
        here = database.query(
            f"SELECT id FROM {table} WHERE id IN {listed}", (json.dumps(list(ids)),)
        )
        yield
        if new := set(ids).difference(record_id for (record_id,) in here):
            database.execute(
                f"INSERT INTO {table}_fts (rowid, text) SELECT key, text FROM {table}"
                f" WHERE id IN {listed} AND text IS NOT NULL",
                (json.dumps(sorted(new)),),
            )
