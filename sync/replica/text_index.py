"""The full-text index of each table of records, which follows the column ``text``.

Whoever writes texts does so inside ``following``, which brings the index up to date by one
statement for all rows of a page. Triggers would do so row by row, and at each of them FTS5
writes out what it has gathered: four times the work for a new row, five times for a changed one.
A row without a text is not in the index, and one that is deleted leaves it by a trigger.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
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
        held = dict(
            database.query(f"SELECT id, text FROM {table} WHERE {_AMONG}", (_listed(texts),))
        )
        changed = [i for i, text in texts.items() if held.get(i) != text]
        if old := [i for i in changed if held.get(i) is not None]:
            database.execute(
                f"INSERT INTO {table}_fts ({table}_fts, rowid, text)"
                f" SELECT 'delete', key, text FROM {table} WHERE {_AMONG}",
                (_listed(old),),
            )
        yield
        if changed:
            database.execute(
                f"INSERT INTO {table}_fts (rowid, text) SELECT key, text FROM {table}"
                f" WHERE {_AMONG}",
                (_listed(changed),),
            )


_AMONG = "id IN (SELECT value FROM json_each(?))"


def _listed(ids: Iterable[str]) -> str:
    return json.dumps(list(ids))
