"""After two records were parted: what was written while they were one, and where it belongs.

What is written stays with the record that it was written on. A person may know better: a need noted
for both may be the other's. So it is listed, and each entry can be moved by a write.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from forms.base import owner_field, record_types
from sync.merge import cells, edit
from sync.merge.write import Json
from sync.replica import merging
from sync.replica.queue import REVIEW, Row
from sync.replica.replica import Replica
from sync.replica.views import RecordView

PARTED = "parted"
"""The role of the line in an item's thread that says when two were parted."""


@dataclass(frozen=True, slots=True)
class Written:
    """Something written while two were one: a cell's value, or a record that hangs on one of them.

    ``person`` is whom it stands with now. Of a linked record ``value`` is all of its values.
    """

    person: str
    record: str
    type: str
    cell: str
    value: Json
    who: str
    ms: int
    placed: bool = False
    """Whether somebody has moved it already: it can be moved back."""

    @property
    def linked(self) -> bool:
        """Whether it is a record of its own."""
        return self.record != self.person


def written_while_one(replica: Replica, line: Row, review: Mapping[str, Any]) -> list[Written]:
    """Give what was written between a pair's merge and its parting, newest first, placed last."""
    decision = review.get("decision") or {}
    parted = [m["at"] for m in review.get("thread") or [] if m.get("role") == PARTED]
    merged_now = merging.verdict(replica.database, line.record, line.other) == "same"
    if decision.get("verdict") != "merged" or not parted or merged_now:
        return []
    span = (_ms(decision["at"]), _ms(max(parted)))
    found = [
        written
        for person in (line.record, line.other)
        for written in (*_values(replica, person, span), *_links(replica, person, span))
    ]
    return sorted(found, key=lambda w: (w.placed, -w.ms))


def move(replica: Replica, line: Row, written: Written) -> None:
    """Give something to the other of two parted records."""
    other = line.other if written.person == line.record else line.record
    if written.linked:
        values = {written.cell: other}
        replica.save(written.type, values, record_id=written.record, intent="placed")
        return
    history = [x for x in replica.history(written.person) if x.cell == written.cell]
    before = [x for x in history if x.ms < written.ms and not x.removed]
    state = replica.state(written.person)
    back = (
        edit.decided(state, {written.cell: max(before, key=lambda x: x.ms).value})
        if before
        else edit.taken_back(state, [written.cell])
    )
    with replica.transaction():
        theirs = edit.decided(replica.state(other), {written.cell: written.value})
        replica.write(other, theirs, "placed")
        replica.write(written.person, back, "placed")


def _values(replica: Replica, person: str, span: tuple[int, int]) -> list[Written]:
    view = replica.alone(person)
    if view is None:
        return []
    return [
        Written(person, person, view.type, x.cell, x.value, x.who, x.ms)
        for x in replica.history(person)
        if span[0] < x.ms < span[1]
        and x.live
        and not cells.is_log(x.cell)
        and not x.cell.startswith("@")
    ]


def _links(replica: Replica, person: str, span: tuple[int, int]) -> list[Written]:
    kinds = [k for k in record_types() if owner_field(k) and k not in (REVIEW, "consent")]
    return [
        _link(replica, person, view, span)
        for kind in kinds
        for view in replica.linked(person, kind)
        if span[0] < view.created_ms < span[1]
    ]


def _link(replica: Replica, person: str, view: RecordView, span: tuple[int, int]) -> Written:
    owner = owner_field(view.type)
    placed = any(x.live and x.ms > span[1] for x in replica.history(view.id) if x.cell == owner)
    values = dict(view.values)
    return Written(person, view.id, view.type, owner, values, "", view.created_ms, placed)


def _ms(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp() * 1000)
