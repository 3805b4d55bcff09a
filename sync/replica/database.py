"""The one owner of the connection to a replica's database.

Threads: one connection writes, under a lock. `Database.execute`, `query` and `atomic` take it, so
any thread may call them; a transaction belongs to the thread that is in `atomic`, and others wait.
`Database.db` (sqlite-utils) takes no lock by itself: use it inside `atomic`. Long reads, such as a
search while a sync writes, have a connection of their own (`reader`), which WAL lets run alongside.
"""

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection, Cursor
from types import TracebackType
from typing import Any, Self

from sync.errors import Bug, DatabaseDamaged, StorageFault
from sync.replica import files, sqlcipher
from sync.replica.sqlcipher import sqlite_utils

Parameters = Sequence[Any] | Mapping[str, Any]


class Database:
    """An open encrypted database."""

    def __init__(self, path: Path, key: bytes, connection: Connection) -> None:
        """Take over ``connection``, which `Database.open` and its like have made."""
        self.path = path
        self.db = sqlite_utils.Database(connection, execute_plugins=False)
        self._key = key
        self._lock = threading.RLock()

    @classmethod
    def open(cls, path: Path, key: bytes, *, create: bool = False) -> Self:
        """Open for reading and writing.

        Raises:
            DatabaseMissing: not there, and not to be created.
            DatabaseForeign: of another key, not encrypted, or no database; left as it is.
            DatabaseDamaged: cut short.
            DiskFull, StorageFault: it cannot be opened or made.
        """
        return cls(path, key, sqlcipher.connect(path, key, create=create))

    @classmethod
    def look(cls, path: Path, key: bytes) -> Self:
        """Open a database that nobody writes to for reading, and change no byte of it."""
        return cls(path, key, sqlcipher.connect_looking(path, key))

    def reader(self) -> "Database":
        """Open a second connection that reads what was committed; whoever asked closes it."""
        return Database(self.path, self._key, sqlcipher.connect_reading(self.path, self._key))

    def execute(self, sql: str, parameters: Parameters = ()) -> Cursor:
        """Run one statement; outside `atomic` it is a transaction of its own."""
        with self._lock, sqlcipher.translated():
            return self.db.conn.execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for each row, all in one transaction."""
        if every := list(rows):
            with self.atomic():
                self.db.conn.executemany(sql, every)

    def query(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return all of its rows."""
        with self._lock, sqlcipher.translated():
            return self.db.conn.execute(sql, parameters).fetchall()

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Do what is inside wholly or not at all; an inner block is undone alone.

        The outermost block takes the write lock at its start, so it cannot fail half-way for a
        concurrent writer, and is on the disk when it ends.

        Raises:
            DiskFull, DatabaseDamaged, StorageFault: from statements inside; nothing was kept.
        """
        with self._lock, sqlcipher.translated():
            if self.db.conn.in_transaction:
                with self.db.atomic():
                    yield
            else:
                with self._transaction():
                    yield

    def checkpoint(self) -> bool:
        """Move the WAL into the database file and empty it; False if a reader was in the way."""
        self._refuse_inside_transaction()
        busy, _, _ = self.query("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        return not busy

    def check(self) -> None:
        """Verify every page's authentication, the structure, and every reference.

        Raises:
            DatabaseDamaged: with the first finding.
            StorageFault: a reader is in the middle of reading, so the file could not be completed.
        """
        if not self.checkpoint():  # pages still in the WAL would look damaged in the file
            raise StorageFault("the database is being read; check it when that has ended")
        self.check_as_it_lies()

    def check_as_it_lies(self) -> None:
        """Do as `check` for a database that has no WAL, without writing."""
        findings = [
            *self.query("PRAGMA cipher_integrity_check"),
            *(row for row in self.query("PRAGMA integrity_check(1)") if row != ("ok",)),
            *self.query("PRAGMA foreign_key_check"),
        ]
        if findings:
            raise DatabaseDamaged("; ".join(str(part) for part in findings[0]))

    def copy_to(self, target: Path) -> None:
        """Write a copy of what was committed, encrypted with the same key, flushed and checked.

        It is read through a connection of its own, so that nobody waits for a copy to be done.

        Raises:
            DatabaseDamaged: the copy is not sound, and so may this database not be.
            DiskFull: no room for it.
        """
        self._refuse_inside_transaction()
        target.unlink(missing_ok=True)
        copy = Database.open(target, self._key, create=True)
        try:
            with (
                Database.open(self.path, self._key, create=False) as source,
                sqlcipher.translated(),
            ):
                source.db.conn.backup(copy.db.conn)
            copy.check()
        finally:
            copy.close()
        files.flush(target)

    def close(self) -> None:
        """Close the connection; the last one to close empties the WAL into the database file."""
        with self._lock, sqlcipher.translated():
            self.db.conn.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.db.conn.execute("COMMIT")
        except BaseException:
            self.db.rollback()
            raise

    def _refuse_inside_transaction(self) -> None:
        with self._lock:
            if self.db.conn.in_transaction:
                raise Bug("not inside a transaction")
