"""An invitation as text: what a file holds, what a QR shows, what is pasted."""

import base64
import hashlib
import zlib

from pydantic import ValidationError

from sync.errors import InvitationFault
from sync.protocol.messages import Invitation

PREFIX = "TREMPLIN1."
_CHECK = 8
_MOST = 64 * 1024


def to_text(invitation: Invitation) -> str:
    """Spell an invitation in one line of URL-safe text with a check at its end."""
    packed = zlib.compress(invitation.model_dump_json(exclude_defaults=True).encode(), 9)
    body = base64.urlsafe_b64encode(packed).decode().rstrip("=")
    return f"{PREFIX}{body}.{_check(body)}"


def from_text(text: str) -> Invitation:
    """Read an invitation; white space and line breaks do not matter.

    Raises:
        InvitationFault: with code ``malformed``. Whether it has expired or was used is the
            register's word, since a laptop's clock may be wrong.
    """
    text = "".join(text.split())
    body, dot, check = text.removeprefix(PREFIX).rpartition(".")
    if not text.startswith(PREFIX) or not dot or check != _check(body):
        raise InvitationFault("malformed")
    try:
        packed = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
        plain = zlib.decompressobj().decompress(packed, _MOST)
        return Invitation.model_validate_json(plain)
    except (ValueError, zlib.error, ValidationError):
        raise InvitationFault("malformed") from None


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:_CHECK]
