"""What exists on this laptop only: read off the GUI thread whenever records change.

With a list of 20,000 people not sent yet, counting takes longer than a key may wait.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.courier import Courier
from desktop.session import Session
from sync.replica.replica import Replica
from sync.replica.views import AtRisk


def read(replica: Replica) -> AtRisk:
    """Count on a connection of its own, so that nobody waits for it. For a worker."""
    with replica.apart() as alone:
        return alone.at_risk()


class RiskWatch(QObject):
    """One read at a time; what changes meanwhile is read once more after it."""

    changed = Signal()

    def __init__(self, session: Session, courier: Courier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = self._again = False
        self.risk: AtRisk | None = None
        """What was counted last; None before the first time."""
        session.changed.connect(self.look)
        courier.changed.connect(lambda: None if courier.running else self.look())

    def look(self) -> None:
        """Count again."""
        self._again = self._reading
        if not self._reading:
            self._reading = True
            jobs, replica = self._session.jobs, self._session.replica
            jobs.run(read, replica, done=self._arrived, failed=self._failed)

    def _arrived(self, risk: AtRisk) -> None:
        self.risk = risk
        self.changed.emit()
        self._next()

    def _failed(self, _error: Exception) -> None:
        self._next()  # a damaged disk is said by whoever saves

    def _next(self) -> None:
        self._reading = False
        if self._again:
            self.look()
