"""Which pairs are looked at: those that share the keys of some block.

A block too full to say anything (a common name alone) is left out; its people meet in others.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import Any

from sync.linkage.plan import Plan

FULL = 30
"""Records in a block above which it opens no pair."""

Pair = tuple[int, int]


def keys(plan: Plan, block: tuple[str, ...], read: Sequence[Any]) -> list[str]:
    """Give the keys by which a record enters a block."""
    parts = []
    for name, times in Counter(block).items():
        at = plan.index(name)
        if read[at] is None:
            return []
        found = plan.comparisons[at].kind.keys(read[at])
        if times > 1:
            found = ["|".join(several) for several in combinations(sorted(found), times)]
        parts.append(found)
    return ["|".join(each) for each in product(*parts)]


def numbers(plan: Plan, read: Sequence[Any]) -> set[int]:
    """Give all keys of a record as signed 64-bit numbers, to be kept in an index.

    They are hashes of personal data, by which it can be guessed: to be kept and erased as such.
    """
    return {
        int.from_bytes(
            hashlib.blake2b(f"{'+'.join(block)}:{key}".encode(), digest_size=8).digest(),
            signed=True,
        )
        for block in plan.opening
        for key in keys(plan, block, read)
    }


def pairs(plan: Plan, records: Sequence[Sequence[Any]], full: int = FULL) -> set[Pair]:
    """Give the pairs of records, by place, that share a key of any block."""
    found: set[Pair] = set()
    for block in plan.opening:
        for members in _blocks(plan, block, records):
            if len(members) <= full:
                found.update(combinations(members, 2))
    return found


def _blocks(
    plan: Plan, block: tuple[str, ...], records: Iterable[Sequence[Any]]
) -> Iterator[list[int]]:
    members: dict[str, list[int]] = defaultdict(list)
    for at, read in enumerate(records):
        for key in set(keys(plan, block, read)):
            members[key].append(at)
    return (found for found in members.values() if len(found) > 1)
