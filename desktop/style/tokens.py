"""The design tokens as values, read once from `resources/style/tokens.json`.

Nothing else in the application knows a colour, a size or a margin. Lengths are in device
independent pixels at 100 % text. They are named tuples: those are made at start, four times as fast
as dataclasses.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal, NamedTuple

from resources.paths import path

Scheme = Literal["light", "dark"]


class Colours(NamedTuple):
    """One scheme's colours, each `#RRGGBB`; `*_soft` are the tinted grounds behind a state."""

    ground: str
    surface: str
    raised: str
    hover: str
    ink: str
    muted: str
    line: str
    border: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    kept: str
    kept_soft: str
    waiting: str
    waiting_soft: str
    contested: str
    contested_soft: str
    stopped: str
    stopped_soft: str
    shadow: str


class Spacing(NamedTuple):
    """Distances between things, in px."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741  # the scale is xs, s, m, l, xl: a longer word here would hide it
    xl: int
    xxl: int
    huge: int


class Corners(NamedTuple):
    """Corner radii in px."""

    control: int
    card: int


class Type(NamedTuple):
    """Type sizes in px; `line_height` is a multiple of the size."""

    second: int
    body: int
    input: int
    section: int
    page: int
    line_height: float


class Sizes(NamedTuple):
    """Heights and widths of controls and of the frame, in px."""

    control: int
    capture: int
    icon: int
    focus: int
    page_width: int
    nav_width: int
    scroll: int


class Tokens(NamedTuple):
    """Everything the look is made of, for one scheme."""

    colours: Colours
    spacing: Spacing
    corners: Corners
    type: Type
    sizes: Sizes
    duration_ms: int
    latin_fonts: tuple[str, ...]
    arabic_fonts: tuple[str, ...]


@cache
def load(scheme: Scheme) -> Tokens:
    """The tokens of one scheme; a missing or unknown name is a `TypeError`, at start."""
    data: dict[str, Any] = json.loads(path("style", "tokens.json").read_text(encoding="utf-8"))
    return Tokens(
        colours=Colours(**data[scheme]),
        spacing=Spacing(**data["spacing"]),
        corners=Corners(**data["corners"]),
        type=Type(**data["type"]),
        sizes=Sizes(**data["sizes"]),
        duration_ms=data["motion"]["duration_ms"],
        latin_fonts=tuple(data["fonts"]["latin"]),
        arabic_fonts=tuple(data["fonts"]["arabic"]),
    )


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance in sRGB, 0 to 1 (WCAG 2.2, "relative luminance")."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
