"""People, their devices and the invitations that lead from the one to the other."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from sync.errors import Refused
from sync.protocol.messages import DeviceEntry, EnrolRequest, Role, Scope
from sync.register.schema import devices, invitations, people


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled device and the person behind it; ``id`` is its number in the directory."""

    id: int
    device: str
    key: str
    device_name: str
    revoked: bool
    person: str
    name: str
    role: Role
    scope: Scope


def device_id(key: str) -> str:
    """Derive a device's id from its public key, so that enrolling twice gives the same one."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def find_device(connection: Connection, device: str) -> Device | None:
    """Look a device up."""
    row = connection.execute(_DEVICES.where(devices.c.device == device)).first()
    return _device(row) if row else None


def find_devices(connection: Connection, ids: set[str]) -> list[Device]:
    """Look several devices up; unknown ones are missing in the answer."""
    return [_device(row) for row in connection.execute(_DEVICES.where(devices.c.device.in_(ids)))]


def directory(connection: Connection, known: int) -> list[DeviceEntry]:
    """Give the devices enrolled after number ``known``, in order."""
    rows = connection.execute(_DEVICES.where(devices.c.id > known).order_by(devices.c.id))
    found = (_device(row) for row in rows)
    return [
        DeviceEntry(id=d.id, device=d.device, name=d.name, device_name=d.device_name, role=d.role)
        for d in found
    ]


def invite(
    connection: Connection,
    *,
    person: str | None,
    name: str,
    role: Role,
    scope: Scope,
    now_ms: int,
    expires_ms: int,
) -> tuple[str, str]:
    """Enter an invitation, and its person if that is a new one; give its token and the person.

    Raises:
        Refused: code ``unknown_person``.
    """
    if person is None:
        person = secrets.token_hex(16)
        row = {"id": person, "name": name, "role": role, "scope": scope.model_dump_json()}
        connection.execute(insert(people), row)
    elif connection.scalar(select(people.c.id).where(people.c.id == person)) is None:
        raise Refused("unknown_person", "nobody has this id", status=404)
    token = secrets.token_urlsafe(24)
    connection.execute(
        insert(invitations).values(
            token_hash=_token_hash(token), person=person, created_ms=now_ms, expires_ms=expires_ms
        )
    )
    return token, person


def enrol(connection: Connection, request: EnrolRequest, now_ms: int) -> Device:
    """Spend an invitation and enter the device. The same device may ask again after a lost answer.

    Raises:
        Refused: codes ``invitation_unknown``, ``invitation_used``, ``invitation_expired``,
            ``revoked``.
    """
    device = device_id(request.device_key)
    found = connection.execute(
        select(invitations).where(invitations.c.token_hash == _token_hash(request.token))
    ).first()
    if found is None:
        raise Refused("invitation_unknown", "no such invitation", status=403)
    known = find_device(connection, device)
    if known is not None and known.revoked:
        raise Refused("revoked", "this device was revoked", status=403)
    if found.used_by is not None and (found.used_by != device or known is None):
        raise Refused("invitation_used", "the invitation was used before", status=403)
    if found.used_by is None and found.expires_ms <= now_ms:
        raise Refused("invitation_expired", "the invitation has expired", status=403)
    if known is not None:
        return known
    _enter_device(connection, device, request, found.person, now_ms)
    connection.execute(
        update(invitations)
        .where(invitations.c.token_hash == found.token_hash)
        .values(used_by=device, used_ms=now_ms)
    )
    entered = find_device(connection, device)
    assert entered is not None  # noqa: S101 - it was inserted above
    return entered


def revoke(connection: Connection, device: str, now_ms: int) -> bool:
    """Refuse a device from now on; False if it is unknown."""
    done = connection.execute(
        update(devices).where(devices.c.device == device).values(revoked_ms=now_ms)
    )
    return bool(done.rowcount)


_DEVICES = select(
    devices.c.id,
    devices.c.device,
    devices.c.key,
    devices.c.name,
    devices.c.revoked_ms,
    people.c.id,
    people.c.name,
    people.c.role,
    people.c.scope,
).join(people, people.c.id == devices.c.person)


def _device(row: Any) -> Device:
    return Device(
        id=row[0],
        device=row[1],
        key=row[2],
        device_name=row[3],
        revoked=row[4] is not None,
        person=row[5],
        name=row[6],
        role=row[7],
        scope=Scope.model_validate_json(row[8]),
    )


def _enter_device(
    connection: Connection, device: str, request: EnrolRequest, person: str, now_ms: int
) -> None:
    last = connection.scalar(select(func.max(devices.c.id))) or 0
    connection.execute(
        insert(devices).values(
            id=last + 1,
            device=device,
            key=request.device_key,
            name=request.device_name.replace("\x00", ""),
            person=person,
            enrolled_ms=now_ms,
        )
    )


def _token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
