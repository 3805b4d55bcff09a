"""Kinds of comparison: how a value is read for comparing, how alike two are, and by which keys.

A kind reads a value once (`read`), then compares what it read with another's (`compare`): a list
of outcomes. `keys` are what equal and nearly equal values share, for blocking. Similarity of texts
is rapidfuzz's Damerau–Levenshtein (optimal string alignment).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from rapidfuzz.distance import OSA

from forms.text import fold, words
from sync.linkage.alike import aligned
from sync.linkage.levels import APART, Level, Outcome
from sync.linkage.names import is_arabic, skeleton, units

_CACHE = 1 << 18
_NO_DIGIT = re.compile(r"[^0-9]+")
_MORE = object()


class Kind:
    """How values of one kind are compared."""

    name = ""
    dear = 0
    """What a comparison costs beside others."""
    shared = True
    """Whether many records have the same values, so that what came of two is worth keeping."""
    several = False
    """Whether a comparison may have more outcomes than one (see ``most``)."""

    def most(self, _one: Any, _other: Any) -> int:
        """Give how many outcomes a comparison has at most."""
        return 1

    def read(self, values: Sequence[Any]) -> Any:
        """Read a comparison's values; None if there is nothing to compare."""
        raise NotImplementedError

    def compare(self, one: Any, other: Any) -> Sequence[Outcome]:
        """Compare two read values."""
        raise NotImplementedError

    def keys(self, read: Any) -> list[str]:
        """Give the keys that a value shares with those it may be the same as."""
        raise NotImplementedError

    def terms(self, read: Any) -> Sequence[str]:
        """Give the terms of a read value whose frequency matters."""
        raise NotImplementedError


class Texts(Kind):
    """A base for values that are read as a few strings, of which the most alike two count."""

    def read(self, values: Sequence[Any]) -> tuple[str, ...] | None:
        only = _only(values)
        if only is not _MORE:
            level = self.level(only) if only else ""
            return (level,) if level else None
        found = [r for text in _texts(values) if (r := self.level(text))]
        return tuple(dict.fromkeys(found)) or None

    def compare(self, one: tuple[str, ...], other: tuple[str, ...]) -> Sequence[Outcome]:
        if len(one) == len(other) == 1:
            a, b = one[0], other[0]
            level = Level.SAME if a == b else self.alike(a, b)
            if level is Level.DIFFER:
                return APART
            return (Outcome(level, a if level is Level.SAME else ""),)
        best = max((self.alike(a, b), a) for a in one for b in other)
        return [Outcome(best[0], best[1] if best[0] is Level.SAME else "")]

    def keys(self, read: tuple[str, ...]) -> list[str]:
        return list(dict.fromkeys(k for text in read for k in self.key(text)))

    def terms(self, read: tuple[str, ...]) -> Sequence[str]:
        return read

    def level(self, text: str) -> str:
        """Give the form in which a text is compared; nothing if it says nothing."""
        return _plainly(text)

    def key(self, text: str) -> Sequence[str]:
        """Give the keys of one text."""
        return (text,)

    def alike(self, one: str, other: str) -> Level:
        """Say how alike two of them are."""
        raise NotImplementedError


class Name(Kind):
    """A person's name: its words in any order, in either script, particles and titles apart.

    Takes texts, or names of several parts with their Arabic ones. A word that the other's name has
    no room for says nothing; words that both have over and do not match say that they differ.
    """

    name = "name"
    dear = 2
    shared = False
    several = True

    def most(self, one: Any, other: Any) -> int:
        return min(max(map(len, one)), max(map(len, other)))

    def read(self, values: Sequence[Any]) -> "tuple[tuple[str, ...], tuple[str, ...]] | None":
        texts = list(_texts(values))
        latin = [u for t in texts if not is_arabic(t) for u in units(t)]
        arabic = [u for t in texts if is_arabic(t) for u in units(t)]
        return (tuple(latin), tuple(arabic)) if latin or arabic else None

    def compare(self, one: Any, other: Any) -> Sequence[Outcome]:
        if not (one[1] or other[1]):
            return aligned(one[0], other[0])
        pairs = [(a, b) for a in one for b in other if a and b]
        if one[0] and other[0] and len(pairs) > 2:
            pairs = [(one[0], other[0]), (one[1], other[1])]
        ways = [aligned(a, b) for a, b in pairs]
        return max(ways, key=lambda way: sum(o.level for o in way) / len(way), default=())

    def keys(self, read: Any) -> list[str]:
        """Give the consonants of each word, and what all of them are in any order."""
        return list(dict.fromkeys(skeleton(u) for script in read for u in script))

    def terms(self, read: Any) -> Sequence[str]:
        return [skeleton(u) for u in read[0] or read[1]]


class Phone(Texts):
    """A phone number, read by its digits; countries and the 0 dialled at home may be missing."""

    name = "phone"
    shared = False

    def level(self, text: str) -> str:
        digits = _NO_DIGIT.sub("", fold(text)).lstrip("0")
        return digits if len(digits) >= 6 else ""

    def key(self, text: str) -> Sequence[str]:
        return (text[-8:],)

    def terms(self, read: tuple[str, ...]) -> Sequence[str]:
        return [text[-8:] for text in read]

    def alike(self, one: str, other: str) -> Level:
        short, long = (one, other) if len(one) <= len(other) else (other, one)
        if short == long or (len(short) >= 8 and long.endswith(short)):
            return Level.SAME
        if len(short) >= 8 and OSA.distance(short[-9:], long[-9:], score_cutoff=1) <= 1:
            return Level.CLOSE
        return Level.DIFFER


class Mail(Texts):
    """An e-mail address. That two are alike but for the provider says what their names say."""

    name = "mail"
    shared = False

    def level(self, text: str) -> str:
        return text.strip().casefold()

    def alike(self, one: str, other: str) -> Level:
        if one == other:
            return Level.SAME
        if OSA.distance(one, other, score_cutoff=2) <= 2 and _numbers(one) == _numbers(other):
            return Level.CLOSE
        mine, theirs = one.partition("@")[0], other.partition("@")[0]
        if mine == theirs or OSA.normalized_similarity(mine, theirs, score_cutoff=0.8) > 0.8:
            return Level.NEAR
        return Level.DIFFER


class Words(Texts):
    """Free text of a few words: a street, a town, a firm, a trade."""

    name = "words"
    dear = 1

    def key(self, text: str) -> Sequence[str]:
        bare = text.replace(" ", "")
        return (bare[:6], bare[-6:]) if len(bare) > 6 else (bare,)

    def alike(self, one: str, other: str) -> Level:
        return _words_alike(one, other)


class City(Words):
    """A town, in either script."""

    name = "city"

    def key(self, text: str) -> Sequence[str]:
        return ("".join(skeleton(word) for word in text.split()),)

    def alike(self, one: str, other: str) -> Level:
        if is_arabic(one) != is_arabic(other):
            return Level.SCRIPT if self.key(one) == self.key(other) else Level.DIFFER
        return _words_alike(one, other)


class Company(Words):
    """A firm's name, its legal form apart."""

    name = "company"
    _FORMS = frozenset(
        [
            "sarl",
            "sa",
            "sas",
            "sasu",
            "eurl",
            "sprl",
            "srl",
            "spa",
            "ltd",
            "llc",
            "inc",
            "bv",
            "gmbh",
            "ag",
            "co",
            "cie",
            "group",
            "groupe",
            "societe",
            "ste",
            "company",
            "corp",
            "holding",
            "ei",
            "sl",
            "slu",
            "nv",
            "bvba",
            "شركه",
        ]
    )

    def level(self, text: str) -> str:
        every = words(text)
        return " ".join(w for w in every if w not in self._FORMS) or " ".join(every)


@lru_cache(_CACHE)
def _words_alike(one: str, other: str) -> Level:
    if one == other:
        return Level.SAME
    a, b = one.replace(" ", ""), other.replace(" ", "")
    alike = OSA.normalized_similarity(a, b)
    if a == b or alike >= 0.8 or sorted(one.split()) == sorted(other.split()):
        return Level.CLOSE
    if (
        alike >= 0.6
        or set(one.split()) >= set(other.split())
        or set(one.split()) <= set(other.split())
    ):
        return Level.NEAR
    return Level.DIFFER


class Number(Texts):
    """A number that is a name: of a house, a postcode."""

    name = "number"

    def level(self, text: str) -> str:
        return "".join(words(text))

    def alike(self, one: str, other: str) -> Level:
        if one == other:
            return Level.SAME
        distance = OSA.distance(one, other, score_cutoff=1)
        return Level.CLOSE if distance <= 1 and min(len(one), len(other)) > 1 else Level.DIFFER


class Date(Texts):
    """A date or a year, as digits from the year on."""

    name = "date"

    def level(self, text: str) -> str:
        return _NO_DIGIT.sub("", fold(text))

    def alike(self, one: str, other: str) -> Level:
        if one == other:
            return Level.SAME
        if len(one) != len(other):
            return Level.NEAR if one[:4] == other[:4] else Level.DIFFER
        swapped = len(one) == 8 and one[:4] + one[6:] + one[4:6] == other
        if len(one) > 4 and (swapped or OSA.distance(one, other, score_cutoff=1) <= 1):
            return Level.CLOSE
        return Level.NEAR if len(one) > 4 and one[:4] == other[:4] else Level.DIFFER


class Code(Texts):
    """A code, or several of which one in common is enough."""

    name = "code"

    def level(self, text: str) -> str:
        return text.strip().casefold()

    def alike(self, one: str, other: str) -> Level:
        return Level.SAME if one == other else Level.DIFFER


@lru_cache(_CACHE)
def _plainly(text: str) -> str:
    return " ".join(words(text))


def _only(values: Sequence[Any]) -> Any:
    """Give the one text that there is, or None; `_MORE` where it takes a closer look."""
    if len(values) != 1:
        return _MORE
    only = values[0]
    if type(only) is list and len(only) == 1:
        only = only[0]
    if only is None or type(only) is str:
        return only
    if type(only) is dict and (phone := only.get("e164") or only.get("typed")):
        return str(phone)
    return str(only) if type(only) is int else _MORE


def _texts(values: Sequence[Any]) -> list[str]:
    """Give the texts in values of any shape, those of phones as they are best known."""
    found: list[str] = []
    _collect(values, found)
    return found


def _collect(values: Iterable[Any], found: list[str]) -> None:
    for value in values:
        if isinstance(value, str):
            if value:
                found.append(value)
        elif isinstance(value, list | tuple):
            _collect(value, found)
        elif isinstance(value, Mapping):
            phone = value.get("e164") or value.get("typed")
            _collect((str(phone),) if phone else value.values(), found)
        elif value is not None:
            found.append(str(value))


def _numbers(text: str) -> str:
    return "".join(c for c in text if c.isdecimal())


_ALL = (Name(), Phone(), Mail(), City(), Company(), Words(), Number(), Date(), Code())
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}
"""The kinds by the name under which comparisons declare them."""
