"""The visits, over real connections from one process: who came when, and what it took.

HTTP is spelled here by hand, so that a thousand laptops cost the machine little beside the service
that is measured.
"""

import asyncio
import time
import zlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from sync.protocol.messages import SignedReceipt
from tests.benchmarks.load.laptops import LoadLaptop, Sent


@dataclass(slots=True)
class Told:
    """What a round of visits took: seconds of each push and of each whole visit, and of all."""

    pushes: list[float] = field(default_factory=list)
    visits: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    whole_s: float = 0.0


class Line:
    """One connection to a service on loopback."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    @classmethod
    async def open(cls, port: int) -> "Line":
        """Connect."""
        return cls(*await asyncio.open_connection("127.0.0.1", port, limit=1 << 24))

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Send a request; give the answer's status and body."""
        self._writer.write(request)
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        pairs = (line.split(": ", 1) for line in head[1:] if line)
        headers = {name.lower(): value for name, value in pairs}
        body = await self._reader.readexactly(int(headers["content-length"]))
        if headers.get("content-encoding") == "gzip":
            body = zlib.decompress(body, 31)
        return int(head[0].split()[1]), body

    async def close(self) -> None:
        """Hang up."""
        self._writer.close()
        await self._writer.wait_closed()


Visit = Callable[[Line, Told], Awaitable[None]]


def visit(laptop: LoadLaptop, sent: Sent, *, pulls: bool) -> Visit:
    """Give a laptop's visit: it hands its batch up, then fetches what it lacks."""
    request = laptop.request("/v1/push", sent.body, packed=True)

    async def come(line: Line, told: Told) -> None:
        start = time.perf_counter()
        status, body = await line.ask(request)
        told.pushes.append(time.perf_counter() - start)
        if status != 200:
            told.errors.append(f"push {status}: {body[:200]!r}")
            return
        laptop.take(SignedReceipt.model_validate_json(body), sent)
        more = pulls
        while more:
            status, body = await line.ask(laptop.ask_to_pull())
            if status != 200:
                told.errors.append(f"pull {status}: {body[:200]!r}")
                return
            more = laptop.take_page(body)

    return come


def floor_visit(body: bytes) -> Visit:
    """Give the floor's visit: one batch."""
    head = f"POST /rows HTTP/1.1\r\nHost: floor\r\nContent-Length: {len(body)}\r\n\r\n"
    request = head.encode() + body

    async def come(line: Line, told: Told) -> None:
        start = time.perf_counter()
        status, answer = await line.ask(request)
        told.pushes.append(time.perf_counter() - start)
        if status != 200:
            told.errors.append(f"{status}: {answer[:200]!r}")

    return come


def spread(port: int, visits: Sequence[Visit], when_s: Sequence[float]) -> Told:
    """Let each come at its moment, seconds from the start, on a connection of its own."""
    return asyncio.run(_all(port, visits, when_s, len(visits)))


def at_once(port: int, visits: Sequence[Visit], lines: int = 64) -> Told:
    """Let all come as fast as they are answered, so many at a time."""
    return asyncio.run(_all(port, visits, [0.0] * len(visits), lines))


async def _all(port: int, visits: Sequence[Visit], when_s: Sequence[float], lines: int) -> Told:
    told, room = Told(), asyncio.Semaphore(lines)
    start = time.perf_counter()

    async def one(come: Visit, moment_s: float) -> None:
        await asyncio.sleep(max(0.0, start + moment_s - time.perf_counter()))
        async with room:
            began = time.perf_counter()
            try:
                line = await Line.open(port)
                await come(line, told)
                await line.close()
            except (OSError, EOFError) as error:
                told.errors.append(repr(error))
            told.visits.append(time.perf_counter() - began)

    await asyncio.gather(*(one(come, moment) for come, moment in zip(visits, when_s, strict=True)))
    told.whole_s = time.perf_counter() - start
    return told
