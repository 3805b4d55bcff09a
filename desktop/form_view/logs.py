"""Editors of logs: what was said stays and is read; one new entry is added."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.form_view.context import Spot
from desktop.form_view.editor import Editor
from desktop.form_view.simple import TextBox
from desktop.labels import datetime_ms, moment_text
from desktop.style.theme import current_theme
from desktop.style.widgets import Body, Muted


class _Log(Editor):
    """Earlier entries, oldest first."""

    wide = True

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self._entries = QWidget(self)
        self._told = QVBoxLayout(self._entries)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(current_theme().tokens.spacing.xs)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().tokens.spacing.s)
        self._column.addWidget(self._entries)

    def name_boxes(self, label: str) -> None:
        super().name_boxes(label)
        self.setAccessibleName(label)

    def retranslate(self) -> None:
        self._tell(self._loaded or [])

    def _tell(self, entries: list[Any]) -> None:
        clear(self._told)
        for entry in entries:
            for words in self._entry(entry):
                self._told.addWidget(words)
        self._entries.setVisible(bool(entries))

    def _entry(self, entry: Any) -> list[QWidget]:
        raise NotImplementedError


class NotesEditor(_Log):
    """Notes: earlier entries to read, and a box for one more."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.box = TextBox(2, self)
        self.box.textChanged.connect(self._typed)
        self._showing = False
        self._column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.box.setPlaceholderText(self.tr("Add a note"))

    def restore_entry(self, text: str) -> None:
        """Put a draft's unsaved entry back."""
        self.box.setPlainText(text)

    def _typed(self) -> None:
        if not self._showing:
            self._edited()

    def _show(self, value: Any) -> None:
        self._showing = True
        self.box.setPlainText("")
        self._showing = False
        self._tell(value or [])

    def _read(self) -> list[Any]:
        """Give the new entry alone; entries are only ever added."""
        text = self.box.toPlainText().strip()
        if not text:
            return []
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        return [{"at": now, "text": text}]

    def _entry(self, entry: Any) -> list[QWidget]:
        return [Muted(_when(entry), self._entries), Body(str(entry.get("text", "")), self._entries)]


class ActsEditor(_Log):
    """Acts of consent: read here, made in the consent dialog."""

    def _show(self, value: Any) -> None:
        self._tell(value or [])

    def _read(self) -> list[Any]:
        return []

    def _entry(self, entry: Any) -> list[QWidget]:
        words = self.spot.context.words()
        return [Body(words.value(self.spot.record_type, self.spot.name, [entry]), self._entries)]


def _when(entry: Any) -> str:
    try:
        moment = datetime.fromisoformat(str(entry.get("at", "")))
    except ValueError:
        return ""
    return moment_text(datetime_ms(moment))
