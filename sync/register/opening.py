"""Opening the register of a folder, and writing its invitations: what every command begins with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sync.private_files import make_private
from sync.protocol.invitation import to_text
from sync.protocol.messages import Invitation, Role, Scope
from sync.register.database import Database
from sync.register.erasure_log import ErasureLog
from sync.register.identity import load_key, make_key
from sync.register.meta import Meta
from sync.register.people import Device
from sync.register.settings import Settings
from sync.register.store import Store


@dataclass(frozen=True, slots=True)
class Guest:
    """Who is invited: a new person, or with ``person`` a known one for one device more."""

    name: str
    role: Role
    scope: Scope
    person: str | None = None


@dataclass(frozen=True, slots=True)
class WrittenInvitation:
    """An invitation as text, the person it is for, and until when it holds (Unix time, ms)."""

    text: str
    id: str
    person: str
    expires_ms: int


def create(folder: Path, deployment: str) -> tuple[Meta, str]:
    """Bring a register into being in a folder; give who it is and its public key.

    Raises:
        RegisterExists: there is one in this folder, or in the database that the settings name.
        SettingsFault: a setting cannot be read.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = Settings.read(folder)
    key = make_key(settings.key_file)
    if settings.database_url.get_backend_name() == "sqlite":
        make_private(Path(str(settings.database_url.database)))
    store = Store(Database(settings.database_url), key)
    try:
        made = store.found(deployment)
        ErasureLog(key, settings.erasures_file).begin()  # that it is missing shows from now on
        return made, store.public_key
    finally:
        store.close()


@contextmanager
def opened(folder: Path, **options: Any) -> Iterator[tuple[Store, Settings]]:
    """Open the register of a folder, migrated, until the context ends; options are settings.

    Raises:
        RegisterMissing: there is none.
        RegisterKeyAway: its key was changed, and is not in this folder.
        DatabaseTooNew: a later version of the program migrated it.
        SettingsFault: a setting cannot be read.
        AuditBroken: the log of erasure orders was altered.
    """
    settings = Settings.read(folder, **options)
    key = load_key(settings.key_file)
    log = ErasureLog(key, settings.erasures_file)
    store = Store(Database(settings.database_url), key, erasures=log, key_file=settings.key_file)
    try:
        store.database.migrate()
        store.meta()
        store.replay_erasures()
        yield store, settings
    finally:
        store.close()


def write_invitation(
    store: Store, guest: Guest, *, url: str, days: float, ca: str = "", actor: Device | None = None
) -> WrittenInvitation:
    """Make an invitation. ``ca`` is the certificate (PEM) that laptops shall trust.

    Raises:
        Refused: codes ``unknown_person``, and for an ``actor`` other than the operator
            ``forbidden`` and ``unknown_region``.
    """
    invited = store.administration.invite(
        name=guest.name,
        role=guest.role,
        scope=guest.scope,
        days=days,
        person=guest.person,
        actor=actor,
    )
    meta = store.meta()
    text = to_text(
        Invitation(
            url=url.rstrip("/"),
            register_id=meta.register_id,
            register_key=store.public_key,
            token=invited.token,
            name=invited.name,
            role=invited.role,
            scope=invited.scope,
            deployment=meta.deployment,
            expires_ms=invited.expires_ms,
            ca=ca,
        )
    )
    return WrittenInvitation(text, invited.id, invited.person, invited.expires_ms)
