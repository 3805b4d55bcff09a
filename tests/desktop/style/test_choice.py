"""Chips and the five-step scale: by mouse, by keyboard, in either direction."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from desktop.style.widgets import Chip, ChipGroup, FiveStep

NEEDS = [("procedures", "Démarches"), ("finance", "Financement"), ("land", "Foncier")]
WORDS = ["Very doubtful", "Doubtful", "Neutral", "Favourable", "Very favourable"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def shown(qtbot, theme):
    windows = []  # qtbot holds no reference of its own

    def show(widget):
        window = QWidget()
        windows.append(window)
        row = QHBoxLayout(window)
        before = QPushButton("before")
        for each in (before, widget, QPushButton("after")):
            row.addWidget(each)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        before.setFocus()
        return widget

    yield show
    windows.clear()


@pytest.fixture
def one(shown):
    return shown(ChipGroup(NEEDS, title="Need"))


@pytest.fixture
def several(shown):
    return shown(ChipGroup(NEEDS, multiple=True, title="Need"))


def press(key, text=""):
    """Send a key to whatever has the focus, by code or as typed text."""
    target = QApplication.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(target, event)


def test_a_click_chooses_one_and_lets_go_of_the_other(one):
    heard = []
    one.changed.connect(heard.append)
    first, second, _third = one.chips()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert one.value() == ("finance",)
    assert heard == [("procedures",), ("finance",)]


def test_a_second_click_takes_the_choice_back(one):
    for _ in range(2):
        QTest.mouseClick(one.chips()[0], Qt.MouseButton.LeftButton)
    assert one.value() == ()


def test_several_are_told_in_display_order(several):
    for at in (2, 0):
        QTest.mouseClick(several.chips()[at], Qt.MouseButton.LeftButton)
    assert several.value() == ("procedures", "land")


@pytest.mark.parametrize("text", ["2", "٢", "é"])
def test_a_digit_chooses_on_latin_arabic_and_french_keyboards(several, text):
    several.setFocus()
    press(Qt.Key.Key_unknown, text)
    assert several.value() == ("finance",)


def test_a_digit_beyond_the_last_chip_does_nothing(several):
    several.setFocus()
    press(Qt.Key.Key_9, "9")
    assert several.value() == ()


def test_arrows_move_and_space_or_enter_chooses(several):
    several.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space, " ")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert several.value() == ("finance", "land")


def test_arrows_move_the_way_they_point_from_right_to_left(qapp, several):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    several.setFocus()
    press(Qt.Key.Key_Left)
    assert QApplication.focusWidget() is several.chips()[1]


def test_tab_enters_once_and_leaves_at_the_next(several):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is several.chips()[0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "after"


def test_setting_a_value_is_silent_and_unknown_codes_are_not_shown(several, qtbot):
    with qtbot.assertNotEmitted(several.changed):
        several.set_value(["land", "gone"])
    assert several.value() == ("land",)


def test_new_words_keep_what_was_chosen(several):
    several.set_value(["finance"])
    several.set_choices([("finance", "التمويل"), ("land", "العقار")])
    assert several.value() == ("finance",)
    assert [chip.text() for chip in several.chips()] == ["التمويل", "العقار"]


def test_a_chip_is_44_high_and_says_its_name_to_a_screen_reader(several):
    chip = several.chips()[0]
    assert chip.sizeHint().height() == 44
    assert (chip.accessibleName(), several.accessibleName()) == ("Démarches", "Need")


def test_choosing_changes_more_than_the_colour(qtbot, theme):
    """The number gives way to a tick: the left part differs in shape, not in tint alone."""
    chip = Chip("finance", "F", 2)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    open_lead = chip.grab(chip.rect().adjusted(12, 10, -40, -10)).toImage()
    chip.setChecked(True)
    ticked = chip.grab(chip.rect().adjusted(12, 10, -40, -10)).toImage()

    def shape(image):
        ground = image.pixel(0, 0)
        return {
            (x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixel(x, y) != ground
        }

    assert shape(open_lead) != shape(ticked)
    assert shape(ticked)


def test_chips_break_lines_and_start_on_the_leading_side(qapp, qtbot, theme):
    group = ChipGroup([(str(n), f"Chip number {n}") for n in range(6)])
    qtbot.addWidget(group)
    group.resize(360, group.heightForWidth(360))
    group.show()
    first, *others = group.chips()
    assert first.pos() == QPoint(0, 0)
    assert any(chip.y() > 0 for chip in others)
    assert all(chip.geometry().right() < 360 for chip in group.chips())
    group.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: first.geometry().right() == 359)


@pytest.fixture
def feeling(shown):
    return shown(FiveStep(WORDS, title="Before"))


def test_a_feeling_starts_unsaid(feeling):
    assert feeling.value() is None


@pytest.mark.parametrize(("text", "value"), [("1", 1), ("5", 5), ("٤", 4), ("'", 4)])
def test_a_digit_says_the_feeling(feeling, text, value):
    heard = []
    feeling.changed.connect(heard.append)
    feeling.setFocus()
    press(Qt.Key.Key_unknown, text)
    assert (feeling.value(), heard) == (value, [value])
    held = QApplication.focusWidget()
    assert held is not None
    assert held.accessibleName() == WORDS[value - 1], "the ring goes where the answer is"


def test_delete_takes_the_feeling_back(feeling):
    feeling.set_value(3)
    feeling.setFocus()
    press(Qt.Key.Key_Delete)
    assert feeling.value() is None


def test_a_click_on_another_circle_moves_the_feeling(feeling):
    steps = feeling.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    circles = [step for step in steps if step.accessibleName() in WORDS]
    for at in (1, 4):
        QTest.mouseClick(circles[at], Qt.MouseButton.LeftButton)
    assert feeling.value() == 5
    QTest.mouseClick(circles[4], Qt.MouseButton.LeftButton)
    assert feeling.value() is None


def test_the_feelings_words_change_with_the_language(feeling):
    feeling.set_value(3)
    feeling.set_labels(["1", "2", "محايد", "4", "5"])
    assert feeling.value() == 3
    assert "محايد" in [label.text() for label in feeling.findChildren(type(feeling._said))]
