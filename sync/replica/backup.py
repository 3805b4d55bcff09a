"""Backups: one file that holds the vault file and a copy of the encrypted database.

``<UTC time>.tremplin-backup`` is a zip whose two members are stored as they are: ``vault.json`` and
``records.db``, encrypted with the vault's key. A backup is opened by the passphrase that the vault
had when it was made, or by its recovery key. Names sort by time.

A restored vault loses nothing of what it holds and repeats no names: each opening of a vault names
its writes afresh.
"""

import shutil
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sync.errors import BackupDamaged, VaultDamaged
from sync.replica import files
from sync.replica.database import Database
from sync.replica.sqlcipher import PLAINTEXT_HEADER
from sync.replica.vault import DATABASE_FILE, claim
from sync.replica.vault_file import LONGEST_FILE, VAULT_FILE, parse

FOLDER: Final = "backups"
STALE: Final = "backups_hold_erased"
"""The setting that says whether backups elsewhere still hold somebody who was erased here."""
SUFFIX: Final = ".tremplin-backup"
_TIME: Final = "%Y%m%dT%H%M%S.%fZ"
# restored in this order: a folder counts as a vault once its vault file is there
_MEMBERS: Final = (DATABASE_FILE, VAULT_FILE)

_KEEP_ALL: Final = timedelta(days=1)
_KEEP_DAILY: Final = timedelta(weeks=2)
_KEEP_WEEKLY: Final = timedelta(days=365)


def backup(database: Database, target_folder: Path, *, now: datetime) -> Path:
    """Write a backup of an open vault's database into ``target_folder`` and return its path.

    The copy is checked page by page before it counts; a cut leaves no half backup.

    Raises:
        DatabaseDamaged: the database is not sound; there is no new backup.
        DiskFull: no room; there is no new backup.
    """
    files.make_folder(target_folder)
    target = _free_name(target_folder, now)
    copy, archive = target.with_suffix(".copy"), files.temporary_beside(target)
    try:
        database.copy_to(copy)
        with files.room():
            _pack(archive, copy, database.path.with_name(VAULT_FILE))
            files.publish(archive, target)
    finally:
        copy.unlink(missing_ok=True)
        archive.unlink(missing_ok=True)
    return target


def renew(database: Database, now: datetime) -> None:
    """Put a new backup in the place of a vault's own ones, which hold what was erased since.

    Raises:
        DatabaseDamaged, DiskFull: there is no new backup, and the old ones are left.
    """
    folder = database.path.parent / FOLDER
    held = backups(folder)
    if held:
        backup(database, folder, now=now)
        for path in held:
            path.unlink(missing_ok=True)


def restore(backup_file: Path, folder: Path) -> None:
    """Lay the vault of a backup into ``folder``, where none may be.

    What can be verified without the passphrase is; who opens the vault next checks the database.

    Raises:
        VaultExists: a vault or a database lies there; nothing was touched.
        BackupDamaged: the file is cut short, altered, or no backup; nothing was restored.
        VaultTooNew: the backup is of a later version.
        DiskFull: no room.
    """
    try:
        with zipfile.ZipFile(backup_file) as archive:
            _verify(archive)
            with claim(folder), files.room():
                _unpack(archive, folder)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, KeyError, VaultDamaged) as error:
        raise BackupDamaged("the backup is cut short, altered or of another kind") from error


def backups(folder: Path) -> list[Path]:
    """Return the backups in a folder, oldest first."""
    return sorted(path for path in folder.glob(f"*{SUFFIX}") if _time(path) is not None)


def newest(folder: Path) -> Path | None:
    """Return the newest backup in a folder."""
    return next(reversed(backups(folder)), None)


def made_at(path: Path) -> datetime:
    """Give the time a backup was made, by its name.

    Raises:
        ValueError: it is no backup's name.
    """
    time = _time(path)
    if time is None:
        raise ValueError(path.name)
    return time


def thin(folder: Path, now: datetime) -> list[Path]:
    """Delete backups that later ones make unneeded, and return them.

    Kept are all of the last day, each day's last for two weeks, each week's last for a year, and
    always the newest. What claims to be of the future is left alone.
    """
    found = backups(folder)
    kept = _kept(found, now)
    dropped = [path for path in found if path not in kept]
    for path in dropped:
        path.unlink(missing_ok=True)
    return dropped


def _kept(found: Iterable[Path], now: datetime) -> set[Path]:
    """Choose the last backup of each period; ``found`` runs from old to new."""
    last: dict[object, Path] = {}
    newest: set[Path] = set()
    for path in found:
        newest = {path}
        period = _period(path, now)
        if period is not None:
            last[period] = path
    return newest.union(last.values())


def _period(path: Path, now: datetime) -> object | None:
    """Name the period of which one backup stays; None when it is too old for any."""
    time = _time(path)
    if time is None or now - time <= _KEEP_ALL:
        return path
    if now - time <= _KEEP_DAILY:
        return time.date()
    if now - time <= _KEEP_WEEKLY:
        return time.isocalendar()[:2]
    return None


def _time(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.name.removesuffix(SUFFIX), _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _free_name(folder: Path, now: datetime) -> Path:
    time = now.astimezone(UTC)
    while (target := folder / (time.strftime(_TIME) + SUFFIX)).exists():
        time += timedelta(microseconds=1)
    return target


def _pack(archive: Path, copy: Path, vault_file: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as members:
        members.write(vault_file, VAULT_FILE)
        members.write(copy, DATABASE_FILE)


def _verify(archive: zipfile.ZipFile) -> None:
    """Refuse what is no backup: other members, a member whose checksum differs, open data."""
    members = archive.infolist()
    stored = all(member.compress_type == zipfile.ZIP_STORED for member in members)
    if sorted(m.filename for m in members) != sorted(_MEMBERS) or not stored:
        raise VaultDamaged("the file is no backup")
    if archive.testzip() is not None:
        raise VaultDamaged("the backup is altered")
    with archive.open(VAULT_FILE) as vault_file, archive.open(DATABASE_FILE) as database:
        parse(vault_file.read(LONGEST_FILE))
        if database.read(len(PLAINTEXT_HEADER)) == PLAINTEXT_HEADER:
            raise VaultDamaged("the database in the backup is not encrypted")


def _unpack(archive: zipfile.ZipFile, folder: Path) -> None:
    targets = {name: folder / name for name in _MEMBERS}
    temporaries = {name: files.temporary_beside(target) for name, target in targets.items()}
    try:
        for name, temporary in temporaries.items():
            with archive.open(name) as source, temporary.open("wb") as file:
                shutil.copyfileobj(source, file)
        for name, target in targets.items():
            files.publish(temporaries[name], target)
    finally:
        for temporary in temporaries.values():
            temporary.unlink(missing_ok=True)
