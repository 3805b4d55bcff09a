"""Work off the GUI thread: plain function → worker thread → signal → page.

A job's function runs on one of two threads; what it returns, raises or reports comes back as
calls on the GUI thread. An exception of our own making goes to the log as places in the
code only, never with its text: a text may hold a person's data.

The threads are Python's, and own nothing of Qt's: a job keeps its function, its outcome and its
callbacks to itself until the GUI thread has let go of them, so that a page which goes while its
work runs never dies on a worker. Qt's pool had its workers make and release wrappers of their own.
"""

from __future__ import annotations

import inspect
import logging
import traceback
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from sync.errors import Fault

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

LOG = logging.getLogger("tremplin.jobs")
_THREADS = 2

Callback = Callable[[Any], object]


class Job:
    """One piece of work on its way."""

    def __init__(
        self, done: Callback | None, failed: Callback | None, progress: Callback | None
    ) -> None:
        self._done, self._failed, self._progress = done, failed, progress
        self._work: Callable[[], Any] | None = None
        self._result: Any = None
        self._error: Exception | None = None
        self._stop = False

    def cancel(self) -> None:
        """Ask the function to stop at its next safe point; it reports as it then sees fit."""
        self._stop = True

    def cancelled(self) -> bool:
        """Whether somebody has asked it to stop."""
        return self._stop

    def prepare(self, work: Callable[[], Any]) -> None:
        """Say what is to be called."""
        self._work = work

    def perform(self) -> None:
        """Call the function; on a worker."""
        if self._work is None:
            return
        try:
            self._result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is, the page is told
            log_error(error)
            self._error = error

    def report(self) -> None:
        """Tell the page what came of it; on the GUI thread, as all that follows."""
        if self._error is not None:
            _call(self._failed, self._error)
        else:
            _call(self._done, self._result)

    def tell(self, step: Any) -> None:
        """Tell the page how far it is."""
        _call(self._progress, step)

    def forget(self) -> None:
        """Call nobody any more: the pages are going."""
        self._done = self._failed = self._progress = None

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.forget()
        self._work = self._result = self._error = None


class Jobs(QObject):
    """All work under way in one window; awaited at close."""

    busyChanged = Signal(bool)
    _told = Signal(object, object)
    _performed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[Job] = set()
        self._closed = False
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self._tell, queued)
        self._performed.connect(self._report, queued)
        self._ended.connect(self._end, queued)

    @cached_property
    def _workers(self) -> ThreadPoolExecutor:
        """The threads; what makes them is loaded for the first job, behind the first window."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(_THREADS, thread_name_prefix="job")

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def run(
        self,
        fn: Callable[..., Any],
        *args: Any,
        done: Callback | None = None,
        failed: Callback | None = None,
        progress: Callback | None = None,
    ) -> Job:
        """Call `fn(*args)` on a worker thread; `done`, `failed`, `progress` on this one.

        A function that names them gets the keywords `progress` (call it with anything) and
        `cancelled` (call it: whether to stop). Nothing is begun any more after `close`.
        """
        job = Job(done, failed, progress)
        if self._closed:
            return job
        keywords = self._keywords(fn, job)
        job.prepare(lambda: fn(*args, **keywords))
        self._running.add(job)
        if len(self._running) == 1:
            self.busyChanged.emit(True)
        self._workers.submit(_perform, job, self._performed.emit, self._ended.emit)
        return job

    def close(self) -> None:
        """Cancel what runs and wait for it; nobody is called back after this."""
        self._closed = True
        for job in self._running:
            job.forget()
            job.cancel()
        self._workers.shutdown()
        for job in self._running:
            job.let_go()

    def _keywords(self, fn: Callable[..., Any], job: Job) -> dict[str, Any]:
        offered = {"progress": partial(self._told.emit, job), "cancelled": job.cancelled}
        named = inspect.signature(fn).parameters
        return {name: value for name, value in offered.items() if name in named}

    def _tell(self, job: Job, step: Any) -> None:
        job.tell(step)

    def _report(self, job: Job) -> None:
        job.report()

    def _end(self, job: Job) -> None:
        job.let_go()
        if job in self._running:
            self._running.discard(job)
            if not self._running:
                self.busyChanged.emit(False)


def _perform(job: Job, performed: Callback, ended: Callback) -> None:
    """Do a job on a worker; by the time the GUI thread hears of it only the job is held here."""
    job.perform()
    performed(job)
    ended(job)


def _call(callback: Callback | None, value: Any) -> None:
    """Tell a page, unless it has gone meanwhile: as a signal does, which outlives its receivers."""
    owner = getattr(callback, "__self__", None)
    gone = isinstance(owner, QObject) and not shiboken6.isValid(owner)
    if callback is not None and not gone:
        callback(value)


def log_error(error: BaseException) -> None:
    """Log an unexpected exception by its kind and places, without its text or any value."""
    if isinstance(error, (Fault, OSError)):
        return  # the environment's, and said to the person
    frames = traceback.extract_tb(error.__traceback__)
    places = " > ".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in frames)
    LOG.error("%s at %s", type(error).__name__, places)


def _short(filename: str) -> str:
    return "/".join(filename.replace("\\", "/").split("/")[-2:])
