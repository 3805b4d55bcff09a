"""From a list's words to the deployment's codes: exact labels first, then the words they share.

What is not found stays a word; nothing is guessed of a phrase of which less than half is known, or
one word of three.
"""

import operator
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from forms.base import declared_fields
from forms.reference import Deployment, Item
from forms.text import words
from sync.lists.code_words import DENIED, OWN, WORK
from sync.lists.geography import country_names

_BRACKETS = re.compile(r"\s*[()/]\s*")
_SMALL = frozenset(
    [
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "d",
        "et",
        "en",
        "a",
        "au",
        "aux",
        "of",
        "the",
        "and",
        "in",
        "y",
        "e",
        "di",
        "und",
        "von",
        "van",
        "für",
        "في",
        "عن",
        "من",
        "maroc",
        "morocco",
        "marruecos",
        "marokko",
        "marocco",
        "المغرب",
        "بالمغرب",
    ]
)
_HALF, _FEW, _ARTICLE = 0.5, 3, 4


@dataclass(frozen=True, slots=True)
class Found:
    """A code, and whether the list's word is one of its labels (or only close to one)."""

    code: str
    exact: bool


class Coder:
    """Finds codes in the lists of one deployment; answers are remembered."""

    def __init__(self, deployment: Deployment) -> None:
        """Index the deployment's lists."""
        self._indexes = {
            name: _Index(items, OWN.get(name, WORK)) for name, items in deployment.lists.items()
        }
        self._known: dict[tuple[str, str], Found | None] = {}

    def find(self, reference: str, text: str) -> Found | None:
        """Find the code of a list (``sectors``, ``countries`` …) that a text names."""
        key = (reference, text)
        if key not in self._known:
            self._known[key] = self._look(reference, text)
        return self._known[key]

    def country(self, text: str) -> str:
        """Give the ISO 3166-1 alpha-2 code of a country's name or code, or nothing."""
        parts = [text, *(_BRACKETS.split(text) if "(" in text or "/" in text else ())]
        codes = (found.code for p in parts if p and (found := self.find("countries", p)))
        return next(codes, "")

    def field(self, record_type: str, field: str, text: str) -> Found | None:
        """Find the code of a declared field's reference list."""
        return self.find(declared_fields(record_type)[field].reference, text)

    def _look(self, reference: str, text: str) -> Found | None:
        said = words(text)
        if not said:
            return None
        if reference == "countries" and (code := country_names().get(" ".join(said))):
            return Found(code, exact=True)
        index = self._indexes.get(reference)
        if index is None:
            return None
        return index.exact(said) or (None if reference == "countries" else index.near(said))


class _Index:
    """The words of one list's codes; of each group of ``same`` all phrases mean one code."""

    def __init__(self, items: Iterable[Item], same: tuple[str, ...]) -> None:
        self._same = same
        self._labels: dict[str, str] = {}
        self._words: dict[str, list[frozenset[str]]] = {}
        for item in items:
            for text in (*item.label.values(), *_more_words(item), item.code.replace("_", " ")):
                said = words(text)
                self._labels.setdefault(" ".join(said), item.code)
                self._words.setdefault(item.code, []).append(_weighty(said))

    def exact(self, said: list[str]) -> Found | None:
        code = self._labels.get(" ".join(said))
        return Found(code, exact=True) if code else None

    def near(self, said: list[str]) -> Found | None:
        others = _others(self._same, tuple(said))
        for phrase in others:
            if found := self.exact(list(phrase)):
                return Found(found.code, exact=False)
        scored = {c: self._best(said, others, c) for c in self._words}
        best = max(scored.values(), default=(0.0, 0.0))
        winners = [code for code, score in scored.items() if score == best]
        if best[0] >= _HALF:
            return Found(winners[0], exact=False) if len(winners) == 1 else None
        return self._by_one_word(said)

    def _best(
        self, said: list[str], others: Iterable[tuple[str, ...]], code: str
    ) -> tuple[float, float]:
        """Score what was said, and what means the same; only words nobody knows may be bent."""
        own = self._score(said, code, operator.eq if others else _stem)
        return max([own, *(self._score(phrase, code, operator.eq) for phrase in others)])

    def _by_one_word(self, said: list[str]) -> Found | None:
        """Take a few words by the one among them that is known: ``Médecin généraliste``."""
        weighty = _weighty(said)
        known = {w: _others(self._same, (w,)) for w in weighty}
        meant = {f.code for ps in known.values() for p in ps if (f := self.exact(list(p)))}
        few = len(weighty) <= _FEW and len(meant) == 1 and DENIED.isdisjoint(weighty)
        return Found(meant.pop(), exact=False) if few else None

    def _score(
        self, said: Iterable[str], code: str, alike: Callable[[str, str], bool]
    ) -> tuple[float, float]:
        """Score by the share of the said words that a label holds, then by the label's share.

        A number or a denial that the label does not hold makes it another thing, and words that
        only begin alike tell of half of a label at least.
        """
        weighty = _weighty(said)
        best = (0.0, 0.0)
        for label in self._words[code]:
            found = [w for w in weighty if any(alike(w, v) for v in label)]
            beside = any(w.isdecimal() or w in DENIED for w in weighty - label)
            if beside or all(map(str.isdecimal, found)):
                continue
            share = len(found) / len(label)
            if share >= _HALF or label & weighty:
                best = max(best, (len(found) / len(weighty), share))
        return best


def _more_words(item: Item) -> list[str]:
    """Give the further words for a code that a deployment may state (``"words": […]``)."""
    more = (item.model_extra or {}).get("words", [])
    return [w for w in more if isinstance(w, str)] if isinstance(more, list) else []


def _weighty(said: Iterable[str]) -> frozenset[str]:
    return frozenset(_without_article(w) for w in said if w not in _SMALL)


def _without_article(word: str) -> str:
    return word.removeprefix("ال") if len(word) > _ARTICLE else word


def _stem(one: str, other: str) -> bool:
    """Whether two words begin alike: all of a short word, five letters of long ones."""
    shortest = min(len(one), len(other))
    return one == other or (shortest >= 5 and one[:5] == other[:5])


@cache
def _others(same: tuple[str, ...], said: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Give the phrases that mean the same."""
    for group in _groups(same):
        if said in group:
            return tuple(p for p in group if p != said)
    return ()


@cache
def _groups(same: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    return tuple(tuple(tuple(words(p)) for p in group.split(";")) for group in same)
