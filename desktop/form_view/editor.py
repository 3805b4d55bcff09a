"""The base of all editors: one field's value in, the same value out unless somebody changed it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.form_view.context import Spot


class Editor(QWidget):
    """Edits one field's stored (JSON) value.

    A value that nobody touched comes out exactly as it was loaded, parts unknown to this version
    included. `changed` is emitted for a person's edits only.
    """

    changed = Signal()
    wide: ClassVar[bool] = False
    """Whether the form gives it the whole width."""

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spot = spot
        self._loaded: Any = None
        self._touched = False

    def load(self, value: Any) -> None:
        """Show a stored value; None is nothing."""
        self._loaded, self._touched = value, False
        self._show(value)

    def resume(self, value: Any) -> None:
        """Show what a person had typed before, as typed."""
        self._show(value)
        self._touched = True

    def value(self) -> Any:
        """Give the value as it now is, in its stored form; None is nothing."""
        return self._read() if self._touched else self._loaded

    @property
    def touched(self) -> bool:
        """Whether a person changed it since it was loaded."""
        return self._touched

    def problem(self) -> str:
        """Give a reason code for what is typed and cannot be read; nothing if all is well."""
        return ""

    def retranslate(self) -> None:
        """Set every text again, in the language in force; values stay."""

    def name_boxes(self, label: str) -> None:
        """Name the boxes inside for screen readers."""
        if proxy := self.focusProxy():
            proxy.setAccessibleName(label)

    def _edited(self, *_: object) -> None:
        self._touched = True
        self.changed.emit()

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _read(self) -> Any:
        raise NotImplementedError


def line(spot: Spot, parent: QWidget | None = None) -> QLineEdit:
    """A box for one line, 44 px high where the form is for a booth."""
    box = QLineEdit(parent)
    box.setProperty("tall", spot.context.tall)
    return box


def write_from_the_near_side(box: QLineEdit) -> None:
    """Align a box with its label, whatever script is typed: Qt aligns by the text's own script."""
    right = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    box.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def write_left_to_right(box: QLineEdit) -> None:
    """Make a box for phones, mails and links: its text runs left to right, from the near side."""
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    write_from_the_near_side(box)


def write_right_to_left(box: QLineEdit) -> None:
    """Make a box for Arabic script, aligned right in every layout and measured by its own face."""
    font = box.font()
    font.setFamilies(font.families()[::-1])
    box.setFont(font)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.setAlignment(
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    )


class NoWheel(QObject):
    """Keeps a box from changing its value when the page is scrolled over it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return super().eventFilter(watched, event)


def still_when_scrolled(box: QWidget) -> None:
    """Let a box follow the wheel only while it has the keyboard."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(NoWheel(box))
