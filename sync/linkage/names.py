"""Names across spellings and scripts: what stays of a word however it is written.

Two forms of a word are made here. Its *spelling* levels the habits of transliteration that differ
between French, English, Spanish, Dutch and German (ou/u/w, ch/sh, dj/j, gh/rh, q/c/k, double
letters), and keeps the vowels. Its *skeleton* keeps the consonants that Latin and Arabic script
both write, and is the same for Mohamed, Muhammad and محمد.

Sources of the rules: the consonant tables of ALA-LC (Arabic romanization, 2012), BGN/PCGN 1956 and
UNGEGN 2017, and the French-based spelling of the Maghreb's civil registers; the letter variants of
Arabic (alef, hamza, alef maqsura, ta marbuta, tatweel, vowel signs) as in Lucene's
ArabicNormalizer and in `forms.text`; the article and its assimilation to the sun letters as in any
grammar of Arabic. Vowels are dropped because Arabic script writes only the long ones.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from forms.text import fold, words

_CACHE = 1 << 16
"""Words that are remembered; they come again and again."""
_NAMES = 1 << 13
"""Whole names that are remembered: of those a laptop meets as many as people."""

_ARABIC = re.compile("[\u0600-\u06ff]")
_ARTICLES = frozenset(
    """
    el al l il ul ou er es ech esh ed ez et en em as ash ach ar an at az ad
    """.split()  # noqa: SIM905 - words read best as text
)
_KIN = frozenset(
    """
    ben bel bin ibn bent bint ait ould oulad ouled bou abou abu bu abi umm oum
    """.split()  # noqa: SIM905 - words read best as text
)
_EUROPEAN = frozenset(
    """
    de du des la le les di da del della van von der den ter ten dos das
    """.split()  # noqa: SIM905 - words read best as text
)
_ARABIC_PARTICLES = frozenset(
    """
    بن ابن بنت ايت اولاد ولد بو ابو ابي ام ال
    """.split()  # noqa: SIM905 - words read best as text
)
_SERVANTS = frozenset(
    """
    abd abdel abdul abdal abdoul abdou عبد
    """.split()  # noqa: SIM905 - words read best as text
)
_TITLES = frozenset(
    """
    mr mme mlle dr pr prof me m mrs ms hr fr sr sra don haj hadj hajj lalla moulay my sidi si
    """.split()  # noqa: SIM905 - words read best as text
)
_EDDINE = frozenset(
    """
    eddine eddin aldin addine adine uddin ddine din دين
    """.split()  # noqa: SIM905 - words read best as text
)
_INNER_ARTICLES = tuple(
    "el al ul oul eul er es ed en ess ech ou e a u o".split()  # noqa: SIM905 - the same
)
_JOINERS = _KIN | _EUROPEAN | _ARABIC_PARTICLES | _ARTICLES

_DIGRAPHS = (
    ("tsch", "š"), ("dsch", "j"), ("sch", "š"), ("tch", "š"), ("dj", "j"), ("dg", "j"),
    ("gu(?=[eiy])", "k"), ("kh", "x"), ("ch", "š"), ("sh", "š"), ("sj", "š"), ("gh", "ğ"),
    ("rh", "ğ"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("qu", "k"), ("ts", "s"),
    ("g(?=[eiy])", "j"), ("c(?=[eiy])", "s"), ("ou", "u"), ("oo", "u"), ("w", "u"),
    ("ee", "i"), ("ei", "i"), ("ey", "i"), ("ai", "e"), ("ay", "e"), ("y", "i"), ("eu", "u"),
    ("aa", "a"), ("ae", "e"),
)  # fmt: skip
_LETTERS = str.maketrans({"c": "k", "q": "k", "g": "k", "v": "f", "p": "b", "o": "u"})
_RULES = [(re.compile(pattern), form) for pattern, form in _DIGRAPHS]
_PLAIN = str.maketrans({"š": "c", "ğ": "g"})
_TWICE = re.compile(r"(\D)\1+")
_ARABIC_SERVANT = re.compile("^عبد(?:ال)?(?=..)")
_GLUED = re.compile(r"^[ea]l(?=[bcdfghjkmnpqrstvwxz]\w\w)|^el(?=a\w{4}|ou\w{3}|idr)")
_MUTE = re.compile(r"(?<=[^aeiou])e$")
_BEN_L = re.compile("^bnl")
_VOWELS = frozenset("aeiouy")

_OF_ARABIC = str.maketrans(
    {
        **dict(
            zip("بتثجخدذرزسشصضطظغفقكلمنهحگڭڤپچژک", "bttjxddrzsšsdtdğfkklmnhhkkfbšjk", strict=True)
        ),
        **dict.fromkeys("اأإآءئؤعويىةٱی"),
    }
)


def is_arabic(text: str) -> bool:
    """Whether a text is in Arabic script."""
    return bool(_ARABIC.search(text))


class Part(NamedTuple):
    """A word that can be compared, and the folded words it was made of."""

    unit: str
    words: tuple[str, ...]


@lru_cache(_NAMES)
def units(name: str) -> tuple[str, ...]:
    """Split a name into the words that can be compared, particles joined to what they introduce.

    Titles and articles go, since one list has them and the next has not.

    >>> units("Dr. Abd er-Rahim BEN KIRANE el Fassi")
    ('abdrahim', 'benkirane', 'fassi')
    """
    return tuple(part.unit for part in parts(name))


@lru_cache(_NAMES)
def parts(name: str, *, typing: bool = False) -> tuple[Part, ...]:
    """Split a name as ``units`` does; of one that somebody is ``typing``, the last word is kept."""
    every = [w for w in words(name) if not w.isdecimal()]
    every = [levelled if (levelled := _TWICE.sub(r"\1", w)) in _JOINERS else w for w in every]
    spoken = [w for w in every[:-1] if w not in _TITLES]
    spoken += [w for w in every[-1:] if typing or w not in _TITLES]
    return tuple(_joined(_held(spoken or every)))


def _held(spoken: list[str]) -> list[Part]:
    """Hold particles until the word that they introduce."""
    found: list[Part] = []
    held, made_of = "", list[str]()
    for at, word in enumerate(spoken):
        last = at == len(spoken) - 1
        made_of.append(word)
        if not last and word in _ARTICLES and held in {"", "abd", "عبد"}:
            continue
        if not last and word in _SERVANTS:
            held += "عبد" if word == "عبد" else "abd"
        elif not last and word in _JOINERS:
            held += word
        elif not held and word in _JOINERS and found:
            found.append(Part(word, tuple(made_of)))
        else:
            found.append(Part(_bare(held + _unglued(word, held)), tuple(made_of)))
            held, made_of = "", []
    return found


def _unglued(word: str, held: str) -> str:
    """Take the article off a word; behind a particle too (بن الحاج is Belhaj: it stays there)."""
    if word.startswith("ال") and len(word) > 3 and (not held or held == "عبد"):
        return word[2:]
    return word


@lru_cache(_CACHE)
def _bare(word: str) -> str:
    """Take the article off, in front and inside the names of the servant of God."""
    if is_arabic(word):
        servant = _ARABIC_SERVANT.match(word)
        return "عبد" + word[servant.end() :] if servant else word
    if word.startswith("abd") and len(word) > 5:
        rest = word[3:]
        for article in _INNER_ARTICLES:
            tail = rest.removeprefix(article)
            if tail != rest and len(tail) > 2:
                return "abd" + tail
        return word
    return _GLUED.sub("", word)


def _joined(found: list[Part]) -> list[Part]:
    """Join what is one name in two words: Nour Eddine, Salah Eddine, نور الدين."""
    joined: list[Part] = []
    for part in found:
        if joined and part.unit in _EDDINE:
            before = joined.pop()
            ending = part.unit if is_arabic(part.unit) else "din"
            joined.append(Part(before.unit + ending, before.words + part.words))
        else:
            joined.append(part)
    return joined


@lru_cache(_CACHE)
def spelling(word: str) -> str:
    """Level the habits of transliteration in a folded Latin word, keeping its vowels.

    >>> spelling("ouazzani") == spelling("wazzany")
    True
    """
    for pattern, form in _RULES:
        word = pattern.sub(form, word)
    level = _TWICE.sub(r"\1", word.translate(_LETTERS))
    return _MUTE.sub("", level) if len(level) > 3 else level


@lru_cache(_CACHE)
def skeleton(word: str) -> str:
    """Keep the consonants that both scripts write: ``mhmd`` for mohammed and for محمد.

    A word that has none keeps its first letter.
    """
    if is_arabic(word):
        bare = word.translate(_OF_ARABIC)
        start = "i" if word[0] == "ي" and len(word) > 1 else "u" if word[0] == "و" else ""
    else:
        level = spelling(word)
        bare = "".join(c for c in level if c not in _VOWELS)
        start = level[0] if level[0] in "iu" and level[1:2] in set("aeiu") else ""
    ended = bare.rstrip("h") or bare
    bones = start + _BEN_L.sub("bl", ended) or fold(word)[:1]
    return bones.translate(_PLAIN)
