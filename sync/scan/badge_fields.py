"""A badge that carries its owner's fields: a JSON object, labelled lines, values with delimiters.

Each is one row of a list: the names of a JSON object's fields and the labels before values are its
header, and without a header the values say themselves what they are.
"""

import json
import re
from typing import Any

from sync.lists.table import Row, Table, letter
from sync.lists.words import dialled, email_like, header_target

_DELIMITERS = ("|", ";", "^", "\t", ",")
_FEWEST = 3
_LABELLED = re.compile(r"\s*([^:=]{1,40}?)\s*[:=](?!//)\s*(.*?)\s*")
_LABELS = 2
_KNOWN = 0.9
"""So many labels must be plainly known."""


def table_of(text: str) -> Table | None:
    """Give a badge's fields as a list of one row, or nothing if it is none."""
    if text.startswith("{"):
        return _of_json(text)
    for delimiter in ("\n", *_DELIMITERS):
        if found := _of_labels(text.split(delimiter)):
            return found
    if "\n" in text:
        return None
    for delimiter in _DELIMITERS:
        cells = tuple(cell.strip() for cell in text.split(delimiter))
        if len(cells) >= _FEWEST and any(email_like(c) or dialled(c) for c in cells):
            header = tuple(letter(at) for at in range(len(cells)))
            return Table("csv", header, (Row(1, cells),), delimiter=delimiter)
    return None


def _of_labels(parts: list[str]) -> Table | None:
    """Read ``Nom: Bennani`` and its like, if every part has a label and two of them are known."""
    found = [_LABELLED.fullmatch(part) for part in parts if part.strip()]
    told = [match.groups() for match in found if match]
    known = {target for label, _value in told if (target := _meaning(label))}
    if len(told) < len(found) or len(known) < _LABELS:
        return None
    return Table("csv", tuple(label for label, _ in told), (Row(1, tuple(v for _, v in told)),))


def _meaning(label: str) -> str:
    target, sure = header_target(label)
    return target if sure >= _KNOWN else ""


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
