"""What administrators and coordinators do: invite, approve, change, suspend, revoke. All audited.

Each method is one transaction. ``actor`` is the device that asks, bounded by ``access``; None is
the operator at the register's own command, who may do everything.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from sync.errors import Refused
from sync.protocol.messages import Role, Scope
from sync.protocol.people import Decision, DeviceDecision, PeopleAnswer, PersonChange
from sync.register import access, audit, meta, people, roster, schema
from sync.register.database import Database
from sync.register.people import Device
from sync.register.policy import policy_of, regions_of, unknown_regions
from sync.register.rescoping import withdraw_outside

_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Invited:
    """A new invitation's token, which is kept nowhere, its id, and whom it is for."""

    token: str
    id: str
    person: str
    name: str
    role: Role
    scope: Scope
    expires_ms: int


class Administration:
    """The people of one register, their devices and invitations."""

    def __init__(self, database: Database, clock: Callable[[], int]) -> None:
        self._database = database
        self._clock = clock

    def overview(self, actor: Device | None = None) -> PeopleAnswer:
        """Give everybody whom the actor may see, with devices and invitations."""
        now_ms = self._clock()
        with self._database.write() as connection:
            deployment = meta.read(connection).deployment
            answer = PeopleAnswer(
                people=roster.person_cards(connection, actor),
                invitations=roster.invitation_cards(connection, actor, now_ms),
                deployment=deployment,
                approval=policy_of(deployment).approval,
                time_ms=now_ms,
            )
            if actor is not None:
                self._note(connection, actor, "people_listed", n=len(answer.people))
            return answer

    def invite(
        self,
        *,
        name: str,
        role: Role,
        scope: Scope,
        days: float,
        person: str | None = None,
        actor: Device | None = None,
    ) -> Invited:
        """Make an invitation for a new person, or for another device of a known one.

        Raises:
            Refused: codes ``unknown_person``, ``unknown_region``, ``forbidden``.
        """
        now_ms = self._clock()
        expires_ms = now_ms + round(days * _DAY_MS)
        with self._database.write() as connection:
            current = meta.lock(connection)
            if person is not None:
                known = _person(connection, person)
                name, role = known.name, known.role
                scope = Scope.model_validate_json(known.scope)
            elif actor is not None:
                check_regions(current.deployment, scope)
            _may(actor, role, scope)
            token, person = people.invite(
                connection,
                person=person,
                name=name,
                role=role,
                scope=scope,
                now_ms=now_ms,
                expires_ms=expires_ms,
                by_device=actor.device if actor else None,
            )
            self._note(connection, actor, "invite", person, role=role)
        named = people.invitation_id(token)
        return Invited(token, named, person, name, role, scope, expires_ms)

    def withdraw(self, invitation: str, actor: Device | None = None) -> None:
        """Let an invitation serve nobody any more.

        Raises:
            Refused: codes ``unknown_invitation``, ``invitation_used``, ``forbidden``.
        """
        with self._database.write() as connection:
            meta.lock(connection)
            i, p = schema.invitations.c, schema.people.c
            query = select(i.token_hash, i.used_by, i.withdrawn_ms, i.person, p.role, p.scope)
            query = query.join(schema.people, p.id == i.person)
            found = i.token_hash.startswith(invitation, autoescape=True)
            row = connection.execute(query.where(found)).first()
            if row is None or len(invitation) != people.ID_LENGTH:
                raise Refused("unknown_invitation", "no such invitation", status=404)
            _may(actor, row.role, Scope.model_validate_json(row.scope))
            if row.used_by is not None:
                raise Refused("invitation_used", "it was used before", status=409)
            if row.withdrawn_ms is None:
                connection.execute(
                    update(schema.invitations)
                    .where(i.token_hash == row.token_hash)
                    .values(withdrawn_ms=self._clock())
                )
                self._note(connection, actor, "withdraw", row.person, invitation=invitation)

    def change(self, person: str, wanted: PersonChange, actor: Device | None = None) -> None:
        """Change a person's name, role or scope; suspend a person or let them go on.

        Raises:
            Refused: codes ``unknown_person``, ``unknown_region``, ``forbidden``, ``oneself``.
        """
        with self._database.write() as connection:
            current = meta.lock(connection)
            row = _person(connection, person)
            scope = Scope.model_validate_json(row.scope)
            _may(actor, row.role, scope)
            if wanted.role is not None or wanted.scope is not None:
                _may(actor, wanted.role or row.role, wanted.scope or scope)
            if wanted.scope is not None:
                check_regions(current.deployment, wanted.scope)
            if actor is not None and actor.person == person:
                raise Refused("oneself", "not for oneself", status=409)
            changes = _changes(row, wanted, self._clock())
            if not changes:
                return
            connection.execute(
                update(schema.people).where(schema.people.c.id == person).values(**changes)
            )
            if wanted.scope is not None and "scope" in changes:
                withdraw_outside(connection, person, wanted.scope, current.position)
            self._note(connection, actor, "person", person, changed=_told(changes))

    def decide(self, device: str, decision: DeviceDecision, actor: Device | None = None) -> None:
        """Approve or decline a device that waits, let one wait again, or revoke one.

        Raises:
            Refused: codes ``unknown_device``, ``not_waiting``, ``forbidden``, ``oneself``.
        """
        with self._database.write() as connection:
            meta.lock(connection)
            found = people.find_device(connection, device)
            if found is None:
                raise Refused("unknown_device", "no such device", status=404)
            _may(actor, found.role, found.scope)
            if actor is not None and actor.device == device:
                raise Refused("oneself", "not for the device that asks", status=409)
            if decision.decision == "revoke":
                people.revoke(connection, device, self._clock())
            else:
                self._answer(connection, found, decision.decision)
            self._note(connection, actor, decision.decision, device)

    def _answer(self, connection: Connection, device: Device, decision: Decision) -> None:
        settled = device.standing not in ("waiting", "declined")
        if device.standing == "revoked" or (settled and decision != "reopen"):
            raise Refused("not_waiting", f"the device is {device.standing}", status=409)
        connection.execute(
            update(schema.devices)
            .where(schema.devices.c.device == device.device)
            .values(
                waits=decision == "reopen",
                declined_ms=self._clock() if decision == "decline" else None,
            )
        )

    def _note(
        self, connection: Connection, actor: Device | None, action: str, of: str = "", **facts: Any
    ) -> None:
        device = actor.device if actor else None
        audit.note(connection, self._clock(), device, action, of, **facts)


def check_regions(deployment: str, scope: Scope) -> None:
    """Make sure that a scope names the deployment's regions.

    Raises:
        Refused: code ``unknown_region``.
    """
    unknown = unknown_regions(deployment, scope)
    if unknown:
        named, known = ", ".join(unknown), ", ".join(regions_of(deployment))
        said = f"the deployment has no region {named}; there are: {known}, and * for all"
        raise Refused("unknown_region", said, status=400)


def _may(actor: Device | None, role: Role, scope: Scope) -> None:
    if actor is not None and not access.may_manage(actor, role, scope):
        raise Refused("forbidden", "outside what you look after", status=403)


def _person(connection: Connection, person: str) -> Any:
    row = connection.execute(select(schema.people).where(schema.people.c.id == person)).first()
    if row is None:
        raise Refused("unknown_person", "nobody has this id", status=404)
    return row


def _changes(row: Any, wanted: PersonChange, now_ms: int) -> dict[str, Any]:
    """Give the columns that change, and only those that do."""
    asked: dict[str, Any] = {"name": wanted.name, "role": wanted.role}
    if wanted.scope is not None:
        asked["scope"] = wanted.scope.model_dump_json()
    changes = {k: v for k, v in asked.items() if v is not None and v != getattr(row, k)}
    if wanted.suspended is not None and wanted.suspended != (row.suspended_ms is not None):
        changes["suspended_ms"] = now_ms if wanted.suspended else None
    return changes


def _told(changes: dict[str, Any]) -> dict[str, Any]:
    """Say in the audit what changed, but for the name, which is a person's data."""
    return {k: v for k, v in changes.items() if k != "name"} | (
        {"name": True} if "name" in changes else {}
    )
