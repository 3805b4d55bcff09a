"""A badge that carries its owner's fields: a JSON object, or values between delimiters.

Both are one row of a list: the names of a JSON object's fields are its header, and without a header
the values say themselves what they are.
"""

import json
from typing import Any

from sync.lists.table import Row, Table, letter
from sync.lists.words import dialled, email_like

_DELIMITERS = ("|", ";", "^", "\t")
_FEWEST = 3


def table_of(text: str) -> Table | None:
    """Give a badge's fields as a list of one row, or nothing if it is none."""
    if text.startswith("{"):
        return _of_json(text)
    if "\n" in text:
        return None
    for delimiter in _DELIMITERS:
        cells = tuple(cell.strip() for cell in text.split(delimiter))
        if len(cells) >= _FEWEST and any(email_like(c) or dialled(c) for c in cells):
            header = tuple(letter(at) for at in range(len(cells)))
            return Table("csv", header, (Row(1, cells),), delimiter=delimiter)
    return None


def _of_json(text: str) -> Table | None:
    try:
        told = json.loads(text)
    except ValueError:
        return None
    flat = dict(_flat(told)) if isinstance(told, dict) else {}
    if not flat:
        return None
    return Table("csv", tuple(flat), (Row(1, tuple(flat.values())),))


def _flat(told: dict[str, Any], before: str = "") -> list[tuple[str, str]]:
    """Write a JSON object's fields out, those of an object within it too."""
    fields: list[tuple[str, str]] = []
    for name, value in told.items():
        if isinstance(value, dict):
            fields += _flat(value, f"{before}{name} ")
        elif isinstance(value, list):
            fields.append((f"{before}{name}", "\n".join(map(str, value))))
        elif value is not None:
            fields.append((f"{before}{name}", str(value)))
    return fields
