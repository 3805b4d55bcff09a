"""A push from the batch's bytes to the signed receipt."""

from collections.abc import Collection, Iterable, Mapping, Sequence
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
from sync.protocol.messages import EpochEntry, PushBatch, Receipt, SignedReceipt
from sync.register import chain, meta
from sync.register.epochs import EpochBook
from sync.register.identity import Keyring
from sync.register.ingest import Outcome, ingest
from sync.register.marks import Pusher
from sync.register.meta import Meta
from sync.register.people import Device, find_devices
from sync.register.verdicts import runs_of
from sync.register.versions import check_version

_MOST_MS = 1 << 53


@dataclass(frozen=True, slots=True)
class Push:
    """A batch that is well-formed: as it came, its writes, and its hash."""

    batch: PushBatch
    entries: list[Entry]
    hash: str


def read_push(body: bytes) -> Push:
    """Read a batch from its uncompressed bytes.

    Raises:
        Refused: code ``malformed``, or ``too_large`` for too many writes.
    """
    try:
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
    return Push(batch, entries, hash_of(body))


def push(
    connection: Connection,
    keys: Keyring,
    device: Device,
    pushed: Push,
    now_ms: int,
    *,
    quarantine: bool = False,
) -> SignedReceipt:
    """Take a batch in, or give the receipt of one that was taken in before.

    What a revoked device has written is set aside as ``quarantined``; with ``quarantine``
    everything is, since a revoked device may say that it carries what it made up.

    Raises:
        Refused: codes ``malformed`` (a session that is another device's), ``chain``, ``gap``.
    """
    current = meta.lock(connection)
    key = keys.in_force(current.key)
    batch, epochs = pushed.batch, EpochBook(connection)
    epochs.enter([*batch.epochs, EpochEntry(name=batch.session, device=device.device)])
    session = epochs.get(batch.session)
    if session is None or session.device != device.device:
        raise malformed("the session is another device's")
    repeat = chain.receipt_of_repeat(connection, session.id, batch, pushed.hash)
    if repeat is not None:
        return repeat.model_copy(update={"signature": sign_bytes(key, repeat.receipt.encode())})
    advance(epochs, batch, pushed.entries, device)
    authors = find_devices(connection, devices_of(epochs, batch))
    outcome = ingest(
        connection,
        epochs,
        pushed.entries,
        pusher=Pusher(session.id),
        scopes={author.device: author.scope for author in authors},
        quarantined={author.device for author in authors if quarantine or author.revoked},
        position=current.position,
        now_ms=now_ms,
    )
    receipt = receipt_of(connection, current, device, pushed, outcome, now_ms)
    made = signed(key, receipt)
    chain.keep(connection, session.id, batch.sequence, pushed.hash, made)
    return made


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


def devices_of(epochs: EpochBook, batch: PushBatch) -> set[str]:
    """Give the devices behind the epochs that a batch mentions."""
    known = (epochs.get(entry.name) for entry in batch.epochs)
    return {epoch.device for epoch in known if epoch is not None}


def receipt_of(
    connection: Connection,
    current: Meta,
    device: Device,
    pushed: Push,
    outcome: Outcome,
    now_ms: int,
) -> Receipt:
    """Say for a device what became of its batch, and let the commit have its tag."""
    if outcome.position > current.position:
        tag = meta.commit_position(connection, outcome.position)
    else:
        tag = meta.tag_of(connection, current.position)
    verdicts = list(enumerate(outcome.verdicts))
    return Receipt(
        register_id=current.register_id,
        register_epoch=current.register_epoch,
        device=device.device,
        session=pushed.batch.session,
        sequence=pushed.batch.sequence,
        hash=pushed.hash,
        position=outcome.position,
        tag=tag,
        time_ms=now_ms,
        backup_mark=current.backup_mark,
        verdicts=runs_of(outcome.verdicts),
        reasons={i: v.reason for i, v in verdicts if v.reason is not None},
        corrected={i: v.corrected for i, v in verdicts if v.corrected is not None},
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
