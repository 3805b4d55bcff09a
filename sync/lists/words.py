"""What a column header or a cell says: a header's likely meaning, a cell's likeness to data."""

import re
from functools import cache

from rapidfuzz import fuzz, process

from forms.base import declared_fields
from forms.text import words
from sync.lists.header_words import ASKING, GIVEN, KEPT, SOMEBODY_ELSE, TARGETS

_EMAIL = re.compile(r"^[^@\s,;|<>(){}\"]+@[^@\s,;|<>(){}\"]+\.[^@\s,;|<>(){}\"]+$")
_URL = re.compile(r"^(https?://|www\.)\S+$", re.IGNORECASE)
_DATE = re.compile(r"^(\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\2\d{4})(\s|$)")
_NUMBER_SIGN = {"n°": "numero", "nº": "numero", "#": "numero"}
_FUZZY_ENOUGH = 86
_TOO_SHORT = 5
"""Letters from which a word may be mistyped: *Stade* is no *Stad*."""
_WHOLE = frozenset(["pro", "par", "per", "con", "for", "not", "sur", "por"])
"""Short words that are none cut short: *pro* is no profession, *par* no participant."""
_LONGEST = 9
"""Words in a header; a sentence is a title."""


def email_like(cell: str) -> bool:
    """Whether a cell is an e-mail address."""
    return bool(_EMAIL.match(cell.strip("<> ")))


def url_like(cell: str) -> bool:
    """Whether a cell is an address on the web."""
    return bool(_URL.match(cell))


def phone_like(cell: str) -> bool:
    """Whether a cell looks like a phone: 7 to 16 digits and little else."""
    if _DATE.match(cell):
        return False
    digits = sum(c.isdecimal() for c in cell)
    marks = sum(c in " +-./()\u00a0\u202f\u200e\u200f\u202a\u202c" for c in cell)
    return 7 <= digits <= 16 and digits + marks == len(cell) and digits * 2 > marks


def dialled(cell: str) -> bool:
    """Whether a cell is a number as one dials it, beginning with a plus or a zero.

    A bare long number may as well be an order's, a ticket's or an address of the network.
    """
    digits = sum(c.isdecimal() for c in cell)
    begins = cell.lstrip("( \u200e\u202a").startswith(("+", "0", "٠"))
    return phone_like(cell) and begins and digits >= 9


def year_like(cell: str) -> bool:
    """Whether a cell is a year that a living adult may be born in."""
    return cell.isdecimal() and len(cell) == 4 and 1900 < int(cell) < 2012


def arabic_like(text: str) -> bool:
    """Whether most letters of a text are Arabic."""
    letters = [c for c in text if c.isalpha()]
    return sum("\u0600" <= c <= "\u06ff" for c in letters) * 2 > len(letters)


def data_like(cell: str) -> bool:
    """Whether a cell is data and no header: an address, a number, a date."""
    return (
        email_like(cell)
        or url_like(cell)
        or phone_like(cell)
        or cell.replace(".", "").replace("-", "").replace("/", "").isdecimal()
    )


@cache
def header_target(cell: str) -> tuple[str, float]:
    """Give what a header most likely means, and how sure that is (0 to 1)."""
    ranked = header_targets(cell)
    return ranked[0] if ranked and len(_said(cell)) <= _LONGEST else ("", 0.0)


@cache
def header_targets(cell: str) -> tuple[tuple[str, float], ...]:
    """Rank what a header may mean, best first; only what is at least half sure.

    An empty meaning says that the column tells nothing that a field takes: its cells are kept in
    the note.
    """
    scripts = by_script(cell)
    if len(scripts) > 1:
        return _agreed(*map(header_targets, scripts))
    said = _said(cell)
    if not said:
        return ()
    if not _somebody_else().isdisjoint(said):
        return (("", 1.0),)
    if said not in _phrases():
        said = tuple(word for word in said if not word.isdecimal()) or said
    best: dict[str, float] = {}
    for phrase in _nearby(said):
        score = _alike(said, phrase)
        for target in _phrases()[phrase]:
            best[target] = max(score, best.get(target, 0.0))
    ranked = sorted(best.items(), key=lambda kv: (-kv[1], bool(kv[0])))
    return tuple((t, s) for t, s in ranked if s >= 0.5)


def by_script(text: str) -> list[str]:
    """Part a text that is written in both scripts; signs between the two fall away.

    >>> by_script("Ali Tazi / علي التازي")
    ['Ali Tazi', 'علي التازي']
    """
    spelled = [w for w in re.split(r"[\s/|]+", text) if any(map(str.isalpha, w))]
    latin = [w for w in spelled if not arabic_like(w)]
    arabic = [w for w in spelled if arabic_like(w)]
    if not (latin and arabic):
        return [text]
    return [" ".join(words).strip(" /|()-–") for words in (latin, arabic)]


def _agreed(
    one: tuple[tuple[str, float], ...], other: tuple[tuple[str, float], ...]
) -> tuple[tuple[str, float], ...]:
    """Rank what a header means by both of its languages; what one does not know counts half."""
    first, second = dict(one), dict(other)
    if not (first and second):
        return one or other
    means = {t: (first.get(t, 0.0) + second.get(t, 0.0)) / 2 for t in {*first, *second}}
    return tuple(sorted(((t, s) for t, s in means.items() if s >= 0.5), key=lambda ts: -ts[1]))


def _said(cell: str) -> tuple[str, ...]:
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]|\*", " ", cell)
    for sign, word in _NUMBER_SIGN.items():
        bare = bare.replace(sign, f" {word} ").replace(sign.upper(), f" {word} ")
    said = words(re.sub(r"(?<=\w)[’'](?=\w)", " ", bare))
    plain = [word for word in said if word not in _asking()]
    return tuple(plain or said)


def given_first(header: str) -> bool:
    """Whether the header of full names says that the given name stands first, or says nothing."""
    said, given = words(header), frozenset(words(GIVEN))
    places = [at for at, word in enumerate(said) if word in given]
    return not places or places[0] == 0


@cache
def _somebody_else() -> frozenset[str]:
    return frozenset(words(SOMEBODY_ELSE))


@cache
def _asking() -> frozenset[str]:
    return frozenset(words(ASKING))


@cache
def _phrases() -> dict[tuple[str, ...], list[str]]:
    """Give the targets of every known phrase, the declared labels among them."""
    meant = [*TARGETS.items(), ("", KEPT)]
    told = [(_said(p), t) for t, text in meant for p in text.split(";")]
    labels = [
        (_said(field.label), name)
        for name, field in declared_fields("entrepreneur").items()
        if name in TARGETS
    ]
    known: dict[tuple[str, ...], list[str]] = {}
    for phrase, target in told + labels:
        if phrase:
            known.setdefault(phrase, []).append(target)
    return known


def _nearby(said: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Give the phrases that may be meant: a word in common, cut or whole, or nearly the same."""
    found = {phrase for word in said for phrase in _by_start().get(word[:3], ())}
    close = process.extract(
        " ".join(said), _joined(), scorer=fuzz.ratio, score_cutoff=_FUZZY_ENOUGH, limit=5
    )
    return found | {phrase for _text, _score, phrase in close}


@cache
def _by_start() -> dict[str, set[tuple[str, ...]]]:
    starts: dict[str, set[tuple[str, ...]]] = {}
    for phrase in _phrases():
        for word in phrase:
            starts.setdefault(word[:3], set()).add(phrase)
    return starts


@cache
def _joined() -> dict[tuple[str, ...], str]:
    return {phrase: " ".join(phrase) for phrase in _phrases()}


def _alike(said: tuple[str, ...], phrase: tuple[str, ...]) -> float:
    """Compare a header with a known phrase; cut words count (``Tél.``, ``naiss.``)."""
    if said == phrase:
        return 1.0
    if len(said) == len(phrase) and all(_cut(s, p) for s, p in zip(said, phrase, strict=True)):
        return 0.9
    held = sum(any(_cut(s, p) for s in said) for p in phrase)
    if held == len(phrase):
        return 0.55 + 0.3 * len(phrase) / len(said)
    if held and len(said) <= len(phrase) and all(any(_cut(s, p) for p in phrase) for s in said):
        return 0.5 + 0.3 * len(said) / len(phrase)
    return 0.8 * _mistyped(said, phrase)


def _mistyped(said: tuple[str, ...], phrase: tuple[str, ...]) -> float:
    """Say how nearly the words that two phrases do not share are the same, mistyped."""
    one = " ".join(word for word in said if word not in phrase)
    other = " ".join(word for word in phrase if word not in said)
    if min(len(one), len(other)) < _TOO_SHORT:
        return 0.0
    likeness = fuzz.ratio(one, other)
    return likeness / 100 if likeness >= _FUZZY_ENOUGH else 0.0


def _cut(said: str, meant: str) -> bool:
    """Whether a word is the meant one, perhaps cut short."""
    cut = len(said) >= 3 and len(meant) > 4 and said not in _WHOLE
    return said == meant or (cut and meant.startswith(said))
