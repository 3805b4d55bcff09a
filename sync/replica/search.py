"""Search as one types: ranked within a type, and over everything with what matched.

First what the title begins with, then what has the words, then what only sounds like them. No
step reads more than it may need to fill a page, so that one letter costs no more than a name.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from forms.base import declared_fields, owner_field, record_types
from forms.text import words
from sync.replica import typed
from sync.replica.database import Database
from sync.replica.tables import table_of

MOST = 1000
"""Matches that are counted; beyond them somebody types another letter."""
_RANKED = 250
"""Matches of one step that are put in order; more only where more are asked for."""
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that matches, of any type; ``person`` is whom it hangs on, with their name."""

    type: str
    id: str
    title: str
    person: str = ""
    person_title: str = ""


def ranked(
    database: Database,
    record_type: str,
    query: str,
    filters: str,
    values: Mapping[str, Any],
    top: int,
) -> list[str]:
    """Give the ids of the ``top`` best matches; ``filters`` is a condition on the table."""
    found: dict[str, None] = {}
    for step in _steps(database, record_type, query, filters, values, top):
        found.update(dict.fromkeys(step))
        if len(found) >= top:
            break
    return list(found)[:top]


def count(
    database: Database, record_type: str, query: str, filters: str, values: Mapping[str, Any]
) -> int:
    """Count the matches, up to ``MOST`` and one."""
    asked = typed.match(query)
    table = table_of(record_type)
    if _is_one_letter(query):
        source, asked_for = f"{table} WHERE {_BEGINS} AND {filters}", _begins(query)
    else:
        source = f"{_joined(table)} AND {filters}"
        asked_for = {"match": asked}
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT {MOST + 1})"
    return int(database.query(sql, {**values, **asked_for})[0][0])


def everywhere(database: Database, query: str, top: int, besides: str = "") -> list[Hit]:
    """Give the best matches of every type but ``besides``, ``top`` of each at most."""
    hits = []
    for record_type in record_types():
        if record_type != besides and len("".join(words(query))) > 1:
            ids = ranked(database, record_type, query, "gone = 0", {}, top)
            hits += [_hit(database, record_type, i) for i in ids]
    return hits


def _steps(
    database: Database,
    record_type: str,
    query: str,
    filters: str,
    values: Mapping[str, Any],
    top: int,
) -> Iterator[list[str]]:
    table = table_of(record_type)
    begins = f"SELECT id FROM {table} WHERE {_BEGINS} AND {filters} ORDER BY sort, key LIMIT {top}"
    yield [i for (i,) in database.query(begins, {**values, **_begins(query)})]
    if _is_one_letter(query):
        return
    most = max(top, _RANKED)
    matching = (
        f"SELECT id FROM (SELECT id, sort, key FROM {_joined(table)} AND {filters} LIMIT {most})"
        " ORDER BY sort, key"
    )
    plain, heard = typed.plainly(query), typed.match(query)
    yield [i for (i,) in database.query(matching, {**values, "match": plain})]
    if heard != plain:
        yield [i for (i,) in database.query(matching, {**values, "match": heard})]


def _hit(database: Database, record_type: str, record_id: str) -> Hit:
    table, owner = table_of(record_type), owner_field(record_type)
    said = _said(record_type)
    title = database.query(f"SELECT {said} FROM {table} WHERE id = ?", (record_id,))[0][0]
    whom: list[tuple[str, str]] = []
    if owner:
        whom = database.query(
            f"SELECT person.id, person.title FROM {table} found"
            f" JOIN entrepreneur person ON person.id = found.f_{owner} WHERE found.id = ?",
            (record_id,),
        )
    return Hit(record_type, record_id, title or "", *(whom[0] if whom else ()))


@cache
def _said(record_type: str) -> str:
    """Give the column that tells a record apart: its title, or the first text that is searched."""
    fields = declared_fields(record_type).items()
    texts = [f"f_{n}" for n, f in fields if f.searchable and f.has_column and not f.name]
    return texts[0] if texts and owner_field(record_type) else "title"


def _joined(table: str) -> str:
    """Read the index in its own order, each row of it with the record's."""
    index = f"{table}_fts"
    return f"{index} CROSS JOIN {table} ON {table}.key = {index}.rowid WHERE {index} MATCH :match"


_BEGINS = "sort >= :begins AND sort < :ends"


def _begins(query: str) -> dict[str, str]:
    begins = " ".join(words(query))
    return {"begins": begins, "ends": begins + _LAST}


def _is_one_letter(query: str) -> bool:
    return len("".join(words(query))) == 1
