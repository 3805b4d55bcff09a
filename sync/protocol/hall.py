"""Two laptops in one hall, version 1: a bundle each way over one connection, without a register.

One laptop, the *host*, listens on the hall's own network and shows a code (:class:`Code`): its
address, its port and a secret for this once, of 36 bits. The other, the *guest*, comes by it. They
speak HTTP over TLS 1.3 under a certificate that the host made for this once. No authority vouches
for it, so nothing is believed because of it: every proof below covers its fingerprint, and holds
for this very channel only. Messages are JSON, but for the bundles.

=============== ================================================================================
POST            what it does
=============== ================================================================================
/hall/knock     the guest proves that it has the code, and binds itself to a nonce and its card
                (``commit``) without telling them; so does the host, and tells its nonce
/hall/introduce both show their cards (:class:`Card`), each signed with the device's own key
/hall/agree     what the person at the guest says, for what the person at the host says: yes, no,
                or nothing yet; asked again until both have said yes
/hall/bundle    the guest's bundles for the host's (``sync.protocol.bundle``; either may be empty)
/hall/done      how the guest fared with what it was given
=============== ================================================================================

**Proof.** ``HMAC-SHA256(scrypt(secret, fingerprint), role ‖ commit ‖ nonce)``, the guest's first.
Who stands between the two cannot guess 36 bits by scrypt in the minutes for which they serve, and
a few wrong proofs end the listening.

**Number.** Six digits of a hash over the fingerprint, both nonces and both cards, on both screens.
Both sides are bound to what goes into it before they know the other's part, so that somebody in
the middle has one chance in a million of showing two people the same number; they compare it, and
nothing moves before both have said yes. Bluetooth and ZRTP (RFC 6189) do the same.

**What is believed.** A card is who holds its key; whether that is a colleague is for the
directory, and bundles are sealed for colleagues of the directory only. A refusal is a
:class:`Problem` with a code of ``sync.errors.HallFault``.
"""

import base64
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from ipaddress import IPv4Address
from typing import Annotated, Literal, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from pydantic import StringConstraints

from sync.errors import HallFault
from sync.protocol.keys import read_public, sign_bytes, verifies
from sync.protocol.messages import Base64, DeviceId, Message, Natural, Short

VERSION = 1
PORTS = range(47_100, 47_116)
"""Where a host listens: the first of these that is free."""
LONGEST_BUNDLE = 64 * 1024 * 1024
"""Bytes of what goes one way in one meeting."""
LONGEST_MESSAGE = 64 * 1024
"""Bytes of a message's JSON."""
LISTEN_S, CONFIRM_S, TRANSFER_S = 600, 180, 600
"""How long a code serves, two people may take to say yes, and bundles may take; seconds."""
SILENCE_S = 20
"""Seconds without a byte after which a connection counts as broken."""
MOST_GUESSES = 5

PREFIX = "TREMPLIN-HALL:"
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SECRET_BITS, _PORT_BITS, _CHECK_BITS, _DIGITS = 36, 4, 8, 16
_NUMBERS = 1_000_000

Role = Literal["host", "guest"]


@dataclass(frozen=True, slots=True)
class Code:
    """What the host shows: where it listens, and the secret for this once."""

    address: str
    port: int
    secret: int

    @classmethod
    def new(cls, address: str, port: int) -> Self:
        """Make one with a fresh secret."""
        return cls(address, port, secrets.randbits(_SECRET_BITS))

    def to_text(self) -> str:
        """Spell it in 16 letters and digits, by fours; those that look alike are left out."""
        number = int(IPv4Address(self.address))
        number = number << _PORT_BITS | PORTS.index(self.port)
        number = number << _SECRET_BITS | self.secret
        number = number << _CHECK_BITS | _check(number)
        digits = [_LETTERS[number >> 5 * place & 31] for place in reversed(range(_DIGITS))]
        return "-".join("".join(digits[at : at + 4]) for at in range(0, _DIGITS, 4))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read a code however it was typed: small letters, other digits, spaces, a QR's prefix.

        Raises:
            HallFault: with code ``code``.
        """
        plain = "".join(text.split()).upper().removeprefix(PREFIX).translate(_LOOKALIKES)
        plain = "".join(str(unicodedata.decimal(c, c)) for c in plain if c.isalnum())
        if len(plain) != _DIGITS or any(letter not in _LETTERS for letter in plain):
            raise HallFault("code")
        number = 0
        for letter in plain:
            number = number << 5 | _LETTERS.index(letter)
        number, check = number >> _CHECK_BITS, number & (1 << _CHECK_BITS) - 1
        if check != _check(number):
            raise HallFault("code")
        secret = number & (1 << _SECRET_BITS) - 1
        place = number >> _SECRET_BITS
        address = IPv4Address(place >> _PORT_BITS)
        return cls(str(address), PORTS[place & (1 << _PORT_BITS) - 1], secret)


class Knock(Message):
    """What a guest says first: its version, what it binds itself to, and the proof of the code."""

    v: Natural
    commit: Base64
    proof: Base64


class Opened(Message):
    """The host's answer to a knock that had the code."""

    nonce: Base64
    commit: Base64
    proof: Base64


class Introduction(Message):
    """A card as its exact text, with the nonce it was bound to (the guest's) and its signature."""

    card: Annotated[str, StringConstraints(max_length=4_000)]
    nonce: Base64 = ""
    signature: Base64


class Card(Message):
    """Who a laptop is, to which register, and its device's public key."""

    register_id: Short
    device: DeviceId
    key: Base64
    name: Short


class Says(Message):
    """What a person has said by now; null for nothing yet."""

    agreed: bool | None = None


class Done(Message):
    """The code of why the guest could not take what it was given; nothing if it could."""

    problem: Short = ""


class Problem(Message):
    """A refusal."""

    code: Short


@dataclass(frozen=True, slots=True)
class Channel:
    """One TLS connection as both sides see it, and what the code's secret is worth on it."""

    fingerprint: bytes
    key: bytes

    @classmethod
    def of(cls, certificate: bytes, secret: int) -> Self:
        """Derive it from the host's certificate (DER) and the code's secret; slow on purpose."""
        fingerprint = hashlib.sha256(certificate).digest()
        kdf = Scrypt(salt=b"tremplin hall 1" + fingerprint, length=32, n=1 << 15, r=8, p=1)
        return cls(fingerprint, kdf.derive(secret.to_bytes(5, "big")))

    def proof(self, role: Role, commit: str, nonce: str = "") -> str:
        """Prove to have the code."""
        said = f"{role}\n{commit}\n{nonce}".encode()
        return base64.b64encode(hmac.digest(self.key, said, "sha256")).decode()

    def proves(self, proof: str, role: Role, commit: str, nonce: str = "") -> bool:
        """Whether the other side has the code."""
        return hmac.compare_digest(proof.encode(), self.proof(role, commit, nonce).encode())

    def sign(self, key: Ed25519PrivateKey, role: Role, nonces: str, card: str) -> str:
        """Sign a card as the holder of its key, for this channel and these nonces."""
        return sign_bytes(key, self._signed(role, nonces, card))

    def is_signed(self, card: Card, role: Role, nonces: str, said: Introduction) -> bool:
        """Whether a card is its key's holder's, here and now."""
        try:
            key = read_public(card.key)
        except ValueError:
            return False
        return verifies(key, self._signed(role, nonces, said.card), said.signature)

    def number(self, nonces: str, host: str, guest: str) -> str:
        """Give the six digits that two people compare."""
        parts = (nonces, host, guest)
        hashed = hashlib.sha256(self.fingerprint + b"".join(_hash(part) for part in parts))
        return f"{int.from_bytes(hashed.digest(), 'big') % _NUMBERS:06d}"

    def _signed(self, role: Role, nonces: str, card: str) -> bytes:
        return f"tremplin hall 1\n{role}\n{self.fingerprint.hex()}\n{nonces}\n{card}".encode()


def new_nonce() -> str:
    """Make a nonce of 128 bits."""
    return base64.b64encode(secrets.token_bytes(16)).decode()


def commit(nonce: str, card: str) -> str:
    """Bind oneself to a nonce and a card."""
    return base64.b64encode(hashlib.sha256(_hash(nonce) + _hash(card)).digest()).decode()


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _check(number: int) -> int:
    return hashlib.sha256(number.to_bytes(10, "big")).digest()[0]
