"""How alike two words of names are, and two names word by word.

Similarity is rapidfuzz's: Damerau–Levenshtein (optimal string alignment) and Jaro–Winkler. However
few letters they are apart, two words differ if one is the other's feminine (Karim and Karima, Ali
and Alia, كريم and كريمة; Salim and Salma) or if their digits do (Guest 1 and Guest 11).
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from sync.linkage.levels import Level, Outcome
from sync.linkage.names import is_arabic, skeleton, spelling

_CACHE = 1 << 18
_DIGITS = re.compile(r"\d+")
_FEMININE = re.compile(r"(?:a+[eh]?|eh)$")
"""How a woman's name ends in Latin letters: Salma, Sarah, Asmae, Aicheh; some men's do as well."""
_FEMININE_ARABIC = "ه"
"""What a folded ta marbuta has become."""
_OPEN_ARABIC = frozenset("اهيءعح")
"""What may stand behind a last a in Arabic: رضا, مصطفي (folded), ربيع, صلاح."""


@lru_cache(_CACHE)
def word_level(one: str, other: str) -> Level:
    """Say how alike two words of names are, each in either script."""
    if one == other:
        return Level.SAME
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        return Level.DIFFER
    if is_arabic(one) or is_arabic(other):
        return _arabic(one, other)
    a, b = spelling(one), spelling(other)
    if a == b:
        return Level.SAME if one.endswith("e") == other.endswith("e") else Level.CLOSE
    if skeleton(one) == skeleton(other) and OSA.normalized_similarity(a, b) >= 0.5:
        return Level.SPELLED if _is_feminine(one) == _is_feminine(other) else Level.DIFFER
    return _latin(one, other, max(OSA.normalized_similarity(a, b), _similar(one, other)))


def _latin(one: str, other: str, alike: float) -> Level:
    if len(one) == 1 or len(other) == 1:
        return Level.NEAR if one[0] == other[0] else Level.DIFFER
    if alike >= 0.79 or (OSA.distance(one, other) == 1 and min(len(one), len(other)) > 2):
        return Level.CLOSE
    near = alike >= 0.65 or JaroWinkler.similarity(one, other) >= 0.88
    return Level.NEAR if near else Level.DIFFER


def _arabic(one: str, other: str) -> Level:
    """Compare by what both scripts write; a slip is seen in the letters if both are Arabic."""
    bones, others = skeleton(one), skeleton(other)
    one_script = is_arabic(one) and is_arabic(other)
    if bones == others and _are_of_two(one, other):
        return Level.DIFFER
    if bones == others:
        return Level.SPELLED if one_script else Level.SCRIPT
    if one_script:
        bones, others = one, other
    slip = max(len(bones), len(others)) > 3 and OSA.distance(bones, others) == 1
    return Level.CLOSE if slip else Level.DIFFER


def _is_feminine(word: str) -> bool:
    return _FEMININE.search(word) is not None


def _are_of_two(one: str, other: str) -> bool:
    """Whether one of two names that sound alike, at least one of them Arabic, is a woman's."""
    if is_arabic(one) and is_arabic(other):
        short, long = sorted((one, other), key=len)
        return short + _FEMININE_ARABIC == long
    latin, arabic = (other, one) if is_arabic(one) else (one, other)
    if _is_feminine(latin):
        return arabic[-1] not in _OPEN_ARABIC
    return arabic.endswith(_FEMININE_ARABIC) and latin[-1] not in "aeht"


def _similar(one: str, other: str) -> float:
    return OSA.normalized_similarity(one, other)


def aligned(one: Sequence[str], other: Sequence[str]) -> tuple[Outcome, ...]:
    """Match the words of two names, the most alike first."""
    left, right, found = list(one), list(other), []
    for word in one:
        if word in right:
            found.append(_outcome(Level.SAME, word))
            left.remove(word)
            right.remove(word)
    if len(left) == len(right) == 1:
        return (*found, _outcome(word_level(left[0], right[0]), left[0]))
    if left and right:
        found += _rest(left, right)
    return tuple(found)


def _rest(left: list[str], right: list[str]) -> Iterator[Outcome]:
    """Match words of which none is the same, then what is left of both, each in one."""
    if len(left) != len(right):  # a space in a word, or none between two
        whole = word_level("".join(left), "".join(right))
        if whole >= Level.CLOSE:
            yield _outcome(whole, "".join(left))
            return
    offers = [
        (level, len(a), i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if (level := word_level(a, b))
    ]
    if offers:
        left_over, right_over = dict(enumerate(left)), dict(enumerate(right))
        for level, _, i, j in sorted(offers, reverse=True):
            if i in left_over and j in right_over:
                yield _outcome(level, left_over.pop(i))
                right_over.pop(j)
        left, right = list(left_over.values()), list(right_over.values())
    if left and right:
        level = Level.DIFFER
        if len(left) + len(right) > 2:
            level = word_level("".join(left), "".join(right))
        yield _outcome(level, "".join(left) if level else "")


@lru_cache(_CACHE)
def _outcome(level: Level, word: str) -> Outcome:
    return Outcome(level, skeleton(word) if level else "")
