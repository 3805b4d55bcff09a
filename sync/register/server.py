"""The web server: uvicorn, which says where it listens once it does."""

import asyncio
import gc
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

_GC_THRESHOLD = 100_000
"""New objects before the collector looks at them; a batch of 1,000 writes makes some 30,000."""

_LOOK_AGAIN_S = 0.05
"""How often connections are looked for while the server ends."""


class Server(uvicorn.Server):
    """A server that tells its address when it is ready to answer."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[str], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen, then say so."""
        await super().startup(sockets)
        gc.freeze()  # what is loaded now stays
        gc.set_threshold(_GC_THRESHOLD)
        if self.started:
            self._ready(self._url())

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
        """Finish the requests under way on SIGINT and SIGTERM, and end with exit code 0."""
        caught = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in caught}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _url(self) -> str:
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        scheme = "https" if self.config.is_ssl else "http"
        return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
