"""How hard a passphrase is to guess, roughly, and in three steps.

The estimate is deliberately low: letters inside a word count 1.5 bits after the first (NIST SP
800-63-1, appendix A), so that four random words reach what a diceware list gives them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

Strength = Literal["weak", "fair", "strong"]

FAIR_BITS, STRONG_BITS = 35.0, 50.0
_LETTER, _INNER_LETTER, _DIGIT, _SIGN, _SPACE, _FOLLOWING = 4.7, 1.5, 3.3, 5.0, 1.0, 0.5


def strength(passphrase: str) -> Strength:
    """Judge a passphrase; a weak one is not taken for a vault."""
    guessed = bits(passphrase)
    return "strong" if guessed >= STRONG_BITS else "fair" if guessed >= FAIR_BITS else "weak"


def bits(passphrase: str) -> float:
    """Estimate how many bits it would take to guess it."""
    if not passphrase:
        return 0.0
    return _alone(passphrase[0]) + sum(_after(a, b) for a, b in pairwise(passphrase))


def _alone(sign: str) -> float:
    if sign.isalpha():
        return _LETTER
    if sign.isdecimal():
        return _DIGIT
    return _SPACE if sign.isspace() else _SIGN


def _after(before: str, sign: str) -> float:
    if abs(ord(sign) - ord(before)) <= 1:  # aaa, abc, 321
        return _FOLLOWING
    if before.isalpha() and sign.isalpha():
        return _INNER_LETTER + (before.islower() and sign.isupper())
    return _alone(sign)
