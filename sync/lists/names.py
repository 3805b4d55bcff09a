"""Splitting full names into given and family name, by signs in the name and by the list itself.

A list of full names tells its own habit: a word that mostly stands first in it is a given name,
one that mostly stands last a family name. That sets right the rows that were typed the other way
round, and decides nothing where the list says nothing.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from forms.text import fold
from sync.lists.given_names import usual_given
from sync.lists.words import arabic_like

_TITLES = frozenset(
    [
        "m",
        "mm",
        "mr",
        "mme",
        "mlle",
        "mrs",
        "ms",
        "miss",
        "dr",
        "pr",
        "prof",
        "me",
        "sr",
        "sra",
        "srta",
        "don",
        "dona",
        "herr",
        "frau",
        "dhr",
        "mevr",
        "sig",
        "sigra",
        "dott",
        "ing",
        "phd",
        "mba",
        "msc",
        "md",
        "jr",
        "hajj",
        "haj",
        "السيد",
        "السيده",
        "الدكتور",
        "الاستاذ",
        "الانسه",
        "د",
    ]
)
_DEGREES = frozenset(["phd", "ph.d", "mba", "msc", "md"])
"""May stand behind a name."""
_PARTICLES = frozenset(
    [
        "el",
        "al",
        "bel",
        "ben",
        "bin",
        "bent",
        "bint",
        "ibn",
        "ait",
        "bou",
        "abou",
        "abu",
        "aboul",
        "ould",
        "oulad",
        "van",
        "von",
        "de",
        "der",
        "den",
        "ter",
        "ten",
        "di",
        "da",
        "del",
        "della",
        "du",
        "des",
        "la",
        "le",
        "los",
        "las",
        "san",
        "st",
        "saint",
        "mac",
        "o",
        "ال",
        "بن",
        "بنت",
        "ابن",
        "ايت",
        "بو",
        "ابو",
        "اولاد",
        "ولد",
    ]
)
_SERVANT = frozenset(["abd", "abdel", "abdul", "abdo", "abed", "عبد"])
"""Begins a given name of two words (Abd Errahim)."""


_MARRIED = frozenset(
    [
        "epouse",
        "ep",
        "epse",
        "nee",
        "veuve",
        "vve",
        "geb",
        "geborene",
        "born",
        "geboren",
        "nata",
        "nacida",
        "حرم",
        "زوجة",
    ]
)
"""Stands between two family names of one person: Khadija Bennani épouse Tazi."""

_ROUNDS = 3
_HEADERS_WORD = 0.5
_PRIOR = 0.3
"""How much the list's usual order weighs beside what it says about a name's own words."""


@dataclass(slots=True)
class NameHabits:
    """What a list of full names says about its words: how often each was given or family name.

    ``order`` is the usual order, 1.0 for given name first, -1.0 for family name first.
    """

    given: Counter[str] = field(default_factory=Counter)
    family: Counter[str] = field(default_factory=Counter)
    order: float = 1.0

    @classmethod
    def of(cls, names: Iterable[str], *, given_first: bool = True) -> "NameHabits":
        """Learn from a list's full names: first those that are plain, then the rest from them.

        What the header says of their order (``given_first``) counts half of what one name shows.
        """
        habits, unsure = cls(), []
        front = back = 0
        for name in names:
            tokens = _unmarried(_without_title(name.split()))
            plain = _by_capitals(tokens) or _by_particle(_blocks(tokens))
            if plain is None:
                unsure.append(_blocks(tokens))
                continue
            habits.learn(*plain)
            front, back = (
                (front + 1, back) if " ".join(tokens).startswith(plain[0]) else (front, back + 1)
            )
        said = _HEADERS_WORD if given_first else -_HEADERS_WORD
        habits.order = (front - back + said) / (front + back + _HEADERS_WORD)
        habits.learn_from([blocks for blocks in unsure if len(blocks) > 1])
        return habits

    def learn_from(self, unsure: list[list[str]]) -> None:
        """Let the names already understood explain the others, in a few rounds."""
        for _ in range(_ROUNDS):
            understood = [_ordered(blocks, self) for blocks in unsure]
            for given, family in understood:
                self.learn(given, family)

    def learn(self, given: str, family: str) -> None:
        """Count one name that is understood."""
        self.given[_key(given)] += 1
        self.family[_key(family)] += 1

    def leaning(self, block: str) -> float:
        """Say what a word is in this list: towards 1 a given name, towards -1 a family name.

        A usual given name counts as if the list had shown it once more as one.
        """
        given = self.given[_key(block)] + usual_given(block)
        family = self.family[_key(block)]
        return (given - family) / (given + family + 1)


def split_full(full: str, habits: NameHabits) -> tuple[str, str]:
    """Split a full name into given and family name; a single word is a family name if in capitals.

    >>> split_full("DAOUDI Sanae", NameHabits())
    ('Sanae', 'DAOUDI')
    >>> split_full("Mohamad El Khattabi", NameHabits())
    ('Mohamad', 'El Khattabi')
    """
    for comma in (",", "،"):
        if full.count(comma) == 1 and all(part.strip() for part in full.split(comma)):
            family, given = full.split(comma)
            if is_title(given):
                return split_full(family, habits)
            return " ".join(_without_title(given.split())), family.strip()
    tokens = _without_degree(_without_title(full.split()))
    if (at := _married(tokens)) > 0:
        return _with_both_names(tokens, at, habits)
    by_case = _by_capitals(tokens)
    if by_case:
        return by_case
    blocks = _blocks(tokens)
    if len(blocks) < 2:
        return _single(" ".join(tokens))
    return _ordered(blocks, habits)


def _married(tokens: list[str]) -> int:
    """Find the word between two family names; 0 where there is none."""
    told = (at for at, token in enumerate(tokens) if fold(token).strip(".()") in _MARRIED)
    return next((at for at in told if 0 < at < len(tokens) - 1), 0)


def _unmarried(tokens: list[str]) -> list[str]:
    """Leave out the second family name, where a name stands before it."""
    at = _married(tokens)
    return tokens[:at] if at > 1 else tokens


def _with_both_names(tokens: list[str], at: int, habits: NameHabits) -> tuple[str, str]:
    """Keep both family names, and the word between them, in one."""
    before, after = " ".join(tokens[:at]), " ".join(tokens[at + 1 :])
    if at > 1:
        given, family = split_full(before, habits)
        return given, f"{family} {tokens[at]} {after}".strip()
    given, family = split_full(after, habits)
    if not (given and family):
        return "", " ".join(tokens)
    return given, f"{before} {tokens[at]} {family}"


def _ordered(blocks: list[str], habits: NameHabits) -> tuple[str, str]:
    plain = _by_particle(blocks)
    if plain:
        return plain
    lean = habits.leaning(blocks[0]) - habits.leaning(blocks[-1]) + _PRIOR * habits.order
    if lean < 0:
        return " ".join(blocks[1:]), blocks[0]
    return " ".join(blocks[:-1]), blocks[-1]


def _by_particle(blocks: list[str]) -> tuple[str, str] | None:
    """Take the one end that begins with a family name's particle (El, Ben, van …)."""
    if len(blocks) < 2 or with_particle(blocks[0]) == with_particle(blocks[-1]):
        return None
    if with_particle(blocks[0]):
        return " ".join(blocks[1:]), blocks[0]
    return " ".join(blocks[:-1]), blocks[-1]


def _by_capitals(tokens: list[str]) -> tuple[str, str] | None:
    """Take the words in capitals for the family name, if they stand together at one end."""
    loud = [_loud(t) for t in tokens]
    if (
        not any(loud)
        or all(loud)
        or not any(len(t) > 1 for t, c in zip(tokens, loud, strict=True) if c)
    ):
        return None
    start, end = loud.index(True), len(loud) - loud[::-1].index(True)
    if not all(loud[start:end]) or (start > 0 and end < len(tokens)):
        return None
    given = tokens[:start] + tokens[end:]
    return " ".join(given), " ".join(tokens[start:end])


def _loud(token: str) -> bool:
    letters = [c for c in token if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)


def _blocks(tokens: list[str]) -> list[str]:
    """Join particles to the word that follows them, and Abd to its attribute."""
    blocks: list[str] = []
    held: list[str] = []
    for token in tokens:
        held.append(token)
        if fold(token).strip(".'’") not in _PARTICLES | _SERVANT:
            blocks.append(" ".join(held))
            held = []
    return blocks + ([" ".join(held)] if held else [])


def without_title(name: str) -> str:
    """Give a name without the forms of address before it, be they glued to it (``Mme.Fatima``).

    >>> without_title("M.Rachid")
    'Rachid'
    """
    return " ".join(_without_title(name.split()))


def _without_title(tokens: list[str]) -> list[str]:
    while tokens:
        head, dot, rest = tokens[0].partition(".")
        if not is_title(head):
            break
        if len(tokens) > 1 and not rest:
            tokens = tokens[1:]
        elif dot and sum(map(str.isalpha, rest)) > 1:
            tokens = [rest, *tokens[1:]]
        else:
            break
    return tokens


def _without_degree(tokens: list[str]) -> list[str]:
    while len(tokens) > 1 and fold(tokens[-1]).strip(".,") in _DEGREES:
        tokens = tokens[:-1]
    return [*tokens[:-1], tokens[-1].rstrip(",")] if tokens else tokens


def is_title(word: str) -> bool:
    """Whether a word is a form of address (Mme, Dr.)."""
    return fold(word).strip(". ") in _TITLES


def with_particle(block: str) -> bool:
    """Whether a name begins with a family name's particle (El, Ben, van …)."""
    first, *rest = _key(block).split()
    if arabic_like(first):
        return bool(rest and first in _PARTICLES) or (not rest and first.startswith("ال"))
    return bool(rest) and first in _PARTICLES


def in_capitals(name: str) -> bool:
    """Whether every word of a name is in capitals."""
    return all(_loud(token) for token in name.split())


def _single(word: str) -> tuple[str, str]:
    return ("", word) if word and (in_capitals(word) or with_particle(word)) else (word, "")


def _key(block: str) -> str:
    return fold(block)
