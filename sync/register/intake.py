"""Bodies on their way in: how large they may be, how slow, and how much of them at once.

A body is read before its signature can be verified, so a stranger could make the register hold and
read whatever they send. Of whoever names no device that is enrolled it takes little; of a device
what the route is for; of nobody anything that trickles; and of all together what a worker can hold.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from typing import Final

from fastapi import Request
from starlette.concurrency import run_in_threadpool

from sync.errors import Refused
from sync.protocol.limits import MAX_ASKED_BYTES, MAX_PLAIN_BYTES, MAX_STRANGER_BYTES
from sync.register.access import TABLE

_BATCHES: Final = frozenset(("/v1/push", "/v1/handover", "/v1/bundle"))
"""The routes that bring writes."""

GRACE_S = 30.0
LEAST_RATE = 1024
"""Bytes a second that have to come once the grace is over: an eighth of a line of 64 kbit/s."""

_MOST_HELD = 256 * 1024 * 1024
"""Bytes of unfinished bodies that one process holds."""

_KEY_ID = re.compile(r'keyid="([0-9a-z]{1,64})"')


class Intake:
    """Reads the bodies of one process; ``knows`` says whether a device is enrolled."""

    def __init__(
        self, most_bytes: int, knows: Callable[[str], bool], clock_s: Callable[[], float]
    ) -> None:
        self._most = most_bytes
        self._knows = knows
        self._clock_s = clock_s
        self._held = 0

    async def body(self, request: Request) -> bytes:
        """Read a body whole.

        Raises:
            Refused: codes ``too_large``; ``busy`` where it comes too slowly, or there is no room.
        """
        declared = _declared(request)
        most = await self._most_of(request, declared)
        if declared is not None and declared > most:
            raise _too_large(most)
        parts, size = [], 0
        try:
            async for part in self._parts(request):
                size += len(part)
                self._held += len(part)
                if size > most:
                    raise _too_large(most)
                if self._held > _MOST_HELD:
                    raise _busy("too much is coming in at once")
                parts.append(part)
        finally:
            self._held -= size
        return b"".join(parts)

    async def _most_of(self, request: Request, declared: int | None) -> int:
        """Give how many bytes a request may bring; whose it is, is asked for large ones alone."""
        most = min(self._most, plain_bound(request))
        if most <= MAX_STRANGER_BYTES or (declared is not None and declared <= MAX_STRANGER_BYTES):
            return most
        named = _KEY_ID.search(request.headers.get("signature-input", ""))
        known = named is not None and await run_in_threadpool(self._knows, named[1])
        return most if known else MAX_STRANGER_BYTES

    async def _parts(self, request: Request) -> AsyncIterator[bytes]:
        """Give a body part by part, as long as it comes at a least rate."""
        stream, began, size = request.stream(), self._clock_s(), 0
        while True:
            left = GRACE_S + size / LEAST_RATE - (self._clock_s() - began)
            try:
                async with asyncio.timeout(max(left, 0)):
                    part = await anext(stream)
            except StopAsyncIteration:
                return
            except TimeoutError:
                raise _busy("the body comes too slowly") from None
            size += len(part)
            yield part


def plain_bound(request: Request) -> int:
    """Give how many bytes a request's body may be once it is decompressed."""
    path = request.scope["route"].path
    if TABLE[request.method, path].caller != "device":
        return MAX_STRANGER_BYTES
    return MAX_PLAIN_BYTES if path in _BATCHES else MAX_ASKED_BYTES


def _declared(request: Request) -> int | None:
    """Give how many bytes a request says it brings; None where it does not say (RFC 9112, 6.3)."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal():
        return int(declared)
    return None if declared or "transfer-encoding" in request.headers else 0


def _too_large(most: int) -> Refused:
    return Refused("too_large", f"more than {most} bytes", status=413)


def _busy(why: str) -> Refused:
    return Refused("busy", why, status=503)
