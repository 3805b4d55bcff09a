"""What routes ask for: the store, the request as it came, the device that signed it."""

from typing import Annotated, Any

from fastapi import Depends, Request

from sync.protocol.messages import Problem
from sync.register.auth import Authenticator, Received
from sync.register.people import Device
from sync.register.store import Store
from sync.register.wire import receive


def _store(request: Request) -> Store:
    store: Store = request.app.state.store
    return store


def _authenticator(request: Request) -> Authenticator:
    authenticator: Authenticator = request.app.state.authenticator
    return authenticator


TheStore = Annotated[Store, Depends(_store)]
TheAuthenticator = Annotated[Authenticator, Depends(_authenticator)]
Came = Annotated[Received, Depends(receive)]


def _device(received: Came, authenticator: TheAuthenticator) -> Device:
    return authenticator.device(received)


TheDevice = Annotated[Device, Depends(_device)]


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe the refusals of a route for OpenAPI."""
    content = {"application/problem+json": {"schema": Problem.model_json_schema()}}
    return {status: {"description": "Refused", "content": content} for status in statuses}


def body_of(model: type[Any]) -> dict[str, Any]:
    """Describe a route's body for OpenAPI; it is read by hand, after its signature."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    schema.pop("$defs", None)
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


SIGNED = (400, 401, 403, 413, 415)
"""What any signed route may refuse with."""
