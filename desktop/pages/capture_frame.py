"""How the capture page is laid out: the sheet, what stands beside it, and the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.form_view.context import FormContext
from desktop.pages.capture_sheet import CaptureSheet
from desktop.status_line import ElidingButton
from desktop.style.following import FollowingScroll
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Muted, SectionTitle, button, rule

_BESIDE, _BESIDE_MOST = 268, 330
"""Width of what stands beside the sheet, in px, and the most that large writing makes of it."""
_LARGE = 1.5
"""From this scale of writing on, the page leaves out its hints."""
_ROOM_BESIDE = 760
"""From this width on, in px, there is room beside the sheet."""


class CaptureFrame(QObject):
    """Lays the page out and makes its sheet; owns title, hints, what is pinned, and the buttons.

    In a narrow window what stands beside the sheet stands on it, below who the visitor is.
    """

    narrowed = Signal(bool)

    def __init__(
        self,
        page: QWidget,
        context: FormContext,
        banners: Sequence[QWidget],
        beside: Sequence[QWidget],
    ) -> None:
        super().__init__(page)
        self.heading, self.hints = SectionTitle(), Muted()
        self.pinned = ElidingButton("foot")
        self.pinned.setProperty("tall", True)
        put(self.pinned, "pin", role="muted", size=16)
        self.save, self.put_aside = (
            button("", "primary", icon="check", tall=True),
            button("", tall=True),
        )
        self._page, self._narrow = page, False
        self._column = QVBoxLayout(page)
        self._lay_out_head(banners)
        # made where they stay, in the order of Tab: being put into another widget is dear
        self._scroll, self._side = FollowingScroll(page), FollowingScroll(page)
        self.sheet = CaptureSheet(context, self._scroll.viewport())
        self._beside = _stacked(beside, self._side.viewport())
        self._lay_out()
        self._scroll.hold(self.sheet)
        self._side.hold(self._beside)
        current_theme().changed.connect(self.fit)
        page.installEventFilter(self)

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        """Lay out anew for another width."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Where room is short, by large writing or a narrow window, the visitor's boxes have it."""
        theme, width = current_theme(), self._page.width()
        narrow = width < theme.control_px(_ROOM_BESIDE)
        self.hints.setVisible(theme.scale < _LARGE and not narrow)
        beside = min(theme.control_px(_BESIDE), _BESIDE_MOST)
        self._side.setFixedWidth(beside)
        self.sheet.fit(width if narrow else width - beside)
        buttons = self.put_aside.sizeHint().width() + self.save.sizeHint().width()
        cramped = buttons + 2 * theme.tokens.spacing.xl + theme.tokens.spacing.m > width
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if cramped else across)
        if narrow != self._narrow:
            self._narrow = narrow
            self._put_beside()
            self.narrowed.emit(narrow)

    def _put_beside(self) -> None:
        self._side.setVisible(not self._narrow)
        if self._narrow:
            self._side.takeWidget()
            self.sheet.put_behind_person(self._beside)
            self._beside.show()
        else:
            self._side.setWidget(self._beside)

    def follow(self) -> None:
        """Scroll the sheet to what has the keyboard."""
        self._scroll.follow()

    def to_the_top(self) -> None:
        """Scroll the sheet to its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def _lay_out_head(self, banners: Sequence[QWidget]) -> None:
        spacing, column, head = current_theme().tokens.spacing, self._column, QHBoxLayout()
        column.setContentsMargins(spacing.xl, spacing.xs, spacing.xl, spacing.xs)
        column.setSpacing(spacing.s)
        head.setSpacing(spacing.l)
        head.addWidget(self.heading)
        self.heading.setWordWrap(False)
        self.heading.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        head.addWidget(self.pinned, 1)
        column.addLayout(head)
        for banner in banners:
            banner.hide()
            column.addWidget(banner)

    def _lay_out(self) -> None:
        spacing, column = current_theme().tokens.spacing, self._column
        middle, self._foot = QHBoxLayout(), QHBoxLayout()
        middle.setSpacing(spacing.l)
        middle.addWidget(self._scroll, 1)
        middle.addWidget(self._side)
        self._foot.setSpacing(spacing.m)
        self._foot.addWidget(self.hints, 1)
        self._foot.addWidget(self.put_aside)
        self._foot.addWidget(self.save)
        column.addLayout(middle, 1)
        column.addWidget(rule())
        column.addLayout(self._foot)


def _stacked(widgets: Sequence[QWidget], parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    holder.setProperty("page", True)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(current_theme().tokens.spacing.m)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return holder
