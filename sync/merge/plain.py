"""What is shown of a record in which nothing is contested, straight from its document.

Nearly all records are such: each cell has one live row. Taking their documents apart into states
and showing these says nothing that the rows do not say; this is the short way, and it gives way
(None) wherever there is more to say.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Any

from forms.base import policy_of
from forms.fields import Policy
from sync.merge import cells
from sync.merge.document import Document, Name
from sync.merge.view import Shown
from sync.merge.write import Dot

_SINGLE, _ELEMENT, _ANSWER, _LOG = range(4)
_cell = itemgetter(0)
_stamp_and_cell = itemgetter(2, 3, 0)
_Row = tuple[str, Any, int, int, int, int]
"""A cell and its value, with milliseconds and counter of its stamp, epoch and number of its dot."""


def shown(record_type: str, body: Document, name: Name) -> Shown | None:
    """Show a document each of whose cells has one live row; ``name`` names epochs.

    None for one that is contested or awaits a write, and for one whose cells say more than values:
    that it is deleted, or the same as another.
    """
    if not body.get("c"):
        return _as_created(record_type, body, name)
    rows = _rows(body)
    if rows is None:
        return None
    dots: dict[tuple[int, int], tuple[Dot]] = {}
    seen = {}
    for cell, _value, _ms, _counter, epoch, number in rows:
        dot = dots.get((epoch, number))
        if dot is None:
            dot = dots[epoch, number] = (Dot(name(epoch), number),)
        seen[cell] = dot
    return Shown(_values(record_type, ((row[0], row[1]) for row in rows)), seen)


def values(
    record_type: str, body: Document, only: Collection[str] | None = None
) -> dict[str, Any] | None:
    """Do as ``shown``, and give the values alone; of some fields ``only``, if they are named."""
    if not body.get("c"):
        held = _cells_as_created(body)
        return None if held is None else _values(record_type, held, only)
    rows = _rows(body)
    return None if rows is None else _values(record_type, ((r[0], r[1]) for r in rows), only)


def _as_created(record_type: str, body: Document, name: Name) -> Shown | None:
    """Show a document that one write gave all cells of."""
    held = _cells_as_created(body)
    if not held:
        return None if held is None else Shown()
    epoch, number, _ms, _counter = body["o"]
    dot = (Dot(name(epoch), number),)
    return Shown(_values(record_type, held), dict.fromkeys((cell for cell, _ in held), dot))


def _cells_as_created(body: Document) -> list[tuple[str, Any]] | None:
    """Give the cells that the creating write gave; None where one says more than a value."""
    held = sorted(body.get("v", {}).items(), key=_cell)
    if held and held[0][0] < "A" and any(cell[0] == "@" for cell, _ in held):
        return None
    return held


def _rows(body: Document) -> list[_Row] | None:
    """Give the one live row of each cell, in order of stamp; None where it is not so simple."""
    edited = body.get("c")
    rows = list(_created(body))
    if edited:
        for cell, held in edited.items():
            if len(held["r"]) != 1 or "a" in held:
                return None
            epoch, number, ms, counter, value = held["r"][0]
            rows.append((cell, value, ms, counter, epoch, number))
        rows.sort(key=_stamp_and_cell)
    return None if any(row[0][0] == "@" for row in rows) else rows


def _created(body: Document) -> Iterator[_Row]:
    if "o" in body:
        epoch, number, ms, counter = body["o"]
        for cell, value in sorted(body.get("v", {}).items(), key=_cell):
            yield cell, value, ms, counter, epoch, number


def _values(
    record_type: str, cells_: Iterable[tuple[str, Any]], only: Collection[str] | None = None
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for cell, value in cells_:
        field, bracket, rest = cell.partition("[")
        if only is not None and field not in only:
            continue
        kind = _kind(record_type, field, bracket)
        if kind == _SINGLE:
            found[field] = value
        elif kind == _ELEMENT:
            found.setdefault(field, []).append(value)
        elif kind == _ANSWER:
            found.setdefault(field, {})[rest[:-1]] = value
        else:
            found[cells.field_of(cell)] = list(value)
    return found


@lru_cache(maxsize=4096)
def _kind(record_type: str, field: str, bracket: str) -> int:
    """How a cell is shown whose name begins so: up to its key, if it has one."""
    if cells.is_log(field):
        return _LOG
    if policy_of(record_type, field) is Policy.PROTECTIVE:
        return _ANSWER
    return _ELEMENT if bracket else _SINGLE
