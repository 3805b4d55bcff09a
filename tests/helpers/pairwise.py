"""Pairwise precision, recall and F1 of linkage, against who is who."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from sync.linkage.scorer import Band, Found

Pair = tuple[int, int]


@dataclass(frozen=True)
class Figures:
    """How right the pairs are that are offered."""

    offered: int
    true: int
    right: int

    @property
    def precision(self) -> float:
        """The share of the offered pairs that are right."""
        return self.right / self.offered if self.offered else 1.0

    @property
    def recall(self) -> float:
        """The share of the true pairs that are offered."""
        return self.right / self.true if self.true else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.offered + self.true) if self.offered + self.true else 1.0

    def __str__(self) -> str:
        """Give all three."""
        return f"P {self.precision:.4f}, R {self.recall:.4f}, F1 {self.f1:.4f}"


def figures(found: Sequence[Found], people: Sequence[object]) -> tuple[Figures, Figures]:
    """Give the figures of what is offered as the same, and of all that is offered."""
    true = _true(people)
    pairs = {pair: scored for group in found for pair, scored in group.pairs.items()}
    same = {pair for pair, scored in pairs.items() if scored.band is Band.SAME}
    return _of(same, true), _of(pairs, true)


def _of(offered: Iterable[Pair], true: set[Pair]) -> Figures:
    offered = set(offered)
    return Figures(len(offered), len(true), len(offered & true))


def _true(people: Sequence[object]) -> set[Pair]:
    rows: dict[object, list[int]] = defaultdict(list)
    for at, person in enumerate(people):
        rows[person].append(at)
    return {pair for members in rows.values() for pair in combinations(members, 2)}
