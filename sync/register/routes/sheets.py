"""The deployment's answer sheets."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from sync.protocol.messages import SheetsAnswer
from sync.register.routes.parts import SIGNED, TheDevice, TheStore, problems
from sync.register.sheets import served
from sync.register.wire import answer

router = APIRouter(tags=["reading"])

VersionPath = Annotated[str, Path(pattern="^[0-9A-Za-z.-]{1,40}$", description="The laptop's.")]


@router.get("/v1/sheets/{version}", response_model=SheetsAnswer, responses=problems(*SIGNED))
def sheets(request: Request, version: VersionPath, _device: TheDevice, store: TheStore) -> Response:
    """Give the answer sheets, unless the laptop's version is this one or newer."""
    found = served(request.app.state.settings.folder, store.meta().deployment)
    body = found.model_dump_json() if found.version > version else ""
    told = SheetsAnswer(version=found.version, sheets=body)
    return answer(request, told.model_dump_json().encode())
