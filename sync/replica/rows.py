"""The derived part of a record's row: its title, the text it is found by, a column a field.

Derived for every record of a page, so what depends on the declarations alone is worked out once.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic_core import to_json

from forms.base import declaration, declared_fields, reader
from forms.fields import FormField, Policy
from forms.text import fold
from sync.merge.view import Shown
from sync.replica.tables import columns_of, named, parts_with_columns, searched
from sync.replica.typed import sounds

_NO_DIGIT = re.compile(r"\D+")
_DIGITS_OF_A_PHONE = 6
_DIGITS_AT_HOME = 9
"""The end of an international number that most countries dial at home, but for a leading 0."""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a field's value stands in a row: ``read`` is there for one of several parts.

    ``parts`` are the columns of those that can be asked for alone, each with its part.
    """

    name: str
    read: Callable[[Any], Any] | None
    parts: Mapping[str, str]


def row_of(record_type: str, shown: Shown) -> dict[str, Any]:
    """Give the derived part of a record's row from what is shown of it."""
    values = shown.values
    known = declaration(record_type)
    title = known.title_of(values) if known else ""
    row: dict[str, Any] = {
        "title": title,
        "sort": fold(title),
        "text": search_text(record_type, values),
        "contested": len(shown.contested) + shown.deletion_contested,
        "gone": int(shown.gone),
        "linked": 0,
        **_empty(record_type),
    }
    columns = _columns(record_type)
    for name, value in values.items():
        column = columns.get(name)
        if column is not None and value not in _NOTHING:
            row[column.name] = _spelled(column, value)
            if column.parts and isinstance(value, dict):
                for part_column, part in column.parts.items():
                    said = value.get(part)
                    row[part_column] = None if said is None or said == "" else str(said)
    return row


_NOTHING: tuple[Any, ...] = (None, [], {})


def search_text(record_type: str, values: Mapping[str, Any]) -> str:
    """Give the folded text by which a record is found."""
    parts = _texts(values, searched(record_type))
    numbers = [_NO_DIGIT.sub("", part) for part in parts if not part.isalpha()]
    whole = [n for n in numbers if len(n) >= _DIGITS_OF_A_PHONE]
    at_home = [n[-_DIGITS_AT_HOME:] for n in whole if len(n) > _DIGITS_AT_HOME]
    said = fold(" ".join([*parts, *whole, *at_home]))
    return " ".join([said, *sounds(_texts(values, named(record_type)))])


def _texts(values: Mapping[str, Any], fields: Iterable[str]) -> list[str]:
    """Give the texts of some fields, at whatever depth they stand."""
    parts: list[str] = []
    for name in fields:
        if name in values:
            _collect(values[name], parts)
    return parts


def _collect(value: Any, parts: list[str]) -> None:
    if isinstance(value, str):
        parts.append(value)
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            if type(part) is str:
                parts.append(part)
            else:
                _collect(part, parts)


@cache
def _columns(record_type: str) -> dict[str, _Column]:
    """Give the fields that have a column."""
    fields = declared_fields(record_type).items()
    return {name: _column(record_type, name, field) for name, field in fields if field.has_column}


def _column(record_type: str, name: str, field: FormField) -> _Column:
    read = reader(record_type, name) if field.policy is Policy.UNIT else None
    return _Column(f"f_{name}", read, parts_with_columns(record_type, name))


@cache
def _empty(record_type: str) -> dict[str, None]:
    return dict.fromkeys(columns_of(record_type))


def _spelled(column: _Column, value: Any) -> str:
    """Spell a value for its column: several parts as people read them, sets as JSON."""
    if type(value) is str and column.read is None:
        return value
    if column.read is not None:
        return str(column.read(value))
    if isinstance(value, list | dict):
        return to_json(value).decode()
    return str(value)
