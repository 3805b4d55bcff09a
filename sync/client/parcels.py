"""Parcels: unsent writes as they are handed up, each batch chained to the one before."""

from dataclasses import dataclass

from sync.client import versions
from sync.client.receipts import verified
from sync.merge.write import Dot
from sync.protocol import batches
from sync.protocol.batches import Entry, Withheld
from sync.protocol.limits import BATCH_BYTES, BATCH_WRITES
from sync.protocol.messages import PushBatch, SignedReceipt
from sync.replica.core import Identity
from sync.replica.landing import Landed
from sync.replica.replica import Replica


@dataclass(frozen=True, slots=True)
class Parcel:
    """Writes, the batch that they are in, and its bytes."""

    entries: list[Entry]
    batch: PushBatch
    body: bytes

    @property
    def hash(self) -> str:
        """The hash by which the next batch names this one."""
        return batches.hash_of(self.body)

    @property
    def withheld(self) -> int:
        """How many of the writes go up as their dots alone."""
        return sum(isinstance(entry, Withheld) for entry in self.entries)


def pack(replica: Replica, ahead: Parcel | None = None) -> Parcel | None:
    """Make the first parcel of what is unsent, or the one behind another that is on its way.

    It has as many writes as go into ``BATCH_BYTES``, but one at least. None if nothing is left.
    """
    entries = replica.unsent(BATCH_WRITES, len(ahead.entries) if ahead else 0)
    while entries:
        parcel = _packed(replica, entries, ahead)
        if len(parcel.body) <= BATCH_BYTES or len(entries) == 1:
            return parcel
        entries = entries[: len(entries) // 2]
    return None


def _packed(replica: Replica, entries: list[Entry], ahead: Parcel | None) -> Parcel:
    sequence, head = (ahead.batch.sequence, ahead.hash) if ahead else replica.chain()
    names = {entry.dot.epoch for entry in entries}
    names |= {dot.epoch for entry in entries for dots in entry.seen.values() for dot in dots}
    batch = batches.pack(
        entries,
        session=replica.session,
        sequence=sequence + 1,
        prev=head,
        known=replica.epoch_entries(sorted(names)),
        version=versions.spoken(replica),
    )
    return Parcel(entries, batch, batches.to_bytes(batch))


def land(replica: Replica, identity: Identity, parcel: Parcel, signed: SignedReceipt) -> Landed:
    """Enter the receipt of a parcel. Raises NotTheRegister if it is not the register's word."""
    receipt = verified(signed, identity, parcel.batch, parcel.hash)
    dots: list[Dot] = [entry.dot for entry in parcel.entries]
    return replica.land_receipt(signed, receipt, dots)
