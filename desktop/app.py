"""The Qt application: the gate, then the window of an unlocked vault; locking ends the process."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.bootstrap import Folders, folders, start_log, start_session, stop_log
from desktop.garbage import Collector
from desktop.gate import Gate
from desktop.jobs import log_error
from desktop.look import Look
from desktop.one_window import OneWindow, hand_over
from desktop.restart import restart
from desktop.style.icons import application_icon
from desktop.style.theme import make_application

if TYPE_CHECKING:
    from desktop.idle import IdleWatch, SystemWatch
    from desktop.main_window import MainWindow
    from desktop.opening import Given
    from desktop.session import Session
    from sync.replica.vault_slots import Argon2Params

_FRAME = 48
"""What a title bar takes of a screen's height, in pixels, at most."""

_PATIENCE_MS = 300
"""So long until it is looked again whether a dialog is closed."""

SWITCH_S = 0.0005
"""So long a worker may keep the interpreter from the window, in seconds; Python's own is 0.005.

Making a page asks for the interpreter hundreds of times, and waits so long each time while a worker
reads a list.
"""


class Shell(QObject):
    """Which window is open: the gate while no vault is, the main window while one is."""

    def __init__(
        self, app: QApplication, place: Folders, params: Argon2Params | None = None
    ) -> None:
        super().__init__(app)
        self._app, self._place, self._params = app, place, params
        self._garbage = Collector(self)
        self.look = Look(app, place)
        self.gate: Gate | None = None
        self.window: MainWindow | None = None
        self.session: Session | None = None
        self.alone = OneWindow(place.home, self)
        """Holds the user's folder; hears of what is opened while this runs."""
        self.alone.asked.connect(self.heard)
        self._file: Given | None = None
        self._idle: IdleWatch | None = None
        self._system: SystemWatch | None = None

    def start(self, file: Given | None = None) -> None:
        """Open the gate; ``file`` is what the person opened the app with."""
        self.gate = Gate(self._place, self.look, self._params)
        self.gate.opened.connect(self._opened)
        if file is not None:
            from desktop.opening import greet

            self._file = file
            greet(self.gate, file)
        self.gate.show()
        self.gate.focus()
        QTimer.singleShot(0, self, self.alone.begin)

    def heard(self, path: Path | None) -> None:
        """Come forward: somebody started the app once more, maybe with a file."""
        from desktop.opening import given

        _bring_forward(self.window or self.gate)
        if path is not None and (file := given([str(path)])) is not None:
            self._take(file)

    def _take(self, file: Given) -> None:
        """Do what a file is for, once the vault is open and no dialog stands before the window."""
        from desktop.opening import follow, greet

        if self.gate is not None:
            self._file = file
            greet(self.gate, file)
        elif self.window is not None and self.window.current is None:
            self._file = file
        elif self.window is not None and QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_PATIENCE_MS, self, lambda: self._take(file))
        elif self.window is not None:
            follow(self.window, file)

    def lock(self) -> None:
        """Keep what is typed, then end this process; a fresh one stands at the unlock window."""
        if self.window is None or self.session is None:
            return
        self.window.flush()
        self.session.locked.emit()
        self.alone.end()
        restart()

    def destroy(self, order: Any) -> None:
        """Obey the register's order about this vault; a fresh process says what happened."""
        if self.session is None or self.session.opened is None:
            return
        from desktop.parting import obey, prepare

        folder = self.session.opened.folder
        parting = prepare(self.session.replica, order)
        if parting is None:
            return
        self.session.locked.emit()
        self.close()
        try:
            obey(self._place, folder, parting)
        finally:
            restart()

    def close(self) -> None:
        """Wait for what runs and let the vault go."""
        self.alone.end()
        if self.session is not None:
            if self.window is not None:
                self.window.stack.make_no_more()
            self.look.follow(None)
            self.session.close()
            self.session = None
        self._garbage.end()

    def tell(self, error: BaseException) -> None:
        """Say an unexpected error in the open window."""
        if self.window is not None:
            self.window.tell(error)

    def _opened(self, vault: Any, replica: Any, fault: Any) -> None:
        from desktop.main_window import MainWindow

        self.session = start_session(vault, replica)
        self.look.follow(self.session)
        self.look.remember_vault(vault.folder.name)
        self.window = MainWindow(self.session, self.look, self._place, first="")
        self._watch(self.session, self.window)
        _show(self.window)
        if self.gate is not None:
            if self.gate.founded and self._file is not None and self._file.kind == "invitation":
                self._file = None
            self.gate.close()
            self.gate.deleteLater()
            self.gate = None
        # the frame is painted first: keys pressed meanwhile wait for one page, not for both
        QTimer.singleShot(0, self.window, lambda: self._furnish(fault))

    def _furnish(self, fault: Any) -> None:
        """Open the window's first page, and begin what goes on behind it."""
        if self.window is None or self.session is None:
            return
        if self.session.is_coordinator:
            self.window.open_page("home")
        else:
            self.window.open_capture("")  # an ambassador's next visitor stands there already
        if fault is not None:
            self.window.tell(fault)
            self.window.open_page("sync")
        self.window.courier.withdrawn.connect(self.destroy)
        self.window.courier.begin()
        self.window.stack.make_rest()
        self.window.backups.begin()
        self.window.catching_up.begin()
        self._garbage.begin()
        if self._file is not None and self._file.kind != "backup":  # that was the gate's business
            self._take(self._file)

    def _watch(self, session: Session, window: MainWindow) -> None:
        """Lock when asked to, when nobody is there, when the machine sleeps."""
        from desktop.idle import IdleWatch, SystemWatch
        from desktop.pages.settings import DEFAULT_IDLE_MINUTES

        minutes = float(session.replica.meta("ui.idle_minutes", DEFAULT_IDLE_MINUTES))
        self._idle = IdleWatch(self._app, minutes, self)
        self._system = SystemWatch(self)
        self._idle.idle.connect(self.lock)
        self._idle.calm.connect(self._tidy)
        self._system.leaving.connect(self.lock)
        session.lockRequested.connect(self.lock)
        window.idleChanged.connect(self._idle.set_minutes)

    def _tidy(self) -> None:
        """Nobody touches the machine: look through all there is, unless something is under way."""
        if self.session is not None and not self.session.jobs.busy:
            self._garbage.look_through()


def _bring_forward(window: QWidget | None) -> None:
    """Show a window above the others, with the keyboard."""
    if window is not None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()


def _show(window: MainWindow) -> None:
    """Show the window at its size; whole, with its frame, on a screen that is no larger."""
    room = window.screen().availableGeometry().size()
    if room.width() <= window.width() or room.height() < window.height() + _FRAME:
        window.showMaximized()
    else:
        window.show()


def run(arguments: Sequence[str] = (), file: Given | None = None) -> int:
    """Run the app until its last window closes; gives the exit code.

    ``arguments`` are Qt's own (``-platform``, ``-stylesheet`` …); ours are the command's. ``file``
    is one that the person opened.
    """
    sys.setswitchinterval(SWITCH_S)
    app = make_application(arguments)
    app.setApplicationName("tremplin")
    app.setApplicationDisplayName("Tremplin")
    app.setDesktopFileName("tremplin")
    app.setWindowIcon(application_icon())
    place = folders()
    if _runs_already(place, file):
        return 0
    handler = start_log(place.log)
    shell = Shell(app, place)
    sys.excepthook = _hook(shell)
    shell.start(file)
    code = app.exec()
    shell.close()
    sys.excepthook = sys.__excepthook__
    stop_log(handler)
    return code


def _runs_already(place: Folders, file: Given | None) -> bool:
    """Whether the window that runs takes over; beside it another vault may want to be opened."""
    if file is None and place.several_vaults:
        return False
    return hand_over(place.home, file.path if file is not None else None)


def _hook(shell: Shell) -> Any:
    def told(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        log_error(error)
        shell.tell(error)

    return told
