"""Twenty laptops, each with a vault and a database of its own, that record and sync meanwhile."""

import random
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sync.client.connection import connect
from sync.client.exchange import sync
from sync.client.transport import Transport
from sync.errors import SyncError, Unreachable
from sync.replica.core import Identity
from sync.replica.replica import Replica
from tests.helpers.laptops import Laptop

Name = tuple[str, int]
"""A write's: its epoch and number."""

_PAUSE_S = (0.5, 2.5)
_ACKNOWLEDGED = "SELECT epoch, number, position FROM journal WHERE position IS NOT NULL"


@dataclass(slots=True)
class Exchange:
    """One sync: when it began and ended (monotonic, seconds), and how many writes were taken."""

    began: float
    ended: float
    pushed: int
    fault: str = ""


@dataclass(slots=True)
class Ambassador:
    """A person with a laptop."""

    laptop: Laptop
    chance: random.Random
    exchanges: list[Exchange] = field(default_factory=list)
    acknowledged: dict[Name, int] = field(default_factory=dict)
    """The position that the first receipt gave to each write."""
    waits: int = 0
    """How often the register asked to come again, and it did by itself."""
    met: list[str] = field(default_factory=list)

    def live(self, stop: threading.Event) -> None:
        """Record and sync until it is told to stop."""
        while not stop.is_set():
            self.work()
            self.exchange()
            stop.wait(self.chance.uniform(*_PAUSE_S))

    def work(self) -> None:
        """Meet somebody, go on with somebody, note something about a colleague's person."""
        laptop, number = self.laptop, len(self.met)
        self.met.append(laptop.meet(f"Guest {number}", f"of {laptop.name}"))
        laptop.edit(self.chance.choice(self.met), trade=f"trade {number}")
        anybody = self.chance.choice(laptop.replica.listing("entrepreneur", limit=40))
        at = datetime.now(UTC).isoformat(timespec="seconds")
        laptop.edit(anybody.id, notes=[{"at": at, "text": f"{laptop.name}, {number}"}])

    def exchange(self) -> Exchange:
        """Sync once; what was taken stands in the ledger, whatever came after."""
        began, pushed, fault = time.monotonic(), 0, ""
        try:
            pushed = sync(self.laptop.replica, connect=self._connect).pushed
        except Unreachable as error:
            fault = str(error)
        except SyncError as error:
            fault = f"HELP {type(error).__name__} {error}"
        rows = self.laptop.replica.database.query(_ACKNOWLEDGED)
        for epoch, dot, position in rows:
            self.acknowledged.setdefault((epoch, dot), position)
        self.exchanges.append(Exchange(began, time.monotonic(), pushed, fault))
        return self.exchanges[-1]

    def _connect(self, replica: Replica) -> tuple[Transport, Identity]:
        transport, identity = connect(replica)

        def pause(seconds: float) -> None:
            self.waits += 1
            time.sleep(seconds)

        transport._pause = pause
        return transport, identity


class Crowd:
    """All of them at work, each on a thread."""

    def __init__(self, folder: Path, invitations: list[str]) -> None:
        self.people: list[Ambassador] = []
        for number, invitation in enumerate(invitations, 1):
            laptop = Laptop(folder / f"laptop-{number}", f"A{number}").enrol(invitation)
            self.people.append(Ambassador(laptop, random.Random(number)))
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Let them begin."""
        for person in self.people:
            thread = threading.Thread(target=person.live, args=(self._stop,))
            thread.start()
            self._threads.append(thread)

    def stop(self) -> None:
        """Let each finish what it is at."""
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def close(self) -> None:
        """Close all laptops."""
        self.stop()
        for person in self.people:
            person.laptop.close()

    def taken_since(self, moment: float) -> list[Exchange]:
        """Give the exchanges begun after a moment in which writes were taken, first ended first."""
        found = (e for p in self.people for e in list(p.exchanges) if e.began > moment and e.pushed)
        return sorted(found, key=lambda exchange: exchange.ended)

    def settle(self) -> None:
        """Sync until nobody has anything to send or to fetch.

        Raises:
            TimeoutError: they never come to rest.
        """
        for _ in range(12):
            before = [len(person.acknowledged) for person in self.people]
            faults = [person.exchange().fault for person in self.people]
            same = before == [len(person.acknowledged) for person in self.people]
            alike = len({person.laptop.replica.digest() for person in self.people}) == 1
            if same and alike and not any(faults):
                return
        raise TimeoutError("the laptops never came to rest")
