"""Who the register is, and entering devices."""

from fastapi import APIRouter, Request, Response

from sync.protocol.limits import SUPPORTED
from sync.protocol.messages import EnrolAnswer, EnrolRequest, Hello
from sync.register.routes.parts import Came, TheAuthenticator, TheStore, body_of, problems
from sync.register.wire import answer, plain

router = APIRouter(tags=["identity"])


@router.get("/v1/hello", response_model=Hello, responses=problems(503))
def hello(request: Request, store: TheStore) -> Response:
    """Say who the register is and what time it has. Unsigned."""
    meta = store.meta()
    said = Hello(
        register_id=meta.register_id,
        register_epoch=meta.register_epoch,
        register_key=store.public_key,
        deployment=meta.deployment,
        time_ms=store.clock(),
        protocols=list(SUPPORTED),
    )
    return answer(request, said.model_dump_json().encode())


@router.post(
    "/v1/enrol",
    response_model=EnrolAnswer,
    responses=problems(400, 401, 403, 413, 415, 503),
    openapi_extra=body_of(EnrolRequest),
)
def enrol(
    request: Request, came: Came, store: TheStore, authenticator: TheAuthenticator
) -> Response:
    """Spend an invitation and enter the device whose key signed this."""
    device = store.enrol(authenticator.enrolment(came, plain(came)))
    meta = store.meta()
    entered = EnrolAnswer(
        device=device.device,
        person=device.person,
        name=device.name,
        role=device.role,
        scope=device.scope,
        register_id=meta.register_id,
        register_epoch=meta.register_epoch,
        deployment=meta.deployment,
        time_ms=store.clock(),
        state=device.standing,
    )
    return answer(request, entered.model_dump_json().encode())
