"""Our side: an enrolled laptop whose clock can be behind, so that a year's records fit in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sync.client.enrol import enrol
from sync.client.exchange import Outcome, sync
from sync.replica import vault
from sync.replica.core import wall_ms
from sync.replica.replica import Replica
from tests.helpers.laptops import CHEAP, PASSPHRASE


@dataclass
class Clock:
    """The wall clock, set back by ``behind_ms`` milliseconds."""

    behind_ms: int = 0

    def __call__(self) -> int:
        """Read it, Unix time in milliseconds."""
        return wall_ms() - self.behind_ms


class OurLaptop:
    """A vault in a folder, made at first use, open."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        if folder.exists():
            self.vault = vault.open_vault(folder, PASSPHRASE)
        else:
            self.vault = vault.create(folder, PASSPHRASE, label=folder.name, params=CHEAP)
        self.replica = Replica.open(self.vault, now_ms=self.clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.replica.close()
        self.vault.close()

    def enrol(self, invitation: str) -> None:
        """Enrol with a register."""
        enrol(self.replica, invitation, "laptop")

    def sync(self) -> Outcome:
        """Exchange with the register."""
        return sync(self.replica)
