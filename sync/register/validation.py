"""Whether a write may count, as far as it can be told from the write alone.

Checks derive from the declared forms. Types and fields this version does not know are kept as
they are; only their size and the shape of their cells are bounded.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

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


def encode_values(write: Write) -> str:
    """Spell a write's values as JSON."""
    return to_json(write.values).decode()


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
    for cell, value in write.values.items():
        try:
            _checker(write.record_type, cell)(value)
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


_CHECKERS: dict[tuple[str, str], Check] = {}
_MOST_CHECKERS = 10_000


def _checker(record_type: str, cell: str) -> Check:
    key = (record_type, cell)
    found = _CHECKERS.get(key)
    if found is None:
        found = _make_checker(record_type, cell)
        if len(_CHECKERS) < _MOST_CHECKERS:
            _CHECKERS[key] = found
    return found


def _make_checker(record_type: str, cell: str) -> Check:
    if cell == cells.DELETED:
        return _check_deletion
    if _SAME_AS.fullmatch(cell):
        return _check_same_as
    if len(cell) > MAX_CELL_NAME or not _NAME.fullmatch(cell):
        raise _BadCell(cell)
    field = cells.field_of(cell)
    declared = declared_fields(record_type).get(field)
    if declared is None:
        return _accept
    if _shape(cell) != _SHAPES[declared.policy]:
        raise _BadCell(cell)
    return _field_check(record_type, field, cells.is_log(cell))


@cache
def _field_check(record_type: str, field: str, is_log: bool) -> Check:  # noqa: FBT001 - a cache key
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


def _shape(cell: str) -> str:
    if cells.is_log(cell):
        return "+"
    return "[" if "[" in cell else ""


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
