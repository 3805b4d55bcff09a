"""Work off the GUI thread: plain function → runnable → signal → page.

A job's function runs on a pool of two threads; what it returns, raises or reports comes back as
calls on the GUI thread. An exception of our own making goes to the log as places in the
code only, never with its text: a text may hold a person's data.
"""

from __future__ import annotations

import inspect
import logging
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from sync.errors import Fault

LOG = logging.getLogger("tremplin.jobs")
_THREADS = 2


class Job(QObject):
    """One piece of work on its way; lives on the GUI thread until it has reported."""

    returned = Signal(object)
    raised = Signal(object)
    progressed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = False

    def cancel(self) -> None:
        """Ask the function to stop at its next safe point; it reports as it then sees fit."""
        self._stop = True

    def cancelled(self) -> bool:
        """Whether somebody has asked it to stop."""
        return self._stop


class _Callbacks(QObject):
    """Calls back on the thread it was made on: the signals reach it queued."""

    def __init__(
        self,
        job: Job,
        done: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
        progress: Callable[[Any], object] | None,
    ) -> None:
        super().__init__(job)
        self._done, self._failed, self._progress = done, failed, progress
        queued = Qt.ConnectionType.QueuedConnection
        job.returned.connect(self.on_returned, queued)
        job.raised.connect(self.on_raised, queued)
        job.progressed.connect(self.on_progressed, queued)

    def on_returned(self, result: Any) -> None:
        if self._done is not None:
            self._done(result)

    def on_raised(self, error: Exception) -> None:
        if self._failed is not None:
            self._failed(error)

    def on_progressed(self, step: Any) -> None:
        if self._progress is not None:
            self._progress(step)

    def forget(self) -> None:
        """Call nobody any more: the pages are going."""
        self._done = self._failed = self._progress = None


class _Work(QRunnable):
    """The function on its thread."""

    def __init__(self, job: Job, work: Callable[[], Any]) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is, the page is told
            log_error(error)
            self._job.raised.emit(error)
        else:
            self._job.returned.emit(result)
        self._job.ended.emit()


class Jobs(QObject):
    """All work under way in one window; awaited at close."""

    busyChanged = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._running: dict[Job, _Callbacks] = {}

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def run(
        self,
        fn: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        progress: Callable[[Any], object] | None = None,
    ) -> Job:
        """Call `fn(*args)` on a worker thread; `done`, `failed`, `progress` on this one.

        A function that names them gets the keywords `progress` (call it with anything) and
        `cancelled` (call it: whether to stop).
        """
        job = Job(self)
        self._running[job] = _Callbacks(job, done, failed, progress)
        job.ended.connect(self._job_ended, Qt.ConnectionType.QueuedConnection)
        keywords = _keywords(fn, job)
        if len(self._running) == 1:
            self.busyChanged.emit(True)
        self._pool.start(_Work(job, lambda: fn(*args, **keywords)))
        return job

    def close(self) -> None:
        """Cancel what runs and wait for it; nobody is called back after this."""
        for job, callbacks in self._running.items():
            callbacks.forget()
            job.cancel()
        self._pool.waitForDone()

    def _job_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and self._running.pop(job, None) is not None:
            job.deleteLater()
            if not self._running:
                self.busyChanged.emit(False)


def log_error(error: BaseException) -> None:
    """Log an unexpected exception by its kind and places, without its text or any value."""
    if isinstance(error, (Fault, OSError)):
        return  # the environment's, and said to the person
    frames = traceback.extract_tb(error.__traceback__)
    places = " > ".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in frames)
    LOG.error("%s at %s", type(error).__name__, places)


def _short(filename: str) -> str:
    return "/".join(filename.replace("\\", "/").split("/")[-2:])


def _keywords(fn: Callable[..., Any], job: Job) -> dict[str, Any]:
    offered = {"progress": job.progressed.emit, "cancelled": job.cancelled}
    named = inspect.signature(fn).parameters
    return {name: value for name, value in offered.items() if name in named}
