"""Keeping the queue: its lines are entered, brought up to date, and let go of.

What was said of an item stays when its reason goes; a line nobody said anything of goes with it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sync.merge.view import Shown
from sync.merge.write import Dot
from sync.replica import settings
from sync.replica.database import Database
from sync.replica.origins import Origin
from sync.review.items import CLOSED_BY_VERDICT, Item, Kind

PERSON = "entrepreneur"


def put(
    database: Database, item: Item, *, owner: str = "", who: Iterable[str] = (), title: str = ""
) -> None:
    """Enter an item, or bring what is known of it up to date; what was decided of it stays."""
    enter(database, [line_of(item, owner, who, title)])
    place(database, "id = ?", item.id)


def line_of(item: Item, owner: str, who: Iterable[str], title: str = "") -> tuple[Any, ...]:
    """Give the columns of an item's line."""
    return (
        item.id,
        str(item.kind),
        item.record,
        item.type,
        item.other,
        json.dumps(item.facts, ensure_ascii=False),
        item.since,
        json.dumps(sorted(set(who)), ensure_ascii=False),
        owner,
        int(item.kind in CLOSED_BY_VERDICT),
        title,
    )


def enter(database: Database, lines: Sequence[tuple[Any, ...]]) -> None:
    """Enter lines, or bring what is known of them up to date."""
    database.executemany(
        "INSERT INTO queue (id, kind, record, type, other, facts, since, who, owner, closing,"
        " title, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, facts = excluded.facts, who ="
        " CASE WHEN excluded.who = '[]' THEN who ELSE excluded.who END,"
        " owner = excluded.owner, record = excluded.record, other = excluded.other,"
        " since = CASE WHEN reason THEN since ELSE excluded.since END, reason = 1, tried = NULL",
        lines,
    )


def hold_on(database: Database, item_ids: Iterable[str]) -> None:
    """Keep lines that are about to be decided, though their reason goes first."""
    database.executemany(
        "UPDATE queue SET said = coalesce(said, '') WHERE id = ?", [(i,) for i in item_ids]
    )


def settle(database: Database, item_ids: Iterable[str], *, reason: bool = False) -> None:
    """Note whether the reason of some items stands."""
    database.executemany(
        "UPDATE queue SET reason = ? WHERE id = ?", [(int(reason), i) for i in item_ids]
    )
    sweep(database)


def untried(database: Database, mark: str) -> list[str]:
    """Give the items with several values that nobody has and these rules were not tried on."""
    rows = database.query(
        "SELECT id FROM queue WHERE kind = 'contested' AND state = 'new' AND reason = 1"
        " AND twice = 0 AND tried IS NOT ?",
        (mark,),
    )
    return [item for (item,) in rows]


def tried(database: Database, item_id: str, mark: str) -> None:
    """Note which rules were tried on an item; it is forgotten when the item changes."""
    database.execute("UPDATE queue SET tried = ? WHERE id = ?", (mark, item_id))


def owner_of(database: Database, item_id: str) -> str:
    """Give the person whom an item is about, or nothing."""
    rows = database.query("SELECT owner FROM queue WHERE id = ?", (item_id,))
    return str(rows[0][0]) if rows else ""


def ruled(database: Database, record_id: str) -> list[str]:
    """Give the items about what rules decided of a record."""
    rows = database.query(
        "SELECT id FROM queue WHERE record = ? AND kind = ?", (record_id, Kind.RULED)
    )
    return [item for (item,) in rows]


def known(database: Database, item_ids: Sequence[str]) -> set[str]:
    """Give those of these items that stand in the queue with a reason and can be decided here."""
    rows = database.query(
        "SELECT id FROM queue WHERE reason = 1 AND id IN (SELECT value FROM json_each(?))"
        " AND json_extract(facts, '$.elsewhere') IS NULL",
        (json.dumps(list(item_ids)),),
    )
    return {item for (item,) in rows}


def drop_told(database: Database, item_id: str) -> None:
    """Let go of a pair that the register told and takes back, unless somebody had a word on it."""
    database.execute(
        "UPDATE queue SET reason = 0 WHERE id = ? AND json_extract(facts, '$.register') = 1",
        (item_id,),
    )
    sweep(database)


def drop_pairs(database: Database, likely: Sequence[str]) -> int:
    """Let go of pairs that nobody has touched and that are likely no more; give how many.

    What the register found is the register's to take back.
    """
    gone = database.execute(
        "DELETE FROM queue WHERE kind = 'duplicate' AND said IS NULL"
        " AND json_extract(facts, '$.torn') IS NULL"
        " AND json_extract(facts, '$.register') IS NULL"
        " AND id NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(list(likely)),),
    )
    return int(gone.rowcount)


def place(database: Database, where: str, value: str) -> None:
    """Copy title, event and region of the records that items are about."""
    database.execute(
        f"UPDATE queue SET (title, event, region) = (SELECT coalesce(title, ''),"
        f" coalesce(f_event, ''), coalesce(f_region, '') FROM {PERSON} WHERE id = queue.owner)"
        f" WHERE {where} AND owner IN (SELECT id FROM {PERSON} WHERE id = queue.owner)",
        (value,),
    )


def names(database: Database, shown: Iterable[Shown]) -> set[str]:
    """Give the names of those whose values stand in these records."""
    known = Names(database)
    return {name for each in shown for name in known.of(each)}


class Names:
    """The names of those who gave values, each epoch looked up once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._own = (settings.get(database, "identity") or {}).get("name", "")
        self._known: dict[str, str] = {}

    def of(self, shown: Shown, origins: Mapping[Dot, Origin] | None = None) -> set[str]:
        """Give the names of those who gave the values that contest, or all that are shown.

        Where an undo brought a value back, ``origins`` says whose it is.
        """
        back = origins or {}
        dots = {row.dot for rows in shown.contested.values() for row in rows}
        dots = dots or {dot for dots in shown.seen.values() for dot in dots}
        epochs = {dot.epoch for dot in dots - back.keys()}
        named = {back[dot].who for dot in dots & back.keys()}
        for epoch in epochs - self._known.keys():
            self._known[epoch] = self._name(epoch)
        return named | {name for epoch in epochs if (name := self._known[epoch])}

    def _name(self, epoch: str) -> str:
        rows = self._database.query(
            "SELECT coalesce(devices.name, '') FROM register_epochs"
            " JOIN devices ON devices.device = register_epochs.device"
            " WHERE register_epochs.name = :epoch"
            " UNION SELECT :own FROM epochs WHERE device IS NULL AND name = :epoch",
            {"epoch": epoch, "own": self._own},
        )
        return next((str(name) for (name,) in rows if name), "")


def sweep(database: Database) -> None:
    """Let go of lines whose reason is gone and that nobody said anything of."""
    database.execute("DELETE FROM queue WHERE reason = 0 AND said IS NULL")
