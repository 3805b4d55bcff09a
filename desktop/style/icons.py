"""Our own stroke icons, tinted by a token and mirrored where they point.

The drawings stand in `resources/icons/*.svg` (20 px, 1.75 stroke, `currentColor`). An icon that is
put on a button or an action with `put` follows the theme and the layout direction by itself.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

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

_RATIOS = (1.0, 2.0, 3.0)


def icon(name: str, *, role: str = "ink", size: int = 20) -> QIcon:
    """The icon `name` in the colour of `role` as they are now; an unknown name is a KeyError."""
    mirrored = name in POINTING and _right_to_left()
    theme = current_theme()
    made = QIcon()
    for mode, tint in (
        (QIcon.Mode.Normal, theme.colour(role)),
        (QIcon.Mode.Disabled, theme.colour("border")),
    ):
        for ratio in _RATIOS:
            drawn = _drawn(name, tint.name(), mirrored, size, ratio)
            for state in (QIcon.State.Off, QIcon.State.On):
                made.addPixmap(drawn, mode, state)
    return made


def pixmap(name: str, *, role: str = "ink", size: int = 20) -> QPixmap:
    """The icon as a pixmap, sharp on the screen of highest density."""
    mirrored = name in POINTING and _right_to_left()
    ratio = current_theme().parent().devicePixelRatio()  # type: ignore[attr-defined]
    return _drawn(name, current_theme().colour(role).name(), mirrored, size, ratio)


def put(
    target: QAbstractButton | QAction | QLabel, name: str, *, role: str = "ink", size: int = 20
) -> None:
    """Set the icon on `target` and keep it right when theme or direction change."""
    for previous in target.findChildren(_Follower, options=Qt.FindChildOption.FindDirectChildrenOnly):
        previous.setParent(None)
        previous.deleteLater()
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
        if isinstance(target, QAction):
            app = QApplication.instance()
            if isinstance(app, QGuiApplication):
                app.layoutDirectionChanged.connect(self.refresh)
        else:
            target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.refresh()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        if isinstance(self._target, QLabel):
            self._target.setPixmap(pixmap(self._name, role=self._role, size=self._size))
            return
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(self._size, self._size))
        self._target.setIcon(icon(self._name, role=self._role, size=self._size))


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, mirrored: bool, size: int, ratio: float) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    file = path("icons", f"{name}.svg")
    if not file.is_file():
        raise KeyError(name)
    return file.read_text(encoding="utf-8")
