"""A hotel's line between a laptop and a register: slow, far, and cut at any byte.

Unlike ``flaky_proxy`` it knows nothing of HTTP: it passes bytes on, each direction at a rate, each
piece after a delay, and cuts some connections after so many bytes, all drawn from a seed.
"""

import random
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field

from tests.helpers.proxy import WAIT_S, Proxy

_PIECE = 1024


@dataclass
class Cut:
    """After how many bytes, both ways together, a connection ends; never if that is None."""

    left: int | None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, size: int) -> int:
        """Give how many of so many bytes still pass."""
        with self.lock:
            if self.left is None:
                return size
            passing = min(size, self.left)
            self.left -= passing
            return passing


class SlowLine(Proxy):
    """Listens on a port of its own and passes to ``target`` (``http://host:port``).

    ``delay_s`` one way, ``rate`` in bytes a second each way, ``cuts`` the share of connections cut
    within their first ``within`` bytes. ``up`` and ``down`` count the bytes that were passed on.
    """

    def __init__(
        self, target: str, seed: object, *, delay_s: float, rate: int, cuts: float, within: int
    ) -> None:
        super().__init__(target)
        self._random = random.Random(f"line {seed}")
        self._delay_s, self._rate, self._share, self._within = delay_s, rate, cuts, within
        self.up = self.down = self.connections = self.cut = 0

    def meet(self, client: socket.socket) -> None:
        """Pass on what comes from either side, as fast as the line is."""
        register = socket.create_connection(self.target, WAIT_S)
        cut = Cut(self._drawn())
        self.start(self._pump, client, register, cut, "up")
        self.start(self._pump, register, client, cut, "down")

    def _drawn(self) -> int | None:
        self.connections += 1
        cut, where = self._random.random() < self._share, self._random.randrange(self._within)
        return where if cut and not self.well else None

    def _pump(self, source: socket.socket, sink: socket.socket, cut: Cut, way: str) -> None:
        """Pass bytes one way until either side ends, or the line is cut."""
        idle = True
        with suppress(OSError):
            source.settimeout(WAIT_S)
            while piece := source.recv(_PIECE):
                if idle:
                    time.sleep(self._delay_s)  # the first byte travels; the others follow behind
                time.sleep(len(piece) / self._rate)
                passing = cut.take(len(piece))
                sink.sendall(piece[:passing])
                setattr(self, way, getattr(self, way) + passing)
                if passing < len(piece):
                    self.cut += 1
                    break
                idle = len(piece) < _PIECE
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
