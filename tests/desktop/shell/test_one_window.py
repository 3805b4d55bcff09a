"""A second start gives what it was opened with to the window that runs, and ends."""

import os
import stat
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.app import Shell
from desktop.bootstrap import Folders
from desktop.one_window import OneWindow, hand_over
from tests.desktop.shell.test_opening import said, unlock, vault

pytestmark = pytest.mark.usefixtures("qapp")

Second = Callable[[Path | None], Future[bool]]


@pytest.fixture
def second(place: Folders):
    """Starts the app once more with a file, as another process would; whether it was taken."""
    with ThreadPoolExecutor(1) as other:
        yield lambda file: other.submit(hand_over, place.home, file)


@pytest.fixture
def running(place: Folders):
    window = OneWindow(place.home)
    window.begin()
    yield window
    window.end()
    window.deleteLater()


def test_where_no_window_runs_the_start_goes_on(place: Folders) -> None:
    assert not hand_over(place.home, None)
    window = OneWindow(place.home)
    window.begin()
    window.end()
    assert not hand_over(place.home, None), "nor where it ran before"


def test_a_mere_second_start_asks_the_window_to_come_forward(
    running: OneWindow, second: Second, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(running.asked) as asked:
        taken = second(None)
    assert asked.args == [None]
    assert taken.result()


def test_only_one_window_listens_and_nobody_else_may_enter(
    running: OneWindow, place: Folders
) -> None:
    other = OneWindow(place.home)
    other.begin()
    assert not other._watch.directories()
    assert running._watch.directories()
    other.end()
    if os.name == "posix":
        assert stat.S_IMODE((place.home / "window").stat().st_mode) == 0o700


def test_what_is_left_of_a_window_that_crashed_is_not_opened(place: Folders) -> None:
    inbox = place.home / "window"
    inbox.mkdir(parents=True)
    (inbox / "1.json").write_text('{"open": "/media/stick.tremplin"}')
    (place.home / "window.lock").write_text("999999999\ntremplin\n\n")
    assert not hand_over(place.home, None)
    window = OneWindow(place.home)
    heard: list[object] = []
    window.asked.connect(heard.append)
    window.begin()
    assert not list(inbox.iterdir())
    assert heard == []
    window.end()


def test_a_window_that_does_not_answer_keeps_nobody_waiting(
    running: OneWindow, place: Folders
) -> None:
    assert not hand_over(place.home, None, patience_s=0)
    assert not list((place.home / "window").iterdir())


def test_a_file_waits_at_the_gate_and_is_followed_in_the_open_vault(
    shell: Shell, second: Second, qtbot: QtBot, place: Folders, tmp_path: Path
) -> None:
    vault(place)
    stick, noise = tmp_path / "stick.tremplin", tmp_path / "notes.txt"
    stick.touch()
    noise.touch()
    shell.start()
    qtbot.waitUntil(lambda: bool(shell.alone._watch.directories()))
    taken = second(noise)
    qtbot.waitUntil(taken.done)
    assert shell._file is None, "only what a double click opens is taken"
    taken = second(stick)
    qtbot.waitUntil(taken.done)
    assert taken.result()
    assert "stick.tremplin" in said(shell)
    unlock(shell, qtbot)
    assert shell.window is not None
    notice = shell.window.notice
    qtbot.waitUntil(lambda: "has joined" in notice.accessibleName())
    notice.hide()
    dialog = QDialog(shell.window, modal=True)
    dialog.show()
    taken = second(stick)
    qtbot.waitUntil(taken.done)
    assert not notice.isVisible(), "nothing happens behind a dialog"
    dialog.reject()
    dialog.deleteLater()
    qtbot.waitUntil(notice.isVisible)
    backup = tmp_path / "monday.tremplin-backup"
    backup.touch()
    taken = second(backup)
    qtbot.waitUntil(lambda: "Lock first" in notice.accessibleName())
    assert taken.result()
