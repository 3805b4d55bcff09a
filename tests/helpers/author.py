"""The author of writes as tests need one: epochs, numbers, stamps and the chain of batches."""

import time
from collections.abc import Mapping, Sequence

from forms.ids import new_id
from sync.merge.clock import Stamp
from sync.merge.write import Dot, Json, Write
from sync.protocol.batches import Entry, Withheld, hash_of, pack, to_bytes
from sync.protocol.keys import read_public, verifies
from sync.protocol.messages import Cursor, EpochEntry, Receipt, SignedReceipt

NO_DEVICE = "0" * 32


class Author:
    """One device in one opening of its vault.

    ``epoch`` is this opening's, and the session's; ``write`` numbers its writes. What of them is
    pushed, and in which order, is up to the test.
    """

    def __init__(self) -> None:
        self.device = ""
        self.register_key = ""
        self.now_ms = time.time_ns() // 1_000_000
        self.cursor = Cursor()
        self.receipted = 0
        self.known: dict[str, EpochEntry] = {}
        self.numbers: dict[str, int] = {}
        self.stamps = 0
        self.epoch = ""
        self.open()

    def open(self) -> None:
        """Begin another opening: a new epoch that names the one before."""
        before, self.epoch = self.epoch, new_id(self.now_ms)[-24:]
        self.sequence, self.prev, self.receipted = 0, "", 0
        last = self.numbers.get(before, 0)
        self.meet(
            EpochEntry(
                name=self.epoch,
                device=self.device or NO_DEVICE,
                after=before if last else None,
                after_number=last,
            )
        )

    def named(self, device: str, register_key: str) -> None:
        """Learn at enrolment who one is, and whose receipts to trust."""
        self.device, self.register_key = device, register_key
        self.known = {
            name: entry.model_copy(update={"device": device}) for name, entry in self.known.items()
        }

    def meet(self, entry: EpochEntry) -> None:
        """Learn of an epoch, one's own or another's."""
        self.known[entry.name] = entry

    def meet_all(self, other: "Author") -> None:
        """Learn of all epochs that another author knows."""
        for entry in other.known.values():
            self.meet(entry)

    def write(
        self,
        record_id: str,
        values: Mapping[str, Json],
        seen: Mapping[str, Sequence[Dot]] | None = None,
        *,
        record_type: str = "entrepreneur",
        creates: bool = False,
        ms: int | None = None,
    ) -> Write:
        """Make this opening's next write."""
        self.numbers[self.epoch] = self.numbers.get(self.epoch, 0) + 1
        self.stamps += 1
        return Write(
            Dot(self.epoch, self.numbers[self.epoch]),
            Stamp(self.now_ms + self.stamps if ms is None else ms, 0),
            record_type,
            record_id,
            dict(values),
            {cell: tuple(dots) for cell, dots in (seen or {}).items()},
            creates,
        )

    def creation(
        self,
        values: Mapping[str, Json],
        *,
        record_id: str = "",
        record_type: str = "entrepreneur",
    ) -> Write:
        """Make a write that brings a record into being."""
        record_id = record_id or new_id(self.now_ms)
        return self.write(record_id, values, record_type=record_type, creates=True)

    def batch(self, *entries: Entry, sequence: int | None = None, prev: str | None = None) -> bytes:
        """Spell the next batch of this session."""
        return to_bytes(
            pack(
                entries,
                session=self.epoch,
                sequence=self.sequence + 1 if sequence is None else sequence,
                prev=self.prev if prev is None else prev,
                known=self.known,
            )
        )

    def take_receipt(self, signed: SignedReceipt, body: bytes) -> Receipt:
        """Verify a receipt and go on from it."""
        text = signed.receipt.encode()
        assert verifies(read_public(self.register_key), text, signed.signature)
        receipt = Receipt.model_validate_json(text)
        assert receipt.hash == hash_of(body)
        self.sequence, self.prev = receipt.sequence, receipt.hash
        self.receipted = max(self.receipted, receipt.position)
        return receipt


def withheld(write: Write) -> Withheld:
    """Give what may leave of a write whose content may not."""
    return Withheld(write.dot, write.stamp, write.seen)


def statuses(receipt: Receipt) -> list[str]:
    """Give a receipt's verdicts one by one."""
    return [status for count, status, _ in receipt.verdicts for _ in range(count)]


def positions(receipt: Receipt) -> list[int]:
    """Give a receipt's positions one by one."""
    return [first + i for count, _, first in receipt.verdicts for i in range(count)]
