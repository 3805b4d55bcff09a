"""Choices at a booth: chips with number keys, and the five-step scale of a feeling.

Both are one stop for Tab; arrows move inside, a digit chooses at once, Space or Enter chooses the
one under the focus. The digits of French and Belgian keyboards count without Shift.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from desktop.style.flow import FlowLayout
from desktop.style.icons import pixmap
from desktop.style.theme import current_theme
from desktop.style.words import Muted, ask_again, whole_lines

_AZERTY = {sign: number for number, sign in enumerate("&é\"'(-è_ç", start=1)} | {"§": 6, "!": 8}


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # Qt's class stands once among a button's own, last


def digit(event: QKeyEvent) -> int | None:
    """The digit 1 to 9 that a key stands for, Arabic-Indic and unshifted AZERTY included."""
    text = event.text()
    if len(text) == 1 and text.isdecimal() and int(text) > 0:
        return int(text)
    return _AZERTY.get(text)


class _InRow(_Button):
    """A button whose row answers its keys: asked about those alone, not about every event."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.parentWidget()
        if not (isinstance(row, _Roving) and row.pressed(self, event)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        row = self.parentWidget()
        if isinstance(row, _Roving):
            row.entered(self)
        super().focusInEvent(event)


class Chip(_InRow, QPushButton):
    """A checkable pill, 44 px high: its number key, its label, and a tick once chosen."""

    def __init__(
        self, code: str, label: str, number: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self.code = code
        self.number = number
        self.setCheckable(True)
        self.setProperty("chip", True)
        self.setProperty("round", True)
        self.setAccessibleName(label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if number is not None:
            self.setAccessibleDescription(str(number))

    def sizeHint(self) -> QSize:
        """Room for the tick is always kept, so that choosing moves no other chip."""
        whole = self.fontMetrics().horizontalAdvance(self.text())
        shorn = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        spared = 2 * (current_theme().tokens.spacing.l - self._padding())
        return super().sizeHint() + QSize(self._lead() - spared + max(0, whole - shorn), 0)

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        padding = self._padding()
        inner = self.rect().adjusted(padding, 0, -padding, 0)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        align = QStyle.visualAlignment(self.layoutDirection(), start)
        bare = self.number is None and not self.isChecked()
        if self.isChecked():
            self._draw_tick(painter)
        elif not bare:
            painter.setPen(current_theme().colour("muted"))
            painter.drawText(inner, int(align), str(self.number))
        role = "accent" if self.isChecked() else "ink" if self.isEnabled() else "muted"
        painter.setPen(current_theme().colour(role))
        if bare:
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), self.text())
            return
        body = inner.adjusted(self._lead(), 0, 0, 0)
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), inner, body), int(align), self.text()
        )

    def _draw_tick(self, painter: QPainter) -> None:
        padding, side = self._padding(), self._tick()
        box = self.rect().adjusted(padding, 0, 0, 0)
        box.setWidth(side)
        where = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        top = (self.height() - side) // 2
        painter.drawPixmap(where.left(), top, pixmap("check", role="accent", size=side))

    def _padding(self) -> int:
        """Closer without a number: the words stand in the middle, the tick beside them."""
        spacing = current_theme().tokens.spacing
        return spacing.m if self.number is None else spacing.l

    def _tick(self) -> int:
        return current_theme().text_px(14)

    def _lead(self) -> int:
        return self._tick() + current_theme().tokens.spacing.s


class _Roving(QWidget):
    """A row of buttons with one tab stop; arrows and digits reach the others."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._buttons: list[QAbstractButton] = []

    def _adopt(self, buttons: Iterable[QAbstractButton]) -> None:
        self._buttons = list(buttons)
        self.start_over()

    def start_over(self) -> None:
        """Make the button that one comes to first the tab stop again."""
        self._rove_to(self._first())
        if self._buttons:
            self.setFocusProxy(self._buttons[self._first()])

    def _first(self) -> int:
        """Give the place of the button that one comes to first."""
        return 0

    def _rove_to(self, index: int) -> None:
        for at, button in enumerate(self._buttons):
            policy = Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def pressed(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        """Answer a key on one of the buttons, or leave it to the button."""
        return button in self._buttons and self._key(self._buttons.index(button), event)

    def entered(self, button: QAbstractButton) -> None:
        """One of the buttons has the keyboard: it is the tab stop from now on."""
        if button in self._buttons:
            self._rove_to(self._buttons.index(button))

    def _key(self, index: int, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            return False
        if (step := self._step(event.key())) is not None:
            target = min(max(index + step, 0), len(self._buttons) - 1)
            self._buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        number = digit(event)
        if number is not None and number <= len(self._buttons):
            self._buttons[number - 1].click()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._buttons[index].click()
            return True
        return False

    def _step(self, key: int) -> int | None:
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -len(self._buttons),
            Qt.Key.Key_End: len(self._buttons),
        }.get(Qt.Key(key))


class ChipGroup(_Roving):
    """Chips to choose one or several codes from; `changed` carries the chosen codes in order."""

    changed = Signal(tuple)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        *,
        multiple: bool = False,
        numbered: bool = True,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._multiple, self._numbered = multiple, numbered
        self._last: QWidget | None = None
        self._flow = FlowLayout(self, gap=current_theme().tokens.spacing.s)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show these (code, label) pairs; what was chosen and is still there stays chosen.

        The keyboard stays with its chip.
        """
        kept = set(self.value()) if self._buttons else set()
        held = next((chip.code for chip in self.chips() if chip.hasFocus()), None)
        for old in self.chips():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        chips = [self._chip(at, code, label) for at, (code, label) in enumerate(choices, start=1)]
        for chip in chips:
            chip.setChecked(chip.code in kept)
        self._adopt(chips)
        if (again := next((chip for chip in chips if chip.code == held), None)) is not None:
            again.show()  # else it would get it with the next turn of the event loop only
            again.setFocus(Qt.FocusReason.TabFocusReason)
        if self._last is not None:
            self.put_last(self._last)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As high as the lines of chips are at the width it has."""
        return whole_lines(self, super().minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ask_again(self, event)

    def put_last(self, box: QWidget) -> None:
        """Let a box to type in stand after the last chip, where more can be said in words."""
        if self._last is not None:
            self._flow.removeWidget(self._last)
        self._last = box
        self._flow.addWidget(box)

    def value(self) -> tuple[str, ...]:
        """The chosen codes, in display order."""
        return tuple(chip.code for chip in self.chips() if chip.isChecked())

    def set_value(self, codes: Iterable[str]) -> None:
        """Choose exactly these codes, without a `changed`."""
        wanted = set(codes)
        for chip in self.chips():
            chip.setChecked(chip.code in wanted)
        if not any(chip.hasFocus() for chip in self.chips()):
            self.start_over()

    def _first(self) -> int:
        """Where one of all is chosen, one comes to that: Space there changes nothing."""
        at = (at for at, button in enumerate(self._buttons) if button.isChecked())
        return 0 if self._multiple else next(at, 0)

    def chips(self) -> list[Chip]:
        """The chips in display order."""
        return [chip for chip in self._buttons if isinstance(chip, Chip)]

    def _chip(self, at: int, code: str, label: str) -> Chip:
        chip = Chip(code, label, at if self._numbered and at <= 9 else None, self)
        chip.clicked.connect(lambda _on, chosen=chip: self._clicked(chosen))
        self._flow.addWidget(chip)
        return chip

    def _clicked(self, chosen: Chip) -> None:
        if not self._multiple:
            for chip in self.chips():
                if chip is not chosen:
                    chip.setChecked(False)
        self.changed.emit(self.value())


_CIRCLE = 24
"""Diameter of a circle of the scale, in px."""


class _Step(_InRow, QAbstractButton):
    """One circle of the scale."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("round", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        self.setAccessibleName(label)
        self.setToolTip(label)

    def sizeHint(self) -> QSize:
        """Room for a finger; the circle is smaller."""
        side = current_theme().control_px(current_theme().tokens.sizes.capture)
        return QSize(side, side)

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        radius = theme.control_px(_CIRCLE) / 2
        lively = self.isChecked() or (self.underMouse() and self.isEnabled())
        painter.setPen(QPen(theme.colour("accent" if lively else "border"), 1.75))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(centre, radius, radius)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(centre, radius - 4, radius - 4)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class FiveStep(_Roving):
    """A feeling from 1 to 5 (`None`: not said). Keys 1 to 5 choose, Delete takes it back."""

    changed = Signal(object)

    def __init__(
        self, labels: Sequence[str], *, title: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        spacing = current_theme().tokens.spacing
        self._steps = [_Step(label, self) for label in labels]
        self._said = Muted(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for at, step in enumerate(self._steps, start=1):
            row.addWidget(step)
            step.clicked.connect(lambda _on, value=at: self._clicked(value))
        row.addSpacing(spacing.s)
        row.addWidget(self._said, 1)
        self._adopt(self._steps)

    def value(self) -> int | None:
        """1 to 5, or None."""
        return next((at for at, step in enumerate(self._steps, 1) if step.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show a value, without a `changed`."""
        for at, step in enumerate(self._steps, start=1):
            step.setChecked(at == value)
        self._said.setText(self._steps[value - 1].accessibleName() if value else self._ends())

    def set_labels(self, labels: Sequence[str]) -> None:
        """The five words in another language."""
        for step, label in zip(self._steps, labels, strict=True):
            step.set_label(label)
        self.set_value(self.value())

    def _ends(self) -> str:
        """Say what the scale runs from and to, while nothing is chosen."""
        first, last = self._steps[0].accessibleName(), self._steps[-1].accessibleName()
        return f"1 {first} · 5 {last}" if first and last else ""

    def _key(self, index: int, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._choose(None)
            return True
        return super()._key(index, event)

    def _clicked(self, value: int) -> None:
        # clicking unchecks the circle that was chosen: that takes the answer back
        self._choose(value if self._steps[value - 1].isChecked() else None)

    def _choose(self, value: int | None) -> None:
        self.set_value(value)
        self.changed.emit(value)
