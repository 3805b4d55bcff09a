"""Each row's verdict before anything is written: new, the same as somebody, doubtful, or broken.

A row that came in before, from the same source and as it stands, is known and left out.

Somebody is known by the same phone or e-mail, here already or in an earlier row. If the names say
otherwise (a family's phone, a firm's mail), or only the names agree, or the contact is only nearly
the same, the row is doubtful. How alike two people are is the judgement of the one scorer
(`sync.linkage`).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from forms.base import identity
from forms.text import fold
from sync.linkage.levels import Level
from sync.linkage.names import skeleton, units
from sync.linkage.plan import PERSON, Plan
from sync.linkage.scorer import Band, Scored, Scorer, outcomes
from sync.lists.entry import Entry
from sync.lists.joining import says_nothing_new

_CONTACTS = frozenset({"phone_same", "email_same"})
_EQUAL = _CONTACTS | {"row", "badge_same"}
_NEARLY = frozenset({"phone_close", "email_close"})


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

    ``reasons`` are codes of the scorer, those that speak for it (``phone_same``,
    ``name_spelled``), or ``row`` where a whole row is there twice.
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
    mine = PERSON.read(_values(entry))
    scored = [(_SCORER.score(mine, PERSON.read(known.values)), known) for known in found]
    scored = [(score, known) for score, known in scored if score.band or _is_asked(entry, known)]
    if not scored:
        return Judged(entry, Verdict.NEW)
    for _, known in scored:
        if "row" in known.reasons or (known.record_id and _said_before(entry, known, source)):
            return Judged(entry, Verdict.SAME, known)
    score, known = max(scored, key=lambda pair: (_is_same(pair[0]), pair[0].bits))
    verdict = Verdict.SAME if _is_same(score) else Verdict.DOUBTFUL
    return Judged(entry, verdict, replace(known, reasons=score.speaking_for or known.reasons))


def _is_same(score: Scored) -> bool:
    """Whether it is surely one: by a number or a mail, and no word of the name says otherwise."""
    by_contact = not _CONTACTS.isdisjoint(score.reasons)
    return score.band is Band.SAME and by_contact and "name_differ" not in score.reasons


def _is_asked(entry: Entry, known: Known) -> bool:
    """Whether one whom the scorer does not offer is asked about: by an equal contact, or the name.

    Not by a number or a mail of the same series, nor by a name that only sounds the same.
    """
    if not _EQUAL.isdisjoint(known.reasons):
        return True
    read = _NAME.read(entry.person), _NAME.read(known.values)
    levels = [outcome.level for _, outcome in outcomes(_NAME, *read)]
    return Level.DIFFER not in levels and not _NEARLY.issuperset(known.reasons)


def _said_before(entry: Entry, known: Known, source: str) -> bool:
    """Whether this very source has said all of this about a person, on another laptop maybe."""
    told = known.values.get("source") or {}
    same_source = bool(source) and fold(str(told.get("name", ""))) == fold(source)
    return same_source and says_nothing_new(known.values, entry.person)


def _values(entry: Entry) -> dict[str, Any]:
    return {**entry.person, "company": entry.company.get("name")}


_SCORER = Scorer(PERSON)
_NAME = Plan(PERSON.comparisons[:1])


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
    """Give what people may share, each with the reason it is: numbers, mails, how a name sounds."""
    values = entry.person
    phones = [identity("entrepreneur", "phones", p) for p in values.get("phones") or []]
    name = values.get("name") or {}
    spoken = [
        [u for p in ("given", "family") for u in units(name.get(p + s, ""))] for s in ("", "_ar")
    ]
    return [
        *([("row", entry.digest)] if entry.digest else []),
        *(("phone_same", phone) for phone in phones),
        *(("email_same", mail) for mail in values.get("emails") or []),
        *(("name_spelled", "|".join(sorted(map(skeleton, u)))) for u in spoken if len(u) > 1),
    ]
