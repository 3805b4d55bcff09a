import os
import shutil
import subprocess

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.idle import IdleWatch, SystemWatch

KEY = QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"


def _mouse() -> QMouseEvent:
    nothing = Qt.MouseButton.NoButton
    at = QPointF(3, 3)
    return QMouseEvent(
        QEvent.Type.MouseMove, at, at, nothing, nothing, Qt.KeyboardModifier.NoModifier
    )


TOUCHES = {
    "a key": lambda: QKeyEvent(*KEY),
    "an input method": lambda: QInputMethodEvent("خ", []),
    "the mouse": _mouse,
}


class Watch(IdleWatch):
    """Counts how often it was put off."""

    times = 0

    def put_off(self) -> None:
        self.times += 1
        super().put_off()


@pytest.fixture
def window(qtbot) -> QWidget:
    """A window in front, with a box that has the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    QLineEdit(made).setFocus()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_it_says_idle_once_nobody_touches_anything(qapp, qtbot) -> None:
    watch = IdleWatch(qapp, 0.001)
    with qtbot.waitSignal(watch.idle):
        pass


def test_it_says_calm_where_idleness_never_locks(qapp, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("desktop.idle._CALM_MS", 10)
    watch = IdleWatch(qapp, 0)
    with qtbot.waitSignal(watch.calm):
        pass


@pytest.mark.parametrize("kind", TOUCHES)
def test_a_touch_puts_it_off(qapp, window, kind) -> None:
    watch = Watch(qapp, 60)
    place = qapp.focusObject() if kind == "an input method" else window.windowHandle()
    qapp.sendEvent(place, TOUCHES[kind]())
    assert watch._timer.isActive()
    assert watch.times > 0


def test_a_touch_in_a_window_that_came_later_puts_it_off(qapp, qtbot, window) -> None:
    watch = Watch(qapp, 60)
    dialog = QDialog(window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is dialog.windowHandle())
    qapp.sendEvent(dialog.windowHandle(), TOUCHES["a key"]())
    assert watch.times > 0


def test_work_behind_the_window_is_no_touch(qapp, window) -> None:
    watch = Watch(qapp, 60)
    window.findChild(QLineEdit).setText("read again")
    window.resize(400, 300)
    qapp.processEvents()
    assert watch.times == 0


def test_nought_minutes_never_lock(qapp) -> None:
    assert not IdleWatch(qapp, 0)._timer.isActive()


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(qapp) -> None:
    watch = SystemWatch(bus=QDBusConnection("nowhere"))
    assert not watch.listening


@pytest.fixture
def bus(tmp_path):
    """A message bus of the test's own."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("no dbus-daemon on this machine")
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", "--print-address", f"--address=unix:dir={tmp_path}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": ""},
    )
    address = daemon.stdout.readline().strip()
    yield (
        QDBusConnection.connectToBus(address, "heard"),
        QDBusConnection.connectToBus(address, "speaking"),
    )
    QDBusConnection.disconnectFromBus("heard")
    QDBusConnection.disconnectFromBus("speaking")
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.mark.parametrize(
    ("interface", "signal", "arguments", "heard"),
    [
        ("org.freedesktop.login1.Manager", "PrepareForSleep", [True], True),
        ("org.freedesktop.login1.Manager", "PrepareForSleep", [False], False),
        ("org.freedesktop.login1.Session", "Lock", [], True),
        ("org.freedesktop.login1.Session", "Unlock", [], False),
    ],
)
def test_sleep_and_session_lock_are_heard_from_the_system(
    qapp, qtbot, bus, interface, signal, arguments, heard
) -> None:
    listening, speaking = bus
    watch = SystemWatch(bus=listening)
    assert watch.listening
    told = []
    watch.leaving.connect(lambda: told.append(signal))
    message = QDBusMessage.createSignal("/org/freedesktop/login1", interface, signal)
    message.setArguments(arguments)
    speaking.send(message)
    after = QDBusMessage.createSignal(
        "/org/freedesktop/login1", "org.freedesktop.login1.Session", "Lock"
    )
    speaking.send(after)
    qtbot.waitUntil(lambda: len(told) == (2 if heard else 1))
