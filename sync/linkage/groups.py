"""From pairs to groups: connected, and consistent within.

Two groups are joined by their best pair only if what all their members say of each other, on
average, speaks for it too: one bridge between two clear persons does not make them one.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, product

SETTLED = 0.0
"""What the pairs across two groups have to come to where each has two members and more: those who
were written down more than once, always under their own name, are not asked about."""

Pair = tuple[int, int]
Bits = Callable[[int, int], float]


def grouped(
    pairs: Mapping[Pair, float],
    bits: Bits,
    least: float,
    mean: float,
    worst: float,
    start: Sequence[Sequence[int]] = (),
    lists: Mapping[int, str] | None = None,
) -> list[list[int]]:
    """Give the groups, of two members and more, that pairs of ``least`` bits and above make.

    ``bits`` scores any pair; ``mean`` is what the pairs across two groups have to come to for
    these to be joined, and ``worst`` the least that each of them may say. ``start`` are groups
    to go on from. Where ``lists`` says which list a member is of, no group takes two of one
    list: each of the lists has no duplicates inside.
    """
    groups = {member: list(group) for group in start for member in group}
    for group in start:
        shared = groups[group[0]]
        for member in group:
            groups[member] = shared
    for (a, b), score in sorted(pairs.items(), key=lambda item: (-item[1], item[0])):
        if score < least:
            break
        one, other = groups.setdefault(a, [a]), groups.setdefault(b, [b])
        if one is other or _same_list(one, other, lists):
            continue
        across = [bits(*pair) for pair in product(one, other)]
        asked = mean if min(len(one), len(other)) == 1 else max(mean, SETTLED)
        if min(across) >= worst and sum(across) / len(across) >= asked:
            one += other
            groups.update(dict.fromkeys(other, one))
    unique = {id(group): sorted(group) for group in groups.values() if len(group) > 1}
    return sorted(unique.values())


def inside(group: Sequence[int]) -> list[Pair]:
    """Give the pairs of a group."""
    return list(combinations(sorted(group), 2))


def _same_list(one: list[int], other: list[int], lists: Mapping[int, str] | None) -> bool:
    return lists is not None and bool({lists[i] for i in one} & {lists[i] for i in other})
