"""The grammar of cells: the smallest things that are merged.

A field of one value is one cell, named like the field. Fields of many values are one cell for
each element, so that a merge needs no declaration, and an older laptop merges the fields of a
newer one rightly::

    city               a single value (policies latest and unit)
    sectors[it]        an element of a set, or an answer by key (policies set and protective)
    notes+             entries of a log: only ever added
    @deleted           the deletion of the record; its value lists the dots that it covers
    @same_as[ID]       this record and record ID, the larger, are the same or are not (see ``same``)
"""

DELETED = "@deleted"
SAME_AS = "@same_as"


def element(field: str, key: str) -> str:
    """Name the cell of one element of a set, or of one answer."""
    return f"{field}[{key}]"


def log(field: str) -> str:
    """Name the cell of a log's entries."""
    return f"{field}+"


def is_log(cell: str) -> bool:
    """Whether rows of this cell are only ever added."""
    return cell.endswith("+")


def field_of(cell: str) -> str:
    """Give the field that a cell belongs to."""
    return cell[:-1] if is_log(cell) else cell.split("[", 1)[0]


def key_of(cell: str) -> str:
    """Give the element key of a cell, or nothing for a cell that has none."""
    return cell.split("[", 1)[1][:-1] if "[" in cell else ""
