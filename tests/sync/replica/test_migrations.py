import shutil
from datetime import UTC, datetime

import pytest

from sync.errors import Bug, DatabaseForeign, DatabaseMissing, DatabaseTooNew
from sync.replica import vault
from sync.replica.backup import backups, restore
from sync.replica.database import Database
from sync.replica.migrations import Migrations, applied, open_migrated
from sync.replica.vault_slots import Argon2Params

NOW = datetime(2026, 11, 21, 18, 40, tzinfo=UTC)
CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def opened(tmp_path):
    """A vault held open."""
    with vault.create(tmp_path / "v", "secret", label="", params=CHEAP) as it:
        yield it


def first(database):
    database.execute("CREATE TABLE people (name TEXT)")


def second(database):
    database.execute("ALTER TABLE people ADD COLUMN city TEXT")
    database.execute("UPDATE people SET city = 'Bruxelles'")


def breaks_midway(database):
    database.execute("ALTER TABLE people ADD COLUMN half TEXT")
    database.execute("UPDATE people SET name = 'changed'")
    database.execute("ALTER TABLE nothing ADD COLUMN other TEXT")


def schema(database):
    return database.query("SELECT name, sql FROM sqlite_master ORDER BY name")


def migrations(**steps) -> Migrations:
    made = Migrations()
    for name, step in steps.items():
        made.step(name)(step)
    return made


def migrate(opened, steps: Migrations, *, create=True, version="1.0"):
    return open_migrated(
        opened.database_path,
        opened.key,
        create=create,
        backups=opened.folder / "backups",
        program_version=version,
        now=NOW,
        migrations=steps,
    )


def test_a_new_database_gets_every_step_in_order(opened):
    with migrate(opened, migrations(a_first=first, b_second=second)) as database:
        assert applied(database) == ["a_first", "b_second"]
        assert database.db["people"].columns_dict == {"name": str, "city": str}


def test_steps_are_applied_as_declared_and_not_by_name(opened):
    with migrate(opened, migrations(z=first, a=second)) as database:
        assert applied(database) == ["z", "a"]


def test_each_step_records_its_name_time_and_program(opened):
    with migrate(opened, migrations(one=first), version="3.1") as database:
        rows = database.query("SELECT name, applied_at, program_version FROM _migrations")
    assert rows == [("one", "2026-11-21T18:40:00+00:00", "3.1")]


def test_a_step_runs_once(opened):
    for _ in range(2):
        with migrate(opened, migrations(one=first)) as database:
            assert applied(database) == ["one"]


def test_a_later_version_adds_its_step_and_keeps_the_records(opened):
    with migrate(opened, migrations(one=first)) as database:
        database.execute("INSERT INTO people VALUES ('Khadija')")
    with migrate(opened, migrations(one=first, two=second), create=False) as database:
        assert database.query("SELECT * FROM people") == [("Khadija", "Bruxelles")]


def test_a_step_failing_midway_changes_and_records_nothing(opened):
    with migrate(opened, migrations(one=first)) as database:
        database.execute("INSERT INTO people VALUES ('Khadija')")
        before = schema(database)
    with pytest.raises(Exception, match="nothing"):
        migrate(opened, migrations(one=first, two=breaks_midway))
    with migrate(opened, migrations(one=first)) as database:
        assert applied(database) == ["one"]
        assert database.query("SELECT * FROM people") == [("Khadija",)]
        assert schema(database) == before


def test_steps_before_a_failing_one_stay_applied(opened):
    with pytest.raises(Exception, match="nothing"):
        migrate(opened, migrations(one=first, two=second, three=breaks_midway))
    with migrate(opened, migrations(one=first, two=second)) as database:
        assert applied(database) == ["one", "two"]


def test_a_failed_first_step_can_be_tried_again(opened):
    with pytest.raises(Exception, match="people"):
        migrate(opened, migrations(one=breaks_midway))
    with migrate(opened, migrations(one=first)) as database:
        assert applied(database) == ["one"]


def test_a_database_of_a_later_version_is_refused_and_untouched(opened):
    migrate(opened, migrations(one=first, two_of_later=second)).close()
    path = opened.database_path
    before = {p.name: p.read_bytes() for p in path.parent.glob("records*")}
    with pytest.raises(DatabaseTooNew, match="two_of_later"):
        migrate(opened, migrations(one=first))
    assert {p.name: p.read_bytes() for p in path.parent.glob("records*")} == before


def test_a_later_version_known_only_from_the_wal_is_refused_and_untouched(opened, tmp_path):
    database = migrate(opened, migrations(one=first))
    database.checkpoint()
    database.close()
    newer = migrate(opened, migrations(one=first, two_of_later=second))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("records.db", "records.db-wal"):
        shutil.copy(opened.folder / name, crashed)
    newer.close()
    before = {p.name: p.read_bytes() for p in crashed.iterdir()}
    with pytest.raises(DatabaseTooNew):
        open_migrated(
            crashed / "records.db",
            opened.key,
            create=False,
            backups=crashed / "backups",
            program_version="1.0",
            now=NOW,
            migrations=migrations(one=first),
        )
    after = {p.name: p.read_bytes() for p in crashed.iterdir()}
    after.pop("records.db-shm", None)
    assert after == before


def test_a_foreign_database_is_refused_before_any_step(opened):
    opened.database_path.write_bytes(bytes(8192))
    with pytest.raises(DatabaseForeign):
        migrate(opened, migrations(one=first))
    assert opened.database_path.read_bytes() == bytes(8192)


def test_a_missing_database_is_not_made_anew_unasked(opened):
    with pytest.raises(DatabaseMissing):
        migrate(opened, migrations(one=first), create=False)
    assert not opened.database_path.exists()


def test_a_backup_of_before_is_taken_when_a_database_in_use_is_migrated(opened, tmp_path):
    with migrate(opened, migrations(one=first)) as database:
        database.execute("INSERT INTO people VALUES ('Khadija')")
    migrate(opened, migrations(one=first, two=second)).close()
    (taken,) = backups(opened.folder / "backups")
    restore(taken, tmp_path / "restored")
    with (
        vault.open_vault(tmp_path / "restored", "secret") as again,
        Database.open(again.database_path, again.key) as database,
    ):
        assert applied(database) == ["one"]
        assert database.query("SELECT * FROM people") == [("Khadija",)]


def test_no_backup_is_taken_of_a_new_database_or_when_nothing_is_pending(opened):
    for _ in range(2):
        migrate(opened, migrations(one=first)).close()
    assert not (opened.folder / "backups").exists()


def test_a_migration_waits_for_its_backup(opened):
    migrate(opened, migrations(one=first)).close()
    (opened.folder / "backups").write_bytes(b"a file where the folder should be")
    with pytest.raises(OSError, match="backups"):
        migrate(opened, migrations(one=first, two=second))
    with migrate(opened, migrations(one=first)) as database:
        assert applied(database) == ["one"]


def test_two_steps_of_one_name_are_our_mistake():
    with pytest.raises(Bug):
        migrations(one=first).step("one")(second)
