"""Met already? People here who may be the one being written down, and why.

Whoever shares a number, a mail or the sound of a name is looked up in the search index, and the
scorer that finds duplicates ranks them. What is still being typed is taken as a beginning.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from forms.text import words
from sync.linkage.levels import Level
from sync.linkage.names import skeleton, units
from sync.linkage.plan import PERSON as PLAN
from sync.linkage.scorer import Outcomes, Scorer, outcomes
from sync.replica.database import Database
from sync.replica.tables import table_of
from sync.replica.typed import SOUND

PERSON = "entrepreneur"
Values = Mapping[str, Any]
Read = Callable[[Sequence[str]], Mapping[str, Values]]
"""Gives the values that are shown of people, by id."""

_DIGITS, _MAIL = 6, 5
_LOOKED_AT = 40
"""People that a query may bring; common names bring no more."""
_RARE = 6
"""So few people of one name are told before the second name is typed."""
_TOLD = {"name": Level.CLOSE, "phone": Level.CLOSE, "email": Level.CLOSE, "badge": Level.SAME}
"""From which level each comparison is by itself a reason to tell somebody."""


def possible(
    database: Database, values: Values, limit: int, read: Read
) -> list[tuple[str, list[str]]]:
    """Give ids of people who may be the one with these values, and why, best first.

    Reasons are those of the scorer, as far as they speak for it: ``phone_same``, ``name_script``.
    """
    found: dict[str, None] = {}
    for query, most in _queries(values):
        rows = _found(database, query, most)
        if len(rows) <= most:
            found.update(dict.fromkeys(rows))
        elif most == _LOOKED_AT:
            found.update(dict.fromkeys(rows[:most]))
    if not found:
        return []
    scorer, mine = Scorer(PLAN), PLAN.read(values)
    ranked = []
    for person, theirs in read(list(found)).items():
        came = outcomes(PLAN, mine, PLAN.read(theirs))
        if _is_told(came):
            ranked.append((-scorer.weigh(came).bits, person, _reasons(came)))
    return [(person, reasons) for _, person, reasons in sorted(ranked)[:limit]]


def names_alike(name: Values, other: Values) -> bool:
    """Whether two names (parts as recorded) may be one person's: all of the shorter is in both."""
    return _is_told(outcomes(PLAN, PLAN.read({"name": name}), PLAN.read({"name": other})))


def _is_told(came: Outcomes) -> bool:
    """Whether a number or a mail is the same, or all that is typed of a name is in the other's."""
    best: dict[str, list[Level]] = {}
    for at, outcome in came:
        best.setdefault(PLAN.comparisons[at].name, []).append(outcome.level)
    names = best.pop("name", [])
    told = any(max(best[n]) >= least for n, least in _TOLD.items() if best.get(n))
    return told or (bool(names) and min(names) >= Level.NEAR and max(names) >= Level.CLOSE)


def _reasons(came: Outcomes) -> list[str]:
    """Say what speaks for it: of a name its worst word, so that no spelling is called the same."""
    levels: dict[str, Level] = {}
    for at, outcome in came:
        name = PLAN.comparisons[at].name
        levels[name] = min(levels.get(name, Level.SAME), outcome.level)
    order = [n for n in (*_TOLD, "born", "company") if levels.get(n, Level.DIFFER) >= Level.NEAR]
    return [f"{name}_{levels[name].name.lower()}" for name in order]


def _queries(values: Values) -> Iterator[tuple[str, int]]:
    """Give full-text queries with how many people each may bring."""
    for phone in values.get("phones") or []:
        digits = "".join(c for c in phone.get("e164") or phone.get("typed", "") if c.isdecimal())
        if len(digits.lstrip("0")) >= _DIGITS:
            yield f'"{digits.lstrip("0")}"*', _LOOKED_AT
    for mail in values.get("emails") or []:
        if len(mail) >= _MAIL and words(mail):
            yield f'"{" ".join(words(mail))}" *', _LOOKED_AT
    if badge := " ".join(words(values.get("badge") or "")):
        yield f'"{badge}"', _LOOKED_AT
    name = values.get("name") or {}
    for script in ("", "_ar"):
        yield from _by_name(
            [u for p in ("given", "family") for u in units(name.get(p + script, ""))]
        )


def _by_name(spoken: Sequence[str]) -> Iterator[tuple[str, int]]:
    heard = list(dict.fromkeys(_sound(unit) for unit in spoken))
    pairs = [f"({a} {b})" for a, b in combinations(heard, 2)]
    if pairs:
        yield " OR ".join(pairs), _LOOKED_AT
    for one in heard:
        yield one, _RARE


def _sound(unit: str) -> str:
    """Give what finds a word of a name: its consonants, or the word where it has hardly any."""
    bones = skeleton(unit)
    return f'"{SOUND}{bones}"*' if len(bones) > 1 else f'"{unit}"*'


def _found(database: Database, query: str, most: int) -> list[str]:
    index, table = f"{PERSON}_fts", table_of(PERSON)
    rows = database.query(
        f"SELECT id FROM {index} CROSS JOIN {table} ON {table}.key = {index}.rowid"
        f" WHERE {index} MATCH ? AND gone = 0 LIMIT ?",
        (query, most + 1),
    )
    return [record_id for (record_id,) in rows]
