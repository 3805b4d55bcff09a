"""Rows of a table of records, entered or brought up to date.

Of a row that is there only the columns that changed are written: an edit of one field leaves every
index alone that has nothing of it. The full-text index follows in the same transaction.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import compress
from operator import ne
from typing import Any

from sync.replica import text_index
from sync.replica.database import Database


def put(database: Database, table: str, columns: Mapping[str, Sequence[Any]]) -> None:
    """Enter records' rows or bring them up to date.

    ``columns`` has their values by the columns' names, ``id`` among them; of rows that are all
    there the others may be some.
    """
    names, ids = list(columns), columns["id"]
    held = {
        row[names.index("id")]: (key, row)
        for key, *row in database.query(
            f"SELECT key, {', '.join(names)} FROM {table}"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
    }
    rows = list(zip(*columns.values(), strict=True))
    with database.atomic():
        if held:
            known = [(*held[i], row) for i, row in zip(ids, rows, strict=True) if i in held]
            rows = [row for i, row in zip(ids, rows, strict=True) if i not in held]
            _change(database, table, names, known)
        _enter(database, table, names, rows)


def _enter(
    database: Database, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Enter rows that are not there; their keys follow those of all others."""
    if not rows:
        return
    last = database.query(f"SELECT coalesce(max(key), 0) FROM {table}")[0][0]
    database.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows
    )
    text_index.enter(database, table, "key > ?", last)


def _change(
    database: Database,
    table: str,
    names: Sequence[str],
    known: Sequence[tuple[int, Sequence[Any], Sequence[Any]]],
) -> None:
    """Write what differs in rows, each given by its key, as it is and as it is to be."""
    alike: dict[tuple[bool, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for key, old, new in known:
        differs = tuple(map(ne, old, new))
        alike[differs].append((*compress(new, differs), key))
    for differs, rows in alike.items():
        changed = list(compress(names, differs))
        if not changed:
            continue
        keys = json.dumps([key for *_, key in rows])
        if "text" in changed:
            text_index.leave(database, table, text_index.AMONG, keys)
        setting = ", ".join(f"{name} = ?" for name in changed)
        database.executemany(f"UPDATE {table} SET {setting} WHERE key = ?", rows)
        if "text" in changed:
            text_index.enter(database, table, text_index.AMONG, keys)
