"""The theme: one sheet from the tokens, live in scheme and scale."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from build_scripts.artwork import MARKS, mark
from desktop.style.theme import apply_theme, current_theme, tabular
from desktop.style.tokens import load
from resources.paths import path


def test_the_application_takes_the_colours_of_the_scheme(qapp, theme):
    for scheme in ("dark", "light"):
        apply_theme(qapp, scheme)
        colours = load(scheme).colours
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == colours.ground.lower()
        assert colours.accent in qapp.styleSheet()


def test_changing_the_scheme_says_so_to_what_is_painted_by_hand(qapp, qtbot, theme):
    with qtbot.waitSignal(theme.changed):
        apply_theme(qapp, "dark")
    assert current_theme() is theme
    assert theme.colour("ink").name() == load("dark").colours.ink.lower()


def test_without_a_choice_the_look_follows_the_system(qapp, theme):
    apply_theme(qapp, None)
    for told, expected in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        qapp.styleHints().colorSchemeChanged.emit(told)
        assert theme.scheme == expected
        assert load(expected).colours.accent in qapp.styleSheet()


def test_a_scheme_that_was_chosen_stays_when_the_system_changes(qapp, theme):
    apply_theme(qapp, "light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.scheme == "light"


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.5, 1.5), (9.0, 2.0)])
def test_text_grows_to_twice_its_size_and_no_further(qapp, theme, asked, given):
    apply_theme(qapp, "light", asked)
    assert theme.scale == given
    assert qapp.font().pixelSize() == round(14 * given)


def test_a_button_is_36_high_and_44_on_capture(qtbot, theme):
    low, tall = QPushButton("Save"), QPushButton("Save")
    tall.setProperty("tall", True)
    for widget, height in ((low, 36), (tall, 44), (QLineEdit(), 36)):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() == height


def test_at_twice_the_size_text_still_fits_its_box(qapp, qtbot, theme):
    apply_theme(qapp, "light", 2.0)
    box = QLineEdit("Âgé")
    qtbot.addWidget(box)
    box.ensurePolished()
    assert box.sizeHint().height() >= box.fontMetrics().height() + 4


def test_the_sheet_holds_no_colour_of_its_own():
    sheet = path("style", "sheet.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b", sheet)


def test_every_name_in_the_sheet_is_filled_in_and_every_mark_is_there(qapp, theme):
    assert "$" not in qapp.styleSheet()
    images = re.findall(r"url\(([^)]*)\)", qapp.styleSheet())
    assert images
    for image in images:
        assert path(image).is_file(), image


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", MARKS)
def test_the_committed_marks_are_in_step_with_the_tokens(scheme, name):
    committed = path("style", "marks", scheme, f"{name}.svg").read_text(encoding="utf-8")
    assert committed == mark(name, scheme)


def test_figures_in_tables_are_of_one_width(qtbot, theme):
    label = QLabel("111")
    qtbot.addWidget(label)
    label.setFont(tabular(theme.font()))
    metrics = label.fontMetrics()
    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("888")


def test_latin_and_arabic_have_each_a_face(qapp, theme):
    assert len(qapp.font().families()) == 2
