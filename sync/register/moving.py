"""Moving an embedded register into PostgreSQL: every row by COPY, in one transaction, verified.

The embedded database is locked meanwhile, so nothing can come in behind the copy. Nothing of the
schema counts by itself (positions and numbers are given out under the lock on ``meta``), so the
moved register goes on exactly where the embedded one stood. Nonces are not moved: before the new
one is served, the age of a signed request bounds what could come again.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Boolean, Connection, String, Table, Text, inspect, select

from sync.errors import Bug, RegisterExists, RegisterMissing, RegisterServed
from sync.register import meta
from sync.register.database import Database
from sync.register.schema import metadata

_CHUNK = 2000
MOVED = ".moved"


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved: rows of each table, how far the register had come, and the digest of all."""

    rows: dict[str, int]
    position: int
    digest: str


def move(source: Database, target: Database) -> Moved:
    """Copy an embedded register, at this program's version, into an empty PostgreSQL database.

    Raises:
        RegisterExists: the target is not empty; it is left as it was.
        RegisterMissing: the source holds no register.
        Bug: the target holds something else than the source; nothing of it is kept.
    """
    if not source.is_sqlite or target.is_sqlite:
        raise RegisterMissing("an embedded register moves into PostgreSQL, and no other way")
    with target.read() as connection:
        if inspect(connection).get_table_names():
            raise RegisterExists("the target database is not empty")
    with source.write() as here, target.write() as there:
        current = meta.read(here)
        target.migrate_in(there)
        digest, rows = hashlib.sha256(), {}
        for table in metadata.sorted_tables:
            rows[table.name] = _copy(table, here, there)
            expected = _digest(table, here)
            if _digest(table, there) != expected:
                raise Bug(f"{table.name} came out otherwise than it went in")
            digest.update(expected)
    return Moved(rows, current.position, digest.hexdigest())


def put_aside(url: URL) -> Path:
    """Rename the embedded database that was moved, so that nobody serves it by mistake."""
    file = Path(str(url.database))
    kept = file.with_name(file.name + MOVED)
    check_unused(url)
    file.rename(kept)
    return kept


def check_unused(url: URL) -> None:
    """Make sure that nobody has the embedded database open; afterwards it is one file, whole.

    Raises:
        RegisterServed: somebody has.
    """
    connection = sqlite3.connect(str(url.database), timeout=1)
    try:
        [(mode,)] = connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    except sqlite3.OperationalError:
        mode = "wal"
    finally:
        connection.close()
    if mode != "delete":
        raise RegisterServed("stop serving this register first")


def _copy(table: Table, here: Connection, there: Connection) -> int:
    """Copy a table's rows; how many there were."""
    if there.execute(select(table).limit(1)).first():
        there.execute(table.delete())  # a migration put it in
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    driver: Any = there.connection.driver_connection
    total = 0
    statement = f'COPY "{table.name}" ({names}) FROM STDIN'
    with driver.cursor() as cursor, cursor.copy(statement) as copied:
        for row in _rows(table, here):
            copied.write_row(row)
            total += 1
    return total


def _digest(table: Table, connection: Connection) -> bytes:
    digest = hashlib.sha256(table.name.encode())
    for row in _rows(table, connection):
        digest.update(repr(row).encode())
    return digest.digest()


def _rows(table: Table, connection: Connection) -> Iterator[tuple[Any, ...]]:
    """Give a table's rows by its key, in the same order and types wherever they lie."""
    postgres = connection.dialect.name == "postgresql"
    key = [
        column.collate("C") if postgres and isinstance(column.type, String | Text) else column
        for column in table.primary_key.columns
    ]
    flags = [isinstance(column.type, Boolean) for column in table.columns]
    query = select(table).order_by(*key).execution_options(yield_per=_CHUNK)
    for row in connection.execute(query):
        values = zip(row, flags, strict=True)
        yield tuple(bool(v) if flag and v is not None else v for v, flag in values)
