"""A register of each released schema, with data in it, comes to today's with nothing lost.

The data is a real register's, laid into the earlier tables as far as these have its columns.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, TableClause, column, delete, insert, inspect, select, table

from sync.merge.cells import SAME_AS
from sync.merge.write import Dot
from sync.protocol.messages import Scope
from sync.register import audit, schema
from sync.register.database import Database, alembic_config
from sync.register.store import Store
from tests.contracts.conftest import StoreDevice
from tests.helpers.author import statuses, withheld

REVISIONS = sorted(
    script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()
)
OTHER_SYSTEMS = {"tokens", "shelves"}
EVERYTHING = Scope(regions=["*"])

Rows = Mapping[str, list[Mapping[str, Any]]]


class Lived(NamedTuple):
    """A register that has seen something of everything, and who wrote to it."""

    key: Ed25519PrivateKey
    rows: Rows
    author: StoreDevice
    reader: StoreDevice
    digest: tuple[str, int]


@pytest.fixture
def lived(tmp_path: Path) -> Iterator[Lived]:
    key = Ed25519PrivateKey.generate()
    store = Store(Database(f"sqlite:///{tmp_path}/lived.db"), key)
    store.found("mem-by-cgem")
    author, other = StoreDevice(store, EVERYTHING), StoreDevice(store, EVERYTHING)
    reader, gone = StoreDevice(store, EVERYTHING), StoreDevice(store, Scope(regions=["13"]))
    first, second = author.creation({"trade": "baker"}), author.creation({"trade": "Bäckerin"})
    refused, silent = author.creation({"birth_year": "soon"}), author.creation({"trade": "x"})
    told = author.push(first, second, refused, withheld(silent))
    assert statuses(told) == ["counted", "counted", "set_aside", "withheld"]
    low, high = sorted((first.record_id, second.record_id))
    author.push(author.write(low, {f"{SAME_AS}[{high}]": True}))
    other.push(other.write(first.record_id, {"trade": "cook"}))  # contested
    other.push(other.write("f" * 32, {"trade": "early"}))  # waits for its creation
    gone.push(gone.creation({"region": "13"}))
    store.revoke(gone.device)
    moving, erased = author.creation({"region": "13"}), author.creation({"trade": "nobody"})
    author.push(moving, erased)
    author.push(author.write(moving.record_id, {"region": "BE"}, {"region": [moving.dot]}))
    other.meet_all(author)
    ahead = Dot(author.epoch, 1000)
    other.push(other.write(second.record_id, {"badge": "A12"}, {"badge": [ahead]}))
    store.erase(erased.record_id, "asked for")
    reader.pull()
    told_digest = store.digest(reader.current)
    with store.database.read() as connection:
        rows = {name: rows_of(connection, name) for name in schema.metadata.tables}
    yield Lived(key, rows, author, reader, (told_digest.digest, told_digest.records))
    store.close()


@pytest.fixture(params=REVISIONS)
def old(request: pytest.FixtureRequest, database_url: str, lived: Lived) -> Iterator[Database]:
    """The register as it was at an earlier version of the schema."""
    database = Database(database_url)
    config = alembic_config()
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, request.param)
        for name in set(inspect(connection).get_table_names()) & lived.rows.keys():
            lay_in(connection, name, lived.rows[name])
    yield database
    database.close()


def rows_of(connection: Connection, name: str) -> list[Mapping[str, Any]]:
    declared = schema.metadata.tables[name]
    query = select(declared).order_by(*declared.primary_key)
    return [dict(row) for row in connection.execute(query).mappings()]


def lay_in(connection: Connection, name: str, rows: list[Mapping[str, Any]]) -> None:
    """Insert rows as far as the table has their columns; what a migration put there gives way."""
    here = {found["name"] for found in inspect(connection).get_columns(name)}
    target = plain(name, here)
    if connection.execute(select(target)).first() is not None:
        connection.execute(delete(target))
    if rows:
        kept = [{key: value for key, value in row.items() if key in here} for row in rows]
        connection.execute(insert(target), kept)


def plain(name: str, columns: set[str]) -> TableClause:
    """Name a table with some of its declared columns."""
    declared = schema.metadata.tables[name].c
    return table(name, *(column(c.name, c.type) for c in declared if c.name in columns))


def columns_at(old: Database) -> dict[str, set[str]]:
    with old.read() as connection:
        looked = inspect(connection)
        return {
            name: {found["name"] for found in looked.get_columns(name)}
            for name in looked.get_table_names()
            if name in schema.metadata.tables
        }


def test_what_is_laid_in_has_something_of_everything(lived: Lived) -> None:
    empty = {name for name, rows in lived.rows.items() if not rows}
    linked = {"block_keys", "block_marks", "likely_pairs"}
    assert empty <= {"register_keys", "recovery_keys", *linked, *OTHER_SYSTEMS}


def test_nothing_of_an_earlier_register_is_lost_and_laptops_go_on_with_it(
    old: Database, lived: Lived
) -> None:
    had = columns_at(old)
    assert {"meta", "people", "devices", "records", "writes", "audit"} <= had.keys()
    old.migrate()
    with old.read() as connection:
        for name, columns in had.items():
            expected = [{c: row[c] for c in columns} for row in lived.rows[name]]
            found = [{c: row[c] for c in columns} for row in rows_of(connection, name)]
            assert found == expected, name
        for name in ("pairs", "placed", "audit", "audit_head"):  # made of what was there
            assert rows_of(connection, name) == lived.rows[name], name
        assert audit.verify(connection).id == len(lived.rows["audit"])
    laptops_go_on(Store(old, lived.key), lived)


def laptops_go_on(store: Store, lived: Lived) -> None:
    lived.author.store = lived.reader.store = store
    told = store.digest(lived.reader.current)
    assert (told.digest, told.records) == lived.digest
    created = lived.author.creation({"trade": "after"})
    assert statuses(lived.author.push(created)) == ["counted"]
    assert created.record_id in {row[0] for row in lived.reader.pull().rows}


def test_an_audit_with_gaps_from_before_its_chain_is_chained_in_its_order(
    database_url: str,
) -> None:
    database = Database(database_url)
    config = alembic_config()
    noted = [
        {"id": n, "at_ms": n, "device": None, "action": "init", "subject": "é", "facts": "{}"}
        for n in (1, 2, 5)
    ]
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        lay_in(connection, "audit", noted)
    database.migrate()
    with database.read() as connection:
        assert [(row["id"], row["at_ms"]) for row in rows_of(connection, "audit")] == [
            (1, 1),
            (2, 2),
            (3, 5),
        ]
        assert audit.verify(connection).id == len(noted)
    database.close()
