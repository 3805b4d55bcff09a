"""A bad network between laptops and a register: a TCP proxy whose faults are drawn from a seed.

It reads whole HTTP/1.1 requests, so that a fault hits a request and not a moment: which request is
cut, where in its bytes, and whether the register had it by then depend on the seed alone.
"""

import random
import socket
import threading
import time
from collections import Counter
from contextlib import suppress

from tests.helpers.proxy import WAIT_S, Proxy

FAULTS = {
    "pass": 50,  # goes through
    "delay": 10,  # goes through, late both ways
    "cut_up": 12,  # breaks off inside the request: the register never had it whole
    "cut_down": 12,  # breaks off inside the answer
    "lost": 8,  # the register does what was asked, no byte of the answer comes back
    "twice": 8,  # the register gets the very same request once more
}
_CHUNK = 65536


class FlakyProxy(Proxy):
    """Listens on a port of its own and passes to ``target`` (``http://host:port``), more or less.

    ``well`` makes it a good network from the next request on. ``script`` has faults, each with the
    place of the cut (0 to 1), that come before all else. ``happened`` counts what it did.
    """

    def __init__(self, target: str, seed: object = 0) -> None:
        super().__init__(target)
        self._random = random.Random(f"network {seed}")
        self._lock = threading.Lock()
        self.script: list[tuple[str, float]] = []
        self.happened: Counter[str] = Counter()

    def __exit__(self, *exception: object) -> None:
        self.well = True
        super().__exit__(*exception)

    def meet(self, client: socket.socket) -> None:
        """Serve a laptop on a thread of its own."""
        self.start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with client, suppress(OSError):
            client.settimeout(WAIT_S)
            with socket.create_connection(self.target, WAIT_S) as register:
                while request := _whole(client):
                    if not self._pass(client, register, request):
                        return

    def _draw(self) -> tuple[str, float]:
        with self._lock:
            if self.script:
                return self.script.pop(0)
            [fault] = self._random.choices(list(FAULTS), list(FAULTS.values()))
            where = self._random.random()
            fault = "pass" if self.well else fault
            self.happened[fault] += 1
        return fault, where

    def _pass(self, client: socket.socket, register: socket.socket, request: bytes) -> bool:
        """Pass one request and its answer; False if the connection ends here."""
        fault, where = self._draw()
        if fault == "cut_up":
            register.sendall(request[: int(where * len(request))])
            return False
        if fault == "delay":
            time.sleep(where / 20)
        register.sendall(request)
        answer = _whole(register)
        if fault == "twice":
            self._again(request)
        if fault == "delay":
            time.sleep(where / 20)
        if fault == "lost":
            return False
        if fault == "cut_down":
            client.sendall(answer[: int(where * len(answer))])
            return False
        client.sendall(answer)
        return bool(answer)

    def _again(self, request: bytes) -> None:
        with socket.create_connection(self.target, WAIT_S) as register:
            register.sendall(request)
            _whole(register)


def _whole(connection: socket.socket) -> bytes:
    """Read one message with its body; nothing if the other side has closed."""
    message = b""
    while b"\r\n\r\n" not in message:
        chunk = connection.recv(_CHUNK)
        if not chunk:
            return b""
        message += chunk
    head, _, body = message.partition(b"\r\n\r\n")
    lengths = (line.split(b":", 1) for line in head.split(b"\r\n")[1:])
    length = next((int(v) for n, v in lengths if n.strip().lower() == b"content-length"), 0)
    while len(body) < length:
        chunk = connection.recv(_CHUNK)
        if not chunk:
            break
        body += chunk
    return head + b"\r\n\r\n" + body
