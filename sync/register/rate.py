"""How often a device may ask: a bucket of tokens each, filled at a steady rate.

Buckets are kept in memory, so each process of the service has its own: a device that opens
connections to all of them may ask that many times as often (docs/operating.md, "Limits").
"""

import math
import threading
import time
from collections.abc import Callable

from sync.errors import Refused

_MOST = 10_000
"""Buckets before the full ones are forgotten; a full bucket is as good as none."""


class RateLimit:
    """Lets a key through ``rate`` times a second, and ``burst`` times at once; rate 0 always."""

    def __init__(
        self, rate: float, burst: int, clock_s: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate = rate
        self._burst = burst
        self._clock_s = clock_s
        self._lock = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, key: str) -> None:
        """Take a token.

        Raises:
            Refused: code ``slow_down``, status 429, with ``retry_after_s``: when there is one.
        """
        if not self._rate:
            return
        now = self._clock_s()
        with self._lock:
            held = self._held(key, now)
            if held < 1:
                wait = math.ceil((1 - held) / self._rate)
                raise Refused("slow_down", "too many requests", status=429, retry_after_s=wait)
            self._buckets[key] = (held - 1, now)
            if len(self._buckets) > _MOST:
                self._forget(now)

    def _held(self, key: str, now: float) -> float:
        held, since = self._buckets.get(key, (float(self._burst), now))
        return min(float(self._burst), held + (now - since) * self._rate)

    def _forget(self, now: float) -> None:
        self._buckets = {
            key: bucket
            for key, bucket in self._buckets.items()
            if self._held(key, now) < self._burst
        }
