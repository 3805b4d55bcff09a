"""One open vault's records: the whole of what the app and the command do with them.

Thread-safe by one lock: any thread may call any method, and a call sees whole transactions.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sync.deployment import setting
from sync.merge.clock import Stamp
from sync.merge.edit import Change
from sync.merge.view import distinct
from sync.merge.write import Dot, Write
from sync.protocol.people import Decision, DeviceCard, PersonCard
from sync.protocol.review import AsideWrite, LikelyPair
from sync.protocol.standing import MAX_IDS, AccessNote
from sync.replica import (
    accesses,
    at_risk,
    expiring,
    journal,
    orphans,
    queue_asides,
    queue_devices,
    queue_pairs,
    reconcile,
    tables,
)
from sync.replica.carrying import Carrying
from sync.replica.core import locked, seen
from sync.replica.reconcile import Orphan
from sync.replica.views import AtRisk, SetAside


class Replica(Carrying):
    """The records of one vault, open for one process."""

    @seen
    def at_risk(self) -> AtRisk:
        """Say what exists on this laptop only."""
        return at_risk.count(self._database, self.set_aside())

    @seen
    def set_aside(self) -> tuple[SetAside, ...]:
        """Give the own changes that the register set aside."""
        return tuple(self._aside(line) for line in journal.set_aside(self._database))

    @seen
    def open_since(self) -> tuple[int, int | None]:
        """Count the writes that exist on this laptop only, and say when the oldest was made."""
        [(count, oldest_ms)] = self._database.query(
            f"SELECT count(*), min(ms) FROM journal WHERE {journal.ONLY_HERE}"
        )
        return count, oldest_ms

    def expire(self) -> int:
        """Erase who has been here for longer than the programme lets stay who did not agree.

        To be called off the GUI thread, once a vault is open and after each exchange; gives how
        many people went. See ``expiring``.

        Raises:
            DiskFull: no room; who has not gone yet goes the next time.
        """
        days = setting(self.deployment, "days_without_consent")
        gone = 0
        while days and (went := self._expire_some(int(days))):
            gone += went
        if gone:
            self.log("expired", n=gone)
            self.renew_backups()
        return gone

    @locked
    def _expire_some(self, days: int) -> int:
        contact_ms = self.last_contact_ms
        if contact_ms is None:
            return 0
        with self._database.atomic():
            expiring.look(self._database, contact_ms, self.register_now_ms)
            return expiring.erase_some(self._database, self._states, contact_ms, days)

    @locked
    def orphans(self) -> list[Orphan]:
        """Give the records that a restored register has lost and only this laptop still proves.

        A person decides each: ``hand_up`` brings it back as that person's own word.
        """
        return reconcile.orphans(self._database)

    @locked
    def hand_up(self, record_id: str) -> None:
        """Bring back, as this person's own word, a record that only this laptop still proves."""
        kind = self._states.kind(record_id)
        if kind is None:
            raise KeyError(record_id)
        with self._database.atomic():
            values = {
                name: distinct(cell.live)[-1].value
                for name, cell in self._states.current(kind, record_id).cells.items()
                if cell.live
            }
            reconcile.adopt(self._database, self._states, kind, record_id)
            self._append(kind, record_id, Change(values), "recovered", creates=True)
            orphans.follow(self._database, self._states, (), self.register_now_ms)

    @locked
    def let_go(self, record_ids: Sequence[str]) -> None:
        """Hide records that only this laptop still proves; `take_back` shows them again."""
        with self._database.atomic():
            orphans.let_go(self._database, self._states, record_ids)
            orphans.follow(self._database, self._states, (), self.register_now_ms)

    @locked
    def take_back(self, record_ids: Sequence[str]) -> int:
        """Show again what was let go, and give how many records."""
        with self._database.atomic():
            back = orphans.take_back(self._database, self._states, record_ids)
            orphans.follow(self._database, self._states, record_ids, self.register_now_ms)
        return back

    @locked
    def note_access(self, action: str, record_id: str = "", kind: str = "", n: int = 1) -> None:
        """Note for the register's audit what was opened, printed or exported of what it holds."""
        if self.identity is None or (record_id and not self._states.at_register(record_id)):
            return
        self._note({"action": action, "record": record_id or None, "type": kind, "n": n})

    @locked
    def note_export(self, kind: str, record_ids: Sequence[str], purpose: str) -> None:
        """Note for the register's audit a list that was taken out: how many, what for, and whom.

        ``n`` of the first note counts all records, also those that the register does not hold.
        """
        if self.identity is None:
            return
        held = accesses.held(self._database, tables.table_of(kind), record_ids)
        parts = [held[at : at + MAX_IDS] for at in range(0, len(held), MAX_IDS)] or [[]]
        with self._database.atomic():
            for number, ids in enumerate(parts):
                n = len(record_ids) if number == 0 else 0
                told = {"action": "exported", "type": kind, "n": n, "purpose": purpose[:300]}
                self._note({**told, "ids": ids})

    def _note(self, entry: Mapping[str, Any]) -> None:
        note = AccessNote.model_validate({"ms": max(0, self.register_now_ms), **entry})
        accesses.note(self._database, note)

    @locked
    def unreported_accesses(self) -> list[AccessNote]:
        """Give the first notes that the register does not have."""
        return accesses.unreported(self._database)

    @locked
    def accesses_reported(self, until_ms: int) -> None:
        """Enter that the register has the notes up to a time."""
        accesses.reported(self._database, until_ms)

    @locked
    def land_aside(self, found: Sequence[AsideWrite]) -> None:
        """Put what the register has set aside of others before this coordinator."""
        with self._database.atomic():
            for one in found:
                seen = {c: tuple(Dot(*dot) for dot in dots) for c, dots in one.seen.items()}
                dot, stamp = Dot(one.epoch, one.number), Stamp(one.ms, 0)
                write = Write(dot, stamp, one.type, one.record, one.values, seen, one.creates)
                queue_asides.put_aside(
                    self._database,
                    write,
                    one.reason,
                    name=one.name,
                    device=one.device,
                    regions=one.regions,
                )

    @locked
    def land_pairs(self, found: Sequence[LikelyPair]) -> int:
        """Put people who may be at the register twice before this coordinator; give how many."""
        with self._database.atomic():
            return queue_pairs.land(self._database, self._states, found)

    @locked
    def land_waiting(self, waiting: Sequence[tuple[PersonCard, DeviceCard]]) -> int:
        """Put the devices that ask to join before this coordinator; give how many are new."""
        with self._database.atomic():
            return queue_devices.put_waiting(self._database, waiting)

    @locked
    def decided_devices(self) -> dict[str, Decision]:
        """Give what was decided here of devices and the register has still to hear."""
        return queue_devices.decided(self._database)

    @locked
    def device_told(self, device: str) -> None:
        """Note that the register has heard what was decided of a device."""
        queue_devices.told(self._database, device)

    def _aside(self, line: journal.Line) -> SetAside:
        write, reason = line.write, line.reason
        title = self._view(write.record_type, write.record_id).title
        return SetAside(
            write.record_id,
            write.record_type,
            title,
            reason.code if reason else "",
            reason.cell if reason else "",
            reason.detail if reason else "",
            write.stamp.ms,
        )
