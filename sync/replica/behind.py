"""What writes that are not held here, or not shown, had themselves seen.

Of a bundle is left out what the base accounts for (see ``carried.lay_in``). The register may have
set some of that aside: then the base accounts for it by its absence, and who saw it has to be seen
through to what it had replaced (rule 3). Whether it was, a carrier is not told; it need not know,
since a write that counts has replaced the same. Of what a register that was put back has lost it
tells by itself what it sees through (see ``lost``), without the record where it has the write's
name alone.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sync.merge.state import Known, seen_through
from sync.merge.write import Dot, Write
from sync.protocol.messages import Passed
from sync.replica.database import Database

Behind = Mapping[Dot, Mapping[str, tuple[Dot, ...]]]
"""What writes that are not shown had seen, by cell."""


def keep(database: Database, writes: Iterable[Write]) -> None:
    """Keep what these writes, which are left out, had seen."""
    database.executemany(
        "INSERT OR IGNORE INTO behind (record, epoch, number, seen) VALUES (?, ?, ?, ?)",
        [(w.record_id, *w.dot, json.dumps(w.seen)) for w in writes if w.seen],
    )


def keep_told(database: Database, told: Iterable[Passed]) -> None:
    """Keep what the register says that these writes had seen."""
    database.executemany(
        "INSERT OR REPLACE INTO behind (record, epoch, number, seen) VALUES (?, ?, ?, ?)",
        [(one.record or "", one.epoch, one.number, json.dumps(one.seen)) for one in told],
    )


def of(database: Database, record_ids: Collection[str]) -> Behind:
    """Give what is kept of these records, and of those unknown: a dot is of one record alone."""
    rows = database.query(
        "SELECT epoch, number, seen FROM behind"
        " WHERE record = '' OR record IN (SELECT value FROM json_each(?)) ORDER BY record",
        (json.dumps(list(record_ids)),),
    )
    return {
        Dot(epoch, number): {
            cell: tuple(Dot(*dot) for dot in dots) for cell, dots in json.loads(seen).items()
        }
        for epoch, number, seen in rows
    }


def widened(write: Write, behind: Behind) -> Write:
    """Give a write with all that it has seen, directly or through what is kept."""
    known = Known(passed=lambda dot, cell: behind.get(dot, {}).get(cell, ()))
    seen = {name: tuple(seen_through(dots, name, known)) for name, dots in write.seen.items()}
    return replace(write, seen=seen)


def forget(database: Database, record_ids: Iterable[str]) -> None:
    """Keep nothing of erased records: the name of a cell may hold a phone."""
    database.execute(
        "DELETE FROM behind WHERE record IN (SELECT value FROM json_each(?))",
        (json.dumps(list(record_ids)),),
    )


def compact(database: Database, asked: Collection[str]) -> None:
    """Let go of what nothing lies over any more, once its author's bundles have been let go of.

    What epochs hold that the register is ``asked`` about stays.
    """
    database.execute(
        "DELETE FROM behind WHERE record NOT IN (SELECT record FROM journal WHERE absorbed = 0)"
        " AND epoch NOT IN (SELECT epochs.name FROM epochs JOIN carried USING (device))"
        " AND epoch NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(list(asked)),),
    )
