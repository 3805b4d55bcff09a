"""Chips that take one answer for each purpose: not asked, yes, no.

Each chip shows its purpose with a tick and a cross beside it, so that a no is one press like a
yes: on the cross, or with the minus key. A digit says yes, the same digit again says no.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter, QWidget

from desktop.style.icons import pixmap
from desktop.style.roving import digit
from desktop.style.theme import current_theme
from desktop.style.widgets import Chip, ChipGroup, restyle

_NEXT = {"": "given", "given": "refused", "refused": ""}
_NO_KEYS = {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}
_YES_KEYS = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_SAID: dict[str, Any] = {
    "": QT_TRANSLATE_NOOP("AnswerChips", "not asked"),
    "given": QT_TRANSLATE_NOOP("AnswerChips", "given"),
    "refused": QT_TRANSLATE_NOOP("AnswerChips", "refused"),
}
_SIGN = 20
"""Side of a tick or a cross, in px; each is pressed in a field of 44 px."""


class AnswerChip(Chip):
    """One purpose. Enter, Space and its digit go on from not asked to yes to no."""

    def __init__(self, code: str, label: str, number: int | None, parent: QWidget) -> None:
        super().__init__(code, label, number, parent)
        self.answer = ""
        self._pressed: str | None = None

    def set_answer(self, answer: str) -> None:
        """Show an answer."""
        self.answer = answer
        self.setChecked(answer == "given")
        self.setAccessibleDescription(QCoreApplication.translate("AnswerChips", _SAID[answer]))
        restyle(self, answer=answer)

    def nextCheckState(self) -> None:
        wanted = _NEXT[self.answer] if self._pressed is None else self._pressed
        self._pressed = None
        self.set_answer("" if wanted == self.answer else wanted)

    def answer_with(self, answer: str) -> None:
        """Press the tick (`given`) or the cross (`refused`)."""
        self._pressed = answer
        self.click()

    def sizeHint(self) -> QSize:
        """Room for the number, the purpose, and a tick and a cross to press."""
        signs = 2 * current_theme().control_px(current_theme().tokens.sizes.capture)
        return super().sizeHint() + QSize(signs - current_theme().tokens.spacing.l, 0)

    minimumSizeHint = sizeHint

    def sign_rect(self, answer: str) -> QRect:
        """Where the tick (`given`) or the cross (`refused`) is pressed."""
        side = current_theme().control_px(current_theme().tokens.sizes.capture)
        at = self.width() - (2 if answer == "given" else 1) * side
        box = QRect(at - current_theme().tokens.spacing.xs, 0, side, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        signs = ("given", "refused")
        self._pressed = next((s for s in signs if self.sign_rect(s).contains(where)), None)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._draw_words(painter)
        for sign, name, role in (("given", "check", "kept"), ("refused", "cross", "stopped")):
            self._draw_sign(painter, sign, name, role)

    def _draw_words(self, painter: QPainter) -> None:
        theme, padding = current_theme(), current_theme().tokens.spacing.l
        inner = self.rect().adjusted(padding, 0, -padding, 0)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        align = int(QStyle.visualAlignment(self.layoutDirection(), start))
        if self.number is not None:
            painter.setPen(theme.colour("muted"))
            painter.drawText(inner, align, str(self.number))
        painter.setPen(theme.colour("ink"))
        body = QStyle.visualRect(
            self.layoutDirection(), inner, inner.adjusted(self._lead(), 0, 0, 0)
        )
        painter.drawText(body, align, self.text())

    def _draw_sign(self, painter: QPainter, sign: str, name: str, role: str) -> None:
        theme, chosen = current_theme(), self.answer == sign
        field, side = self.sign_rect(sign), theme.control_px(_SIGN)
        if chosen:
            ring = field.height() - 2 * theme.tokens.spacing.s
            disc = QRect(0, 0, ring, ring)
            disc.moveCenter(field.center())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour(role), 2))
            painter.setBrush(theme.colour(f"{role}_soft"))
            painter.drawEllipse(disc)
        box = QRect(0, 0, side, side)
        box.moveCenter(field.center())
        painter.drawPixmap(box, pixmap(name, role=role if chosen else "muted", size=side))


class AnswerChips(ChipGroup):
    """A row of purposes; `answered` when one of the answers changes."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(multiple=True, parent=parent)
        self.changed.connect(lambda _codes: self.answered.emit())

    def answers(self) -> dict[str, str]:
        """The answers that were taken, by purpose."""
        return {chip.code: chip.answer for chip in self.answer_chips() if chip.answer}

    def set_answers(self, answers: Mapping[str, str]) -> None:
        """Show these answers, without an `answered`."""
        for chip in self.answer_chips():
            chip.set_answer(answers.get(chip.code, ""))

    def set_choices(self, choices: list[tuple[str, str]]) -> None:  # type: ignore[override]  # answers are chips of their own
        """Show these purposes; answers stay."""
        kept = self.answers() if self._buttons else {}
        super().set_choices(choices)
        self.set_answers(kept)

    def answer_chips(self) -> list[AnswerChip]:
        """The chips in display order."""
        return [chip for chip in self._buttons if isinstance(chip, AnswerChip)]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_answers(self.answers())

    def _key(self, index: int, event: QKeyEvent) -> bool:
        key, chip = Qt.Key(event.key()), self._buttons[index]
        if isinstance(chip, AnswerChip) and key in _NO_KEYS | _YES_KEYS:
            chip.answer_with("refused" if key in _NO_KEYS else "given")
            return True
        number = digit(event)
        if number is not None and number <= len(self._buttons):
            self._buttons[number - 1].setFocus()  # so that − turns the yes just said into a no
        return super()._key(index, event)

    def _chip(self, at: int, code: str, label: str) -> Chip:
        chip = AnswerChip(code, label, at if at <= 9 else None, self)
        chip.clicked.connect(lambda _on, chosen=chip: self._clicked(chosen))
        self._flow.addWidget(chip)
        return chip
