"""Editors of reference codes: one of a list, several of a list, an answer for each of a list."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.form_view.context import Choices, Spot
from desktop.form_view.editor import Editor, still_when_scrolled
from desktop.form_view.simple import only
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Chip, ChipGroup, FieldLabel, FlowLayout, button
from forms.text import fold

FEW = 12
"""Up to this many choices stand open as chips; more are searched."""
_folded = lru_cache(maxsize=4096)(fold)
_FOLDED = Qt.ItemDataRole.UserRole + 1
_CODE = Qt.ItemDataRole.UserRole


class _FoldedCompleter(QCompleter):
    """Completes on any part of a word, accents, case and Arabic letter variants aside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionRole(_FOLDED)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class SearchBox(QComboBox):
    """One code of a list, found by typing any part of its word; empty is no code."""

    chosen = Signal(str)

    def __init__(self, *, tall: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setProperty("tall", tall)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(12)
        still_when_scrolled(self)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self._completer = _FoldedCompleter(self)
        self._completer.setModel(self._items)
        self.setCompleter(self._completer)
        self._code = ""
        self.activated.connect(self._activated)
        self._completer.activated[QModelIndex].connect(self._completed)  # type: ignore[index]  # the stub lacks overloads of signals

    def set_choices(self, choices: Choices) -> None:
        """Offer these (code, word) pairs; the chosen code stays chosen."""
        self._items.clear()
        for code, word in [("", ""), *choices]:
            item = QStandardItem(word)
            item.setData(code, _CODE)
            item.setData(_folded(word), _FOLDED)
            self._items.appendRow(item)
        self.set_code(self._code)

    def code(self) -> str:
        """The chosen code, or nothing."""
        return self._code

    def set_code(self, code: str) -> None:
        """Choose a code, without a `chosen`; one that the list lacks is kept and shown as it is."""
        self._code = code
        at = self.findData(code)
        self.setCurrentIndex(at)
        self.setEditText(self.itemText(at) if at >= 0 else code)
        self._line().setCursorPosition(0)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line().setAccessibleName(name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed counts if it can only mean one choice; otherwise the choice stands."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def settle(self) -> None:
        """Make what was typed a choice, or go back to the one that stands."""
        typed = fold(self.currentText().strip())
        words = {fold(self.itemText(i)): str(self.itemData(i)) for i in range(self.count())}
        near = [code for word, code in words.items() if typed and word.startswith(typed)]
        if typed in words:
            self._take(words[typed])
        elif len(near) == 1:
            self._take(near[0])
        else:
            self.set_code(self._code)

    def _line(self) -> QLineEdit:
        return cast("QLineEdit", self.lineEdit())

    def _activated(self, index: int) -> None:
        self._take(str(self.itemData(index) or ""))

    def _completed(self, index: QModelIndex) -> None:
        self._take(str(index.data(_CODE) or ""))

    def _take(self, code: str) -> None:
        changed = code != self._code
        self.set_code(code)
        if changed:
            self.chosen.emit(code)


class CodeEditor(Editor):
    """One code of a long list."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self.box = SearchBox(tall=spot.context.tall, parent=self)
        self.box.chosen.connect(self._edited)
        only(self, self.box)
        self.retranslate()

    def retranslate(self) -> None:
        self.box.set_choices(self.spot.context.choices(self.spot.field.reference))

    def value(self) -> Any:
        """Give the code, what was typed last included."""
        return super().value()

    def _show(self, value: Any) -> None:
        self.box.set_code(str(value or ""))

    def _read(self) -> Any:
        return self.box.code() or None


class CodesEditor(Editor):
    """Several codes: open chips for a short list, chosen chips and a search box for a long one."""

    wide = True

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        few = len(spot.context.choices(spot.field.reference)) <= FEW
        self.group: ChipGroup | TagBox = (
            ChipGroup(multiple=True, parent=self) if few else TagBox(spot, self)
        )
        self.group.changed.connect(self._edited)
        only(self, self.group)
        self.retranslate()

    def retranslate(self) -> None:
        self.group.set_choices(self.spot.context.choices(self.spot.field.reference))
        self.setFocusProxy(self.group)

    def name_boxes(self, label: str) -> None:
        self.group.setAccessibleName(label)

    def _show(self, value: Any) -> None:
        self.group.set_value(value or [])

    def _read(self) -> list[str]:
        known = {code for code, _ in self.spot.context.choices(self.spot.field.reference)}
        unknown = [code for code in self._loaded or [] if code not in known]
        return [*(code for code in self.group.value() if code in known), *unknown]


class TagBox(QWidget):
    """Chosen codes as chips that go when pressed, and a search box that adds one."""

    changed = Signal(tuple)

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self._codes: list[str] = []
        self._search = SearchBox(tall=spot.context.tall, parent=self)
        self._search.chosen.connect(self._add)
        self._tags = QWidget(self)
        self._flow = FlowLayout(self._tags, gap=current_theme().tokens.spacing.s)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.s)
        column.addWidget(self._search)
        column.addWidget(self._tags)
        self.setFocusProxy(self._search)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._search.setAccessibleName(name)

    def set_choices(self, choices: Choices) -> None:
        """Offer these (code, word) pairs."""
        self._words = dict(choices)
        self._search.set_choices(choices)
        self._draw()

    def value(self) -> tuple[str, ...]:
        """The chosen codes in the order they were chosen."""
        return tuple(self._codes)

    def set_value(self, codes: Iterable[str]) -> None:
        """Choose exactly these, without a `changed`."""
        self._codes = list(codes)
        self._draw()

    def _add(self, code: str) -> None:
        self._search.set_code("")
        if code and code not in self._codes:
            self._codes.append(code)
            self._draw()
            self.changed.emit(self.value())

    def _remove(self, code: str) -> None:
        self._codes.remove(code)
        self._search.setFocus()
        self._draw()
        self.changed.emit(self.value())

    def _draw(self) -> None:
        clear(self._flow)
        for code in self._codes:
            self._flow.addWidget(self._tag(code))
        self._tags.setVisible(bool(self._codes))
        self._tags.updateGeometry()

    def _tag(self, code: str) -> QWidget:
        word = self._words.get(code, code)
        tag = button(word.replace("&", "&&"), parent=self._tags)
        put(tag, "cross", role="muted", size=16)
        tag.setAccessibleName(self.tr("Take out: {word}").format(word=word))
        tag.clicked.connect(lambda: self._remove(code))
        return tag


class AnswersEditor(Editor):
    """One answer for each purpose of the deployment."""

    wide = True

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[FieldLabel, ChipGroup]] = {}
        for at, (purpose, _word) in enumerate(spot.context.choices(spot.field.reference)):
            self._add_row(at, purpose)
        self.retranslate()
        if self._rows:
            self.setFocusProxy(next(iter(self._rows.values()))[1])

    def retranslate(self) -> None:
        answers = self.spot.context.choices("consent_answers")
        for purpose, word in self.spot.context.choices(self.spot.field.reference):
            label, chips = self._rows[purpose]
            label.setText(word)
            chips.set_choices(answers)
            chips.setAccessibleName(word)

    def name_boxes(self, label: str) -> None:
        self.setAccessibleName(label)

    def _add_row(self, at: int, purpose: str) -> None:
        label, chips = FieldLabel(parent=self), ChipGroup(numbered=False, parent=self)
        chips.changed.connect(self._edited)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(chips, at, 1)
        self._rows[purpose] = (label, chips)

    def _show(self, value: Any) -> None:
        for purpose, (_label, chips) in self._rows.items():
            chips.set_value([answer] if (answer := (value or {}).get(purpose)) else [])

    def _read(self) -> dict[str, str]:
        chosen = {p: chips.value()[0] for p, (_, chips) in self._rows.items() if chips.value()}
        return {**(self._loaded or {}), **chosen}


__all__ = ["AnswersEditor", "Chip", "CodeEditor", "CodesEditor", "SearchBox", "TagBox"]
