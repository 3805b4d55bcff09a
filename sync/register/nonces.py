"""The nonces of fresh requests: the signature of a replayed request verifies, its nonce does not.

A table of its own beside the store's, since every request writes to it and none may wait for a
push: on SQLite a file of its own, not synchronised to disk (a killed process loses nothing, and
after a power cut the freshness of requests bounds what could come again).
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    event,
    insert,
)
from sqlalchemy.exc import IntegrityError

from sync.errors import Refused
from sync.register.database import Database

_metadata = MetaData()
_nonces = Table(
    "nonces",
    _metadata,
    Column("nonce", String(80), primary_key=True),
    Column("created_s", BigInteger, nullable=False, index=True),
    sqlite_with_rowid=False,
)


class NonceMemory:
    """Remembers the nonces of requests for as long as they could be replayed."""

    def __init__(self, database: Database) -> None:
        self._engine = _beside(database) if database.is_sqlite else database.engine
        _metadata.create_all(self._engine)

    def remember(self, key_id: str, nonce: str, created_s: int, oldest_s: int) -> None:
        """Note a nonce; forget those of requests made before ``oldest_s`` (Unix time, seconds).

        Raises:
            Refused: code ``replayed``.
        """
        row = {"nonce": f"{key_id}:{nonce}", "created_s": created_s}
        try:
            with self._engine.begin() as connection:
                connection.execute(delete(_nonces).where(_nonces.c.created_s < oldest_s))
                connection.execute(insert(_nonces), row)
        except IntegrityError:
            raise Refused("replayed", "this request came before", status=401) from None

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()


def _beside(database: Database) -> Engine:
    engine = create_engine(database.url.set(database=f"{database.url.database}.nonces"))

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=OFF", "busy_timeout=30000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
