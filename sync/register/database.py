"""The connection to the database: embedded SQLite or PostgreSQL, transactions, migrations."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import (
    URL,
    Connection,
    Engine,
    ExceptionContext,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from sync.errors import DatabaseTooNew

_SQLITE = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=30000",
    "PRAGMA cache_size=-65536",
)

_ALONE = 0x7265676973746572
"""The key of PostgreSQL's advisory lock under which tables are made and migrated."""

_POSTGRESQL = {
    "target_session_attrs": "read-write",
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
"""libpq's options where the address gives none: the primary alone, since a standby may be behind
and would look like an older copy that was put back; a machine that is gone is noticed in 20 s."""

_READ_ONLY = "25006"
"""SQLSTATE of a write to what may only be read."""

_TRUSTED_S = 5.0
"""A pooled connection that rested longer is tried before it is used; one that was lost within this
time is noticed by its statement, whose request is answered 503 and comes again."""


_CONNECTIONS = 10
"""Connections a process holds at most; who finds none free waits, for at most 30 s. Pushes take one
of them at a time, so the others are for those who read, and these are soon done."""


class Database:
    """One database and its two kinds of transaction: writing ones exclude each other."""

    def __init__(self, url: str | URL) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite(self.url) if self.is_sqlite else _postgresql(self.url)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open a transaction that may write; commits at its end, rolls back on an exception."""
        with self.engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a transaction that reads one snapshot."""
        with self.engine.connect() as plain:
            level = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
            connection = plain.execution_options(**level)
            with connection.begin():
                yield connection

    @contextmanager
    def glance(self) -> Iterator[Connection]:
        """Open a connection for one statement that only reads; on PostgreSQL no transaction."""
        if self.is_sqlite:
            with self.read() as connection:
                yield connection
            return
        with self.engine.connect() as plain:
            yield plain.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """Open a writing transaction for what several processes might begin with at once."""
        with self.write() as connection:
            if not self.is_sqlite:
                connection.execute(select(func.pg_advisory_xact_lock(_ALONE)))
            yield connection

    def migrate(self) -> None:
        """Bring the schema to this program's version.

        Raises:
            DatabaseTooNew: a later version of the program migrated it; it was left untouched.
        """
        with self.alone() as connection:
            self.migrate_in(connection)

    def migrate_in(self, connection: Connection) -> None:
        """Do so within a transaction. Raises as ``migrate``."""
        config = alembic_config()
        _refuse_newer(connection, config)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    def wipe_free_pages(self) -> None:
        """Leave nothing of deleted rows in the database's files."""
        if not self.is_sqlite:
            with self.engine.connect() as plain:
                plain.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM")
            return
        raw = self.engine.raw_connection()  # no transaction is begun on this one
        try:
            for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                raw.cursor().execute(statement).fetchall()
        finally:
            raw.close()

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def alembic_config() -> Config:
    """Give Alembic's configuration: the migrations lie beside this module."""
    config = Config()
    config.set_main_option("script_location", "sync.register:migrations")
    config.set_main_option("path_separator", "os")
    return config


def _refuse_newer(connection: Connection, config: Config) -> None:
    found = MigrationContext.configure(connection).get_current_revision()
    try:
        if found:
            ScriptDirectory.from_config(config).get_revision(found)
    except CommandError:
        raise DatabaseTooNew(f"the register's database is at version {found}") from None


def _sqlite(url: URL) -> Engine:
    engine = create_engine(url, hide_parameters=True)  # they are personal data

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        for pragma in _SQLITE:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: URL) -> Engine:
    wanted = {name: value for name, value in _POSTGRESQL.items() if name not in url.query}
    engine = create_engine(
        url.set(drivername="postgresql+psycopg").update_query_dict(wanted),
        pool_size=_CONNECTIONS,
        max_overflow=0,
        pool_use_lifo=True,  # a statement is prepared by each connection for itself
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        psycopg: Any = engine.dialect.loaded_dbapi
        in_binary = psycopg.types.array.ListBinaryDumper  # as text each value is looked through
        connection.adapters.register_dumper(list, in_binary)

    @event.listens_for(engine, "checkin")
    def _rested(_connection: Any, record: ConnectionPoolEntry) -> None:
        record.info["used_s"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def _taken(connection: Any, record: ConnectionPoolEntry, _proxy: Any) -> None:
        idle_s = time.monotonic() - record.info.get("used_s", time.monotonic())
        if idle_s > _TRUSTED_S and not _answers(engine, connection):
            raise DisconnectionError

    @event.listens_for(engine, "handle_error")
    def _judged(context: ExceptionContext) -> None:
        if getattr(context.original_exception, "sqlstate", None) == _READ_ONLY:
            context.is_disconnect = True  # it is the primary no more

    return engine


def _answers(engine: Engine, connection: Any) -> bool:
    """Whether a connection still leads to its server."""
    try:
        engine.dialect.do_ping(connection)
    except engine.dialect.loaded_dbapi.Error:
        return False
    return True
