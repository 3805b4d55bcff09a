"""How hard a passphrase is to guess, roughly, and in three steps.

The estimate is deliberately low: letters inside a word count 1.5 bits after the first (NIST SP
800-63-1, appendix A), so that four random words reach what a diceware list gives them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from sync.errors import PassphraseRefused

Strength = Literal["weak", "fair", "strong"]

FAIR_BITS, STRONG_BITS = 35.0, 50.0
_LETTER, _INNER_LETTER, _CASE, _FOLLOWING = 4.7, 1.5, 2.0, 0.5
_DIGIT, _SIGN, _SPACE = 3.3, 5.0, 1.0


def strength(passphrase: str) -> Strength:
    """Judge a passphrase; a weak one is not taken for a vault."""
    guessed = bits(passphrase)
    return "strong" if guessed >= STRONG_BITS else "fair" if guessed >= FAIR_BITS else "weak"


def check_new(passphrase: str) -> None:
    """Refuse a passphrase that is too weak for a vault, in the window and in the command alike.

    Raises:
        PassphraseRefused: it is empty or too easy to guess.
    """
    if strength(passphrase) == "weak":
        raise PassphraseRefused("too easy to guess")


def bits(passphrase: str) -> float:
    """Estimate how many bits it would take to guess it."""
    steps = [ord(b) - ord(a) for a, b in pairwise(passphrase)]
    total = 0.0
    for at, sign in enumerate(passphrase):
        if at > 1 and abs(steps[at - 1]) <= 1 and steps[at - 1] == steps[at - 2]:
            total += _FOLLOWING  # aaa, abc, 321
        else:
            total += _after(passphrase[at - 1], sign) if at else _alone(sign)
    return total


def _alone(sign: str) -> float:
    if sign.isalpha():
        return _LETTER
    if sign.isdecimal():
        return _DIGIT
    return _SPACE if sign.isspace() else _SIGN


def _after(before: str, sign: str) -> float:
    if before.isalpha() and sign.isalpha():
        return _INNER_LETTER + _CASE * (before.islower() and sign.isupper())
    return _alone(sign)
