"""The open vault: its database, its lock, who this device is, and what time it is.

A ``Replica``'s lowest part; ``reading``, ``writing``, ``exchanging``, ``carrying`` stand on it.
"""

import functools
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.ids import new_id
from sync.deployment import DEFAULT
from sync.linkage.plan import PERSON
from sync.linkage.study import Study
from sync.merge import clock
from sync.merge.clock import Stamp
from sync.merge.write import Dot
from sync.protocol.keys import private_text, read_private
from sync.protocol.messages import Scope
from sync.replica import compare, deriving, epochs, journal, schema, settings
from sync.replica.database import Database
from sync.replica.landing import Landing
from sync.replica.migrations import open_migrated
from sync.replica.settings import LogLine
from sync.replica.states import States
from sync.replica.turns import Turns
from sync.replica.undo import Trail
from sync.replica.vault import OpenVault
from sync.version import VERSION

assert schema.SPINE  # noqa: S101 - importing the module declares its migrations


_OFFSET_MATTERS_MS = 500
_CONTACT_MATTERS_MS = 10_000

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this device is to its register."""

    device: str
    person: str
    name: str
    role: str
    scope: Scope
    register_id: str
    register_key: str
    url: str
    deployment: str
    ca: str = ""


@functools.lru_cache(maxsize=8)
def _identity(text: str | None) -> Identity | None:
    """Read who a device is; asked for at every turn, and hardly ever another."""
    body = json.loads(text) if text else None
    return Identity(**{**body, "scope": Scope(**body["scope"])}) if body else None


def locked(method: F) -> F:
    """Let one thread at a time into the replica, each at its turn."""

    @functools.wraps(method)
    def call(self: "Core", *args: Any, **kwargs: Any) -> Any:
        with self._lock:
            return method(self, *args, **kwargs)

    return cast("F", call)


def seen(method: F) -> F:
    """Let a thread read without waiting: while another works, it is told what was committed.

    An import or a sync holds the replica for a second at a time; whoever only looks then does so
    through another connection (`Core.apart`), and nobody waits for anybody's reading. A thread in a
    transaction of its own sees what it has written, as always.
    """

    @functools.wraps(method)
    def call(self: "Core", *args: Any, **kwargs: Any) -> Any:
        with self._at_hand() as core:
            return method(core, *args, **kwargs)

    return cast("F", call)


def wall_ms() -> int:
    """Read the laptop's clock, Unix time in milliseconds."""
    return time.time_ns() // 1_000_000


class Core:
    """An open database, one thread at a time."""

    def __init__(self, database: Database, now_ms: Callable[[], int]) -> None:
        self._database = database
        with database.atomic():
            self.session = epochs.begin(database)
            deriving.begin(database)
        self.attach(database, epochs.Epochs(database), now_ms)
        self._landing = Landing(database, self._epochs, self._states)
        self.trail = Trail()
        self._stamp = max(
            journal.last_stamp(database), Stamp(*settings.get(database, "clock", [0, 0]))
        )

    def attach(self, database: Database, names: epochs.Epochs, now_ms: Callable[[], int]) -> None:
        """Take what reading stands on."""
        self._lock, self._opening = Turns(), threading.Lock()
        self._database, self._epochs, self._now_ms = database, names, now_ms
        self._states = States(database, names)
        self._onlookers: list[Self] = []
        self._study = Study(PERSON)

    @contextmanager
    def _at_hand(self) -> Iterator[Self]:
        """Give what to read by: this replica if nobody else is in it, else one apart."""
        if self._lock.acquire(blocking=False):
            try:
                yield self
            finally:
                self._lock.release()
            return
        with self.apart() as alone:
            yield alone

    @contextmanager
    def apart(self) -> Iterator[Self]:
        """Give the same replica over another connection, which only reads: one that is free.

        The names of epochs are shared: every name that was committed is known to all.
        """
        with self._opening:
            alone = self._onlookers.pop() if self._onlookers else self._onlooker()
        try:
            yield alone
        finally:
            with self._opening:
                self._onlookers.append(alone)

    def _onlooker(self) -> Self:
        made = type(self).__new__(type(self))
        made.attach(self._database.reader(), self._epochs, self._now_ms)
        return made

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Give a connection to read by at length what was committed, for which nobody waits."""
        with self.apart() as alone:
            yield alone.database

    @classmethod
    def open(cls, vault: OpenVault, *, now_ms: Callable[[], int] = wall_ms) -> Self:
        """Open the vault's database, migrated, and begin an epoch.

        A vault just made gets its database here; another whose database is lost does not, so that
        the loss is told and a backup can be restored.

        Raises:
            DatabaseMissing, DatabaseForeign, DatabaseDamaged, DatabaseTooNew, DiskFull.
        """
        database = open_migrated(
            vault.database_path,
            vault.key,
            create=vault.fresh,
            backups=vault.folder / "backups",
            program_version=VERSION,
            now=datetime.now(UTC),
        )
        return cls(database, now_ms)

    @locked
    def close(self) -> None:
        """Close the database. The vault is the caller's to close after it."""
        with self._opening:
            while self._onlookers:
                self._onlookers.pop().close()
        self._database.close()

    def __enter__(self) -> Self:
        """Use as a context manager."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    @property
    def database(self) -> Database:
        """The database, for backups and checks."""
        return self._database

    @contextmanager
    def together(self) -> Iterator[Database]:
        """Make several calls one transaction; gives the database for what else belongs to it."""
        with self._lock, self._database.atomic():
            yield self._database

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do several things wholly or not at all, and nobody else in between."""
        with self._lock:
            stamp = self._stamp
            try:
                with self._database.atomic():
                    yield
            except BaseException:
                self._stamp = stamp
                raise

    @property
    def identity(self) -> Identity | None:
        """Who this device is to its register; None before enrolment."""
        return _identity(self._identity_text())

    @seen
    def _identity_text(self) -> str | None:
        return settings.text(self._database, "identity")

    @property
    def deployment(self) -> str:
        """The id of the deployment these records belong to."""
        return str(self.meta("deployment", DEFAULT))

    @locked
    def set_identity(self, identity: Identity, time_ms: int) -> None:
        """Enter the enrolment; from now on writes are this device's at this register."""
        with self._database.atomic():
            self._put_identity(identity)
            settings.put(self._database, "deployment", identity.deployment)
            self.learn_time(time_ms)
            self.log("enrolled", name=identity.name, deployment=identity.deployment)

    @locked
    def follow_identity(self, *, name: str = "", role: str = "", register_key: str = "") -> None:
        """Follow what the register says by now of this person, or of its own key."""
        own = self.identity
        if own is None:
            return
        key = register_key or own.register_key
        followed = replace(own, name=name or own.name, role=role or own.role, register_key=key)
        if followed != own:
            self._put_identity(followed)

    @locked
    def signing_key(self) -> Ed25519PrivateKey:
        """Give this device's signing key, made at first use and kept inside the vault."""
        text = settings.get(self._database, "signing_key")
        if text is None:
            key = Ed25519PrivateKey.generate()
            settings.put(self._database, "signing_key", private_text(key))
            return key
        return read_private(text)

    @locked
    def change_signing_key(self, key: Ed25519PrivateKey) -> None:
        """Sign with another key from now on."""
        settings.put(self._database, "signing_key", private_text(key))

    @seen
    def meta(self, key: str, default: Any = None) -> Any:
        """Read a setting."""
        return settings.get(self._database, key, default)

    @locked
    def set_meta(self, key: str, value: Any) -> None:
        """Write a setting; any JSON value."""
        settings.put(self._database, key, value)

    @locked
    def learn_time(self, register_ms: int) -> None:
        """Learn how far this laptop's clock is from the register's, as far as it matters."""
        offset = register_ms - self._now_ms()
        if abs(offset - int(self.meta("offset_ms", 0))) > _OFFSET_MATTERS_MS:
            settings.put(self._database, "offset_ms", offset)
        if register_ms - (self.last_contact_ms or 0) > _CONTACT_MATTERS_MS:
            settings.put(self._database, "last_contact_ms", register_ms)

    @property
    def stamp_ms(self) -> int:
        """The stamp of the newest write, made or seen here, Unix time in milliseconds."""
        return self._stamp.ms

    @property
    def register_now_ms(self) -> int:
        """The register's time as far as this laptop knows it."""
        return self._now_ms() + int(self.meta("offset_ms", 0))

    @property
    def last_contact_ms(self) -> int | None:
        """When the register last answered, by its own time; None if it never did."""
        found = self.meta("last_contact_ms")
        return None if found is None else int(found)

    @seen
    def following(self) -> deriving.Progress | None:
        """Say how far lists and search have followed a change of the declarations; None if wholly.

        Until then a list may lack a record, or show it as it was; see ``follow_on``.
        """
        return deriving.progress(self._database)

    @locked
    def follow_on(self) -> deriving.Progress | None:
        """Have a few records more follow a change of the declarations, and say how far that came.

        To be called again and again off the GUI thread until it gives None.
        """
        return deriving.step(self._database, self._states)

    @seen
    def who(self, device: str) -> str:
        """Give the name of the person behind a device; nothing if it is not known here."""
        identity = self.identity
        if identity and device == identity.device:
            return identity.name
        rows = self._database.query("SELECT name FROM devices WHERE device = ?", (device,))
        return str(rows[0][0]) if rows else ""

    def new_id(self) -> str:
        """Make a record id."""
        return new_id(self.register_now_ms)

    @locked
    def log(self, code: str, **facts: Any) -> None:
        """Enter a line into the log of exchanges."""
        settings.log(self._database, self.register_now_ms, code, facts)

    @seen
    def log_lines(self, limit: int = 200) -> list[LogLine]:
        """Give the newest lines of the log first."""
        return settings.log_lines(self._database, limit)

    def _move_to(self, scope: Scope) -> None:
        """Take the scope that the register gives from now on, and find what it changes here."""
        with self._database.atomic():
            body = settings.get(self._database, "identity")
            settings.put(self._database, "identity", body | {"scope": scope.model_dump()})
            compare.begin(self._database)
            self.log("scope_changed", regions=scope.regions, events=scope.events)

    def _put_identity(self, identity: Identity) -> None:
        body = {name: getattr(identity, name) for name in Identity.__slots__ if name != "scope"}
        settings.put(self._database, "identity", body | {"scope": identity.scope.model_dump()})

    def _device_of(self, epoch: str) -> str:
        own = self.identity.device if self.identity else ""
        return self._epochs.device_of(epoch, own, self._database)

    def _observe(self, newest_ms: int) -> None:
        """Keep the clock ahead of every stamp that was seen."""
        self._stamp = clock.observe(self._stamp, Stamp(newest_ms, 0))
        settings.put(self._database, "clock", list(self._stamp))

    @seen
    def author_of(self, dot: Dot) -> tuple[str, str]:
        """Give the device behind a write and its person's name, as far as they are known here."""
        device = self._device_of(dot.epoch)
        return device, self.who(device)
