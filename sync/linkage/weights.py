"""Weights of agreement after Fellegi and Sunter (1969), learned without any answers.

Each level of each comparison has a probability among pairs of one person (m) and among pairs of
two (u); its weight is log2(m/u), and a pair's score is the sum with the prior odds: the logarithm
of the odds that it is one person. u comes from pairs drawn at random, m by expectation
maximisation over the candidates (Winkler 1988), both leaning on fixed priors so that a short list
is judged soundly too. Agreement on a rare name weighs more than on a frequent one (Newcombe 1959).
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sync.linkage.levels import Level, Outcome
from sync.linkage.plan import Plan

Pattern = tuple[tuple[int, Level], ...]
"""What came out of a pair, without terms: places of comparisons with levels, in order."""

PRIORS: Mapping[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    # kind: m and u for the levels differ, near, close, script, spelled, same
    "name": ((0.04, 0.04, 0.08, 0.04, 0.12, 0.68), (0.92, 0.04, 0.01, 0.01, 0.005, 0.015)),
    "phone": ((0.15, 0.0, 0.05, 0.0, 0.0, 0.80), (0.9998, 0.0, 0.0001, 0.0, 0.0, 0.0001)),
    "mail": ((0.10, 0.08, 0.10, 0.0, 0.0, 0.72), (0.997, 0.0029, 0.00005, 0.0, 0.0, 0.00005)),
    "city": ((0.12, 0.03, 0.05, 0.05, 0.0, 0.75), (0.90, 0.02, 0.01, 0.01, 0.0, 0.06)),
    "company": ((0.30, 0.15, 0.10, 0.0, 0.0, 0.45), (0.96, 0.03, 0.005, 0.0, 0.0, 0.005)),
    "words": ((0.15, 0.10, 0.20, 0.0, 0.0, 0.55), (0.93, 0.05, 0.01, 0.0, 0.0, 0.01)),
    "number": ((0.12, 0.0, 0.13, 0.0, 0.0, 0.75), (0.95, 0.0, 0.03, 0.0, 0.0, 0.02)),
    "date": ((0.06, 0.04, 0.08, 0.0, 0.0, 0.82), (0.95, 0.02, 0.01, 0.0, 0.0, 0.02)),
    "code": ((0.15, 0.0, 0.0, 0.0, 0.0, 0.85), (0.85, 0.0, 0.0, 0.0, 0.0, 0.15)),
}
_LEAN = 20.0
"""Pairs that a prior counts for."""
_ROUNDS = 60
_ODD, _FEW = 0.01, 5000
"""How many candidates are one before anything is known of them, and up to how many records: of more
records, more strangers share a block."""
ASKED_BITS = -1.6
"""The least at which people are asked about a pair."""
_APART_BITS = -6.0
_UNSURE_BITS = 1.0
"""What those come to at most of whom all that speaks for it is only nearly so: likely."""
_CONTACTS, _NAMES = ("phone", "mail"), ("name",)
_RARE = 5.0
_COMMON = -3.0
"""Bounds, in bits, on what the rarity of a term adds to a weight."""


@dataclass
class Frequencies:
    """How often each term of one comparison stands in the records."""

    counts: Counter[str] = field(default_factory=Counter)
    total: int = 0

    def add(self, terms: Iterable[str]) -> None:
        """Count a record's terms."""
        for term in terms:
            self.counts[term] += 1
            self.total += 1

    def bits(self, term: str, usual: float) -> float:
        """Say how much more than a usual agreement (of probability ``usual``) this one weighs."""
        if not term or not self.total or usual <= 0:
            return 0.0
        share = (self.counts.get(term, 0) + 1) / (self.total + 1)
        return min(_RARE, max(_COMMON, math.log2(usual / share)))

    @property
    def usual(self) -> float:
        """The probability that two values drawn at random agree."""
        if not self.total:
            return 0.0
        return sum(n * n for n in self.counts.values()) / self.total**2


class Weights:
    """The probabilities of a plan's levels, and the frequencies of its terms."""

    def __init__(self, plan: Plan, records: int = 0) -> None:
        """Start from the fixed priors, for so many records that a pair may be of."""
        self.plan = plan
        self.m = [list(PRIORS[c.kind_name][0]) for c in plan.comparisons]
        self.u = [list(PRIORS[c.kind_name][1]) for c in plan.comparisons]
        self.prior = min(_ODD, _ODD * _FEW / max(records, 1))
        self.frequencies = [Frequencies() for _ in plan.comparisons]
        self._usual = [0.0 for _ in plan.comparisons]
        kinds = list(enumerate(c.kind_name for c in plan.comparisons))
        self._contacts = frozenset(at for at, kind in kinds if kind in _CONTACTS)
        self._names = frozenset(at for at, kind in kinds if kind in _NAMES)

    def count(self, records: Iterable[Sequence[Any]]) -> None:
        """Learn the frequencies of terms."""
        for read in records:
            for at, value in enumerate(read):
                if value is not None:
                    self.frequencies[at].add(self.plan.comparisons[at].kind.terms(value))
        self._usual = [f.usual for f in self.frequencies]

    def learn_u(self, patterns: Mapping[Pattern, int]) -> None:
        """Learn u from pairs drawn at random."""
        counts = _counted(len(self.m), ((p, float(n)) for p, n in patterns.items()))
        self.u = [
            _leaning(c, PRIORS[k.kind_name][1])
            for c, k in zip(counts, self.plan.comparisons, strict=True)
        ]

    def learn_m(
        self, patterns: Mapping[Pattern, int], records: int, among: float | None = None
    ) -> None:
        """Learn m, and how many pairs are one person, from the patterns of candidates.

        ``among`` is how many pairs the candidates were chosen from; by default all there are of
        so many records. Without any candidate they stay as they are. What alikeness of mails
        means is learned among the candidates too: they are made of names, so those of strangers
        of one name are alike.
        """
        every = among or records * (records - 1) / 2 or 1.0
        self.prior = min(0.5, 0.4 / max(records - 1, 0.5))
        for _ in range(_ROUNDS if patterns else 0):
            odds = {p: self._odds(p) for p in patterns}
            ones = [(p, patterns[p] * o / (1 + o)) for p, o in odds.items()]
            self.m = [
                _leaning(c, PRIORS[k.kind_name][0])
                for c, k in zip(_counted(len(self.m), ones), self.plan.comparisons, strict=True)
            ]
            others = [(p, patterns[p] / (1 + o)) for p, o in odds.items()]
            for at, counts in enumerate(_counted(len(self.m), others)):
                if self.plan.comparisons[at].kind_name == "mail":
                    self.u[at] = _leaning(counts, PRIORS["mail"][1])
            share = min(0.95, max(0.01 / records, sum(n for _, n in ones) / every))
            if abs(share - self.prior) < 1e-4 * self.prior:
                break
            self.prior = share

    def ceiling(self, pattern: Pattern) -> float:
        """Give the most bits that a pair can come to, whatever its weights say together.

        They take what they weigh for independent. Those of one house have one family name, town and
        phone, and those of one firm its number: where a word of two names differs it is asked, and
        one contact does not make one of two who share no word of their names. Where all contacts
        differ it is asked too, since people have several.

        Nobody is the same for being nearly so. Where no contact is equal it takes names that agree
        in every word, and a phone or mail a digit or a letter apart (that of a neighbour, of a
        colleague) supports what the names say and no more.
        """
        contacts = [level for at, level in pattern if at in self._contacts]
        names = [level for at, level in pattern if at in self._names]
        least = min(names, default=Level.SAME)
        if Level.SAME in contacts:
            return _by_contact(contacts, names)
        if contacts and max(contacts) < Level.CLOSE:
            return ASKED_BITS
        if contacts:
            return _APART_BITS if least is Level.DIFFER else _UNSURE_BITS
        if not self._contacts or least >= Level.SCRIPT:
            return math.inf
        return _UNSURE_BITS if least is Level.CLOSE else ASKED_BITS

    def bits(self, at: int, outcome: Outcome) -> float:
        """Give the weight of one outcome of the comparison at ``at``, in bits."""
        weight = _bits(self.m[at][outcome.level], self.u[at][outcome.level])
        if outcome.level >= Level.SCRIPT and outcome.term:
            weight += self.frequencies[at].bits(outcome.term, self._usual[at])
        return weight

    def most_bits(self, at: int) -> float:
        """Give the most that one outcome of the comparison at ``at`` can weigh, in bits."""
        rarity = _RARE if self.frequencies[at].total else 0.0
        return (
            max(math.log2(m / u) for m, u in zip(self.m[at], self.u[at], strict=True) if m) + rarity
        )

    @property
    def prior_bits(self) -> float:
        """The prior log-odds, in bits."""
        return math.log2(self.prior / (1 - self.prior))

    def _odds(self, pattern: Pattern) -> float:
        odds = self.prior / (1 - self.prior)
        for at, level in pattern:
            odds *= self.m[at][level] / self.u[at][level]
        return min(odds, 1e12, math.exp2(min(40.0, self.ceiling(pattern))))


def _by_contact(contacts: Sequence[Level], names: Sequence[Level]) -> float:
    """Give the most bits of those who have a contact in common."""
    if not names or min(names) is not Level.DIFFER:
        return math.inf
    one = sum(level >= Level.CLOSE for level in contacts) == 1
    return _APART_BITS if one and max(names) is Level.DIFFER else ASKED_BITS


@lru_cache(1024)
def _bits(m: float, u: float) -> float:
    return math.log2(m / u)


def _counted(size: int, patterns: Iterable[tuple[Pattern, float]]) -> list[list[float]]:
    counts = [[0.0] * len(Level) for _ in range(size)]
    for pattern, weight in patterns:
        for at, level in pattern:
            counts[at][level] += weight
    return counts


def _leaning(counts: Sequence[float], prior: Sequence[float]) -> list[float]:
    """Turn counts into probabilities that lean on a prior; none is nought."""
    total = sum(counts) + _LEAN
    return [max((n + _LEAN * p) / total, 1e-6) for n, p in zip(counts, prior, strict=True)]
