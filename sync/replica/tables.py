"""The local tables of the record types, derived from their declarations.

One table a type: the register's document of the record (``base``), and what lists, filters and
search need of the record *as shown*. A declaration's change is followed when the database is
opened: missing tables and columns are added, and filled from the records themselves behind the
window (``deriving``).
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic_core import to_json

from forms.base import declaration, declared_fields, read_value, record_types
from forms.conditions import Kind, asked_types, conditions, parts_of
from forms.fields import Policy
from forms.text import fold
from sync.merge.view import Shown
from sync.replica.database import Database
from sync.replica.schema import index_withheld
from sync.replica.typed import sounds

OTHER = "other_records"
"""The table of records whose type this version does not know."""

SYSTEM: dict[str, type] = {
    "id": str,
    "type": str,
    "base": str,
    "base_position": int,
    "orphan": int,
    "erased": int,
    "title": str,
    "sort": str,
    "text": str,
    "changed": int,
    "contested": int,
    "gone": int,
    "withheld": int,
    "linked": int,
}
SOUNDS = 1
"""The version of how names are heard: one more has every record's sounds derived anew."""
_NO_DIGIT = re.compile(r"\D+")
_DIGITS_OF_A_PHONE = 6
_DIGITS_AT_HOME = 9
"""The end of an international number that most countries dial at home, but for a leading 0."""


def table_of(record_type: str) -> str:
    """Name the table that holds records of a type."""
    return record_type if declaration(record_type) else OTHER


def all_tables() -> list[str]:
    """Name every table of records."""
    return [*record_types(), OTHER]


@cache
def columns_of(record_type: str) -> list[str]:
    """Name the columns of the declared fields that have one, and of the parts asked for alone."""
    return [c for n in _columns(record_type) for c in (f"f_{n}", *_parts(record_type, n))]


@cache
def counted(record_type: str) -> list[str]:
    """Name the columns that figures and segments go through for every record.

    An index by id carries them beside it: without it they would read, and decrypt, every record's
    document too, ten times as much. Long texts stay out of it.
    """
    if record_type not in asked_types():
        return []
    fields = declared_fields(record_type)
    owner = [f"f_{name}" for name, field in fields.items() if field.owner]
    long = {f"f_{name}" for name, field in fields.items() if field.long}
    asked = (one for one in conditions(record_type).values() if one.kind is not Kind.PRESENCE)
    held = [one.column for one in asked if one.column and one.column not in long]
    needs = ["f_need"] if "need" in fields else []
    return ["gone", *owner, *needs, *held]


def fingerprint() -> str:
    """Spell what the tables derive from, to notice when a declaration has changed."""
    shape = {t: [*columns_of(t), *_searchable(t)] for t in record_types()}
    heard = {t: _names(t) for t in record_types()}
    return json.dumps([list(SYSTEM), shape, [counted(t) for t in record_types()], heard, SOUNDS])


def derive(database: Database) -> None:
    """Make or extend the tables so that they fit the declarations."""
    for name in all_tables():
        table = database.db.table(name)
        columns: dict[str, type] = {"key": int, **SYSTEM} | dict.fromkeys(columns_of(name), str)
        if not table.exists():
            table.create(columns, pk="key", not_null=("id", "type"))
            table.create_index(["id"], unique=True)
            table.create_index(["sort"])
            _index_text(database, name)
        for column in columns.keys() - table.columns_dict.keys():
            table.add_column(column, columns[column])
        if counted(name):
            _index_counted(database, name)
    _forget_with(database, "entrepreneur")
    index_withheld(database)


def _forget_with(database: Database, name: str) -> None:
    """Let what was derived of a person for linkage go with the row, and with what it said."""
    keys = "DELETE FROM block_keys WHERE row = old.key;"
    pairs = "DELETE FROM suspects WHERE one = old.id; DELETE FROM suspects WHERE other = old.id;"
    for event, when in (("DELETE", ""), ("UPDATE OF linked", "WHEN new.linked IS 0")):
        trigger = f"{name}_linked_{event.split()[0].lower()}"
        database.execute(
            f"CREATE TRIGGER IF NOT EXISTS {trigger} AFTER {event} ON {name} {when}"
            f" BEGIN {keys} {pairs} END"
        )
    database.execute(
        f"CREATE INDEX IF NOT EXISTS {name}_waits ON {name} (key) WHERE linked IS NOT 1"
    )


def _index_counted(database: Database, name: str) -> None:
    """Index what is counted of each record, in the order of their ids: it only grows at its end."""
    wanted = f"CREATE INDEX {name}_counted ON {name} (id, {', '.join(counted(name))})"
    there = database.query("SELECT sql FROM sqlite_master WHERE name = ?", (f"{name}_counted",))
    if there != [(wanted,)]:
        database.execute(f"DROP INDEX IF EXISTS {name}_counted")
        database.execute(wanted)


def _index_text(database: Database, name: str) -> None:
    """Index the folded text for search; the index follows the table by triggers."""
    table = database.db.table(name)
    table.enable_fts(["text"], tokenize="unicode61 remove_diacritics 2", create_triggers=False)
    remove = (
        f"INSERT INTO {name}_fts ({name}_fts, rowid, text) VALUES ('delete', old.key, old.text);"
    )
    add = f"INSERT INTO {name}_fts (rowid, text) VALUES (new.key, new.text);"
    changed = "WHEN old.text IS NOT new.text"
    for name_of, event, body in (
        ("insert", f"INSERT ON {name}", add),
        ("delete", f"DELETE ON {name}", remove),
        ("update", f"UPDATE OF text ON {name} {changed}", remove + add),
    ):
        database.execute(f"CREATE TRIGGER {name}_{name_of} AFTER {event} BEGIN {body} END")


def row_of(record_type: str, shown: Shown) -> dict[str, Any]:
    """Give the derived part of a record's row from what is shown of it."""
    known = declaration(record_type)
    title = known.title_of(dict(shown.values)) if known else ""
    return {
        "title": title,
        "sort": fold(title),
        "text": search_text(record_type, shown.values),
        "contested": len(shown.contested) + shown.deletion_contested,
        "gone": int(shown.gone),
        "linked": 0,
    } | _column_values(record_type, shown.values)


def search_text(record_type: str, values: Mapping[str, Any]) -> str:
    """Give the folded text by which a record is found."""
    parts: list[str] = []
    for name in _searchable(record_type):
        if name in values:
            _collect(values[name], parts)
    numbers = [_NO_DIGIT.sub("", part) for part in parts if not part.isalpha()]
    whole = [n for n in numbers if len(n) >= _DIGITS_OF_A_PHONE]
    at_home = [n[-_DIGITS_AT_HOME:] for n in whole if len(n) > _DIGITS_AT_HOME]
    named: list[str] = []
    for name in _names(record_type):
        if name in values:
            _collect(values[name], named)
    return " ".join([fold(" ".join([*parts, *whole, *at_home])), *sounds(named)])


@cache
def _names(record_type: str) -> list[str]:
    return [n for n, f in declared_fields(record_type).items() if f.name]


@cache
def _searchable(record_type: str) -> list[str]:
    return [n for n, f in declared_fields(record_type).items() if f.searchable]


def _collect(value: Any, parts: list[str]) -> None:
    if isinstance(value, str):
        parts.append(value)
    elif isinstance(value, dict):
        for part in value.values():
            _collect(part, parts)
    elif isinstance(value, list):
        for part in value:
            _collect(part, parts)


def _column_values(record_type: str, values: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, str | None] = dict.fromkeys(columns_of(record_type))
    columns = _columns(record_type)
    for name, value in values.items():
        if name not in columns or value is None or value in ([], {}):
            continue
        found[f"f_{name}"] = _spelled(record_type, name, value, parts=columns[name])
        if isinstance(value, dict):
            for column, part in _parts(record_type, name).items():
                said = value.get(part)
                found[column] = None if said is None or said == "" else str(said)
    return found


@cache
def _parts(record_type: str, name: str) -> dict[str, str]:
    """Give the columns of the parts of a value that can be asked for alone, each with its part."""
    return {f"f_{name}__{part}": part for part in parts_of(record_type, name)}


@cache
def _columns(record_type: str) -> dict[str, bool]:
    """Give each field that has a column, and whether its value has several parts."""
    fields = declared_fields(record_type).items()
    return {n: f.policy is Policy.UNIT for n, f in fields if f.has_column}


def _spelled(record_type: str, name: str, value: Any, *, parts: bool) -> str:
    """Spell a value for its column: several parts as people read them, sets as JSON."""
    if parts:
        return str(read_value(record_type, name, value))
    if isinstance(value, list | dict):
        return to_json(value).decode()
    return str(value)
