"""Wrong passphrases are slowed: a count beside the vault, and a wait that doubles.

The first two wrong ones cost nothing; the third means 2 s, the fourth 4 s, up to five minutes. An
attempt is counted before its passphrase is tried, so that ending the program meanwhile saves
nothing. A right passphrase clears the count.

The wall clock is all that outlives a restart. Put back, it neither shortens the wait nor holds
anybody longer than the full wait from then on; put forward, it ends the wait. That, like deleting
the file, is open to whoever owns the folder: what resists them is the key derivation, not this.
"""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from sync.errors import StorageFault, TooManyAttempts
from sync.replica import files

Clock = Callable[[], float]

FREE_ATTEMPTS: Final = 2
LONGEST_WAIT_S: Final = 300.0
_ENOUGH_DOUBLINGS: Final = 20


class Attempts(BaseModel):
    """How many wrong ones in a row, and when the last was, in seconds since 1970."""

    model_config = ConfigDict(frozen=True, allow_inf_nan=False)

    failed: int = Field(default=0, ge=0)
    last: float = 0.0

    @property
    def wait_s(self) -> float:
        """The full wait after the last attempt, in seconds."""
        if self.failed <= FREE_ATTEMPTS:
            return 0.0
        doublings = min(self.failed - FREE_ATTEMPTS, _ENOUGH_DOUBLINGS)
        return min(2.0**doublings, LONGEST_WAIT_S)


class AttemptGuard:
    """The count of one vault, in the file ``path``; used while holding the vault's lock."""

    def __init__(self, path: Path, clock: Clock = time.time) -> None:
        self._path = path
        self._clock = clock

    def begin(self) -> None:
        """Count one more attempt, or refuse it.

        Raises:
            TooManyAttempts: the wait since the last wrong one is not over.
        """
        now = self._clock()
        past = self._read()
        if past.last > now:  # the clock was put back: the wait starts again, from here
            past = Attempts(failed=past.failed, last=now)
            self._write(past)
        left = past.last + past.wait_s - now
        if left > 0:
            raise TooManyAttempts(left)
        self._write(Attempts(failed=past.failed + 1, last=now))

    def succeeded(self) -> None:
        """Forget the wrong ones."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _read(self) -> Attempts:
        """Read the count; a missing or unreadable file counts none, so it locks nobody out."""
        try:
            return Attempts.model_validate_json(self._path.read_bytes())
        except (OSError, ValidationError):
            return Attempts()

    def _write(self, attempts: Attempts) -> None:
        # a full disk or a read-only folder must not keep the owner out
        with suppress(OSError, StorageFault):
            files.write_atomically(self._path, json.dumps(attempts.model_dump()).encode("ascii"))
