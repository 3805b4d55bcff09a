"""Letting go of acknowledged writes once no restored register can have lost them (rule 8).

A write stays in the journal until the register's backup mark has passed it: until then this laptop
may have to hand it up again. After that the base holds what is live of it, and ``past`` what the
deployment wants of history. What is settled and beyond that is gone, so that journal and database
grow with what is in use and not with time.
"""

from sync.merge.state import Row
from sync.merge.write import Dot
from sync.replica import bundles, carried, journal, past, settings
from sync.replica.database import Database
from sync.replica.states import States

AT_ONCE = 2000
"""Writes let go after one sync, so that no sync waits for it."""

LOG_LINES = 2000
"""Lines of the log of exchanges that are kept."""

_DAY_MS = 86_400_000


def compact(
    database: Database, states: States, mark: int, *, history_since_ms: int | None = None
) -> int:
    """Let go of what the mark has passed, and count it: once for each mark and cursor.

    While anything is on its way, what that has seen stays, and it is looked again: what the
    register holds already counts again where the cursor is.
    ``history_since_ms`` is the register's time (Unix, ms) before which the deployment wants no
    history; None keeps all of it.
    """
    come = [mark, settings.get(database, "cursor", {}).get("position", 0)]
    fresh = bool(mark) and settings.get(database, "compacted", []) != come
    lines = journal.settled(database, mark, AT_ONCE) if fresh else []
    _keep_history(database, states, lines)
    database.executemany("DELETE FROM journal WHERE id = ?", [(line.id,) for line in lines])
    if lines:
        database.execute(
            "DELETE FROM receipts WHERE json_extract(receipt, '$.position') <= ?"
            " AND id < (SELECT max(id) FROM receipts)",
            (mark,),
        )
    if fresh:
        carried.compact(database, mark)
    if fresh and len(lines) < AT_ONCE and not journal.is_on_the_way(database):
        settings.put(database, "compacted", come)
    bundles.compact(database)
    if history_since_ms is not None:
        database.execute("DELETE FROM past WHERE ms < ?", (history_since_ms,))
    database.execute("DELETE FROM log WHERE id <= (SELECT max(id) FROM log) - ?", (LOG_LINES,))
    return len(lines)


def history_since(now_ms: int, days: object) -> int | None:
    """Give the time before which a deployment that keeps so many days wants no history."""
    return now_ms - int(days) * _DAY_MS if isinstance(days, int) and days > 0 else None


def fill(database: Database, epoch: str, number: int) -> None:
    """Hand up names of writes whose content was let go, for a register that went back too far.

    Its copy is older than its own mark said any could be. The names keep the numbers without gaps;
    what the writes said, others still show, and a person decides (rule 15).
    """
    [(last,)] = database.query(
        "SELECT max(coalesce((SELECT max(number) FROM journal WHERE epoch = :e), 0),"
        " coalesce((SELECT max(after_number) FROM epochs WHERE after = :e), 0))",
        {"e": epoch},
    )
    held = database.query("SELECT number FROM journal WHERE epoch = ?", (epoch,))
    missing = set(range(number, last + 1)) - {n for (n,) in held}
    database.executemany(
        "INSERT INTO journal (epoch, number, ms, counter, type, record, owner, creates, intent,"
        " body) VALUES (?, ?, 0, 0, '', '', '', 0, '', ?)",
        [(epoch, n, '{"v":{},"h":""}') for n in sorted(missing)],
    )


def _keep_history(database: Database, states: States, lines: list[journal.Line]) -> None:
    """Keep as history what these writes said and the base no longer says."""
    by_kind: dict[str, set[str]] = {}
    for line in lines:
        by_kind.setdefault(line.write.record_type, set()).add(line.write.record_id)
    bases = {
        record_id: states.read(kind, base.body)
        for kind, ids in by_kind.items()
        for record_id, base in states.bases(kind, ids).items()
    }
    gone: list[tuple[str, str, Row]] = []
    for line in lines:
        base = bases.get(line.write.record_id)
        if base is None:
            continue
        for cell, value in line.write.values.items():
            if line.write.dot not in {row.dot for row in base.cell(cell).live}:
                row = Row(Dot(*line.write.dot), line.write.stamp, value)
                gone.append((line.write.record_id, cell, row))
    past.keep(database, gone)
