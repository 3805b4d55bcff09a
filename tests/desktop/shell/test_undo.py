"""Undo in the window: a notice after each save, and Ctrl+Z outside text boxes."""

from collections.abc import Callable
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.session import Session
from tests.helpers.tables import choose_row

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def saved(session: Session) -> str:
    record_id = session.replica.save("entrepreneur", {"name": {"given": "Khadija"}})
    session.notify_changed()
    return record_id


def test_a_save_is_followed_by_a_notice_that_undoes_it(
    active: MainWindow, session: Session, idle: Callable[[], None]
):
    notice = active.status.undo
    assert not notice.isVisible()
    saved(session)
    assert notice.isVisible()
    assert notice.text() == "Saved"
    notice.act.click()
    idle()
    assert session.replica.count("entrepreneur") == 0
    assert notice.text() == "Undone · \u2068Khadija\u2069"
    notice.act.click()
    idle()
    assert session.replica.count("entrepreneur") == 1
    assert notice.text() == "Done again · \u2068Khadija\u2069"


def test_ctrl_z_undoes_and_ctrl_shift_z_does_it_again(
    active: MainWindow, session: Session, qtbot: QtBot, idle: Callable[[], None]
):
    saved(session)
    idle()
    qtbot.keyClick(active, Qt.Key.Key_Z, CTRL)
    idle()
    assert session.replica.count("entrepreneur") == 0
    qtbot.keyClick(active, Qt.Key.Key_Z, CTRL | SHIFT)
    idle()
    assert session.replica.count("entrepreneur") == 1


def test_whom_a_step_was_about_is_read_beside_the_window(
    active: MainWindow,
    session: Session,
    qtbot: QtBot,
    idle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
):
    saved(session)
    idle()
    asked, read = [], session.replica.get_all
    monkeypatch.setattr(
        session.replica, "get_all", lambda ids: asked.append(current_thread()) or read(ids)
    )
    qtbot.keyClick(active, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "Khadija" in active.status.undo.text())
    assert asked
    assert main_thread() not in asked, "a list that was brought in has thousands"


def test_with_nothing_undone_it_is_said_that_there_is_nothing_to_do_again(
    active: MainWindow, qtbot: QtBot, idle: Callable[[], None]
):
    qtbot.keyClick(active, Qt.Key.Key_Z, CTRL | SHIFT)
    idle()
    assert active.status.undo.text() == "Nothing to do again"


def test_a_visitor_who_was_taken_back_is_not_said_to_be_kept_and_gets_no_copy(
    active: MainWindow, session: Session, qtbot: QtBot, idle: Callable[[], None]
):
    active.open_capture("")
    page = active.capture
    page.sheet.name.setText("Anouar Bakkali")
    page.sheet.consent.answers.set_answers({"register": "given"})
    page.sheet.consent.witness.setText("Nadia")
    page.save()
    idle()
    assert page.banner.isVisible()
    qtbot.keyClick(active, Qt.Key.Key_Z, CTRL)
    idle()
    assert session.replica.count("entrepreneur") == 0
    assert not page.banner.isVisible()
    assert page.kept._copied == ""


def test_in_a_text_box_ctrl_z_takes_back_what_was_typed(
    active: MainWindow, session: Session, qtbot: QtBot, idle: Callable[[], None]
):
    saved(session)
    active.open_page("capture")
    idle()
    qtbot.keyClicks(QApplication.focusWidget(), "Omar")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    idle()
    assert active.capture.sheet.name.text() == ""
    assert session.replica.count("entrepreneur") == 1


def test_in_the_empty_first_box_of_the_next_visitor_ctrl_z_undoes_the_last_one(
    active: MainWindow, session: Session, qtbot: QtBot, idle: Callable[[], None]
):
    active.open_page("capture")
    qtbot.keyClicks(QApplication.focusWidget(), "Omar Benjelloun")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    idle()
    assert session.replica.count("entrepreneur") == 1
    assert QApplication.focusWidget() is active.capture.sheet.name
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    idle()
    assert session.replica.count("entrepreneur") == session.replica.count("encounter") == 0


def test_with_nothing_saved_it_is_said_that_there_is_nothing_to_undo(
    active: MainWindow, session: Session, qtbot: QtBot, idle: Callable[[], None]
):
    qtbot.keyClick(active, Qt.Key.Key_Z, CTRL)
    idle()
    assert active.status.undo.text() == "Nothing to undo"


def test_enter_presses_the_button_that_has_the_keyboard(
    active: MainWindow, session: Session, qtbot: QtBot
):
    active.open_page("home")
    active.home.event_card.new.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert active.current is active.capture


def test_on_the_follow_ups_ctrl_z_takes_back_the_last_step_wherever_it_was_made(
    active: MainWindow, session: Session, qtbot: QtBot, idle: Callable[[], None]
):
    person = saved(session)
    task = session.replica.save("followup", {"person": person, "task": "Call", "state": "open"})
    active.open_page("followups")
    page = active.current
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    choose_row(page.table, [i.record for i in page._found.items].index(task))
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    idle()
    assert session.replica.get(task).values["state"] == "done"
    assert page.banner.isVisible()
    qtbot.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    idle()
    assert session.replica.get(task).values["state"] == "open"
    assert not page.banner.isVisible(), "it offers what is undone already"
    qtbot.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    idle()
    assert session.replica.count("followup") == 0


def test_a_list_comes_in_by_ctrl_enter_and_goes_by_ctrl_z_unless_something_was_saved_since(
    active: MainWindow, session: Session, qtbot: QtBot, idle: Callable[[], None], tmp_path: Path
):
    file = tmp_path / "Consulat.csv"
    file.write_text("Nom;Prénom;Tél\nFassi;Anas;0612345678\nTazi;Ali;0612345679\n", "utf-8")
    active.open_page("lists")
    page = active.current
    for since in (False, True):
        with qtbot.waitSignal(page.preview.judgedAnew, timeout=10_000):
            page.open_file(str(file))
        idle()
        qtbot.keyClick(page.preview.table, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: page.stack.currentWidget() is page.start)
        idle()
        assert session.replica.count("entrepreneur") == 2
        if since:
            saved(session)
            idle()
        qtbot.keyClick(active, Qt.Key.Key_Z, CTRL)
        idle()
        assert session.replica.count("entrepreneur") == (2 if since else 0)
