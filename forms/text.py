"""Folding of text for search and comparison, Latin and Arabic alike."""

import re
import unicodedata

_ARABIC = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ئ": "ي",
        "ؤ": "و",
        "ة": "ه",
        "ـ": None,
    }
)
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Strip case, accents, Arabic vowel signs and letter variants; digits become 0 to 9.

    >>> fold("Élodie BENÂCHIR أحمد")
    'elodie benachir احمد'
    """
    if text.isascii():
        return text.casefold()
    plain = text.translate(_ARABIC)
    bare = (c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    folded = "".join(str(int(c)) if c.isdecimal() else c for c in bare)
    return folded.casefold().translate(_ARABIC)


def words(text: str) -> list[str]:
    """Give the folded words of a text."""
    return _WORD.findall(fold(text))
