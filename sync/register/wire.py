"""Bodies on their way in and out: bounds, gzip, JSON."""

from typing import TypeVar

from fastapi import Request, Response
from pydantic import BaseModel, ValidationError

from sync.errors import Refused
from sync.protocol.batches import Malformed, compress, decompress
from sync.protocol.signing import Message
from sync.register.auth import Received
from sync.register.intake import Intake, plain_bound
from sync.register.push import malformed
from sync.register.unfolding import unfolding

SMALL = 512
"""Bytes below which compressing an answer is not worth its while."""

_Model = TypeVar("_Model", bound=BaseModel)


async def receive(request: Request) -> Received:
    """Read a request whole, within the bounds.

    Raises:
        Refused: codes ``too_large``, ``busy``.
    """
    intake: Intake = request.app.state.intake
    body = await intake.body(request)
    message = Message(request.method, str(request.url), dict(request.headers))
    encoding = request.headers.get("content-encoding", "")
    return Received(message, body, encoding, plain_bound(request))


def plain(request: Received) -> bytes:
    """Decompress a request's body.

    Raises:
        Refused: codes ``unknown_encoding``, ``malformed``.
    """
    match request.encoding:
        case "" | "identity":
            return request.body
        case "gzip":
            try:
                return decompress(request.body, request.most_plain)
            except Malformed as error:
                raise malformed(str(error)) from None
        case _:
            raise Refused("unknown_encoding", "gzip or none", status=415)


def read(model: type[_Model], body: bytes) -> _Model:
    """Read a message.

    Raises:
        Refused: codes ``too_large``; ``malformed``, naming the member and never its value.
    """
    try:
        with unfolding(body):
            return model.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise malformed(f"{'.'.join(map(str, first['loc']))}: {first['type']}") from None


def answer(request: Request, body: bytes) -> Response:
    """Answer with JSON, compressed where that is worth it and understood."""
    headers = {"Vary": "Accept-Encoding"}
    if len(body) > SMALL and "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        body = compress(body)
    return Response(body, media_type="application/json", headers=headers)
