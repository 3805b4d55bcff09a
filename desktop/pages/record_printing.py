"""A person's sheet or an event's report from its page, written to a file, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.messages import sentence
from desktop.printing import ask_and_print
from desktop.session import Session


class RecordPrinting(QObject):
    """Asks where to and writes; ``answer`` says on the page how it goes."""

    def __init__(self, session: Session, answer: Callable[..., None], page: QWidget) -> None:
        super().__init__(page)
        self._session, self._say, self._page = session, answer, page

    def print_out(self, record_id: str) -> None:
        """Write what there is of a record, if it is here."""
        view = self._session.replica.get(record_id)
        if view is not None:
            done, failed = self._printed, self._not_printed
            ask_and_print(self._session, view, self._page, self._printing, done, failed)

    def _printing(self) -> None:
        self._say("waiting", lambda: self.tr("Writing the PDF…"))

    def _printed(self, path: Path) -> None:
        self._say("kept", lambda: self.tr("Written: {file}").format(file=path.name))

    def _not_printed(self, error: Any) -> None:
        self._say("stopped", lambda: sentence(error).text())
