"""Bundles on their way: written to a file, read from one, handed to the register by its carrier.

A file holds this laptop's own unsent writes, sealed for the register and for the colleagues who
were named, and beside them whatever else travels: bundles of others that the register does not
have yet, and receipts on their way back to their authors.
"""

import base64
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import requests
from pydantic import ValidationError

from sync.client import keys
from sync.client.answers import parsed
from sync.client.wire import Wire
from sync.errors import BundleFault, NotTheRegister, Refused
from sync.merge.write import Dot, Write
from sync.protocol import batches, bundle
from sync.protocol.batches import Entry, Malformed
from sync.protocol.bundle import NotSealedForUs, Returning, Sealed
from sync.protocol.keys import opening_key, read_public, sealing_key, verifies
from sync.protocol.limits import BATCH_WRITES
from sync.protocol.messages import BundleHandover, EpochEntry, Receipt, SignedReceipt
from sync.replica import files
from sync.replica.core import Identity
from sync.replica.replica import Replica
from sync.replica.views import Colleague

SUFFIX = ".tremplin"
LONGEST_FILE = 1 << 28
"""Bytes of the largest file that is read."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a file holds: own writes, bundles of others, receipts, and whom it was sealed for."""

    writes: int = 0
    carried: int = 0
    receipts: int = 0
    readers: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is a file at all."""
        return bool(self.writes or self.carried or self.receipts)


@dataclass(frozen=True, slots=True)
class Packed:
    """What is ready to leave: its bytes, what they hold, and own writes by their bundle's hash.

    Once it has left, that is noted by ``Replica.note_bundles(own)``.
    """

    data: bytes
    written: Written
    own: Mapping[str, Sequence[Dot]]


@dataclass(frozen=True, slots=True)
class Read:
    """What a file brought: new bundles, writes shown anew, own writes now confirmed.

    ``authors`` are the people whose bundles are new here, as far as they are known.
    """

    bundles: int = 0
    known: int = 0
    shown: int = 0
    confirmed: int = 0
    authors: tuple[str, ...] = ()


def named(replica: Replica, names: Sequence[str]) -> list[Colleague]:
    """Find the devices of people by their names.

    Raises:
        KeyError: nobody of this name is in the directory.
    """
    known = replica.colleagues()
    found = []
    for name in names:
        wanted = name.strip().casefold()
        theirs = [c for c in known if c.name.casefold() == wanted]
        if not theirs:
            raise KeyError(name)
        found += theirs
    return found


def pack(replica: Replica, colleagues: Sequence[Colleague] = (), *, apart_from: str = "") -> Packed:
    """Seal everything that has to travel, for the register and these colleagues.

    What is carried for the device ``apart_from`` is left out: that is whom it is handed to.

    Raises:
        Refused: with code ``not_enrolled``.
    """
    identity = own_identity(replica)
    passed, unsent = replica.to_carry()
    entries = [*passed, *unsent]
    own = [
        (part, _sealed(replica, identity, part, colleagues))
        for part in (entries[i : i + BATCH_WRITES] for i in range(0, len(entries), BATCH_WRITES))
    ]
    carried = replica.bundles_to_hand_over()
    others = [sealed for sealed in carried if sealed.header.device != apart_from]
    succession = keys.succession(replica)
    receipts = [Returning(signed, succession) for signed in replica.receipts_carried()]
    readers = tuple(dict.fromkeys(colleague.name for colleague in colleagues))
    items = [sealed.to_bytes() for _, sealed in own]
    items += [sealed.to_bytes() for sealed in others]
    items += [receipt.to_bytes() for receipt in receipts]
    return Packed(
        b"".join(items),
        Written(len(unsent), len(others), len(receipts), readers if unsent else ()),
        {sealed.hash: [e.dot for e in part] for part, sealed in own},
    )


def write(replica: Replica, path: Path, colleagues: Sequence[Colleague] = ()) -> Written:
    """Write everything that has to travel into a file; no file if there is nothing.

    Raises:
        Refused: with code ``not_enrolled``.
        OSError, DiskFull: the file cannot be written; nothing is noted as having left.
    """
    packed = pack(replica, colleagues)
    written = packed.written
    if written:
        files.write_atomically(path, packed.data)
        replica.note_bundles(packed.own)
        told = {"carried": written.carried, "receipts": written.receipts}
        replica.log("bundle_written", writes=written.writes, **told)
    return written


def read(replica: Replica, path: Path) -> Read:
    """Take in a file. Raises as ``take_in``, and OSError: the file cannot be read."""
    own_identity(replica)
    if path.stat().st_size > LONGEST_FILE:
        raise BundleFault("malformed", "too large")
    done = take_in(replica, path.read_bytes())
    replica.log("bundle_read", bundles=done.bundles, shown=done.shown, confirmed=done.confirmed)
    return done


def take_in(replica: Replica, data: bytes) -> Read:
    """Take in what ``pack`` made: all of it, or nothing if any of it is not as it was written.

    Raises:
        Refused: with code ``not_enrolled``.
        BundleFault: ``malformed``, ``too_new``, ``altered``, ``other_register``,
            ``forged_receipt``.
    """
    identity = own_identity(replica)
    try:
        items = bundle.read_file(data)
    except bundle.TooNew as error:
        raise BundleFault("too_new", str(error)) from None
    except Malformed as error:
        raise BundleFault("malformed", str(error)) from None
    sealed = [item for item in items if isinstance(item, Sealed)]
    receipts = [item for item in items if isinstance(item, Returning)]
    for item in receipts:
        identity = keys.follow_told(replica, identity, item.succession)
    directory = {c.device: c for c in replica.colleagues()}
    for one in sealed:
        _check(one, identity)
    believed = [
        (item.signed, receipt) for item in receipts if (receipt := _believed(item.signed, identity))
    ]
    if len(believed) < len(receipts):
        raise BundleFault("forged_receipt")
    opened = [(one, *_opened(replica, one, identity, directory)) for one in sealed]
    with replica.transaction():
        taken = [(one, replica.carry(one, writes, named)) for one, writes, named in opened]
        landed = [
            replica.land_bundle_receipt(signed, receipt)
            for signed, receipt in believed
            if receipt.device == identity.device
        ]
    if any(erased for _settled, erased in landed):
        replica.renew_backups()
    new = [(one, shown) for one, shown in taken if shown is not None]
    authors = filter(None, (replica.who(one.header.device) for one, _ in new))
    return Read(
        bundles=len(new),
        known=len(sealed) - len(new),
        shown=sum(shown for _, shown in new),
        confirmed=sum(settled for settled, _erased in landed),
        authors=tuple(dict.fromkeys(authors)),
    )


def hand_over(replica: Replica, wire: Wire, identity: Identity) -> int:
    """Hand the register what is carried for others, and count the bundles that it took.

    What it refuses stays here with the reason and stops nothing else.

    Raises:
        Unreachable, NotTheRegister: as any request.
        Refused: how this device itself stands.
    """
    taken, waiting = 0, replica.bundles_to_hand_over()
    if waiting:
        keys.learn_succession(replica, wire)
    for sealed in waiting:
        text = base64.b64encode(sealed.to_bytes()).decode()
        handed = BundleHandover(session=replica.session, bundle=text)
        try:
            answer = wire.post("/v1/bundle", handed)
        except Refused as refusal:
            if not _is_about_bundle(refusal):
                raise
            replica.bundle_refused(sealed.hash, refusal.code)
            replica.log("bundle_refused", reason=refusal.code)
            continue
        signed = parsed(SignedReceipt, answer)
        receipt = _believed(signed, identity)
        said = receipt and (receipt.device, receipt.hash)
        if receipt is None or said != (sealed.header.device, sealed.hash):
            raise NotTheRegister("a receipt about something else")
        replica.bundle_handed_over(signed, receipt)
        taken += 1
    if taken:
        replica.log("bundle_handed_over", bundles=taken)
    return taken


def own_identity(replica: Replica) -> Identity:
    """Give who this laptop is to its register. Raises Refused: with code ``not_enrolled``."""
    identity = replica.identity
    if identity is None:
        raise Refused("not_enrolled")
    return identity


def _sealed(
    replica: Replica, identity: Identity, entries: Sequence[Entry], colleagues: Sequence[Colleague]
) -> Sealed:
    names = {e.dot.epoch for e in entries}
    names |= {dot.epoch for e in entries for dots in e.seen.values() for dot in dots}
    batch = batches.pack(
        entries,
        session=replica.session,
        sequence=1,
        prev="",
        known=replica.epoch_entries(sorted(names)),
    )
    readers = {bundle.REGISTER: sealing_key(read_public(identity.register_key))}
    readers |= {c.device: sealing_key(read_public(c.key)) for c in colleagues}
    return bundle.seal(
        batch,
        register_id=identity.register_id,
        device=identity.device,
        key=replica.signing_key(),
        readers=readers,
        made_ms=replica.register_now_ms,
    )


def _check(sealed: Sealed, identity: Identity) -> None:
    """Make sure that a bundle is for our register, and whole: as its key's holder signed it.

    Whose key that is, only the register knows for sure: a device may have taken another since.
    """
    if sealed.header.register_id != identity.register_id:
        raise BundleFault("other_register")
    with suppress(ValueError):
        if bundle.is_signed_by(sealed, read_public(sealed.header.key)):
            return
    raise BundleFault("altered")


def _opened(
    replica: Replica, sealed: Sealed, identity: Identity, directory: dict[str, Colleague]
) -> tuple[list[Write], list[EpochEntry]]:
    """Give the writes of a bundle that was sealed for us by somebody whose key we know; else none.

    One that was sealed for an earlier key of ours can only be carried.
    """
    known = directory.get(sealed.header.device)
    if known is None or known.key != sealed.header.key:
        return [], []
    try:
        batch = bundle.open_(sealed, identity.device, opening_key(replica.signing_key()))
        entries = batches.unpack(batch)
    except (NotSealedForUs, Malformed):
        return [], []
    return [entry for entry in entries if isinstance(entry, Write)], batch.epochs


def _believed(signed: SignedReceipt, identity: Identity) -> Receipt | None:
    """Read a receipt that our register signed; None if it did not."""
    if not verifies(read_public(identity.register_key), signed.receipt.encode(), signed.signature):
        return None
    try:
        return Receipt.model_validate_json(signed.receipt)
    except ValidationError:
        return None


def _is_about_bundle(refusal: Refused) -> bool:
    """Whether a refusal is about what was brought, not about who brings it."""
    return refusal.status not in (requests.codes.unauthorized, requests.codes.forbidden)
