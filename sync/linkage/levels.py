"""What comes out of a comparison: how alike two values are."""

from enum import IntEnum
from typing import NamedTuple


class Level(IntEnum):
    """How alike two values are."""

    DIFFER = 0
    NEAR = 1
    """Something of it is the same: a year, the start of a word, one word of several."""
    CLOSE = 2
    """A slip of the keyboard apart."""
    SCRIPT = 3
    """The same word as far as another script can tell."""
    SPELLED = 4
    """The same word in another spelling."""
    SAME = 5


class Outcome(NamedTuple):
    """One thing compared: how alike, and of what was agreed on, the term whose rarity counts."""

    level: Level
    term: str = ""


APART: tuple[Outcome, ...] = (Outcome(Level.DIFFER),)
"""What comes out of comparing two values that have nothing in common."""
