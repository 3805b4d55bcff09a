"""The one place that wires everything: folders, log, preferences, an opened vault's session.

Nothing here draws. What opens a vault, and Qt, are imported where they are used: the unlock window
and the command show up without waiting for them. Values are named tuples, whose classes are made
four times as fast as dataclasses. Everything of ours lies under one folder: the system's place for
a user's application data, or the one that ``TREMPLIN_HOME`` names.
"""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sync.errors import Fault
from sync.replica import files
from sync.replica.glance import VAULT_FILE

if TYPE_CHECKING:
    from desktop.session import Session
    from sync.replica.replica import Replica
    from sync.replica.vault import OpenVault
    from sync.replica.vault_slots import Argon2Params

HOME_VARIABLE = "TREMPLIN_HOME"
_LOG_BYTES, _LOG_FILES = 512 * 1024, 3


class Folders(NamedTuple):
    """Where things lie; folders are made when something is put there."""

    home: Path

    @property
    def vaults(self) -> Path:
        """One folder for each vault on this laptop."""
        return self.home / "vaults"

    @property
    def backups(self) -> Path:
        """One folder of backups for each vault, named as the vault's is."""
        return self.home / "backups"

    @property
    def receipts(self) -> Path:
        """Receipts of vaults that were destroyed because the register ordered it; no names."""
        return self.home / "receipts"

    @property
    def log(self) -> Path:
        """The program's log: places in the code, never what somebody typed."""
        return self.home / "log" / "tremplin.log"

    @property
    def preferences(self) -> Path:
        """What the unlock window needs to know before a vault is open."""
        return self.home / "preferences.json"

    @property
    def several_vaults(self) -> bool:
        """Whether more than one vault is on this laptop."""
        return len(list(self.vaults.glob(f"*/{VAULT_FILE}"))) > 1

    def new_vault(self) -> Path:
        """Give a folder for a new vault, numbered: a name would stand on the disk."""
        taken = {path.name for path in self.vaults.glob("*")}
        return self.vaults / next(n for n in map(str, range(1, 10_000)) if n not in taken)


def folders() -> Folders:
    """Find the folders of this user."""
    if named := os.environ.get(HOME_VARIABLE):
        return Folders(Path(named))
    import platformdirs

    return Folders(platformdirs.user_data_path("tremplin", appauthor=False))


class Preferences(NamedTuple):
    """The look before anybody has unlocked: the last one used. No personal data.

    ``scheme`` is "light", "dark" or empty for the system's; ``scale`` is 1.0 to 2.0; ``vault``
    is the folder name of the vault opened last.
    """

    language: str = ""
    scheme: str = ""
    scale: float = 1.0
    vault: str = ""

    @classmethod
    def load(cls, path: Path) -> Preferences:
        """Read them; a missing or unreadable file gives the defaults."""
        try:
            body = json.loads(path.read_text("utf-8"))
            known = {name: type(value) for name, value in cls()._asdict().items()}
            return cls(**{k: known[k](v) for k, v in body.items() if k in known})
        except (OSError, ValueError, TypeError, AttributeError):
            return cls()

    def save(self, path: Path) -> None:
        """Write them, whole or not at all."""
        files.make_folder(path.parent)
        files.write_atomically(path, json.dumps(self._asdict()).encode())

    def but(self, **changes: Any) -> Preferences:
        """Give the same with some things changed."""
        return self._replace(**changes)


class _LogFile(logging.Handler):
    """A file that turns itself over, opened (and what does that loaded) with the first record."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(
                self._path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
            )
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def start_log(path: Path) -> logging.Handler:
    """Send the program's own log records to its file; returns the handler, to be closed."""
    files.make_folder(path.parent)
    handler = _LogFile(path)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("tremplin")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Close the log file."""
    logging.getLogger("tremplin").removeHandler(handler)
    handler.close()


def has_vault(place: Folders) -> bool:
    """Whether anybody has a vault on this laptop."""
    return any(place.vaults.glob(f"*/{VAULT_FILE}"))


def open_replica(opened: OpenVault) -> Replica:
    """Open a held vault's database; on failure the vault is let go.

    Raises:
        StorageFault: the database cannot be opened.
    """
    from sync.replica.replica import Replica

    try:
        return Replica.open(opened)
    except BaseException:
        opened.close()
        raise


class Founded(NamedTuple):
    """A new vault, held, and its replica; ``fault`` says why it is not enrolled yet."""

    opened: OpenVault
    replica: Replica
    fault: Fault | None = None


def found_vault(
    place: Folders,
    label: str,
    passphrase: str,
    invitation: str = "",
    params: Argon2Params | None = None,
) -> Founded:
    """Make a vault, its database and, with an invitation, its enrolment. For a worker.

    An invitation that cannot be spent now (no network, say) is kept in the vault for later.

    Raises:
        VaultFault, StorageFault: there is no new vault.
    """
    from sync.replica.vault import create

    opened = create(place.new_vault(), passphrase, label=label, params=params)
    replica = open_replica(opened)
    if not invitation:
        return Founded(opened, replica)
    try:
        enrol_here(replica, invitation)
    except Fault as fault:
        replica.set_meta("ui.invitation", invitation)
        return Founded(opened, replica, fault)
    return Founded(opened, replica)


def enrol_here(replica: Replica, invitation: str) -> None:
    """Spend an invitation on this laptop.

    Raises:
        InvitationFault, RegisterFault: it was not spent, or nobody can tell yet.
    """
    import platform

    from sync.client.enrol import enrol

    enrol(replica, invitation, platform.node() or "laptop")
    replica.set_meta("ui.invitation", "")


def restore_backup(place: Folders, backup_file: Path) -> Path:
    """Lay a backup into a vault folder of its own and return it; its passphrase opens it.

    Raises:
        BackupDamaged, VaultTooNew, DiskFull: nothing was restored.
    """
    from sync.replica.backup import restore

    folder = place.new_vault()
    restore(backup_file, folder)
    return folder


def start_session(opened: OpenVault, replica: Replica) -> Session:
    """Put a session on an opened replica; call it on the GUI thread."""
    from desktop.session import Session
    from sync.deployment import load_deployment

    return Session(replica, load_deployment(replica.deployment), opened=opened)
