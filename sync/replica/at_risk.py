"""What exists on this laptop only: read from the journal's open writes and whose they are."""

from sync.replica import bundles, carried, journal, matches, reconcile, tables
from sync.replica.database import Database
from sync.replica.views import AtRisk, SetAside

_PEOPLE = tables.table_of(matches.PERSON)
_STAYS = f"owner IN (SELECT id FROM {_PEOPLE} WHERE withheld <> 0)"
_UNDONE = (
    f"(owner IN (SELECT id FROM {_PEOPLE} WHERE gone = 1)"
    f" AND NOT {journal.HOLDS.format(person='journal.owner')})"
)
"""A condition: taken back before the register heard of them, so that nothing would be lost.

``gone`` is 2 for who is shown with another."""


def count(database: Database, set_aside: tuple[SetAside, ...]) -> AtRisk:
    """Count what would be lost with this laptop; ``set_aside`` as the replica gives them."""
    [(records, writes, staying, leaving)] = database.query(
        f"SELECT count(DISTINCT CASE WHEN NOT {_UNDONE} THEN record END), count(*),"
        f" count(DISTINCT CASE WHEN {_STAYS} AND NOT {_UNDONE} THEN owner END),"
        f" count(DISTINCT CASE WHEN NOT {_STAYS} THEN record END)"
        f" FROM journal WHERE {journal.ONLY_HERE}"
    )
    [(people, at_register)] = database.query(
        f"SELECT count(*), coalesce(sum({journal.HOLDS.format(person='whose.id')}), 0) FROM"
        f" (SELECT DISTINCT owner AS id FROM journal WHERE {journal.ONLY_HERE}"
        f" AND owner <> '' AND NOT {_UNDONE}) AS whose"
    )
    [(withheld,)] = database.query(
        f"SELECT count(*) FROM {_PEOPLE} WHERE withheld <> 0 AND gone = 0"
    )
    return AtRisk(
        records=records,
        writes=writes,
        withheld_people=withheld,
        set_aside=set_aside,
        orphans=tuple(orphan.record_id for orphan in reconcile.orphans(database)),
        people=people,
        left=bundles.left(database),
        load=carried.load(database),
        staying=staying,
        leaving=leaving,
        at_register=at_register,
    )
