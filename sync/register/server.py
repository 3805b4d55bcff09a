"""The web server of one process: uvicorn, on a socket that several processes may share."""

import asyncio
import gc
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI

from sync.register.settings import Settings

_GC_THRESHOLD = 100_000
"""New objects before the collector looks at them; a batch of 1,000 writes makes some 30,000."""

_COLLECT_TICKS = 600
"""A minute: what lies in cycles is collected then at the latest. At a calm hour the threshold takes
longer, and what waits for it looks as if memory grew."""

_LOOK_AGAIN_S = 0.05
"""How often connections are looked for while the server ends."""

_AT_ONCE = 4
"""Connections that a process accepts before the others that listen have their turn."""

_BACKLOG = 2048
"""Connections that wait to be accepted: a Monday's laptops all at once."""

_KEEP_ALIVE_S = 75
"""How long an idle connection stays: longer than a laptop lands a page, and than a proxy keeps its
own (60 s), or a request now and then meets a connection that is just being closed."""

_TICKS = 10
"""uvicorn looks around ten times a second."""

Told = Callable[[], None]


def listen(settings: Settings) -> socket.socket:
    """Open the socket that the service listens on.

    Answers leave at once (its connections take TCP_NODELAY over): the body of one is sent behind
    its head, and would wait some 40 ms for the laptop's delayed acknowledgement (RFC 896, 1122).
    asyncio asks for that only where a socket names its protocol, and an opened one does not.

    Raises:
        OSError: the address is taken, or not this machine's; or a file of TLS cannot be read.
    """
    for file in filter(None, (settings.tls_cert, settings.tls_key)):
        file.open("rb").close()  # uvicorn would not say which it is
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    address = (settings.host, settings.port)
    listener = socket.create_server(address, family=family, backlog=_BACKLOG)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def url_of(listener: socket.socket, settings: Settings) -> str:
    """Give the address that a listening socket is reached at."""
    host, port = listener.getsockname()[:2]
    scheme = "https" if settings.tls_cert else "http"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


class Server(uvicorn.Server):
    """A server that says when it is ready to answer, and each second that it still turns."""

    def __init__(
        self, app: FastAPI, settings: Settings, ready: Told, turning: Told | None = None
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                ssl_certfile=settings.tls_cert,
                ssl_keyfile=settings.tls_key,
                backlog=_AT_ONCE,
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_keep_alive=_KEEP_ALIVE_S,
                timeout_graceful_shutdown=settings.shutdown_s,
            )
        )
        self._ready = ready
        self._turning = turning

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen, then say so."""
        await super().startup(sockets)
        for listener in sockets or ():
            listener.listen(_BACKLOG)  # asyncio gave it the number it accepts at once
        gc.freeze()  # what is loaded now stays
        gc.set_threshold(_GC_THRESHOLD)
        if self.started:
            self._ready()

    async def on_tick(self, counter: int) -> bool:
        """Say that the loop turns, and tidy up now and then."""
        if counter % _COLLECT_TICKS == 0:
            gc.collect()
        if self._turning and counter % _TICKS == 0:
            self._turning()
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Finish what is under way and close every connection.

        uvicorn asks those to end that it knows at that moment; one that was just being accepted
        would go on for as long as its laptop has something to send, and be cut off at last.
        """
        closing = asyncio.create_task(self._close_latecomers())
        try:
            await super().shutdown(sockets)
        finally:
            closing.cancel()

    async def _close_latecomers(self) -> None:
        while True:
            await asyncio.sleep(_LOOK_AGAIN_S)
            for connection in list(self.server_state.connections):
                connection.shutdown()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Finish the requests under way on SIGINT and SIGTERM, and end with exit code 0.

        SIGHUP is for the supervisor of several; who serves alone cannot be replaced by itself.
        """
        ends = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in ends}
        if hasattr(signal, "SIGHUP"):  # Windows has none
            before[signal.SIGHUP] = signal.signal(signal.SIGHUP, signal.SIG_IGN)
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
