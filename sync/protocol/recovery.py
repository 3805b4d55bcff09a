"""A forgotten passphrase: the region's recovery key, a laptop's request, the answer to it.

A vault's data key is sealed (HPKE, RFC 9180) to its region's recovery key, whose private half is
kept offline, by one person or in two parts by two: each part alone is a random number, both
together (XOR) are the key. A laptop asks with that sealed key and a fresh key of its own; whoever
holds the recovery key opens the one and seals the data key to the other, so that the answer is
worth nothing on any other laptop. The sealed key is bound to the device it belongs to.
"""

import base64
import hashlib
import json
import secrets
from collections.abc import Sequence
from typing import Annotated, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from pydantic import Field

from sync.errors import RecoveryFault
from sync.protocol import texts
from sync.protocol.messages import Base64, Message, Short

PART, ASK, ANSWER = "TREMPLIN-KEY1.", "TREMPLIN-ASK1.", "TREMPLIN-ANSWER1."
SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_KEY_BYTES = 32
_SLOT_FORMAT = "tremplin-vault-slot/1"


class KeyPart(Message):
    """What one person keeps offline: a recovery key, or one of its two parts."""

    key: Base64
    region: Short
    part: Literal[1, 2] = 1
    of: Literal[1, 2] = 1
    secret: Base64


class RecoveryRequest(Message):
    """What a laptop asks with: its sealed data key, and the key that the answer is sealed to."""

    device: Annotated[str, Field(pattern=r"^([0-9a-f]{32})?$")] = ""
    recipient: Base64
    sealed: Base64
    reply_to: Base64


class RecoveryAnswer(Message):
    """The data key, sealed to the laptop that asked."""

    sealed: Base64


def make_key(region: str, persons: int) -> tuple[str, list[KeyPart]]:
    """Make a recovery key; give its public half (base64) and the parts to be kept."""
    private = X25519PrivateKey.generate()
    public = base64.b64encode(private.public_key().public_bytes_raw()).decode()
    shares = [secrets.token_bytes(_KEY_BYTES) for _ in range(persons - 1)]
    last = private.private_bytes_raw()
    for share in shares:
        last = _xor(last, share)
    found = [*shares, last]
    parts = [
        KeyPart.model_validate(
            {
                "key": public,
                "region": region,
                "part": number,
                "of": persons,
                "secret": base64.b64encode(share).decode(),
            }
        )
        for number, share in enumerate(found, start=1)
    ]
    return public, parts


def join(parts: Sequence[KeyPart]) -> X25519PrivateKey:
    """Put a recovery key together.

    Raises:
        RecoveryFault: a part is missing, comes twice, or is another key's.
    """
    by_number = {part.part: part for part in parts}
    if not parts or len(by_number) != parts[0].of or len({p.key for p in parts}) != 1:
        raise RecoveryFault("the parts do not make one whole key")
    whole = bytes(_KEY_BYTES)
    for part in by_number.values():
        secret = base64.b64decode(part.secret)
        if len(secret) != _KEY_BYTES:
            raise RecoveryFault("a part is damaged")
        whole = _xor(whole, secret)
    private = X25519PrivateKey.from_private_bytes(whole)
    if base64.b64encode(private.public_key().public_bytes_raw()).decode() != parts[0].key:
        raise RecoveryFault("the parts do not make the key that they name")
    return private


def answer(request: RecoveryRequest, key: X25519PrivateKey) -> RecoveryAnswer:
    """Open what a laptop asks with, and seal it to that laptop.

    Raises:
        RecoveryFault: it was sealed to another key, or altered.
    """
    if base64.b64encode(key.public_key().public_bytes_raw()).decode() != request.recipient:
        raise RecoveryFault("the request was sealed to another recovery key")
    try:
        data_key = SUITE.decrypt(_bytes(request.sealed), key, slot_info(request.device))
        reader = X25519PublicKey.from_public_bytes(_bytes(request.reply_to))
    except (InvalidTag, ValueError) as error:
        raise RecoveryFault("the request was altered") from error
    sealed = SUITE.encrypt(data_key, reader, _answer_info(request))
    return RecoveryAnswer(sealed=base64.b64encode(sealed).decode())


def open_answer(told: RecoveryAnswer, request: RecoveryRequest, key: X25519PrivateKey) -> bytes:
    """Give the data key out of the answer to this very request.

    Raises:
        RecoveryFault: it answers another request.
    """
    try:
        return SUITE.decrypt(_bytes(told.sealed), key, _answer_info(request))
    except (InvalidTag, ValueError) as error:
        raise RecoveryFault("the answer is to another request") from error


def slot_info(device: str = "") -> bytes:
    """Say what a recovery slot's ciphertext is bound to."""
    facts = {"format": _SLOT_FORMAT, "kind": "recovery", "salt": "", "argon2id": None}
    if device:
        facts["device"] = device
    return json.dumps(facts, sort_keys=True).encode("ascii")


def part_from(text: str) -> KeyPart:
    """Read a part of a recovery key. Raises RecoveryFault."""
    return _read(PART, KeyPart, text)


def request_from(text: str) -> RecoveryRequest:
    """Read a request. Raises RecoveryFault."""
    return _read(ASK, RecoveryRequest, text)


def answer_from(text: str) -> RecoveryAnswer:
    """Read an answer. Raises RecoveryFault."""
    return _read(ANSWER, RecoveryAnswer, text)


def to_answer_text(told: RecoveryAnswer) -> str:
    """Spell an answer."""
    return texts.to_text(ANSWER, told)


def short_code(request: RecoveryRequest) -> str:
    """Give what both sides read to each other, to be sure of whose request it is."""
    digits = hashlib.sha256(request.reply_to.encode()).hexdigest()[:8].upper()
    return f"{digits[:4]} {digits[4:]}"


_CALLED = {
    PART: "part of a recovery key",
    ASK: "request for a forgotten passphrase",
    ANSWER: "answer to a forgotten passphrase",
}


def _read(prefix: str, kind: type[texts.T], text: str) -> texts.T:
    try:
        return texts.from_text(prefix, kind, text)
    except ValueError as error:
        raise RecoveryFault(f"this is no {_CALLED[prefix]}, or a part of it is missing") from error


def _answer_info(request: RecoveryRequest) -> bytes:
    return b"tremplin recovery answer 1 " + hashlib.sha256(request.sealed.encode()).digest()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
