"""The gate and the main window, real and on screen (offscreen)."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app import Shell
from desktop.bootstrap import Folders
from desktop.gate import Gate
from desktop.look import Look
from desktop.main_window import MainWindow
from desktop.session import Session
from tests.helpers.laptops import CHEAP
from tests.helpers.register_process import RegisterProcess


@pytest.fixture
def idle(qtbot, session: Session) -> Callable[[], None]:
    """Waits until no work is under way."""
    return lambda: qtbot.waitUntil(lambda: not session.jobs.busy)


@pytest.fixture
def look(dressed: QApplication, place: Folders) -> Iterator[Look]:
    made = Look(dressed, place)
    made.set_language("en")
    yield made
    made.follow(None)
    made.deleteLater()


@pytest.fixture
def new_gate(qtbot, look: Look, place: Folders) -> Callable[[], Gate]:
    """Opens the gate as it stands: first run or unlock."""

    def make() -> Gate:
        gate = Gate(place, look, CHEAP)
        qtbot.addWidget(gate, before_close_func=lambda one: one.jobs.close())
        gate.show()
        return gate

    return make


@pytest.fixture
def window(qtbot, session: Session, look: Look, place: Folders) -> Iterator[MainWindow]:
    look.follow(session)
    made = MainWindow(session, look, place)
    made.show()
    qtbot.waitExposed(made)
    yield made
    qtbot.waitUntil(lambda: not session.jobs.busy)
    look.follow(None)
    made.close()
    shiboken6.delete(made)


@pytest.fixture
def shell(dressed: QApplication, place: Folders) -> Iterator[Shell]:
    made = Shell(dressed, place, CHEAP)
    made.look.set_language("en")
    yield made
    if made.window is not None:
        made.window.close()
    if made.gate is not None:
        made.gate.close()
    made.close()
    if made.window is not None:
        shiboken6.delete(made.window)  # it would hear of the next test's language
    made.deleteLater()
    made.look.deleteLater()


@pytest.fixture
def register(tmp_path) -> Iterator[RegisterProcess]:
    """A real register over loopback."""
    folder = tmp_path / "register"
    folder.mkdir()
    with RegisterProcess(folder) as running:
        yield running


@pytest.fixture
def opened(qtbot, session: Session, look: Look) -> Iterator[Callable[..., QDialog]]:
    """Opens a dialog of a kind on the session; gone before the session closes."""
    shown: list[QDialog] = []

    def make(kind: type[QDialog], **options: Any) -> QDialog:
        dialog = kind(session, **options)
        shown.append(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    yield make
    for dialog in shown:
        shiboken6.delete(dialog)
