"""A register of each released schema, with data in it, comes to today's with nothing lost."""

import pytest
from alembic import command
from sqlalchemy import insert, inspect, select, table, text

from sync.register import audit, schema
from sync.register.database import Database, alembic_config

RELEASED = ["0001"]

DATA = {
    "meta": {
        "id": 1,
        "register_id": "ab" * 16,
        "register_epoch": "cd" * 8,
        "deployment": "mem-by-cgem",
        "position": 0,
        "backup_mark": 0,
        "created_ms": 1,
    },
    "people": {"id": "p" * 32, "name": "Aya", "role": "ambassador", "scope": "{}"},
    "devices": {
        "id": 1,
        "device": "d" * 32,
        "key": "k",
        "name": "a laptop",
        "person": "p" * 32,
        "enrolled_ms": 2,
        "revoked_ms": 3,
    },
    "invitations": {
        "token_hash": "t" * 64,
        "person": "p" * 32,
        "created_ms": 1,
        "expires_ms": 9,
    },
}
NOTED = [
    {"id": n, "at_ms": n, "device": None, "action": "invite", "subject": "é", "facts": '{"n":1}'}
    for n in (1, 2, 5)
]


@pytest.fixture(params=RELEASED)
def old(request, database_url):
    """A register at an earlier version of the schema."""
    database = Database(database_url)
    config = alembic_config()
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, request.param)
        columns = {c["name"] for c in inspect(connection).get_columns("audit")}
        for name, row in DATA.items():
            _insert(connection, name, row)
        for row in NOTED:
            _insert(connection, "audit", {k: v for k, v in row.items() if k in columns})
    yield database
    database.close()


def _insert(connection, name, row):
    columns = [schema.metadata.tables[name].c[key] for key in row]
    connection.execute(insert(table(name, *(text_column(c) for c in columns))), row)


def text_column(column):
    from sqlalchemy import column as plain

    return plain(column.name)


def test_an_earlier_register_is_brought_forward_with_its_data(old):
    old.migrate()
    with old.read() as connection:
        for name, row in DATA.items():
            [held] = connection.execute(text(f"SELECT * FROM {name}")).mappings()
            assert {key: held[key] for key in row} == row, name
        query = select(schema.audit.c.action, schema.audit.c.subject)
        assert [tuple(r) for r in connection.execute(query)] == [("invite", "é")] * len(NOTED)
        assert audit.verify(connection).id == len(NOTED)
