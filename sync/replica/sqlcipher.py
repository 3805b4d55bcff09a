"""Connections to the encrypted database: SQLCipher with a raw 256-bit key.

Three things are easy to get wrong and are made sure of here. A connection without a key makes a
plaintext file silently: the cipher is asked whether it is on, and the file must not begin as an
open one does. sqlite-utils takes the first SQLite it finds: it is given this one under the name it
looks for (pysqlite3), before its first import. A failing disk and a failing key look alike to
callers: `translated` tells them apart.

Durability: WAL with synchronous=FULL, on macOS with its stronger flush, so a commit outlives a
power cut. No plaintext on disk: pages, WAL and journals are encrypted, temporary tables stay in
memory, and deleted content is overwritten (secure_delete: no measurable cost for a save, half as
much again for deleting a third of 50,000 rows). cipher_memory_security, which wipes and pins all
of SQLite's memory, stays off: it made loading 50,000 rows 50% slower, and what is on screen is in
memory anyway; a locked vault is a process that has ended.
"""

import sys
from contextlib import AbstractContextManager
from pathlib import Path
from sqlite3 import Connection
from typing import Final, cast

import sqlcipher3
from sqlcipher3 import dbapi2

from sync.errors import (
    Bug,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DiskFull,
    StorageFault,
)
from sync.expressions import add_functions
from sync.replica import files

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

import sqlite_utils as sqlite_utils  # noqa: E402, PLC0414 - takes the modules named above; told on
import sqlite_utils.utils  # noqa: E402 - the same

if sqlite_utils.utils.OperationalError is not dbapi2.OperationalError:
    raise Bug("import sync.replica.sqlcipher before sqlite_utils, which has taken another SQLite")

KEY_BYTES: Final = 32
PLAINTEXT_HEADER: Final = b"SQLite format 3\x00"
BUSY_TIMEOUT_MS: Final = 5000
_CACHE_KIB: Final = 64 << 10

#: primary result codes (sqlite.org/rescode.html) that are the environment's doing
_FAULTS: Final[dict[int, type[StorageFault]]] = {
    5: StorageFault,  # SQLITE_BUSY
    8: StorageFault,  # SQLITE_READONLY
    10: StorageFault,  # SQLITE_IOERR
    11: DatabaseDamaged,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: StorageFault,  # SQLITE_CANTOPEN
    26: DatabaseForeign,  # SQLITE_NOTADB
}

_WRITER: Final = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "secure_delete = ON",
)


class _Translated:
    """What `translated` gives; a class, because it stands around every statement."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, dbapi2.Error):
            primary = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
            if primary in _FAULTS:
                raise _FAULTS[primary](str(error)) from error
        elif isinstance(error, OSError):
            files.refuse_without_room(error)


def translated() -> AbstractContextManager[None]:
    """Raise what the environment did to the database as a Fault; let our own mistakes through.

    Raises:
        DiskFull, DatabaseDamaged, DatabaseForeign, StorageFault: by SQLite's result code.
    """
    return _TRANSLATED


_TRANSLATED: Final = _Translated()


def connect(path: Path, key: bytes, *, create: bool = False) -> Connection:
    """Open the database for reading and writing, in autocommit: transactions are explicit.

    ``create`` makes it where it is missing. The connection may change threads; who uses it when is
    for its owner to guard.

    Raises:
        DatabaseMissing: not there, or empty, and not to be created.
        DatabaseForeign: encrypted with another key, not encrypted, or no database; left as it is.
        DatabaseDamaged: cut short.
        StorageFault: it cannot be opened.
    """
    _refuse_missing_and_plaintext(path, create=create)
    return _open(path, key, "rwc" if create else "rw", _WRITER)


def connect_reading(path: Path, key: bytes) -> Connection:
    """Open the database for reading beside a writer; raises as `connect`."""
    _refuse_missing_and_plaintext(path, create=False)
    return _open(path, key, "ro", ("query_only = ON",))


def connect_looking(path: Path, key: bytes) -> Connection:
    """Open a database that nobody writes to, without changing a byte of it; raises as `connect`.

    Without a WAL it is opened as immutable: no lock, no shared memory file. A WAL left by a crash
    must be read, which makes SQLite index it in a file of its own (``-shm``) and changes neither.
    """
    _refuse_missing_and_plaintext(path, create=False)
    wal = path.with_name(path.name + "-wal")
    still = "" if wal.exists() and wal.stat().st_size else "&immutable=1"
    return _open(path, key, "ro" + still, ("query_only = ON",))


def _open(path: Path, key: bytes, mode: str, pragmas: tuple[str, ...]) -> Connection:
    if len(key) != KEY_BYTES:
        raise Bug(f"a database key has {KEY_BYTES} bytes, not {len(key)}")
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    with translated():
        connection = cast(
            "Connection",
            dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False),
        )
        try:
            _unlock(connection, key)
            _set_up(connection, pragmas)
            add_functions(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _unlock(connection: Connection, key: bytes) -> None:
    """Give the key and read with it; a wrong one shows at the first page."""
    # the cipher would print its own account of every fault to stderr
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    active = connection.execute("PRAGMA cipher_status").fetchone()
    if not connection.execute("PRAGMA cipher_version").fetchone() or active != ("1",):
        raise Bug("this SQLite does not encrypt")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _set_up(connection: Connection, pragmas: tuple[str, ...]) -> None:
    for pragma in (
        "temp_store = MEMORY",
        "foreign_keys = ON",
        f"cache_size = -{_CACHE_KIB}",
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        *pragmas,
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _refuse_missing_and_plaintext(path: Path, *, create: bool) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(len(PLAINTEXT_HEADER))
    except FileNotFoundError:
        start = b""
    except OSError as error:
        raise StorageFault(str(error)) from error
    if start == PLAINTEXT_HEADER:
        raise DatabaseForeign(f"{path.name} is not encrypted")
    if not start and not create:
        raise DatabaseMissing(f"no database at {path}")
