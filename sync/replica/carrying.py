"""What an open vault writes, carries and hands over as bundles (called by ``sync.client``)."""

from collections.abc import Mapping, Sequence

from sync.merge import clock
from sync.merge.clock import Stamp
from sync.merge.write import Dot, Write
from sync.protocol.batches import Entry
from sync.protocol.bundle import Sealed
from sync.protocol.limits import STAMP_BOUND_MS
from sync.protocol.messages import EpochEntry, Receipt, SignedReceipt
from sync.replica import bundles, carried, journal
from sync.replica.core import locked
from sync.replica.exchanging import Exchanging
from sync.replica.views import Colleague

ALL = 1 << 40
"""More writes than any laptop holds."""


class Carrying(Exchanging):
    """Bundles: those written here, and those carried for others."""

    @locked
    def colleagues(self) -> list[Colleague]:
        """Give the other devices of the directory to which a bundle can be sealed, by name."""
        own = self.identity.device if self.identity else ""
        rows = self._database.query(
            "SELECT device, name, device_name, key FROM devices WHERE key <> '' AND device <> ?"
            " ORDER BY name COLLATE NOCASE, device_name, device",
            (own,),
        )
        return [Colleague(*row) for row in rows]

    @locked
    def is_withdrawn(self, device: str) -> bool:
        """Whether the register has told that a device was revoked."""
        query = "SELECT 1 FROM devices WHERE device = ? AND key = '' AND key_ms > 0"
        return bool(self._database.query(query, (device,)))

    @locked
    def to_carry(self) -> tuple[list[Entry], list[Entry]]:
        """Give the writes to hand up, and before them those set aside that they have seen."""
        lines = journal.unsent(self._database, ALL)
        passed = journal.passed(self._database, lines)
        return self._entries(passed), self._entries(lines)

    @locked
    def note_bundles(self, written: Mapping[str, Sequence[Dot]]) -> None:
        """Enter which writes left in bundles, by the hashes of their bytes."""
        with self._database.atomic():
            for hash_, dots in written.items():
                bundles.note(self._database, hash_, dots, self.register_now_ms)

    @locked
    def carry(
        self, sealed: Sealed, writes: Sequence[Write] = (), named: Sequence[EpochEntry] = ()
    ) -> int | None:
        """Keep a checked bundle and show its ``writes`` if it was for us.

        Gives how many are shown, none on somebody erased; None if it is here already.

        One that was written here is not carried.
        """
        with self._database.atomic():
            if bundles.is_own(self._database, sealed.hash):
                return None
            if not carried.keep(self._database, sealed):
                return None
            device = sealed.header.device
            shown = carried.lay_in(self._database, self._states, writes, named, device)
            newest = max((write.stamp for write in writes), default=Stamp(0, 0))
            self._observe(clock.bounded(newest, self.register_now_ms, STAMP_BOUND_MS).ms)
        return shown

    @locked
    def bundles_to_hand_over(self) -> list[Sealed]:
        """Give the carried bundles that the register does not have."""
        return carried.to_hand_over(self._database)

    @locked
    def bundles_waiting(self) -> int:
        """Count those of them that the register has not refused."""
        return carried.waiting(self._database)

    @locked
    def bundle_handed_over(self, signed: SignedReceipt, receipt: Receipt) -> None:
        """Enter a verified receipt for a carried bundle."""
        with self._database.atomic():
            carried.handed_over(self._database, signed, receipt)

    @locked
    def bundle_refused(self, hash_: str, code: str) -> None:
        """Enter why the register did not take a carried bundle."""
        carried.refused(self._database, hash_, code)

    @locked
    def receipts_carried(self) -> list[SignedReceipt]:
        """Give the receipts on their way back to others."""
        return carried.receipts(self._database)

    @locked
    def land_bundle_receipt(self, signed: SignedReceipt, receipt: Receipt) -> tuple[int, bool]:
        """Enter a verified receipt for a bundle of ours.

        Gives how many writes it settles, and whether it tells of anybody's erasure: then backups
        are to be renewed. One from another history of the register's than ours settles nothing:
        the next sync does.
        """
        if receipt.register_epoch != self.meta("register_epoch", receipt.register_epoch):
            return 0, False
        with self._database.atomic():
            dots = bundles.dots_of(self._database, receipt.hash)
            fresh = bundles.unsettled(self._database, dots)
            if not fresh:
                return 0, False
            bundles.keep_receipt(self._database, signed, receipt)
            landed = self._landing.receipt(receipt, dots, only=fresh)
            self._release_allowed()
            self._follow_own_aside()
        return len(fresh), landed.erased
