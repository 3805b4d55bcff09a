"""A PostgreSQL server of one's own: a temporary folder, a Unix socket, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
    """A running server with one database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.url = f"postgresql+psycopg://tremplin@/postgres?host={folder}"

    def empty(self) -> str:
        """Empty the database; its URL."""
        dsn = f"host={self._folder} user=tremplin dbname=postgres"
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
        return self.url


@contextmanager
def postgres_server(bin_folder: Path) -> Iterator[PostgresServer]:
    """Run a server while the context lasts; root gives its privileges up first."""
    folder = Path(tempfile.mkdtemp(prefix="tremplin-pg-", dir=_ROOM))
    user = _unprivileged(folder)
    data = folder / "data"

    def run(*command: str) -> None:
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        subprocess.run(
            [bin_folder / command[0], *command[1:]],
            check=True,
            cwd=folder,
            env=environment,
            user=user,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    try:
        run("initdb", "-D", str(data), "-U", "tremplin", "-A", "trust", "-E", "UTF8", "-N")
        run("pg_ctl", "-D", str(data), "-w", "-o", options, "-l", str(folder / "log"), "start")
        try:
            yield PostgresServer(folder)
        finally:
            run("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged(folder: Path) -> str | None:
    """Hand the folder to a user PostgreSQL runs as; None if we are none too mighty already."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    user = next(known[name] for name in _USERS if name in known)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return user.pw_name
