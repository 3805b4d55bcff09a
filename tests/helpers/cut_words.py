"""What of a window's words is cut: every visible label, button, box and heading is measured."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from desktop.status_line import ElidingButton

_ROUNDING = 1
_ARROW = 24


def cut_words(window: QWidget) -> list[str]:
    """Name each thing of the window whose words have less room than they ask for."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            found += [f"{type(widget).__name__}: {words}" for words in _cut(widget)]
    return found


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, ElidingButton) or isinstance(widget.parent(), QLineEdit):
        return  # the whole text stands in the tool tip; an icon in a box has no text
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit):
        yield from _placeholder(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QScrollArea):
        yield from _scrolled(widget)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        if label.width() + _ROUNDING < label.minimumSizeHint().width():
            yield f"a word is wider than its label: {label.text()!r}"
        elif label.height() + _ROUNDING < label.heightForWidth(label.width()):
            yield f"a line is missing: {label.text()!r}"
    elif label.width() + _ROUNDING < label.sizeHint().width():
        yield repr(label.text())
    if _outside(label):
        yield f"reaches out of its box: {label.text()!r}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    wanted, had = button.sizeHint().width(), button.width()
    letters = button.fontMetrics().tightBoundingRect(button.text()).height()
    if had + _ROUNDING < wanted or button.height() < letters:
        yield f"{button.text()!r} {had} of {wanted} px"
    elif _outside(button):
        yield f"reaches out of its box: {button.text()!r}"


def _outside(widget: QWidget) -> bool:
    """Whether a widget reaches over the edge of what holds it, where nothing scrolls to it."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return False  # `_scrolled` looks at what scrolls
        place = widget.rect().translated(widget.mapTo(parent, widget.rect().topLeft()))
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(place):
            return True
        parent = parent.parentWidget()
    return False


def _combo(box: QComboBox) -> Iterator[str]:
    if box.isEditable():
        return
    wanted = box.fontMetrics().horizontalAdvance(box.currentText()) + _ARROW
    if box.width() < wanted:
        yield repr(box.currentText())


def _placeholder(box: QLineEdit) -> Iterator[str]:
    if box.text() or not box.placeholderText() or isinstance(box.parent(), QComboBox):
        return
    icons = sum(_ARROW for action in box.actions() if action.isVisible())
    margins = box.textMargins()
    room = box.contentsRect().width() - icons - margins.left() - margins.right()
    if room < box.fontMetrics().horizontalAdvance(box.placeholderText()):
        yield repr(box.placeholderText())


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() != Qt.Orientation.Horizontal or model is None:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, header.orientation()) or "")
        if header.sectionSize(section) < header.fontMetrics().horizontalAdvance(text):
            yield repr(text)


def _scrolled(area: QScrollArea) -> Iterator[str]:
    never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inner = area.widget()
    if never and inner is not None and inner.width() > area.viewport().width() + _ROUNDING:
        yield f"wider than its page: {inner.width()} of {area.viewport().width()}"
