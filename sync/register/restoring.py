"""Putting an older copy back. Nothing is destroyed by it: what was there is put aside.

The register that comes of it notices by itself that laptops have read further (rule 11), and they
send again what the copy lacks. Orders of erasure are carried out on an embedded copy before it
takes its place, so whatever is refused leaves all as it was. A copy cannot know what was erased
after it was taken: without the log, or with one that lacks orders, nothing is put back unasked.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, inspect

from sync.errors import CopyFault, RegisterExists
from sync.private_files import make_private
from sync.register import audit, moving, postgres_tools
from sync.register.database import Database
from sync.register.erasure_log import ErasureLog
from sync.register.identity import load_key
from sync.register.opening import opened
from sync.register.settings import Settings
from sync.register.store import system_clock

_UNKNOWN = "entered anew: it stands in the register's audit and was not in the log"


@dataclass(frozen=True, slots=True)
class Restored:
    """How far the register has come that was put back, and where the file before is now."""

    position: int
    aside: Path | None


def restore(settings: Settings, copy: Path, *, without_log: bool = False) -> Restored:
    """Put a copy back in the place that the settings name, and carry out the orders of erasure.

    An embedded register must not be served; a PostgreSQL database must be empty. ``without_log``
    is the operator's consent that the log is not whole: the orders that the copy's audit and that
    of the database before know are entered in it anew.

    Raises:
        CopyFault: the copy is damaged, of the other kind or of another register; or the log of
            erasure orders is missing, or lacks some, and nobody consented.
        RegisterMissing: the register's key is not in the folder.
        RegisterServed: somebody has the embedded database open.
        RegisterExists: the PostgreSQL database is not empty.
        AuditBroken: the log was altered.
    """
    log = ErasureLog(load_key(settings.key_file), settings.erasures_file)
    if settings.database_url.get_backend_name() == "sqlite":
        return _embedded(settings, copy, log, without_log=without_log)
    if not without_log and not log.exists:
        raise _no_log(settings)
    _into_postgres(settings, copy)
    if without_log:
        log.begin()
    with opened(settings.folder) as (store, _settings):
        with store.database.read() as connection:
            known = [row["subject"] for row in audit.rows(connection, action="erase")]
        _complete(log, known, settings, without_log=without_log)
        return Restored(store.meta().position, None)


def _embedded(settings: Settings, copy: Path, log: ErasureLog, *, without_log: bool) -> Restored:
    identity = _identity(copy)
    file = Path(str(settings.database_url.database))
    before = _before(settings.database_url, identity)
    if not before and not without_log and not log.exists:
        raise _no_log(settings)
    known = [subject for held in (*before, copy) for subject in _erased(held)]
    _complete(log, known, settings, without_log=without_log)
    part = file.with_name(file.name + ".part")
    try:
        make_private(part)
        shutil.copyfile(copy, part)
        position = _made_ready(settings, part)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if without_log:
        log.begin()
    aside = _free_name(file) if file.exists() else None
    if aside is not None:
        file.rename(aside)
    part.rename(file)
    return Restored(position, aside)


def _before(url: URL, identity: str) -> list[Path]:
    """Give the database in the place, if there is one and it is whole; nobody may have it open."""
    file = Path(str(url.database))
    if not file.exists():
        return []
    try:
        found = _identity(file)
    except CopyFault:
        return []  # damaged: it is put aside, and tells nothing
    moving.check_unused(url)
    if found != identity:
        raise CopyFault("this is a copy of another register")
    return [file]


def _made_ready(settings: Settings, part: Path) -> int:
    """Migrate the copy, carry out the orders on it, and leave it one file; give its position."""
    url = URL.create("sqlite", database=str(part))
    address = url.render_as_string(hide_password=False)
    with opened(settings.folder, database=address) as (store, _settings):
        position = store.meta().position
    moving.check_unused(url)
    with part.open("rb") as written:
        os.fsync(written.fileno())
    return position


def _complete(
    log: ErasureLog, known: Iterable[str], settings: Settings, *, without_log: bool
) -> None:
    """Make sure that the log has every order that is known; with consent, enter what it lacks."""
    lacking = sorted(set(known) - log.named())
    if lacking and not without_log:
        raise CopyFault(
            f"{settings.erasures_file} lacks {len(lacking)} orders of erasure that the register's"
            " audit knows. Put the whole log there and try again; nothing was moved. With"
            " --without-log those orders are entered anew, and who was erased otherwise since the"
            " copy comes back."
        )
    for record in lacking:
        log.append(record, system_clock(), _UNKNOWN)


def _no_log(settings: Settings) -> CopyFault:
    return CopyFault(
        f"there is no log of erasure orders at {settings.erasures_file}, and a copy does not know"
        " who was erased after it was taken. Put the log there and try again; nothing was done."
        " If it is lost, or this register never erased anybody, add --without-log: whoever was"
        " erased since the copy then comes back."
    )


def _erased(file: Path) -> list[str]:
    """Give the records whose erasure stands in the audit of an embedded database."""
    uri = f"{file.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        rows = connection.execute("SELECT subject FROM audit WHERE action = 'erase'")
        return [str(subject) for (subject,) in rows]


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
