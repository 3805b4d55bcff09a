"""What a restored register has lost and only this laptop still proves, in the queue (rule 15).

One item a person, with all that hangs on them: somebody hands it up, as their own word, or lets it
go. What was let go stays hidden on this laptop and can be taken back; a register that comes to
hold it after all ends either.
"""

import json
from collections.abc import Collection, Iterable, Mapping

from forms.base import declaration, hangs_on
from forms.ids import created_ms
from sync.merge.view import Shown, show
from sync.replica import queue_keeping, settings
from sync.replica.database import Database
from sync.replica.states import States
from sync.replica.tables import all_tables, table_of
from sync.review.items import Item, Kind, item_id

PROVED, LET_GO = 1, 2
"""What stands in the column ``orphan``; 0 for all that the register holds."""


def follow(database: Database, states: States, absent: Iterable[str], now_ms: int) -> None:
    """Have what this laptop alone proves stand in its queue, and nothing else.

    ``absent`` are records that the register has just said it does not hold.
    """
    lines = database.query(
        "SELECT id, record, facts FROM queue WHERE kind = ? AND reason = 1", (Kind.ORPHAN,)
    )
    asked = {*absent, *(r for _, _, facts in lines for r in json.loads(facts)["records"])}
    if not asked:
        return
    found = _groups(_proved(database, states, asked))
    identity = settings.get(database, "identity") or {}
    kept = {_put(database, i, shown, now_ms, identity) for i, shown in found.items()}
    queue_keeping.settle(database, {item for item, _, _ in lines} - kept)


def let_go(database: Database, states: States, record_ids: Collection[str]) -> None:
    """Hide what only this laptop proves; it stays here, and can be taken back."""
    for record_id, kind in states.kinds(record_ids).items():
        database.execute(
            f"UPDATE {table_of(kind)} SET orphan = {LET_GO} WHERE id = ? AND orphan = {PROVED}",
            (record_id,),
        )
    hide(database)


def take_back(database: Database, states: States, record_ids: Collection[str]) -> int:
    """Show again what was let go, and give how many records; the queue is to follow."""
    back = 0
    for record_id, kind in states.kinds(record_ids).items():
        query = f"SELECT 1 FROM {table_of(kind)} WHERE id = ? AND orphan = {LET_GO}"
        if database.query(query, (record_id,)):
            database.execute(
                f"UPDATE {table_of(kind)} SET orphan = {PROVED} WHERE id = ?", (record_id,)
            )
            states.write_row(kind, record_id)
            back += 1
    return back


def hide(database: Database) -> None:
    """Keep what was let go out of every list, where rows were written anew."""
    for name in all_tables():
        database.execute(f"UPDATE {name} SET gone = 1 WHERE orphan = {LET_GO} AND gone = 0")


def _proved(
    database: Database, states: States, record_ids: Collection[str]
) -> dict[str, tuple[str, Shown]]:
    """Give those of these records that this laptop alone proves, with what is shown of them."""
    found = {}
    for record_id, kind in states.kinds(record_ids).items():
        rows = database.query(
            f"SELECT orphan, gone FROM {table_of(kind)} WHERE id = ?", (record_id,)
        )
        if rows and rows[0][0] == PROVED:
            shown = show(states.current(kind, record_id))
            if not shown.gone:
                found[record_id] = (kind, shown)
    return found


def _groups(proved: Mapping[str, tuple[str, Shown]]) -> dict[str, dict[str, tuple[str, Shown]]]:
    """Put what hangs on a lost person with them; what hangs on nobody lost stands by itself."""
    groups: dict[str, dict[str, tuple[str, Shown]]] = {}
    for record_id, (kind, shown) in proved.items():
        owner = hangs_on(kind, record_id, shown.values)
        head = owner if owner in proved else record_id
        groups.setdefault(head, {})[record_id] = (kind, shown)
    return groups


def _put(
    database: Database,
    head: str,
    group: Mapping[str, tuple[str, Shown]],
    now_ms: int,
    identity: Mapping[str, str],
) -> str:
    kind, shown = group[head]
    known = declaration(kind)
    item = item_id(head, Kind.ORPHAN, identity.get("device", ""))
    facts = {"records": sorted(group, key=lambda i: (i != head, i))}
    queue_keeping.put(
        database,
        Item(item, Kind.ORPHAN, head, kind, now_ms or created_ms(head), facts=facts),
        owner=hangs_on(kind, head, shown.values),
        who=queue_keeping.names(database, [each for _, each in group.values()]),
        title=known.title_of(shown.values) if known else "",
    )
    return item
