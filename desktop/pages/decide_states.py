"""What the queue shows instead of items: that it is read, that nothing waits, that it failed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.messages import sentence
from desktop.style.widgets import BusyState, EmptyState, ErrorState


class QueueStates(QStackedWidget):
    """A stack of the states and of the place where one works, busy at first."""

    again = Signal()
    """Read the queue once more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing, self._busy = EmptyState("decide", "", ""), BusyState()
        self._error: ErrorState | None = None
        for shown in (self._busy, self.nothing):
            self.addWidget(shown)

    def retranslate(self, *, filtered: bool) -> None:
        """Set every text in the language in force."""
        self._busy.set_text(self.tr("Looking at what waits"))
        self.say_nothing(filtered=filtered)

    def show_nothing(self, *, filtered: bool) -> None:
        """Show that nothing waits, or that only the filter is empty."""
        self.say_nothing(filtered=filtered)
        self.setCurrentWidget(self.nothing)

    def say_nothing(self, *, filtered: bool) -> None:
        """Say it, whether it is on show or not."""
        if filtered:
            self.nothing.set_texts(
                self.tr("Nothing with this filter"),
                self.tr("Something else may still wait for you."),
                self.tr("Show everything that waits"),
            )
            return
        self.nothing.set_texts(
            self.tr("Nothing to decide"),
            self.tr("What two people said differently, and all else that needs you, meets here."),
        )

    def show_error(self, error: Exception) -> None:
        """Show that the queue could not be read, and offer to read it again."""
        said = sentence(error)
        if self._error is not None:
            self.removeWidget(self._error)
            self._error.deleteLater()
        self._error = ErrorState(
            said.what_happened, said.what_is_safe, said.what_to_do, self.tr("Try again")
        )
        self._error.acted.connect(self.again)
        self.addWidget(self._error)
        self.setCurrentWidget(self._error)
