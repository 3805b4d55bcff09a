"""People, their devices and the invitations that lead from the one to the other."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, func, insert, or_, select, update

from sync.errors import Refused
from sync.protocol.keys import device_id
from sync.protocol.messages import DeviceEntry, EnrolRequest, Role, Scope
from sync.register.bulk import among
from sync.register.schema import devices, invitations, people

Standing = Literal["active", "waiting", "declined", "suspended", "revoked"]
"""How a device stands with its register; only an active one exchanges records."""


ID_LENGTH = 16
"""Characters of an invitation's id."""


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled device and the person behind it; ``id`` is its number in the directory."""

    id: int
    device: str
    key: str
    key_ms: int
    device_name: str
    standing: Standing
    revoked_ms: int
    """When it was revoked, Unix time in milliseconds; 0 if it was not."""
    person: str
    name: str
    role: Role
    scope: Scope
    seen_ms: int
    told: tuple[str, int, int | None]
    """What it last told of itself: version, unsent writes, since when (Unix time, ms)."""

    @property
    def revoked(self) -> bool:
        """Whether it was revoked."""
        return self.standing == "revoked"


def find_device(connection: Connection, device: str) -> Device | None:
    """Look a device up."""
    row = connection.execute(_ONE, {"device": device}).first()
    return _device(row) if row else None


def find_devices(connection: Connection, ids: set[str]) -> list[Device]:
    """Look several devices up; unknown ones are missing in the answer."""
    return [_device(row) for row in connection.execute(_SEVERAL, {"ids": list(ids)})]


def directory(connection: Connection, known: int, keys_known_ms: int = 0) -> list[DeviceEntry]:
    """Give the devices enrolled after number ``known``, in order, and those with a newer key.

    A revoked one is told anew, without a key: nothing more is sealed for it.
    """
    query = _NEW_OR_REKEYED if keys_known_ms else _NEW
    asked = {"known": known} | ({"keys_known_ms": keys_known_ms} if keys_known_ms else {})
    lines = connection.execute(query, asked).all()
    return [
        DeviceEntry.model_construct(  # a first pull tells them all: they are not validated again
            id=number,
            device=device,
            name=name,
            device_name=device_name,
            role=role,
            key="" if revoked_ms is not None else key,
            key_ms=max(key_ms or 0, revoked_ms or 0),
            person=person,
        )
        for number, device, name, device_name, role, key, key_ms, revoked_ms, person in lines
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
    by_device: str | None = None,
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
            token_hash=_token_hash(token),
            person=person,
            created_ms=now_ms,
            expires_ms=expires_ms,
            by_device=by_device,
        )
    )
    return token, person


def enrol(
    connection: Connection, request: EnrolRequest, now_ms: int, *, approval: bool = False
) -> Device:
    """Spend an invitation and enter the device. The same device may ask again after a lost answer.

    With ``approval`` it waits for a coordinator's word, and so does a declined one that comes
    with another invitation.

    Raises:
        Refused: codes ``invitation_unknown``, ``invitation_used``, ``invitation_expired``,
            ``invitation_withdrawn``, ``revoked``.
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
    if found.used_by is None and found.withdrawn_ms is not None:
        raise Refused("invitation_withdrawn", "the invitation was withdrawn", status=403)
    if found.used_by is None and found.expires_ms <= now_ms:
        raise Refused("invitation_expired", "the invitation has expired", status=403)
    if known is not None and (known.standing != "declined" or found.used_by == device):
        return known
    if known is not None:
        _ask_again(connection, device, found.person, approval=approval)
    else:
        _enter_device(connection, device, request, found.person, now_ms, approval=approval)
    connection.execute(
        update(invitations)
        .where(invitations.c.token_hash == found.token_hash)
        .values(used_by=device, used_ms=now_ms)
    )
    entered = find_device(connection, device)
    assert entered is not None  # noqa: S101 - it was inserted above
    return entered


def revoke(connection: Connection, device: str, now_ms: int) -> bool:
    """Refuse a device from now on; False if it is unknown. The first word on it stands."""
    known = connection.scalar(select(devices.c.id).where(devices.c.device == device))
    connection.execute(
        update(devices)
        .where(devices.c.device == device, devices.c.revoked_ms.is_(None))
        .values(revoked_ms=now_ms, waits=False)
    )
    return known is not None


def heard(connection: Connection, device: str, told: tuple[str, int, int | None], ms: int) -> None:
    """Keep what a device tells of itself, and that it was there."""
    version, unsent, since_ms = told
    connection.execute(
        update(devices)
        .where(devices.c.device == device)
        .values(seen_ms=ms, version=version, unsent=unsent, unsent_since_ms=since_ms)
    )


def noticed(connection: Connection, device: Device, ms: int) -> None:
    """Keep that a device was there."""
    own = devices.c.device == device.device
    connection.execute(update(devices).where(own).values(seen_ms=ms))


_DEVICES = select(
    devices.c.id,
    devices.c.device,
    devices.c.key,
    devices.c.key_ms,
    devices.c.name.label("device_name"),
    devices.c.revoked_ms,
    devices.c.declined_ms,
    devices.c.waits,
    devices.c.seen_ms,
    devices.c.version,
    devices.c.unsent,
    devices.c.unsent_since_ms,
    people.c.id.label("person"),
    people.c.name.label("person_name"),
    people.c.role,
    people.c.scope,
    people.c.suspended_ms,
).join(people, people.c.id == devices.c.person)


_ONE = _DEVICES.where(devices.c.device == bindparam("device"))
_SEVERAL = _DEVICES.where(among(devices.c.device, "ids"))
_LINES = select(
    devices.c.id,
    devices.c.device,
    people.c.name,
    devices.c.name,
    people.c.role,
    devices.c.key,
    devices.c.key_ms,
    devices.c.revoked_ms,
    people.c.id,
).join(people, people.c.id == devices.c.person)
_NEW = _LINES.where(devices.c.id > bindparam("known")).order_by(devices.c.id)
_NEW_OR_REKEYED = _LINES.where(
    or_(
        devices.c.id > bindparam("known"),
        devices.c.key_ms > bindparam("keys_known_ms"),
        devices.c.revoked_ms > bindparam("keys_known_ms"),
    )
).order_by(devices.c.id)


def standing_of(row: Any) -> Standing:
    """Read a device's standing off its row and its person's."""
    if row.revoked_ms is not None:
        return "revoked"
    if row.declined_ms is not None:
        return "declined"
    if row.waits:
        return "waiting"
    return "active" if row.suspended_ms is None else "suspended"


def _device(row: Any) -> Device:
    return Device(
        id=row.id,
        device=row.device,
        key=row.key,
        key_ms=row.key_ms or 0,
        device_name=row.device_name,
        standing=standing_of(row),
        revoked_ms=row.revoked_ms or 0,
        person=row.person,
        name=row.person_name,
        role=row.role,
        scope=Scope.model_validate_json(row.scope),
        seen_ms=row.seen_ms or 0,
        told=(row.version, row.unsent, row.unsent_since_ms),
    )


def _enter_device(
    connection: Connection,
    device: str,
    request: EnrolRequest,
    person: str,
    now_ms: int,
    *,
    approval: bool,
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
            waits=approval,
            key_ms=now_ms,
        )
    )


def _ask_again(connection: Connection, device: str, person: str, *, approval: bool) -> None:
    """Let a declined device in again, as somebody else's invitation says."""
    connection.execute(
        update(devices)
        .where(devices.c.device == device)
        .values(declined_ms=None, waits=approval, person=person)
    )


def invitation_id(token: str) -> str:
    """Name an invitation by what betrays nothing of its token: the beginning of its hash."""
    return _token_hash(token)[:ID_LENGTH]


def _token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
