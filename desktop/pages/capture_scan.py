"""The scanner of the capture page: texts, pictures and files are read off the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.form_view.context import FormContext
from desktop.models.scan import Found, persons_in, read_file, read_text
from desktop.pictures import codes_of, load_picture
from desktop.session import Session
from sync.errors import ListUnreadable
from sync.scan.read import LONGEST, Kind

NOTHING, UNREADABLE = "nothing", "unreadable"


class Scanner(QObject):
    """Reads one thing after the other; `found` carries a `Found`, `failed` why there is none.

    `several` carries the `Found` of each person where a picture holds the codes of more than one.
    """

    found = Signal(object)
    several = Signal(list)
    failed = Signal(str)

    def __init__(self, session: Session, context: FormContext, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._context = session, context
        self.busy = False

    def take_text(self, text: str) -> None:
        """Read a text that was scanned, pasted or typed."""
        self._run(read_text, *self._world(), text)

    def take_picture(self, image: QImage) -> None:
        """Read the codes in a picture."""
        self._run(_in_picture, *self._world(), image)

    def take_file(self, path: Path) -> None:
        """Read a picture, a card or a text from a file."""
        self._run(_in_file, *self._world(), path)

    def _world(self) -> tuple[Any, ...]:
        session = self._session
        return session.replica, session.deployment, session.event_id, self._context.country

    def _run(self, work: Any, *args: Any) -> None:
        self.busy = True
        self._session.jobs.run(work, *args, done=self._done, failed=self._not_done)

    def _done(self, read: Found | list[Found] | None) -> None:
        self.busy = False
        if isinstance(read, list) and len(read) > 1:
            self.several.emit(read)
            return
        found = read[0] if isinstance(read, list) else read
        if found is None or found.scanned.kind is Kind.NOTHING:
            self.failed.emit(NOTHING)
        elif found.scanned.kind is Kind.STRANGER:
            self.failed.emit(found.scanned.text)
        else:
            self.found.emit(found)

    def _not_done(self, _error: Exception) -> None:
        self.busy = False
        self.failed.emit(UNREADABLE)


def _in_picture(
    replica: Any, deployment: Any, event_id: str, country: str, image: QImage
) -> list[Found] | None:
    """Read a picture's codes: each person's where there are several, else the fullest."""
    found = [read_text(replica, deployment, event_id, country, t) for t in codes_of(image)]
    order = list(Kind)
    found.sort(key=lambda one: order.index(one.scanned.kind))
    return persons_in(found) or found[:1] or None


def _in_file(
    replica: Any, deployment: Any, event_id: str, country: str, path: Path
) -> Found | list[Found] | None:
    image = load_picture(path)
    if not image.isNull():
        return _in_picture(replica, deployment, event_id, country, image)
    if path.stat().st_size > LONGEST * 4:
        raise ListUnreadable("too large for one card")
    return read_file(replica, deployment, event_id, country, path.read_bytes())
