"""The vault: one small file, ``vault.json``, that holds the replica's key under a passphrase.

One folder is one person's vault on this laptop; the database ``records.db`` lies beside the file,
so do the lock and the count of wrong passphrases. Backups made earlier keep the passphrase of
their time: changing it re-wraps the data key, it does not replace it.
"""

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from sync.errors import VaultExists, VaultFault, WrongPassphrase
from sync.replica import files
from sync.replica.attempts import AttemptGuard, Clock
from sync.replica.glance import VaultInfo
from sync.replica.lock import Lock
from sync.replica.vault_file import VAULT_FILE, VaultFile, read, write
from sync.replica.vault_slots import (
    KEY_BYTES,
    Argon2Params,
    PassphraseSlot,
    RecoverySlot,
    calibrate,
    open_any,
    unseal_any,
)

DATABASE_FILE: Final = "records.db"
LOCK_FILE: Final = "vault.lock"
ATTEMPTS_FILE: Final = "attempts.json"


@dataclass
class OpenVault:
    """A vault held open by this process alone, until it is closed or the process ends."""

    folder: Path
    label: str
    key: bytes = field(repr=False)
    _lock: Lock = field(repr=False)
    fresh: bool = False

    @property
    def database_path(self) -> Path:
        """Where the encrypted database lies."""
        return self.folder / DATABASE_FILE

    def change_passphrase(
        self,
        old: str,
        new: str,
        *,
        params: Argon2Params | None = None,
        clock: Clock = time.time,
    ) -> None:
        """Let ``new`` open the vault and ``old`` no more.

        Raises:
            WrongPassphrase: ``old`` opens no slot; nothing changed.
            TooManyAttempts: wrong too often.
            PassphraseRefused: ``new`` is empty.
        """
        _try_passphrase(self.folder, old, clock)
        self.reset_passphrase(new, params=params)

    def reset_passphrase(self, new: str, *, params: Argon2Params | None = None) -> None:
        """Let ``new`` open the vault and no other passphrase, as after a recovery."""
        slot = PassphraseSlot.wrap(self.key, new, params or calibrate())
        others = [s for s in read(self.folder).slots if not isinstance(s, PassphraseSlot)]
        self._rewrite([slot, *others])

    def add_recovery_slot(self, public_key: X25519PublicKey) -> None:
        """Let the holder of the private key open the vault too; a second time changes nothing."""
        slot = RecoverySlot.seal(self.key, public_key)
        slots = read(self.folder).slots
        known = any(isinstance(s, RecoverySlot) and s.recipient == slot.recipient for s in slots)
        if not known:
            self._rewrite([*slots, slot])

    def seal_to(self, public_keys: Sequence[X25519PublicKey], device: str) -> bool:
        """Let the holders of exactly these recovery keys open the vault; say if that is news."""
        slots = read(self.folder).slots
        wanted = [key.public_bytes_raw() for key in public_keys]
        held = [(s.recipient, s.device) for s in slots if isinstance(s, RecoverySlot)]
        if held == [(recipient, device) for recipient in wanted]:
            return False
        others = [slot for slot in slots if not isinstance(slot, RecoverySlot)]
        self._rewrite([*others, *(RecoverySlot.seal(self.key, k, device) for k in public_keys)])
        return True

    def close(self) -> None:
        """Drop the key and let others open the vault."""
        self.key = b""
        self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _rewrite(self, slots: list[Any]) -> None:
        write(self.folder, read(self.folder).model_copy(update={"slots": slots}))


def create(
    folder: Path,
    passphrase: str,
    *,
    label: str,
    params: Argon2Params | None = None,
    recovery_public_key: X25519PublicKey | None = None,
) -> OpenVault:
    """Make a vault with a fresh random key in ``folder`` and hold it open.

    ``params`` None calibrates the cost to this machine, which is what the program does.

    Raises:
        VaultExists: a vault, or the database of a lost one, lies there already.
        VaultBusy: another process is making one there.
        PassphraseRefused: the passphrase is empty.
        DiskFull: no room for it.
    """
    key = secrets.token_bytes(KEY_BYTES)
    slots: list[Any] = [PassphraseSlot.wrap(key, passphrase, params or calibrate())]
    if recovery_public_key is not None:
        slots.append(RecoverySlot.seal(key, recovery_public_key))
    lock = claim(folder)
    try:
        created = datetime.now(UTC).isoformat(timespec="seconds")
        write(folder, VaultFile(label=label, created=created, slots=slots))
    except BaseException:
        lock.close()
        raise
    return OpenVault(folder, label, key, lock, fresh=True)


def claim(folder: Path) -> Lock:
    """Take a folder in which a vault is to be made, under its lock.

    Raises:
        VaultExists: a vault or a database lies there.
        VaultBusy: another process holds it.
    """
    _refuse_taken(folder)
    files.make_folder(folder)
    lock = Lock(folder / LOCK_FILE)
    try:
        _refuse_taken(folder)  # once more: somebody may have been quicker
    except VaultExists:
        lock.close()
        raise
    return lock


def open_vault(folder: Path, passphrase: str, *, clock: Clock = time.time) -> OpenVault:
    """Open the vault in ``folder`` and hold it.

    Raises:
        VaultMissing: there is none.
        VaultDamaged, VaultTooNew: its file cannot be read; it stays as it is.
        VaultBusy: another process holds it.
        TooManyAttempts: wrong passphrases too often; nothing was tried.
        WrongPassphrase: the passphrase opens no slot.
    """
    return _open(folder, lambda: _try_passphrase(folder, passphrase, clock))


def open_with_recovery(folder: Path, private_key: X25519PrivateKey) -> OpenVault:
    """Open the vault with the recovery key that it was sealed to; then reset the passphrase.

    Raises:
        WrongPassphrase: no slot was sealed to this key.
        VaultMissing, VaultDamaged, VaultTooNew, VaultBusy: as `open_vault`.
    """
    return _open(folder, lambda: _unseal(folder, private_key))


def open_with_key(folder: Path, key: bytes) -> OpenVault:
    """Hold the vault with its data key, known from a recovery; its database shows if it is.

    Raises:
        VaultMissing, VaultDamaged, VaultTooNew, VaultBusy: as `open_vault`.
    """
    return _open(folder, lambda: key)


def change_passphrase(
    folder: Path,
    old: str,
    new: str,
    *,
    params: Argon2Params | None = None,
    clock: Clock = time.time,
) -> None:
    """Change the passphrase of a vault that nobody holds open; raises as opening it does."""
    with open_vault(folder, old, clock=clock) as opened:
        opened.reset_passphrase(new, params=params)


def add_recovery_slot(folder: Path, passphrase: str, recovery_public_key: X25519PublicKey) -> None:
    """Add a recovery slot to a vault that nobody holds open; raises as opening it does."""
    with open_vault(folder, passphrase) as opened:
        opened.add_recovery_slot(recovery_public_key)


def describe(folder: Path) -> VaultInfo:
    """Say what can be said of a vault without its passphrase.

    Raises:
        VaultMissing, VaultDamaged, VaultTooNew: as `open_vault`.
    """
    file = read(folder)
    kinds = tuple(slot.kind for slot in file.slots)
    return VaultInfo(folder, file.label, file.created, kinds)


def list_vaults(root: Path) -> list[VaultInfo]:
    """Describe every vault in a folder of ``root``, by folder name; unreadable ones say why."""
    return [_describe_or_fault(path.parent) for path in sorted(root.glob(f"*/{VAULT_FILE}"))]


def _open(folder: Path, find_key: Callable[[], bytes]) -> OpenVault:
    label = read(folder).label
    lock = Lock(folder / LOCK_FILE)
    try:
        return OpenVault(folder, label, find_key(), lock)
    except BaseException:
        lock.close()
        raise


def _try_passphrase(folder: Path, passphrase: str, clock: Clock) -> bytes:
    slots = read(folder).slots
    guard = AttemptGuard(folder / ATTEMPTS_FILE, clock)
    guard.begin()
    key = open_any(slots, passphrase)
    if key is None:
        raise WrongPassphrase("the passphrase opens no slot of this vault")
    guard.succeeded()
    return key


def _unseal(folder: Path, private_key: X25519PrivateKey) -> bytes:
    key = unseal_any(read(folder).slots, private_key)
    if key is None:
        raise WrongPassphrase("no slot of this vault was sealed to this recovery key")
    return key


def _refuse_taken(folder: Path) -> None:
    for name in (VAULT_FILE, DATABASE_FILE):
        if (folder / name).exists():
            raise VaultExists(f"{folder} holds a {name} already")


def _describe_or_fault(folder: Path) -> VaultInfo:
    try:
        return describe(folder)
    except VaultFault as fault:
        return VaultInfo(folder, fault=fault)
