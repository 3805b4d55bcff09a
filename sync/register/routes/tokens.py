"""Other systems' tokens, for administrators; see ``access``."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from sync.protocol.messages import Message
from sync.protocol.outside import TokenAnswer, TokenDecision, TokenRequest, TokensAnswer
from sync.register.routes.parts import SIGNED, Came, TheDevice, TheStore, body_of, problems
from sync.register.wire import answer, plain, read

router = APIRouter(tags=["tokens"], prefix="/v1/admin/tokens")

TokenPath = Annotated[str, Path(pattern="^[0-9a-f]{16}$", description="A token's id.")]


@router.get("", response_model=TokensAnswer, responses=problems(*SIGNED))
def tokens(request: Request, device: TheDevice, store: TheStore) -> Response:
    """List the other systems' tokens, and what one can be made of."""
    return _say(request, store.tokens.overview(device))


@router.post(
    "",
    response_model=TokenAnswer,
    responses=problems(*SIGNED),
    openapi_extra=body_of(TokenRequest),
)
def make(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Make a token; its text is told this once."""
    return _say(request, store.tokens.make(read(TokenRequest, plain(came)), device))


@router.post(
    "/{token}",
    response_model=TokenAnswer,
    responses=problems(*SIGNED, 404, 409),
    openapi_extra=body_of(TokenDecision),
)
def decide(
    request: Request, token: TokenPath, came: Came, device: TheDevice, store: TheStore
) -> Response:
    """Give a token another secret, told this once, or end it at once."""
    wanted = read(TokenDecision, plain(came))
    return _say(request, store.tokens.decide(token, wanted, device))


def _say(request: Request, message: Message) -> Response:
    return answer(request, message.model_dump_json().encode())
