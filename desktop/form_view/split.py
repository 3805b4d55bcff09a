"""A name typed in one go, split into given and family name."""

from __future__ import annotations

_LATIN = "ait aït al bel ben bin bou da de del den der di du el ibn la le ould oulad van von"
_ARABIC = "بن ابن بنت آل آيت أيت ولد أولاد بو"
_PARTICLES = frozenset([*_LATIN.split(), *_ARABIC.split()])
_BINDING = frozenset(["abd", "abdel", "عبد", "أبو", "abou", "oum", "أم"])
"""First parts of given names that never stand alone: `Abdel Ilah`, `عبد الله`."""


def split_name(typed: str) -> tuple[str, str]:
    """Split a typed name into given and family name, in Latin or Arabic script.

    `Bennani, Khadija` and `BENNANI Khadija` put the family name first; a particle (`El`, `Ben`,
    `van`, `بن`) begins it; otherwise the last word is the family name. One word is a given name.
    """
    before, comma, after = (part.strip() for part in _comma(typed))
    if comma:
        return after, before
    words = typed.split()
    shouted = [word for word in words if len(word) > 1 and word.isupper()]
    if shouted and len(shouted) < len(words):
        return " ".join(w for w in words if w not in shouted), " ".join(shouted)
    at = _family_at(words)
    return " ".join(words[:at]), " ".join(words[at:])


def _comma(typed: str) -> tuple[str, str, str]:
    return typed.replace("،", ",").partition(",")


def _family_at(words: list[str]) -> int:
    if len(words) < 2:
        return len(words)
    first = 2 if words[0].casefold() in _BINDING and len(words) > 2 else 1
    for at in range(first, len(words) - 1):
        if words[at].casefold() in _PARTICLES:
            return at
    return len(words) - 1
