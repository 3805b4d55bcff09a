"""What routes ask for: the store, the request as it came, the device that signed it."""

from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from sync.protocol.messages import Problem
from sync.register import access
from sync.register.auth import Authenticator, Received
from sync.register.outside.reader import Reader
from sync.register.outside.tokens import Token
from sync.register.people import Device
from sync.register.rate import RateLimit
from sync.register.settings import Settings
from sync.register.store import Store
from sync.register.wire import receive


# these three only look something up; were they not async, each would wait for a thread of its own
async def _store(request: Request) -> Store:
    store: Store = request.app.state.store
    return store


async def _authenticator(request: Request) -> Authenticator:
    authenticator: Authenticator = request.app.state.authenticator
    return authenticator


async def _settings(request: Request) -> Settings:
    settings: Settings = request.app.state.settings
    return settings


_Bearer = Annotated[
    HTTPAuthorizationCredentials | None,
    Depends(HTTPBearer(auto_error=False, scheme_name="token", description="`tremplin_…`")),
]
TheSettings = Annotated[Settings, Depends(_settings)]
TheStore = Annotated[Store, Depends(_store)]
TheAuthenticator = Annotated[Authenticator, Depends(_authenticator)]
Came = Annotated[Received, Depends(receive)]


def _device(request: Request, received: Came, authenticator: TheAuthenticator) -> Device:
    """Let in whom the table of ``access`` lets in: signed, fresh, standing well, of the role."""
    device = authenticator.device(received)
    access.check(device, request.method, request.scope["route"].path)
    limit: RateLimit = request.app.state.rate
    limit.take(device.device)
    return device


TheDevice = Annotated[Device, Depends(_device)]


def _token(request: Request, store: TheStore, shown: _Bearer) -> Token:
    """Let in another system whose token serves; for what is for the route to ask."""
    access.check_open_to_tokens(request.method, request.scope["route"].path)
    token = store.tokens.shown(shown.credentials if shown else "")
    limit: RateLimit = request.app.state.token_rate
    limit.take(token.id)
    return token


def _reader(request: Request) -> Reader:
    reader: Reader = request.app.state.reader
    return reader


TheToken = Annotated[Token, Depends(_token)]
TheReader = Annotated[Reader, Depends(_reader)]


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe the refusals of a route for OpenAPI."""
    content = {"application/problem+json": {"schema": Problem.model_json_schema()}}
    return {status: {"description": "Refused", "content": content} for status in statuses}


def body_of(model: type[Any]) -> dict[str, Any]:
    """Describe a route's body for OpenAPI; it is read by hand, after its signature.

    ``sync.register.openapi`` lifts its parts to where references look for them.
    """
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


SIGNED = (400, 401, 403, 413, 415, 429, 503)
"""What any signed route may refuse with."""
