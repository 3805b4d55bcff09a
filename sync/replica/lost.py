"""Seeing through what a register that was put back has lost, and does not count any more.

A write that had counted may come again as its name alone, since its person said no meanwhile, or
be set aside. Who had seen it has then seen what it had seen (rule 4): the register knows what that
is, this laptop never held the write. So the epochs of all that it was told of the lost history are
named with every pull, and what the register then tells is kept ``behind``.

That hides no conflict that the register would show: it sees through the same writes itself, and
what counts after all has replaced the same.
"""

import json
from collections.abc import Iterable

from sync.merge.write import Dot
from sync.protocol.limits import MAX_RANGES
from sync.protocol.messages import Cursor, Passed
from sync.replica import behind, journal, settings
from sync.replica.database import Database
from sync.replica.states import States

_KEY = "lost"


def note(database: Database, dots: Iterable[Dot]) -> None:
    """Note what a lost history had told, or what was seen of it here; ask about it from the start.

    Of this laptop's own openings it holds all writes itself.
    """
    own = {name for (name,) in database.query(journal.OWN_EPOCHS)}
    names = {dot.epoch for dot in dots} - own
    known, _ = asked(database)
    settings.put(database, _KEY, [sorted({*known, *names}), 0])


def asked(database: Database) -> tuple[list[str], int]:
    """Give the epochs to ask about, and the position behind which that was not answered yet."""
    names, since = settings.get(database, _KEY, [[], 0])
    return names[:MAX_RANGES], since


def land(database: Database, passed: Iterable[Passed], cursor: Cursor) -> set[str]:
    """Keep what the last page of a pull told; give the records that are to be shown anew."""
    names, _ = asked(database)
    if not names:
        return set()
    told = list(passed)
    behind.keep_told(database, told)
    further = {epoch for one in told for dots in one.seen.values() for epoch, _ in dots}
    names = sorted({*names, *further})
    settings.put(database, _KEY, [names, cursor.position])
    return over_bases_naming(database, names) if told else set()


def show(database: Database, states: States, record_ids: Iterable[str]) -> None:
    """Show records anew of which it was told what is behind."""
    over = journal.overlays(database, record_ids)
    by_kind: dict[str, list[str]] = {}
    for record_id, lines in over.items():
        by_kind.setdefault(lines[0].write.record_type, []).append(record_id)
    for kind, ids in by_kind.items():
        states.write_rows(kind, states.currents(kind, ids), {})


def over_bases_naming(database: Database, epochs: Iterable[str]) -> set[str]:
    """Give the records with anything over their bases that has seen writes of these epochs."""
    rows = database.query(
        "SELECT record FROM journal WHERE absorbed = 0"
        " AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(body, value) > 0)",
        (json.dumps(list(epochs)),),
    )
    return {record_id for (record_id,) in rows}


def seen_over_bases(database: Database) -> set[Dot]:
    """Give all that was seen by writes that the bases do not account for."""
    bodies = database.query("SELECT body FROM journal WHERE absorbed = 0")
    changes = (journal.read_body(body) for (body,) in bodies)
    return {dot for change in changes for dots in change.seen.values() for dot in dots}


def compact(database: Database) -> None:
    """Ask no more once nothing lies over the bases."""
    if not database.query("SELECT 1 FROM journal WHERE absorbed = 0 LIMIT 1"):
        settings.put(database, _KEY, [[], 0])
    behind.compact(database, asked(database)[0])
