"""The machines of a simulation: laptops and a register over databases in memory, that can crash."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import event

from sync.errors import DiskFull
from sync.protocol.keys import private_text, public_text
from sync.protocol.messages import EnrolRequest, Scope
from sync.register import database as register_database
from sync.register import meta
from sync.register.store import Store
from sync.replica import migrations
from sync.replica.core import Identity
from sync.replica.database import Database
from sync.replica.migrations import PROGRAM
from sync.replica.replica import Replica


class Crash(BaseException):
    """The machine is off; what was not committed is gone."""


class Outage(Exception):
    """The register is off; SQLAlchemy would drop its database in memory for a BaseException."""


class Fuse:
    """Counts steps of a database and fails at one of them; unlit it does nothing.

    A step is a ``read`` or a ``write``, the moment before a ``commit`` or the one after it
    (``committed``). Disks are full for what writes only.
    """

    def __init__(self) -> None:
        self.left = -1
        self.at = ""
        self.error: type[Exception | BaseException] = Crash
        self.lasting = False
        self.blown = 0

    def light(
        self, steps: int, error: type[BaseException], *, at: str = "", lasting: bool = False
    ) -> None:
        """Fail after so many steps, of one kind ``at`` will; a lasting one fails ever after."""
        self.left, self.error, self.at, self.lasting, self.blown = steps, error, at, lasting, 0

    def out(self) -> None:
        """Put it out."""
        self.left = -1

    def step(self, kind: str) -> None:
        """Burn on."""
        full = self.error is DiskFull and kind in ("read", "committed")
        if self.left < 0 or full or (self.at and kind != self.at):
            return
        if self.left > 0:
            self.left -= 1
            return
        if not self.lasting:
            self.left = -1
        self.blown += 1
        raise self.error("simulated")


class LaptopDatabase(Database):
    """A laptop's database in memory: unencrypted, and it can fail at any step."""

    def __init__(self, connection: Any, fuse: Fuse) -> None:
        super().__init__(Path("memory"), b"", connection)
        self.fuse = fuse

    def execute(self, sql: str, parameters: Any = ()) -> Any:
        self.fuse.step("read" if sql.startswith("SELECT") else "write")
        return super().execute(sql, parameters)

    def query(self, sql: str, parameters: Any = ()) -> Any:
        self.fuse.step("read")
        return super().query(sql, parameters)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with super()._transaction():
            yield
            self.fuse.step("commit")
        self.fuse.step("committed")


def memory() -> Any:
    """Open a plain database in memory, as ``sqlcipher.connect`` opens one on disk."""
    connection = sqlcipher3.dbapi2.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def contents(connection: Any) -> str:
    """Spell everything that stands in a database's tables."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    rows = (connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names)
    return "\n".join(map(str, rows))


def copied(connection: Any) -> Any:
    """Copy a database as it was committed."""
    copy = memory()
    connection.backup(copy)
    return copy


@cache
def empty_laptop() -> Any:
    """Make the database of a vault that was just created, once."""
    connection = memory()
    database = LaptopDatabase(connection, Fuse())
    migrations.apply(database, PROGRAM, program_version="0", now=datetime.now(UTC))
    Replica(database, lambda: 0)
    connection.execute("DELETE FROM epochs")
    return connection


class RegisterDatabase(register_database.Database):
    """The register's database in memory: it can fail at any step, and tells what was committed."""

    def __init__(self) -> None:
        super().__init__("sqlite://")
        self.fuse = Fuse()
        self.committed: Callable[[], None] | None = None
        event.listen(self.engine, "before_cursor_execute", self._executing)

    @contextmanager
    def write(self) -> Iterator[Any]:
        with super().write() as connection:
            yield connection
            self.fuse.step("commit")
        if self.committed:
            self.committed()
            self.committed = None
        self.fuse.step("committed")

    def dump(self) -> Any:
        """Copy what is committed."""
        copy = sqlite3.connect(":memory:")
        self._raw().backup(copy)
        return copy

    def load(self, copy: Any) -> None:
        """Put a copy in place of what is there."""
        copy.backup(self._raw())

    def rows(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Look into it beside the engine."""
        return list(self._raw().execute(sql, parameters).fetchall())

    def _executing(self, *_: Any) -> None:
        self.fuse.step("write")

    def _raw(self) -> Any:
        with self.engine.connect() as connection:
            return connection.connection.driver_connection


@cache
def register_template() -> tuple[RegisterDatabase, Any]:
    """Make the register's empty database once; all schedules use its engine in turn."""
    database = RegisterDatabase()
    database.migrate()
    return database, database.dump()


REGISTER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NAMES = "ABCDEFGH"
START = 1_800_000_000_000
REGIONS = ("north", "south", "north", "*", "south", "north", "south", "*")


@cache
def founded(*, scopes: bool) -> tuple[Any, dict[str, tuple[Identity, Any]]]:
    """Found a register and enrol eight laptops, once: its database, and theirs with identities."""
    database, template = register_template()
    database.load(template)
    with database.write() as connection:
        meta.make(connection, "demo", START)
    store = Store(database, REGISTER_KEY, lambda: START)
    laptops = {}
    for name, region in zip(NAMES, REGIONS, strict=True):
        scope = Scope(regions=[region if scopes else "*"])
        laptops[name] = _enrolled(store, name, scope)
    return database.dump(), laptops


def _enrolled(store: Store, name: str, scope: Scope) -> tuple[Identity, Any]:
    key = Ed25519PrivateKey.from_private_bytes(name.encode() * 32)
    token = store.invite(name=name, role="ambassador", scope=scope, days=30).token
    text = public_text(key.public_key())
    device = store.enrol(EnrolRequest(token=token, device_key=text, device_name=name))
    found = store.meta()
    identity = Identity(
        device=device.device,
        person=device.person,
        name=name,
        role="ambassador",
        scope=scope,
        register_id=found.register_id,
        register_key=store.public_key,
        url="http://register",
        deployment="demo",
    )
    connection = copied(empty_laptop())
    replica = Replica(LaptopDatabase(connection, Fuse()), lambda: START)
    replica.set_meta("signing_key", private_text(key))
    replica.set_identity(identity, START)
    connection.execute("DELETE FROM epochs")
    return identity, connection


def new_register(clock: Callable[[], int], *, scopes: bool) -> Store:
    """Bring a register into being, in the place of the one before."""
    copy, _ = founded(scopes=scopes)
    database, _ = register_template()
    database.fuse.out()
    database.committed = None
    database.load(copy)
    return Store(database, REGISTER_KEY, clock)  # its log of erasures outlives what is restored


def new_laptop(name: str, *, scopes: bool) -> tuple[Identity, Any]:
    """Give an enrolled laptop that holds nothing yet: who it is, and its database."""
    _, laptops = founded(scopes=scopes)
    identity, connection = laptops[name]
    return identity, copied(connection)
