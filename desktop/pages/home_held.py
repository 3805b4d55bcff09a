"""On the first page: who did not agree to be kept and will soon be erased here, or was."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.session import Session
from desktop.style.widgets import Banner
from sync.replica.expiring import GONE


class HeldBanner(Banner):
    """First what happened, until somebody has read it; then what is to happen, and to whom."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("waiting", "", parent=parent)
        self._session, self._soon = session, 0
        self.acted.connect(self._act)
        self.hide()

    def show_people(self, soon: int) -> None:
        """Show how many were erased, or how many ``soon`` will be; nothing for nobody."""
        self._soon, gone = soon, self._gone()
        self.setVisible(gone + soon > 0)
        if gone:
            text = self.tr(
                "%n person(s) who had not agreed to be kept were erased from this laptop: their"
                " time was over.",
                "",
                gone,
            )
            self.show_message("stopped", text, self.tr("I have read it"))
        else:
            text = self.tr(
                "%n person(s) without consent will soon be erased from this laptop.", "", soon
            )
            self.show_message("waiting", text, self.tr("See whom"))

    def _gone(self) -> int:
        return int(self._session.replica.meta(GONE, 0))

    def _act(self) -> None:
        if self._gone():
            self._session.replica.set_meta(GONE, 0)
            self.show_people(self._soon)
        else:
            self._session.pageRequested.emit("followups")
