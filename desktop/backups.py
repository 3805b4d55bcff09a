"""Backups by itself: every few hours in which something changed, thinned out by age.

They are encrypted as the vault is and lie beside the vaults, so they help against a damaged or
deleted vault; against a lost laptop only the register or a copy elsewhere helps.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.bootstrap import Folders
from desktop.session import Session
from sync.replica.backup import STALE, backup, backups, made_at, newest, thin
from sync.replica.replica import Replica

EVERY = timedelta(hours=4)
_LOOK_MS = 10 * 60_000
_FIRST_MS = 90_000
"""The first look is taken when the start is over and the first visitor stands there."""


def make_backup(replica: Replica, folder: Path) -> Path:
    """Write a backup into a folder and thin out the old ones there. For a worker."""
    now = datetime.now(UTC)
    made = backup(replica.database, folder, now=now)
    thin(folder, now)
    replica.log("backup")
    return made


def is_due(folder: Path, changed_ms: int, now: datetime) -> bool:
    """Whether records changed (Unix time in ms) since the last backup, and that one is old."""
    last = newest(folder)
    if last is None:
        return changed_ms > 0
    made = made_at(last)
    return now - made >= EVERY and changed_ms > made.timestamp() * 1000


class Backups(QObject):
    """Looks now and then whether a backup is due, and makes it."""

    made = Signal()

    def __init__(self, session: Session, place: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = folder_of(session, place)
        self._busy = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Start looking."""
        self._timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)

    def look(self) -> None:
        """Make a backup if one is due and none is under way."""
        if not self._busy:
            self._busy = True
            self._session.jobs.run(
                _if_due, self._session.replica, self._folder, done=self._done, failed=self._failed
            )

    def _done(self, made: Any) -> None:
        self._busy = False
        if made is not None:
            self.made.emit()

    def _failed(self, _error: Exception) -> None:
        self._busy = False  # a full disk is said at the next save; the next look tries again


def folder_of(session: Session, place: Folders) -> Path:
    """Give the folder of a vault's backups."""
    return place.backups / (session.opened.folder.name if session.opened else "")


def _if_due(replica: Replica, folder: Path) -> Path | None:
    if replica.meta(STALE):
        return _made_anew(replica, folder)
    now = datetime.now(UTC)
    return make_backup(replica, folder) if is_due(folder, replica.changed_ms, now) else None


def _made_anew(replica: Replica, folder: Path) -> Path | None:
    """Put a new backup in the place of those that still hold somebody who was erased since."""
    old = backups(folder)
    made = make_backup(replica, folder) if old else None
    for path in old:
        path.unlink(missing_ok=True)
    replica.set_meta(STALE, value=False)
    return made
