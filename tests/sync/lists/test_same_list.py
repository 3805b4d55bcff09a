"""A list means the same however it was written down, and its parts as in the whole."""

import csv
import io
from collections.abc import Callable

import pytest

from sync.lists.entry import Entry
from sync.lists.reading import read_bytes

LISTS = ["consulat.csv", "association.csv", "forum.xlsx"]
_SOME = 40

Cells = list[list[str]]


def essence(entries: list[Entry]) -> list[object]:
    kept = ("name", "phones", "emails", "residence", "birth_year", "sectors")
    return [([e.person.get(k) for k in kept], e.needs, e.refuses, e.broken) for e in entries]


@pytest.fixture(params=LISTS)
def cells(request: pytest.FixtureRequest, sample_list: Callable[[str], bytes]) -> Cells:
    """The header and the first rows of a sample."""
    table = read_bytes(sample_list(request.param))
    return [list(table.header), *(list(row.cells) for row in table.rows[:_SOME])]


def written(cells: Cells, delimiter: str = ";", encoding: str = "utf-8") -> bytes:
    held = io.StringIO()
    csv.writer(held, delimiter=delimiter).writerows(cells)
    return held.getvalue().encode(encoding)


@pytest.mark.parametrize("delimiter", [",", "\t", "|"], ids=["comma", "tab", "bar"])
def test_with_another_delimiter(reader, cells, delimiter):
    told = essence(reader.entries(written(cells)))
    assert essence(reader.entries(written(cells, delimiter))) == told


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_in_another_encoding(reader, cells, encoding):
    told = essence(reader.entries(written(cells)))
    assert essence(reader.entries(written(cells, encoding=encoding))) == told


def test_with_its_columns_the_other_way_round(reader, cells):
    told = essence(reader.entries(written(cells)))
    assert essence(reader.entries(written([row[::-1] for row in cells]))) == told


def test_with_its_header_in_capitals_below_a_title(reader, cells):
    header, *rows = cells
    titled = [["Liste 2026"], [], [word.upper() for word in header], *rows]
    told = essence(reader.entries(written(cells)))
    assert essence(reader.entries(written(titled))) == told


def test_three_rows_alone_are_read_as_among_the_others(reader, cells):
    header, *rows = cells
    told = essence(reader.entries(written(cells)))
    for at in range(0, _SOME - 3, 9):
        part = essence(reader.entries(written([header, *rows[at : at + 3]])))
        assert part == told[at : at + 3]


def test_without_its_header_nobody_is_lost_and_names_phones_and_mails_are_found(reader, cells):
    _, *rows = cells
    told, found = reader.entries(written(cells)), reader.entries(written(rows))
    for key in ("name", "phones", "emails"):
        assert [e.person.get(key) for e in found] == [e.person.get(key) for e in told]
