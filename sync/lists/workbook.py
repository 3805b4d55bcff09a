"""Workbooks (XLSX, XLS, XLSB, ODS) as rows of text, through python-calamine."""

import datetime as dt
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from sync.errors import ListUnreadable
from sync.lists.encodings import mended
from sync.lists.table import Row

_Corner = tuple[int, int]


def read_workbook(data: bytes) -> tuple[dict[str, list[Row]], frozenset[str]]:
    """Give each worksheet's rows that are not blank, by the sheet's name, and which are hidden.

    Raises:
        ListUnreadable: the workbook is damaged, protected by a password, or has no sheet.
    """
    try:
        book = load_workbook(BytesIO(data))
        sheets = [s for s in book.sheets_metadata if s.typ is SheetTypeEnum.WorkSheet]
        hidden = frozenset(s.name for s in sheets if s.visible is not SheetVisibleEnum.Visible)
        return {s.name: _rows(book, s.name) for s in sheets}, hidden
    except CalamineError as error:
        raise ListUnreadable(*_why(data, str(error))) from error


def _rows(book: CalamineWorkbook, name: str) -> list[Row]:
    sheet = book.get_sheet_by_name(name)
    cells = [list(map(_text, row)) for row in sheet.to_python(skip_empty_area=False)]
    filled = [number for number, row in enumerate(cells, 1) if any(row)]
    _fill_down(cells, sheet.merged_cell_ranges or ())
    return [Row(number, tuple(cells[number - 1])) for number in filled]


def _fill_down(cells: list[list[str]], merged: Iterable[tuple[_Corner, _Corner]]) -> None:
    """Put what stands in a cell that reaches down into the rows that it reaches."""
    for (top, left), (bottom, right) in merged:
        if left == right and bottom < len(cells) and left < len(cells[top]):
            for row in cells[top + 1 : bottom + 1]:
                row[left] = row[left] or cells[top][left]


def _text(cell: Any) -> str:
    """Write a cell as a person would type it; a phone kept as a number has no decimals."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ")
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return mended(str(cell)).strip()


def _why(data: bytes, detail: str) -> tuple[str, str]:
    if "EncryptedPackage".encode("utf-16-le") in data or "assword" in detail:
        return "the workbook is protected by a password: save a copy without one", "password"
    return f"the workbook is cut short or damaged ({detail})", "damaged"
