"""A bundle handed over by whoever carries it: its author's writes, by the author's signature.

What counts is who signed, not who brings it: a carrier can add nothing, leave nothing out and read
nothing. Bundles are outside the chain of any session, so that repeats and any order are harmless:
writes that are held already keep their verdict, and the receipt says it again.
"""

import base64
from collections.abc import Iterable
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from sync.errors import Refused
from sync.protocol import bundle
from sync.protocol.batches import Malformed
from sync.protocol.bundle import NotSealedForUs, Sealed
from sync.protocol.keys import opening_key, read_public
from sync.protocol.limits import MAX_BUNDLE_BYTES
from sync.protocol.messages import BundleHandover, EpochEntry, SignedReceipt
from sync.register import meta
from sync.register.epochs import EpochBook
from sync.register.identity import Keyring
from sync.register.ingest import Coming, ingest
from sync.register.marks import Pusher
from sync.register.people import Device, find_device
from sync.register.push import (
    Push,
    advance,
    ended,
    malformed,
    read_push,
    receipt_of,
    records_of,
    signed,
)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a bundle: the author's receipt, whose it was, how many writes on what."""

    receipt: SignedReceipt
    author: str
    writes: int
    records: set[str]


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle that is signed by its author and sealed for this register, and what is in it."""

    handed: BundleHandover
    sealed: Sealed
    pushed: Push


def open_bundle(connection: Connection, keys: Keyring, handed: BundleHandover) -> Opened:
    """Read, verify and open a bundle within the bounds of a push, before anything is locked.

    Raises:
        Refused: codes ``too_large``, ``malformed``, ``other_register``, ``unknown_author``,
            ``not_signed``, ``not_sealed`` (never to be taken); ``author_waiting``,
            ``author_declined``, ``author_suspended`` (not now).
    """
    if len(handed.bundle) > MAX_BUNDLE_BYTES * 4 // 3 + 4:
        raise Refused("too_large", f"more than {MAX_BUNDLE_BYTES} bytes", status=413)
    current = meta.read(connection)
    sealed = _read(handed)
    if sealed.header.register_id != current.register_id:
        raise Refused("other_register", "the bundle is for another register", status=409)
    _author(connection, sealed)
    return Opened(handed, sealed, _open(sealed, keys.in_force(current.key), keys.former()))


def take_bundle(
    connection: Connection,
    keys: Keyring,
    carrier: Device,
    opened: Opened,
    now_ms: int,
) -> Taken:
    """Take a carried bundle in that was opened before.

    Raises:
        Refused: codes ``malformed``, ``unknown_author``, ``not_signed`` (never to be taken);
            ``author_waiting``, ``author_declined``, ``author_suspended`` (not now).
    """
    current = meta.lock(connection)
    key = keys.in_force(current.key)
    author = _author(connection, opened.sealed)
    handed, pushed = opened.handed, opened.pushed
    epochs = EpochBook(connection)
    carried = EpochEntry(name=handed.session, device=carrier.device)
    epochs.enter([*pushed.batch.epochs, carried])
    session = epochs.get(handed.session)
    if session is None or session.device != carrier.device:
        raise malformed("the session is another device's")
    dots = {entry.dot.epoch for entry in pushed.entries}
    if any(epoch is None or epoch.device != author.device for epoch in map(epochs.get, dots)):
        raise malformed("a write of another device than the author's")
    advance(epochs, pushed.batch, pushed.entries)
    coming = Coming(pushed.entries, pushed.said, Pusher(session.id, carried=True))
    outcome = ingest(connection, epochs, [coming], position=current.position, now_ms=now_ms)
    end = ended(connection, current, outcome.position)
    receipt = receipt_of(current, end, author, pushed, outcome.verdicts[0], now_ms)
    return Taken(
        signed(key, receipt), author.device, len(pushed.entries), records_of(pushed.entries)
    )


def _read(handed: BundleHandover) -> Sealed:
    try:
        return bundle.read(base64.b64decode(handed.bundle, validate=True))
    except ValueError as error:
        raise malformed(str(error)) from None


def _author(connection: Connection, sealed: Sealed) -> Device:
    """Give the device that signed the bundle."""
    author = find_device(connection, sealed.header.device)
    if author is None:
        raise Refused("unknown_author", "no device has this id", status=404)
    if not bundle.is_signed_by(sealed, read_public(author.key)):
        raise Refused("not_signed", "the bundle is not as its author signed it", status=409)
    if author.standing not in ("active", "revoked"):
        raise Refused(f"author_{author.standing}", "the author's device", status=409)
    return author


def _open(sealed: Sealed, key: Ed25519PrivateKey, former: Iterable[Ed25519PrivateKey]) -> Push:
    """Open with the key in force, or with the one that was when the bundle was written."""
    for tried in (key, *former):
        try:
            plain = bundle.open_bytes(sealed, bundle.REGISTER, opening_key(tried))
        except NotSealedForUs:
            raise Refused("not_sealed", "not sealed for the register", status=409) from None
        except Malformed as error:
            fault = error
            continue
        return replace(read_push(plain), hash=sealed.hash)
    raise malformed(str(fault))
