"""The sheets of a workbook: which one is the list, or which are one list cut into parts.

Offices keep a sheet a country, a year or a section. Sheets with the same header are one list; what
a sheet is called is a column of it.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from forms.text import fold
from sync.errors import ListUnreadable
from sync.lists.header import header_score, split_header, tells_people
from sync.lists.table import SHEET, Row, Table

_UNNAMED = re.compile(
    r"(?:feuil|feuille|sheet|tabelle|blad|hoja|foglio|planilha|page|ورقه|table)? ?_?\d*"
)
"""What spreadsheets call a sheet to which nobody gave a name, folded."""


def read_sheets(
    sheets: Mapping[str, list[Row]], hidden: Collection[str] = (), *, sheet: str = ""
) -> Table:
    """Read a sheet by its name, or the longest list of people together with those alike.

    Sheets that are hidden are read only where they are asked for, or nothing else is there.

    Raises:
        ListUnreadable: there are no rows, or no such sheet.
    """
    filled = {name: rows for name, rows in sheets.items() if rows}
    if not filled:
        raise ListUnreadable("the workbook has no rows", "empty")
    if sheet and sheet not in filled:
        raise ListUnreadable(f"the workbook has no sheet “{sheet}” with rows: {', '.join(filled)}")
    shown = {name: rows for name, rows in filled.items() if name not in hidden} or filled
    chosen = sheet or max(shown, key=lambda name: _likely(shown[name]))
    tables = {name: _table(name, rows) for name, rows in {chosen: filled[chosen], **shown}.items()}
    alike = tuple(n for n in filled if n in tables and _alike(tables[n], tables[chosen]))
    alike = alike if len(alike) > 1 else ()
    table = tables[chosen] if sheet or not alike else _together([tables[n] for n in alike])
    read = {chosen} if sheet else {chosen, *alike}
    others = tuple((name, len(rows)) for name, rows in filled.items() if name not in read)
    return replace(table, others=others, alike=alike)


def _likely(rows: list[Row]) -> tuple[bool, bool, int]:
    """Rank a sheet as the list: one that tells people, one with a header, the longest."""
    return tells_people(rows) > 1, header_score(rows) > 0, len(rows)


def _table(name: str, rows: list[Row]) -> Table:
    header, below, title = split_header(rows, gridded=True)
    return Table("xlsx", header, tuple(below), title, sheet=name)


def _alike(one: Table, other: Table) -> bool:
    """Whether two sheets have the same header, in words of its own."""
    words = _words(one)
    return len(words) > 1 and words == _words(other)


def _words(table: Table) -> list[str]:
    return [fold(word) for at, word in enumerate(table.header) if table.named(at)]


def _together(tables: Sequence[Table]) -> Table:
    """Put sheets below each other, rows numbered on, with a column that says the sheet's name."""
    widest = max(tables, key=lambda table: len(table.header))
    told = any(not _UNNAMED.fullmatch(fold(table.sheet)) for table in tables)
    rows: list[Row] = []
    before = 0
    for table in tables:
        end = (table.sheet,) if told else ()
        for row in table.rows:
            cells = row.padded(len(widest.header)).cells[: len(widest.header)] + end
            place = f"{table.sheet} {row.number}"
            rows.append(replace(row, cells=cells, number=before + row.number, place=place))
        before = rows[-1].number if rows else before
    header = widest.header + ((SHEET,) if told else ())
    return replace(widest, header=header, rows=tuple(rows), sheet="")
