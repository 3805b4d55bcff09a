"""Values in columns: the cells of several records, each named once (version 2 of the wire).

Records of one shape have the same cells in the same order, so that a shape names its cells once
and has one column of values for each. Names that carry a key are cut::

    trade              a column of values
    phones[]           a column of keys, then one of values
    sectors[=]         a column of keys, which are the values too

Most of a batch or a page is of a few shapes. Columns are a third smaller than rows once
compressed, since like stands beside like, and quicker to read.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any

from sync.merge.document import Document
from sync.merge.write import Json
from sync.protocol.messages import PullAnswer, Shape, Table

_CUT = _KEYED, _KEY_IS_VALUE = "[]", "[=]"

Row = tuple[str, str, Document]
"""A record's id, its type and its document."""


class Uneven(ValueError):
    """Columns that do not fit their cells, or differ in length."""


class Shapes:
    """Puts the values of records into columns, in the order in which they come."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}
        self._rows: list[list[Mapping[str, Json]]] = []

    def add(self, values: Mapping[str, Json]) -> int:
        """Take in the values of one record; give the number of its shape."""
        cut = tuple([_cut(cell) if "[" in cell else cell for cell in values])
        number = self._numbers.setdefault(cut, len(self._rows))
        if number == len(self._rows):
            self._rows.append([])
        self._rows[number].append(values)
        return number

    def spelled(self) -> list[Shape]:
        """Give the shapes with their columns, by number."""
        return [_shape(c, rows) for c, rows in zip(self._numbers, self._rows, strict=True)]


def values_of(shape: Shape) -> Iterator[dict[str, Json]]:
    """Give the values of the records of a shape, in order; a shape without cells has no end of {}.

    Raises:
        Uneven: the columns do not fit the cells.
    """
    if not shape.cells and not shape.columns:
        return repeat({})
    left = iter(shape.columns)
    try:
        members = [_members(cell, left) for cell in shape.cells]
    except StopIteration:
        raise Uneven("fewer columns than cells ask for") from None
    if next(left, None) is not None or len({len(column) for column in shape.columns}) > 1:
        raise Uneven("the columns do not fit the cells")
    return map(dict, zip(*members, strict=False))


def tables(rows: Sequence[tuple[str, str, Document]]) -> list[Table]:
    """Put records that are as one write made them into tables, one for each type and shape."""
    found: dict[str, Shapes] = {}
    heads: dict[tuple[str, int], list[tuple[str, list[int]]]] = {}
    for record_id, kind, body in rows:
        number = found.setdefault(kind, Shapes()).add(body["v"])
        heads.setdefault((kind, number), []).append((record_id, body["o"]))
    shapes = {kind: one.spelled() for kind, one in found.items()}
    return [_table(kind, shapes[kind][number], head) for (kind, number), head in heads.items()]


def whole(answer: PullAnswer) -> PullAnswer:
    """Give a page with its tables spelled out as rows. Raises Uneven."""
    if not answer.tables:
        return answer
    rows = [row for table in answer.tables for row in _rows(table)]
    return answer.model_copy(update={"rows": [*rows, *answer.rows], "tables": []})


def _rows(table: Table) -> Iterator[Row]:
    heads = (table.epochs, table.numbers, table.ms, table.counters)
    if any(len(column) != len(table.ids) for column in heads):
        raise Uneven("the columns of a table differ in length")
    number = 0
    found = zip(table.ids, *heads, values_of(table.shape), strict=True)
    try:
        for record_id, epoch, step, behind, counter, values in found:
            number += step
            origin = [epoch, number, _made_ms(record_id) + behind, counter]
            yield record_id, table.type, {"o": origin, "v": values}
    except ValueError as error:
        raise Uneven(str(error)) from None


def _table(kind: str, shape: Shape, heads: Sequence[tuple[str, list[int]]]) -> Table:
    ids = [record_id for record_id, _ in heads]
    epochs, numbers, ms, counters = (
        list(column) for column in zip(*(o for _, o in heads), strict=True)
    )
    return Table.model_construct(
        type=kind,
        ids=ids,
        epochs=epochs,
        numbers=[n - before for n, before in zip(numbers, [0, *numbers], strict=False)],
        ms=[moment - _made_ms(i) for moment, i in zip(ms, ids, strict=True)],
        counters=counters,
        shape=shape,
    )


def _made_ms(record_id: str) -> int:
    """Read the moment in a record's id (UUIDv7, RFC 9562: its first 48 bits), milliseconds."""
    return int(record_id[:12], 16)


def _cut(cell: str) -> str:
    return cell.partition("[")[0] + _KEYED if cell[-1] == "]" else cell


def _shape(cut: Sequence[str], rows: Sequence[Mapping[str, Json]]) -> Shape:
    cells: list[str] = []
    columns: list[list[Any]] = []
    names = zip(*rows, strict=True)
    values = zip(*(row.values() for row in rows), strict=True)
    for cell, named, said in zip(cut, names, map(list, values), strict=True):
        field = cell.removesuffix(_KEYED)
        keys = [name[len(field) + 1 : -1] for name in named] if field != cell else None
        if keys is not None:
            columns.append(keys)
        if keys == said:
            cells.append(field + _KEY_IS_VALUE)
        else:
            cells.append(cell)
            columns.append(said)
    return Shape.model_construct(cells=cells, columns=columns)


def _members(cell: str, columns: Iterator[list[Any]]) -> Iterator[tuple[str, Json]]:
    """Give a cell's name and value, record by record."""
    if not cell.endswith(_CUT):
        return zip(repeat(cell), next(columns), strict=False)
    field = cell.rpartition("[")[0]
    keys = next(columns)
    if not all(isinstance(key, str) for key in keys):
        raise Uneven("a key that is no text")
    names = (f"{field}[{key}]" for key in keys)
    return zip(names, keys if cell.endswith(_KEY_IS_VALUE) else next(columns), strict=False)
