"""What is compared: comparisons declared as data, and which of their keys open a block."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations
from typing import Any

from sync.linkage.kinds import KINDS, Kind

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One thing compared: its name, its kind (see ``kinds.KINDS``), and the fields it is read from.

    A field may name a part of a value (``residence.city``).
    """

    name: str
    kind_name: str
    fields: tuple[str, ...]

    @property
    def kind(self) -> Kind:
        """How it is compared."""
        return KINDS[self.kind_name]

    def read(self, record: Record) -> Any:
        """Read a record's value for comparing; None if there is nothing to compare."""
        return self.kind.read([_part(record, *field) for field in _parts(self.fields)])


class Read(list[Any]):
    """A record read for comparing: one value a comparison, None where it has none."""

    @cached_property
    def has(self) -> int:
        """The places that have a value, as bits."""
        return sum(1 << at for at, value in enumerate(self) if value is not None)


@dataclass(frozen=True)
class Plan:
    """The comparisons of one kind of records, and the blocks.

    A block names a few comparisons; records that share a key of each are candidates. A comparison
    named twice asks for two keys of it. Where a block is too full, a closer one still opens pairs.
    """

    comparisons: tuple[Comparison, ...]
    blocks: tuple[tuple[str, ...], ...] = ()

    def read(self, record: Record) -> Read:
        """Read a record: one value a comparison, None where it has none."""
        return Read(
            [read([_part(record, *field) for field in fields]) for read, fields in self._readers]
        )

    @cached_property
    def fields(self) -> frozenset[str]:
        """The fields of a record that are read."""
        return frozenset(name for _, fields in self._readers for name, _ in fields)

    @cached_property
    def _readers(self) -> list[tuple[Callable[[Sequence[Any]], Any], list[tuple[str, str]]]]:
        return [(c.kind.read, _parts(c.fields)) for c in self.comparisons]

    def index(self, name: str) -> int:
        """Give the place of a comparison."""
        return [c.name for c in self.comparisons].index(name)

    @property
    def opening(self) -> tuple[tuple[str, ...], ...]:
        """The declared blocks; without any, every comparison and every two of them."""
        if self.blocks:
            return self.blocks
        names = [c.name for c in self.comparisons]
        return (*((n,) for n in names), *((n, n) for n in names), *combinations(names, 2))


@cache
def _parts(fields: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(name, part) for name, _, part in (field.partition(".") for field in fields)]


def _part(record: Record, name: str, part: str) -> Any:
    value = record.get(name)
    return value.get(part) if part and isinstance(value, Mapping) else value


PERSON = Plan(
    (
        Comparison("name", "name", ("name",)),
        Comparison("phone", "phone", ("phones",)),
        Comparison("email", "mail", ("emails",)),
        Comparison("city", "city", ("residence.city",)),
        Comparison("country", "code", ("residence.country",)),
        Comparison("born", "date", ("birth_year",)),
        Comparison("sector", "code", ("sectors",)),
        Comparison("company", "company", ("company",)),
        Comparison("badge", "code", ("badge",)),
    ),
    (
        ("phone",),
        ("email",),
        ("badge",),
        ("name", "name"),
        ("name", "city"),
        ("name", "born"),
        ("name", "company"),
        ("name", "name", "city"),
        ("name", "name", "born"),
    ),
)
"""How people are compared. ``company`` may be given beside a person's own fields."""


def columns(**kinds: str) -> Plan:
    """Declare a table's columns, each with its kind, for a one-off look at it."""
    return Plan(tuple(Comparison(n, k, (n,)) for n, k in kinds.items()))


def shared(record: Sequence[Any], other: Sequence[Any]) -> list[int]:
    """Give the places where both records have something to compare."""
    return [
        i
        for i, (a, b) in enumerate(zip(record, other, strict=True))
        if a is not None and b is not None
    ]
