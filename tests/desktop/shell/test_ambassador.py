"""A scripted ambassador at the real window: few keys, no mouse, and nothing lost to a power cut."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Folders, open_replica, start_session
from desktop.look import Look
from desktop.main_window import MainWindow
from desktop.session import Session
from forms.consent import consent_id
from sync.replica.vault import create, open_vault
from tests.desktop.conftest import CHEAP, LABEL, PASSPHRASE

ROOT = Path(__file__).resolve().parents[3]
CTRL = Qt.KeyboardModifier.ControlModifier


class Ambassador:
    """Presses keys into whatever has the focus; counts all that are not the visitor's own data."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.keys = self.letters = 0

    def types(self, text: str) -> None:
        self._qtbot.keyClicks(QApplication.focusWidget(), text)
        self.letters += len(text)

    def presses(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._qtbot.keyClick(QApplication.focusWidget(), key)
            self.keys += 1

    def holds_ctrl(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(QApplication.focusWidget(), key, CTRL)
        self.keys += 2


@pytest.fixture
def hand(qtbot: QtBot, window: MainWindow) -> Ambassador:
    with qtbot.waitActive(window):
        window.activateWindow()
    return Ambassador(qtbot)


@pytest.fixture
def no_mouse(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is pressed by mouse in this test is a mistake of the test."""
    for name in ("mouseClick", "mousePress", "mouseMove"):
        monkeypatch.setattr(QtBot, name, None)


def test_a_visitor_is_recorded_in_at_most_sixty_keys_beyond_the_data(
    hand: Ambassador,
    no_mouse: None,
    window: MainWindow,
    session: Session,
    qtbot: QtBot,
    record_property: Callable[[str, object], None],
):
    tab = Qt.Key.Key_Tab
    hand.holds_ctrl(Qt.Key.Key_N)
    hand.types("Khadija Bennani")
    hand.presses(tab, tab)
    hand.types("+32 470 11 25 64")
    hand.presses(tab)
    hand.types("khadija@example.org")
    hand.presses(tab)
    hand.presses(Qt.Key.Key_1, Qt.Key.Key_2)  # two needs
    hand.presses(tab)
    hand.presses(*(Qt.Key(Qt.Key.Key_0 + n) for n in (1, 2, 3, 4, 5)), Qt.Key.Key_Minus)
    hand.presses(tab, tab)
    hand.types("Nadia")
    hand.presses(tab, tab)
    hand.types("A workshop in Tangier")
    hand.presses(tab)
    hand.presses(Qt.Key.Key_2)  # a misunderstanding
    hand.presses(tab, Qt.Key.Key_2, tab, Qt.Key.Key_4)  # felt before and after
    hand.holds_ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.replica.count("entrepreneur") == 1)
    record_property("keys_beyond_the_data", hand.keys)
    record_property("letters_of_the_data", hand.letters)
    assert hand.keys <= 60
    [person] = session.replica.listing("entrepreneur")
    assert len(session.replica.linked(person.id, "need")) == 2
    consent = session.replica.get(consent_id(person.id))
    assert consent is not None
    assert consent.values["answers"]["register"] == "given"
    assert "refused" in consent.values["answers"].values()
    qtbot.waitUntil(lambda: window.capture.sheet.capture().empty)
    assert QApplication.focusWidget() is window.capture.sheet.name


def test_what_was_typed_survives_a_power_cut(qtbot: QtBot, dressed: QApplication, place: Folders):
    made = create(place.new_vault(), PASSPHRASE, label=LABEL, params=CHEAP)
    open_replica(made).close()
    made.close()
    [folder] = place.vaults.iterdir()
    command = [sys.executable, "-m", "tests.helpers.typing_laptop", str(place.home)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "typed\n"
        child.kill()
    opened = open_vault(folder, PASSPHRASE)
    session = start_session(opened, open_replica(opened))
    look = Look(dressed, place)
    look.follow(session)
    look.set_language("en")
    window = MainWindow(session, look, place)
    window.show()
    window.open_capture("")
    capture = window.capture.sheet.capture()
    assert capture.name == "Khadija Bennani"
    assert [phone["e164"] for phone in capture.phones] == ["+32470112564"]
    assert capture.needs == ["finance"]
    assert "recovered" in window.capture.banner.accessibleName()
    window.capture.save()
    qtbot.waitUntil(lambda: session.replica.count("entrepreneur") == 1)
    qtbot.waitUntil(lambda: not session.jobs.busy)
    look.follow(None)
    window.close()
    shiboken6.delete(window)
    session.close()
    look.deleteLater()
