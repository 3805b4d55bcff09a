"""The nonces of fresh requests: the signature of a replayed request verifies, its nonce does not.

A table of its own beside the store's, since every request writes to it and none may wait for a
push, nor for the disk: on SQLite a file of its own, not synchronised; on PostgreSQL an unlogged
table, which all workers share. A killed process loses nothing; after a power cut, or when a standby
takes over, the freshness of requests bounds what could come again.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    MetaData,
    String,
    Table,
    bindparam,
    create_engine,
    delete,
    event,
    insert,
    select,
    text,
)
from sqlalchemy.exc import IntegrityError

from sync.errors import Refused
from sync.private_files import make_private
from sync.register.database import Database

_metadata = MetaData()
_nonces = Table(
    "nonces",
    _metadata,
    Column("nonce", String(80), primary_key=True),
    Column("created_s", BigInteger, nullable=False, index=True),
    sqlite_with_rowid=False,
)

_SWEEP_S = 30
"""How often old ones are forgotten."""

_OLD = select(_nonces.c.nonce).where(_nonces.c.created_s < bindparam("oldest_s"))
_FORGET = delete(_nonces).where(_nonces.c.nonce.in_(_OLD.with_for_update(skip_locked=True)))
_KIND = text("SELECT relpersistence FROM pg_class WHERE oid = 'nonces'::regclass")


class NonceMemory:
    """Remembers the nonces of requests for as long as they could be replayed."""

    def __init__(self, database: Database) -> None:
        self._engine = _beside(database) if database.is_sqlite else _unlogged(database)
        self._swept_s = 0

    def remember(self, key_id: str, nonce: str, created_s: int, oldest_s: int) -> None:
        """Note a nonce; forget those of requests made before ``oldest_s`` (Unix time, seconds).

        Raises:
            Refused: code ``replayed``.
        """
        row = {"nonce": f"{key_id}:{nonce}", "created_s": created_s}
        try:
            with self._engine.begin() as connection:
                if oldest_s >= self._swept_s + _SWEEP_S:
                    self._swept_s = oldest_s
                    connection.execute(_FORGET, {"oldest_s": oldest_s})
                connection.execute(insert(_nonces), row)
        except IntegrityError:
            raise Refused("replayed", "this request came before", status=401) from None

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()


def _unlogged(database: Database) -> Engine:
    """Make the table, or take the one there is; its statements need no transactions."""
    with database.alone() as connection:
        _metadata.create_all(connection)
        if connection.scalar(_KIND) != "u":
            connection.execute(text("ALTER TABLE nonces SET UNLOGGED"))
    return database.engine.execution_options(isolation_level="AUTOCOMMIT")


def _beside(database: Database) -> Engine:
    """Make the file, or open the one there is."""
    file = f"{database.url.database}.nonces"
    make_private(Path(file))  # what SQLite makes beside it takes its mode from it
    engine = create_engine(database.url.set(database=file))

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=OFF", "busy_timeout=30000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    _metadata.create_all(engine)
    return engine
