"""A lock that goes round: whoever waits for it comes next, before whoever has just had it."""

from threading import Lock, get_ident
from types import TracebackType


class Turns:
    """Reentrant, as `threading.RLock` is, and fair.

    That one lets a thread that releases it and asks again pass by those who wait: a sync that works
    step by step would keep out somebody at the window until its last step.
    """

    def __init__(self) -> None:
        self._door, self._room = Lock(), Lock()
        self._inside: int | None = None
        self._depth = 0

    def acquire(self, *, blocking: bool = True) -> bool:
        """Go in, or say that somebody else is in it, or is waiting for it."""
        me = get_ident()
        if self._inside == me:
            self._depth += 1
            return True
        if not self._door.acquire(blocking=blocking):
            return False
        try:
            entered = self._room.acquire(blocking=blocking)
        finally:
            self._door.release()
        if entered:
            self._inside, self._depth = me, 1
        return entered

    def release(self) -> None:
        """Leave; by the thread that is in it, as often as it went in."""
        self._depth -= 1
        if not self._depth:
            self._inside = None
            self._room.release()

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for it."""
        return self._door.locked()

    def __enter__(self) -> None:
        """Go in."""
        self.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave."""
        self.release()
