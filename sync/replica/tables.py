"""The local tables of the record types, derived from their declarations.

One table a type: the register's document of the record (``base``), and what lists, filters and
search need of the record *as shown*. A declaration's change is followed when the database is
opened: missing tables and columns are added and filled from the records themselves.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic_core import to_json

from forms.base import declaration, declared_fields, read_value, record_types
from forms.fields import Policy
from forms.text import fold
from sync.merge.view import Shown
from sync.replica.database import Database
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
COUNTED: dict[str, tuple[str, ...]] = {
    "entrepreneur": ("gone", "f_event", "f_membership", "f_region"),
    "encounter": (
        "gone",
        "f_person",
        "f_event",
        "f_met_at",
        "f_ambassador",
        "f_feeling_before",
        "f_feeling_after",
        "f_misunderstandings",
        "f_lifted",
    ),
    "need": (
        "gone",
        "f_person",
        "f_event",
        "f_kind",
        "f_sector",
        "f_target_region",
        "f_pillar",
        "f_state",
    ),
    "consent": ("gone", "f_person", "f_answers", "f_expires"),
    "referral": ("gone", "f_person", "f_need", "f_due", "f_state", "f_answered"),
}
"""Columns that figures go through for every record: an index by id carries them beside it.

Without it they would read, and decrypt, every record's document too: ten times as much.
"""
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


def columns_of(record_type: str) -> list[str]:
    """Name the declared fields that have a column of their own."""
    return [f"f_{n}" for n, f in declared_fields(record_type).items() if f.has_column]


def fingerprint() -> str:
    """Spell what the tables derive from, to notice when a declaration has changed."""
    shape = {t: [*columns_of(t), *_searchable(t)] for t in record_types()}
    heard = {t: _names(t) for t in record_types()}
    return json.dumps([list(SYSTEM), shape, list(COUNTED.values()), heard, SOUNDS])


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
        if name in COUNTED:
            _index_counted(database, name)
    _forget_with(database, "entrepreneur")


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
    database.execute(f"DROP INDEX IF EXISTS {name}_counted")
    database.execute(f"CREATE INDEX {name}_counted ON {name} (id, {', '.join(COUNTED[name])})")


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
        _collect(values.get(name), parts)
    numbers = [_NO_DIGIT.sub("", part) for part in parts if not part.isalpha()]
    whole = [n for n in numbers if len(n) >= _DIGITS_OF_A_PHONE]
    at_home = [n[-_DIGITS_AT_HOME:] for n in whole if len(n) > _DIGITS_AT_HOME]
    named: list[str] = []
    for name in _names(record_type):
        _collect(values.get(name), named)
    return " ".join([fold(" ".join([*parts, *whole, *at_home])), *sounds(named)])


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
    return {
        column: None
        if (value := values.get(name)) is None or value in ([], {})
        else _spelled(record_type, name, value, parts=in_parts)
        for name, column, in_parts in _columns(record_type)
    }


@cache
def _columns(record_type: str) -> list[tuple[str, str, bool]]:
    """Give each field that has a column, the column, and whether its value has several parts."""
    fields = declared_fields(record_type).items()
    return [(n, f"f_{n}", f.policy is Policy.UNIT) for n, f in fields if f.has_column]


def _spelled(record_type: str, name: str, value: Any, *, parts: bool) -> str:
    """Spell a value for its column: several parts as people read them, sets as JSON."""
    if parts:
        return str(read_value(record_type, name, value))
    if isinstance(value, list | dict):
        return to_json(value).decode()
    return str(value)
