"""The chain of a session's batches, and the receipts kept for those that come again."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from sync.errors import Refused
from sync.protocol.messages import PushBatch, SignedReceipt
from sync.register.bulk import among, insert_rows
from sync.register.schema import batches, epochs

_HELD = select(batches).where(
    batches.c.session == bindparam("session"), batches.c.sequence == bindparam("sequence")
)
_LAST = (
    select(func.max(batches.c.sequence))
    .where(batches.c.session == epochs.c.id)
    .correlate(epochs)
    .scalar_subquery()
)
_HEADS = (
    select(batches.c.session, batches.c.sequence, batches.c.hash)
    .join_from(epochs, batches, batches.c.session == epochs.c.id)
    .where(
        among(epochs.c.id, "sessions"),
        batches.c.sequence == _LAST,
    )
)


@dataclass(frozen=True, slots=True)
class Head:
    """The last batch of a session that the register holds."""

    sequence: int = 0
    hash: str = ""


def heads(connection: Connection, sessions: Collection[int]) -> dict[int, Head]:
    """Give the last batch of each of these sessions that has any."""
    rows = connection.execute(_HEADS, {"sessions": sessions}) if sessions else ()
    return {session: Head(sequence, batch_hash) for session, sequence, batch_hash in rows}


def receipt_of_repeat(
    connection: Connection, session: int, head: Head, batch: PushBatch, batch_hash: str
) -> SignedReceipt | None:
    """Give the receipt of a batch that is held already, or None if this one is next in the chain.

    Raises:
        Refused: code ``chain`` with the head to go on from (``sequence`` and ``hash``): another
            batch has this number, the batch before is another, or one is missing.
    """
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
    connection: Connection, taken: Sequence[tuple[tuple[int, int, str], SignedReceipt]]
) -> None:
    """Make batches ``(session, sequence, hash)`` the heads of their chains, with their receipts."""
    rows = [
        {
            "session": session,
            "sequence": sequence,
            "hash": batch_hash,
            "receipt": signed.receipt,
            "signature": signed.signature,
        }
        for (session, sequence, batch_hash), signed in taken
    ]
    insert_rows(connection, batches, rows)
