"""Tab goes through a page in the order it is laid out in.

Qt goes in order of creation, which choices drawn again in another language, or a row added to a
list, would upset.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedWidget, QWidget

_WAYS = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Give the widgets that Tab stops at, in order of layout."""
    if isinstance(root, (QScrollArea, QStackedWidget)):
        inner = root.widget() if isinstance(root, QScrollArea) else root.currentWidget()
        if inner is not None:
            yield from tab_stops(inner)
        return
    if _stops(root):
        yield root
    layout = root.layout()
    if layout is not None:
        yield from _in_layout(layout)


def go_on(page: QWidget, *, forward: bool, later: Mapping[QWidget, QWidget] | None = None) -> bool:
    """Move the focus within a page; at its end go on to what comes after the page.

    ``later`` has stops whose turn comes later than their place says, each with the stop before it.
    """
    current = QApplication.focusWidget()
    stops = _in_turn(list(tab_stops(page)), later or {})
    at = next((i for i, stop in enumerate(stops) if _holds(stop, current)), None)
    if current is None or at is None:
        return False
    to = at + (1 if forward else -1)
    target = stops[to] if 0 <= to < len(stops) else _beyond(page, current, forward=forward)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _bring_into_sight(target)
    return True


class TabWalk(QObject):
    """Lets Tab and Shift+Tab go through a page whose widgets come and go.

    It answers these keys alone. Qt asks where the focus goes next (`focusNextPrevChild`) also when
    what has it is taken away, in the middle of a layout's change: no time to read the layout. Once
    the focus is elsewhere, Qt's own order is set right, by which Tab comes back into the page.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._left = QTimer(self, singleShot=True, interval=0)
        self._left.timeout.connect(self._align)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on at a key that nothing else holds down."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        forward = _WAYS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        return forward is not None and not held and go_on(self._page, forward=forward)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._page.isVisible():
            return
        if self._page.isAncestorOf(new):
            new.installEventFilter(self)  # once more moves it to the front, it is not there twice
        elif new.window() is self._page.window():
            self._left.start()

    def _align(self) -> None:
        for before, after in pairwise(list(tab_stops(self._page))):
            QWidget.setTabOrder(before, after)


def _in_turn(stops: list[QWidget], later: Mapping[QWidget, QWidget]) -> list[QWidget]:
    for stop, before in later.items():
        if stop in stops and before in stops:
            stops.remove(stop)
            stops.insert(stops.index(before) + 1, stop)
    return stops


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            if widget.isVisible():
                yield from tab_stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)


def _stops(widget: QWidget) -> bool:
    tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabs and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _bring_into_sight(target: QWidget) -> None:
    around = target.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target)
        around = around.parentWidget()


def _holds(stop: QWidget, current: QWidget | None) -> bool:
    return current is not None and (stop is current or stop.isAncestorOf(current))


def _beyond(page: QWidget, current: QWidget, *, forward: bool) -> QWidget | None:
    """Find the nearest stop in the window's own order that is not of the page; else its first."""
    widget = current
    while True:
        following = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
        widget = following or current
        if widget is current:
            stops = list(tab_stops(page))
            return (stops[0] if forward else stops[-1]) if stops else None
        if not page.isAncestorOf(widget) and widget is not page and _stops(widget):
            return widget
