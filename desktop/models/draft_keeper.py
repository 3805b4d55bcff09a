"""Keeps what is being typed, a quarter of a second old at the most, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.session import Session

PAUSE_MS = 250
Body = dict[str, Any]


class DraftKeeper(QObject):
    """Writes a draft a moment after the first change since the last write, one write at a time.

    `read` gives the key and the body to keep; an empty body means that there is nothing to keep.
    """

    def __init__(
        self, session: Session, read: Callable[[], tuple[str, Body]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._read = session, read
        self._writing = False
        self._again = False
        self._dropped: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._write)

    def touch(self) -> None:
        """Something changed; continuous typing does not put the write off."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write now and wait for it: before locking, closing or leaving."""
        if self._timer.isActive() or self._again:
            self.forget()
            self._put(*self._read())

    def hand_over(self, done: Callable[[], object]) -> None:
        """Write what stands there now, off the GUI thread, and say when it is kept.

        What is read next belongs to another draft.
        """
        self.forget()
        key, body = self._read()
        self._session.jobs.run(
            lambda: self._put(key, body), done=lambda _: done(), failed=lambda _: done()
        )

    def drop(self, key: str) -> None:
        """Forget a draft, off the GUI thread; what is on its way to be written is not any more."""
        self.forget()
        self._dropped.add(key)
        done = partial(self._forgotten, key)
        self._session.jobs.run(self._session.replica.drop_draft, key, done=done)

    def is_dropped(self, key: str) -> bool:
        """Whether a draft is as good as forgotten."""
        return key in self._dropped

    def forget(self) -> None:
        """Let go of what is not written yet: it has been saved as a record."""
        self._timer.stop()
        self._again = False

    def _write(self) -> None:
        if self._writing:
            self._again = True
            return
        self._writing = True
        key, body = self._read()
        self._session.jobs.run(
            lambda: self._put(key, body), done=self._written, failed=self._written
        )

    def _put(self, key: str, body: Body) -> None:
        if key in self._dropped:
            return
        if body:
            self._session.replica.save_draft(key, body)
        else:
            self._session.replica.drop_draft(key)

    def _forgotten(self, key: str, _done: None) -> None:
        self._dropped.discard(key)

    def _written(self, _result: object) -> None:
        self._writing = False
        if self._again:
            self._again = False
            self._write()
