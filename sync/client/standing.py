"""How this device stands with its register: asked now and then, believed when the register signed.

A sync with nothing to do is one round trip: the standing is asked for when a pull's answer names
another one, and at the latest after an hour. What was opened and exported here goes along.
"""

from typing import TypeVar

from pydantic import ValidationError

from sync.client.answers import parsed
from sync.client.wire import Wire
from sync.errors import NotTheRegister, Refused
from sync.protocol.keys import read_public, verifies
from sync.protocol.messages import Message
from sync.protocol.standing import About, AccessReport, Signed, Standing
from sync.replica import standing
from sync.replica.core import Identity
from sync.replica.replica import Replica
from sync.version import VERSION

T = TypeVar("T", bound=Message)
STATES = ("waiting", "declined", "suspended", "revoked")
"""Refusals that are about how the device stands."""


def refresh(replica: Replica, wire: Wire, identity: Identity, tag: str) -> None:
    """Ask how this device stands, if ``tag`` names something new or the last word is old.

    The asking tells what this laptop has not sent: it is done too where that is no longer as told.

    Raises:
        Unreachable, Refused, NotTheRegister: as any request.
    """
    standing.enter_state(replica, "active")
    unsent, since_ms = replica.open_since()
    telling = [VERSION, unsent, since_ms]
    if not tag or (standing.is_fresh(replica, tag) and telling == standing.told(replica)):
        return
    _report(replica, wire)
    about = About(version=VERSION, unsent=unsent, since_ms=since_ms)
    signed = parsed(Signed, wire.post("/v1/standing", about))
    standing.note_told(replica, telling)
    land(replica, identity, signed)


def land(replica: Replica, identity: Identity, signed: Signed) -> None:
    """Take a standing to heart.

    Raises:
        NotTheRegister: the register did not sign it, or it is about another device.
    """
    said = verified(Standing, signed, identity)
    standing.land(replica, said)


def note_refusal(replica: Replica, refusal: Refused) -> None:
    """Remember that the register has said how this device stands."""
    if refusal.code in STATES:
        standing.enter_state(replica, refusal.code)


def verified(kind: type[T], signed: Signed, identity: Identity) -> T:
    """Read a text that the register signed about this device.

    Raises:
        NotTheRegister: it did not, or the text is about somebody else.
    """
    if not verifies(read_public(identity.register_key), signed.text.encode(), signed.signature):
        raise NotTheRegister(f"a {kind.__name__} that the register did not sign")
    try:
        said = kind.model_validate_json(signed.text)
    except ValidationError as error:
        raise NotTheRegister(f"a signed text that is no {kind.__name__}") from error
    about = (getattr(said, "register_id", ""), getattr(said, "device", ""))
    if about != (identity.register_id, identity.device):
        raise NotTheRegister(f"a {kind.__name__} about somebody else")
    return said


def _report(replica: Replica, wire: Wire) -> None:
    """Hand up what was opened and exported here."""
    while True:
        notes = replica.unreported_accesses()
        if not notes:
            return
        wire.post("/v1/accesses", AccessReport(notes=notes))
        replica.accesses_reported(notes[-1].ms)
