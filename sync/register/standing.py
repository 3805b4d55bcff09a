"""How a device stands: what its deployment asks of it, its next key, its end when revoked."""

import hashlib
import secrets
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError
from sqlalchemy import Connection, select, update

from sync.errors import Refused
from sync.protocol.keys import read_public, sign_bytes, verifies
from sync.protocol.messages import Message
from sync.protocol.standing import (
    KeyChange,
    RecoveryKey,
    Signed,
    Standing,
    Succession,
    WipeOrder,
    WipeReceipt,
)
from sync.register.meta import Meta
from sync.register.people import Device, find_device
from sync.register.policy import policy_of
from sync.register.schema import devices, recovery_keys

_TAG = 12
_R = recovery_keys.c
_RECOVERY = (
    select(_R.id, _R.region, _R.key, _R.persons).where(_R.withdrawn_ms.is_(None)).order_by(_R.id)
)
T = TypeVar("T", bound=Message)


def signed(key: Ed25519PrivateKey, message: Message) -> Signed:
    """Sign a message as its text."""
    text = message.model_dump_json(exclude_defaults=False)
    return Signed(text=text, signature=sign_bytes(key, text.encode()))


def standing_of(connection: Connection, meta: Meta, device: Device, now_ms: int) -> Standing:
    """Say how a device stands."""
    policy = policy_of(meta.deployment)
    said = Standing(
        register_id=meta.register_id,
        device=device.device,
        person=device.person,
        name=device.name,
        role=device.role,
        scope=device.scope,
        lease_days=policy.lease_days,
        device_key_days=policy.device_key_days,
        recovery=_recovery_keys(connection, device),
        time_ms=0,
    )
    tag = hashlib.sha256(said.model_dump_json().encode()).hexdigest()[:_TAG]
    return said.model_copy(update={"tag": tag, "time_ms": now_ms})


def order_wipe(connection: Connection, meta: Meta, device: Device, now_ms: int) -> WipeOrder:
    """Give the one order that a revoked device gets, however often it asks."""
    d = devices.c
    query = select(d.wipe_order, d.wipe_ms).where(d.device == device.device)
    order, first_ms = connection.execute(query).one()
    if order is None:
        order, first_ms = secrets.token_hex(16), now_ms
        found = update(devices).where(d.device == device.device)
        connection.execute(found.values(wipe_order=order, wipe_ms=now_ms))
    return WipeOrder(
        register_id=meta.register_id, device=device.device, order=order, time_ms=first_ms
    )


def take_wipe_receipt(
    connection: Connection, meta: Meta, told: Signed, now_ms: int
) -> tuple[WipeReceipt, bool]:
    """Keep a revoked device's word that it is wiped; say whether it is news.

    Raises:
        Refused: codes ``malformed``, ``unknown_device``, ``bad_signature``, ``no_such_order``.
    """
    receipt = _read(WipeReceipt, told.text)
    device = find_device(connection, receipt.device)
    if device is None or receipt.register_id != meta.register_id:
        raise Refused("unknown_device", "no such device", status=404)
    if not verifies(read_public(device.key), told.text.encode(), told.signature):
        raise Refused("bad_signature", "the device did not sign this", status=401)
    d = devices.c
    row = connection.execute(
        select(d.wipe_order, d.wiped_ms).where(d.device == receipt.device)
    ).one()
    if row.wipe_order != receipt.order or not device.revoked:
        raise Refused("no_such_order", "no such order was given", status=409)
    if row.wiped_ms is None:
        connection.execute(
            update(devices)
            .where(d.device == receipt.device)
            .values(wiped_ms=now_ms, wipe_receipt=told.model_dump_json())
        )
    return receipt, row.wiped_ms is None


def change_key(
    connection: Connection, meta: Meta, device: Device, asked: KeyChange, now_ms: int
) -> bool:
    """Let a device sign with another key from now on; False if it does already.

    Raises:
        Refused: codes ``malformed``, ``bad_signature``, ``other_key``.
    """
    said = _read(Succession, asked.succession.text)
    text = asked.succession.text.encode()
    try:
        old, new = read_public(said.old), read_public(said.new)
    except ValueError:
        raise Refused("malformed", "no Ed25519 public key", status=400) from None
    about = (said.kind, said.register_id, said.device)
    if about != ("device_key", meta.register_id, device.device):
        raise Refused("other_key", "not about this device", status=409)
    if not verifies(old, text, asked.succession.signature) or not verifies(new, text, asked.proof):
        raise Refused("bad_signature", "both keys sign the change", status=401)
    if said.new == device.key:
        return False
    if said.old != device.key:
        raise Refused("other_key", "the device has another key", status=409)
    connection.execute(
        update(devices).where(devices.c.device == device.device).values(key=said.new, key_ms=now_ms)
    )
    return True


def _recovery_keys(connection: Connection, device: Device) -> list[RecoveryKey]:
    """Give the keys of a device's regions; where a region has none, the one for every region."""
    found = [RecoveryKey(**row._asdict()) for row in connection.execute(_RECOVERY)]
    own = [key for key in found if key.region in device.scope.regions]
    return own or [key for key in found if key.region == "*"]


def _read(kind: type[T], text: str) -> T:
    try:
        return kind.model_validate_json(text)
    except ValidationError:
        raise Refused("malformed", f"no {kind.__name__}", status=400) from None
