"""What is shown of a record that is as one write made it, straight from its document.

Most records that a laptop fetches were never edited. Taking such a document apart into cells and
showing these says nothing that its values do not say; this is the short way, and it gives way
(None) wherever there is more to say.
"""

from functools import lru_cache
from operator import itemgetter
from typing import Any

from forms.base import policy_of
from forms.fields import Policy
from sync.merge import cells
from sync.merge.document import Document, Name
from sync.merge.view import Shown
from sync.merge.write import Dot

_SINGLE, _ELEMENT, _ANSWER, _LOG = range(4)


def shown(record_type: str, body: Document, name: Name) -> Shown | None:
    """Show a document that consists of one write's values; ``name`` names its epoch.

    None for one that other writes have touched, and for one whose cells say more than values:
    that it is deleted, or the same as another.
    """
    found = values(record_type, body)
    if found is None:
        return None
    epoch, number, _, _ = body["o"]
    dots = (Dot(name(epoch), number),)
    return Shown(found, dict.fromkeys(body.get("v", {}), dots))


def values(record_type: str, body: Document) -> dict[str, Any] | None:
    """Do as ``shown``, and give the values alone."""
    if body.get("c") or "o" not in body:
        return None
    found: dict[str, Any] = {}
    for cell, value in sorted(body.get("v", {}).items(), key=_cell):
        if cell.startswith("@"):
            return None
        kind, field, key = _parts(record_type, cell)
        if kind == _SINGLE:
            found[field] = value
        elif kind == _ELEMENT:
            found.setdefault(field, []).append(value)
        elif kind == _ANSWER:
            found.setdefault(field, {})[key] = value
        else:
            found[field] = list(value)
    return found


_cell = itemgetter(0)


@lru_cache(maxsize=4096)
def _parts(record_type: str, cell: str) -> tuple[int, str, str]:
    """Take a cell's name apart: how it is shown, its field, its key."""
    field, key = cells.field_of(cell), cells.key_of(cell)
    if cells.is_log(cell):
        return _LOG, field, key
    if policy_of(record_type, field) is Policy.PROTECTIVE:
        return _ANSWER, field, key
    return (_ELEMENT if key else _SINGLE), field, key
