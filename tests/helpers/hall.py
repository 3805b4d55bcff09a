"""Two laptops that meet in one hall, each on a thread of its own, over a real socket."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from queue import Queue
from typing import Any

from sync.client.hall import Answer, Met, Partner, Step
from sync.client.hall_guest import meet
from sync.client.hall_host import listen
from sync.replica.replica import Replica

HERE = "127.0.0.1"
PATIENCE_S = 30


@dataclass
class Person:
    """Who sits before a laptop: says ``word`` once asked, and remembers what was shown."""

    word: Answer | None = "read"
    steps: Queue[Step] = field(default_factory=Queue)
    asked: threading.Event = field(default_factory=threading.Event)
    stopped: threading.Event = field(default_factory=threading.Event)
    shown: list[Partner] = field(default_factory=list)

    def ask(self, partner: Partner) -> Answer | None:
        """Answer as a dialog does: at once."""
        if not self.asked.is_set():
            self.shown.append(partner)
            self.asked.set()
        return self.word

    def code(self) -> str:
        """Wait for the code on the screen."""
        while (step := self.steps.get(timeout=PATIENCE_S)).phase != "waiting":
            pass
        return step.code


class Hall:
    """A room with threads to run both sides in."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(4)
        self._people: list[Person] = []

    def close(self) -> None:
        """Send everybody home, and wait until they have left."""
        for person in self._people:
            person.stopped.set()
        self._pool.shutdown()

    def host(self, replica: Replica, person: Person) -> "Future[Met | None]":
        """Have a laptop listen."""
        return self._run(listen, replica, HERE, person)

    def guest(self, replica: Replica, code: str, person: Person) -> "Future[Met | None]":
        """Have a laptop come by a code."""
        return self._run(meet, replica, code, person)

    def _run(
        self, side: Callable[..., Met | None], replica: Replica, where: str, person: Person
    ) -> "Future[Met | None]":
        self._people.append(person)
        told: dict[str, Any] = {
            "progress": person.steps.put,
            "cancelled": person.stopped.is_set,
        }
        return self._pool.submit(side, replica, where, person.ask, **told)
