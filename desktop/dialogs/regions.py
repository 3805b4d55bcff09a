"""Choosing regions, as far as whoever chooses may give them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.live import Live
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, FieldLabel, Muted
from sync.protocol.messages import Scope

_FEW = 6


class RegionsBox(Live):
    """The regions of the programme as chips, and what is wrong while none is chosen.

    A ``low`` one shows two lines at once, where much else wants room.
    """

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, low: bool = False
    ) -> None:
        super().__init__(parent)
        self._session, self._low = session, low
        own = session.replica.identity
        self._own = own.scope if own is not None else Scope()
        self._label, self._error = FieldLabel(), Muted()
        self.chips = ChipGroup(multiple=True, numbered=False)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.s)
        self._area = self._scroll()
        for widget in (self._label, self._error, self._area):
            column.addWidget(widget)
        self.chips.changed.connect(lambda _codes: self._error.hide())
        self.retranslate()
        if len(self._own.regions) == 1 and not self._own.everything:
            self.chips.set_value(self._own.regions)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Regions"))
        self.chips.setAccessibleName(self.tr("Regions"))
        self.chips.set_choices(self._choices())
        self._error.setText(self.tr("Choose at least one region."))

    def value(self) -> list[str]:
        """The regions chosen; the one that stands for all of them stands alone."""
        chosen = list(self.chips.value())
        return ["*"] if "*" in chosen else chosen

    def ask(self) -> None:
        """Say that one has to be chosen."""
        self._error.show()
        self.chips.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        """Bring the first region that is chosen into sight, however long the list."""
        chosen = next((chip for chip in self.chips.chips() if chip.isChecked()), None)
        if chosen is not None:
            self._area.ensureWidgetVisible(chosen, 0, 4)

    def _scroll(self) -> QScrollArea:
        """Keep a long list of regions from pushing the buttons off a small screen."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("page", True)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.chips)
        inside.addStretch(1)
        scroll.setWidget(page)
        low = self._low or len(self._choices()) <= _FEW
        scroll.setFixedHeight(current_theme().control_px(110 if low else 224))
        return scroll

    def _choices(self) -> list[tuple[str, str]]:
        session = self._session
        regions = [
            (item.code, session.deployment.label("regions", item.code, session.language))
            for item in session.deployment.list("regions")
            if self._own.everything or item.code in self._own.regions
        ]
        return [("*", self.tr("Every region")), *regions] if self._own.everything else regions
