"""Whether a write may count, as far as it can be told from the write alone.

Checks derive from the declared forms. Types and fields this version does not know are kept as
they are; only their size and the shape of their cells are bounded.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from forms.base import declared_fields, element_adapter
from forms.fields import Policy
from sync.merge import cells
from sync.merge.write import Write
from sync.protocol.limits import MAX_VALUE_BYTES
from sync.protocol.messages import Reason

MAX_CELL_NAME = 300
_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}(\[[^\x00-\x1f]+\]|\+)?", re.DOTALL)
_SAME_AS = re.compile(re.escape(cells.SAME_AS) + r"\[[0-9a-f]{32}\]")
_EPOCH = re.compile(r"[0-9a-f]{24}")

Check = Callable[[Any], object]


class _Bad(ValueError):
    """A value of a system cell that has not its shape."""


class Said(NamedTuple):
    """A write's values as JSON, and the reason why they cannot count, or None."""

    encoded: str
    reason: Reason | None


NOTHING = Said("", None)
"""What a write says whose content did not come."""


def said_by(write: Write) -> Said:
    """Spell a write's values and check them."""
    encoded = to_json(write.values).decode()
    return Said(encoded, check(write, encoded))


def check(write: Write, encoded: str) -> Reason | None:
    """Give the reason why a write cannot count, or None. ``encoded`` is its values as JSON.

    A reason's detail names the rule that is broken and never a value.
    """
    if not write.values and not write.seen:
        return Reason(code="empty")
    if len(encoded) > MAX_VALUE_BYTES // 4:  # a character takes four bytes at most
        for cell, value in write.values.items():
            if len(to_json(value)) > MAX_VALUE_BYTES:
                return Reason(code="too_large", cell=cell[:MAX_CELL_NAME])
    for cell in write.seen:
        if not is_cell(write.record_type, cell):
            return Reason(code="bad_cell", cell=cell[:MAX_CELL_NAME])
    return _check_values(write)


def _check_values(write: Write) -> Reason | None:
    plain = _plain_checks(write.record_type)
    for cell, value in write.values.items():
        try:
            (plain.get(cell) or _checker(write.record_type, cell))(value)
        except _BadCell:
            return Reason(code="bad_cell", cell=cell[:MAX_CELL_NAME])
        except ValidationError as error:
            detail = str(error.errors(include_input=False, include_url=False)[0]["type"])
            return Reason(code="invalid_value", cell=cell, detail=detail)
        except _Bad as error:
            return Reason(code="invalid_value", cell=cell, detail=str(error))
    return None


def is_cell(record_type: str, cell: str) -> bool:
    """Whether a cell's name has the shape that its field's policy asks for."""
    try:
        _checker(record_type, cell)
    except _BadCell:
        return False
    return True


class _BadCell(ValueError):
    """A name that is no cell of this record type."""


def _checker(record_type: str, cell: str) -> Check:
    check = _find_check(record_type, cell)
    if check is None:
        raise _BadCell(cell)
    return check


@lru_cache(maxsize=256)
def _plain_checks(record_type: str) -> dict[str, Check]:
    """Give the check of each cell that is named like a declared field: nearly all are such."""
    found = ((name, _find_check(record_type, name)) for name in declared_fields(record_type))
    return {name: check for name, check in found if check}


def _find_check(record_type: str, cell: str) -> Check | None:
    """Give the check of a cell's values; None for a name that is no cell of this type."""
    if len(cell) > MAX_CELL_NAME:
        return None
    if cell.startswith("@"):
        return _system_check(cell)
    if not _NAME.fullmatch(cell):
        return None
    head, bracket, _key = cell.partition("[")
    return _field_check(record_type, head, bracket)


def _system_check(cell: str) -> Check | None:
    if cell == cells.DELETED:
        return _check_deletion
    return _check_same_as if _SAME_AS.fullmatch(cell) else None


@lru_cache(maxsize=4096)
def _field_check(record_type: str, head: str, bracket: str) -> Check | None:
    """Give the check of the cells whose names begin so; None if the field has no such cells.

    ``head`` is a name up to its key, if it has one.
    """
    is_log = cells.is_log(head)
    field = cells.field_of(head)
    declared = declared_fields(record_type).get(field)
    if declared is None:
        return _accept
    if ("+" if is_log else bracket) != _SHAPES[declared.policy]:
        return None
    adapter = element_adapter(record_type, field)
    if adapter is None:
        return _accept
    if not is_log:
        return adapter.validator.validate_python
    entries: TypeAdapter[Any] = TypeAdapter(list[Any])

    def check_entries(value: Any) -> None:
        for entry in entries.validate_python(value):
            adapter.validate_python(entry)

    return check_entries


_SHAPES = {
    Policy.LATEST: "",
    Policy.UNIT: "",
    Policy.SET: "[",
    Policy.PROTECTIVE: "[",
    Policy.LOG: "+",
}


def _accept(_value: Any) -> None:
    """Keep what this version does not know."""


def _check_deletion(value: Any) -> None:
    if value is None:
        return
    if not isinstance(value, list) or not all(_is_dot(entry) for entry in value):
        raise _Bad("dots_expected")


def _is_dot(entry: Any) -> bool:
    match entry:
        case [str() as epoch, int() as number]:
            return bool(_EPOCH.fullmatch(epoch)) and number >= 1
        case _:
            return False


def _check_same_as(value: Any) -> None:
    match value:
        case bool():
            return
        case {"over": dict() as over} if len(value) == 1:
            for dots in over.values():
                _check_deletion(dots)
        case _:
            raise _Bad("verdict_expected")
