"""Weights for a store of people: learned from a sample of those it holds, and anew as they grow.

What is rare, how often strangers agree and how many records are twice differs from one register to
the next, and from one size to another: a name and a town tell two of a thousand people apart, and
not two of half a million.
"""

import random
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from sync.linkage.plan import Plan, Read
from sync.linkage.scorer import Scorer, learned, outcomes

DRAWN, COMPARED, PAIRS = 1000, 200, 8000
"""How many people are read, of how many of them the candidates are, and how many of these are
compared."""
_GROWN = 1.25
"""What was learned holds until there are so many times more."""

Pair = tuple[str, str]


class Store(Protocol):
    """What holds people in blocks."""

    def size(self) -> int:
        """Count those who are in their blocks, or what grows with them."""

    def draw(self, limit: int) -> tuple[list[str], int]:
        """Give up to so many of them at random, and of how many they are."""

    def candidates(self, people: Collection[str]) -> Collection[Pair]:
        """Give the pairs of some people and anybody that share a block."""

    def read(self, people: Collection[str]) -> Mapping[str, Read]:
        """Read people for comparing."""


@dataclass(slots=True)
class Study:
    """A scorer that knows a store; `renewed` once it has been learned anew."""

    plan: Plan
    scorer: Scorer | None = None
    renewed: bool = False
    _size: int = 0

    def of(self, store: Store) -> Scorer:
        """Give the scorer for a store, learned anew if that has grown."""
        size = store.size()
        if self.scorer is None or size > self._size * _GROWN or size * _GROWN < self._size:
            self.scorer, self.renewed, self._size = _learned(self.plan, store), True, size
        return self.scorer


def _learned(plan: Plan, store: Store) -> Scorer:
    drawn, every = store.draw(DRAWN)
    source = random.Random(every)  # noqa: S311 - a sample, not a secret
    chosen = source.sample(drawn, min(COMPARED, len(drawn)))
    found = sorted(store.candidates(chosen))
    among = len(chosen) * (every - (len(chosen) + 1) / 2)
    if len(found) > PAIRS:
        among *= PAIRS / len(found)
        found = source.sample(found, PAIRS)
    read = store.read({*drawn, *(person for pair in found for person in pair)})
    compared = [
        outcomes(plan, read[one], read[other])
        for one, other in found
        if one in read and other in read
    ]
    records = [read[person] for person in drawn if person in read]
    return Scorer(plan, learned(plan, records, compared, of=every, among=among))
