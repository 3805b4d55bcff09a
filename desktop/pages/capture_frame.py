"""How the capture page is laid out: the sheet, what stands beside it, and the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.status_line import ElidingButton
from desktop.style.following import FollowingScroll
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Muted, SectionTitle, button, rule

_BESIDE, _BESIDE_MOST = 280, 330
"""Width of what stands beside the sheet, in px, and the most that large writing makes of it."""
_LARGE = 1.5
"""From this scale of writing on, the page leaves out its title and its hints."""


class CaptureFrame(QObject):
    """Lays the page out; owns its title, its hints, what is pinned, and its two buttons."""

    def __init__(
        self,
        page: QWidget,
        sheet: QWidget,
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
        self._scroll, self._side = FollowingScroll(sheet), FollowingScroll(_stacked(beside))
        self._lay_out(page, banners)
        current_theme().changed.connect(self.fit)

    def fit(self) -> None:
        """In large writing the visitor's boxes need the room of the title and of the hints."""
        roomy = current_theme().scale < _LARGE
        for words in (self.heading, self.hints):
            words.setVisible(roomy)
        self._side.setFixedWidth(min(current_theme().control_px(_BESIDE), _BESIDE_MOST))

    def follow(self) -> None:
        """Scroll the sheet to what has the keyboard."""
        self._scroll.follow()

    def to_the_top(self) -> None:
        """Scroll the sheet to its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def _lay_out(self, page: QWidget, banners: Sequence[QWidget]) -> None:
        spacing = current_theme().tokens.spacing
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(spacing.l)
        head.addWidget(self.heading)
        self.heading.setWordWrap(False)
        self.heading.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        head.addWidget(self.pinned, 1)
        middle.setSpacing(spacing.l)
        middle.addWidget(self._scroll, 1)
        middle.addWidget(self._side)
        foot.setSpacing(spacing.m)
        foot.addWidget(self.hints, 1)
        foot.addWidget(self.put_aside)
        foot.addWidget(self.save)
        column = QVBoxLayout(page)
        column.setContentsMargins(spacing.xl, spacing.xs, spacing.xl, spacing.xs)
        column.setSpacing(spacing.s)
        column.addLayout(head)
        for banner in banners:
            banner.hide()
            column.addWidget(banner)
        column.addLayout(middle, 1)
        column.addWidget(rule())
        column.addLayout(foot)


def _stacked(widgets: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    holder.setProperty("page", True)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(current_theme().tokens.spacing.m)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return holder
