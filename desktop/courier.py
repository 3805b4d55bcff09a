"""Sends and receives: when asked, and quietly every few minutes while a register is reachable.

One exchange at a time, on a worker thread. What it is doing and how the last one went stands here;
the sync page and the status line only read it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import Job
from desktop.session import Session
from sync.client.exchange import Outcome, Progress, sync
from sync.errors import Unreachable, Withdrawn
from sync.replica.core import wall_ms
from sync.replica.recovery import follow_standing
from sync.replica.replica import Replica
from sync.replica.vault import OpenVault

DEFAULT_MINUTES = 5
_FIRST_S = 20


def exchange(
    replica: Replica,
    opened: OpenVault | None,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> Outcome:
    """Send and receive, then seal the vault to the recovery keys in force. For a worker.

    The register's time may end somebody's days on this laptop (see ``Replica.expire``).
    """
    outcome = sync(replica, progress, cancelled)
    replica.expire()
    if opened is not None:
        follow_standing(opened, replica)
    return outcome


class Courier(QObject):
    """The one exchange of a session; `changed` when anything about it changes."""

    changed = Signal()
    withdrawn = Signal(object)
    """The register orders this vault to be destroyed; carries the order."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self.progress: Progress | None = None
        self.outcome: Outcome | None = None
        self.error: Exception | None = None
        self.ended_ms = 0
        """When the last one came to its end, Unix time in milliseconds of the laptop's clock."""
        self.asked = False
        """Whether a person asked for the exchange that runs or ran last."""
        self.stopping = False
        """Whether a person asked the one that runs to stop."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self.start(asked=False))
        session.syncRequested.connect(lambda asked: self.start(asked=asked))

    @property
    def running(self) -> bool:
        """Whether an exchange is under way."""
        return self._job is not None

    @property
    def offline(self) -> bool | None:
        """Whether the last try found no register; None before the first."""
        if self.outcome is None and self.error is None:
            return None
        return isinstance(self.error, Unreachable)

    @property
    def minutes(self) -> int:
        """How often it tries by itself, in minutes; 0 is never."""
        return int(self._session.replica.meta("ui.sync_minutes", DEFAULT_MINUTES))

    def begin(self) -> None:
        """Start trying by itself."""
        self._session.jobs.run(self._session.replica.expire, done=self._expired)
        self._timer.stop()
        if self.minutes > 0:
            self._timer.start(self.minutes * 60_000)
            QTimer.singleShot(_FIRST_S * 1000, self, lambda: self.start(asked=False))

    def set_minutes(self, minutes: int) -> None:
        """Try by itself this often from now on."""
        self._session.replica.set_meta("ui.sync_minutes", minutes)
        self._timer.stop()
        if minutes > 0:
            self._timer.start(minutes * 60_000)

    def start(self, *, asked: bool) -> None:
        """Send and receive now; nothing happens in a try-out or while one runs."""
        if self.running or not self._session.is_enrolled:
            return
        self.asked, self.progress, self.stopping = asked, None, False
        self._job = self._session.jobs.run(
            exchange,
            self._session.replica,
            self._session.opened,
            done=self._done,
            failed=self._failed,
            progress=self._went_on,
        )
        self.changed.emit()

    def _expired(self, gone: int) -> None:
        if gone:
            self._session.notify_changed()

    def cancel(self) -> None:
        """Stop at the next safe point; what was sent stays sent."""
        if self._job is not None:
            self.stopping = True
            self._job.cancel()
            self.changed.emit()

    def _went_on(self, progress: Any) -> None:
        self.progress = progress
        self.changed.emit()

    def _done(self, outcome: Any) -> None:
        self._job, self.outcome, self.error = None, outcome, None
        self.ended_ms = wall_ms()
        self.changed.emit()
        self._session.notify_changed()

    def _failed(self, error: Exception) -> None:
        self._job, self.error = None, error
        self.ended_ms = wall_ms()
        self.changed.emit()
        if isinstance(error, Withdrawn) and error.order is not None:
            self.withdrawn.emit(error.order)
            return
        self._session.notify_changed()
