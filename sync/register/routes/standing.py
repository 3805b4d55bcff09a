"""How a device stands with its register, and a revoked one's end; see ``access``."""

from fastapi import APIRouter, Request, Response

from sync.protocol.messages import Message, PushBatch, SignedReceipt
from sync.protocol.people import Done
from sync.protocol.standing import About, AccessReport, KeyChange, KeysAnswer, Signed
from sync.register.push import read_push
from sync.register.routes.parts import SIGNED, Came, TheDevice, TheStore, body_of, problems
from sync.register.store import Store
from sync.register.wire import answer, plain, read

router = APIRouter(tags=["devices"])


@router.post(
    "/v1/standing",
    response_model=Signed,
    responses=problems(*SIGNED),
    openapi_extra=body_of(About),
)
def standing(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Say how the device stands, signed (`standing.Standing`); it tells of itself meanwhile."""
    return _say(request, store.desk.standing(device, read(About, plain(came))))


@router.get("/v1/keys", response_model=KeysAnswer, responses=problems(503))
def keys(request: Request, store: TheStore) -> Response:
    """Say how the register's keys followed each other. Unsigned, since each statement is."""
    return _say(request, store.desk.keys())


@router.post(
    "/v1/key",
    response_model=Done,
    responses=problems(*SIGNED, 409),
    openapi_extra=body_of(KeyChange),
)
def change_key(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Let the device sign with another key from now on."""
    store.desk.change_key(device, read(KeyChange, plain(came)))
    return _done(request, store)


@router.post(
    "/v1/accesses",
    response_model=Done,
    responses=problems(*SIGNED),
    openapi_extra=body_of(AccessReport),
)
def accesses(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Enter what was opened and exported at the laptop into the audit."""
    store.desk.take_report(device, read(AccessReport, plain(came)))
    return _done(request, store)


@router.post(
    "/v1/handover",
    response_model=SignedReceipt,
    responses=problems(*SIGNED, 409),
    openapi_extra=body_of(PushBatch),
)
def hand_over(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Take a revoked device's unsent writes in, all set aside as ``quarantined``."""
    signed = store.push(device, read_push(plain(came)), quarantine=True)
    return _say(request, signed)


@router.post("/v1/wipe", response_model=Signed, responses=problems(*SIGNED))
def order_wipe(request: Request, device: TheDevice, store: TheStore) -> Response:
    """Give the revoked device its signed order (`standing.WipeOrder`)."""
    return _say(request, store.desk.order_wipe(device))


@router.post(
    "/v1/wiped",
    response_model=Done,
    responses=problems(400, 401, 404, 409, 413, 415, 503),
    openapi_extra=body_of(Signed),
)
def take_wipe_receipt(request: Request, came: Came, store: TheStore) -> Response:
    """Take the receipt of a wipe (`standing.WipeReceipt`), signed by the device that is no more."""
    store.desk.take_wipe_receipt(read(Signed, plain(came)))
    return _done(request, store)


def _done(request: Request, store: Store) -> Response:
    return _say(request, Done(time_ms=store.clock()))


def _say(request: Request, message: Message) -> Response:
    return answer(request, message.model_dump_json().encode())
