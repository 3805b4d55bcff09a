"""Records on their way out of this laptop, since they lie outside its scope (rule 9).

What the register said of them goes, and what a stick had brought of them once the register has
that; what was written here on them stays until it is settled. A
record waits as long as anything of it, or of the person it hangs on, is on its way: those writes
are to reach the register in full, and whether they may is known from what is still here. What the
register then counts, it counts elsewhere: nothing of it comes into a base here.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from forms.base import hangs_on
from sync.merge.view import show
from sync.replica import journal, settings
from sync.replica.database import Database
from sync.replica.past import forget
from sync.replica.states import CONSENT, States

_KEY = "leaving"


def note(database: Database, record_ids: Iterable[str], back: Collection[str] = ()) -> None:
    """Note which records are outside the scope, and which are ``back`` in it."""
    before = settings.get(database, _KEY, [])
    after = sorted({*before, *record_ids} - set(back))
    if after != before:
        settings.put(database, _KEY, after)


def noted(database: Database) -> set[str]:
    """Give the records on their way out."""
    return set(settings.get(database, _KEY, []))


def let_go(database: Database, states: States) -> None:
    """Let go of what is settled: consents first, since they say what of a person leaves."""
    going = noted(database)
    kinds = states.kinds(going) if going else {}
    busy = _busy(database, states, kinds) if kinds else set()
    if going != busy:
        settings.put(database, _KEY, sorted(busy))
    by_kind: dict[str, list[str]] = defaultdict(list)
    for record_id, kind in kinds.items():
        if record_id not in busy:
            by_kind[kind].append(record_id)
    for kind in sorted(by_kind, key=lambda kind: (kind != CONSENT, kind)):
        _remove(database, states, kind, by_kind[kind])


def _remove(database: Database, states: States, kind: str, record_ids: Collection[str]) -> None:
    journal.absorb_carried(database, record_ids)
    over = journal.overlays(database, record_ids)
    left = {i: states.without_base(kind, over[i]) for i in over}
    nothing = {"base": None, "base_position": 0, "orphan": 0}
    more = {name: dict.fromkeys(over, value) for name, value in nothing.items()}
    states.write_rows(kind, left, more)
    for record_id in set(record_ids) - over.keys():
        states.remove(kind, record_id)
        forget(database, record_id)


def _busy(database: Database, states: States, kinds: Mapping[str, str]) -> set[str]:
    """Give those of these records of which something is on its way, or of their person."""
    under_way = database.query(
        f"SELECT record, owner FROM journal WHERE {journal.UNSENT}"
        " UNION SELECT record, owner FROM journal"
        f" WHERE status = 'counted' AND absorbed = 0 AND {journal.OWN}"
    )
    if not under_way:
        return set()
    records = {record_id for record_id, _ in under_way}
    owners = {owner for _, owner in under_way if owner}
    return {
        record_id
        for record_id, kind in kinds.items()
        if record_id in records or _person(states, kind, record_id) in owners
    }


def _person(states: States, kind: str, record_id: str) -> str:
    return hangs_on(kind, record_id, show(states.current(kind, record_id)).values)
