"""A list as read: header, rows as text, and what was found about the file.

Whatever the file was, its cells are text; a cell of several values (a card's phones) holds them
on lines of their own.
"""

from dataclasses import dataclass, replace
from itertools import islice
from typing import Self

from sync.lists.blanks import says_nothing, says_same

TOO_LONG = "more_cells_than_columns"
QUOTE = "quote_not_closed"
CARD = "card_not_closed"
GROUP = "card_of_a_group"
HEADER_AGAIN = "header_again"
TOTAL = "total"
REMARK = "remark"
SECTION = "section"
SHEET = "sheet"
"""Header of the column that says on which sheet of a workbook a row stood."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, by its number in the file: the line or row a person sees there, a card’s place.

    ``problem`` is a code if the row cannot be trusted as it stands; its cells are kept all the
    same. Of several sheets read together the rows are numbered on, and ``place`` says the sheet
    and the row on it.
    """

    number: int
    cells: tuple[str, ...]
    problem: str = ""
    place: str = ""

    def padded(self, width: int) -> Self:
        """Give the row at the list's width: short rows filled, too long ones marked as broken."""
        if len(self.cells) <= width:
            return replace(self, cells=self.cells + ("",) * (width - len(self.cells)))
        if any(self.cells[width:]):
            return replace(self, problem=self.problem or TOO_LONG)
        return replace(self, cells=self.cells[:width])

    @property
    def blank(self) -> bool:
        """Whether nothing stands in the row."""
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """A list: ``header`` has a word a column, ``rows`` what stands below it, blank ones left out.

    ``kind`` is ``xlsx``, ``csv`` or ``vcard``; ``title`` is what stands above the header;
    ``others`` are the workbook's other sheets that hold rows, with their number of rows; ``alike``
    those with the same header, which are read together where no ``sheet`` is named.
    """

    kind: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    title: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    others: tuple[tuple[str, int], ...] = ()
    alike: tuple[str, ...] = ()

    def column(self, index: int, most: int | None = None) -> list[str]:
        """Give the cells of a column that say something, of the sound rows; the first ``most``."""
        cells = (row.cells[index] for row in self.rows if not row.problem)
        telling = (c for c in cells if c and not says_nothing(c) and not says_same(c))
        return list(islice(telling, most))

    def named(self, index: int) -> bool:
        """Whether a column has a header of its own, and not just a spreadsheet's letter."""
        return self.header[index] != letter(index)


def letter(index: int) -> str:
    """Name a column as spreadsheets do: A to Z, AA …."""
    tail = chr(ord("A") + index % 26)
    return (letter(index // 26 - 1) if index >= 26 else "") + tail
