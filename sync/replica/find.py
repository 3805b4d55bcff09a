"""Finding records: search as one types, filters, and people who may be the same."""

from collections.abc import Mapping, Sequence
from typing import Any

from forms.text import words
from sync.replica.attendees import EXPECTED
from sync.replica.database import Database
from sync.replica.journal import OPEN
from sync.replica.tables import SYSTEM, columns_of, table_of

ORDERS = {
    "-created": "key DESC",
    "created": "key",
    "-changed": "changed DESC, key DESC",
    "title": "sort, key",
}
_SHORTEST_NUMBER = 4
_FLAGS = {
    "contested": "contested <> 0",
    "local": f"id IN (SELECT record FROM journal WHERE status IN {OPEN})",
    "withheld": "withheld <> 0",
    "expected": EXPECTED,
}


def match(query: str) -> str:
    """Turn what was typed into a full-text query: every word, each as a beginning.

    A number is found however it is grouped, and without the 0 that it has at home.
    """
    typed = words(query)
    every = " ".join(f'"{word}"*' for word in typed)
    number = "".join(typed)
    if not number.isdigit() or len(number) < _SHORTEST_NUMBER:
        return every
    return f'({every}) OR "{number}"* OR "{number.lstrip("0")}"*'


def condition(record_type: str, query: str, where: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Give the SQL condition, with its parameters, for a search and filters.

    ``where`` takes columns of the declared fields by field name, and the flags ``contested``,
    ``local``, ``withheld`` and, for people, ``expected`` (true or false). A field
    holding a set matches if the value is in it.

    Raises:
        KeyError: for a field that has no column.
    """
    table, parts, values = table_of(record_type), ["gone = 0"], dict[str, Any]()
    if words(query):
        parts.append(f"key IN (SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH :match)")
        values["match"] = match(query)
    for name, value in where.items():
        if name in _FLAGS:
            parts.append(_FLAGS[name] if value else f"NOT coalesce({_FLAGS[name]}, FALSE)")
            continue
        column = _column(record_type, name)
        parts.append(
            f"({column} = :{column} OR (json_valid({column}) AND :{column} IN"
            f" (SELECT value FROM json_each({column}))))"
        )
        values[column] = value
    return " AND ".join(parts), values


def page(
    database: Database,
    record_type: str,
    *,
    query: str = "",
    where: Mapping[str, Any],
    order: str = "-created",
    limit: int = 200,
    offset: int = 0,
) -> list[str]:
    """Give the ids of one page of records."""
    found, values = condition(record_type, query, where)
    sql = (
        f"SELECT id FROM {table_of(record_type)} WHERE {found}"
        f" ORDER BY {_order(record_type, order)} LIMIT :limit OFFSET :offset"
    )
    rows = database.query(sql, {**values, "limit": limit, "offset": offset})
    return [record_id for (record_id,) in rows]


def count(
    database: Database, record_type: str, *, query: str = "", where: Mapping[str, Any]
) -> int:
    """Count the records that match."""
    found, values = condition(record_type, query, where)
    sql = f"SELECT count(*) FROM {table_of(record_type)} WHERE {found}"
    return int(database.query(sql, values)[0][0])


def linked(database: Database, record_type: str, columns: Sequence[str], target: str) -> list[str]:
    """Give the ids of records that link to ``target`` by any of these fields."""
    either = " OR ".join(f"f_{name} = :target" for name in columns)
    sql = f"SELECT id FROM {table_of(record_type)} WHERE gone = 0 AND ({either}) ORDER BY key"
    return [record_id for (record_id,) in database.query(sql, {"target": target})]


def _order(record_type: str, order: str) -> str:
    if order in ORDERS:
        return ORDERS[order]
    name = order.removeprefix("-")
    return f"{_column(record_type, name)} {'DESC' if order.startswith('-') else 'ASC'}, key"


def _column(record_type: str, name: str) -> str:
    if name in SYSTEM:
        return name
    if f"f_{name}" not in columns_of(record_type):
        raise KeyError(f"{record_type}.{name} has no column")
    return f"f_{name}"
