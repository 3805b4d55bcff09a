"""Chips to choose from at a booth, with number keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from desktop.style.flow import FlowLayout
from desktop.style.icons import pixmap
from desktop.style.roving import InRow, Roving
from desktop.style.theme import current_theme
from desktop.style.words import ask_again, whole_lines


class Chip(InRow, QPushButton):
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


class ChipGroup(Roving):
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
