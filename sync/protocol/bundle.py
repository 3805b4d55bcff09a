"""Bundles: writes that travel without a network, in one file that anybody may carry.

A file holds items one behind the other, each one line of header (JSON), one line of signature and
a body of ``size`` bytes. There are two kinds:

``tremplin-bundle``
    Writes of one device, in the same columns as on the wire (``messages.PushBatch``), compressed,
    encrypted with AES-256-GCM under a key of its own, and that key sealed for each reader by HPKE
    (RFC 9180: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM). The author's device signs
    header and body. A carrier who is not among the readers sees who it is from and for, its size,
    and nothing else.
``tremplin-receipt``
    The register's signed receipt for a bundle, on its way back to the author. ``hash`` in it is
    the hash of the bundle's bytes. Its header may say, in ``succession``, how the register's keys
    followed each other: the author may know an earlier one only.

Because state is a function of the set of writes, bundles may be read in any order, any number of
times, by anybody they were sealed for, and handed to the register by anybody.
"""

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import BaseModel, ConfigDict, ValidationError

from sync.protocol import batches
from sync.protocol.batches import Malformed
from sync.protocol.keys import public_text, sign_bytes, verifies
from sync.protocol.messages import Base64, DeviceId, Natural, PushBatch, SignedReceipt
from sync.protocol.standing import Signed

REGISTER = "register"
"""The reader's name that stands for the register."""

BUNDLE, RECEIPT = "tremplin-bundle", "tremplin-receipt"
VERSION = 1
"""Of an item; one of a later version is refused as such, since nobody knows its parts."""
_LONGEST_HEAD = 1 << 20
_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_INFO = b"tremplin bundle 1"


class TooNew(Malformed):
    """An item of a later version than this program knows."""


class NotSealedForUs(Exception):
    """The bundle is sound and is for somebody else: it can only be carried on."""


class _Frame(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    format: str
    v: Natural
    size: Natural


class Header(_Frame):
    """What every carrier may read. ``readers`` maps devices (or ``register``) to sealed keys."""

    register_id: str
    device: DeviceId
    key: Base64
    """The author's public key when it was made."""
    made_ms: int
    readers: dict[str, Base64]
    nonce: Base64


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle as it lies in a file."""

    header: Header
    head: bytes
    body: bytes
    signature: str

    def to_bytes(self) -> bytes:
        """Spell the item: one line of header, one of signature, then the encrypted body."""
        return _item(self.head, self.signature, self.body)

    @property
    def hash(self) -> str:
        """The hash of the whole, by which receipts name it."""
        return batches.hash_of(self.to_bytes())


def seal(
    batch: PushBatch,
    *,
    register_id: str,
    device: str,
    key: Ed25519PrivateKey,
    readers: Mapping[str, X25519PublicKey],
    made_ms: int,
) -> Sealed:
    """Seal a batch for its readers and sign it as its author's device."""
    content_key, nonce = secrets.token_bytes(32), secrets.token_bytes(12)
    plain = batches.compress(batches.to_bytes(batch))
    header = Header(
        format=BUNDLE,
        v=VERSION,
        size=len(plain) + 16,
        register_id=register_id,
        device=device,
        key=public_text(key.public_key()),
        made_ms=made_ms,
        readers={
            name: base64.b64encode(_SUITE.encrypt(content_key, public, info=_INFO)).decode()
            for name, public in readers.items()
        },
        nonce=base64.b64encode(nonce).decode(),
    )
    head = json.dumps(header.model_dump(), separators=(",", ":"), sort_keys=True).encode()
    body = AESGCM(content_key).encrypt(nonce, plain, head)
    return Sealed(header, head, body, sign_bytes(key, head + body))


class _ReceiptFrame(_Frame):
    succession: tuple[Signed, ...] = ()


@dataclass(frozen=True, slots=True)
class Returning:
    """A receipt as it lies in a file, and how the register's keys followed each other."""

    signed: SignedReceipt
    succession: tuple[Signed, ...] = ()

    def to_bytes(self) -> bytes:
        """Spell the item."""
        body = self.signed.receipt.encode()
        frame = _ReceiptFrame(format=RECEIPT, v=VERSION, size=len(body), succession=self.succession)
        return _item(frame.model_dump_json().encode(), self.signed.signature, body)


def read_file(data: bytes) -> list[Sealed | Returning]:
    """Read the items of a file; whose they are and what is in them is for others to say.

    Raises:
        TooNew: of a later version.
        Malformed: no bundle, or cut short.
    """
    items: list[Sealed | Returning] = []
    while data or not items:
        item, data = _first(data)
        items.append(item)
    return items


def read(data: bytes) -> Sealed:
    """Read one bundle's frame; whose it is and what is in it is for :func:`is_signed_by`, `open_`.

    Raises:
        Malformed: no bundle, cut short, or with something behind it.
    """
    item, rest = _first(data)
    if rest or not isinstance(item, Sealed):
        raise Malformed("this is not one bundle")
    return item


def is_signed_by(sealed: Sealed, key: Ed25519PublicKey) -> bool:
    """Whether the bundle is, to the last byte, what the holder of this key signed."""
    return verifies(key, sealed.head + sealed.body, sealed.signature)


def open_(sealed: Sealed, reader: str, key: X25519PrivateKey) -> PushBatch:
    """Open a bundle as one of its readers. Raises as ``open_bytes``."""
    plain = open_bytes(sealed, reader, key)
    try:
        return PushBatch.model_validate_json(plain)
    except ValidationError:
        raise Malformed("what was sealed is no batch") from None


def open_bytes(sealed: Sealed, reader: str, key: X25519PrivateKey) -> bytes:
    """Open a bundle as one of its readers, and give its batch as the author spelt it.

    Raises:
        NotSealedForUs: ``reader`` is not among those it was sealed for.
        Malformed: sealed for this reader, and still it cannot be opened.
    """
    if reader not in sealed.header.readers:
        raise NotSealedForUs(reader)
    try:
        wrapped = base64.b64decode(sealed.header.readers[reader], validate=True)
        content_key = _SUITE.decrypt(wrapped, key, info=_INFO)
        nonce = base64.b64decode(sealed.header.nonce, validate=True)
        return batches.decompress(AESGCM(content_key).decrypt(nonce, sealed.body, sealed.head))
    except (InvalidTag, ValueError):
        raise Malformed("the bundle cannot be opened: it was altered or sealed wrongly") from None


def _item(head: bytes, signature: str, body: bytes) -> bytes:
    return head + b"\n" + signature.encode() + b"\n" + body


def _first(data: bytes) -> tuple[Sealed | Returning, bytes]:
    """Cut the first item off."""
    end = data.find(b"\n", 0, _LONGEST_HEAD)
    head = data[:end]
    signature, found, rest = data[end + 1 :].partition(b"\n")
    try:
        frame = _Frame.model_validate_json(head if end >= 0 else b"")
        if frame.format in (BUNDLE, RECEIPT) and frame.v > VERSION:
            raise TooNew(f"version {frame.v} of a bundle")
        body, behind = rest[: frame.size], rest[frame.size :]
        if not found or len(body) < frame.size:
            raise Malformed("the bundle is cut short")
        signed = signature.decode("ascii")
        if frame.format == RECEIPT:
            succession = _ReceiptFrame.model_validate_json(head).succession
            receipt = SignedReceipt(receipt=body.decode(), signature=signed)
            return Returning(receipt, succession), behind
        if frame.format != BUNDLE:
            raise Malformed("this is no bundle")
        return Sealed(Header.model_validate_json(head), head, body, signed), behind
    except (ValidationError, UnicodeDecodeError):
        raise Malformed("this is no bundle") from None
