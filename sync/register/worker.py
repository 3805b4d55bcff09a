"""One worker of several: serves the register on a socket that its supervisor opened.

Its channel to the supervisor carries a byte each second that its loop turns, the first once it is
ready; when the other end closes, the supervisor is gone and the worker ends.
"""

import contextlib
import socket
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from sync.register import logs
from sync.register.app import create_app
from sync.register.cli_parts import faults
from sync.register.linker import linking
from sync.register.opening import opened
from sync.register.server import Server
from sync.register.shared_figures import SharedFigures


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a worker is told: its register, its number, and where the figures of all lie."""

    folder: Path
    options: dict[str, Any]
    number: int
    figures: Path


def work(told: Assignment, listener: socket.socket, channel: socket.socket) -> int:
    """Serve until told to end, or until nobody is left who could tell; the exit code."""
    try:
        with faults(), opened(told.folder, **told.options) as (store, settings):
            logs.configure(settings.log_level, worker=told.number)
            app = create_app(store, settings)
            app.state.figures = SharedFigures(app.state.metrics, told.figures, told.number)
            beat = _Beat(channel)
            server = Server(app, settings, beat.tell, beat.tell)
            threading.Thread(target=beat.wait_for_end, args=(server,), daemon=True).start()
            links = linking(store.database, store.clock, settings.link_s, store.is_rushed)
            with links, app.state.figures.kept():
                server.run([listener])
    except typer.Exit as ended:
        return ended.exit_code
    return 0


class _Beat:
    """The worker's end of the channel."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel

    def tell(self) -> None:
        """Say that the loop turns; a supervisor that is gone is noticed by ``wait_for_end``."""
        with contextlib.suppress(OSError):
            self._channel.send(b".")

    def wait_for_end(self, server: Server) -> None:
        """Let the server end once the supervisor has."""
        with contextlib.suppress(OSError):
            self._channel.recv(1)
        server.should_exit = True
