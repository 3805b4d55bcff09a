"""Looking things up: a record's history, the digest of a scope."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from sync.protocol.messages import DigestAnswer, HistoryAnswer
from sync.register.routes.parts import SIGNED, TheDevice, TheStore, problems
from sync.register.wire import answer

router = APIRouter(tags=["reading"])

RecordPath = Annotated[str, Path(pattern="^[0-9a-f]{32}$", description="A record's id.")]


@router.get("/v1/digest", response_model=DigestAnswer, responses=problems(*SIGNED))
def digest(request: Request, device: TheDevice, store: TheStore) -> Response:
    """Digest what the device may hold."""
    return answer(request, store.digest(device).model_dump_json().encode())


@router.get(
    "/v1/history/{record_id}", response_model=HistoryAnswer, responses=problems(*SIGNED, 404)
)
def history(
    request: Request, record_id: RecordPath, device: TheDevice, store: TheStore
) -> Response:
    """Give all writes of one record."""
    return answer(request, store.history(device, record_id).model_dump_json().encode())
