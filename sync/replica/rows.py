"""The derived part of records' rows: titles, the texts they are found by, a column a field.

Derived column by column for all records of a page, so what depends on the declarations alone is
looked up once a page.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic_core import to_json

from forms.base import declaration, declared_fields, reader
from forms.fields import FormField, Policy
from forms.text import fold
from sync.merge.view import Shown
from sync.replica.tables import named, parts_with_columns, searched
from sync.replica.typed import sounds

Columns = dict[str, list[Any]]
"""By the name of a column its values, record by record."""

_NO_DIGIT = re.compile(r"\D+")
_DIGITS_OF_A_PHONE = 6
_DIGITS_AT_HOME = 9
"""The end of an international number that most countries dial at home, but for a leading 0."""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a field's values stand in rows: ``read`` is there for those of several parts.

    ``parts`` are the columns of those that can be asked for alone, each with its part.
    """

    name: str
    read: Callable[[Any], Any] | None
    parts: Mapping[str, str]


def row_of(record_type: str, shown: Shown) -> dict[str, Any]:
    """Give the derived part of one record's row from what is shown of it."""
    return {name: column[0] for name, column in derived(record_type, [shown]).items()}


def derived(
    record_type: str, shown: Sequence[Shown], changed: AbstractSet[str] | None = None
) -> Columns:
    """Give the derived part of records' rows from what is shown of them.

    Where only some fields have ``changed``, the columns that hang on none of these are left out.
    """

    def hangs(names: Collection[str]) -> bool:
        return changed is None or not changed.isdisjoint(names)

    values = [seen.values for seen in shown]
    found: Columns = {
        "contested": [len(seen.contested) + seen.deletion_contested for seen in shown],
        "gone": [int(seen.gone) for seen in shown],
        "linked": [0] * len(shown),
    }
    for name, column in _columns(record_type).items():
        if hangs((name,)):
            found |= _field_columns(column, [one.get(name) for one in values])
    if hangs(_listed(record_type)):
        found["title"] = _titles(record_type, values, found)
        found["sort"] = [fold(title) for title in found["title"]]
    if hangs([*searched(record_type), *named(record_type)]):
        found["text"] = [search_text(record_type, one) for one in values]
    return found


def search_text(record_type: str, values: Mapping[str, Any]) -> str:
    """Give the folded text by which a record is found."""
    parts = _texts(values, searched(record_type))
    long = [part for part in parts if len(part) >= _DIGITS_OF_A_PHONE and not part.isalpha()]
    numbers = [_NO_DIGIT.sub("", part) for part in long]
    whole = [n for n in numbers if len(n) >= _DIGITS_OF_A_PHONE]
    at_home = [n[-_DIGITS_AT_HOME:] for n in whole if len(n) > _DIGITS_AT_HOME]
    said = fold(" ".join([*parts, *whole, *at_home]))
    return " ".join([said, *sounds(_texts(values, named(record_type)))])


def _titles(record_type: str, values: Sequence[Mapping[str, Any]], found: Columns) -> list[str]:
    """Give titles; where a column spells what they come from, from there."""
    known = declaration(record_type)
    if known is None:
        return [""] * len(values)
    spelled = found.get(_title_column(record_type)) or [None] * len(values)
    return [text or known.title_of(one) for text, one in zip(spelled, values, strict=True)]


@cache
def _title_column(record_type: str) -> str:
    """Name the column of the first field that titles come from, if it is one of several parts."""
    column = _columns(record_type).get(next(iter(_listed(record_type)), ""))
    return column.name if column and column.read else ""


@cache
def _listed(record_type: str) -> list[str]:
    """Name the fields that titles come from."""
    return [name for name, field in declared_fields(record_type).items() if field.listed]


def _texts(values: Mapping[str, Any], fields: Iterable[str]) -> list[str]:
    """Give the texts of some fields, at whatever depth they stand."""
    parts: list[str] = []
    for name in fields:
        if value := values.get(name):
            _collect(value, parts)
    return parts


def _collect(value: Any, parts: list[str]) -> None:
    if type(value) is str:
        parts.append(value)
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            if type(part) is str:
                parts.append(part)
            else:
                _collect(part, parts)


def _field_columns(column: _Column, said: Sequence[Any]) -> Columns:
    """Spell a field's values for its column, and their parts for those of parts."""
    read = column.read
    whole = (
        [v if v is None or type(v) is str else _spelled(v) for v in said]
        if read is None
        else [str(read(v)) if v else None for v in said]
    )
    parts = {name: [_part(v, part) for v in said] for name, part in column.parts.items()}
    return {column.name: whole, **parts}


@cache
def _columns(record_type: str) -> dict[str, _Column]:
    """Give the fields that have a column."""
    fields = declared_fields(record_type).items()
    return {name: _column(record_type, name, field) for name, field in fields if field.has_column}


def _column(record_type: str, name: str, field: FormField) -> _Column:
    read = reader(record_type, name) if field.policy is Policy.UNIT else None
    return _Column(f"f_{name}", read, parts_with_columns(record_type, name))


def _spelled(value: Any) -> str | None:
    """Spell a value for its column: sets and answers as JSON."""
    if isinstance(value, list | dict):
        return to_json(value).decode() if value else None
    return str(value)


def _part(value: Any, part: str) -> str | None:
    said = value.get(part) if isinstance(value, dict) else None
    return None if said is None or said == "" else str(said)
