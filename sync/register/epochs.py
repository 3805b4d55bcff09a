"""The epochs a transaction deals with: their numbers, names, devices, and how far each is held."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from sync.errors import Refused
from sync.protocol.messages import EpochEntry
from sync.register.schema import epochs, writes

CHUNK = 5000
"""Values in one IN list; SQLite takes 32,766 variables."""

_BY_NAME = select(epochs).where(epochs.c.name.in_(bindparam("wanted", expanding=True)))
_BY_ID = select(epochs).where(epochs.c.id.in_(bindparam("wanted", expanding=True)))
_LAST = select(func.max(epochs.c.id))
_ADVANCE = update(epochs).where(epochs.c.id == bindparam("number"))

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
        if not new:
            return
        last = self._connection.scalar(_LAST) or 0
        made = [
            Epoch(last + i, e.name, e.device, e.after, e.after_number, 0, 0)
            for i, e in enumerate(new.values(), 1)
        ]
        self._connection.execute(insert(epochs), [_row(epoch) for epoch in made])
        for epoch in made:
            self._put(epoch)

    def describe(self, entry: EpochEntry) -> None:
        """Take over what an epoch comes after, where only its name was known so far."""
        epoch = self._by_name[entry.name]
        if epoch.after is None and entry.after is not None and epoch.device == entry.device:
            epoch.after, epoch.after_number = entry.after, entry.after_number
            self._connection.execute(
                update(epochs)
                .where(epochs.c.id == epoch.id)
                .values(after=entry.after, after_number=entry.after_number)
            )

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
        epoch.whole, epoch.top = whole, top
        self._connection.execute(_ADVANCE, {"number": epoch.id, "whole": whole, "top": top})

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
        held = set(numbers)
        if epoch.top > epoch.whole:
            beyond = select(writes.c.number).where(
                writes.c.epoch == epoch.id, writes.c.number > epoch.whole
            )
            held.update(self._connection.scalars(beyond))
        fresh = sorted(number for number in held if number > epoch.whole)
        expected = enumerate(fresh, epoch.whole + 1)
        return epoch.whole + sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], expected))

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
