"""What must be true, computed from the set of all writes: simple, slow, apart from the engine.

It knows writes as their authors' journals hold them, which of them reached the register in full
or as their name alone, and which laptop holds which. From that it says what is live in each cell,
what is contested and what is deleted. It knows no positions, no receipts and no states.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

Dot = tuple[str, int]
DELETED = "@deleted"
PROTECTION = ("given", "pending", "refused", "withdrawn")


def spelled(value: Any) -> str:
    """Spell a JSON value so that equal ones are equal."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


@dataclass(frozen=True)
class Written:
    """A write as its author's journal holds it; ``bad`` if the register must refuse to count it."""

    dot: Dot
    type: str
    record: str
    owner: str
    creates: bool
    values: Mapping[str, Any]
    seen: Mapping[str, frozenset[Dot]]
    bad: bool


@dataclass(frozen=True)
class Expected:
    """A record as it must be: which writes are live in which cell, what is contested, if gone."""

    live: Mapping[str, frozenset[Dot]]
    contested: Mapping[str, frozenset[str]]
    gone: bool
    deletion_contested: bool


@dataclass
class Model:
    """Everything that was ever written, and where it went."""

    writes: dict[Dot, Written] = field(default_factory=dict)
    full: set[Dot] = field(default_factory=set)
    names: set[Dot] = field(default_factory=set)
    ever: set[Dot] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    """People who were erased under the law."""
    refused: set[Dot] = field(default_factory=set)
    """Writes that the register set aside since their authors may not write there."""
    quarantined: set[Dot] = field(default_factory=set)
    """Writes of a revoked device that somebody else carried."""
    records: dict[str, list[Written]] = field(default_factory=lambda: defaultdict(list))

    _expected: dict[tuple[str, frozenset[Dot]], Expected] = field(default_factory=dict)

    def arrivals(self) -> tuple[set[Dot], set[Dot], set[Dot]]:
        """Copy what has reached the register: in full, as names alone, and ever."""
        return set(self.full), set(self.names), set(self.ever)

    def settle(self) -> None:
        """Say that all has arrived that will: what is expected may be remembered from here."""
        self._expected.clear()

    def write(self, written: Written) -> None:
        """Note an acknowledged write."""
        self.writes[written.dot] = written
        self.records[written.record].append(written)

    def counted(self) -> set[Dot]:
        """Give the writes that count: whole at the register, fit to count, on a created record."""
        whole = self.full - self.refused - self.quarantined
        held = [w for dot in whole if (w := self.writes.get(dot)) and not self.is_erased(w)]
        fit = [w for w in held if not w.bad]
        created = {w.record for w in fit if w.creates}
        return {w.dot for w in fit if w.record in created}

    def is_erased(self, write: Written) -> bool:
        """Whether nothing of a write may be left anywhere."""
        return bool({write.owner, write.record} & self.erased)

    def expected(self, record: str, among: AbstractSet[Dot]) -> Expected:
        """Give what a record must be, if exactly the writes ``among`` count."""
        own = frozenset(w.dot for w in self.records[record] if w.dot in among)
        if (record, own) not in self._expected:
            self._expected[record, own] = self._expect(record, own)
        return self._expected[record, own]

    def _expect(self, record: str, counted: frozenset[Dot]) -> Expected:
        writes = [w for w in self.records[record] if w.dot in counted]
        dead: dict[str, set[Dot]] = defaultdict(set)
        for write in writes:
            for cell, dots in write.seen.items():
                dead[cell] |= self._through(dots, cell, counted)
        live: dict[str, set[Dot]] = defaultdict(set)
        for write in writes:
            for cell in write.values:
                if cell.endswith("+") or write.dot not in dead[cell]:
                    live[cell].add(write.dot)
        frozen = {cell: frozenset(dots) for cell, dots in live.items()}
        return Expected(frozen, self._contested(frozen), *self._deletion(frozen))

    def places(self, record: str, counted: set[Dot]) -> frozenset[str]:
        """Give the regions a record belongs to: its own, all that are live, and its person's."""
        found: set[str] = set()
        for one in {record, self.owner(record)}:
            dots = self.expected(one, counted).live.get("region", ()) if one in self.records else ()
            found |= {value for dot in dots if (value := self.writes[dot].values["region"])}
        return frozenset(found)

    def within(self, regions: Iterable[str], counted: set[Dot]) -> set[str]:
        """Give the records that whoever has these regions may hold."""
        scope = set(regions)
        records = {self.writes[dot].record for dot in counted}
        return {
            record
            for record in records
            if "*" in scope or not (places := self.places(record, counted)) or places & scope
        }

    def owner(self, record: str) -> str:
        """Give the person a record hangs on, or nothing."""
        return next((w.owner for w in self.records.get(record, ())), "")

    def value(self, dot: Dot, cell: str) -> str:
        """Give what a write put into a cell, spelled."""
        return spelled(self.writes[dot].values[cell])

    def values(self, dots: Iterable[Dot], cell: str) -> frozenset[str]:
        """Give the different values that writes put into a cell."""
        return frozenset(self.value(dot, cell) for dot in dots)

    def _through(self, dots: Iterable[Dot], cell: str, counted: AbstractSet[Dot]) -> set[Dot]:
        """Give what was seen, and what was seen through writes that do not count."""
        found: set[Dot] = set()
        todo = list(dots)
        while todo:
            dot = todo.pop()
            if dot not in found:
                found.add(dot)
                todo += [] if dot in counted else self._told(dot, cell)
        return found

    def _told(self, dot: Dot, cell: str) -> Iterable[Dot]:
        """Give what the register was told that a write had seen of a cell."""
        write = self.writes.get(dot)
        if write is None or not (dot in self.full or (dot in self.names and "[" not in cell)):
            return ()
        return write.seen.get(cell, ())

    def _contested(self, live: Mapping[str, frozenset[Dot]]) -> dict[str, frozenset[str]]:
        found = {}
        for cell, dots in live.items():
            mergeable = cell.endswith("+") or ("[" in cell and not cell.startswith("answers["))
            values = self.values(dots, cell)
            if cell != DELETED and not mergeable and len(values) > 1:
                found[cell] = values
        return found

    def _deletion(self, live: Mapping[str, frozenset[Dot]]) -> tuple[bool, bool]:
        orders = [self.writes[dot].values[DELETED] for dot in live.get(DELETED, ())]
        orders = [order for order in orders if order is not None]
        if not orders:
            return False, False
        covered = {tuple(dot) for order in orders for dot in order}
        standing = {dot for cell, dots in live.items() if cell != DELETED for dot in dots}
        return standing <= covered, not standing <= covered
