"""Following a register that was restored from an older copy (rules 11, 12 and 15).

Its history and ours part behind some position. What it told us beyond is void: our own writes are
handed up again, and the records that may hold anything of the lost history are told anew, whole.
What the register then says it does not hold, and no write of ours brings back, is kept here as an
*orphan*: nobody but this laptop proves it, so a person decides what becomes of it.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sync.merge import document
from sync.merge.state import RecordState
from sync.protocol.messages import Cursor, PullAnswer
from sync.replica import carried, journal, lost, settings
from sync.replica.database import Database
from sync.replica.epochs import Epochs
from sync.replica.past import remember
from sync.replica.states import States, spelled
from sync.replica.tables import all_tables, table_of

AT_ONCE = 2000
"""Records asked for anew in one request."""

_CHECKPOINTS = 48
_DENSE = 16


def checkpoint(database: Database, cursor: Cursor) -> None:
    """Keep a cursor to find what is common with a register that went back; older ones thin out."""
    kept = [Cursor(**c) for c in settings.get(database, "checkpoints", [])]
    if kept and kept[0] == cursor:
        return
    kept.insert(0, cursor)
    if len(kept) > _CHECKPOINTS:
        kept = kept[:_DENSE] + kept[_DENSE::2]
    settings.put(database, "checkpoints", [c.model_dump() for c in kept])


def checkpoints(database: Database) -> list[Cursor]:
    """Give the kept cursors, the newest first."""
    return [Cursor(**c) for c in settings.get(database, "checkpoints", [])]


def go_back(database: Database, states: States, epochs: Epochs, common: Cursor) -> None:
    """Void what the register said beyond the last cursor that we have in common."""
    _doubt(database, states, epochs, common.position)
    journal.resend(database, "position > ?", (common.position,))
    lost.note(database, lost.seen_over_bases(database))
    show_again(database, states)
    carried.forgotten(database, common.position)
    kept = [c for c in checkpoints(database) if c.position <= common.position]
    settings.put(database, "checkpoints", [c.model_dump() for c in kept])
    settings.put(database, "cursor", common.model_dump())
    settings.put(database, "register_epoch", "")
    settings.put(database, "receipted", ["", 0])
    settings.put(database, "devices_known", 0)
    epochs.doubt()


def show_again(database: Database, states: States) -> None:
    """Show what had left this laptop and is on its way anew: only so is it known who may leave.

    What a stick had brought goes up with that stick, and is shown like what was written here: the
    yes of a person may be there alone. Of some a row stayed without its base, since something of
    them was set aside.
    """
    for kind, ids in journal.records_on_the_way(database).items():
        states.write_rows(kind, states.currents(kind, ids - _based(database, kind, ids)), {})


def _based(database: Database, kind: str, ids: Collection[str]) -> set[str]:
    rows = database.query(
        f"SELECT id FROM {table_of(kind)}"
        " WHERE base IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {record_id for (record_id,) in rows}


def ask_anew(database: Database, record_ids: Iterable[str]) -> None:
    """Have these records told anew, whole."""
    database.executemany(
        "INSERT OR IGNORE INTO refetch (record) VALUES (?)", [(i,) for i in record_ids]
    )


def refetch(database: Database) -> list[str]:
    """Give the next records to ask for anew."""
    rows = database.query("SELECT record FROM refetch ORDER BY record LIMIT ?", (AT_ONCE,))
    return [record_id for (record_id,) in rows]


def doubted(database: Database, record_ids: Collection[str]) -> set[str]:
    """Give those of these records that are still to be told anew: no change fits their bases."""
    if not record_ids:
        return set()
    rows = database.query(
        "SELECT record FROM refetch WHERE record IN (SELECT value FROM json_each(?))",
        (json.dumps(list(record_ids)),),
    )
    return {record_id for (record_id,) in rows}


def settle(database: Database, states: States, answer: PullAnswer) -> None:
    """Note which records were told anew, and which the register no longer holds.

    Of those, what our own writes bring into being again starts from nothing; the rest are orphans.
    """
    told = [*(i for i, _, _ in answer.rows), *answer.absent, *answer.withdrawn]
    if not told:
        return
    for record_id, kind in states.kinds(answer.absent).items():
        over = journal.overlays(database, [record_id]).get(record_id, ())
        if any(line.write.creates for line in over):
            adopt(database, states, kind, record_id)
            states.write_row(kind, record_id)
        else:
            database.execute(
                f"UPDATE {table_of(kind)} SET orphan = 1 WHERE id = ? AND base IS NOT NULL",
                (record_id,),
            )
    database.execute(
        "DELETE FROM refetch WHERE record IN (SELECT value FROM json_each(?))",
        (json.dumps(told),),
    )


@dataclass(frozen=True, slots=True)
class Orphan:
    """A record that a restored register has lost and only this laptop still proves (rule 15)."""

    record_id: str
    type: str
    title: str


def orphans(database: Database) -> list[Orphan]:
    """Give the records that only this laptop still proves, by title."""
    union = " UNION ALL ".join(
        f"SELECT id, type, coalesce(title, '') AS title FROM {name} WHERE orphan = 1 AND gone = 0"
        for name in all_tables()
    )
    return [Orphan(*row) for row in database.query(f"{union} ORDER BY title")]


def adopt(database: Database, states: States, kind: str, record_id: str) -> None:
    """Make an orphan's values history, before its record is written down anew."""
    base = states.base(kind, record_id)
    if base is not None:
        remember(database, [(record_id, base, RecordState(kind, {}))])
    database.execute(
        f"UPDATE {table_of(kind)} SET base = NULL, base_position = 0, orphan = 0 WHERE id = ?",
        (record_id,),
    )


def _doubt(database: Database, states: States, epochs: Epochs, position: int) -> None:
    """List what may hold anything of the lost history, its epochs under numbers of our own."""
    for name in all_tables():
        rows = database.query(
            f"SELECT id, type, base FROM {name} WHERE base IS NOT NULL AND (base_position > ?"
            " OR id IN (SELECT record FROM journal WHERE position > ?))",
            (position, position),
        )
        ask_anew(database, (row[0] for row in rows))
        held = {record_id: states.decode(kind, base) for record_id, kind, base in rows}
        cells = (cell for state in held.values() for cell in state.cells.values())
        lost.note(database, (row.dot for cell in cells for row in cell.live))
        private = [
            (spelled(document.encode(state, epochs.private_number)), record_id)
            for record_id, state in held.items()
        ]
        database.executemany(f"UPDATE {name} SET base = ?, base_position = 0 WHERE id = ?", private)
