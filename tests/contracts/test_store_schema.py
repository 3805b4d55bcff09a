"""The migrated database is the declared one, and a newer one is left alone."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from sync.errors import DatabaseTooNew, RegisterMissing
from sync.register.database import Database
from sync.register.schema import metadata


def test_the_migrations_make_what_the_schema_declares(store):
    with store.database.read() as connection:
        context = MigrationContext.configure(connection)
        differences = [d for d in compare_metadata(context, metadata) if "nonces" not in str(d)]
    assert differences == []


def test_migrating_twice_changes_nothing(store):
    before = store.meta()
    store.database.migrate()
    assert store.meta() == before


def test_a_database_of_a_later_version_is_refused_and_left_untouched(store, database_url):
    with store.database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    later = Database(database_url)
    with pytest.raises(DatabaseTooNew):
        later.migrate()
    with later.read() as connection:
        assert inspect(connection).has_table("writes")
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "9999"
    later.close()


def test_a_database_without_a_register_says_so(store):
    with store.database.write() as connection:
        connection.execute(text("DELETE FROM meta"))
    with pytest.raises(RegisterMissing):
        store.meta()


def test_what_a_refused_batch_brought_is_rolled_back_whole(store, device):
    author = device()
    author.creation({})
    late = author.creation({"trade": "baker"})
    with pytest.raises(Exception, match="gap"):
        author.push(late)
    with store.database.read() as connection:
        for name in ("epochs", "writes", "records", "commits", "batches"):
            assert connection.scalar(text(f"SELECT count(*) FROM {name}")) == 0
