"""Linking new people against everybody, in short steps beside the requests.

No push waits for it: it reads on from the position it has reached, a few people a step, rests as
long as a step took, and lets a rush of pushes go by. Of several processes that serve one register
one works at a time, by a lease in the database that runs out if its holder does; whoever writes
looks at it first, and one by one, so that nobody writes what another has overtaken.
"""

import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import structlog
from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from sync.linkage.plan import PERSON as PLAN
from sync.linkage.scorer import Scored
from sync.linkage.study import Study
from sync.register import likely, linkage
from sync.register.database import Database
from sync.register.schema import records

RECORDS_A_STEP, PEOPLE_A_STEP = 100, 25
_LEASE_MS = 60_000

_PATIENCE_S = 30.0
"""How long a step waits for a rush to go by; one that does not end is linked all the same."""
_LOOK_AGAIN_S = 0.25

Clock = Callable[[], int]
Rushed = Callable[[], bool]


class Linker:
    """Brings the likely pairs up to date, step by step."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._own = secrets.randbits(30)
        self._study = Study(PLAN)
        self._again: list[str] = []

    def step(self) -> bool:
        """Take one bounded step; False once nothing is left, or another process is at it."""
        with self._database.read() as connection:
            if not self._behind(connection) and not self._again:
                return False
        with self._database.alone() as connection:
            if not self._take_lease(connection):
                return False
            followed = linkage.follow(connection, RECORDS_A_STEP)
        with self._database.read() as connection:
            batch, reached = self._next(connection)
            batch = batch or self._seen_again()
            found = self._doubles(connection, batch)
        if batch or reached is not None:
            with self._database.alone() as connection:
                if not self._holds_lease(connection):
                    return False
                likely.keep(connection, batch, found, self._clock())
                if reached is not None:
                    linkage.mark(connection, linkage.LINKED, reached)
        return bool(followed or batch) or reached is not None

    def all(self) -> int:
        """Link everything that is waiting now; give how many steps it took."""
        steps = 0
        while self.step():
            steps += 1
        if steps:
            self.release()
        return steps

    def release(self) -> None:
        """Let another process link at once, not only when the lease has run out."""
        with self._database.alone() as connection:
            if self._holds_lease(connection):
                linkage.mark(connection, linkage.LEASE, self._own)

    def run(self, stop: threading.Event, pause_s: float, rushed: Rushed) -> None:
        """Look every ``pause_s`` seconds for what is new, until told to stop.

        ``rushed`` says whether pushes are coming in. A database that is away is tried again at the
        next look.
        """
        while not stop.wait(pause_s):
            try:
                self._work(stop, rushed)
            except SQLAlchemyError as error:
                structlog.get_logger().info("linking waits", error=type(error).__name__)

    def _work(self, stop: threading.Event, rushed: Rushed) -> None:
        worked = False
        while _calm(stop, rushed):
            started = time.monotonic()
            if not self.step():
                break
            worked = True
            stop.wait(time.monotonic() - started)
        if worked:
            self.release()

    def _behind(self, connection: Connection) -> bool:
        newest = connection.scalar(
            select(records.c.position).order_by(records.c.position.desc()).limit(1)
        )
        return newest is not None and newest > (linkage.marked(connection, linkage.LINKED) or 0)

    def _next(self, connection: Connection) -> tuple[list[str], int | None]:
        """Give the next people to link, and the position that is reached with them."""
        linked, followed = (
            linkage.marked(connection, linkage.LINKED) or 0,
            linkage.marked(connection, linkage.FOLLOWED) or 0,
        )
        query = (
            select(records.c.id, records.c.position)
            .where(records.c.type == linkage.PERSON)
            .where(records.c.position > linked, records.c.position <= followed)
            .order_by(records.c.position)
            .limit(PEOPLE_A_STEP)
        )
        rows = connection.execute(query).all()
        if len(rows) < PEOPLE_A_STEP:
            reached = followed if followed > linked else None
            return [row.id for row in rows], reached
        last = rows[-1].position
        whole = [row.id for row in rows if row.position < last]
        if not whole:  # one commit that touched many people at once
            more = select(records.c.id).where(
                records.c.type == linkage.PERSON, records.c.position == last
            )
            return list(connection.scalars(more)), last
        return whole, last - 1

    def _take_lease(self, connection: Connection) -> bool:
        """Take or renew the lease: its holder's number, and until when, packed into one."""
        now = self._clock()
        held = linkage.marked(connection, linkage.LEASE)
        until, holder = divmod(held or 0, 1 << 30)
        if held is not None and holder != self._own and until * 1000 > now:
            return False
        taken = ((now + _LEASE_MS) // 1000) * (1 << 30) + self._own
        linkage.mark(connection, linkage.LEASE, taken)
        return True

    def _holds_lease(self, connection: Connection) -> bool:
        """Whether nobody has taken the lease over since it was taken here."""
        return (linkage.marked(connection, linkage.LEASE) or 0) % (1 << 30) == self._own

    def _doubles(self, connection: Connection, batch: list[str]) -> dict[likely.Pair, Scored]:
        """Score a batch; those who are likely twice are looked at again by what is learned anew."""
        if not batch:
            return {}
        scorer = self._study.of(linkage.Blocked(connection))
        if self._study.renewed:
            self._study.renewed = False
            self._again = likely.people_in(connection)
        return linkage.doubles(connection, batch, scorer)

    def _seen_again(self) -> list[str]:
        """Take the next of those whose pairs were scored by what was known before."""
        batch, self._again = self._again[:PEOPLE_A_STEP], self._again[PEOPLE_A_STEP:]
        return batch


@contextmanager
def linking(
    database: Database, clock: Clock, pause_s: float, rushed: Rushed = lambda: False
) -> Iterator[None]:
    """Link in a thread of its own while the context is open; not at all with a pause of 0."""
    if not pause_s:
        yield
        return
    stop = threading.Event()
    linker = Linker(database, clock)
    thread = threading.Thread(
        target=linker.run, args=(stop, pause_s, rushed), name="linking", daemon=True
    )
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(timeout=10)


def _calm(stop: threading.Event, rushed: Rushed) -> bool:
    """Let a rush go by, for as long as there is patience; False once told to stop."""
    ends_s = time.monotonic() + _PATIENCE_S
    while rushed() and time.monotonic() < ends_s:
        if stop.wait(_LOOK_AGAIN_S):
            return False
    return not stop.is_set()
