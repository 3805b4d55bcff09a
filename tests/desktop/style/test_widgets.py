"""States, fields, navigation, focus: what the small widgets promise a page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.style.focus import _Ring
from desktop.style.search import SearchBox
from desktop.style.tables import RowTable
from desktop.style.theme import apply_theme, current_theme
from desktop.style.widgets import (
    Banner,
    Body,
    BusyState,
    Card,
    ChipGroup,
    EmptyState,
    ErrorState,
    Field,
    Heading,
    Muted,
    NavList,
    PageScroll,
    StatusPill,
    button,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


def rings(window):
    return [ring for ring in window.findChildren(_Ring) if ring.isVisible()]


@pytest.fixture
def form(qtbot, theme):
    window = QWidget()
    column = QVBoxLayout(window)
    for text in ("one", "two"):
        column.addWidget(button(text))
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_ring_is_two_pixels_off_the_button_that_the_keyboard_reached(form, qtbot):
    one, two = form.findChildren(QPushButton)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(one, Qt.Key.Key_Tab)
    (ring,) = rings(form)
    assert ring.geometry() == two.geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_takes_the_colour_of_the_look_that_was_changed_to(form, theme):
    one, _two = form.findChildren(QPushButton)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    theme.set("dark", 1.0)
    (ring,) = rings(form)
    side = ring.grab().toImage().pixelColor(1, ring.height() // 2)
    assert side == theme.colour("accent")


def test_the_ring_follows_a_button_that_moves_and_hides(form, qtbot):
    one, _two = form.findChildren(QPushButton)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    form.resize(form.width() + 80, form.height() + 60)
    qtbot.waitUntil(lambda: rings(form)[0].width() == one.width() + 8)
    one.hide()
    qtbot.waitUntil(lambda: not any(r._target is one for r in rings(form)))


def test_the_ring_stays_away_when_the_mouse_gave_the_focus(form):
    QTest.mousePress(form.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert rings(form) == []
    QTest.mouseRelease(form.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)


def test_a_text_box_shows_its_focus_itself(form):
    form.findChild(QLineEdit).setFocus(Qt.FocusReason.TabFocusReason)
    assert rings(form) == []


def test_a_focused_button_can_be_destroyed(form, qtbot):
    one, _two = form.findChildren(QPushButton)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    one.deleteLater()
    qtbot.waitUntil(lambda: len(form.findChildren(QPushButton)) == 1)


def test_names_are_shown_as_they_are_and_never_read_as_markup(qtbot, theme):
    for label in (Heading("<b>Ali</b> & Co"), Body("<b>Ali</b> & Co")):
        qtbot.addWidget(label)
        label.resize(400, 60)
        assert "<b>" not in label.text() or label.textFormat() == Qt.TextFormat.PlainText
    assert label.plain() == "<b>Ali</b> & Co"
    assert label.accessibleName() == "<b>Ali</b> & Co"


@pytest.mark.parametrize("make", [Heading, Body])
def test_a_latin_name_in_an_arabic_page_stands_on_the_right(qapp, qtbot, theme, make):
    label = make("Khadija")
    qtbot.addWidget(label)
    label.show()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: bool(label.alignment() & Qt.AlignmentFlag.AlignRight))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.waitUntil(lambda: bool(label.alignment() & Qt.AlignmentFlag.AlignLeft))


@pytest.mark.parametrize("state", ["kept", "waiting", "contested", "stopped"])
def test_a_state_is_an_icon_and_a_word(qtbot, theme, state):
    pill = StatusPill(state, "a word")
    qtbot.addWidget(pill)
    icon, word = pill.findChildren(QLabel)
    assert not icon.pixmap().isNull()
    assert (word.text(), pill.accessibleName()) == ("a word", "a word")
    assert pill.property("pill") == state


def test_the_four_states_have_four_icons(qtbot, theme):
    pills = [StatusPill(state, "x") for state in ("kept", "waiting", "contested", "stopped")]
    for pill in pills:
        qtbot.addWidget(pill)
    shapes = [pill.findChildren(QLabel)[0].pixmap().toImage() for pill in pills]
    masks = {shape.createAlphaMask().bits().tobytes() for shape in shapes}
    assert len(masks) == 4


def test_a_banner_offers_an_action_only_when_it_has_one(qtbot, theme):
    banner = Banner("contested", "Two values", "Decide")
    qtbot.addWidget(banner)
    banner.show()
    action = banner.findChild(QPushButton)
    with qtbot.waitSignal(banner.acted):
        action.click()
    banner.show_message("kept", "All sent")
    assert not action.isVisible()
    assert banner.accessibleName() == "All sent"


def test_an_empty_page_has_the_one_action_that_fills_it(qtbot, theme):
    empty = EmptyState("people", "Nobody yet", "People will be here", "Record")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted):
        empty.action.click()
    empty.set_texts("Personne", "Ici seront les gens")
    assert empty.action.isHidden()


def test_an_error_says_what_happened_what_is_safe_and_what_to_do(qtbot, theme):
    error = ErrorState("No answer", "All is kept here", "Try later", "Again")
    qtbot.addWidget(error)
    said = {label.accessibleName() or label.text() for label in error.findChildren(QLabel)}
    assert {"No answer", "All is kept here", "Try later"} <= said


def test_being_busy_tells_how_far_and_can_be_stopped(qtbot, theme):
    busy = BusyState("Sending", "Stop")
    qtbot.addWidget(busy)
    bar = busy.findChild(QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    busy.set_progress(40, 100, "40 of 100")
    assert (bar.value(), bar.maximum()) == (40, 100)
    with qtbot.waitSignal(busy.cancelled):
        busy.findChild(QPushButton).click()


def test_a_field_names_its_box_and_says_what_is_wrong_in_place_of_the_hint(qtbot, theme):
    box = QLineEdit()
    field = Field("Phone", box, "With its country")
    qtbot.addWidget(field)
    assert box.accessibleName() == "Phone"
    field.set_error("Too short")
    assert box.accessibleDescription() == "Too short"
    assert box.property("state") == "stopped"
    field.set_error("")
    assert box.accessibleDescription() == "With its country"
    assert box.property("state") == ""


def test_navigation_tells_what_was_picked_and_marks_what_is_open(qtbot, theme):
    nav = NavList("Pages")
    qtbot.addWidget(nav)
    for key in ("home", "people", "decide"):
        nav.add(key, key, key.title())
    assert nav.current() == ""
    with qtbot.waitSignal(nav.chosen) as picked:
        nav.findChildren(QPushButton)[1].click()
    assert picked.args == ["people"]
    with qtbot.assertNotEmitted(nav.chosen):
        nav.set_current("home")
    assert nav.current() == "home"


def test_a_badge_never_covers_the_name_beside_it(qtbot, theme):
    nav = NavList()
    qtbot.addWidget(nav)
    nav.add("decide", "decide", "A rather long name for a page")
    item = nav.findChild(QPushButton)
    before = item.sizeHint().width()
    nav.set_badge("decide", "40")
    badge, gap = item.findChild(QLabel), theme.tokens.spacing.s
    assert item.sizeHint().width() >= before + gap + badge.sizeHint().width() + gap
    assert item.accessibleDescription() == "40"


def test_a_page_is_never_wider_than_its_column(qtbot, theme):
    page = PageScroll()
    card = Card("Sheet")
    page.column.addWidget(card)
    qtbot.addWidget(page)
    page.resize(1900, 600)
    page.show()
    qtbot.waitUntil(lambda: card.width() == 1120)
    page.resize(900, 600)
    qtbot.waitUntil(lambda: card.width() <= 900)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Body("A long text that wraps. " * 12),
        lambda: Heading("A long title that wraps " * 4),
        lambda: ChipGroup([(str(at), f"Chip number {at}") for at in range(12)]),
    ],
)
def test_the_last_line_is_never_cut_when_room_is_short(qtbot, theme, make):
    window, wrapped = QWidget(), make()
    column = QVBoxLayout(window)
    column.addWidget(wrapped)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.resize(420, 120)
    window.show()
    qtbot.waitUntil(lambda: wrapped.height() >= wrapped.heightForWidth(wrapped.width()) > 60)
    window.resize(1300, 120)
    qtbot.waitUntil(
        lambda: wrapped.minimumSizeHint().height() == wrapped.heightForWidth(wrapped.width())
    )


def test_the_room_that_large_writing_took_is_given_back(qtbot, theme):
    window, wrapped = QWidget(), Muted("A line of some length, which wraps in large writing")
    QVBoxLayout(window).addWidget(wrapped)
    qtbot.addWidget(window)
    window.resize(420, 300)
    window.show()
    before = wrapped.minimumSizeHint().height()
    theme.set("light", 2.0)
    qtbot.waitUntil(lambda: wrapped.minimumSizeHint().height() > before)
    theme.set("light", 1.0)
    qtbot.waitUntil(lambda: wrapped.minimumSizeHint().height() == before)


def test_a_long_text_in_the_middle_of_a_page_is_shown_to_its_end(qtbot, theme):
    state = EmptyState("people", "Nothing here", "A sentence that is told in two lines. " * 3)
    qtbot.addWidget(state)
    state.resize(1200, 600)
    state.show()
    state.set_texts("Nothing here", "Another, which takes three lines in the middle. " * 4)
    qtbot.waitUntil(lambda: state.text.height() >= state.text.heightForWidth(440) > 40)


def test_the_navigation_scrolls_where_the_window_is_low(qtbot, theme):
    nav = NavList("Pages")
    qtbot.addWidget(nav)
    for number in range(12):
        nav.add(str(number), "home", f"Page number {number}")
    nav.resize(240, 200)
    nav.show()
    nav.set_current("11")
    item = nav.findChildren(QPushButton)[11]
    assert nav.viewport().rect().contains(item.mapTo(nav.viewport(), item.rect().center()))


def test_a_pill_s_word_takes_the_colour_of_its_state_however_it_came_to_it(qtbot, theme):
    apply_theme(QApplication.instance(), "light", 1.0)
    pill = StatusPill("kept", "a word")
    qtbot.addWidget(pill)
    pill.show()
    word = pill.findChildren(QLabel)[1]
    for state in ("waiting", "contested", "stopped", "kept"):
        pill.set_state(state, "a word")
        assert word.palette().windowText().color() == current_theme().colour(state)


def test_a_title_s_first_letter_is_whole_though_it_reaches_out(qtbot, theme):
    title = Heading("Jemanden erfassen")
    qtbot.addWidget(title)
    title.show()
    assert title.contentsRect().left() + title.fontMetrics().leftBearing("J") >= 0


def test_the_ring_ends_where_a_page_that_scrolls_cuts_the_button(qtbot, theme):
    window, area, page = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(window)
    outer, column, focused = QVBoxLayout(window), QVBoxLayout(page), button("One")
    column.setContentsMargins(0, 300, 0, 0)
    column.addWidget(focused)
    area.setWidget(page)
    area.setFixedHeight(310)
    outer.addWidget(area)
    outer.addSpacing(200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(rings(window)) == 1)
    [ring] = rings(window)
    ring._place()
    below = area.mapTo(window, area.rect().bottomLeft()).y()
    shown = ring.mask().boundingRect() if ring.mask() else ring.rect()
    seen = shown.translated(ring.mapTo(window, QPoint()))
    assert seen.bottom() <= below + 5


def test_headings_stand_in_line_with_the_words_below_them(qtbot, theme):
    class Table(RowTable):
        WEIGHTS = (1,)

    model = QStandardItemModel(1, 1)
    model.setHorizontalHeaderLabels(["HHH"])
    model.setItem(0, 0, QStandardItem("HHH"))
    table = Table(model)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    picture, top = table.grab().toImage(), table.horizontalHeader().height()
    starts = [
        next(x for x in range(3, 90) if any(dark(picture.pixelColor(x, y)) for y in lines))
        for lines in (range(8, top - 8), range(top + 12, top + 40))
    ]
    assert abs(starts[0] - starts[1]) <= 1


def dark(colour):
    return colour.lightness() < 160


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_glass_of_a_search_grows_with_the_writing_and_stands_before_it(
    qapp, qtbot, direction
) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    box.setLayoutDirection(direction)
    box.resize(300, 40)
    box.show()
    small = box.glass.width()
    apply_theme(qapp, "light", 2.0)
    try:
        assert box.glass.width() == 1.5 * small
        margins, left = box.textMargins(), direction == Qt.LayoutDirection.LeftToRight
        assert (margins.left() > box.glass.width()) == left
        assert (margins.right() > box.glass.width()) != left
        assert (box.glass.geometry().center().x() < box.width() / 2) == left
    finally:
        apply_theme(qapp, "light", 1.0)
