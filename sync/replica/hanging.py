"""What hangs on somebody erased, as far as the register may not know it.

A register that was put back, or that holds a record's creation as its name alone, cannot tell whose
the record is: an edit of it would wait there with its content for good. So whatever this laptop
erased beyond what it was told is named with the next pull, each record with whom it hangs on.
"""

import json
from collections.abc import Collection, Sequence

from forms.base import owner_field, record_types
from sync.replica import settings
from sync.replica.database import Database
from sync.replica.tables import columns_of, table_of

_KEY = "hanging"

Hanging = tuple[str, str]
"""A record, and the erased one that it hangs on."""


def on(database: Database, record_ids: Collection[str]) -> list[Hanging]:
    """Give what hangs on these records here, each with whom, also what the register has not."""
    wanted = "(SELECT value FROM json_each(:ids))"
    queries = [f"SELECT record, owner FROM journal WHERE owner IN {wanted}"]
    for kind in record_types():
        column = f"f_{owner_field(kind)}"
        if column in columns_of(kind):
            queries.append(f"SELECT id, {column} FROM {table_of(kind)} WHERE {column} IN {wanted}")
    rows = database.query(" UNION ".join(queries), {"ids": json.dumps(sorted(record_ids))})
    return [(record, owner) for record, owner in rows if record != owner]


def note(database: Database, told: Collection[str]) -> None:
    """Note what hangs on records that the register told to be erased, and what it told no more."""
    if not told:
        return
    known = dict(untold(database)) | dict(on(database, told))
    settings.put(database, _KEY, [pair for pair in known.items() if pair[0] not in told])


def untold(database: Database) -> list[Hanging]:
    """Give what the register is to be told."""
    return [(record, owner) for record, owner in settings.get(database, _KEY, [])]


def answered(database: Database, asked: Sequence[Hanging]) -> None:
    """Tell it no more: the register has heard it."""
    if asked:
        settings.put(database, _KEY, [pair for pair in untold(database) if pair not in asked])
