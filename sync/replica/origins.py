"""Whose word a value is that an undone decision brought back: its author's, not the undoer's.

An undo writes the former values anew, in the name of whoever undid it. The decision that it took
back spells whose each value was, on every laptop.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from json import dumps
from typing import Any

from sync.merge.canonical import canonical
from sync.merge.state import Row
from sync.merge.write import Dot
from sync.replica.database import Database


@dataclass(frozen=True, slots=True)
class Origin:
    """Who gave a value first, on which device, and when (Unix time in ms)."""

    device: str
    who: str
    ms: int


def reviews_about(database: Database, record_ids: Collection[str]) -> list[str]:
    """Give the review records that hold a decision about these records."""
    listed = dumps(list(record_ids))
    rows = database.query(
        "SELECT id FROM queue WHERE decided_ms > 0"
        " AND (record IN (SELECT value FROM json_each(:ids))"
        " OR other IN (SELECT value FROM json_each(:ids)))",
        {"ids": listed},
    )
    return [review for (review,) in rows]


def origins(
    decisions: Iterable[Mapping[str, Any]],
    cell: str,
    rows: Sequence[Row],
    devices: Mapping[Dot, str],
) -> dict[Dot, Origin]:
    """Give the origins of those of a cell's live rows that the undo of a decision brought back.

    ``devices`` has the device behind each row. A row was brought back if it is newer than a
    decision, has a value that stood before it, and is either of the device that decided or stands
    beside another of its own device: one device contradicts itself by an undo alone.
    """
    found: dict[Dot, Origin] = {}
    own = list(devices.values())
    for decision in decisions:
        at = datetime.fromisoformat(str(decision["at"])).timestamp() * 1000
        before = {
            canonical(kept.get("value")): kept
            for on in decision.get("on") or []
            if on.get("cell") == cell and not on.get("passed")
            for kept in on.get("before") or []
        }
        for row in rows:
            kept, device = before.get(canonical(row.value)), devices[row.dot]
            undoes = device == decision.get("device") or own.count(device) > 1
            if kept and kept.get("who") and row.stamp.ms >= int(at) and undoes:
                found[row.dot] = Origin(
                    str(kept.get("device") or ""), str(kept["who"]), int(kept.get("ms") or 0)
                )
    return found
