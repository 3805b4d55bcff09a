"""Says when nobody has touched keyboard or mouse for a while, or the machine goes to sleep.

Suspend and session lock are heard from logind over D-Bus (org.freedesktop.login1: PrepareForSleep
of the manager, Lock of the session); where there is no logind, idleness alone locks. Until it has
locked, the watch holds a delay inhibitor, so that the machine sleeps only afterwards.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

try:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage
except ImportError:  # Windows and macOS builds may leave QtDBus out
    QDBusConnection = None  # type: ignore[assignment,misc]  # only where Qt has no D-Bus

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.InputMethod,
}
_LOGIN = "org.freedesktop.login1"
_MANAGER = "org.freedesktop.login1.Manager"
_PATH = "/org/freedesktop/login1"
_CALM_MS = 10_000


class IdleWatch(QObject):
    """Emits `idle` once after the set minutes without a touch, `calm` after ten seconds.

    No minutes mean never.

    It listens where touches come in: at the window in front, and at what has the keyboard, which
    alone hears of an input method. A filter on the whole application would be asked about each of
    its events, thousands while a page is made, and wait each time for whatever worker is at work.
    """

    idle = Signal()
    calm = Signal()

    def __init__(self, app: QGuiApplication, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self.calm)
        self._calm.start()
        app.focusWindowChanged.connect(self._listen_at)
        app.focusObjectChanged.connect(self._listen_at)
        for one in (app.focusWindow(), app.focusObject()):
            self._listen_at(one)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """Wait another time, from now."""
        self._timer.stop()
        self._timer.setInterval(round(minutes * 60_000))
        if minutes > 0:
            self._timer.start()

    def put_off(self) -> None:
        """Somebody is there: wait the whole time again."""
        self._calm.start()
        if self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.put_off()
        return super().eventFilter(watched, event)

    def _listen_at(self, place: QObject | None) -> None:
        if place is not None:
            place.installEventFilter(self)  # once more moves it to the front, it is not there twice


class SystemWatch(QObject):
    """Emits `leaving` when the machine is about to sleep or the person's session locks."""

    leaving = Signal()

    def __init__(
        self, parent: QObject | None = None, *, bus: QDBusConnection | None = None
    ) -> None:
        super().__init__(parent)
        self.listening = False
        self._inhibitor: object | None = None
        if QDBusConnection is not None:
            self._listen(bus or QDBusConnection.systemBus())

    def _listen(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        # the stub asks for bytes, the binding takes only what SLOT gives
        self.listening = all(
            bus.connect("", "", interface, signal, self, slot)  # type: ignore[call-overload]  # its stub lacks this overload
            for interface, signal, slot in (
                (_MANAGER, "PrepareForSleep", SLOT("prepare_for_sleep(bool)")),
                (f"{_LOGIN}.Session", "Lock", SLOT("session_locked()")),
            )
        )
        self._delay_sleep(bus)

    def _delay_sleep(self, bus: QDBusConnection) -> None:
        """Ask logind to wait for us; the answer is a file that lets go when it is closed."""
        manager = QDBusInterface(_LOGIN, _PATH, _MANAGER, bus)
        if not manager.isValid():
            return
        answer = manager.call("Inhibit", "sleep", "Tremplin", "Lock the vault", "delay")
        if answer.type() == QDBusMessage.MessageType.ReplyMessage:
            self._inhibitor = answer.arguments()[0]

    @Slot(bool)
    def prepare_for_sleep(self, begins: bool) -> None:
        """Heard from logind: the machine goes to sleep, or woke up."""
        if begins:
            self.leaving.emit()

    @Slot()
    def session_locked(self) -> None:
        """Heard from logind: the person's session is locked."""
        self.leaving.emit()
