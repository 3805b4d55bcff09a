"""Which column is which field: proposed from the header's words and the cells themselves.

A mapping can be overridden column by column, and written down as header → target to be used
again for the next list of the same source.
"""

import functools
import itertools
from collections.abc import Callable
from collections.abc import Mapping as Pairs
from dataclasses import dataclass, replace
from typing import Self

from sync.lists.cells import mails, yes_or_no
from sync.lists.codes import Coder
from sync.lists.geography import city_country
from sync.lists.header_words import TARGETS
from sync.lists.name_columns import NAMES, Column, in_arabic, name_columns
from sync.lists.names import is_title
from sync.lists.table import Table
from sync.lists.words import (
    dialled,
    email_like,
    header_target,
    header_targets,
    phone_like,
    url_like,
    year_like,
)

REPEATABLE = frozenset(
    ["phones", "emails", "links", "notes", "need", "sectors", "skills", "languages", "consent"]
)
"""Targets that several columns may share: their values add up."""

FIRST_COUNTS = frozenset(["residence.city", "residence.country"])
_PLACES = FIRST_COUNTS
"""Where somebody lives is told by its header: places are also where they come from, or work."""
"""Targets that several headers may name (home, office): the first that is filled counts."""

CODED = {
    "sectors": ("entrepreneur", "sectors"),
    "diploma": ("entrepreneur", "diploma"),
    "profile": ("entrepreneur", "profile"),
    "membership": ("entrepreneur", "membership"),
    "origin_region": ("entrepreneur", "origin_region"),
    "languages": ("entrepreneur", "languages"),
    "company.size": ("company", "size"),
}
"""Targets whose words are codes of the deployment: record type and field."""

_STATUS = frozenset(["profile", "membership"])
"""Targets of which one word stands over either (*Statut*): the cells tell them apart."""

_TITLED = frozenset([*NAMES, "company.position"])
"""Targets whose headers also stand over titles (*Titre*: Dr)."""

_SAMPLE = 400
_FEW = 8
"""So few cells say nothing against a header."""
_EMPTY = 0.7
"""What a header's word counts over a column without cells: others go before it."""
_NO_WORD = 0.99
"""However plain the cells are, a header's own word goes before them."""
_SURE = 0.6
"""From here a header's word alone makes a column's meaning."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """The meaning of every column of a list, in the list's order."""

    columns: tuple[Column, ...]

    def with_target(self, header: str, target: str) -> Self:
        """Say what the columns of a header mean (an empty target: keep them in a note).

        Raises:
            ValueError: there is no such header or target.
        """
        if target and target not in TARGETS:
            raise ValueError(f"no such field: {target}")
        if header not in {c.header for c in self.columns}:
            raise ValueError(f"no such column: {header}")
        told = (
            replace(c, target=target, score=1.0) if c.header == header else c for c in self.columns
        )
        return replace(self, columns=tuple(told))

    def at(self, index: int, target: str) -> Self:
        """Say what the column at one place means."""
        told = (
            replace(c, target=target, score=1.0) if c.index == index else c for c in self.columns
        )
        return replace(self, columns=tuple(told))

    def remembered(self) -> dict[str, str]:
        """Give header → target, to be kept for the next list of this source."""
        return {c.header: c.target for c in self.columns}

    def recalled(self, kept: Pairs[str, str]) -> Self:
        """Apply what was kept of an earlier list, where a column has the same header."""
        mapping = self
        for column in self.columns:
            if column.header in kept and kept[column.header] in TARGETS.keys() | {""}:
                mapping = mapping.with_target(column.header, kept[column.header])
        return mapping

    def columns_of(self, target: str) -> list[Column]:
        """Give the columns that mean a target."""
        return [c for c in self.columns if c.target == target]


def propose(table: Table, coder: Coder) -> Mapping:
    """Propose the meaning of every column."""
    if table.kind == "vcard":
        return Mapping(
            tuple(Column(i, h, h.removesuffix("_ar"), 1.0) for i, h in enumerate(table.header))
        )
    judged = [_judged(table, i, coder) for i in range(len(table.header))]
    return Mapping(name_columns(table, _assigned(table, judged)))


def _judged(table: Table, index: int, coder: Coder) -> list[tuple[str, float]]:
    """Rank the meanings of one column by header and content together."""
    cells = table.column(index, _SAMPLE)
    named = table.named(index)
    said = dict(header_targets(table.header[index])) if named else {}
    kept = bool(said) and said.get("", 0.0) >= max(said.values())
    if kept or _are_titles(table, index, cells, said):
        return []
    said.pop("", None)
    seen = _seen(cells, coder, said if named else None)
    if max(said.values(), default=0.0) >= 1.0:
        elsewhere = {place for place in _PLACES if said.get(place, 0.0) < 1.0}
        said, seen = ({t: s for t, s in of.items() if t not in elsewhere} for of in (said, seen))
    scores = {t: _agreed(t, said.get(t, 0.0), seen, cells) for t in {*said, *seen}}
    ranked = sorted(scores.items(), key=lambda kv: (-kv[1], list(TARGETS).index(kv[0])))
    return [(t, s) for t, s in ranked if s >= _SURE]


def _are_titles(table: Table, index: int, cells: list[str], said: Pairs[str, float]) -> bool:
    """Whether a column holds titles (Dr, Haj); not where its header is sure of something else."""
    surely = {target for target, sure in said.items() if sure == 1.0}
    if not cells or surely - _TITLED:
        return False
    return all(map(is_title, cells)) and _is_told_elsewhere(table, index, said)


def _is_told_elsewhere(table: Table, index: int, said: Pairs[str, float]) -> bool:
    """Whether the part of a name that a header says, if any, is said by one of its script too."""
    mine = {target for target in said if target in NAMES}
    script = in_arabic(table, index)
    others = (
        header_target(header)
        for at, header in enumerate(table.header)
        if mine and at != index and in_arabic(table, at) == script
    )
    return not mine or any(target in mine and sure == 1.0 for target, sure in others)


def _agreed(target: str, said: float, seen: dict[str, float], cells: list[str]) -> float:
    """Weigh a header's word against the share of cells that look like it."""
    share = seen.get(target, 0.0)
    if not cells:
        return said * _EMPTY
    if target in seen:
        if share >= 0.6:
            return min(max(said, 0.6) + 0.3 * share, 2.0 if said == 1.0 else _NO_WORD)
        believed = share >= 0.1 or (len(cells) < _FEW and target != "emails")
        return said * (0.9 if believed else 0.5)
    strange = max((seen.get(t, 0.0) for t in ("emails", "phones", "links")), default=0.0)
    return said * (1 - strange) if strange > 0.5 and target not in ("notes", "number") else said


def _seen(cells: list[str], coder: Coder, said: Pairs[str, float] | None) -> dict[str, float]:
    """Give the share of the cells that look like each kind of content.

    ``said`` is what the header may mean, None if there is none. Any long number may be a phone
    where the header says so or there is none; words of a status only where the header says one.
    """
    if not cells:
        return {}

    def share(test: Callable[[str], bool]) -> float:
        return sum(map(test, cells)) / len(cells)

    found = {
        "emails": share(lambda c: any(map(email_like, mails(c)))),
        "phones": share(_has_phone if said is None or "phones" in said else dialled),
        "links": share(url_like),
        "birth_year": share(year_like),
        "residence.country": share(lambda c: bool(coder.country(c)) and yes_or_no(c) is None),
        "residence.city": share(lambda c: bool(city_country(c))),
        "sectors": share(lambda c: _coded(coder, "sectors", c)),
        "diploma": share(lambda c: _coded(coder, "diploma", c)),
        "number": _counting(cells),
    }
    for target in _STATUS & (said or {}).keys():
        found[target] = share(functools.partial(_is_code, coder, target))
    certain = ("emails", "phones", "links", "birth_year", "residence.country", "number", *_STATUS)
    return {t: s for t, s in found.items() if s >= 0.5 or t in certain}


def _coded(coder: Coder, target: str, cell: str) -> bool:
    return yes_or_no(cell) is None and _is_code(coder, target, cell)


def _is_code(coder: Coder, target: str, cell: str) -> bool:
    return coder.field(*CODED[target], cell) is not None


def _has_phone(cell: str) -> bool:
    return any(phone_like(p.strip()) for p in cell.replace("\n", ";").split(";"))


def _counting(cells: list[str]) -> float:
    """Say how far a column only counts its rows."""
    numbers = [int(c) for c in cells if c.isdecimal() and len(c) < 7]
    steps = sum(b - a == 1 for a, b in itertools.pairwise(numbers))
    return (steps + 1) / len(cells) if len(numbers) > 1 else 0.0


def _assigned(table: Table, judged: list[list[tuple[str, float]]]) -> list[Column]:
    """Give each column its best meaning; a meaning for one column goes to the surest."""
    columns = [Column(i, h) for i, h in enumerate(table.header)]
    offers = sorted(
        ((s, -i, t) for i, ranked in enumerate(judged) for t, s in ranked), reverse=True
    )
    for score, minus, target in offers:
        index = -minus
        if not columns[index].target and _free(table, columns, target, index):
            columns[index] = replace(columns[index], target=target, score=min(score, 1.0))
    return columns


def _free(table: Table, columns: list[Column], target: str, index: int) -> bool:
    """Whether a column may take a target: names once in each script, the rest once."""
    if target in REPEATABLE:
        return True
    if target in FIRST_COUNTS and target in dict(header_targets(table.header[index])):
        return True
    holders = [c.index for c in columns if c.target == target]
    if target not in NAMES:
        return not holders
    return all(in_arabic(table, h) != in_arabic(table, index) for h in holders)
