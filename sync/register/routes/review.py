"""What waits for a coordinator."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from sync.protocol.review import AsideAnswer, PairsAnswer
from sync.register.routes.parts import SIGNED, TheDevice, TheStore, problems
from sync.register.wire import answer

router = APIRouter(tags=["review"])

PositionPath = Annotated[int, Path(ge=0, lt=1 << 53, description="The last answer's; 0 at first.")]


@router.get("/v1/review/{position}", response_model=AsideAnswer, responses=problems(*SIGNED))
def review(
    request: Request, position: PositionPath, device: TheDevice, store: TheStore
) -> Response:
    """Give a page of the writes that were set aside behind a position."""
    return answer(request, store.aside(device, position).model_dump_json().encode())


@router.get("/v1/pairs/{number}", response_model=PairsAnswer, responses=problems(*SIGNED))
def pairs(request: Request, number: PositionPath, device: TheDevice, store: TheStore) -> Response:
    """Give a page of people who may be here twice, as far as that changed behind a number."""
    return answer(request, store.likely(device, number).model_dump_json().encode())
