"""What the keyboard's focus does everywhere: its ring, and Enter that presses.

The ring is 2 px of accent, 2 px off whatever holds the keyboard.

Style sheets cannot draw outside a widget's own rectangle, so the ring is a transparent overlay
that follows the focused button, chip or box. It stays away when the mouse gave the focus, and
from text boxes and lists, whose border takes the accent itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

_GAP, _WIDTH = 2, 2
_OUT = _GAP + _WIDTH
_RADIUS = 10.0
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
}


class FocusRing(QObject):
    """Puts one `_Ring` around the focused button of whichever window is active."""

    def __init__(self, app: QApplication, colour: Callable[[], QColor]) -> None:
        super().__init__(app)
        self._colour = colour
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.destroyed.disconnect(self._forget)  # it goes after the next one has come
            self._ring.leave()
            self._ring = None
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if isinstance(new, QAbstractButton) and not new.isWindow() and not by_mouse:
            self._ring = _Ring(new, self._colour)
            self._ring.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._ring = None


class EnterPresses(QObject):
    """Lets Enter press the focused button, as Space does; Qt lets it in dialogs only."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press once; a key that is held does not press again."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if not plain or event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        if not isinstance(watched, QAbstractButton) or _taken(watched):
            return False
        if not event.isAutoRepeat():
            watched.click()
        return True

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QAbstractButton):
            new.installEventFilter(self)  # once more moves it to the front, it is not there twice


def _taken(button: QAbstractButton) -> bool:
    """Whether Enter means something of its own where a choice stands (property `takesEnter`)."""
    widget: QWidget | None = button if button.isCheckable() else None
    while widget is not None:
        if widget.property("takesEnter"):
            return True
        widget = widget.parentWidget()
    return False


class _Ring(QWidget):
    """The overlay itself: lives beside the widget, in the nearest ancestor with room for it."""

    def __init__(self, target: QWidget, colour: Callable[[], QColor]) -> None:
        self._target, self._colour, self._left = target, colour, False
        self._followed = _chain(target)
        super().__init__(self._followed[-1])
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._followed[:-1]:
            widget.installEventFilter(self)
        target.destroyed.connect(self.deleteLater)
        self._place()

    def leave(self) -> None:
        """Stop following and go; what was followed may be gone already."""
        self._left = True
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target when it or something that carries it moves or hides."""
        if event.type() in _FOLLOWED and not self._left:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        corner = self._target.mapTo(self._followed[-1], self._target.rect().topLeft())
        self.setGeometry(
            corner.x() - _OUT,
            corner.y() - _OUT,
            self._target.width() + 2 * _OUT,
            self._target.height() + 2 * _OUT,
        )
        self._clip()
        self.raise_()

    def _clip(self) -> None:
        """Show no part of the ring where what scrolls the target cuts the target itself."""
        seen = self.rect()
        for widget in self._followed[:-1]:
            area = widget.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
                corner = widget.mapTo(self._followed[-1], widget.rect().topLeft()) - self.pos()
                seen &= widget.rect().translated(corner).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        self.setVisible(self._target.isVisible() and not seen.isEmpty())
        if seen.isValid() and seen != self.rect():
            self.setMask(seen)
        else:
            self.clearMask()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour(), _WIDTH))
        half = _WIDTH / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = box.height() / 2 if self._target.property("round") else _RADIUS
        painter.drawRoundedRect(box, radius, radius)


def _chain(target: QWidget) -> list[QWidget]:
    """The target and its ancestors up to the first with room for the ring (or the window)."""
    chain = [target]
    while (parent := chain[-1].parentWidget()) is not None:
        chain.append(parent)
        corner = target.mapTo(parent, target.rect().topLeft())
        box = target.rect().translated(corner).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        if parent.isWindow() or parent.rect().contains(box):
            break
    return chain
