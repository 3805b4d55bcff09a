"""Which row is the header: known words, and none of the things that only data has."""

from collections import Counter

from sync.lists.table import HEADER_AGAIN, Row
from sync.lists.words import data_like, header_target

_LOOK_AT = 40
_KNOWN = 0.9
"""A header has at least one word that is plainly known, or two that nearly are."""


def split_header(
    rows: list[Row], *, gridded: bool
) -> tuple[tuple[str, ...], list[Row], tuple[str, ...]]:
    """Split rows into header, the rows below it at the list's width, and the title above.

    A column without a word, or a list without a header, gets the spreadsheet's letters. In a
    ``gridded`` file (a workbook) a cell beyond the header is a cell; in delimited text it is a
    row that was cut wrongly.
    """
    at = _header_at(rows)
    below = rows if at is None else rows[at + 1 :]
    width = max((len(_trimmed(r.cells)) for r in below), default=0) if gridded else 0
    width = max(width, _usual_width(below or rows))
    header = _named(() if at is None else _trimmed(rows[at].cells), width)
    below = [_marked(r.padded(len(header)), header) for r in below]
    title = tuple(" ".join(c for c in r.cells if c) for r in rows[: at or 0])
    return header, below, title


def _header_at(rows: list[Row]) -> int | None:
    width = _usual_width(rows)
    scored = [(_score(row, width), -i) for i, row in enumerate(rows[:_LOOK_AT])]
    best, where = max(scored, default=(0.0, 0))
    return -where if best > 0 else None


def _score(row: Row, width: int) -> float:
    """Judge a row as a header; zero or less is none."""
    cells = [c for c in row.cells if c]
    if row.problem or any(data_like(c) for c in cells):
        return 0.0
    known = sum(header_target(c)[1] for c in cells)
    full = len(cells) / max(width, 1)
    if len(cells) < 2 and width > 2:
        return 0.0
    return known * min(full, 1.0) if known >= _KNOWN else 0.0


def _usual_width(rows: list[Row]) -> int:
    widths = Counter(len(_trimmed(r.cells)) for r in rows if not r.problem)
    return max(widths, key=lambda w: (widths[w], w), default=1)


def _trimmed(cells: tuple[str, ...]) -> tuple[str, ...]:
    last = max((i for i, c in enumerate(cells) if c), default=-1)
    return cells[: last + 1]


def _marked(row: Row, header: tuple[str, ...]) -> Row:
    same = not row.problem and tuple(" ".join(c.split()) for c in row.cells) == header
    return Row(row.number, row.cells, HEADER_AGAIN) if same else row


def _named(header: tuple[str, ...], width: int) -> tuple[str, ...]:
    cells = header + ("",) * (width - len(header))
    return tuple(" ".join(cell.split()) or _letter(i) for i, cell in enumerate(cells))


def _letter(index: int) -> str:
    """Name a column as spreadsheets do: A to Z, AA …."""
    tail = chr(ord("A") + index % 26)
    return (_letter(index // 26 - 1) if index >= 26 else "") + tail
