"""Which columns hold the names: set right among themselves, or found by what stands in them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from forms.text import fold, words
from sync.lists.geography import city_country, country_names
from sync.lists.names import in_capitals, with_particle
from sync.lists.table import Table
from sync.lists.words import arabic_like

NAMES = ("name", "name.given", "name.family")
_SAMPLE = 400


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, its meaning (none: kept in a note), how sure that is (0 to 1)."""

    index: int
    header: str
    target: str = ""
    score: float = 0.0


def name_columns(table: Table, columns: list[Column]) -> tuple[Column, ...]:
    """Say which columns are names, given that the headers have been heard."""
    fixed = _among_themselves(table, columns)
    if not any(c.target in NAMES for c in fixed):
        fixed = _by_content(table, fixed)
    return tuple(fixed)


def in_arabic(table: Table, index: int) -> bool:
    """Whether a column is mostly in Arabic script."""
    return arabic_like(" ".join(table.column(index, _SAMPLE)))


def _among_themselves(table: Table, columns: list[Column]) -> list[Column]:
    """Set the name columns right: “Nom” alone is the full name, beside “Prénom” the family's."""
    fixed = list(columns)
    for arabic in (False, True):
        mine = {
            c.target: c
            for c in fixed
            if c.target in NAMES and in_arabic(table, c.index) == arabic and _tells(table, c)
        }
        if "name" in mine and "name.given" in mine and "name.family" not in mine:
            fixed[mine["name"].index] = replace(mine["name"], target="name.family")
        elif len(mine) == 1 and "name" not in mine:
            only = next(iter(mine.values()))
            fixed[only.index] = replace(only, target="name")
        elif len(mine) == len(NAMES):
            fixed[mine["name"].index] = replace(mine["name"], target="notes")
    return fixed


def _tells(table: Table, column: Column) -> bool:
    """Whether anything stands in a column, if anything stands in the list."""
    return not table.rows or bool(table.column(column.index, 1))


def _by_content(table: Table, columns: list[Column]) -> list[Column]:
    """Find the names that no header told: in each script one wordy column, or two of words."""
    free = [c for c in columns if not c.target and not table.named(c.index)]
    free = free or [c for c in columns if not c.target]
    for arabic in (False, True):
        of_script = [c for c in free if in_arabic(table, c.index) == arabic]
        columns = _in_one_script(table, columns, of_script)
    return columns


def _in_one_script(table: Table, columns: list[Column], free: list[Column]) -> list[Column]:
    full = next((c for c in free if _mostly(table, c, _is_full) and _varied(table, c, 2)), None)
    single = [c for c in free if _mostly(table, c, _is_part) and _varied(table, c, 8)]
    if len(single) > 1 and (full is None or single[1].index <= full.index):
        family, given = _which(table, single[0], single[1])
        columns[family.index] = replace(family, target="name.family", score=0.5)
        columns[given.index] = replace(given, target="name.given", score=0.5)
    elif full is not None:
        columns[full.index] = replace(full, target="name", score=0.5)
    return columns


def _which(table: Table, one: Column, other: Column) -> tuple[Column, Column]:
    """Say which of two columns is the family name's, the other being the given name's.

    Family names stand in capitals, have particles, and come second in a mail's address; where
    nothing tells, they stand first, as in a register.
    """
    if _family_like(table, other) > _family_like(table, one):
        return other, one
    return one, other


def _family_like(table: Table, column: Column) -> float:
    told = 0.0
    for row in table.rows:
        cell = row.cells[column.index] if not row.problem else ""
        if cell:
            told += in_capitals(cell) + with_particle(cell) - _begins_mail(cell, row.cells)
    return told


def _begins_mail(cell: str, cells: tuple[str, ...]) -> bool:
    first = fold(cell).split()[0] if fold(cell).split() else ""
    return any("@" in c and len(first) > 2 and fold(c).startswith(first) for c in cells)


def _mostly(table: Table, column: Column, test: Callable[[str], bool]) -> bool:
    cells = table.column(column.index, _SAMPLE)
    return bool(cells) and sum(map(test, cells)) * 5 > len(cells) * 4


def _varied(table: Table, column: Column, times: int) -> bool:
    """Whether a cell comes fewer than so many ``times``; whole names hardly come twice."""
    cells = table.column(column.index, _SAMPLE)
    return len(set(cells)) * times > len(cells)


def _is_full(cell: str) -> bool:
    """Whether a cell is two to five words without digits."""
    return 1 < len(cell.split()) < 6 and not any(c.isdecimal() for c in cell)


def _is_part(cell: str) -> bool:
    """Whether a cell is one to three words of letters alone, and no place."""
    letters = all(c.isalpha() or c in " '’-." for c in cell)
    known = city_country(cell) or " ".join(words(cell)) in country_names()
    return letters and len(cell.split()) < 4 and not known
