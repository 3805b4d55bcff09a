"""A push from the batch's bytes to the signed receipt."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError
from sqlalchemy import Connection

from sync.errors import Refused
from sync.merge.clock import Stamp
from sync.merge.write import Write
from sync.protocol.batches import Entry, Malformed, hash_of, unpack
from sync.protocol.keys import sign_bytes
from sync.protocol.limits import MAX_BATCH_WRITES
from sync.protocol.messages import Cursor, EpochEntry, PushBatch, Receipt, SignedReceipt
from sync.register import chain, meta
from sync.register.epochs import EpochBook
from sync.register.identity import Keyring
from sync.register.ingest import Coming, ingest
from sync.register.marks import Pusher
from sync.register.meta import Meta
from sync.register.people import Device
from sync.register.unfolding import unfolding
from sync.register.validation import NOTHING, Said, said_by
from sync.register.verdicts import Verdict, runs_of
from sync.register.versions import check_version

_MOST_MS = 1 << 53


@dataclass(frozen=True, slots=True)
class Push:
    """A batch that is well-formed: as it came, its writes, what each says, and its hash.

    All of it was found out before the register is locked.
    """

    batch: PushBatch
    entries: list[Entry]
    said: list[Said]
    hash: str


def read_push(body: bytes) -> Push:
    """Read a batch from its uncompressed bytes.

    Raises:
        Refused: code ``malformed``, or ``too_large`` for too many writes or members.
    """
    try:
        with unfolding(body):
            batch = PushBatch.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise malformed(f"{where}: {first['type']}") from None
    check_version(batch.v)
    if len(batch.ms) > MAX_BATCH_WRITES:
        raise Refused("too_large", f"more than {MAX_BATCH_WRITES} writes", status=413)
    try:
        entries = unpack(batch)
    except Malformed as error:
        raise malformed(str(error)) from None
    _check_plain(body, batch, entries)
    said = [said_by(entry) if isinstance(entry, Write) else NOTHING for entry in entries]
    return Push(batch, entries, said, hash_of(body))


@dataclass(frozen=True, slots=True)
class Offer:
    """A batch and the device that offers it; of a ``distrusted`` one everything is quarantined."""

    device: Device
    pushed: Push
    distrusted: bool = False


Answer = SignedReceipt | Refused


def push(
    connection: Connection, keys: Keyring, current: Meta, offers: Sequence[Offer], now_ms: int
) -> list[Answer]:
    """Take batches of different sessions in; give the receipt of each, or why it is refused.

    The caller has locked ``current``. Of a batch that was taken in before its receipt is given
    again. What a revoked device has written is set aside as ``quarantined``, and of a distrusted
    batch everything is, since a revoked device may say that it carries what it made up. A refused
    one, by codes ``malformed`` (a session that is another device's), ``chain`` or ``gap``, leaves
    no trace.
    """
    key = keys.in_force(current.key)
    epochs = EpochBook(connection)
    epochs.load_names({name for offer in offers for name in _names(offer)})
    sessions = (epochs.get(offer.pushed.batch.session) for offer in offers)
    heads = chain.heads(connection, [session.id for session in sessions if session])
    found = [_entered(connection, epochs, heads, offer) for offer in offers]
    new = [(offer, n) for offer, n in zip(offers, found, strict=True) if isinstance(n, int)]
    made = iter(_taken_in(connection, key, epochs, current, new, now_ms))
    return [next(made) if isinstance(one, int) else _again(key, one) for one in found]


def _names(offer: Offer) -> Iterator[str]:
    """Give the epochs that an offer speaks of."""
    yield offer.pushed.batch.session
    for entry in offer.pushed.batch.epochs:
        yield entry.name
        if entry.after:
            yield entry.after


def _entered(
    connection: Connection, epochs: EpochBook, heads: Mapping[int, chain.Head], offer: Offer
) -> int | Answer:
    """Enter what an offer speaks of; give its session's number, if it is in order and new."""
    batch, device = offer.pushed.batch, offer.device
    try:
        with epochs.trial(set(_names(offer))):
            epochs.enter([*batch.epochs, EpochEntry(name=batch.session, device=device.device)])
            session = epochs.get(batch.session)
            if session is None or session.device != device.device:
                raise malformed("the session is another device's")
            head = heads.get(session.id, chain.Head())
            repeat = chain.receipt_of_repeat(connection, session.id, head, batch, offer.pushed.hash)
            if repeat is None:
                advance(epochs, batch, offer.pushed.entries, device)
            return repeat or session.id
    except Refused as refused:
        return refused


def _taken_in(
    connection: Connection,
    key: Ed25519PrivateKey,
    epochs: EpochBook,
    current: Meta,
    offers: Sequence[tuple[Offer, int]],
    now_ms: int,
) -> list[SignedReceipt]:
    if not offers:
        return []
    coming = [
        Coming(o.pushed.entries, o.pushed.said, Pusher(n), distrusted=o.distrusted)
        for o, n in offers
    ]
    outcome = ingest(connection, epochs, coming, position=current.position, now_ms=now_ms)
    end = ended(connection, current, outcome.position)
    made = [
        signed(key, receipt_of(current, end, offer.device, offer.pushed, verdicts, now_ms))
        for (offer, _), verdicts in zip(offers, outcome.verdicts, strict=True)
    ]
    batches = [(session, o.pushed.batch.sequence, o.pushed.hash) for o, session in offers]
    chain.keep(connection, list(zip(batches, made, strict=True)))
    return made


def _again(key: Ed25519PrivateKey, answer: Answer) -> Answer:
    """Sign a receipt that is given again with the key that is in force now."""
    if isinstance(answer, Refused):
        return answer
    return answer.model_copy(update={"signature": sign_bytes(key, answer.receipt.encode())})


def signed(key: Ed25519PrivateKey, receipt: Receipt) -> SignedReceipt:
    """Sign a receipt as the register."""
    text = receipt.model_dump_json(exclude_defaults=True)
    return SignedReceipt(receipt=text, signature=sign_bytes(key, text.encode()))


def malformed(detail: str) -> Refused:
    """Refuse what is not as the wire says."""
    return Refused("malformed", detail, status=400)


def advance(
    epochs: EpochBook, batch: PushBatch, entries: Sequence[Entry], pusher: Device | None = None
) -> None:
    """Note which numbers come in; refuse gaps in the pusher's own epochs."""
    numbers: dict[str, list[int]] = {}
    for entry in entries:
        numbers.setdefault(entry.dot.epoch, []).append(entry.dot.number)
    described: Mapping[str, EpochEntry] = {entry.name: entry for entry in batch.epochs}
    own = []
    for name, coming in numbers.items():
        epochs.describe(described[name])
        epoch = epochs.get(name)
        if epoch is None:
            continue
        if pusher is not None and epoch.device == pusher.device:
            epochs.check_no_gap(epoch, coming)
            own.append(epoch)
    for name, coming in numbers.items():
        epoch = epochs.get(name)
        if epoch is not None:
            epochs.advance(epoch, coming)
    for epoch in own:
        epochs.check_predecessor(epoch)


def records_of(entries: Iterable[Entry]) -> set[str]:
    """Give the records that writes are about, as far as their content came."""
    return {entry.record_id for entry in entries if isinstance(entry, Write)}


def ended(connection: Connection, current: Meta, position: int) -> Cursor:
    """Note how far a transaction has brought the register; give the position with its tag."""
    if position > current.position:
        return Cursor(position=position, tag=meta.commit_position(connection, position))
    return Cursor(position=position, tag=meta.tag_at(connection, position) or "")


def receipt_of(
    current: Meta,
    end: Cursor,
    device: Device,
    pushed: Push,
    verdicts: Sequence[Verdict],
    now_ms: int,
) -> Receipt:
    """Say for a device what became of its batch, in a transaction that ended at ``end``."""
    numbered = list(enumerate(verdicts))
    return Receipt(
        register_id=current.register_id,
        register_epoch=current.register_epoch,
        device=device.device,
        session=pushed.batch.session,
        sequence=pushed.batch.sequence,
        hash=pushed.hash,
        position=end.position,
        tag=end.tag,
        time_ms=now_ms,
        backup_mark=current.backup_mark,
        verdicts=runs_of(verdicts),
        reasons={i: v.reason for i, v in numbered if v.reason is not None},
        corrected={i: v.corrected for i, v in numbered if v.corrected is not None},
    )


def _check_plain(body: bytes, batch: PushBatch, entries: Collection[Entry]) -> None:
    """Refuse what passes as JSON with this parser and is none, or fits no column."""
    if any("\x00" in intent for intent in batch.intents):
        raise malformed("intents: a NUL character")
    if any(not Stamp(0, 0) <= entry.stamp < Stamp(_MOST_MS, 0) for entry in entries):
        raise malformed("ms: out of range")
    if any(number >= _MOST_MS for _, number in (entry.dot for entry in entries)):
        raise malformed("runs: out of range")
    if b"NaN" in body or b"Infinity" in body:
        _refuse_constants(entries)


def _refuse_constants(entries: Collection[Entry]) -> None:
    if any(isinstance(entry, Write) and _has_constant(dict(entry.values)) for entry in entries):
        raise malformed("values: a number that JSON does not have")


def _has_constant(value: object) -> bool:
    if isinstance(value, float):
        return value != value or value in (float("inf"), float("-inf"))  # noqa: PLR0124 - true of NaN alone
    if isinstance(value, dict):
        return any(_has_constant(member) for member in value.values())
    return isinstance(value, list) and any(_has_constant(member) for member in value)
