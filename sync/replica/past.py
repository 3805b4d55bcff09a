"""The past of records: values that were live at the register and were superseded there."""

import json
from collections.abc import Iterable

from sync.merge import document
from sync.merge.clock import Stamp
from sync.merge.document import Document, Name
from sync.merge.state import RecordState, Row
from sync.merge.write import Dot
from sync.replica.database import Database


def remember(database: Database, changes: Iterable[tuple[str, RecordState, RecordState]]) -> None:
    """Keep the rows of records that are live in the old state and no longer in the new one."""
    gone = []
    for record_id, old, new in changes:
        for name, cell in old.cells.items():
            live = {row.dot for row in new.cell(name).live}
            gone += [(record_id, name, row) for row in cell.live if row.dot not in live]
    keep(database, gone)


def remember_replaced(
    database: Database, changes: Iterable[tuple[str, Document, Document]], name: Name
) -> None:
    """Do as ``remember``, for documents of the register's."""
    gone = []
    for record_id, old, new in changes:
        live = document.live_rows(new, name)
        rows = document.live_rows(old, name).items()
        gone += [(record_id, cell, row) for (cell, dot), row in rows if (cell, dot) not in live]
    keep(database, gone)


def keep(database: Database, gone: Iterable[tuple[str, str, Row]]) -> None:
    """Keep rows, each with its record and its cell."""
    database.executemany(
        "INSERT OR IGNORE INTO past (record, cell, epoch, number, ms, counter, value)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (record, name, *row.dot, *row.stamp, json.dumps(row.value, ensure_ascii=False))
            for record, name, row in gone
        ],
    )


def of(database: Database, record_id: str) -> list[tuple[str, Row]]:
    """Give the past rows of a record, each with its cell."""
    rows = database.execute(
        "SELECT cell, epoch, number, ms, counter, value FROM past WHERE record = ?", (record_id,)
    ).fetchall()
    return [(c, Row(Dot(e, n), Stamp(ms, k), json.loads(v))) for c, e, n, ms, k, v in rows]


def forget(database: Database, record_id: str) -> None:
    """Let go of a record's past."""
    database.execute("DELETE FROM past WHERE record = ?", (record_id,))
