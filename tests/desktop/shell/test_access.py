"""Every page by keyboard and screen reader: names, a way through by Tab, and focus that shows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from build_scripts.sample import fill
from desktop import i18n
from desktop.main_window import MainWindow
from desktop.session import Session

TARGET = 44
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


@pytest.fixture
def busy(window: MainWindow, session: Session, qtbot: QtBot) -> MainWindow:
    """The window of a forum day, with people and something to decide."""
    ids = fill(session.replica)
    window.record.open("entrepreneur", ids["Bennani"])
    with qtbot.waitActive(window):
        window.activateWindow()
    session.notify_changed()
    return window


def settled(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=20_000)
    QApplication.processEvents()


def controls(page: QWidget) -> list[QWidget]:
    """What a hand or a screen reader meets on a page; not the parts of a control."""
    found = [w for kind in CONTROLS for w in page.findChildren(kind) if w.isVisible()]
    inner = (QComboBox, QLineEdit, QAbstractItemView, QScrollBar)
    return [w for w in found if not isinstance(w.parent(), inner)]


def spoken(control: QWidget) -> str:
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or text


WALKED = ("home", "capture", "people", "record", "sheets", "decide", "sync", "settings")
SEEN = ("home", "capture", "people", "record", "sync", "sheets", "decide")


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_every_control_of_every_page_has_a_name(
    busy: MainWindow, session: Session, qtbot: QtBot, dressed: QApplication, code: str
):
    session.language = code
    i18n.install(dressed, code)
    for page_id, page in busy.pages.items():
        busy.open_page(page_id)
        settled(qtbot, session)
        nameless = [c for c in controls(page) if not spoken(c).strip()]
        assert not nameless, (page_id, [(type(c).__name__, c.parent()) for c in nameless])


@pytest.mark.parametrize("page_id", WALKED)
def test_tab_goes_through_a_page_and_comes_back(
    busy: MainWindow, session: Session, qtbot: QtBot, page_id: str
):
    busy.open_page(page_id)
    settled(qtbot, session)
    first = QApplication.focusWidget()
    assert first is not None, page_id
    seen = [first]
    for _ in range(400):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            break
        if now is seen[-1] and isinstance(now, QTextBrowser):
            continue  # on to a link inside
        assert now not in seen, f"{page_id}: Tab turns back at {now}"
        seen.append(now)
    assert QApplication.focusWidget() is first, f"{page_id}: Tab never comes back"
    qtbot.keyClick(first, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is seen[-1], f"{page_id}: Shift+Tab goes another way"


def _people(page: QWidget) -> list[QWidget]:
    return [page._new, page.box, page.filters, page.tools, page.table]


def _followups(page: QWidget) -> list[QWidget]:
    return [page.filters, page.table, *page.buttons.values()]


def _lists(page: QWidget) -> list[QWidget]:
    return [page.start.drop, page.start.types, page.start.export]


@pytest.mark.parametrize(
    ("page_id", "parts"), [("people", _people), ("followups", _followups), ("lists", _lists)]
)
def test_tab_goes_through_a_page_as_it_is_read(
    busy: MainWindow,
    session: Session,
    qtbot: QtBot,
    page_id: str,
    parts: Callable[[QWidget], list[QWidget]],
):
    busy.open_page(page_id)
    settled(qtbot, session)
    page = busy.current
    first, *others = parts(page)
    stops = [first, *first.findChildren(QWidget)]
    next(stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus).setFocus()
    for part in others:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        while first.isAncestorOf(now := QApplication.focusWidget()):
            qtbot.keyClick(now, Qt.Key.Key_Tab)  # several stops in one part
        assert part is now or part.isAncestorOf(now), (part, now)
        first = part


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_tab_goes_through_the_queue_from_its_filters_to_what_one_can_do_and_back(
    busy: MainWindow, session: Session, qtbot: QtBot, dressed: QApplication, code: str
):
    session.language = code
    i18n.install(dressed, code)
    busy.open_page("decide")
    page = busy.decide
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    settled(qtbot, session)
    assert QApplication.focusWidget() is page.primary_focus()
    page.filters.fold.setChecked(True)
    for _ in range(2):  # the second item's values are other boxes, made later than the buttons
        parts = (page.filters.boxes, page.filters, page.list, page.pane, page.bar)
        places = {part: [] for part in parts}
        page.filters.state.setFocus(Qt.FocusReason.TabFocusReason)
        walked = []
        while (now := QApplication.focusWidget()) is not None and page.isAncestorOf(now):
            places[next(p for p in parts if p is now or p.isAncestorOf(now))].append(now)
            walked.append(now)
            qtbot.keyClick(now, Qt.Key.Key_Tab)
        assert [stop for part in parts for stop in places[part]] == walked
        assert all(places.values())
        QApplication.processEvents()
        for stop in reversed(walked):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
            assert QApplication.focusWidget() is stop
        page.list.setFocus()
        qtbot.keyClick(page.list, Qt.Key.Key_J)
        settled(qtbot, session)


@pytest.mark.parametrize("page_id", SEEN)
def test_the_keyboards_focus_can_be_seen(
    busy: MainWindow, session: Session, qtbot: QtBot, page_id: str
):
    busy.open_page(page_id)
    settled(qtbot, session)
    page = busy.pages[page_id]
    for control in [c for c in controls(page) if c.focusPolicy() & Qt.FocusPolicy.TabFocus][:60]:
        if not control.isEnabled() or isinstance(control, QAbstractItemView):
            continue
        busy.nav.setFocus()
        busy.lock_button.setFocus(Qt.FocusReason.TabFocusReason)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(control)
        focused = around(busy, control)
        busy.lock_button.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert focused != around(busy, control), (page_id, type(control), spoken(control))


def bring_into_sight(control: QWidget) -> None:
    QApplication.processEvents()
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control)
        parent = parent.parentWidget()
    QApplication.processEvents()


def around(window: MainWindow, control: QWidget) -> object:
    """The picture of a control and of what is drawn just around it."""
    corner = control.mapTo(window, control.rect().topLeft())
    return window.grab(QRect(corner, control.size()).adjusted(-6, -6, 6, 6)).toImage()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_touched_at_the_booth_is_large_enough(
    busy: MainWindow,
    session: Session,
    qtbot: QtBot,
    dressed: QApplication,
    scale: float,
    look: Callable[[], object],
):
    busy.look.set_scale(scale)
    busy.open_capture("")
    page = busy.capture
    qtbot.keyClicks(page.sheet.phones.rows[0].box, "+32470112564")
    qtbot.waitUntil(lambda: bool(page.met.found()) or not session.jobs.busy)
    settled(qtbot, session)
    try:
        qtbot.waitUntil(lambda: small(page) == [])
    finally:
        found = small(page)
        busy.look.set_scale(1.0)
    assert found == []


def small(page: QWidget) -> list[tuple[str, str, int, int]]:
    """What is touched and smaller than a finger: its kind, its name, its width and height."""
    return [
        (type(c).__name__, spoken(c), c.width(), c.height())
        for c in controls(page)
        if min(c.width(), c.height()) < TARGET and isinstance(c, (QAbstractButton, QLineEdit))
    ]
