"""Notes of what was opened, printed and exported on this laptop, until the register has them.

Only records that the register holds are named: of others not even an id leaves. The same record
opened again within the hour is one note; an export of many has several, each with some of the ids.
"""

import json
from collections.abc import Sequence

from sync.protocol.standing import AccessNote
from sync.replica import settings
from sync.replica.database import Database

AGAIN_MS = 3_600_000
_MOST = 1000
_MOST_IDS = 50_000
_REPORTED = "accesses_reported"


def note(database: Database, entry: AccessNote) -> None:
    """Keep a note, unless the same one was made within the hour.

    Each is later than the one before, whatever the clock says: that is how the register tells a
    repeated note from a new one.
    """
    if entry.record is not None:
        since = entry.ms - AGAIN_MS
        known = "SELECT 1 FROM accesses WHERE record = ? AND action = ? AND ms > ? AND ms <= ?"
        if database.query(known, (entry.record, entry.action, since, entry.ms)):
            return
    [(last,)] = database.query("SELECT coalesce(max(ms), 0) FROM accesses")
    database.execute(
        "INSERT INTO accesses (ms, action, record, type, n, purpose, ids)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            max(entry.ms, last + 1),
            entry.action,
            entry.record,
            entry.type,
            entry.n,
            entry.purpose,
            " ".join(entry.ids),
        ),
    )


def held(database: Database, table: str, record_ids: Sequence[str]) -> list[str]:
    """Give those of these records that the register holds, in order."""
    wanted = "IN (SELECT value FROM json_each(:ids))"
    rows = database.query(
        f"SELECT id FROM {table} WHERE base IS NOT NULL AND id {wanted}"
        f" UNION SELECT record FROM journal WHERE status = 'counted' AND record {wanted}",
        {"ids": json.dumps(list(record_ids))},
    )
    known = {found for (found,) in rows}
    return [record_id for record_id in record_ids if record_id in known]


def unreported(database: Database) -> list[AccessNote]:
    """Give the first notes that the register does not have, in order, as many as a report takes."""
    rows = database.query(
        "SELECT ms, action, record, type, n, purpose, ids FROM accesses WHERE ms > ?"
        " ORDER BY ms LIMIT ?",
        (settings.get(database, _REPORTED, 0), _MOST),
    )
    notes: list[AccessNote] = []
    named = 0
    for ms, action, record, kind, n, purpose, ids in rows:
        told = ids.split()
        named += len(told)
        if notes and named > _MOST_IDS:
            break
        notes.append(
            AccessNote(
                ms=ms, action=action, record=record, type=kind, n=n, purpose=purpose, ids=told
            )
        )
    return notes


def reported(database: Database, until_ms: int) -> None:
    """Enter that the register has the notes so far; what tells of the last hour stays a while."""
    with database.atomic():
        settings.put(database, _REPORTED, until_ms)
        database.execute("DELETE FROM accesses WHERE ms < ?", (until_ms - AGAIN_MS,))
