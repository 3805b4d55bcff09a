"""Putting an older copy back. Nothing is destroyed by it: what was there is put aside.

The register that comes of it notices by itself that laptops have read further (rule 11), and they
send again what the copy lacks; orders of erasure are replayed on it when it is next opened.
"""

import os
import shutil
import sqlite3
from pathlib import Path

from sqlalchemy import inspect

from sync.errors import CopyFault, RegisterExists
from sync.register import moving, postgres_tools
from sync.register.database import Database
from sync.register.settings import Settings


def restore(settings: Settings, copy: Path) -> Path | None:
    """Put a copy back in the place that the settings name; give where the old file is now.

    An embedded register must not be served; a PostgreSQL database must be empty.

    Raises:
        CopyFault: the copy is damaged, of the other kind or of another register.
        RegisterServed: somebody has the embedded database open.
        RegisterExists: the PostgreSQL database is not empty.
    """
    url = settings.database_url
    if url.get_backend_name() != "sqlite":
        _into_postgres(settings, copy)
        return None
    identity = _identity(copy)
    file = Path(str(url.database))
    aside = None
    if file.exists():
        moving.check_unused(url)
        if _identity(file) != identity:
            raise CopyFault("this is a copy of another register")
        aside = _free_name(file)
    part = file.with_name(file.name + ".part")
    shutil.copyfile(copy, part)
    part.chmod(0o600)
    with part.open("rb") as written:
        os.fsync(written.fileno())
    if aside is not None:
        file.rename(aside)
    part.rename(file)
    return aside


def _into_postgres(settings: Settings, copy: Path) -> None:
    target = Database(settings.database_url)
    try:
        with target.read() as connection:
            if inspect(connection).get_table_names():
                raise RegisterExists("the database is not empty: name a new one")
    finally:
        target.close()
    postgres_tools.restore(settings.database_url, copy)


def _identity(file: Path) -> str:
    """Give the id of the register in a database file that is whole."""
    if not file.is_file():
        raise CopyFault(f"there is no file {file}")
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    try:
        [(found,)] = connection.execute("PRAGMA quick_check").fetchall()
        [(register_id,)] = connection.execute("SELECT register_id FROM meta").fetchall()
    except (sqlite3.DatabaseError, ValueError):
        raise CopyFault(f"{file.name} is damaged, or no copy of a register") from None
    finally:
        connection.close()
    if found != "ok":
        raise CopyFault(f"{file.name} is damaged")
    return str(register_id)


def _free_name(file: Path) -> Path:
    names = (file.with_name(f"{file.name}.before-{number}") for number in range(1, 10_000))
    return next(name for name in names if not name.exists())
