"""What the register leaves to a person, in the queue: writes it set aside."""

from collections.abc import Sequence

from forms.base import declaration, hangs_on
from sync.merge.write import Write
from sync.protocol.messages import Reason
from sync.replica import journal, queue_keeping
from sync.replica.database import Database
from sync.review.items import Item, Kind, item_id

_BY_RULE = {"out_of_scope": Kind.RESCUED, "quarantined": Kind.QUARANTINE}
"""The kind of a write that was set aside, by the rule it broke."""


def put_aside(
    database: Database,
    write: Write,
    reason: Reason | None,
    *,
    name: str,
    device: str,
    regions: Sequence[str] = (),
) -> str:
    """Enter a write that was set aside, with the rule it broke; give the item's id."""
    about = _about(write)
    code = reason.code if reason else ""
    found = Item(
        _item_id(write),
        _BY_RULE.get(code, Kind.SET_ASIDE),
        write.record_id,
        write.record_type,
        write.stamp.ms,
        about,
        {
            "code": code,
            "cell": reason.cell if reason else "",
            "values": dict(write.values),
            "seen": {cell: [list(dot) for dot in dots] for cell, dots in write.seen.items()},
            "creates": write.creates,
            "device": device,
            "name": name,
            "regions": list(regions),
        },
    )
    known = declaration(write.record_type)
    title = known.title_of(write.values) if known else ""
    owner = hangs_on(write.record_type, write.record_id, write.values)
    queue_keeping.put(database, found, owner=owner, who=[name] if name else (), title=title)
    return found.id


def follow_own_aside(database: Database, name: str, device: str) -> None:
    """Have this laptop's own writes that were set aside stand in its queue, while they are so."""
    standing = dict(
        database.query(
            "SELECT id, json_extract(facts, '$.code') FROM queue"
            " WHERE reason = 1 AND kind IN ('set_aside', 'rescued', 'quarantine')"
            " AND json_extract(facts, '$.device') = ?",
            (device,),
        )
    )
    lines = {
        _item_id(line.write): line
        for line in journal.set_aside(database)
        if line.status == "set_aside"
    }
    for item, line in lines.items():
        if standing.get(item) != (line.reason.code if line.reason else ""):
            put_aside(database, line.write, line.reason, name=name, device=device)
    queue_keeping.settle(database, standing.keys() - lines.keys())


def _item_id(write: Write) -> str:
    return item_id(write.record_id, "aside", _about(write))


def _about(write: Write) -> str:
    return f"{write.dot.epoch}:{write.dot.number}"
