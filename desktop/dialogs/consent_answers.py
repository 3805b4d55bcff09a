"""Chips that take one answer for each purpose: not asked, given, refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from desktop.style.icons import pixmap
from desktop.style.theme import current_theme
from desktop.style.widgets import Chip, ChipGroup

_NEXT = {"": "given", "given": "refused", "refused": ""}
_SAID: dict[str, Any] = {
    "": QT_TRANSLATE_NOOP("AnswerChips", "not asked"),
    "given": QT_TRANSLATE_NOOP("AnswerChips", "given"),
    "refused": QT_TRANSLATE_NOOP("AnswerChips", "refused"),
}


class AnswerChip(Chip):
    """One purpose; each press goes on from not asked to given to refused."""

    def __init__(self, code: str, label: str, number: int | None, parent: QWidget) -> None:
        super().__init__(code, label, number, parent)
        self._key = number
        self.answer = ""

    def set_answer(self, answer: str) -> None:
        """Show an answer."""
        self.answer = answer
        self.number = None if answer == "refused" else self._key
        self.setChecked(answer == "given")
        self.setAccessibleDescription(QCoreApplication.translate("AnswerChips", _SAID[answer]))
        self.update()

    def nextCheckState(self) -> None:
        self.set_answer(_NEXT[self.answer])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.answer == "refused":
            padding, side = current_theme().tokens.spacing.l, current_theme().text_px(14)
            box = QRect(padding, (self.height() - side) // 2, side, side)
            where = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            QPainter(self).drawPixmap(where, pixmap("cross", role="stopped", size=side))


class AnswerChips(ChipGroup):
    """A row of purposes; `answered` when one of the answers changes."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(multiple=True, parent=parent)
        self.changed.connect(lambda _codes: self.answered.emit())

    def answers(self) -> dict[str, str]:
        """The answers that were taken, by purpose."""
        return {chip.code: chip.answer for chip in self._answer_chips() if chip.answer}

    def set_answers(self, answers: Mapping[str, str]) -> None:
        """Show these answers, without an `answered`."""
        for chip in self._answer_chips():
            chip.set_answer(answers.get(chip.code, ""))

    def set_choices(self, choices: list[tuple[str, str]]) -> None:  # type: ignore[override]  # answers are chips of their own
        """Show these purposes; answers stay."""
        kept = self.answers() if self._buttons else {}
        super().set_choices(choices)
        self.set_answers(kept)

    def _answer_chips(self) -> list[AnswerChip]:
        return [chip for chip in self._buttons if isinstance(chip, AnswerChip)]

    def _chip(self, at: int, code: str, label: str) -> Chip:
        chip = AnswerChip(code, label, at if at <= 9 else None, self)
        chip.clicked.connect(lambda _on, chosen=chip: self._clicked(chosen))
        self._flow.addWidget(chip)
        return chip
