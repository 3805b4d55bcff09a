"""Has the records follow a change of their declarations, behind the window, after an update.

Everything works meanwhile; the status line says how far it is, since a list may still lack what
only the new declarations tell of a record.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.session import Session
from sync.replica.deriving import Progress
from sync.replica.replica import Replica

_TURN_S = 1.0
"""So long a worker is kept at a time: pages that want one wait no longer."""
_PAUSE_S = 0.01
"""Between two steps others come to their turn: whoever saves, and the window."""
_AGAIN_MS = 60_000


def follow(replica: Replica, cancelled: Callable[[], bool]) -> Progress | None:
    """Have records follow for a while, and say how far that came. For a worker.

    Raises:
        StorageFault: the disk is full or damaged; what has followed has.
    """
    ends = time.monotonic() + _TURN_S
    done = replica.following()
    while done is not None and not cancelled() and time.monotonic() < ends:
        done = replica.follow_on()
        time.sleep(_PAUSE_S)
    return done


class CatchingUp(QObject):
    """Goes on until every record has followed; `changed` whenever it came further."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.progress = session.replica.following()

    def begin(self) -> None:
        """Go on from where it was left, if any record has still to follow."""
        if self.progress is not None:
            self._session.jobs.run(
                follow, self._session.replica, done=self._went_on, failed=self._failed
            )

    def _went_on(self, progress: Progress | None) -> None:
        self.progress = progress
        self.changed.emit()
        if progress is None:
            self._session.notify_changed()
        self.begin()

    def _failed(self, _error: Exception) -> None:
        QTimer.singleShot(_AGAIN_MS, self, self.begin)  # a full disk is said at the next save
