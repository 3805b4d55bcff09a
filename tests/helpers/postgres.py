"""A PostgreSQL server of one's own: a temporary folder, a Unix socket, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

_USERS = ("postgres", "nobody")
_ROOM = "/var/tmp"  # a socket's path is at most 107 bytes long


def programs() -> Path | None:
    """Find the folder of PostgreSQL's programs, or None."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


class PostgresServer:
    """A server with one database, in a folder of its own; ``settings`` are ``name=value``."""

    def __init__(
        self, folder: Path, bin_folder: Path, user: str | None, settings: Sequence[str]
    ) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.user = user
        self.url = f"postgresql+psycopg://tremplin@/postgres?host={folder}"
        self.dsn = f"host={folder} user=tremplin dbname=postgres"
        self.bin_folder = bin_folder
        self._options = " ".join(
            f"-c {setting}"
            for setting in (f"unix_socket_directories={folder}", "listen_addresses=''", *settings)
        )

    def make(self) -> None:
        """Bring the server's data into being."""
        given = ("-U", "tremplin", "-A", "trust", "-E", "UTF8", "-N", "--wal-segsize=1")
        self._run("initdb", "-D", str(self.data), *given)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.data), "-w", "-o", self._options, "-l", log, "start")

    def stop(self, how: str = "fast") -> None:
        """Stop it as an operator would, or (``immediate``) as a power cut would."""
        self._run("pg_ctl", "-D", str(self.data), "-w", "-m", how, "stop")

    def empty(self) -> str:
        """Empty the database; its URL."""
        with self.connection() as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
        return self.url

    def connection(self) -> psycopg.Connection[Any]:
        """Connect as the database's owner; each statement is a transaction."""
        return psycopg.connect(self.dsn, autocommit=True)

    @property
    def pid(self) -> int:
        """The id of the process that all others of the server descend from."""
        return int((self.data / "postmaster.pid").read_text("utf-8").splitlines()[0])

    def _run(self, program: str, *arguments: str) -> None:
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        subprocess.run(
            [self.bin_folder / program, *arguments],
            check=True,
            cwd=self.folder,
            env=environment,
            user=self.user,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


@contextmanager
def postgres_server(
    bin_folder: Path, settings: Sequence[str] = ("fsync=off",)
) -> Iterator[PostgresServer]:
    """Run a server while the context lasts; root gives its privileges up first."""
    with postgres_place(bin_folder, settings) as server:
        server.make()
        server.start()
        yield server


@contextmanager
def postgres_place(
    bin_folder: Path, settings: Sequence[str] = ("fsync=off",)
) -> Iterator[PostgresServer]:
    """Give a server without data yet; it is ended and its folder removed afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="tremplin-pg-", dir=_ROOM))
    server = PostgresServer(folder, bin_folder, _unprivileged(folder), settings)
    try:
        yield server
    finally:
        if (server.data / "postmaster.pid").exists():
            server.stop("immediate")
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged(folder: Path) -> str | None:
    """Hand the folder to a user PostgreSQL runs as; None if we are none too mighty already."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    user = next(known[name] for name in _USERS if name in known)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return user.pw_name
