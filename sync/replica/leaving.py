"""Records on their way out of this laptop, since they lie outside its scope (rule 9).

What the register said of them goes; what was written here on them stays until it is settled. A
record waits as long as anything of it, or of the person it hangs on, is unsent: those writes are
to reach the register in full, and whether they may is known from what is still here.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable

from sync.merge.state import RecordState
from sync.replica import journal, settings
from sync.replica.database import Database
from sync.replica.past import forget
from sync.replica.states import States, overlaid

_KEY = "leaving"


def note(database: Database, record_ids: Iterable[str], back: Collection[str] = ()) -> None:
    """Note which records are outside the scope, and which are ``back`` in it."""
    before = settings.get(database, _KEY, [])
    after = sorted({*before, *record_ids} - set(back))
    if after != before:
        settings.put(database, _KEY, after)


def let_go(database: Database, states: States) -> None:
    """Let go of what has nothing unsent."""
    noted = settings.get(database, _KEY, [])
    ready = set(noted) - _busy(database, noted) if noted else set()
    if not ready:
        return
    settings.put(database, _KEY, sorted(set(noted) - ready))
    by_kind: dict[str, list[str]] = defaultdict(list)
    for record_id, kind in states.kinds(ready).items():
        by_kind[kind].append(record_id)
    for kind, ids in by_kind.items():
        over = journal.overlays(database, ids)
        nothing = {"base": None, "base_position": 0, "orphan": 0}
        left = {i: overlaid(RecordState(kind, {}), over[i]) for i in over}
        states.write_rows(kind, left, dict.fromkeys(over, nothing))
        for record_id in set(ids) - over.keys():
            states.remove(kind, record_id)
            forget(database, record_id)


def _busy(database: Database, record_ids: Collection[str]) -> set[str]:
    """Give those of these records of which something is unsent, or of their person."""
    rows = database.query(
        "SELECT DISTINCT here.record FROM journal AS here JOIN journal AS unsent"
        " ON unsent.status = 'unsent' AND (unsent.record = here.record"
        " OR here.owner <> '' AND unsent.owner = here.owner)"
        " WHERE here.record IN (SELECT value FROM json_each(?))"
        " UNION SELECT owner FROM journal WHERE status = 'unsent'",
        (json.dumps(list(record_ids)),),
    )
    return {record_id for (record_id,) in rows}
