"""Lists typed without any column: a name and a number a line, as notes and chats have them.

``Khadija Bennani 06 12 34 56 78 Lyon`` is cut before and after its number, ``12. Khadija Bennani``
behind the number of its line.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from sync.lists.table import Row

_COUNT = re.compile(r"\s*\(?\d{1,4}\s?(?:[.)°]|[-/](?=\s))\s*(?=\D)")
_CALL = re.compile(r"(?<![\w+@.])(?:\+|00|\(?0)[\d .()/-]{7,18}\d(?![\w@])")
_EDGES = " \t-–—:,;/|"
_MOST = 0.6


def without_count(text: str) -> str:
    """Give a line without the number that only counts it."""
    return _COUNT.sub("", text, count=1)


def parted(rows: list[Row]) -> list[Row]:
    """Cut the lines of a text of one column into name, number and rest, if most have a number."""
    if any(len(row.cells) > 1 for row in rows):
        return rows
    for holds, cut in ((_COUNT.match, _uncounted), (_CALL.search, _at_number)):
        if _mostly(rows, holds):
            rows = [replace(row, cells=cut(row.cells[0])) for row in rows]
    return rows


def _mostly(rows: list[Row], holds: Callable[[str], object]) -> bool:
    return len(rows) > 1 and sum(bool(holds(row.cells[0])) for row in rows) > _MOST * len(rows)


def _uncounted(line: str) -> tuple[str, ...]:
    return (without_count(line),)


def _at_number(line: str) -> tuple[str, ...]:
    """Cut a line around its numbers; several stay together."""
    calls = list(_CALL.finditer(line))
    if not calls:
        return (line,)
    start, end = calls[0].start(), calls[-1].end()
    cut = (line[:start], line[start:end], line[end:])
    return tuple(part.strip(_EDGES) for part in cut)
