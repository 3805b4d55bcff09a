"""The box for who heard a spoken answer.

A witness is a fact of one person's answer: nobody is filled in unasked. Who heard the last one is
offered, and named by one key.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.labels import apart, named
from desktop.style.widgets import button

KEY = "F7"


class WitnessBox(QLineEdit):
    """Takes the witness; `again` names the last one, as the key does (`add_key`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again = button("", "quiet", icon="check", tall=True)
        self.again.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on; the key does the same
        self.again.clicked.connect(self.take)
        self.offered = ""
        self._wanted = True
        self.textChanged.connect(self._show_offer)

    def add_key(self, where: QWidget) -> None:
        """Let the key name the last witness anywhere in a page or dialog."""
        action = QAction(where)
        action.setShortcut(QKeySequence(KEY))
        action.triggered.connect(self.take)
        where.addAction(action)

    def offer(self, name: str) -> None:
        """Offer who heard the last answer."""
        self.offered = name
        self.retranslate()

    def want(self, wanted: bool) -> None:
        """Show the box where the answer was spoken."""
        self._wanted = wanted
        self.setVisible(wanted)
        self._show_offer()

    def take(self) -> None:
        """Name who is offered, unless somebody stands there."""
        if self._offers():
            self.setText(self.offered)
            self.textEdited.emit(self.offered)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        witness = QCoreApplication.translate("WitnessBox", "Witness")
        self.setAccessibleName(witness)
        self.setPlaceholderText(
            f"{witness} · {named(KEY, self.offered)}" if self.offered else witness
        )
        said = QCoreApplication.translate("WitnessBox", "Witness again: {name}")
        said = said.format(name=apart(self.offered))
        self.again.setText(f"{said} · {KEY}")
        self.again.setAccessibleName(self.again.text())
        self._show_offer()

    def _offers(self) -> bool:
        return bool(self._wanted and self.offered and not self.text().strip())

    def _show_offer(self) -> None:
        self.again.setVisible(self._offers())
