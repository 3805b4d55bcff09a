"""Writes up, state down."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from fastapi import APIRouter, Request, Response

from sync.protocol.messages import (
    BundleHandover,
    CompareAnswer,
    CompareRequest,
    PullAnswer,
    PullRequest,
    PushBatch,
    Receipt,
    SignedReceipt,
)
from sync.register.auth import Received
from sync.register.metrics import Metrics
from sync.register.people import Device
from sync.register.push import read_push
from sync.register.rate import RateLimit
from sync.register.routes.parts import SIGNED, Came, TheDevice, TheStore, body_of, problems
from sync.register.store import Store
from sync.register.wire import answer, plain, read

router = APIRouter(tags=["exchange"])


@router.post(
    "/v1/push",
    response_model=SignedReceipt,
    responses=problems(*SIGNED, 409),
    openapi_extra=body_of(PushBatch),
)
async def push(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Take a batch of writes in; the answer is the signed receipt with a verdict for each."""
    threads: ThreadPoolExecutor = request.app.state.pushing
    turn = threads.submit(_push, request, came, device, store)
    return await asyncio.wrap_future(turn)


def _push(request: Request, came: Received, device: Device, store: Store) -> Response:
    signed = store.push(device, read_push(plain(came)))
    counted: Metrics = request.app.state.metrics
    counted.batch(Receipt.model_validate_json(signed.receipt).verdicts)
    return answer(request, signed.model_dump_json().encode())


@router.post(
    "/v1/bundle",
    response_model=SignedReceipt,
    responses=problems(*SIGNED, 404, 409),
    openapi_extra=body_of(BundleHandover),
)
def bundle(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Take in a bundle that the device carries; the answer is the receipt for its author."""
    limit: RateLimit = request.app.state.bundle_rate
    limit.take(device.device)
    signed = store.take_bundle(device, read(BundleHandover, plain(came)))
    return answer(request, signed.model_dump_json().encode())


@router.post(
    "/v1/pull",
    response_model=PullAnswer,
    responses=problems(*SIGNED, 409),
    openapi_extra=body_of(PullRequest),
)
def pull(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Give a page of what the device lacks from its cursor on."""
    return answer(request, store.pull(device, read(PullRequest, plain(came))))


@router.post(
    "/v1/compare",
    response_model=CompareAnswer,
    responses=problems(*SIGNED),
    openapi_extra=body_of(CompareRequest),
)
def compare(request: Request, came: Came, device: TheDevice, store: TheStore) -> Response:
    """Compare ranges of ids with what the device was told of them."""
    found = store.compare(device, read(CompareRequest, plain(came)))
    return answer(request, found.model_dump_json(exclude_defaults=True).encode())
