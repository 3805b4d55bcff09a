"""Ed25519 keys (RFC 8032) as text, detached signatures over bytes, and the keys to seal for them.

What is sealed for a device or a register is sealed for its signing key, on the Montgomery curve
that is the same curve (RFC 7748, 4.1): nothing more has to be told or kept, and whoever's signature
is known can be written to. That one key pair may do both is shown in "On using the same key pair
for Ed25519 and an X25519 based KEM" (Thormarker, 2021).
"""

import base64
import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

_PRIME = 2**255 - 19


def public_text(key: Ed25519PublicKey) -> str:
    """Spell a public key: its 32 bytes in base64."""
    return base64.b64encode(key.public_bytes_raw()).decode()


def private_text(key: Ed25519PrivateKey) -> str:
    """Spell a private key: its 32 bytes in base64."""
    return base64.b64encode(key.private_bytes_raw()).decode()


def read_public(text: str) -> Ed25519PublicKey:
    """Read a public key. Raises ValueError for anything else."""
    return Ed25519PublicKey.from_public_bytes(base64.b64decode(text, validate=True))


def read_private(text: str) -> Ed25519PrivateKey:
    """Read a private key. Raises ValueError for anything else."""
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text, validate=True))


def opening_key(key: Ed25519PrivateKey) -> X25519PrivateKey:
    """Give the key that opens what was sealed for a signing key: its scalar (RFC 8032, 5.1.5)."""
    scalar = hashlib.sha512(key.private_bytes_raw()).digest()[:32]
    return X25519PrivateKey.from_private_bytes(scalar)


def sealing_key(key: Ed25519PublicKey) -> X25519PublicKey:
    """Give the key to seal with for the holder of a signing key: ``u = (1 + y) / (1 - y)``.

    Raises:
        ValueError: the neutral point, which nobody holds.
    """
    y = int.from_bytes(key.public_bytes_raw(), "little") & ((1 << 255) - 1)
    u = (1 + y) * pow(1 - y, -1, _PRIME) % _PRIME
    return X25519PublicKey.from_public_bytes(u.to_bytes(32, "little"))


def device_id(key: str) -> str:
    """Derive a device's id from its first public key, so that enrolling twice gives the same."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def sign_bytes(key: Ed25519PrivateKey, body: bytes) -> str:
    """Sign bytes; the signature in base64."""
    return base64.b64encode(key.sign(body)).decode()


def verifies(key: Ed25519PublicKey, body: bytes, signature: str) -> bool:
    """Whether a signature in base64 is this key's over these bytes."""
    try:
        key.verify(base64.b64decode(signature, validate=True), body)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(text: str) -> str:
    """Give a short form of a public key for people to compare: 16 hexadecimal digits."""
    digits = hashlib.sha256(base64.b64decode(text)).hexdigest()[:16]
    return " ".join(digits[i : i + 4] for i in range(0, 16, 4))
