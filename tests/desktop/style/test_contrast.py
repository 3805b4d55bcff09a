"""Every pair of colours that meets on screen can be told apart (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re

import pytest

from desktop.style.tokens import contrast, load

STATES = ("kept", "waiting", "contested", "stopped")
GROUNDS = ("ground", "surface", "raised", "hover", "accent_soft")
TEXT = (
    *(("ink", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in ("ground", "surface", "raised", "hover", "line")),
    *(("accent", ground) for ground in GROUNDS),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((state, ground) for state in STATES for ground in ("ground", "surface", f"{state}_soft")),
    *(("ink", f"{state}_soft") for state in STATES),
)
SHAPES = (
    *(("border", ground) for ground in ("ground", "surface", "raised")),
    *(("accent", ground) for ground in GROUNDS),
    *((state, f"{state}_soft") for state in STATES),
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_stands_out_four_and_a_half_times(scheme, front, back):
    colours = load(scheme).colours
    assert contrast(getattr(colours, front), getattr(colours, back)) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), SHAPES)
def test_icons_and_borders_that_matter_stand_out_three_times(scheme, front, back):
    colours = load(scheme).colours
    assert contrast(getattr(colours, front), getattr(colours, back)) >= 3


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#777777", "#FFFFFF", 4.48)],
)
def test_contrast_is_computed_as_wcag_says(first, second, ratio):
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)
    assert contrast(second, first) == contrast(first, second)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_is_six_hexadecimal_digits(scheme):
    colours = load(scheme).colours
    for name in colours.__slots__:
        assert re.fullmatch(r"#[0-9A-F]{6}", getattr(colours, name)), name
