"""Files of a vault's folder: replaced whole or not at all, readable by their owner only.

The order that survives a power cut: write a temporary file in the same folder, flush it to the
disk, rename it over the old one, flush the folder. A cut before the rename leaves the old file and
a leftover ``<name>.tmp``, which nobody reads and the next write replaces.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sync.errors import DiskFull

# EFBIG: a stick's file system may allow no file as large as a backup
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
OWNER_ONLY = 0o600
FOLDER_OWNER_ONLY = 0o700


@contextmanager
def room() -> Iterator[None]:
    """Raise DiskFull for the operating system's "no space left" and its like."""
    try:
        yield
    except OSError as error:
        refuse_without_room(error)
        raise


def refuse_without_room(error: OSError) -> None:
    """Raise DiskFull for "no space left" and its like; nothing for other errors."""
    if error.errno in NO_ROOM:
        raise DiskFull(str(error.strerror)) from error


def make_folder(folder: Path) -> None:
    """Make ``folder`` and its parents where missing, the folder itself for its owner only."""
    with room():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=FOLDER_OWNER_ONLY, exist_ok=True)


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file at ``path`` with ``content``; call it only while holding the folder's lock.

    Raises:
        DiskFull: no room; the old file stands as it was.
    """
    temporary = temporary_beside(path)
    with room():
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        publish(temporary, path)


def temporary_beside(path: Path) -> Path:
    """Where the next content of ``path`` is written before it takes its place."""
    return path.with_name(path.name + ".tmp")


def publish(temporary: Path, path: Path) -> None:
    """Flush ``temporary`` to the disk and let it take the place of ``path``, for good."""
    temporary.chmod(OWNER_ONLY)
    flush(temporary)
    temporary.replace(path)
    _flush_folder(path.parent)


def flush(path: Path) -> None:
    """Have what was written to ``path`` on the disk before going on."""
    with path.open("rb+") as file:
        _flush(file.fileno())


def _flush(descriptor: int) -> None:
    """Ask for the platter, not for the drive's cache: on macOS that takes a call of its own."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - absent on Windows

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def _flush_folder(folder: Path) -> None:
    """Make a rename durable; Windows writes it through and cannot open folders."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
