"""Each row's verdict before anything is written: new, the same as somebody, doubtful, or broken.

A row that came in before, from the same source and as it stands, is known and left out.

Somebody is known by the same phone or e-mail, here already or in an earlier row. If the names say
otherwise (a family's phone, a firm's mail), or only the names agree, the row is doubtful.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from rapidfuzz import fuzz

from forms.base import identity
from forms.text import fold, words
from sync.lists.joining import says_nothing_new
from sync.lists.rows import Entry

_ALIKE = 62.0
"""From here two spellings count as one name: transliterations differ a lot (0 to 100)."""


class Verdict(StrEnum):
    """What a row is."""

    NEW = "new"
    SAME = "same"
    DOUBTFUL = "doubtful"
    BROKEN = "broken"
    KNOWN = "known"


class Action(StrEnum):
    """What to do with a row."""

    CREATE = "create"
    ADD = "add"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Known:
    """A person whom a row may be: a record here (``record_id``) or an earlier row (``row``).

    ``reasons`` are ``phone``, ``email`` and ``name``; ``row`` where a whole row is there twice.
    """

    title: str
    values: Mapping[str, Any]
    reasons: tuple[str, ...]
    record_id: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with its verdict; ``known`` is whom it is, or may be."""

    entry: Entry
    verdict: Verdict
    known: Known | None = None

    @property
    def action(self) -> Action:
        """What is done with the row unless a person says otherwise: nobody is merged on a doubt."""
        return _USUAL[self.verdict]


_USUAL = {
    Verdict.NEW: Action.CREATE,
    Verdict.SAME: Action.ADD,
    Verdict.DOUBTFUL: Action.CREATE,
    Verdict.BROKEN: Action.SKIP,
    Verdict.KNOWN: Action.SKIP,
}

Look = Callable[[Mapping[str, Any]], Sequence[Known]]
"""Finds the people here who may be the one with these values."""


def nobody_here(_values: Mapping[str, Any]) -> Sequence[Known]:
    """Find nobody: for a look at a list without any records."""
    return ()


def judge(
    entries: Iterable[Entry],
    look: Look = nobody_here,
    *,
    source: str = "",
    before: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Judged]:
    """Judge the rows of a list in order.

    ``source`` is the list's name, ``before`` the person behind each row that came in from it
    earlier, by the row's digest.
    """
    earlier = _Earlier()
    for entry in entries:
        if not entry.broken and entry.digest in before:
            known = Known(entry.title, entry.person, ("row",), record_id=before[entry.digest])
            yield Judged(entry, Verdict.KNOWN, known)
        else:
            yield _judged(entry, [*look(entry.person), *earlier.look(entry)], source)
        if not entry.broken:
            earlier.enter(entry)


def _judged(entry: Entry, found: list[Known], source: str) -> Judged:
    if entry.broken:
        return Judged(entry, Verdict.BROKEN)
    contact = [k for k in found if {"phone", "email", "row"}.intersection(k.reasons)]
    same = [k for k in contact if alike(entry.person, k.values)]
    same += [k for k in found if k.record_id and _said_before(entry, k, source)]
    if same:
        return Judged(entry, Verdict.SAME, same[0])
    if found:
        return Judged(entry, Verdict.DOUBTFUL, (contact or found)[0])
    return Judged(entry, Verdict.NEW)


def _said_before(entry: Entry, known: Known, source: str) -> bool:
    """Whether this very source has said all of this about a person, on another laptop maybe."""
    told = known.values.get("source") or {}
    same_source = bool(source) and fold(str(told.get("name", ""))) == fold(source)
    return same_source and says_nothing_new(known.values, entry.person)


def alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two people's names may be one name, in any order and either script; no name may."""
    ours, theirs = one.get("name") or {}, other.get("name") or {}
    pairs = [(_name(ours, s), _name(theirs, s)) for s in ("", "_ar")]
    scores = [fuzz.token_sort_ratio(a, b) for a, b in pairs if a and b]
    return max(scores) >= _ALIKE if scores else True


def _name(name: Mapping[str, str], script: str) -> str:
    return " ".join(w for part in ("given", "family") for w in words(name.get(part + script, "")))


class _Earlier:
    """The rows before, by what tells a person."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], Entry] = {}

    def enter(self, entry: Entry) -> None:
        for key in _keys(entry):
            self._rows.setdefault(key, entry)

    def look(self, entry: Entry) -> list[Known]:
        found: dict[int, tuple[Entry, list[str]]] = {}
        for key in _keys(entry):
            if earlier := self._rows.get(key):
                found.setdefault(earlier.number, (earlier, []))[1].append(key[0])
        return [
            Known(e.title, e.person, tuple(dict.fromkeys(why)), row=e.number)
            for e, why in found.values()
        ]


def _keys(entry: Entry) -> list[tuple[str, str]]:
    values = entry.person
    phones = [identity("entrepreneur", "phones", p) for p in values.get("phones") or []]
    name = values.get("name") or {}
    full = [" ".join(sorted(_name(name, s).split())) for s in ("", "_ar")]
    return [
        *([("row", entry.digest)] if entry.digest else []),
        *(("phone", phone) for phone in phones),
        *(("email", mail) for mail in values.get("emails") or []),
        *(("name", both) for both in full if " " in both),
    ]
