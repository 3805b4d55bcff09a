"""Pushes that wait are taken in together, by one transaction.

Whoever comes while nobody is at it leads: it opens the transaction, and once that has the lock it
takes all that wait by then, for each its own answer. Who comes meanwhile waits, and the first of
them leads next. So a rush costs one lock, one commit and each look-up once for many batches, and a
batch that comes alone is taken at once. Nobody gets an answer before the commit.

A batch that is refused does no harm to the others. Should one break the transaction, each of them
is taken in alone.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from sync.protocol.messages import SignedReceipt
from sync.register import meta
from sync.register.database import Database
from sync.register.meta import Meta
from sync.register.push import Answer, Offer

_MOST_WRITES = 5000
"""Writes taken in by one transaction, unless one batch alone has more."""

_QUIET_S = 1.0
"""A rush is over once nobody has pushed for so long."""

Take = Callable[[Connection, Meta, Sequence[Offer]], list[Answer]]


@dataclass(eq=False, slots=True)
class _Waiting:
    """An offer that waits for its answer, or for its turn to lead."""

    offer: Offer
    answer: SignedReceipt | BaseException | None = None
    leads: bool = False
    woken: threading.Event = field(default_factory=threading.Event)


class Gathering:
    """Gathers the pushes of one process; ``take`` takes several in within a transaction."""

    def __init__(self, database: Database, take: Take) -> None:
        self._database, self._take = database, take
        self._lock = threading.Lock()
        self._line: list[_Waiting] = []
        self._led = False
        self._last_s = -_QUIET_S

    def push(self, offer: Offer) -> SignedReceipt:
        """Take a batch in; once this returns it is on disk.

        Raises:
            Refused: as ``push.push`` says; nothing of the batch is kept then.
        """
        mine = _Waiting(offer)
        with self._lock:
            self._line.append(mine)
            mine.leads, self._led = not self._led, True
        if not mine.leads:
            mine.woken.wait()
        if mine.leads:
            self._lead()
        if isinstance(mine.answer, SignedReceipt):
            return mine.answer
        assert mine.answer is not None  # noqa: S101 - whoever led has answered
        raise mine.answer

    @property
    def waiting(self) -> int:
        """How many batches wait to be taken in; those that are at work are none of them."""
        with self._lock:
            return len(self._line)

    def is_rushed(self) -> bool:
        """Whether pushes are coming in here."""
        return self._led or time.monotonic() - self._last_s < _QUIET_S

    def _lead(self) -> None:
        """Take in what waits, and let the next one lead; the first in the line is one's own."""
        try:
            self._take_together()
        finally:
            self._last_s = time.monotonic()
            with self._lock:
                following = self._line[0] if self._line else None
                self._led = following is not None
            if following:
                following.leads = True
                following.woken.set()

    def _take_together(self) -> None:
        taken: list[_Waiting] = []
        try:
            with self._database.write() as connection:
                current = meta.lock(connection)
                taken = self._first_in_line()
                answers = self._take(connection, current, [one.offer for one in taken])
        except (OperationalError, NoConnection) as error:  # the database is away
            _answer_all(taken or self._first_in_line(), error)
        except Exception as error:  # noqa: BLE001 - raised by whom it is about
            taken = taken or self._first_in_line()
            if len(taken) == 1:
                _answer_all(taken, error)
            else:
                for one in taken:
                    self._take_alone(one)
        except BaseException as error:
            _answer_all(taken or self._first_in_line(), error)
            raise
        else:
            _answer(taken, answers)

    def _take_alone(self, one: _Waiting) -> None:
        try:
            with self._database.write() as connection:
                [answer] = self._take(connection, meta.lock(connection), [one.offer])
            _answer([one], [answer])
        except Exception as error:  # noqa: BLE001 - raised by whom it is about
            _answer([one], [error])

    def _first_in_line(self) -> list[_Waiting]:
        """Take from the line what one transaction takes in: of each session one batch."""
        taken: list[_Waiting] = []
        sessions: set[str] = set()
        left, writes = [], 0
        with self._lock:
            for one in self._line:
                pushed = one.offer.pushed
                writes += len(pushed.entries)
                if taken and (writes > _MOST_WRITES or pushed.batch.session in sessions):
                    left.append(one)
                else:
                    taken.append(one)
                    sessions.add(pushed.batch.session)
            self._line = left
        return taken


def _answer(waiting: Sequence[_Waiting], answers: Sequence[SignedReceipt | BaseException]) -> None:
    for one, answer in zip(waiting, answers, strict=True):
        one.answer = answer
        one.woken.set()


def _answer_all(waiting: Sequence[_Waiting], error: BaseException) -> None:
    _answer(waiting, [error] * len(waiting))
