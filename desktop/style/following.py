"""A column that scrolls to whatever has the keyboard, with the name and the error around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from desktop.style.frame import Field
from desktop.style.theme import current_theme

_ROUND_FOCUS = 8
"""So much stays in sight above and below what has the keyboard, in px."""
_LINES = 36
_LEAST = 120
"""So much of the column stays in sight in the lowest window, in px."""


class FollowingScroll(QScrollArea):
    """Scrolls up and down only, is no stop for Tab itself, and asks for little height.

    Where it stands in a page that scrolls as well, that one is scrolled too. A press of the mouse
    moves nothing: what it is on would go away under it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._turn.timeout.connect(self._follow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def hold(self, content: QWidget) -> None:
        """Scroll this; dear where it was made anywhere else than in the viewport."""
        self.setWidget(content)
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """A page asks its parts for this height, and scrolls as a whole where that is too much.

        The width is the most that Qt's own areas ask for, without asking all that is in it.
        """
        return QSize(_LINES * self.fontMetrics().height(), current_theme().control_px(_LEAST))

    def minimumSizeHint(self) -> QSize:
        """No lower than a box with its name."""
        return QSize(super().minimumSizeHint().width(), current_theme().control_px(_LEAST))

    def follow(self) -> None:
        """Scroll to what has the keyboard, once the page is laid out."""
        self._turn.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it became higher or lower: what has the keyboard moved with it."""
        if event.type() == QEvent.Type.Resize and watched is self.widget():
            self.follow()
        return super().eventFilter(watched, event)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self.follow()

    def _follow(self) -> None:
        focus = QApplication.focusWidget()
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if focus is None or pressed or not self.isAncestorOf(focus):
            return
        for area in _scrollers(focus):
            for box in (_together(focus), _field_around(focus), focus):
                _bring_into_sight(area, box)


def _scrollers(widget: QWidget) -> list[QScrollArea]:
    """Give what scrolls around a widget, the innermost first."""
    found, parent = [], widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            found.append(parent)
        parent = parent.parentWidget()
    return found


def _together(focus: QWidget) -> QWidget:
    """Give what is to be seen as one with the keyboard in it (property `together`)."""
    widget: QWidget | None = focus
    while widget is not None and not widget.property("together"):
        widget = widget.parentWidget()
    return widget or focus


def _field_around(focus: QWidget) -> QWidget:
    """Give the field that a box is of: with its name, and with what is wrong."""
    widget: QWidget | None = focus
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget or focus


def _bring_into_sight(area: QScrollArea, box: QWidget) -> None:
    """Scroll so that a box is whole in sight, or its upper part if it is too high for that."""
    content = area.widget()
    if content is None or not content.isAncestorOf(box):
        return
    bar, room = area.verticalScrollBar(), area.viewport().height()
    top = box.mapTo(content, QPoint(0, 0)).y() - _ROUND_FOCUS
    bottom = top + box.height() + 2 * _ROUND_FOCUS
    if bottom > bar.value() + room:
        bar.setValue(bottom - room)
    if top < bar.value():
        bar.setValue(top)
