"""Keys that follow others: the register's, which a laptop comes to trust, and the laptop's own.

The register's next key is believed when each key from the one that this laptop trusts has signed
for the one after it, whoever brings these statements: receipts on a stick bring them too. A
device's next key is kept here before it is told, so that an answer that was lost locks nobody out.
"""

import dataclasses
from collections.abc import Iterable, Sequence
from contextlib import suppress

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError

from sync.client.answers import parsed
from sync.client.wire import Wire
from sync.errors import Fault, Refused
from sync.protocol.keys import private_text, public_text, read_private, read_public, sign_bytes
from sync.protocol.keys import verifies as _verifies
from sync.protocol.people import Done
from sync.protocol.standing import KeyChange, KeysAnswer, Signed, Succession
from sync.replica import standing
from sync.replica.core import Identity
from sync.replica.replica import Replica

_DAY_MS = 86_400_000
_NEXT, _SINCE = "signing_key_next", "signing_key_ms"
_SUCCESSION = "register_succession"
_PATH = "/v1/keys"


def follow(trusted: str, register_id: str, statements: Iterable[Signed]) -> str:
    """Give the register's key that follows from a trusted one; that one, if none does."""
    for signed in statements:
        try:
            said = Succession.model_validate_json(signed.text)
            about = (said.kind, said.register_id, said.old)
            signer = read_public(trusted)
            read_public(said.new)
        except (ValidationError, ValueError):
            continue
        text = signed.text.encode()
        if about == ("register_key", register_id, trusted) and _verifies(
            signer, text, signed.signature
        ):
            trusted = said.new
    return trusted


def follow_register(replica: Replica, wire: Wire, identity: Identity) -> bool:
    """Come to trust the register's next key, if the one trusted so far says so."""
    try:
        told = parsed(KeysAnswer, wire.get(_PATH))
    except Fault:
        return False
    return follow_told(replica, identity, told.succession) != identity


def follow_told(replica: Replica, identity: Identity, statements: Sequence[Signed]) -> Identity:
    """Come to trust the register's next key by statements, from wherever they came."""
    key = follow(identity.register_key, identity.register_id, statements)
    if key == identity.register_key:
        return identity
    replica.follow_identity(register_key=key)
    replica.set_meta(_SUCCESSION, [signed.model_dump() for signed in statements])
    replica.log("register_key")
    return dataclasses.replace(identity, register_key=key)


def succession(replica: Replica) -> tuple[Signed, ...]:
    """Give how the register's keys followed each other, as far as it was heard here."""
    return tuple(map(Signed.model_validate, replica.meta(_SUCCESSION) or ()))


def learn_succession(replica: Replica, wire: Wire) -> None:
    """Ask once how the register's keys followed each other, to tell it to whom work is carried for.

    A refusal costs nothing.

    Raises:
        Unreachable, NotTheRegister: as any request.
    """
    if replica.meta(_SUCCESSION) is not None:
        return
    with suppress(Refused):
        told = parsed(KeysAnswer, wire.get(_PATH))
        replica.set_meta(_SUCCESSION, [signed.model_dump() for signed in told.succession])


def renew_own(replica: Replica, wire: Wire, identity: Identity) -> bool:
    """Take a new signing key, if the deployment asks for one by now; say whether.

    Raises:
        Unreachable, Refused: the register does not know the new key, or nobody can tell.
    """
    said, now_ms = standing.current(replica), replica.register_now_ms
    since_ms = replica.meta(_SINCE)
    if since_ms is None:
        replica.set_meta(_SINCE, now_ms)
        return False
    due = said is not None and said.device_key_days
    if not due or now_ms - int(since_ms) < due * _DAY_MS:
        return False
    change_own(replica, wire, identity)
    return True


def change_own(replica: Replica, wire: Wire, identity: Identity) -> None:
    """Take a new signing key. Raises as ``renew_own``."""
    text = replica.meta(_NEXT) or private_text(Ed25519PrivateKey.generate())
    replica.set_meta(_NEXT, text)
    old, new = replica.signing_key(), read_private(text)
    said = Succession(
        kind="device_key",
        register_id=identity.register_id,
        device=identity.device,
        old=public_text(old.public_key()),
        new=public_text(new.public_key()),
        time_ms=replica.register_now_ms,
    )
    body = said.model_dump_json()
    signed = Signed(text=body, signature=sign_bytes(old, body.encode()))
    change = KeyChange(succession=signed, proof=sign_bytes(new, body.encode()))
    parsed(Done, wire.post("/v1/key", change))
    adopt_next(replica)
    replica.set_meta(_NEXT, "")


def adopt_next(replica: Replica) -> bool:
    """Sign with the next key from now on, the former one being the next; False if there is none.

    The register that does not know one of the two knows the other: the answer may have been lost.
    """
    text = replica.meta(_NEXT)
    if not text:
        return False
    replica.set_meta(_NEXT, private_text(replica.signing_key()))
    replica.change_signing_key(read_private(text))
    replica.set_meta(_SINCE, replica.register_now_ms)
    replica.log("own_key")
    return True
