"""The local tables of the record types, derived from their declarations.

One table a type: the register's document of the record (``base``), and what lists, filters and
search need of the record *as shown*. A declaration's change is followed when the database is
opened: missing tables and columns are added, and filled from the records themselves behind the
window (``deriving``).
"""

import json
from functools import cache

from forms.base import declaration, declared_fields, record_types
from forms.conditions import Kind, asked_types, conditions, parts_of
from sync.replica import text_index
from sync.replica.database import Database
from sync.replica.schema import index_withheld

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
ROWS = 2
"""The version of what a row says: one more has every record's title and sounds derived anew."""


def table_of(record_type: str) -> str:
    """Name the table that holds records of a type."""
    return record_type if declaration(record_type) else OTHER


def all_tables() -> list[str]:
    """Name every table of records."""
    return [*record_types(), OTHER]


@cache
def columns_of(record_type: str) -> list[str]:
    """Name the columns of the declared fields that have one, and of the parts asked for alone."""
    fields = [n for n, f in declared_fields(record_type).items() if f.has_column]
    return [c for n in fields for c in (f"f_{n}", *parts_with_columns(record_type, n))]


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
    shape = {t: [*columns_of(t), *searched(t)] for t in record_types()}
    heard = {t: named(t) for t in record_types()}
    return json.dumps([list(SYSTEM), shape, [counted(t) for t in record_types()], heard, ROWS])


def derive(database: Database) -> None:
    """Make or extend the tables so that they fit the declarations."""
    for name in all_tables():
        table = database.db.table(name)
        columns: dict[str, type] = {"key": int, **SYSTEM} | dict.fromkeys(columns_of(name), str)
        if not table.exists():
            table.create(columns, pk="key", not_null=("id", "type"))
            table.create_index(["id"], unique=True)
            table.create_index(["sort"])
            text_index.make(database, name)
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


@cache
def searched(record_type: str) -> list[str]:
    """Name the fields whose texts a record is found by."""
    return [n for n, f in declared_fields(record_type).items() if f.searchable]


@cache
def named(record_type: str) -> list[str]:
    """Name the fields that are heard as names."""
    return [n for n, f in declared_fields(record_type).items() if f.name]


@cache
def parts_with_columns(record_type: str, name: str) -> dict[str, str]:
    """Give the columns of the parts of a value that can be asked for alone, each with its part."""
    return {f"f_{name}__{part}": part for part in parts_of(record_type, name)}
