"""Finding records of a type: filters, orders, pages and counts."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from forms.segment import group
from forms.text import words
from sync.replica import search, typed
from sync.replica.database import Database
from sync.replica.segments import HELD, select
from sync.replica.tables import SYSTEM, columns_of, table_of

ORDERS = {
    "-created": "key DESC",
    "created": "key",
    "-changed": "changed DESC, key DESC",
    "title": "sort, key",
}
BEST = "best"
"""The order of a search: the best matches first (see ``search``)."""
AMONG = "among"
"""The filter that takes record ids, as a figure names those behind it."""
SEGMENT = "segment"
"""The filter that takes a segment's rules, of people only."""


def condition(record_type: str, query: str, where: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Give the SQL condition, with its parameters, for a search and filters; see ``filters``."""
    found, values = filters(record_type, where)
    if not words(query):
        return found, values
    index = f"{table_of(record_type)}_fts"
    matching = f"key IN (SELECT rowid FROM {index} WHERE {index} MATCH :match)"
    return f"{matching} AND {found}", {**values, "match": typed.match(query)}


def filters(record_type: str, where: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Give the SQL condition, with its parameters, for filters.

    ``where`` takes columns of the declared fields by field name, and the flags ``contested``,
    ``local``, ``withheld`` and, for people, ``expected`` (true or false);
    ``among`` takes record ids, ``segment`` a segment's rules. A field holding a set matches if
    the value is in it.

    Raises:
        KeyError: for a field that has no column.
        UnknownCondition: the segment asks for what this version does not know.
    """
    parts, values = ["gone = 0"], dict[str, Any]()
    for name, value in where.items():
        if name == AMONG:
            parts.append("id IN (SELECT value FROM json_each(:among))")
            values[AMONG] = json.dumps(value)
            continue
        if name == SEGMENT:
            chosen, more = select(group(value))
            parts.append(chosen)
            values |= more
            continue
        if name in HELD:
            parts.append(HELD[name] if value else f"NOT coalesce({HELD[name]}, FALSE)")
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
    if order == BEST and words(query):
        chosen, values = filters(record_type, where)
        best = search.ranked(database, record_type, query, chosen, values, offset + limit)
        return best[offset:]
    found, values = condition(record_type, query, where)
    sql = (
        f"SELECT id FROM {table_of(record_type)} WHERE {found}"
        f" ORDER BY {_order(record_type, order)} LIMIT :limit OFFSET :offset"
    )
    rows = database.query(sql, {**values, "limit": limit, "offset": offset})
    return [record_id for (record_id,) in rows]


def count(
    database: Database,
    record_type: str,
    *,
    query: str = "",
    where: Mapping[str, Any],
    roughly: bool = False,
) -> int:
    """Count the records that match; of a search ``roughly`` no further than ``search.MOST`` + 1."""
    if roughly and words(query):
        return search.count(database, record_type, query, *filters(record_type, where))
    found, values = condition(record_type, query, where)
    sql = f"SELECT count(*) FROM {table_of(record_type)} WHERE {found}"
    return int(database.query(sql, values)[0][0])


def linked(database: Database, record_type: str, columns: Sequence[str], target: str) -> list[str]:
    """Give the ids of records that link to ``target`` by any of these fields."""
    either = " OR ".join(f"f_{name} = :target" for name in columns)
    sql = f"SELECT id FROM {table_of(record_type)} WHERE gone = 0 AND ({either}) ORDER BY key"
    return [record_id for (record_id,) in database.query(sql, {"target": target})]


def count_linked(
    database: Database, record_type: str, columns: Sequence[str], targets: Sequence[str]
) -> int:
    """Count the records that link to any of ``targets`` by any of these fields."""
    wanted = "(SELECT value FROM json_each(:targets))"
    either = " OR ".join(f"f_{name} IN {wanted}" for name in columns)
    sql = f"SELECT count(*) FROM {table_of(record_type)} WHERE gone = 0 AND ({either})"
    return int(database.query(sql, {"targets": json.dumps(list(targets))})[0][0])


def _order(record_type: str, order: str) -> str:
    if order in ORDERS:
        return ORDERS[order]
    if order == BEST:
        return ORDERS["title"]
    name = order.removeprefix("-")
    return f"{_column(record_type, name)} {'DESC' if order.startswith('-') else 'ASC'}, key"


def _column(record_type: str, name: str) -> str:
    if name in SYSTEM:
        return name
    if f"f_{name}" not in columns_of(record_type):
        raise KeyError(f"{record_type}.{name} has no column")
    return f"f_{name}"
