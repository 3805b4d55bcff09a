"""The chain of a session's batches, and the receipts kept for those that come again."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select

from sync.errors import Refused
from sync.protocol.messages import PushBatch, SignedReceipt
from sync.register.schema import batches

_HELD = select(batches).where(
    batches.c.session == bindparam("session"), batches.c.sequence == bindparam("sequence")
)
_HEAD = (
    select(batches.c.sequence, batches.c.hash)
    .where(batches.c.session == bindparam("session"))
    .order_by(batches.c.sequence.desc())
    .limit(1)
)
_KEEP = insert(batches)


@dataclass(frozen=True, slots=True)
class Head:
    """The last batch of a session that the register holds."""

    sequence: int = 0
    hash: str = ""


def receipt_of_repeat(
    connection: Connection, session: int, batch: PushBatch, batch_hash: str
) -> SignedReceipt | None:
    """Give the receipt of a batch that is held already, or None if this one is next in the chain.

    Raises:
        Refused: code ``chain`` with the head to go on from (``sequence`` and ``hash``): another
            batch has this number, the batch before is another, or one is missing.
    """
    head = _head(connection, session)
    if batch.sequence <= head.sequence:
        asked = {"session": session, "sequence": batch.sequence}
        held = connection.execute(_HELD, asked).first()
        if held is not None and held.hash == batch_hash:
            return SignedReceipt(receipt=held.receipt, signature=held.signature)
    if batch.sequence != head.sequence + 1 or batch.prev != head.hash:
        raise Refused(
            "chain",
            "the batch does not follow the last one",
            status=409,
            sequence=head.sequence,
            hash=head.hash,
        )
    return None


def keep(
    connection: Connection, session: int, sequence: int, batch_hash: str, signed: SignedReceipt
) -> None:
    """Make a batch the head of its session's chain."""
    row = {
        "session": session,
        "sequence": sequence,
        "hash": batch_hash,
        "receipt": signed.receipt,
        "signature": signed.signature,
    }
    connection.execute(_KEEP, row)


def _head(connection: Connection, session: int) -> Head:
    row = connection.execute(_HEAD, {"session": session}).first()
    return Head(*row) if row else Head()
