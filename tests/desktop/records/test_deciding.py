"""The queue as it is worked off: where the keyboard is, what is said, what an empty filter says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.page_frame import PageFrame, Pages
from desktop.pages.decide import DecidePage
from desktop.pages.decide_actions import ActionBar, actions_of
from desktop.pages.decide_item import ItemPane
from desktop.session import Session
from desktop.style.theme import apply_theme
from sync.replica.queue import Filter
from sync.replica.views import RecordView

Show = Callable[[QWidget], None]
Contest = Callable[..., RecordView]
Idle = Callable[[], None]


def framed(session: Session) -> tuple[Pages, PageFrame, DecidePage]:
    """The page as it stands in the window."""
    stack = Pages({"decide": lambda parent: DecidePage(session, parent)})
    page, frame = stack.open("decide"), stack.currentWidget()
    assert isinstance(page, DecidePage)
    assert isinstance(frame, PageFrame)
    return stack, frame, page


def test_the_keyboard_stays_with_the_queue_after_a_decision_and_where_its_filter_is_empty(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    omar = session.replica.save("entrepreneur", {"name": {"given": "Omar"}, "emails": ["o@x.org"]})
    contest(omar, {"trade": "C"}, {"trade": "D"})
    session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    page = DecidePage(session)
    shown(page)
    page.filters.set_wanted(Filter(kinds=("contested",)))
    qtbot.waitUntil(lambda: len(page.model.lines) == 2 and bool(page.pane.case.rows))
    for left in (1, 0):
        idle()
        page.primary_focus().setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda n=left: len(page.model.lines) == n)
        idle()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.primary_focus())
    assert page._pages.currentWidget() is page._nothing
    assert page._nothing.title.text() == "Nothing with this filter"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)  # all that waits is shown again
    qtbot.waitUntil(lambda: [line.kind for line in page.model.lines] == ["doubtful"])
    idle()


def test_what_was_undone_is_the_current_item_and_a_filter_that_hides_it_is_said(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    omar = session.replica.save("entrepreneur", {"name": {"given": "Omar"}, "emails": ["o@x.org"]})
    contest(omar, {"trade": "C"}, {"trade": "D"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    page.go(1)
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == omar)
    page.act("latest")
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == khadija)
    idle()
    page.undo()
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == omar)
    assert page.model.line(page.list.currentIndex().row()) == page.line
    idle()
    page.act("latest")
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == khadija)
    idle()
    alone = session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    page.filters.set_wanted(Filter(kinds=("doubtful",)))
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == alone)
    page.undo()
    qtbot.waitUntil(lambda: "filter hides it" in page.banner.accessibleName())
    assert page.line is not None
    assert page.line.record == alone
    assert "ask" in actions_of(page.line)
    assert "ask" not in actions_of(page.line, alone=True)  # nobody asks themselves
    idle()


def test_what_was_decided_is_said_again_in_another_language(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    page.act("latest")
    idle()
    before = page.banner.accessibleName()
    assert before == "Take the latest: Khadija Bennani."
    session.language = "de"
    i18n.install(QApplication.instance(), "de")
    qtbot.waitUntil(lambda: page.banner.accessibleName() != before)
    assert page.banner.accessibleName().endswith("Khadija Bennani.")
    idle()


def test_both_buttons_below_the_words_of_a_case_sent_back_have_names(qtbot: QtBot):
    bar = ActionBar()
    qtbot.addWidget(bar)
    bar.begin("issues")
    named = {made.accessibleName() for made in bar.findChildren(QPushButton)}
    assert named == {"Has issues", "Cancel"}


def test_a_sentence_that_ends_with_a_shortened_name_has_one_full_stop(session: Session):
    said = ItemPane(session)._by_whom(["Omar T.", "Nadia B."])
    assert said.replace("\u2068", "").replace("\u2069", "") == (
        "It is decided where both are: by Omar T., Nadia B."
    )


def test_with_a_message_above_it_the_queue_still_has_one_scroller(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    first = {"trade": "A", "badge": "1", "membership": "member", "emails": ["a@x.org"]}
    second = {"trade": "B", "badge": "2", "membership": "declined", "emails": ["b@x.org"]}
    contest(khadija, first, second)
    stack, frame, page = framed(session)
    shown(stack)
    stack.resize(1158, 600)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    page.banner.show_message("kept", "Decided.", "Undo · U")
    page.banner.show()
    qtbot.waitUntil(page.banner.isVisible)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert page.banner.height() > 0
    assert frame.verticalScrollBar().maximum() == 0
    assert page.pane._scroll.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize(("size", "scale"), [((1016, 644), 2.0), ((475, 680), 1.0)])
def test_with_little_room_the_queue_folds_its_filters_and_has_one_scroller(
    session: Session,
    khadija: str,
    contest: Contest,
    shown: Show,
    qtbot: QtBot,
    idle: Idle,
    size: tuple[int, int],
    scale: float,
):
    contest(khadija, {"trade": "A", "badge": "1"}, {"trade": "B", "badge": "2"})
    apply_theme(QApplication.instance(), "light", scale)
    stack, frame, page = framed(session)
    shown(stack)
    stack.resize(*size)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows) and page.filters.fold.isVisible())
    idle()
    page.banner.show_message("kept", "Decided.", "Undo · U")
    page.banner.show()
    qtbot.waitUntil(page.banner.isVisible)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert frame.verticalScrollBar().maximum() == 0
    assert not page.filters.kinds.isVisible()
    assert page.pane.isAncestorOf(page.bar)
    assert page.list.geometry().bottom() < page.pane.geometry().top()
    page.filters.fold.click()
    assert page.filters.kinds.isVisible()
    assert not page.list.isVisible()
    page.filters.kinds.chips()[0].click()
    assert page.filters.fold.text() == "Filters · 1"
    page.filters.fold.click()
    assert page.list.isVisible()
    idle()


def test_a_filter_keeps_the_keyboard_while_it_is_used(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.filters.kinds.chips()) == 2)
    idle()
    chip = page.filters.kinds.chips()[1]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.model.lines) == 1)
    idle()
    held = QApplication.focusWidget()
    assert held in page.filters.kinds.chips()
    assert held.code == chip.code
    page.filters.state.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.filters.state, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not page.model.lines)
    idle()
    assert QApplication.focusWidget() is page.filters.state


def test_in_another_language_the_keyboard_stays_with_the_item(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    assert QApplication.focusWidget() is page.primary_focus()
    session.language = "de"
    i18n.install(QApplication.instance(), "de")
    qtbot.waitUntil(lambda: page.title() == "Zu entscheiden")
    idle()
    assert QApplication.focusWidget() is page.primary_focus()
