"""Records as one transaction works on them: their state, places and marks, loaded and kept."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, RowMapping, delete, insert, select

from forms.base import owner_field
from sync.merge import cells
from sync.merge.document import (
    Document,
    decode,
    encode,
    epochs_in,
    holds,
    only,
    restated,
    superseded,
)
from sync.merge.state import RecordState
from sync.merge.write import Dot, Write
from sync.register import pairs
from sync.register import places as placing
from sync.register.bulk import among, insert_rows, paired_among, update_rows
from sync.register.epochs import EpochBook, chunks
from sync.register.marks import NOBODY, Mark
from sync.register.news import Listed, relist
from sync.register.places import EVERYBODY, Places
from sync.register.schema import awaits, departures, records

_FIXED = ("type", "created_position", "created_by")
"""Columns that stay as a record was made."""

_BY_ID = select(records).where(among(records.c.id, "wanted"))
_BY_OWNER = select(records).where(among(records.c.owner, "wanted"))
_AWAITING = select(awaits.c.epoch, awaits.c.number, awaits.c.record).where(
    paired_among(awaits.c.epoch, awaits.c.number, "dots")
)
_PLACES = select(records.c.id, records.c.places).where(among(records.c.id, "wanted"))


@dataclass(slots=True)
class Record:
    """One record at work. Its document is read only when something asks for it.

    ``body`` is the document once read, and what has become of it; ``awaited`` what the record
    awaited before this transaction, once that may have changed; ``before`` how it was listed
    then, if it was there.
    """

    id: str
    type: str
    owner: str | None
    places: Places
    text: str
    marks: dict[str, Mark]
    created: Mark
    whole_since: int
    mark: Mark
    before: Listed | None = None
    touched: bool = False
    body: Document | None = None
    awaited: frozenset[Dot] | None = None

    @property
    def listed(self) -> Listed:
        """How the record is to be listed now."""
        return Listed(self.id, self.places, self.mark.position)


@dataclass(slots=True)
class Records:
    """The records a transaction has met."""

    connection: Connection
    epochs: EpochBook
    found: dict[str, Record] = field(default_factory=dict)
    owner_places: dict[str, Places] = field(default_factory=dict)

    def load(self, ids: Iterable[str]) -> None:
        """Load records by id, as far as they exist, with the epochs their documents mention."""
        for part in chunks(set(ids) - self.found.keys()):
            self._take(_BY_ID, part)

    def load_dependents(self, owners: Collection[str]) -> list[Record]:
        """Load everything that hangs on these people."""
        for part in chunks(owners):
            self._take(_BY_OWNER, part)
        wanted = set(owners)
        return [record for record in self.found.values() if record.owner in wanted]

    def load_owner_places(self, owners: Iterable[str]) -> None:
        """Load where people are placed, without their documents."""
        for part in chunks(set(owners) - self.found.keys() - self.owner_places.keys()):
            for owner, text in self.connection.execute(_PLACES, {"wanted": part}):
                self.owner_places[owner] = placing.from_text(text)

    def places_of_owner(self, owner: str | None) -> Places | None:
        """Give where a person is placed, or None if the register does not know the person."""
        if owner is None:
            return None
        person = self.found.get(owner)
        return person.places if person else self.owner_places.get(owner)

    def placed(self, own: Places, owner: str | None) -> Places:
        """Give where a record is placed, by its own values and the person it hangs on."""
        return own | (self.places_of_owner(owner) or placing.NOWHERE)

    def state(self, record: Record) -> RecordState:
        """Give a record's state."""
        return decode(record.type, _body(record), self.epochs.name)

    def cells(self, record: Record, names: Collection[str]) -> RecordState:
        """Give the state of some of a record's cells, and of no other."""
        return decode(record.type, only(_body(record), names), self.epochs.name)

    def create(self, write: Write, encoded: str, places: Places, mark: Mark) -> Record:
        """Make a record that consists of its creating write; the document is spliced together."""
        epoch, (ms, counter) = self.epochs.number(write.dot.epoch), write.stamp
        record = Record(
            id=write.record_id,
            type=write.record_type,
            owner=placing.owner_of(write.record_type, write.values),
            places=places,
            text=f'{{"o":[{epoch},{write.dot.number},{ms},{counter}],"v":{encoded}}}',
            marks={},
            created=mark,
            whole_since=mark.position,
            mark=mark,
            touched=True,
        )
        self.found[record.id] = record
        return record

    def begin_with(self, record: Record, state: RecordState) -> None:
        """Give a new record the state that its creating write comes to."""
        record.body = encode(state, self.epochs.number)
        record.awaited = frozenset()

    def change(
        self,
        record: Record,
        before: RecordState,
        state: RecordState,
        cells: Collection[str],
        mark: Mark,
    ) -> None:
        """Bring some cells of a record from one state to another, and mark them as written.

        They are marked whether that changed them or not.
        """
        if record.awaited is None and (_awaited(state) or _awaited(before)):
            record.awaited = _awaited(self.state(record))
        record.body = restated(_body(record), state, cells, self.epochs.number)
        if owner_field(record.type) in cells:
            record.owner = placing.owner_of(record.type, _latest(state))
        self._mark(record, cells, mark)

    def supersede(self, record: Record, write: Write, mark: Mark) -> bool:
        """Let a write take the place of what stood, where it had seen just that; say whether."""
        body = superseded(_body(record), write, self.epochs.number)
        if body is None:
            return False
        record.body = body
        if owner_field(record.type) in write.values:
            record.owner = placing.owner_of(record.type, write.values)
        self._mark(record, write.values, mark)
        return True

    def is_live(self, record_id: str, cell: str, dot: Dot) -> bool:
        """Whether a write stands in a cell of a record that was loaded; then it is counted."""
        record, epoch = self.found.get(record_id), self.epochs.get(dot.epoch)
        if record is None or epoch is None:
            return False
        return holds(_body(record), cell, epoch.id, dot.number)

    def move(self, record: Record, places: Places, position: int) -> None:
        """Place a record anew: whoever has it in scope gets it whole, others withdraw it."""
        left = record.places - places or ({EVERYBODY} if not record.places else ())
        if left and record.before:
            rows = [{"position": position, "record": record.id, "place": p} for p in left]
            self.connection.execute(insert(departures), rows)
        record.places = places
        record.whole_since = position

    def leave(self, record: Record, devices: Iterable[str], position: int) -> None:
        """Withdraw a record from devices, one at least, that made it and may not hold it."""
        rows = [
            {"position": position, "record": record.id, "place": placing.place("device", device)}
            for device in devices
        ]
        self.connection.execute(insert(departures), rows)

    def touch_by_nobody(self, record: Record, position: int) -> None:
        """Note a change that no push contains."""
        self._touch(record, position, NOBODY)

    def save(self) -> None:
        """Write what was touched, in order of id."""
        touched = sorted((r for r in self.found.values() if r.touched), key=lambda r: r.id)
        new = [self._row(record) for record in touched if not record.before]
        insert_rows(self.connection, records, new)
        changed = (self._row(record) for record in touched if record.before)
        given = [{n: v for n, v in row.items() if n not in _FIXED} for row in changed]
        update_rows(self.connection, records, given)
        were = (record.before for record in touched if record.before)
        relist(self.connection, were, (record.listed for record in touched))
        for record in touched:
            self._save_awaited(record)
        said = {r.id: self.state(r) for r in touched if _speaks_of_others(r)}
        if said:
            pairs.note(self.connection, said)

    def _mark(self, record: Record, cells: Iterable[str], mark: Mark) -> None:
        """Mark a record and some of its cells as written."""
        for cell in cells:
            last = record.marks.get(cell, record.created)
            record.marks[cell] = last.next(mark.position, mark.pusher)
        self._touch(record, mark.position, mark.pusher)

    def _touch(self, record: Record, position: int, pusher: int) -> None:
        record.mark = record.mark.next(position, pusher)
        record.touched = True

    def _take(self, query: Any, wanted: Collection[str]) -> None:
        rows = self.connection.execute(query, {"wanted": wanted}).mappings().all()
        mentioned: set[int] = set()
        for row in rows:
            if row["id"] not in self.found:
                record = self.found[row["id"]] = _record(row)
                mentioned |= epochs_in(_body(record))
        self.epochs.load_ids(mentioned)

    def _row(self, record: Record) -> dict[str, Any]:
        if record.body is not None:
            if len(record.body.get("c", ())) > len(record.body.get("v", ())):
                record.body = encode(self.state(record), self.epochs.number)
            record.text = to_json(record.body).decode()
        return {
            "id": record.id,
            "type": record.type,
            "owner": record.owner,
            "places": placing.to_text(record.places),
            "document": record.text,
            "marks": to_json(record.marks).decode() if record.marks else None,
            "created_position": record.created.position,
            "created_by": record.created.pusher,
            "whole_since": record.whole_since,
            "position": record.mark.position,
            "pusher": record.mark.pusher,
            "others_position": record.mark.others,
        }

    def _save_awaited(self, record: Record) -> None:
        """Keep the index of who awaits which dot."""
        if record.awaited is None:
            return
        now = _awaited(self.state(record))
        rows = [
            {"epoch": self.epochs.number(dot.epoch), "number": dot.number, "record": record.id}
            for dot in now - record.awaited
        ]
        if rows:
            self.connection.execute(insert(awaits), rows)
        for dot in record.awaited - now:
            self.connection.execute(
                delete(awaits).where(
                    awaits.c.epoch == self.epochs.number(dot.epoch),
                    awaits.c.number == dot.number,
                    awaits.c.record == record.id,
                )
            )


def awaiting_any(
    connection: Connection, epochs: EpochBook, dots: Collection[Dot]
) -> dict[Dot, list[str]]:
    """Give the records that await any of these writes, by what they await."""
    if not dots:
        return {}
    found: dict[Dot, list[str]] = {}
    named = {(epochs.number(dot.epoch), dot.number): dot for dot in dots}
    for epoch, number, record in connection.execute(_AWAITING, {"dots": list(named)}):
        found.setdefault(named[epoch, number], []).append(record)
    return found


def marks_from_text(text: str | None) -> dict[str, Mark]:
    """Read ``records.marks``."""
    return {cell: Mark(*mark) for cell, mark in from_json(text).items()} if text else {}


def _body(record: Record) -> Document:
    if record.body is None:
        record.body = cast("Document", from_json(record.text))
    return record.body


def _record(row: RowMapping | Mapping[str, Any]) -> Record:
    places = placing.from_text(row["places"])
    return Record(
        id=row["id"],
        type=row["type"],
        owner=row["owner"],
        places=places,
        text=row["document"],
        marks=marks_from_text(row["marks"]),
        created=Mark(row["created_position"], row["created_by"]),
        whole_since=row["whole_since"],
        mark=Mark(row["position"], row["pusher"], row["others_position"]),
        before=Listed(row["id"], places, row["position"]),
    )


def _latest(state: RecordState) -> dict[str, Any]:
    live = {name: cell.live for name, cell in state.cells.items() if cell.live}
    return {name: max(rows, key=lambda r: (r.stamp, r.dot)).value for name, rows in live.items()}


def _speaks_of_others(record: Record) -> bool:
    """Whether a record says, or has said, that it is the same as another."""
    if cells.SAME_AS in record.text:
        return True
    return bool(record.marks) and any(cell.startswith(cells.SAME_AS) for cell in record.marks)


def _awaited(state: RecordState) -> frozenset[Dot]:
    return frozenset(dot for cell in state.cells.values() for dot in cell.awaited)
