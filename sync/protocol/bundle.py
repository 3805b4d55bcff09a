"""A bundle: writes that travel without a network, in one file that anybody may carry.

The writes stand in the same columns as on the wire (``messages.PushBatch``), compressed, encrypted
with AES-256-GCM under a key of its own, and that key is sealed for each reader by HPKE (RFC 9180:
DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM). The author's device signs the whole. A
carrier who is not among the readers sees who it is from and for, its size, and nothing else.

Because state is a function of the set of writes, a bundle may be read in any order, any number of
times, by anybody it was sealed for, and handed to the register by anybody.
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
from sync.protocol.keys import sign_bytes, verifies
from sync.protocol.messages import Base64, DeviceId, PushBatch

REGISTER = "register"
"""The reader's name that stands for the register."""

_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_INFO = b"tremplin bundle 1"


class NotSealedForUs(Exception):
    """The bundle is sound and is for somebody else: it can only be carried on."""


class Header(BaseModel):
    """What every carrier may read. ``readers`` maps devices (or ``register``) to sealed keys."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    format: str
    v: int
    register_id: str
    device: DeviceId
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
        """Spell the file: one line of header, one of signature, then the encrypted body."""
        return self.head + b"\n" + self.signature.encode() + b"\n" + self.body


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
    sealed = {
        name: base64.b64encode(_SUITE.encrypt(content_key, public, info=_INFO)).decode()
        for name, public in readers.items()
    }
    header = Header(
        format="tremplin-bundle",
        v=1,
        register_id=register_id,
        device=device,
        made_ms=made_ms,
        readers=sealed,
        nonce=base64.b64encode(nonce).decode(),
    )
    head = json.dumps(header.model_dump(), separators=(",", ":"), sort_keys=True).encode()
    plain = batches.compress(batches.to_bytes(batch))
    body = AESGCM(content_key).encrypt(nonce, plain, head)
    return Sealed(header, head, body, sign_bytes(key, head + body))


def read(data: bytes) -> Sealed:
    """Read a bundle's frame; whose it is and what is in it is for :func:`check` and :func:`open_`.

    Raises:
        Malformed: no bundle, or cut short.
    """
    head, first, rest = data.partition(b"\n")
    signature, second, body = rest.partition(b"\n")
    try:
        header = Header.model_validate_json(head)
        if not (first and second) or (header.format, header.v) != ("tremplin-bundle", 1):
            raise Malformed("this is no bundle of a version that is known here")
        return Sealed(header, head, body, signature.decode("ascii"))
    except (ValidationError, UnicodeDecodeError):
        raise Malformed("this is no bundle") from None


def is_signed_by(sealed: Sealed, key: Ed25519PublicKey) -> bool:
    """Whether the bundle is, to the last byte, what the holder of this key signed."""
    return verifies(key, sealed.head + sealed.body, sealed.signature)


def open_(sealed: Sealed, reader: str, key: X25519PrivateKey) -> PushBatch:
    """Open a bundle as one of its readers.

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
        plain = AESGCM(content_key).decrypt(nonce, sealed.body, sealed.head)
        return PushBatch.model_validate_json(batches.decompress(plain))
    except (InvalidTag, ValueError):
        raise Malformed("the bundle cannot be opened: it was altered or sealed wrongly") from None
