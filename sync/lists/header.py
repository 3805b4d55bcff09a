"""Which row is the header: known words, and none of the things that only data has."""

from collections import Counter
from dataclasses import replace

from forms.text import fold, words
from sync.lists.table import HEADER_AGAIN, SECTION, TOTAL, Row, letter
from sync.lists.words import data_like, header_target

_TOTALS_WORDS = (
    "total totaux totale totaal totales gesamt insgesamt summe somma suma aantal soustotal "
    "subtotal المجموع مجموع"
)
_BESIDE_TOTALS_WORDS = (
    "nombre de des du d l general generale sous number of personnes people inscrits "
    "participants numero el la il العام"
)
_TOTALS = frozenset(_TOTALS_WORDS.split())
_IN_TOTALS = _TOTALS | frozenset(_BESIDE_TOTALS_WORDS.split())
"""What may stand beside such a word in a row that is a sum."""
_ANSWERS_WORDS = (
    "open ended response reponse ouverte respuesta abierta antwort offene risposta aperta antwoord"
)
_ANSWERS = frozenset(_ANSWERS_WORDS.split())
"""What surveys write below a question."""
_LOOK_AT = 40
_NEARLY = 0.5
_WORDS = 3
"""So many plain words of headers in a row are no person."""
_SMALL = 6
"""Digits of a sum; a phone has more."""
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
    first, last, words = (0, -1, ()) if at is None else _whole_header(rows, at)
    below = rows[last + 1 :]
    width = max((len(_trimmed(r.cells)) for r in below), default=0) if gridded else 0
    width = max(width, _usual_width(below or rows))
    header = _named(_trimmed(words), width)
    below = [
        _marked(r.padded(len(header)), header, first=n == 0 and at is not None)
        for n, r in enumerate(below)
    ]
    title = tuple(" ".join(c for c in r.cells if c) for r in rows[:first])
    return header, _headings(below), title


def header_score(rows: list[Row]) -> float:
    """Say how much the best row of a list looks like a header; zero if none does."""
    width = _usual_width(rows)
    return max((_score(row, width) for row in rows[:_LOOK_AT]), default=0.0)


def tells_people(rows: list[Row]) -> int:
    """Say how many kinds of things that tell a person a sheet's header names: name, phone, mail."""
    at = _header_at(rows)
    told = () if at is None else map(header_target, filter(None, rows[at].cells))
    kinds = {target.partition(".")[0] for target, sure in told if sure >= _KNOWN}
    return len(kinds & {"name", "phones", "emails"})


def _whole_header(rows: list[Row], at: int) -> tuple[int, int, tuple[str, ...]]:
    """Give the first and last row of a header and its words: a second line fills what is empty.

    Groups may stand above their parts, beside columns that have one line only.
    """
    if at + 1 < len(rows) and _is_second_line(rows[at], rows[at + 1]):
        return at, at + 1, _laid_over(rows[at + 1], rows[at])
    if at and _is_first_line(rows[at - 1], rows[at]):
        return at - 1, at, _laid_over(rows[at], rows[at - 1])
    return at, at, rows[at].cells


def _is_second_line(header: Row, row: Row) -> bool:
    """Whether a row below a header goes on with it: known words where the header has gaps."""
    told = [(at, cell) for at, cell in enumerate(row.cells) if cell]
    fills = any(not _cell(header, at) for at, _text in told)
    known = all(not data_like(text) and header_target(text)[1] >= _NEARLY for _at, text in told)
    return fills and known and len(told) < len([c for c in header.cells + row.cells if c])


def _is_first_line(row: Row, header: Row) -> bool:
    """Whether a row above a header has known words where the header has gaps."""
    gaps = [cell for at, cell in enumerate(row.cells) if cell and not _cell(header, at)]
    return bool(gaps) and all(
        not data_like(cell) and header_target(cell)[1] >= _NEARLY for cell in gaps
    )


def _laid_over(upper: Row, lower: Row) -> tuple[str, ...]:
    width = max(len(upper.cells), len(lower.cells))
    return tuple(_cell(upper, at) or _cell(lower, at) for at in range(width))


def _cell(row: Row, at: int) -> str:
    return row.cells[at] if at < len(row.cells) else ""


def _header_at(rows: list[Row]) -> int | None:
    width = _usual_width(rows)
    scored = [(_score(row, width), -i) for i, row in enumerate(rows[:_LOOK_AT])]
    likely = sorted((one for one in scored if one[0] > 0), reverse=True)
    return next((-where for _, where in likely if not _is_one_of_many(rows, rows[-where])), None)


def _is_one_of_many(rows: list[Row], row: Row) -> bool:
    """Whether half of a row's words stand in the same columns of other rows: data like them."""
    told = [(at, fold(cell)) for at, cell in enumerate(row.cells) if cell]
    others = [o for o in rows if o is not row and not _is_again(o, row.cells)]
    found = [
        any(at < len(other.cells) and fold(other.cells[at]) == word for other in others)
        for at, word in told
    ]
    return sum(found) * 2 >= len(told)


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


def _marked(row: Row, header: tuple[str, ...], *, first: bool) -> Row:
    """Mark rows that are none: the header once more, its columns numbered, a sum below the list."""
    if row.problem:
        return row
    if _is_again(row, header) or _is_translated(row) or (first and _is_below_header(row)):
        return replace(row, problem=HEADER_AGAIN)
    return replace(row, problem=TOTAL) if _is_total(row) else row


def _is_again(row: Row, header: tuple[str, ...]) -> bool:
    """Whether a row is the header once more, in other capitals or with a word left out."""
    told = [(fold(cell), fold(word)) for cell, word in zip(row.cells, header, strict=False) if cell]
    return len(told) * 2 > len(header) and all(" ".join(c.split()) == w for c, w in told)


def _is_translated(row: Row) -> bool:
    """Whether a row has nothing but plain words of headers, be they of another language."""
    told = [header_target(cell) for cell in row.cells if cell]
    return len(told) >= _WORDS and all(sure == 1.0 for _target, sure in told)


def _headings(rows: list[Row]) -> list[Row]:
    """Mark a line above a header that comes once more: what its part of the list is called."""
    below = [row.problem for row in rows[1:]] + [""] * bool(rows)
    return [
        replace(row, problem=SECTION)
        if then == HEADER_AGAIN and not row.problem and len([c for c in row.cells if c]) == 1
        else row
        for row, then in zip(rows, below, strict=True)
    ]


def _is_below_header(row: Row) -> bool:
    """Whether a row only numbers the columns, from one on, or says what was asked in them."""
    told = [cell.strip("() ") for cell in row.cells if cell]
    if told and _ANSWERS.issuperset(word for cell in told for word in words(cell)):
        return True
    return len(told) > 2 and told == [str(n) for n in range(1, len(told) + 1)]


def _is_total(row: Row) -> bool:
    told = [cell for cell in row.cells if cell]
    sums = [cell for cell in told if not _TOTALS.isdisjoint(words(cell))]
    rest = (c for cell in told for c in words(cell) if c not in _IN_TOTALS)
    short = len(sums) == 1 and len(told) < max(len(row.cells), 2)
    return short and (all(map(str.isdecimal, rest)) or _begins_total(told))


def _begins_total(told: list[str]) -> bool:
    """Whether a row begins with a word for a sum and goes on with small numbers alone."""
    first, *counts = told
    small = [c for c in counts if c.isdecimal() and len(c) < _SMALL]
    return words(first)[:1] in [[word] for word in _TOTALS] and bool(small) and small == counts


def _named(header: tuple[str, ...], width: int) -> tuple[str, ...]:
    cells = header + ("",) * (width - len(header))
    return tuple(" ".join(cell.split()) or letter(i) for i, cell in enumerate(cells))
