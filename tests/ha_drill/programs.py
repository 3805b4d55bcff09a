"""The system's programs that the drill needs, and processes of them that end with it."""

import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from build_scripts.bootstrap import apt_install
from tests.helpers import postgres

PACKAGES = {
    "etcd": "etcd-server",
    "haproxy": "haproxy",
    "patroni": "patroni",
    "initdb": "postgresql",
}
"""Program → Debian's package that brings it."""

_SYSTEM = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_PATIENCE_S = 20
_PORTS = set(range(20_000, 32_000))
"""Ports below those that systems give to connections; each is given out once."""


def ensure() -> None:
    """Install what is missing where this is root on Debian.

    Raises:
        SystemExit: something is missing and could not be installed; the line names all of it.
    """
    if missing():
        os.environ["RUNLEVEL"] = "1"  # Debian starts no service then
        apt_install(missing())
    if missing():
        sys.exit(f"The drill needs, to install once: sudo apt-get install {' '.join(missing())}")


def missing() -> list[str]:
    """Give the packages whose program is not here."""
    return [package for name, package in PACKAGES.items() if not _found(name)]


def _found(name: str) -> bool:
    return bool(postgres.programs() if name == "initdb" else shutil.which(name, path=_SYSTEM))


def unprivileged() -> str | None:
    """Name the user that servers run as; None if we are none too mighty already."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)


def free_ports(count: int) -> list[int]:
    """Give so many ports of loopback that nobody listens on, and that no connection is given."""
    fresh = iter(random.sample(sorted(_PORTS), len(_PORTS)))
    ports = [port for _, port in zip(range(count), filter(_is_free, fresh), strict=False)]
    _PORTS.difference_update(ports)
    return ports


def _is_free(port: int) -> bool:
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Let SIGTERM unwind the stack as Ctrl+C does, so that no process is left behind."""
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class Program:
    """A program of the system as a process of our own, with a log; started again at will."""

    def __init__(
        self,
        log: Path,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        user: str | None = None,
    ) -> None:
        self._log = log
        self._command = command
        self._environment = {"PATH": _SYSTEM, "LC_ALL": "C.UTF-8", **(environment or {})}
        self._user = user
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def runs(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start it, in a group of its own, so that Ctrl+C reaches the drill alone."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=self._environment,
                user=self._user,
                start_new_session=True,
            )

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def stop(self) -> None:
        """Ask it to end; end it if it does not."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.kill()
