"""Delimited text (RFC 4180 and its relatives): its delimiter, and rows that outlive stray quotes.

A quote that is never closed would swallow the rest of a file. Here a record whose quotes would
eat lines that are rows by themselves is given back as one broken row, and reading goes on.
"""

import csv
import re
from collections import Counter

from sync.lists.table import QUOTE, Row

DELIMITERS = (";", ",", "\t", "|")
_ESCAPED = re.compile(r'\\"(?=[^;,|\t\n])')
"""A quote inside a cell as databases write it."""
_SEP = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
_MOST_WITHOUT, _TWO = 2.5, 2
"""A sign cuts nothing where so many times more lines are without it and it makes two of a line."""
_MOST_LINES = 200
"""Physical lines that a quoted cell may span."""


def find_delimiter(text: str) -> str:
    """Find the delimiter that cuts most lines into the same number of cells.

    Signs that stand in a few lines alone (``Rim Alami, MBA``) cut nothing.
    """
    lines = _physical(text)[:_MOST_LINES]
    if said := _said(lines):
        return said
    best = max(DELIMITERS, key=lambda d: _evenness(lines, d))
    told = [line for line in lines if line.strip()]
    few = sum(best in line for line in told) * _MOST_WITHOUT < len(told)
    few = few and _evenness(lines, best)[1] == _TWO
    unused = (d for d in DELIMITERS if few and '"' not in text and d not in text)
    return next(unused, best)


def read_delimited(text: str, delimiter: str) -> list[Row]:
    """Cut a text into rows, numbered by the line they begin on; blank lines count but are left out.

    The line ``sep=;`` that some spreadsheets write is no row.
    """
    lines = _physical(text)
    width = _usual_width(lines, delimiter)
    rows: list[Row] = []
    at = 1 if _said(lines) else 0
    while at < len(lines):
        row, taken = _record(lines, at, delimiter, width)
        if not row.blank:
            rows.append(row)
        at += taken
    return rows


def _said(lines: list[str]) -> str:
    """Give the delimiter that the line ``sep=;`` names, if a list begins with one."""
    found = _SEP.fullmatch(lines[0].strip("\ufeff\r ")) if lines else None
    return found.group(1) if found else ""


def _physical(text: str) -> list[str]:
    return _ESCAPED.sub('""', text).replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _cells(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter), [])


def _evenness(lines: list[str], delimiter: str) -> tuple[float, int]:
    widths = Counter(_count(line, delimiter) for line in lines if line.strip())
    wide = [(n * min(w, 8), w) for w, n in widths.items() if w > 1]
    return max(wide, default=(0, 0))


def _usual_width(lines: list[str], delimiter: str) -> int:
    widths = Counter(_count(line, delimiter) for line in lines[:2000] if line.strip())
    return max(widths, key=lambda w: (widths[w] * min(w, 8), w), default=1)


def _count(line: str, delimiter: str) -> int:
    try:
        return len(_cells(line, delimiter))
    except csv.Error:
        return line.count(delimiter) + 1


def _record(lines: list[str], at: int, delimiter: str, width: int) -> tuple[Row, int]:
    """Read the record that begins on a line; give it and the number of lines it takes."""
    end = _end(lines, at)
    cells = _parsed(lines[at:end], delimiter)
    if cells is None or (end - at > 1 and _swallows_rows(lines[at + 1 : end], delimiter, width)):
        return _torn(lines[at], at, delimiter), 1
    return Row(at + 1, tuple(cell.strip() for cell in cells)), end - at


def _end(lines: list[str], at: int) -> int:
    """Find the line after the record's last: the first at which its quotes are even."""
    quotes = 0
    for end in range(at, min(at + _MOST_LINES, len(lines))):
        quotes += lines[end].count('"')
        if quotes % 2 == 0:
            return end + 1
    return at


def _parsed(lines: list[str], delimiter: str) -> list[str] | None:
    if not lines:
        return None
    try:
        found = list(csv.reader(["\n".join(lines)], delimiter=delimiter))
    except csv.Error:
        return None
    return found[0] if len(found) == 1 else [] if not found else None


def _swallows_rows(lines: list[str], delimiter: str, width: int) -> bool:
    return width > 1 and any(line.count(delimiter) + 1 == width for line in lines)


def _torn(line: str, at: int, delimiter: str) -> Row:
    cells = tuple(cell.strip().strip('"').strip() for cell in line.split(delimiter))
    return Row(at + 1, cells, QUOTE)
