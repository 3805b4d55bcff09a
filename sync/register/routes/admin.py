"""People, devices and invitations, for administrators and coordinators; see ``access``."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from sync.protocol.messages import Message
from sync.protocol.people import (
    DeviceDecision,
    Done,
    InviteAnswer,
    InviteRequest,
    PeopleAnswer,
    PersonChange,
    RecoveryNote,
)
from sync.register.opening import Guest, write_invitation
from sync.register.routes.parts import (
    SIGNED,
    Came,
    TheDevice,
    TheSettings,
    TheStore,
    body_of,
    problems,
)
from sync.register.store import Store
from sync.register.wire import answer, plain, read

router = APIRouter(tags=["people"], prefix="/v1/admin")

PersonPath = Annotated[str, Path(pattern="^[0-9a-f]{32}$", description="A person or a device.")]
InvitationPath = Annotated[str, Path(pattern="^[0-9a-f]{16}$", description="An invitation's id.")]


@router.get("/people", response_model=PeopleAnswer, responses=problems(*SIGNED))
def people(request: Request, device: TheDevice, store: TheStore) -> Response:
    """List whom the caller looks after, with their devices and invitations."""
    return _say(request, store.administration.overview(device))


@router.post(
    "/people/{person}",
    response_model=Done,
    responses=problems(*SIGNED, 404, 409),
    openapi_extra=body_of(PersonChange),
)
def change_person(
    request: Request, person: PersonPath, came: Came, device: TheDevice, store: TheStore
) -> Response:
    """Change a person's name, role or scope; suspend a person or let them go on."""
    store.administration.change(person, read(PersonChange, plain(came)), device)
    return _done(request, store)


@router.post(
    "/devices/{device_id}",
    response_model=Done,
    responses=problems(*SIGNED, 404, 409),
    openapi_extra=body_of(DeviceDecision),
)
def decide_device(
    request: Request, device_id: PersonPath, came: Came, device: TheDevice, store: TheStore
) -> Response:
    """Approve or decline a device that waits, let one wait again, or revoke one."""
    store.administration.decide(device_id, read(DeviceDecision, plain(came)), device)
    return _done(request, store)


@router.post(
    "/recoveries",
    response_model=Done,
    responses=problems(*SIGNED, 404),
    openapi_extra=body_of(RecoveryNote),
)
def note_recovery(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Note, before it is done, that a forgotten passphrase is answered with a recovery key."""
    asked = read(RecoveryNote, plain(came))
    store.recoveries.note_use(asked.device, asked.key, device)
    return _done(request, store)


@router.post(
    "/invitations",
    response_model=InviteAnswer,
    responses=problems(*SIGNED, 404),
    openapi_extra=body_of(InviteRequest),
)
def invite(
    request: Request, came: Came, device: TheDevice, store: TheStore, settings: TheSettings
) -> Response:
    """Make an invitation; its text is told this once."""
    asked = read(InviteRequest, plain(came))
    guest = Guest(asked.name, asked.role, asked.scope, asked.person)
    made = write_invitation(
        store,
        guest,
        url=settings.url or asked.url,
        days=asked.days,
        ca=settings.ca_text() or asked.ca,
        actor=device,
    )
    told = InviteAnswer(text=made.text, id=made.id, person=made.person, expires_ms=made.expires_ms)
    return _say(request, told)


@router.post(
    "/invitations/{invitation}/withdraw",
    response_model=Done,
    responses=problems(*SIGNED, 404, 409),
)
def withdraw(
    request: Request, invitation: InvitationPath, device: TheDevice, store: TheStore
) -> Response:
    """Let an invitation serve nobody any more."""
    store.administration.withdraw(invitation, device)
    return _done(request, store)


def _done(request: Request, store: Store) -> Response:
    return _say(request, Done(time_ms=store.clock()))


def _say(request: Request, message: Message) -> Response:
    return answer(request, message.model_dump_json().encode())
