"""Our own stroke icons, tinted by a token and mirrored where they point.

The drawings stand in `resources/icons/*.svg` (20 px, 1.75 stroke, `currentColor`). An icon that is
put on a button or an action with `put` follows the theme and the layout direction by itself.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from desktop.style.theme import current_theme
from resources.paths import path

POINTING = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-right",
        "history",
        "link",
        "merge",
        "people",
        "need",
        "restore",
        "search",
        "sync",
    }
)
"""Icons that say a direction, and are mirrored in a right-to-left layout."""

_GAP = 4
"""Extra px between a button's icon and its text, drawn as part of the icon."""


def icon(name: str, *, role: str = "ink", size: int = 20, gap: int = 0) -> QIcon:
    """The icon `name` in the colour of `role` as they are now; an unknown name is a KeyError.

    `size` is in px; `gap` leaves as many px free on the side where a button's text follows.
    """
    theme = current_theme()
    made = QIcon()
    for mode, tint in (
        (QIcon.Mode.Normal, theme.colour(role)),
        (QIcon.Mode.Disabled, theme.colour("border")),
    ):
        for ratio in sorted({1.0, theme.pixel_ratio()}):
            drawn = _drawn(_Drawing(name, tint.name(), _right_to_left(), size, gap, ratio))
            for state in (QIcon.State.Off, QIcon.State.On):
                made.addPixmap(drawn, mode, state)
    return made


def pixmap(name: str, *, role: str = "ink", size: int = 20) -> QPixmap:
    """The icon as a pixmap, sharp on the screen of highest density."""
    theme = current_theme()
    tint = theme.colour(role).name()
    return _drawn(_Drawing(name, tint, _right_to_left(), size, 0, theme.pixel_ratio()))


def put(
    target: QAbstractButton | QAction | QLabel, name: str, *, role: str = "ink", size: int = 20
) -> None:
    """Set the icon on `target` and keep it right when theme or direction change."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for previous in target.findChildren(_Follower, options=direct):
        previous.leave()
    _Follower(target, name, role, size).refresh()


def application_icon() -> QIcon:
    """The product's mark, for windows and the task bar."""
    return QIcon(str(path("icons", "tremplin.png")))


class _Follower(QObject):
    """Child of a button, action or label: redraws its icon when the look changes."""

    def __init__(
        self, target: QAbstractButton | QAction | QLabel, name: str, role: str, size: int
    ) -> None:
        super().__init__(target)
        self._target, self._name, self._role, self._size = target, name, role, size
        current_theme().changed.connect(self.refresh)
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            app.layoutDirectionChanged.connect(self.refresh)

    def leave(self) -> None:
        """Another icon takes this one's place."""
        current_theme().changed.disconnect(self.refresh)
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            app.layoutDirectionChanged.disconnect(self.refresh)
        self.setParent(None)
        self.deleteLater()

    def refresh(self) -> None:
        size = current_theme().control_px(self._size)
        if isinstance(self._target, QLabel):
            self._target.setPixmap(pixmap(self._name, role=self._role, size=size))
            return
        gap = _GAP if isinstance(self._target, QPushButton) and self._target.text() else 0
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(size + gap, size))
        self._target.setIcon(icon(self._name, role=self._role, size=size, gap=gap))


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


class _Drawing(NamedTuple):
    name: str
    colour: str
    right_to_left: bool
    size: int
    gap: int
    ratio: float


@lru_cache(maxsize=1024)
def _drawn(of: _Drawing) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_source(of.name).replace("currentColor", of.colour).encode()))
    drawn = QPixmap(round((of.size + of.gap) * of.ratio), round(of.size * of.ratio))
    drawn.setDevicePixelRatio(of.ratio)
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    if of.right_to_left:
        painter.translate(of.gap, 0)
        if of.name in POINTING:
            painter.translate(of.size, 0)
            painter.scale(-1, 1)
    drawing.render(painter, QRectF(0, 0, of.size, of.size))
    painter.end()
    return drawn


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    file = path("icons", f"{name}.svg")
    if not file.is_file():
        raise KeyError(name)
    return file.read_text(encoding="utf-8")
