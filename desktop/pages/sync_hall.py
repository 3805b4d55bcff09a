"""The sync page's card for two laptops in one hall, where there is no internet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.live import ask, name
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Body, Card, FlowLayout, button


class HallCard(Card):
    """Shows a code, or comes by a colleague's."""

    moved = Signal()
    """A meeting is over, whichever way."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._text = Body()
        self.show_button = button("…", "secondary", icon="device")
        self.type_button = button("…", "secondary", icon="scan")
        self.show_button.clicked.connect(lambda: self._meet(hosting=True))
        self.type_button.clicked.connect(lambda: self._meet(hosting=False))
        row = FlowLayout(gap=current_theme().tokens.spacing.s)
        row.addWidget(self.show_button)
        row.addWidget(self.type_button)
        self.column.addWidget(self._text)
        self.column.addLayout(row)

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("With a colleague in the same hall"))
        self._text.setText(
            self.tr(
                "Two laptops on one Wi-Fi or hotspot hand each other what was not sent; whoever "
                "finds internet first sends it for both. Nobody on that network can read it."
            )
        )
        name(self.show_button, self.tr("Show my code…"))
        name(self.type_button, self.tr("Type a colleague’s code…"))

    def _meet(self, *, hosting: bool) -> None:
        from desktop.dialogs.hall import HallDialog  # with a server's parts, which few ever need

        ask(HallDialog(self._session, hosting=hosting, parent=self))
        self.moved.emit()
