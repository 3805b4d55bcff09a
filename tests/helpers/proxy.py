"""A listener between a laptop and its register; what it does to a connection is its kind's."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Self

WAIT_S = 60.0


class Proxy:
    """Listens on a port of its own, for ``target`` (``http://host:port``); a thread a connection.

    ``well`` makes it a good network from then on.
    """

    def __init__(self, target: str) -> None:
        host, _, port = target.removeprefix("http://").rpartition(":")
        self.target = (host, int(port))
        self.well = False
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self.start(self._accept)
        return self

    def __exit__(self, *_exception: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(WAIT_S)

    def start(self, work: Callable[..., object], *arguments: Any) -> None:
        """Do some work on a thread that is waited for at the end."""
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def meet(self, client: socket.socket) -> None:
        """Take a new connection on; called on the listening thread."""
        raise NotImplementedError

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                self.meet(self._listener.accept()[0])
