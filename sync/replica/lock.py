"""One process per vault: a lock on a file, which the system lets go when its holder dies.

The lock belongs to the open file, not to the file's existence, so a killed process leaves nothing
behind that would have to be cleaned up. The file itself holds the process id of the last holder,
for the message to a second one, and is never deleted: deleting would let two processes lock two
files of the same name.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from sync.errors import VaultBusy
from sync.replica import files

# a byte far behind the process id: Windows also forbids reading what is locked
_LOCKED_BYTE = 1 << 20

if sys.platform == "win32":
    import msvcrt

    def _try_to_lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_to_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A held lock. Closing it, or the death of this process, lets it go.

    A process forked from the holder without exec shares the lock; subprocesses do not.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock on ``path`` at once or not at all.

        Raises:
            VaultBusy: somebody else holds it; the message names their process where it can be read.
        """
        with files.room():
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, files.OWNER_ONLY)
        try:
            _try_to_lock(self._descriptor)
        except OSError as error:
            holder = self._read_holder()
            os.close(self._descriptor)
            raise VaultBusy(f"held open by {holder}") from error
        self._write_holder()

    def close(self) -> None:
        """Let the lock go; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _read_holder(self) -> str:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        number = os.read(self._descriptor, 20).decode("ascii", "replace").strip()
        return f"process {number}" if number.isdecimal() else "another process"

    def _write_holder(self) -> None:
        # only a courtesy to the next one: on a full disk the lock holds without it
        with suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, str(os.getpid()).encode("ascii"))
