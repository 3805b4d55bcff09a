"""What an operator watches of the database: its size, how far it has come, what waits how long."""

from pathlib import Path
from typing import Any

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Table, func, select, text

from sync.register import meta
from sync.register.database import Database, alembic_config
from sync.register.schema import devices, records, writes

_EXACTLY = 100_000
"""Records up to which they are counted one by one; beyond that PostgreSQL's own count will do."""

_COUNTED = text("SELECT reltuples FROM pg_class WHERE oid = 'records'::regclass")

Gauges = dict[str, tuple[str, float]]
"""``{name: (what it says, value)}``, as ``Metrics.text`` takes them."""


def is_ready(database: Database) -> bool:
    """Whether the database answers and is at this program's version.

    Raises:
        OperationalError: it does not answer.
    """
    head = ScriptDirectory.from_config(alembic_config()).get_current_head()
    with database.read() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
        return found == head and meta.exists(connection)


def gauges(database: Database, now_ms: int) -> Gauges:
    """Measure; ``now_ms`` is the register's time.

    Writes set aside are counted in an index of these alone, devices and up to ``_EXACTLY`` records
    one by one. SQLite counts records by going through its smallest index, however many there are.
    """
    with database.read() as connection:
        current = meta.read(connection)
        aside, oldest_ms = _set_aside(connection)
        waiting = devices.c.waits & devices.c.declined_ms.is_(None)
        found: Gauges = {
            "tremplin_database_bytes": ("Size of the database.", _size(database, connection)),
            "tremplin_position": ("How far the register has come.", current.position),
            "tremplin_backup_mark": ("Up to where copies are kept.", current.backup_mark),
            "tremplin_records": ("Records held.", _records(connection)),
            "tremplin_devices_waiting": (
                "Devices that wait for a coordinator.",
                _count(connection, devices, waiting),
            ),
            "tremplin_set_aside": ("Writes that wait for a decision.", aside),
            "tremplin_set_aside_oldest_seconds": (
                "Age of the oldest write that waits for a decision; 0 if none does.",
                0.0 if oldest_ms is None else max(0.0, (now_ms - oldest_ms) / 1000),
            ),
        }
    return found


def _records(connection: Connection) -> int:
    """Count the records; many on PostgreSQL as they were last counted there, to about a tenth."""
    if connection.dialect.name == "postgresql":
        counted = connection.scalar(_COUNTED) or 0
        if counted > _EXACTLY:
            return int(counted)
    return _count(connection, records)


def _set_aside(connection: Connection) -> tuple[int, int | None]:
    """Count what is set aside, quarantine included, and say when the oldest of it came."""
    is_aside = writes.c.status == "set_aside"
    oldest = select(writes.c.received_ms).where(is_aside).order_by(writes.c.position).limit(1)
    return _count(connection, writes, is_aside), connection.scalar(oldest)


def _count(connection: Connection, table: Table, *conditions: Any) -> int:
    query = select(func.count()).select_from(table).where(*conditions)
    return connection.scalar(query) or 0


def _size(database: Database, connection: Connection) -> int:
    if database.is_sqlite:
        files = (Path(f"{database.url.database}{end}") for end in ("", "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())
    return connection.scalar(text("SELECT pg_database_size(current_database())")) or 0
