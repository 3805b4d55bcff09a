"""Record ids: UUIDv7 (RFC 9562), as 32 hexadecimal digits, ordered by time of creation."""

import hashlib
import secrets


def new_id(now_ms: int) -> str:
    """Make an id at ``now_ms`` (Unix time in milliseconds)."""
    return _v7(now_ms, secrets.token_bytes(10))


def companion_id(record_id: str, kind: str) -> str:
    """Derive the id of the one record of ``kind`` that accompanies another.

    Two laptops that know the same person derive the same id, so their writes meet in one record.
    """
    digest = hashlib.sha256(f"{kind}:{record_id}".encode()).digest()
    return _v7(created_ms(record_id), digest[:10])


def created_ms(record_id: str) -> int:
    """Read the time of creation, Unix time in milliseconds, out of an id."""
    return int(record_id[:12], 16)


def _v7(now_ms: int, noise: bytes) -> str:
    value = (now_ms & (1 << 48) - 1) << 80 | int.from_bytes(noise, "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return f"{value:032x}"
