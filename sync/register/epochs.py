"""The epochs a transaction deals with: their numbers, names, devices, and how far each is held.

What becomes of them is written once, at the transaction's end; until then a batch that is refused
can be forgotten without a trace.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, func, select

from sync.errors import Refused
from sync.protocol.messages import EpochEntry
from sync.register.bulk import among, insert_rows, update_rows
from sync.register.schema import epochs, writes

CHUNK = 5000
"""Values in one IN list; SQLite takes 32,766 variables."""

_BY_NAME = select(epochs).where(among(epochs.c.name, "wanted"))
_BY_ID = select(epochs).where(among(epochs.c.id, "wanted"))
_LAST = select(func.max(epochs.c.id))
_Item = TypeVar("_Item")


def chunks(items: Collection[_Item], size: int = CHUNK) -> Iterator[list[_Item]]:
    """Cut a collection into lists that fit an IN list."""
    listed = list(items)
    for start in range(0, len(listed), size):
        yield listed[start : start + size]


@dataclass(slots=True)
class Epoch:
    """An epoch as the register keeps it."""

    id: int
    name: str
    device: str
    after: str | None
    after_number: int
    whole: int
    top: int
    is_new: bool = False
    changed: bool = False
    beyond: frozenset[int] | None = None
    """The numbers held behind a gap, once they were looked up."""
    held: int = field(init=False)
    """The highest number that was held before this transaction brought any."""

    def __post_init__(self) -> None:
        self.held = self.top


class EpochBook:
    """The epochs that one transaction has met, by name and by number."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._by_name: dict[str, Epoch] = {}
        self._by_id: dict[int, Epoch] = {}
        self._last: int | None = None
        """The last number given, once it was asked for."""

    def load_names(self, names: Iterable[str]) -> None:
        """Load the epochs of these names, as far as the register knows them."""
        for part in chunks(set(names) - self._by_name.keys()):
            self._keep(_BY_NAME, part)

    def load_ids(self, ids: Iterable[int]) -> None:
        """Load the epochs of these numbers."""
        for part in chunks(set(ids) - self._by_id.keys()):
            self._keep(_BY_ID, part)

    def enter(self, entries: Iterable[EpochEntry]) -> None:
        """Load what a batch mentions and enter what is new; what is known stays as it is."""
        listed = list(entries)
        self.load_names({n for e in listed for n in (e.name, e.after) if n})
        new = {e.name: e for e in listed if e.name not in self._by_name}
        for e in new.values():
            number = self._next_number()
            self._put(Epoch(number, e.name, e.device, e.after, e.after_number, 0, 0, is_new=True))

    def describe(self, entry: EpochEntry) -> None:
        """Take over what an epoch comes after, where only its name was known so far."""
        epoch = self._by_name[entry.name]
        if epoch.after is None and entry.after is not None and epoch.device == entry.device:
            epoch.after, epoch.after_number = entry.after, entry.after_number
            epoch.changed = True

    @contextmanager
    def trial(self, names: Collection[str]) -> Iterator[None]:
        """Forget what becomes of these epochs within, if it is refused."""
        before = {name: copy(epoch) for name in names if (epoch := self._by_name.get(name))}
        try:
            yield
        except Refused:
            for name in names:
                if name in before:
                    self._put(before[name])
                elif name in self._by_name:
                    self._drop(self._by_name[name])
            raise

    def save(self) -> None:
        """Write what is new and what has changed."""
        new = [_row(epoch) for epoch in self._by_id.values() if epoch.is_new]
        insert_rows(self._connection, epochs, new)
        changed = [e for e in self._by_id.values() if e.changed and not e.is_new]
        names = ("id", "after", "after_number", "whole", "top")
        update_rows(self._connection, epochs, [{n: getattr(e, n) for n in names} for e in changed])

    def get(self, name: str) -> Epoch | None:
        """Give a loaded epoch."""
        return self._by_name.get(name)

    def number(self, name: str) -> int:
        """Give the number of a loaded epoch (``sync.merge.document.Intern``)."""
        return self._by_name[name].id

    def name(self, number: int) -> str:
        """Give the name of a loaded epoch (``sync.merge.document.Name``)."""
        return self._by_id[number].name

    def check_no_gap(self, own: Epoch, numbers: Collection[int]) -> None:
        """Refuse a batch that leaves a gap in an epoch of the pusher's own.

        Raises:
            Refused: code ``gap``, with the ``epoch`` and the number to ``resume`` from.
        """
        whole = self._reach(own, numbers)
        if max(numbers) > whole:
            _refuse_gap(own.name, whole + 1)

    def advance(self, epoch: Epoch, numbers: Collection[int]) -> None:
        """Note that these numbers of an epoch are held now."""
        whole, top = self._reach(epoch, numbers), max(epoch.top, *numbers)
        if (whole, top) == (epoch.whole, epoch.top):
            return
        held = self._beyond(epoch).union(numbers)
        epoch.beyond = frozenset(number for number in held if number > whole)
        epoch.whole, epoch.top, epoch.changed = whole, top, True

    def check_predecessor(self, own: Epoch) -> None:
        """Refuse a batch whose own epoch comes after one that is not all held.

        Raises:
            Refused: code ``gap``, with the ``epoch`` and the number to ``resume`` from.
        """
        if own.after is None or own.after_number == 0:
            return
        self.load_names([own.after])
        before = self.get(own.after)
        if before is None or before.whole < own.after_number:
            _refuse_gap(own.after, before.whole + 1 if before else 1)

    def _reach(self, epoch: Epoch, numbers: Collection[int]) -> int:
        """Give the number up to which all are held together with ``numbers``."""
        held = self._beyond(epoch).union(numbers)
        fresh = sorted(number for number in held if number > epoch.whole)
        expected = enumerate(fresh, epoch.whole + 1)
        return epoch.whole + sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], expected))

    def _beyond(self, epoch: Epoch) -> frozenset[int]:
        if epoch.top == epoch.whole:
            return frozenset()
        if epoch.beyond is None:
            found = select(writes.c.number).where(
                writes.c.epoch == epoch.id, writes.c.number > epoch.whole
            )
            epoch.beyond = frozenset(self._connection.scalars(found))
        return epoch.beyond

    def _next_number(self) -> int:
        if self._last is None:
            self._last = self._connection.scalar(_LAST) or 0
        self._last += 1
        return self._last

    def _drop(self, epoch: Epoch) -> None:
        del self._by_name[epoch.name], self._by_id[epoch.id]
        if epoch.is_new:  # the last numbers given: what is refused was entered last
            self._last = min(self._last or 0, epoch.id - 1)

    def _keep(self, query: Select[Any], wanted: Collection[object]) -> None:
        for row in self._connection.execute(query, {"wanted": wanted}):
            self._put(Epoch(*row))

    def _put(self, epoch: Epoch) -> None:
        self._by_name[epoch.name] = epoch
        self._by_id[epoch.id] = epoch


def _refuse_gap(epoch: str, resume: int) -> None:
    raise Refused("gap", "numbers are missing before this batch", epoch=epoch, resume=resume)


def _row(epoch: Epoch) -> dict[str, object]:
    return {
        "id": epoch.id,
        "name": epoch.name,
        "device": epoch.device,
        "after": epoch.after,
        "after_number": epoch.after_number,
        "whole": epoch.whole,
        "top": epoch.top,
    }
