"""One window for a user's folder: a second start hands over what it was opened with, and ends.

The running window holds a lock beside the vaults and watches a folder there, which nobody but the
user may enter. A file in it names what to open; the window takes it away once it heard, and who
wrote it waits for that. What it says is believed no more than a double click is: the name of a
file of ours (`desktop.opening`), which waits as long as the vault is locked.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from sync.errors import DiskFull
from sync.replica import files

_LOCK, _INBOX = "window.lock", "window"
_PATIENCE_S = 3.0
"""So long a second start waits for the first to answer."""
_MOST_BYTES = 16 * 1024
_POLL_MS = 1000


class OneWindow(QObject):
    """Holds the folder for this window; `asked` carries the file that somebody opened, or None."""

    asked = Signal(object)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inbox, self._lock = home / _INBOX, _lock(home)
        self._watch = QFileSystemWatcher(self)
        self._watch.directoryChanged.connect(self._look)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look)

    def begin(self) -> None:
        """Take the folder and listen, unless another window has it."""
        files.make_folder(self._inbox)
        if not self._lock.tryLock(0):
            return
        for left in self._inbox.iterdir():  # nobody waits for an answer to it any more
            left.unlink(missing_ok=True)
        if not self._watch.addPath(str(self._inbox)):  # the system watches no more folders
            self._poll.start()

    def end(self) -> None:
        """Let go: the next start opens a window."""
        self._poll.stop()
        if self._watch.directories():
            self._watch.removePaths(self._watch.directories())
        self._lock.unlock()

    def _look(self, _folder: str = "") -> None:
        if not self._lock.isLocked():
            return
        for letter in sorted(self._inbox.glob("*.json")):
            read = _read(letter)
            letter.unlink(missing_ok=True)
            if read is not None:
                self.asked.emit(Path(read) if read else None)


def hand_over(home: Path, file: Path | None, patience_s: float = _PATIENCE_S) -> bool:
    """Give a file, or only the wish for a window, to the window that runs; whether it took it."""
    lock = _lock(home)
    if not (home / _LOCK).exists():
        return False
    if lock.tryLock(0):  # left behind by a window that is no more
        lock.unlock()
        return False
    letter = home / _INBOX / f"{os.getpid()}.json"
    try:
        files.make_folder(letter.parent)
        files.write_atomically(letter, json.dumps({"open": str(file or "")}).encode())
        until = time.monotonic() + patience_s
        while letter.exists() and time.monotonic() < until:
            time.sleep(0.02)
        taken = not letter.exists()
        letter.unlink(missing_ok=True)
    except (OSError, DiskFull):
        return False
    return taken


def _lock(home: Path) -> QLockFile:
    lock = QLockFile(str(home / _LOCK))
    lock.setStaleLockTime(0)  # it is stale only once its process is gone
    return lock


def _read(letter: Path) -> str | None:
    """Read which file is meant, nothing for a mere start; None if it cannot be read."""
    try:
        with letter.open("rb") as opened:
            body = json.loads(opened.read(_MOST_BYTES))
        return str(body["open"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
