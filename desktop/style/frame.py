"""The boxes pages are laid out in: cards, fields, lines, the navigation column, buttons."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.words import FieldLabel, SectionTitle, Words, restyle

Kind = Literal["secondary", "primary", "quiet", "danger", "link", "plain"]

_LARGE = 1.5
"""Scale of the text from which on two columns are one."""

_ICON_ROLE = {
    "primary": "on_accent",
    "quiet": "accent",
    "danger": "stopped",
    "link": "accent",
    "plain": "muted",
}


def button(
    text: str,
    kind: Kind = "secondary",
    *,
    icon: str = "",
    tall: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """A push button of one kind, 36 px high (44 when `tall`), with an icon of the family."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setProperty("tall", tall)
    made.setAccessibleName(text)
    if icon:
        put(made, icon, role=_ICON_ROLE.get(kind, "ink"))
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between two parts."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def roomy(box: QSpinBox | QDoubleSpinBox) -> QSpinBox | QDoubleSpinBox:
    """A number box whose figure stands off its border, which style sheets cannot do."""
    box.lineEdit().setTextMargins(10, 0, 10, 0)
    return box


class Card(QFrame):
    """A surface for things that belong together; add to `column`. `close`: with less air in it."""

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, close: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        spacing = current_theme().tokens.spacing
        above = spacing.s if close else spacing.l
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(spacing.l, above, spacing.l, above)
        self.column.setSpacing(spacing.s if close else spacing.m)
        self.title = SectionTitle(title, self)
        self.title.setVisible(bool(title))
        self.column.addWidget(self.title)

    def set_title(self, title: str) -> None:
        """Name the card, or take its name away."""
        self.title.setText(title)
        self.title.setVisible(bool(title))


class Field(QWidget):
    """A box with its name above it and, when there is one, what is wrong below it."""

    def __init__(
        self, label: str, box: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.box = box
        self._hint_text = hint
        self.label = FieldLabel(label, self)
        self.label.setBuddy(box)
        self._note = Words(hint, "second", wrap=True, parent=self)
        spacing = current_theme().tokens.spacing
        self._head = QHBoxLayout()
        self._head.setSpacing(spacing.m)
        self._head.addWidget(self.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.xs)
        column.addLayout(self._head)
        for widget in (box, self._note):
            column.addWidget(widget)
        self.setFocusProxy(box)
        self.set_label(label)
        self.set_error("")

    def set_label(self, label: str) -> None:
        """Name the box, on screen and for screen readers."""
        self.label.setText(label)
        self.box.setAccessibleName(label)

    def put_beside(self, words: QWidget) -> None:
        """Let something quiet stand on the line of the name, e.g. how the keys answer."""
        self._head.addWidget(words, 1)

    def set_hint(self, hint: str) -> None:
        """The quiet line below the box while nothing is wrong."""
        self._hint_text = hint
        self.set_error("")

    def set_error(self, error: str) -> None:
        """Say what is wrong in place of the hint; empty: nothing is."""
        self._note.setText(error or self._hint_text)
        self._note.setVisible(bool(error or self._hint_text))
        restyle(self._note, words="error" if error else "second")
        restyle(self.box, state="stopped" if error else "")
        self.box.setAccessibleDescription(error or self._hint_text)


class PageScroll(QScrollArea):
    """A page's scrolling column, at most 1120 px wide and centred; add to `column`.

    What is wider than the least window scrolls sideways: better than cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = current_theme().tokens
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page, inner = QWidget(), QWidget()
        page.setProperty("page", True)
        inner.setMaximumWidth(tokens.sizes.page_width)
        self._row = row = QHBoxLayout(page)
        row.setContentsMargins(*[tokens.spacing.xl] * 4)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens.spacing.l)
        self.setWidget(page)

    def set_margins(self, across: int, above: int) -> None:
        """Stand closer to what is around, in px: for a column inside a page."""
        self._row.setContentsMargins(across, above, across, above)


class SideBySide(QBoxLayout):
    """Parts side by side; below each other while the text is so large that it would cramp them."""

    def __init__(self, gap: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(gap)
        self._narrow = False
        self._turn()
        current_theme().changed.connect(self._turn)

    def set_narrow(self, narrow: bool) -> None:
        """Stand below each other where what is around is too narrow for both."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._turn()

    def _turn(self) -> None:
        below = self._narrow or current_theme().scale >= _LARGE
        self.setDirection(self.Direction.TopToBottom if below else self.Direction.LeftToRight)


class NavList(QScrollArea):
    """The navigation column; `chosen` carries the key of the page that was picked.

    It scrolls where the window is too low for all its entries, as it is in large writing.
    """

    chosen = Signal(str)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = current_theme().tokens
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._entries = QWidget()
        self._entries.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries.setProperty("part", "nav")
        self._items: dict[str, _NavItem] = {}
        self._group = QButtonGroup(self)
        self.column = QVBoxLayout(self._entries)
        self.column.setContentsMargins(*[tokens.spacing.s] * 4)
        self.column.setSpacing(tokens.spacing.xs)
        self.column.addStretch(1)
        self.setWidget(self._entries)
        current_theme().changed.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest name; the height may shrink to a few entries."""
        theme, bar = current_theme(), self.verticalScrollBar().sizeHint().width()
        width = self._entries.minimumSizeHint().width() + bar
        least = theme.control_px(theme.tokens.sizes.nav_width)
        return QSize(max(width, least), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A longer name, or a badge, makes the column wider."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    sizeHint = minimumSizeHint

    def add(self, key: str, icon: str, text: str) -> None:
        """Add a page below the others."""
        item = _NavItem(icon, text, self._entries)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._items[key] = item
        self._group.addButton(item)
        self.column.insertWidget(len(self._items) - 1, item)

    def set_text(self, key: str, text: str) -> None:
        """A page's name in another language."""
        self._items[key].setText(text)
        self._items[key].setAccessibleName(text)
        self.updateGeometry()

    def set_badge(self, key: str, badge: str) -> None:
        """A figure beside a page's name, e.g. how many wait; empty: none."""
        self._items[key].set_badge(badge)

    def set_shown(self, key: str, shown: bool) -> None:
        """Show or hide a page's entry."""
        self._items[key].setVisible(shown)

    def shown(self) -> list[str]:
        """The keys of the pages whose entries are not hidden, from the top."""
        return [key for key, item in self._items.items() if not item.isHidden()]

    def set_hint(self, key: str, hint: str) -> None:
        """A page's keys, as its entry's tool tip."""
        self._items[key].setToolTip(hint)

    def current(self) -> str:
        """The key of the page that is open; empty before the first."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Mark a page as open, without a `chosen`; one without an entry: nothing is marked."""
        self._group.setExclusive(False)
        for known, item in self._items.items():
            item.setChecked(known == key)
            if known == key:
                self.ensureWidgetVisible(item)
        self._group.setExclusive(True)


class _NavItem(QPushButton):
    """One entry: icon, name, badge."""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("nav", True)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self._icon = icon
        self._badge = QLabel(self)
        self._badge.setProperty("badge", True)
        self._badge.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, current_theme().tokens.spacing.s, 0)
        row.addStretch(1)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self.toggled.connect(self._tint)
        self._tint(False)

    def set_badge(self, badge: str) -> None:
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self.setAccessibleDescription(badge)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the badge beside the name."""
        if self._badge.isHidden():
            return super().sizeHint()
        gaps = 2 * current_theme().tokens.spacing.s  # between name and badge, and behind it
        return super().sizeHint() + QSize(self._badge.sizeHint().width() + gaps, 0)

    minimumSizeHint = sizeHint

    def _tint(self, on: bool) -> None:
        put(self, self._icon, role="accent" if on else "muted")
