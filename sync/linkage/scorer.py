"""The scorer: how likely two records are one, in which band, and why, in codes for people.

A pair's score is in bits: the logarithm to base 2 of the odds that it is one. Two bands are
offered to people: `Band.SAME` and `Band.LIKELY`. A pair that shares nothing but a name, or whose
phones, mails and names are only nearly the same, is at most likely, whatever its weights say.
"""

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from sync.linkage import blocking, groups
from sync.linkage.kinds import Kind
from sync.linkage.levels import APART, Level, Outcome
from sync.linkage.plan import Plan, Read, Record
from sync.linkage.weights import ASKED_BITS, Pattern, Weights

Outcomes = list[tuple[int, Outcome]]
"""What came out of a pair: places of comparisons, each with an outcome."""
Pair = tuple[int, int]
Came = Callable[[Any, Any], tuple[Outcomes, float]]
Step = tuple[int, float, Callable[[Any, Any], int] | None, Came]
"""A place, the most bits one outcome of it has, how many it may have if several, what compares."""

SAME_BITS, EVEN, DOUBTFUL, LIKELY_BITS, AGAINST = 2.0, 0.0, -1.5, ASKED_BITS, -5.0
"""From where a pair is the same, as much one as two, fit for one group, likely, possible."""
_TOLD_BITS = 0.5
"""From which weight, for or against, something is a reason."""
_KEPT = 1 << 16
"""Comparisons of two values that are kept, since many pairs have the same towns and years."""
_DRAWN = 10_000
"""Pairs drawn at random to learn how often strangers agree."""


class Band(StrEnum):
    """How sure it is that two records are one."""

    SAME = "same"
    LIKELY = "likely"


class Scored(NamedTuple):
    """A pair's score in bits, its band (None: not offered), and why.

    Reasons are a comparison's name and a level's: ``phone_same``, ``name_script``, ``city_differ``,
    the heaviest first. Of a name it is the word least alike that tells.
    """

    bits: float
    band: Band | None
    reasons: tuple[str, ...]

    @property
    def probability(self) -> float:
        """The score as a probability, 0 to 1."""
        return 1 / (1 + math.exp2(-max(-60.0, min(60.0, self.bits))))

    @property
    def speaking_for(self) -> tuple[str, ...]:
        """The reasons that speak for the two being one."""
        return tuple(r for r in self.reasons if not r.endswith(("_differ", "_near")))


@dataclass(frozen=True, slots=True)
class Found:
    """Records that may be one, by their places, and what speaks for each pair of them."""

    band: Band
    members: tuple[int, ...]
    pairs: Mapping[tuple[int, int], Scored]


class Scorer:
    """Scores pairs of read records (``Plan.read``)."""

    def __init__(self, plan: Plan, weights: Weights | None = None) -> None:
        self.plan = plan
        self.weights = weights or Weights(plan)
        kinds = [c.kind for c in plan.comparisons]
        order = sorted(range(len(kinds)), key=lambda at: kinds[at].dear)
        self._steps = [_step(at, kinds[at], self.weights) for at in order]
        self._ways: dict[int, tuple[float, tuple[Step, ...]]] = {}

    @cached_property
    def _prior(self) -> float:
        return self.weights.prior_bits

    def score(self, one: Read, other: Read) -> Scored:
        """Score a pair; of one that cannot be offered any more, what it could still have come to.

        What is cheap is compared first, so that most pairs of strangers cost next to nothing.
        """
        both = one.has & other.has
        way = self._ways.get(both)
        possible, steps = way if way is not None else self._way(both)
        for at, best, most, _ in steps:
            if most is not None:
                possible += best * (most(one[at], other[at]) - 1)
        came: list[Outcomes] = []
        for at, best, most, compare in steps:
            if possible < LIKELY_BITS:
                return Scored(possible, None, ())
            a, b = one[at], other[at]
            found, bits = compare(a, b)
            possible += bits - (best if most is None else best * most(a, b))
            came.append(found)
        if possible < LIKELY_BITS:
            return Scored(possible, None, ())
        return self.weigh([outcome for found in came for outcome in found])

    def _way(self, both: int) -> tuple[float, tuple["Step", ...]]:
        """Give what two can come to that both have these places, and the steps of comparing them.

        Of a comparison of several outcomes one is counted here.
        """
        steps = tuple(step for step in self._steps if both >> step[0] & 1)
        found = self._prior + sum(best for _, best, _, _ in steps), steps
        self._ways[both] = found
        return found

    def weigh(self, found: Outcomes) -> Scored:
        """Score a pair that has been compared."""
        weighed = [(self.weights.bits(at, outcome), at, outcome) for at, outcome in found]
        bits = self.weights.prior_bits + sum(weight for weight, _, _ in weighed)
        bits = min(bits, self.weights.ceiling(pattern(found)))
        said = band(bits)
        return Scored(bits, said, self._reasons(weighed) if said else ())

    def _reasons(self, weighed: Iterable[tuple[float, int, Outcome]]) -> tuple[str, ...]:
        told: dict[int, tuple[Level, float]] = {}
        for weight, at, outcome in weighed:
            if abs(weight) > _TOLD_BITS and (at not in told or outcome.level < told[at][0]):
                told[at] = outcome.level, weight
        heavy = sorted(told.items(), key=lambda item: -abs(item[1][1]))
        return tuple(
            f"{self.plan.comparisons[at].name}_{level.name.lower()}" for at, (level, _) in heavy
        )


def _step(at: int, kind: Kind, weights: Weights) -> Step:
    """Give the step of comparing two values at a place: what comes of it, and its bits."""
    compare = kind.compare
    strangers = [(at, o) for o in APART], weights.bits(at, APART[0])

    def came(one: Any, other: Any) -> tuple[Outcomes, float]:
        found = compare(one, other)
        if found is APART:
            return strangers
        return [(at, o) for o in found], sum([weights.bits(at, o) for o in found])

    best = max(0.0, weights.most_bits(at))
    most = kind.most if kind.several else None
    return at, best, most, lru_cache(_KEPT)(came) if kind.shared else came


def band(bits: float) -> Band | None:
    """Give the band of a score."""
    if bits >= SAME_BITS:
        return Band.SAME
    return Band.LIKELY if bits >= LIKELY_BITS else None


def outcomes(plan: Plan, one: Sequence[Any], other: Sequence[Any]) -> Outcomes:
    """Compare two read records wherever both have something to compare."""
    return [
        (at, outcome)
        for at, (a, b) in enumerate(zip(one, other, strict=True))
        if a is not None and b is not None
        for outcome in plan.comparisons[at].kind.compare(a, b)
    ]


def pattern(found: Outcomes) -> Pattern:
    """Give what came out of a pair without its terms."""
    return tuple(sorted((at, outcome.level) for at, outcome in found))


def learned(
    plan: Plan,
    records: Sequence[Sequence[Any]],
    compared: Iterable[Outcomes],
    *,
    of: int = 0,
    among: float | None = None,
) -> Weights:
    """Learn the weights from read records and their compared candidates, without any answers.

    Where ``records`` are drawn ``of`` more of them, ``among`` is how many pairs the candidates were
    chosen from.
    """
    weights = Weights(plan)
    weights.count(records)
    source = random.Random(len(records))  # noqa: S311 - a sample, not a secret
    places = range(len(records))
    draws = min(_DRAWN, len(records) * (len(records) - 1) // 2)
    drawn = [(source.choice(places), source.choice(places)) for _ in range(draws)]
    weights.learn_u(
        Counter(pattern(outcomes(plan, records[i], records[j])) for i, j in drawn if i != j)
    )
    weights.learn_m(Counter(map(pattern, compared)), of or len(records), among)
    return weights


def link(
    plan: Plan, records: Iterable[Record], lists: Sequence[str] = (), full: int = blocking.FULL
) -> list[Found]:
    """Find who may be the same among records: disjoint groups, each with its pairs.

    Pairs inside what holds together as the same are ``same``; a group may join several such
    kernels, or single records, that are likely the same: its pairs across these are ``likely``.
    ``lists`` names, for each record, the list it is of, where each list is known to have no
    duplicates inside.
    """
    read = [plan.read(record) for record in records]
    compared = {
        (one, other): outcomes(plan, read[one], read[other])
        for one, other in blocking.pairs(plan, read, full)
    }
    scorer = Scorer(plan, learned(plan, read, compared.values()))
    scored = {pair: scorer.weigh(found) for pair, found in compared.items()}

    def look(one: int, other: int) -> Scored:
        pair = (min(one, other), max(one, other))
        if pair not in scored:
            scored[pair] = scorer.weigh(outcomes(plan, read[pair[0]], read[pair[1]]))
        return scored[pair]

    return _offered(scored, look, dict(enumerate(lists)) if lists else None)


def _offered(
    scored: Mapping[Pair, Scored],
    look: Callable[[int, int], Scored],
    lists: Mapping[int, str] | None,
) -> list[Found]:
    def bits(one: int, other: int) -> float:
        return look(one, other).bits

    good = {pair: found.bits for pair, found in scored.items() if found.band}
    kernels = groups.grouped(good, bits, SAME_BITS, EVEN, DOUBTFUL, lists=lists)
    every = groups.grouped(good, bits, LIKELY_BITS, LIKELY_BITS, AGAINST, kernels, lists)
    sure = {pair for kernel in kernels for pair in groups.inside(kernel)}
    return [_found(members, sure, look) for members in every]


def _found(
    members: Sequence[int],
    sure: AbstractSet[tuple[int, int]],
    look: Callable[[int, int], Scored],
) -> Found:
    pairs = {
        pair: look(*pair)._replace(band=Band.SAME if pair in sure else Band.LIKELY)
        for pair in groups.inside(members)
    }
    whole = all(pair.band is Band.SAME for pair in pairs.values())
    return Found(Band.SAME if whole else Band.LIKELY, tuple(members), pairs)
