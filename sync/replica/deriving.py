"""Every record's derived part, made anew behind the window after a change of the declarations.

What lists, filters and search need of a record stands in its row (``rows.row_of``). When a
declaration has changed since the vault was last open, its tables and columns follow at once, and a
note says which rows are to follow them: with many records it takes hardly longer than with few.
The rows follow a few at a time, each step one transaction with the note of how far it came: whoever
saves waits for one step at most and a kill costs one. A row that has not followed yet is found by
what stood in it before; what is saved meanwhile is written as the new declarations want it, and is
written once more when its turn comes.
"""

from dataclasses import dataclass

from sync.merge.view import show
from sync.replica import orphans, settings, tables
from sync.replica.database import Database
from sync.replica.states import PERSON, States

AT_ONCE = 50
"""Rows of one step: some 20 ms of a processor."""
_DECLARED = "declarations"
_PENDING = "deriving"


@dataclass(frozen=True, slots=True)
class Progress:
    """How many rows have followed, of how many."""

    done: int
    total: int


def begin(database: Database) -> None:
    """Have the tables fit the declarations, and note that every row is to follow a change."""
    known = settings.get(database, _DECLARED)
    if known == tables.fingerprint():
        return
    tables.derive(database)
    settings.put(database, _DECLARED, tables.fingerprint())
    if known is not None:
        _house(database)
        settings.put(database, _PENDING, _all_rows(database))


def progress(database: Database) -> Progress | None:
    """Say how far the rows have followed; None where none is to."""
    pending = settings.get(database, _PENDING)
    if not pending:
        return None
    left = sum(last - done for done, last in pending["tables"].values())
    return Progress(pending["total"] - left, pending["total"])


def step(database: Database, states: States, limit: int = AT_ONCE) -> Progress | None:
    """Derive up to ``limit`` rows anew, and say how far that came; None once all have followed."""
    with database.atomic():
        pending = settings.get(database, _PENDING)
        if not pending:
            return None
        name, (done, last) = next(iter(pending["tables"].items()))
        rows = database.query(
            f"SELECT key, id, type, orphan FROM {name}"
            " WHERE key > ? AND key <= ? AND erased IS NOT 1 ORDER BY key LIMIT ?",
            (done, last, limit),
        )
        _write(states, {i: (kind, orphan) for _, i, kind, orphan in rows})
        if len(rows) < limit:
            del pending["tables"][name]
        else:
            pending["tables"][name] = [rows[-1][0], last]
        settings.put(database, _PENDING, pending if pending["tables"] else None)
        return progress(database)


def _write(states: States, rows: dict[str, tuple[str, int | None]]) -> None:
    by_kind: dict[str, list[str]] = {}
    for record_id, (kind, _orphan) in rows.items():
        by_kind.setdefault(kind, []).append(record_id)
    for kind, ids in by_kind.items():
        found = states.currents(kind, ids)
        shown = {i: show(state) for i, state in found.items()}
        gone = {i: int(s.gone or rows[i][1] == orphans.LET_GO) for i, s in shown.items()}
        states.write_shown(kind, shown, {"gone": gone}, found)


def _all_rows(database: Database) -> dict[str, object]:
    """Note every row there is, people first: theirs are looked for before all others."""
    names = sorted(tables.all_tables(), key=lambda name: name != PERSON)
    ends = {n: database.query(f"SELECT max(key) FROM {n}")[0][0] for n in names}
    spans = {name: [0, last] for name, last in ends.items() if last}
    return {"tables": spans, "total": sum(last for _, last in spans.values())}


def _house(database: Database) -> None:
    """Give records whose type has become known the table of their own."""
    kept = "id, type, base, base_position, orphan, erased, withheld, changed"
    for (kind,) in database.query(f"SELECT DISTINCT type FROM {tables.OTHER}"):
        table = tables.table_of(kind)
        if table != tables.OTHER:
            database.execute(
                f"INSERT INTO {table} ({kept}) SELECT {kept} FROM {tables.OTHER} WHERE type = ?",
                (kind,),
            )
            database.execute(f"DELETE FROM {tables.OTHER} WHERE type = ?", (kind,))
