"""People, devices and invitations in ``tremplin-register``: the operator may do everything."""

from typing import Annotated

import typer

from sync.errors import Refused
from sync.protocol.messages import Scope
from sync.protocol.people import Decision, DeviceDecision, PersonChange
from sync.register.cli_parts import (
    AsJson,
    Folder,
    RoleName,
    Yes,
    faults,
    make_sure,
    moment,
    say,
    say_rows,
)
from sync.register.opening import opened
from sync.register.people import Device

PersonId = Annotated[str, typer.Argument(help="The person's id, as `people` lists it.")]
DeviceId = Annotated[str, typer.Argument(help="The device's id, as `devices` lists it.")]


def add_to(app: typer.Typer) -> None:
    """Give the commands their names."""
    seen = (people, devices, invitations, person)
    for command in (*seen, approve, decline, reopen, revoke, withdraw):
        app.command()(command)


def people(folder: Folder, *, as_json: AsJson = False) -> None:
    """List the people, with their roles, scopes and devices."""
    with faults(), opened(folder) as (store, _settings):
        found = store.administration.overview().people
    if as_json:
        say({"people": [card.model_dump() for card in found]}, as_json=True)
        return
    rows = [
        {
            "person": card.person,
            "name": card.name,
            "role": card.role,
            "scope": scope_text(card.scope),
            "devices": len(card.devices),
            "suspended": "yes" if card.suspended else "",
        }
        for card in found
    ]
    say_rows(rows, name="people", as_json=False)


def devices(
    folder: Folder,
    *,
    waiting: Annotated[bool, typer.Option(help="Only those that ask to be let in.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the devices: whose, in which state, when last seen, with what unsent."""
    with faults(), opened(folder) as (store, _settings):
        found = store.administration.overview().people
    rows = [
        {
            "device": device.device,
            "name": card.name,
            "laptop": device.device_name,
            "state": "suspended" if card.suspended and device.state == "active" else device.state,
            "seen": device.seen_ms if as_json else moment(device.seen_ms),
            "version": device.version,
            "unsent": device.unsent,
            "since": device.unsent_since_ms if as_json else moment(device.unsent_since_ms),
            "quarantined": device.quarantined,
        }
        for card in found
        for device in card.devices
        if device.state == "waiting" or not waiting
    ]
    say_rows(rows, name="devices", as_json=as_json)


def invitations(folder: Folder, *, as_json: AsJson = False) -> None:
    """List the invitations, the newest first."""
    with faults(), opened(folder) as (store, _settings):
        found = store.administration.overview().invitations
    rows = [
        {
            "invitation": card.id,
            "name": card.name,
            "role": card.role,
            "scope": scope_text(card.scope),
            "state": card.state,
            "expires": card.expires_ms if as_json else moment(card.expires_ms),
        }
        for card in found
    ]
    say_rows(rows, name="invitations", as_json=as_json)


def person(
    folder: Folder,
    person_id: PersonId,
    *,
    name: Annotated[str | None, typer.Option(help="Another name.")] = None,
    role: Annotated[RoleName | None, typer.Option(help="Another role.")] = None,
    region: Annotated[
        list[str] | None, typer.Option(help="The regions from now on; * for all.")
    ] = None,
    event: Annotated[list[str] | None, typer.Option(help="The events from now on.")] = None,
    suspend: Annotated[
        bool | None, typer.Option("--suspend/--resume", help="Refuse all devices, or no more.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Change a person: name, role, regions and events; suspend them or let them go on."""
    moved = region is not None or event is not None
    wanted = PersonChange(
        name=name,
        role=role.value if role else None,
        scope=Scope(regions=region or [], events=event or []) if moved else None,
        suspended=suspend,
    )
    with faults(), opened(folder) as (store, _settings):
        store.administration.change(person_id, wanted)
    say({"changed": person_id}, as_json=as_json)


def approve(folder: Folder, device: DeviceId, *, as_json: AsJson = False) -> None:
    """Let a device in that waits for a coordinator's word."""
    _decide(folder, device, "approve", as_json=as_json)


def decline(folder: Folder, device: DeviceId, *, as_json: AsJson = False) -> None:
    """Turn a device away that waits for a coordinator's word."""
    _decide(folder, device, "decline", as_json=as_json)


def reopen(folder: Folder, device: DeviceId, *, as_json: AsJson = False) -> None:
    """Take back that a device was let in or turned away: it waits again."""
    _decide(folder, device, "reopen", as_json=as_json)


def revoke(folder: Folder, device: DeviceId, *, yes: Yes = False, as_json: AsJson = False) -> None:
    """Refuse a device from now on; it hands over what it has not sent, and is wiped."""
    with faults(), opened(folder) as (store, _settings):
        found = store.device(device)
        if found is None:
            raise typer.BadParameter(f"no device has the id {device!r}")
        make_sure(_revoking(found), yes=yes)
        store.revoke(device)
    say({"revoked": device}, as_json=as_json)


def _revoking(device: Device) -> str:
    """Say what becomes of a device that is revoked."""
    unsent = device.told[1]
    return (
        f"{device.device_name}, of {device.name}, last seen {moment(device.seen_ms or None)}: it is"
        f" refused at once. At its next contact it hands over what it has not sent ({unsent} when"
        " last seen; people who never agreed to be kept go with it) and then destroys its records."
        " This cannot be taken back. Go on?"
    )


def withdraw(
    folder: Folder,
    invitation: Annotated[str, typer.Argument(help="Its id, as `invitations` lists it.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Let an invitation serve nobody any more."""
    with faults(), opened(folder) as (store, _settings):
        store.administration.withdraw(invitation)
    say({"withdrawn": invitation}, as_json=as_json)


def scope_text(scope: Scope) -> str:
    """Spell a scope for a table."""
    return "everything" if scope.everything else " ".join([*scope.regions, *scope.events])


def _decide(folder: Folder, device: str, decision: Decision, *, as_json: bool) -> None:
    with faults(), opened(folder) as (store, _settings):
        try:
            store.administration.decide(device, DeviceDecision(decision=decision))
        except Refused as refusal:
            raise typer.BadParameter(refusal.detail) from None
    say({"device": device, "decision": decision}, as_json=as_json)
