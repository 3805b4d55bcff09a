"""Editor of a link: another record, found by typing a part of its title."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.form_view.context import Spot
from desktop.form_view.editor import Editor, line
from desktop.form_view.simple import only
from desktop.style.icons import put
from sync.replica.views import RecordView

_PAUSE_MS = 150


class RecordEditor(Editor):
    """The id of another record; the box shows its title."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self._id = ""
        self._found: list[RecordView] = []
        self.box = line(spot, self)
        glass = QAction(self.box)
        put(glass, "search", role="muted")
        self.box.addAction(glass, QLineEdit.ActionPosition.TrailingPosition)
        self._titles = QStringListModel(self)
        self._completer = QCompleter(self._titles, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(self.box)
        self._completer.activated.connect(self._picked)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.box.textEdited.connect(self._typed)
        self.box.editingFinished.connect(self._settle)
        only(self, self.box)
        self.retranslate()

    def retranslate(self) -> None:
        self.box.setPlaceholderText(self.tr("Type a part of its name"))

    def _show(self, value: Any) -> None:
        self._id = str(value or "")
        self.box.setText(self.spot.context.title_of(self._id) if self._id else "")

    def _read(self) -> Any:
        return self._id or None

    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        elif self._id:
            self._id = ""
            self._edited()

    def _search(self) -> None:
        self.spot.context.find(self.spot.field.link, self.box.text(), self._offer)

    def _offer(self, found: list[RecordView]) -> None:
        self._found = found
        self._titles.setStringList([view.title for view in found])
        if found and self.box.hasFocus():
            self._completer.complete()

    def _picked(self, title: str) -> None:
        popup = self._completer.popup()
        at = popup.currentIndex().row() if popup is not None else -1
        match = self._found[at] if 0 <= at < len(self._found) else None
        chosen = match or next((view for view in self._found if view.title == title), None)
        if chosen is not None:
            self._id = chosen.id
            self.box.setText(chosen.title)
            self._edited()

    def _settle(self) -> None:
        """Show the record that stands; a text that names none is no link."""
        popup = self._completer.popup()
        if popup is None or not popup.isVisible():
            self.box.setText(self.spot.context.title_of(self._id) if self._id else "")
