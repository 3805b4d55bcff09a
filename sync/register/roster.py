"""Whom the register knows: people with their devices and invitations, as cards to show."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from sync.protocol.messages import Role, Scope
from sync.protocol.people import (
    DeviceCard,
    DeviceState,
    InvitationCard,
    InvitationState,
    PersonCard,
)
from sync.register import access
from sync.register.people import ID_LENGTH, Device, standing_of
from sync.register.schema import devices, epochs, invitations, people, writes
from sync.register.verdicts import QUARANTINED


def person_cards(connection: Connection, actor: Device | None) -> list[PersonCard]:
    """Give everybody whom the actor may see, by name; the operator (None) sees all."""
    held: dict[str, list[DeviceCard]] = defaultdict(list)
    quarantined = _quarantined(connection)
    query = select(devices, people.c.suspended_ms).join(people, people.c.id == devices.c.person)
    for row in connection.execute(query.order_by(devices.c.id)):
        held[row.person].append(_device_card(row, quarantined.get(row.device, 0)))
    rows = connection.execute(select(people).order_by(func.lower(people.c.name), people.c.id))
    cards = (_person_card(row, held[row.id], actor) for row in rows)
    return [card for card in cards if _sees(actor, card.scope)]


def invitation_cards(
    connection: Connection, actor: Device | None, now_ms: int
) -> list[InvitationCard]:
    """Give the invitations that the actor may see, the newest first."""
    query = select(invitations, people.c.name, people.c.role, people.c.scope)
    query = query.join(people, people.c.id == invitations.c.person)
    rows = connection.execute(query.order_by(invitations.c.created_ms.desc()))
    cards = (_invitation_card(row, now_ms) for row in rows)
    return [card for card in cards if _sees(actor, card.scope)]


def _sees(actor: Device | None, scope: Scope) -> bool:
    return actor is None or access.may_see(actor, scope)


def _person_card(row: Any, held: Iterable[DeviceCard], actor: Device | None) -> PersonCard:
    role: Role = row.role
    scope = Scope.model_validate_json(row.scope)
    return PersonCard(
        person=row.id,
        name=row.name,
        role=role,
        scope=scope,
        suspended=row.suspended_ms is not None,
        manageable=actor is None or access.may_manage(actor, role, scope),
        devices=list(held),
    )


def _device_card(row: Any, quarantined: int) -> DeviceCard:
    return DeviceCard(
        device=row.device,
        device_name=row.name,
        state=_device_state(row),
        enrolled_ms=row.enrolled_ms,
        seen_ms=row.seen_ms,
        version=row.version,
        unsent=row.unsent,
        unsent_since_ms=row.unsent_since_ms,
        revoked_ms=row.revoked_ms,
        wiped_ms=row.wiped_ms,
        quarantined=quarantined,
    )


def _device_state(row: Any) -> DeviceState:
    if row.wiped_ms is not None:
        return "wiped"
    standing = standing_of(row)
    return "active" if standing == "suspended" else standing


def _invitation_card(row: Any, now_ms: int) -> InvitationCard:
    return InvitationCard(
        id=row.token_hash[:ID_LENGTH],
        person=row.person,
        name=row.name,
        role=row.role,
        scope=Scope.model_validate_json(row.scope),
        state=_invitation_state(row, now_ms),
        created_ms=row.created_ms,
        expires_ms=row.expires_ms,
    )


def _invitation_state(row: Any, now_ms: int) -> InvitationState:
    if row.used_by is not None:
        return "used"
    if row.withdrawn_ms is not None:
        return "withdrawn"
    return "expired" if row.expires_ms <= now_ms else "open"


def _quarantined(connection: Connection) -> Mapping[str, int]:
    """Count what revoked devices handed over and nobody has decided, by the author's device."""
    query = (
        select(epochs.c.device, func.count())
        .join(writes, writes.c.epoch == epochs.c.id)
        .join(devices, devices.c.device == epochs.c.device)
        .where(
            devices.c.revoked_ms.is_not(None),
            writes.c.status == "set_aside",
            writes.c.reason.contains(f'"{QUARANTINED}"'),
        )
        .group_by(epochs.c.device)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
