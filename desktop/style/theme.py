"""The theme: palette, font and style sheet made from the tokens, live.

`apply_theme` dresses the application once; the `Theme` it returns follows the system's light or
dark scheme when asked to, scales text from 100 to 200 %, and says `changed` whenever something
that a widget painted by hand must be painted again.
"""

from __future__ import annotations

from collections.abc import Sequence
from string import Template
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.style.focus import EnterPresses, FocusRing
from desktop.style.tokens import Colours, Scheme, Tokens, load
from resources.paths import path

MIN_SCALE, MAX_SCALE = 1.0, 2.0
_GENERIC = {"", "Sans", "Sans Serif", "sans-serif", "DejaVu Sans", "MS Shell Dlg 2"}

_DRAWN = "drawnIn"
"""Property of an application that was made in the style the sheet stands on."""

_IN_FORCE: dict[str, Theme] = {}
"""The one theme, kept at hand: widgets ask for it whenever they are measured."""


class Theme(QObject):
    """The look in force. One per application, found again by `current_theme()`."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        _IN_FORCE["theme"] = self
        self._app = app
        self._chosen: Scheme | None = None
        self._worn: tuple[Scheme, float] | None = None
        self.scale = MIN_SCALE
        self.scheme: Scheme = "light"
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._ring = FocusRing(app, lambda: self.colour("accent"))
        self._enter = EnterPresses(app)

    @property
    def tokens(self) -> Tokens:
        """The tokens of the scheme in force, unscaled."""
        return load(self.scheme)

    def colour(self, role: str) -> QColor:
        """The colour of a role, e.g. "ink" or "accent"; an unknown role is an AttributeError."""
        return QColor(cast("str", getattr(self.tokens.colours, role)))

    def text_px(self, size: int) -> int:
        """A type size at the text scale in force."""
        return round(size * self.scale)

    def control_px(self, size: int) -> int:
        """A control's height: grows half as fast as its text, which has room to spare."""
        return round(size * (1 + self.scale) / 2)

    def pixel_ratio(self) -> float:
        """Device pixels in a px on the densest screen."""
        return self._app.devicePixelRatio()

    def font(self, size: int | None = None, *, bold: bool = False) -> QFont:
        """The application's font at a token's size (body by default)."""
        font = QFont(self._app.font())
        font.setPixelSize(self.text_px(size or self.tokens.type.body))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def set(self, scheme: Scheme | None, scale: float) -> None:
        """Dress the application; `None` follows the system. `scale` is held to 1.0 … 2.0."""
        self._chosen = scheme
        self.scale = min(max(scale, MIN_SCALE), MAX_SCALE)
        self._dress(scheme or _named(self._app.styleHints().colorScheme()))

    def _dress(self, scheme: Scheme) -> None:
        self.scheme = scheme
        if self._worn == (scheme, self.scale):
            return  # dressing every widget again costs up to a second
        self._worn = (scheme, self.scale)
        self._app.setFont(_font(self.tokens, self.text_px(self.tokens.type.body)))
        self._app.setPalette(_palette(self.tokens.colours))
        self._app.setStyleSheet(_sheet(self))
        self.changed.emit()

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._chosen is None and self.scheme != _named(scheme):
            self._dress(_named(scheme))


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Make the application; ``arguments`` are Qt's own, and ours the style the sheet stands on.

    `setStyle` would hand out a QStyle, and PySide then makes every kind of style with its
    enumerations: 5 ms before the first window.
    """
    app = QApplication(["tremplin", "-style", "fusion", *arguments])
    app.setProperty(_DRAWN, "fusion")
    return app


def apply_theme(app: QApplication, scheme: Scheme | None = None, scale: float = 1.0) -> Theme:
    """Dress `app`; call again to change scheme ("light", "dark", None: the system's) or scale."""
    theme = app.findChild(Theme, "theme")
    if theme is None:
        if app.property(_DRAWN) is None:
            app.setStyle("Fusion")
        theme = Theme(app)
    theme.set(scheme, scale)
    return theme


def current_theme() -> Theme:
    """The theme in force; dresses the application in the system's scheme if nobody has yet."""
    if (theme := _IN_FORCE.get("theme")) is not None and isValid(theme):
        return theme
    app = cast("QApplication", QApplication.instance())
    return app.findChild(Theme, "theme") or apply_theme(app)


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, for columns of numbers (OpenType `tnum`)."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def _named(scheme: Qt.ColorScheme) -> Scheme:
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _font(tokens: Tokens, pixels: int) -> QFont:
    """The system's own sans, or the first good one present where the system names none."""
    present = set(QFontDatabase.families())
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    latin = next((name for name in tokens.latin_fonts if name in present), system)
    arabic = next((name for name in tokens.arabic_fonts if name in present), latin)
    font = QFont()
    font.setFamilies([latin if system in _GENERIC else system, arabic])
    font.setPixelSize(pixels)
    return font


def plain_font(pixels: int) -> QFont:
    """The program's font for paper, whatever the size of text on the screen."""
    return _font(load("light"), pixels)


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for colour, roles in (
        (colours.ground, (role.Window,)),
        (colours.surface, (role.Base, role.Button, role.AlternateBase)),
        (colours.raised, (role.ToolTipBase,)),
        (colours.ink, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (colours.muted, (role.PlaceholderText,)),
        (colours.accent, (role.Highlight, role.Accent, role.Link, role.LinkVisited)),
        (colours.on_accent, (role.HighlightedText,)),
        (colours.line, (role.Mid, role.Midlight, role.Light)),
        (colours.border, (role.Dark, role.Shadow)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return palette


_CELL_MARGIN = 3
"""What Qt leaves beside a cell's words by itself, in px: its heading stands in line with them."""


def _sheet(theme: Theme) -> str:
    """The one style sheet, its names filled in from the tokens."""
    tokens = theme.tokens
    values: dict[str, object] = tokens.colours._asdict() | {
        f"space_{name}": value for name, value in tokens.spacing._asdict().items()
    }
    values |= {f"corner_{name}": value for name, value in tokens.corners._asdict().items()}
    for name in ("second", "body", "input", "section", "page"):
        values[f"type_{name}"] = theme.text_px(getattr(tokens.type, name))
    control, capture = map(theme.control_px, (tokens.sizes.control, tokens.sizes.capture))
    values |= {
        # content heights: the borders of 1 px above and below come on top
        "control": control - 2,
        "capture": capture - 2,
        "capture_bare": capture,
        "tool_capture": capture - 2 - 2 * tokens.spacing.xs,
        "pill_capture": capture // 2,
        "row": theme.control_px(40),
        "cell": tokens.spacing.s - _CELL_MARGIN,
        "check": theme.control_px(18),
        "mark": theme.control_px(16),
        "check_round": theme.control_px(18) // 2 + 1,
        "pill": theme.text_px(tokens.type.second) * 2 // 3 + 2,
        "badge": theme.text_px(tokens.type.second) * 2 // 3 + 1,
        "scroll": tokens.sizes.scroll,
        "focus": tokens.sizes.focus,
        "marks": path("style", "marks", theme.scheme).as_posix(),
    }
    return Template(path("style", "sheet.qss").read_text(encoding="utf-8")).substitute(values)
