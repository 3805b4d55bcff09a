"""Several workers on one socket: started, replaced when they end, ended in order.

uvicorn's own manager knows no server of ours, says nothing when all are ready, and leaves workers
behind that serve on when it is killed; this one is as small and does. Each worker is forked from
here, where the program is loaded already, so one that ended is back in a moment; nothing here has a
thread or a connection to the database. Its channel to here (``sync.register.worker``) says by bytes
that its loop turns, and by its end that it has ended, however that came.

======= ===============================================================
signal  does
======= ===============================================================
TERM    ends all: requests under way are finished first (INT the same)
HUP     replaces one worker after the other; none is missing meanwhile.
        They read certificates and keys anew; a new program wants a restart
======= ===============================================================
"""

import contextlib
import multiprocessing
import os
import selectors
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any, NoReturn

import structlog

from sync.register.settings import Settings
from sync.register.worker import Assignment, work

_FORK = multiprocessing.get_context("fork")
_CAUGHT = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)

SILENT_S = 60.0
"""A worker whose loop has not turned for so long hangs, and is killed."""

_AGAIN_S = 2.0
"""Between tries to start a worker that ends before it is ready: its database may be away."""

_GRACE_S = 5.0
"""What a worker may take beyond its own limit to end, before it is killed."""


@dataclass(eq=False, slots=True)
class _Worker:
    number: int
    process: ForkProcess
    channel: socket.socket
    heard_s: float
    ready: bool = False
    follows: "_Worker | None" = None
    """The one that ends once this one is ready."""


@dataclass(eq=False, slots=True)
class Supervisor:
    """Serves a register by several workers. ``options`` are those given on the command line.

    ``figures`` is a folder that is theirs alone; ``ready`` is called once, when all of them serve.
    """

    folder: Path
    options: dict[str, Any]
    settings: Settings
    listener: socket.socket
    figures: Path
    ready: Callable[[], None]
    _workers: list[_Worker] = field(default_factory=list)
    _outworn: list[_Worker] = field(default_factory=list)
    _missing_since_s: list[float] = field(default_factory=list)
    _started: int = 0
    _is_ready: bool = False
    _ends_by_s: float | None = None
    _code: int = 0
    _events: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)

    def run(self) -> int:
        """Serve until told to end; the exit code: 0, or that of a worker that never came up."""
        with self._signals():
            for _ in range(self.settings.workers):
                self._start()
            while self._workers or self._ends_by_s is None:
                for key, _ in self._events.select(timeout=0.2):
                    key.data()
                self._look_around()
        return self._code

    def _look_around(self) -> None:
        now_s = time.monotonic()
        silent = [w for w in self._workers if w.ready and now_s - w.heard_s > SILENT_S]
        for worker in silent:
            self._log("worker_hangs", worker)
            worker.process.kill()
        if self._ends_by_s is not None:
            if now_s > self._ends_by_s:
                for worker in self._workers:
                    worker.process.kill()
            return
        due = [since_s for since_s in self._missing_since_s if now_s >= since_s]
        for since_s in due:
            self._missing_since_s.remove(since_s)
            self._start()

    def _start(self, follows: _Worker | None = None) -> None:
        ours, theirs = socket.socketpair()
        self._started += 1
        told = Assignment(self.folder, self.options, self._started, self.figures)
        process = _FORK.Process(target=self._be_worker, args=(told, ours, theirs))
        process.start()
        theirs.close()
        ours.settimeout(0)
        worker = _Worker(told.number, process, ours, time.monotonic(), follows=follows)
        self._workers.append(worker)
        self._events.register(ours, selectors.EVENT_READ, lambda: self._heard(worker))

    def _be_worker(self, told: Assignment, ours: socket.socket, theirs: socket.socket) -> NoReturn:
        """Go on as a worker, in the process that was forked: nothing of the supervisor is kept."""
        signal.set_wakeup_fd(-1)
        for number in _CAUGHT:
            signal.signal(number, signal.SIG_DFL)
        for key in list(self._events.get_map().values()):
            os.close(key.fd)
        self._events.close()
        ours.close()
        sys.exit(work(told, self.listener, theirs))

    def _heard(self, worker: _Worker) -> None:
        try:
            told = worker.channel.recv(64)
        except OSError:
            told = b""
        if not told:
            self._ended(worker)
            return
        worker.heard_s = time.monotonic()
        if not worker.ready:
            worker.ready = True
            self._came_up(worker)

    def _came_up(self, worker: _Worker) -> None:
        if worker.follows is not None:
            worker.follows.process.terminate()
            self._replace_next()
        elif not self._is_ready and all(w.ready for w in self._workers):
            self._is_ready = True
            self.ready()

    def _ended(self, worker: _Worker) -> None:
        self._events.unregister(worker.channel)
        worker.channel.close()
        self._workers.remove(worker)
        worker.process.join()
        code = worker.process.exitcode or 0
        if self._ends_by_s is not None:
            return
        if not self._is_ready:
            self._code = code or 1
            self._end()
        elif worker.follows in self._workers:
            self._log("worker_did_not_come_up", worker, code=code)
            self._outworn.clear()
        elif not self._is_followed(worker):
            self._log("worker_ended", worker, code=code)
            self._missing_since_s.append(time.monotonic() + (0 if worker.ready else _AGAIN_S))

    def _replace_all(self) -> None:
        if self._is_ready:  # those of the first start read everything anew as it is
            self._outworn = [worker for worker in self._workers if not self._is_followed(worker)]
            self._replace_next()

    def _is_followed(self, worker: _Worker) -> bool:
        return any(other.follows is worker for other in self._workers)

    def _replace_next(self) -> None:
        while self._outworn and self._ends_by_s is None:
            worker = self._outworn.pop()
            if worker in self._workers:
                self._start(worker)
                return

    def _end(self) -> None:
        if self._ends_by_s is None:
            self._ends_by_s = time.monotonic() + self.settings.shutdown_s + _GRACE_S
            self.listener.close()
        for worker in self._workers:
            worker.process.terminate()

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        """Let signals wake the loop: their numbers come as bytes."""
        woken, waker = socket.socketpair()
        woken.settimeout(0)
        waker.settimeout(0)
        before = {number: signal.signal(number, lambda *_: None) for number in _CAUGHT}
        last = signal.set_wakeup_fd(waker.fileno())

        def heard() -> None:
            for number in woken.recv(64):
                self._replace_all() if number == signal.SIGHUP else self._end()

        self._events.register(woken, selectors.EVENT_READ, heard)
        try:
            yield
        finally:
            signal.set_wakeup_fd(last)
            for number, handler in before.items():
                signal.signal(number, handler)
            self._events.close()
            woken.close()
            waker.close()

    def _log(self, said: str, worker: _Worker, **facts: int) -> None:
        structlog.get_logger().warning(said, worker=worker.number, **facts)
