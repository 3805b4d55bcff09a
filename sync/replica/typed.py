"""What somebody typed, as a full-text query.

Every word is looked for as a beginning, and names by their sound too: the consonants that every
spelling and script of them share (`sync.linkage.names`), which the index has behind a sign that
nobody types.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from forms.text import words
from sync.linkage.names import is_arabic, parts, skeleton, units

SOUND = "\ue000"
"""Stands before a sound in the index; of Unicode's private use, so no text has it."""

_NAMES = 1 << 13
"""Names that are remembered: given names and places come again and again."""
_SHORTEST_NUMBER = 4
_BEGINNING = 3
"""Consonants from which a sound is looked for as a beginning.

One more where the word begins with a vowel: the sound has not got it, so that less is heard, and
*Apres* had the beginning of every *Personne*.
"""
_VOWELS = frozenset("aeiouy")
_LETTERS = 3
"""Letters a word needs to be heard; one more if all but one consonant of it are vowels."""


def sounds(texts: Iterable[str]) -> Iterator[str]:
    """Give the sounds of names, as they stand in the index."""
    return iter(dict.fromkeys(sound for text in texts for sound in _sounds(text)))


@lru_cache(_NAMES)
def _sounds(text: str) -> tuple[str, ...]:
    return tuple(f"{SOUND}{skeleton(unit)}" for unit in units(text))


def match(query: str) -> str:
    """Turn what was typed into a full-text query; nothing if there is no word in it.

    A number is found however it is grouped, and without the 0 that it has at home.
    """
    return _numbered(query, " AND ".join(_part(*part) for part in _parts(query)))


def plainly(query: str) -> str:
    """Do as ``match``, for words as they were typed alone."""
    return _numbered(query, " ".join(f'"{word}"*' for word in words(query)))


def sound(unit: str, *, typing: bool) -> str:
    """Give the part of a query that finds a word of a name by its sound; nothing if it has none.

    What is being typed may be a beginning.
    """
    bones = skeleton(unit)
    if len(unit) < (_LETTERS if len(bones) > 1 else _LETTERS + 1) and not is_arabic(unit):
        return ""
    enough = _BEGINNING + (unit[0] in _VOWELS)
    return f'"{SOUND}{bones}"' + ("*" if typing and len(bones) >= enough else "")


def _parts(query: str) -> list[tuple[str, tuple[str, ...]]]:
    """Give names' words with what they were typed as, and numbers as words of their own."""
    numbers = [(word, (word,)) for word in words(query) if word.isdecimal()]
    return [*((part.unit, part.words) for part in parts(query, typing=True)), *numbers]


def _part(unit: str, typed: tuple[str, ...]) -> str:
    plain = " ".join(f'"{word}"*' for word in typed)
    heard = "" if unit.isdecimal() else sound(unit, typing=True)
    return f"(({plain}) OR {heard})" if heard else f"({plain})"


def _numbered(query: str, every: str) -> str:
    number = "".join(words(query))
    if not number.isdecimal() or len(number) < _SHORTEST_NUMBER:
        return every
    return f'({every}) OR "{number}"* OR "{number.lstrip("0")}"*'
