"""Ed25519 keys (RFC 8032) as text, and detached signatures over bytes."""

import base64
import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


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
