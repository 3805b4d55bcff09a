"""PostgreSQL's own programs for copies: ``pg_dump`` of one snapshot, ``pg_restore`` whole."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import URL, text

from sync.errors import CopyFault
from sync.register import meta
from sync.register.database import Database


def dump(database: Database, path: Path) -> int:
    """Dump the database as one moment has it, and give its position; others go on meanwhile.

    Raises:
        CopyFault: the program is missing or failed.
    """
    with database.read() as connection:
        snapshot = connection.scalar(text("SELECT pg_export_snapshot()"))
        position = meta.read(connection).position
        _run(
            database.url,
            ["pg_dump", "--format=custom", f"--snapshot={snapshot}", f"--file={path}"],
        )
    return position


def restore(url: URL, path: Path) -> None:
    """Put a dump into an empty database, whole or not at all.

    Raises:
        CopyFault: the program is missing or failed.
    """
    options = ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error"]
    _run(url, ["pg_restore", *options, f"--dbname={url.database or ''}", str(path)])


def _run(url: URL, command: Sequence[str]) -> None:
    """Run a program; the password goes by its environment, where other users do not see it."""
    program = shutil.which(command[0])
    if program is None:
        raise CopyFault(f"{command[0]} is not installed (the package postgresql-client)")
    done = subprocess.run(  # noqa: S603 - a program of PostgreSQL, with our own arguments
        [program, *command[1:]],
        env={**os.environ, **_environment(url)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CopyFault(f"{command[0]}: {done.stderr.strip().splitlines()[-1:]}")


def _environment(url: URL) -> dict[str, str]:
    """Name the database as libpq's variables do."""
    query = {name: value for name, value in url.query.items() if isinstance(value, str)}
    given = {
        "PGHOST": url.host or query.get("host"),
        "PGPORT": str(url.port) if url.port else query.get("port"),
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
        "PGSSLMODE": query.get("sslmode"),
    }
    return {name: value for name, value in given.items() if value}
