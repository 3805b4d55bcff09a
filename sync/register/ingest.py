"""Admission: what becomes of each write of a batch, in one transaction under the register's lock.

Each write gets a verdict and a position. Counted ones go into their records through
``sync.merge``; those that a rule forbids are set aside and the rest goes on; edits of a record
whose creation is not counted wait for it (rule 7); a withheld one is kept as its dot and what it
had seen until it comes in full.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count

from sqlalchemy import Connection

from sync.merge import cells
from sync.merge.clock import bounded
from sync.merge.state import Known, RecordState, apply, pass_through
from sync.merge.write import Dot, Write
from sync.protocol.batches import Entry, Withheld
from sync.protocol.limits import STAMP_BOUND_MS
from sync.protocol.messages import Reason, Scope, Status
from sync.register import erasing, review
from sync.register import places as placing
from sync.register.epochs import EpochBook
from sync.register.marks import NOBODY, Mark, Pusher
from sync.register.people import find_devices
from sync.register.records import Record, Records, awaiting_any
from sync.register.validation import Said, said_by
from sync.register.verdicts import QUARANTINED, Verdict, Verdicts, WriteLog, load_waiting

_COORDINATED = ("rule",)
"""Types of records that coordinators alone may write."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A batch to be judged, and who brings it; of a ``distrusted`` one nothing counts yet."""

    entries: Sequence[Entry]
    said: Sequence[Said]
    pusher: Pusher
    distrusted: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of batches: for each a verdict for each entry; and the last position used."""

    verdicts: list[list[Verdict]]
    position: int


def ingest(
    connection: Connection,
    epochs: EpochBook,
    batches: Sequence[Coming],
    *,
    position: int,
    now_ms: int,
) -> Outcome:
    """Judge and count batches one after the other.

    All epochs that they mention are entered already; ``position`` is the last one given.
    """
    desk = _Desk(connection, epochs, position, now_ms)
    desk.prepare(batches)
    verdicts = [desk.take_batch(batch) for batch in batches]
    desk.finish()
    return Outcome(verdicts, desk.position)


class _Desk:
    """The state of one admission."""

    def __init__(
        self, connection: Connection, epochs: EpochBook, position: int, now_ms: int
    ) -> None:
        self._connection = connection
        self._epochs = epochs
        self._session = self._marker = NOBODY
        self._distrusts = False
        self._scopes: dict[str, Scope] = {}
        """Of each enrolled author, by device."""
        self._revoked: set[str] = set()
        self._now_ms = now_ms
        self._positions = count(position + 1)
        self.position = position
        self.records = Records(connection, epochs)
        self.verdicts = Verdicts(connection, epochs)
        self._log = WriteLog(connection, epochs, now_ms)
        self._known = Known(counted=self._is_counted, passed=self.verdicts.passed)
        self._stood: set[Dot] = set()
        """Writes that stood in their records before this admission, as far as it is asked."""
        self._waiting: dict[str, list[tuple[Write, Said]]] = {}
        self._awaiting: dict[Dot, list[str]] = {}
        self._moved: set[str] = set()
        self._placed: tuple[Write | None, placing.Places] = (None, placing.NOWHERE)
        """The write whose places were asked for last, and these."""
        self._made: dict[tuple[str, int], list[str]] = {}
        """The records made here, by the epoch of their creation and the session that brought it."""
        self._erased: set[str] = set()

    def prepare(self, batches: Sequence[Coming]) -> None:
        """Load in bulk whatever the batches will ask for."""
        entries = [entry for batch in batches for entry in batch.entries]
        written = [entry for entry in entries if isinstance(entry, Write)]
        self.verdicts.load_all(entry.dot for entry in entries)
        self._awaiting = awaiting_any(
            self._connection, self._epochs, [e.dot for e in entries if isinstance(e, Withheld)]
        )
        awaiting = (record for found in self._awaiting.values() for record in found)
        self.records.load({*(write.record_id for write in written), *awaiting})
        self._load_seen(entries)
        owners = {placing.owner_of(w.record_type, w.values) for w in written} - {None}
        owners |= {record.owner for record in self.records.found.values()} - {None}
        self.records.load_owner_places(owner for owner in owners if owner)
        named = {write.record_id for write in written} | {owner for owner in owners if owner}
        named |= {record for write in written for record in erasing.named_by(write)}
        self._erased = erasing.erased_of(self._connection, named)
        creations = {w.record_id for w in written if w.creates} - self.records.found.keys()
        for write in load_waiting(self._connection, self._epochs, creations):
            self._waiting.setdefault(write.record_id, []).append((write, said_by(write)))
            self.verdicts.load_dots(dot for dots in write.seen.values() for dot in dots)
            self.verdicts.load_dots([write.dot])
        bringing = {self._epochs.name(b.pusher.session) for b in batches if not b.pusher.carried}
        self._load_authors(bringing.union(entry.dot.epoch for entry in entries))

    def take_batch(self, batch: Coming) -> list[Verdict]:
        """Give each write of a batch its verdict, if it has none that stands; give them all."""
        self._session, self._marker = batch.pusher.session, batch.pusher.mark
        self._distrusts = batch.distrusted
        for entry, said in zip(batch.entries, batch.said, strict=True):
            self.take(entry, said)
        held = (self.verdicts.get(entry.dot) for entry in batch.entries)
        return [verdict for verdict in held if verdict]

    def take(self, entry: Entry, said: Said) -> None:
        """Give one entry its verdict, unless it has one that stands."""
        held = self.verdicts.get(entry.dot)
        if isinstance(entry, Withheld):
            if held is None:
                self._withhold(entry)
        elif held is None or held.status == "withheld":
            if self._is_erased(entry):
                self._erase(entry, filled=held is not None)
            else:
                self._judge(entry, said, filled=held is not None)

    def finish(self) -> None:
        """Let what hangs on moved people follow them, and write everything."""
        self._follow_moved()
        self._withdraw_from_makers()
        self.records.save()
        self._log.save()
        self._epochs.save()

    def _withhold(self, entry: Withheld) -> None:
        verdict = Verdict("withheld", self._next(), seen=entry.seen)
        self.verdicts.put(entry.dot, verdict)
        self._log.add(entry, verdict, self._session, None, held=False)
        for record_id in self._awaiting.get(entry.dot, ()):
            self._pass(entry, self.records.found.get(record_id))

    def _is_erased(self, write: Write) -> bool:
        """Whether a write is about a record that was erased, or hangs on one."""
        if not self._erased:
            return False
        owner = placing.owner_of(write.record_type, write.values)
        about = {write.record_id, owner, *erasing.named_by(write)}
        return not self._erased.isdisjoint(about)

    def _erase(self, write: Write, *, filled: bool) -> None:
        """Keep of a write on an erased record its dot and its hash."""
        seen = {cell: [list(dot) for dot in dots] for cell, dots in write.seen.items()}
        said = erasing.hash_of(*write.dot, dict(write.values), seen)
        verdict = Verdict("erased", self._next(), erasing.reason(said))
        self.verdicts.put(write.dot, verdict)
        nothing = replace(write, values={}, seen={}, creates=False, intent="")
        self._log.add(nothing, verdict, self._session, None, held=filled)
        if write.record_id not in self._erased:
            self._erased.add(write.record_id)
            erasing.note(self._connection, write.record_id, verdict.position)

    def _judge(self, write: Write, said: Said, *, filled: bool) -> None:
        stamp = bounded(write.stamp, self._now_ms, STAMP_BOUND_MS)
        corrected = stamp.ms if stamp != write.stamp else None
        record = self.records.found.get(write.record_id)
        reason = self._quarantine(write) or self._objection(write, said, record)
        status = _status(write, record, reason)
        verdict = Verdict(status, self._next(), reason, corrected, write.seen)
        self.verdicts.put(write.dot, verdict)
        self._log.add(write, verdict, self._session, said.encoded, held=filled)
        counted = replace(write, stamp=stamp) if corrected is not None else write
        if status == "counted":
            self._count(counted, said.encoded, record, self._marker)
            self._rule(counted)
        elif status == "waiting":
            self._waiting.setdefault(write.record_id, []).append((counted, said))
        else:
            self._pass(write, record)

    def _rule(self, write: Write) -> None:
        """Give a write that was set aside the verdict that a coordinator's decision asks for."""
        if write.record_type != review.REVIEW:
            return
        said = dict(placing.live_values(self.records.state(self.records.found[write.record_id])))
        ruled = review.ruling(write, said.get("kind"), said.get("other"))
        author = self._epochs.get(write.dot.epoch)
        if ruled is None or not author or not review.may_rule(self._connection, author.device):
            return
        dot, status = ruled
        self._epochs.load_names([dot.epoch])
        self.verdicts.load_dots([dot])
        held = self.verdicts.get(dot)
        if held is not None and held.status in ("set_aside", "rejected") and held.status != status:
            verdict = replace(held, status=status, position=self._next())
            self.verdicts.put(dot, verdict)
            self._log.decide(dot, verdict)

    def _quarantine(self, write: Write) -> Reason | None:
        """Leave to a person what comes from a revoked device; what had come before counts."""
        author = self._epochs.get(write.dot.epoch)
        if author is None or author.device not in self._scopes:
            return None
        revoked = self._distrusts or author.device in self._revoked
        return Reason(code=QUARANTINED) if revoked else None

    def _objection(self, write: Write, said: Said, record: Record | None) -> Reason | None:
        author = self._epochs.get(write.dot.epoch)
        scope = self._scopes.get(author.device) if author else None
        if scope is None:
            return Reason(code="unknown_device")
        if record is not None and record.type != write.record_type:
            return Reason(code="other_type")
        if write.record_type in _COORDINATED and not (
            author and review.may_rule(self._connection, author.device)
        ):
            return Reason(code="coordinators_only")
        if said.reason is None and not self._may_write(write, record, scope):
            return Reason(code="out_of_scope")
        return said.reason

    def _may_write(self, write: Write, record: Record | None, scope: Scope) -> bool:
        """Whether the author may write this record.

        An existing one has to lie in the scope; a new one must not be put into another region.
        A record that is only placed in an event may be made by anybody who is there.
        """
        if scope.everything:
            return True
        if record is not None:
            return placing.is_within(record.places, scope)
        places = self._places_of(write)
        in_regions = any(place.startswith("region:") for place in places)
        return not in_regions or placing.is_within(places, scope)

    def _places_of(self, write: Write) -> placing.Places:
        """Give where the record that a write would make is placed; it is asked twice in a row."""
        if self._placed[0] is not write:
            own = placing.own_places(write.record_type, write.record_id, write.values.items())
            owner = placing.owner_of(write.record_type, write.values)
            self._placed = write, self.records.placed(own, owner)
        return self._placed[1]

    def _count(self, write: Write, encoded: str, record: Record | None, pusher: int) -> None:
        mark = Mark(self.position, pusher)
        if record is None:
            self._create(write, encoded, mark)
        elif self.records.supersede(record, write, mark):
            self._place_by(record, write.values, mark.position)
        else:
            before = self.records.cells(record, write.cells)
            after = apply(before, write, self._known)
            self._change(record, before, after, write.cells, mark)

    def _create(self, write: Write, encoded: str, mark: Mark) -> None:
        record = self.records.create(write, encoded, self._places_of(write), mark)
        if write.seen:
            empty = RecordState(write.record_type, {})
            self.records.begin_with(record, apply(empty, write, self._known))
        if placing.may_own(write.record_type):
            self._moved.add(write.record_id)
        self._made.setdefault((write.dot.epoch, self._session), []).append(record.id)
        for waiting, said in self._waiting.pop(write.record_id, ()):
            self._admit(waiting, said, record)

    def _withdraw_from_makers(self) -> None:
        """Withdraw new records from those who made or brought them, and may not hold them now."""
        for (name, session), record_ids in self._made.items():
            made, brought = self._epochs.get(name), self._epochs.get(self._epochs.name(session))
            makers = {epoch.device for epoch in (made, brought) if epoch}
            scopes = [(d, s) for d in makers if (s := self._scopes.get(d)) and not s.everything]
            for record in (self.records.found[i] for i in record_ids if scopes):
                outside = [d for d, s in scopes if not placing.is_within(record.places, s)]
                if outside:
                    self.records.leave(record, outside, record.mark.position)

    def _admit(self, write: Write, said: Said, record: Record) -> None:
        """Give a write that waited its verdict, now that the creation is counted."""
        before = self.verdicts.get(write.dot)
        reason = self._objection(write, said, record)
        status: Status = "set_aside" if reason else "counted"
        corrected = before.corrected if before else None
        verdict = Verdict(status, self._next(), reason, corrected, write.seen)
        self.verdicts.put(write.dot, verdict)
        self._log.decide(write.dot, verdict)
        if reason is None:
            self._count(write, said.encoded, record, NOBODY)
        else:
            self._pass(write, record)

    def _pass(self, entry: Entry, record: Record | None) -> None:
        """Let those who saw a write that is not counted have seen what it saw (rule 4).

        That changes the record at a position of its own: a page may end between any two changes.
        """
        if record is None:
            return
        before = self.records.state(record)
        touched = [c for c in entry.seen if entry.dot in before.cell(c).awaited]
        if touched:
            write = Write(entry.dot, entry.stamp, record.type, record.id, {}, entry.seen)
            after = pass_through(before, write, self._known)
            self._change(record, before, after, touched, Mark(self._next(), NOBODY))

    def _change(
        self,
        record: Record,
        before: RecordState,
        after: RecordState,
        changed: Collection[str],
        mark: Mark,
    ) -> None:
        self.records.change(record, before, after, changed, mark)
        self._place_by(record, changed, mark.position)

    def _place_by(self, record: Record, changed: Iterable[str], position: int) -> None:
        """Place a record anew, if one of the changed cells has a say in it."""
        if any(placing.places_record(record.type, cells.field_of(cell)) for cell in changed):
            self._place(record, position)

    def _place(self, record: Record, position: int) -> bool:
        """Place a record by its state and its owner; say whether that moved it."""
        live = placing.live_values(self.records.state(record))
        own = placing.own_places(record.type, record.id, live)
        places = self.records.placed(own, record.owner)
        if places == record.places:
            return False
        self.records.move(record, places, position)
        if placing.may_own(record.type):
            self._moved.add(record.id)
        return True

    def _follow_moved(self) -> None:
        for record in self.records.load_dependents(self._moved):
            position = self.position + 1
            if self._place(record, position):
                self._next()
                self.records.touch_by_nobody(record, position)

    def _load_seen(self, entries: Iterable[Entry]) -> None:
        """Look up the verdicts on what was seen; most of it stands in its record, so it counts."""
        asked: list[Dot] = []
        for entry in entries:
            for cell, dots in entry.seen.items():
                for dot in dots:
                    stands = isinstance(entry, Write) and self.records.is_live(
                        entry.record_id, cell, dot
                    )
                    self._stood.add(dot) if stands else asked.append(dot)
        self.verdicts.load_dots(asked)

    def _is_counted(self, dot: Dot) -> bool:
        return dot in self._stood or self.verdicts.is_counted(dot)

    def _load_authors(self, names: Collection[str]) -> None:
        """Look up the devices behind these epochs and what waits, as far as they are enrolled."""
        waiting = (write.dot.epoch for writes in self._waiting.values() for write, _ in writes)
        epochs = filter(None, map(self._epochs.get, {*names, *waiting}))
        found = find_devices(self._connection, {epoch.device for epoch in epochs})
        self._scopes = {device.device: device.scope for device in found}
        self._revoked = {device.device for device in found if device.revoked}

    def _next(self) -> int:
        self.position = next(self._positions)
        return self.position


def _status(write: Write, record: Record | None, reason: Reason | None) -> Status:
    if reason is not None:
        return "set_aside"
    return "counted" if record is not None or write.creates else "waiting"
