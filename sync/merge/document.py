"""The compact JSON form of a record's state: what both databases keep and what travels down.

::

    {"o": [epoch, number, ms, counter],            the write that gave the cells listed in "v"
     "v": {cell: value},                           cells whose one live row is that write's
     "c": {cell: {"r": [[epoch, number, ms, counter, value], …],      all other cells: live rows
                  "a": [[epoch, number], …]}}}                        and awaited dots, if any

Epochs are integers of whoever keeps the document; ``names`` maps them to the epochs' own ids. A
record as it was created is therefore its origin and its values, nothing more.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, TypedDict

from sync.merge.cells import is_log
from sync.merge.clock import Stamp
from sync.merge.state import Cell, RecordState, Row
from sync.merge.write import Dot, Json, Write

Intern = Callable[[str], int]
Name = Callable[[int], str]


class CellDocument(TypedDict, total=False):
    """The compact form of one cell."""

    r: list[list[Any]]
    a: list[list[int]]


class Document(TypedDict, total=False):
    """The compact form of one record's state."""

    o: list[int]
    v: dict[str, Json]
    c: dict[str, CellDocument]


def encode(state: RecordState, intern: Intern) -> Document:
    """Give a state's document."""
    origin = _origin(state)
    if origin is None:
        return {"c": {name: encode_cell(cell, intern) for name, cell in state.cells.items()}}
    plain = {n for n, c in state.cells.items() if _is_plain(c, origin)}
    document: Document = {
        "o": [intern(origin.dot.epoch), origin.dot.number, *origin.stamp],
        "v": {n: state.cells[n].live[0].value for n in state.cells if n in plain},
    }
    rest = {n: encode_cell(c, intern) for n, c in state.cells.items() if n not in plain}
    if rest:
        document["c"] = rest
    return document


def decode(record_type: str, document: Document, name: Name) -> RecordState:
    """Give the state that a document stands for."""
    found: dict[str, Cell] = {}
    if "o" in document:
        epoch, number, ms, counter = document["o"]
        dot, stamp = Dot(name(epoch), number), Stamp(ms, counter)
        found = {n: Cell((Row(dot, stamp, v),)) for n, v in document.get("v", {}).items()}
    for cell, body in document.get("c", {}).items():
        found[cell] = decode_cell(body, name)
    return RecordState(record_type, {n: c for n, c in found.items() if c})


def encode_cell(cell: Cell, intern: Intern) -> CellDocument:
    """Give one cell's compact form."""
    rows = [[intern(r.dot.epoch), r.dot.number, *r.stamp, r.value] for r in cell.live]
    body: CellDocument = {"r": rows}
    if cell.awaited:
        body["a"] = [[intern(d.epoch), d.number] for d in sorted(cell.awaited)]
    return body


def decode_cell(body: CellDocument, name: Name) -> Cell:
    """Give the cell that a compact form stands for."""
    rows = (Row(Dot(name(e), n), Stamp(ms, c), value) for e, n, ms, c, value in body["r"])
    awaited = frozenset(Dot(name(e), n) for e, n in body.get("a", ()))
    return Cell(tuple(sorted(rows, key=lambda r: r.dot)), awaited)


def patched(body: Document, changed: Mapping[str, CellDocument]) -> Document:
    """Give a document with some of its cells replaced by these; one without rows falls away."""
    kept = {cell: value for cell, value in body.get("v", {}).items() if cell not in changed}
    cells = {**body.get("c", {}), **changed}
    new: Document = {"o": body["o"], "v": kept} if kept else {}
    rest = {cell: held for cell, held in cells.items() if held["r"] or held.get("a")}
    if rest:
        new["c"] = rest
    return new


def only(body: Document, names: Collection[str]) -> Document:
    """Give a document with these cells alone, as far as it has them."""
    values, cells = body.get("v", {}), body.get("c", {})
    kept = {name: values[name] for name in names if name in values}
    part: Document = {"o": body["o"], "v": kept} if kept else {}
    if rest := {name: cells[name] for name in names if name in cells}:
        part["c"] = rest
    return part


def restated(body: Document, state: RecordState, names: Iterable[str], intern: Intern) -> Document:
    """Give a document with these cells as they are in a state."""
    return patched(body, {name: encode_cell(state.cell(name), intern) for name in names})


def superseded(body: Document, write: Write, intern: Intern) -> Document | None:
    """Give a document after a write that had seen just what is live in each cell it gives.

    Nearly all edits are such, and this is the short way of ``apply`` for them. None where there is
    more to say: a cell is removed, contested or awaits a write, or its author had seen otherwise.
    """
    if not write.seen.keys() <= write.values.keys():
        return None
    row = [intern(write.dot.epoch), write.dot.number, *write.stamp]
    changed: dict[str, CellDocument] = {}
    for cell, value in write.values.items():
        seen = [[intern(dot.epoch), dot.number] for dot in write.seen.get(cell, ())]
        if is_log(cell) or seen != _only_dots(body, cell):
            return None
        changed[cell] = {"r": [[*row, value]]}
    return patched(body, changed)


def holds(body: Document, cell: str, epoch: int, number: int) -> bool:
    """Whether a write, its epoch as the document names it, is live in a cell."""
    if cell in body.get("v", {}):
        return body["o"][:2] == [epoch, number]
    held = body.get("c", {}).get(cell)
    return held is not None and any(row[:2] == [epoch, number] for row in held["r"])


def _only_dots(body: Document, cell: str) -> list[list[int]] | None:
    """Give the dot that a cell's one live row has, no dot for an empty one; else None."""
    held = body.get("c", {}).get(cell)
    if held is None:
        return [body["o"][:2]] if cell in body.get("v", {}) else []
    return [held["r"][0][:2]] if len(held["r"]) == 1 and "a" not in held else None


def live_rows(body: Document, name: Name) -> dict[tuple[str, Dot], Row]:
    """Give every live row of a document by its cell and dot."""
    found: dict[tuple[str, Dot], Row] = {}
    if "o" in body:
        epoch, number, ms, counter = body["o"]
        dot, stamp = Dot(name(epoch), number), Stamp(ms, counter)
        found = {(cell, dot): Row(dot, stamp, value) for cell, value in body.get("v", {}).items()}
    for cell, held in body.get("c", {}).items():
        for row in decode_cell(held, name).live:
            found[cell, row.dot] = row
    return found


def epochs_in(document: Document) -> set[int]:
    """Give every epoch number a document mentions."""
    bodies = document.get("c", {}).values()
    live = {row[0] for body in bodies for row in body["r"]}
    awaited = {dot[0] for body in bodies for dot in body.get("a", ())}
    return live | awaited | set(document.get("o", [])[:1])


def _origin(state: RecordState) -> Row | None:
    """Choose the write that gave most cells as the one they are listed under."""
    counts: dict[Dot, int] = {}
    rows: Mapping[Dot, Row] = {
        c.live[0].dot: c.live[0] for c in state.cells.values() if len(c.live) == 1 and not c.awaited
    }
    for cell in state.cells.values():
        if len(cell.live) == 1 and not cell.awaited:
            counts[cell.live[0].dot] = counts.get(cell.live[0].dot, 0) + 1
    return rows[max(counts, key=lambda d: (counts[d], d))] if counts else None


def _is_plain(cell: Cell, origin: Row) -> bool:
    one = len(cell.live) == 1 and not cell.awaited
    return one and cell.live[0].dot == origin.dot and cell.live[0].stamp == origin.stamp
