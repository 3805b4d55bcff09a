"""Messages as one line of text that is pasted, mailed or drawn as a QR code, with a check."""

import base64
import hashlib
import zlib
from typing import TypeVar

from pydantic import BaseModel

_CHECK = 8
_MOST = 64 * 1024
T = TypeVar("T", bound=BaseModel)


def to_text(prefix: str, message: BaseModel) -> str:
    """Spell a message behind its prefix, URL-safe."""
    packed = zlib.compress(message.model_dump_json(exclude_defaults=True).encode(), 9)
    body = base64.urlsafe_b64encode(packed).decode().rstrip("=")
    return f"{prefix}{body}.{_check(body)}"


def from_text(prefix: str, kind: type[T], text: str) -> T:
    """Read a message; white space and line breaks do not matter.

    Raises:
        ValueError: it is cut short, altered, or another kind of text.
    """
    text = "".join(text.split())
    body, dot, check = text.removeprefix(prefix).rpartition(".")
    if not text.startswith(prefix) or not dot or check != _check(body):
        raise ValueError(f"this is no {kind.__name__}")
    packed = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
    try:
        return kind.model_validate_json(zlib.decompressobj().decompress(packed, _MOST))
    except zlib.error as error:
        raise ValueError(f"this is no {kind.__name__}") from error


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:_CHECK]
