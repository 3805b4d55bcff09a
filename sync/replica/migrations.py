"""Named migrations: each runs once, in one transaction together with the record that it ran.

The program's own steps are declared in order in `sync.replica.schema`::

    @step("0001_spine")
    def spine(database: Database) -> None:
        database.execute("CREATE TABLE …")

and `open_migrated` opens a database with them. Another set is another `Migrations`. A name never
changes its meaning: what was released stays, and a change is a new step. A step must not switch
foreign keys off, which SQLite ignores inside a transaction.

A database that holds a name this program does not know was migrated by a later version. It is
looked at without being opened for writing, and left as it is to the byte.
"""

from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sync.errors import Bug, DatabaseTooNew
from sync.replica.backup import backup
from sync.replica.database import Database

Step = Callable[[Database], None]

TABLE: Final = "_migrations"


class Migrations:
    """An ordered set of steps, by name."""

    def __init__(self) -> None:
        self._steps: dict[str, Step] = {}

    def step(self, name: str) -> Callable[[Step], Step]:
        """Declare the next step."""

        def declare(step: Step) -> Step:
            if name in self._steps:
                raise Bug(f"two migrations named {name}")
            self._steps[name] = step
            return step

        return declare

    def pending(self, applied: Iterable[str]) -> dict[str, Step]:
        """Return the steps that are not among ``applied``, in order.

        Raises:
            DatabaseTooNew: a name among them is not known here.
        """
        known = set(applied)
        unknown = sorted(known - self._steps.keys())
        if unknown:
            raise DatabaseTooNew(f"migrated by a later version: {', '.join(unknown)}")
        return {name: step for name, step in self._steps.items() if name not in known}


#: the program's own steps, which `sync.replica.schema` declares
PROGRAM: Final = Migrations()
step: Final = PROGRAM.step


def applied(database: Database) -> list[str]:
    """Return the names of the steps that a database has seen, in the order they were applied."""
    if not database.query("SELECT 1 FROM sqlite_master WHERE name = ?", [TABLE]):
        return []
    return [name for (name,) in database.query(f"SELECT name FROM {TABLE} ORDER BY rowid")]


def apply(
    database: Database, migrations: Migrations, *, program_version: str, now: datetime
) -> list[str]:
    """Apply what is pending and return its names; a failing step leaves those before it applied.

    Raises:
        DatabaseTooNew: migrated by a later version; nothing was applied.
    """
    pending = migrations.pending(applied(database))
    for name, migrate in pending.items():
        with database.atomic():
            migrate(database)
            _record(database, name, program_version, now)
    return list(pending)


def open_migrated(
    path: Path,
    key: bytes,
    *,
    create: bool,
    backups: Path,
    program_version: str,
    now: datetime,
    migrations: Migrations = PROGRAM,
) -> Database:
    """Open a database with all of ``migrations`` applied.

    If any is pending on a database that has been in use, a backup goes into ``backups`` first.

    Raises:
        DatabaseTooNew: migrated by a later version; not a byte was changed.
        DatabaseMissing: not there, and not to be created.
        DatabaseForeign: of another key, not encrypted, or no database; left as it is.
        DiskFull: no room for the backup or the migration; what was recorded is safe.
    """
    in_use = path.exists() and path.stat().st_size > 0
    if in_use:
        with closing(Database.look(path, key)) as found:
            migrations.pending(applied(found))
    database = Database.open(path, key, create=create)
    try:
        past = applied(database)
        if past and migrations.pending(past):
            backup(database, backups, now=now)
        apply(database, migrations, program_version=program_version, now=now)
    except BaseException:
        database.close()
        raise
    return database


def _record(database: Database, name: str, program_version: str, now: datetime) -> None:
    database.execute(
        f"CREATE TABLE IF NOT EXISTS {TABLE} "
        "(name TEXT NOT NULL PRIMARY KEY, applied_at TEXT NOT NULL, program_version TEXT NOT NULL)"
    )
    at = now.astimezone(UTC).isoformat(timespec="seconds")
    database.execute(f"INSERT INTO {TABLE} VALUES (?, ?, ?)", [name, at, program_version])
