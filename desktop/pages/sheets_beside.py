"""Answer sheets beside the capture form: what to say to the misunderstandings just ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.labels import named
from desktop.session import Session
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Body, Card, button
from desktop.style.wrapping import WrappingButton
from forms.sheets import Sheet
from sync.replica.sheets import sheets_of

_MOST = 3


class SheetsBeside(Card):
    """The sheets on what is ticked: the last one's answer, and the others' titles to unfold."""

    openRequested = Signal(str)
    """Read a sheet whole: its id."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._codes: tuple[str, ...] = ()
        self._unfolded = ""
        self._list = QVBoxLayout()
        self._list.setSpacing(current_theme().tokens.spacing.s)
        self.column.addLayout(self._list)
        self.hide()

    def show_topics(self, codes: Iterable[str]) -> None:
        """Show what answers these codes; nothing is shown where nothing does."""
        asked = tuple(dict.fromkeys(codes))
        if asked == self._codes:
            return
        newly = [code for code in asked if code not in self._codes]
        self._codes = asked
        found = self._found()
        newest = next((s.id for s in found if set(newly) & set(s.topics)), "")
        kept = self._unfolded if self._unfolded in {sheet.id for sheet in found} else ""
        self._unfolded = newest or kept or (found[0].id if found else "")
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        found = self._found()
        self.setVisible(bool(found))
        self.set_title(self.tr("What to answer"))
        clear(self._list)
        for sheet in found:
            self._list.addWidget(self._entry(sheet))

    def _found(self) -> list[Sheet]:
        return sheets_of(self._session.replica).about(self._codes)[:_MOST] if self._codes else []

    def _entry(self, sheet: Sheet) -> QWidget:
        spoken = (self._session.language, self._session.deployment.default_language)
        text = sheet.text(*spoken)
        unfolded = sheet.id == self._unfolded
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.xs)
        icon = "chevron-down" if unfolded else "chevron-right"
        title = WrappingButton("plain")
        put(title, icon, role="muted")
        title.set_whole(text.title)
        title.clicked.connect(lambda: self._unfold(sheet.id))
        column.addWidget(title)
        if unfolded:
            column.addWidget(Body(text.answer))
            whole = button(self.tr("Read it whole"), "link", tall=True)
            whole.setAccessibleName(named(whole.text(), text.title))
            whole.clicked.connect(lambda: self.openRequested.emit(sheet.id))
            column.addWidget(whole)
        return box

    def _unfold(self, sheet_id: str) -> None:
        self._unfolded = "" if sheet_id == self._unfolded else sheet_id
        self.retranslate()
