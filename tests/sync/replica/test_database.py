import secrets
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlcipher3
import sqlite_utils

from sync.errors import (
    Bug,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DiskFull,
    StorageFault,
)
from sync.replica.database import Database
from sync.replica.sqlcipher import connect, translated

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
PLANTED = "Khadija Bennani +32470112564"
PAGE = 4096


@pytest.fixture
def path(tmp_path):
    return tmp_path / "records.db"


@pytest.fixture
def database(path):
    with Database.open(path, KEY, create=True) as opened:
        opened.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
        yield opened


@pytest.fixture
def plaintext(path):
    """An ordinary SQLite file, not encrypted."""
    connection = sqlcipher3.connect(path)
    connection.execute("CREATE TABLE people (name)")
    connection.close()
    return path


class Stop(Exception):
    """What went wrong in the middle of a save."""


def add_and_fail(database, name, error=Stop):
    add(database, name)
    raise error


def add(database, name):
    database.execute("INSERT INTO people (name) VALUES (?)", [name])


def names(database):
    return [name for (name,) in database.query("SELECT name FROM people ORDER BY id")]


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


def fill(database, count=500):
    rows = [(f"{number} {'x' * 200}",) for number in range(count)]
    database.executemany("INSERT INTO people (name) VALUES (?)", rows)


def damage(path: Path, page: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[page * PAGE + 100] ^= 1
    path.write_bytes(raw)


def test_what_was_saved_is_there_after_reopening(database, path):
    add(database, PLANTED)
    database.close()
    with Database.open(path, KEY) as again:
        assert names(again) == [PLANTED]


def test_a_commit_is_in_the_files_before_the_connection_is_closed(database, path, tmp_path):
    add(database, PLANTED)
    shutil.copytree(path.parent, tmp_path / "as after a crash")
    with Database.open(tmp_path / "as after a crash" / "records.db", KEY) as again:
        assert names(again) == [PLANTED]


def test_nothing_planted_is_readable_in_any_file(database, path):
    with database.atomic():
        add(database, PLANTED)
        fill(database, 2000)
        database.query("SELECT name FROM people ORDER BY name DESC")
        midway = files(path.parent)
    committed = files(path.parent)
    database.checkpoint()
    settled = files(path.parent)
    assert len(committed["records.db-wal"]) > 100 * PAGE
    assert len(settled["records.db"]) > 100 * PAGE
    for found in (midway, committed, settled):
        for raw in found.values():
            assert PLANTED.encode() not in raw
            assert b"xxxxxxxx" not in raw
            assert b"CREATE TABLE" not in raw


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("cache_size", -65536),
        ("busy_timeout", 5000),
        ("cipher_status", "1"),
    ],
)
def test_the_connection_is_set_up_for_safety(database, pragma, value):
    assert database.query(f"PRAGMA {pragma}") == [(value,)]


def test_sqlite_utils_works_on_the_encrypted_connection(database):
    with database.atomic():
        database.db["people"].insert({"name": PLANTED}, pk="id")
    assert [row["name"] for row in database.db["people"].rows] == [PLANTED]
    assert isinstance(database.db, sqlite_utils.Database)
    with pytest.raises(sqlite_utils.utils.OperationalError):
        database.db.query("SELECT nothing FROM nowhere")


def test_a_missing_database_is_not_made_by_accident(path):
    for opening in (Database.open, Database.look):
        with pytest.raises(DatabaseMissing):
            opening(path, KEY)
    assert not path.exists()


def test_an_empty_file_is_no_database(path):
    path.touch()
    with pytest.raises(DatabaseMissing):
        Database.open(path, KEY)
    assert path.read_bytes() == b""


@pytest.mark.parametrize("opening", [Database.open, Database.look])
def test_a_database_of_another_key_is_foreign_and_untouched(database, path, opening):
    fill(database)
    database.close()
    before = files(path.parent)
    with pytest.raises(DatabaseForeign):
        opening(path, OTHER_KEY)
    assert files(path.parent) == before


@pytest.mark.parametrize("opening", [Database.open, Database.look])
def test_a_plaintext_database_is_foreign_and_untouched(plaintext, opening):
    before = files(plaintext.parent)
    with pytest.raises(DatabaseForeign):
        opening(plaintext, KEY)
    assert files(plaintext.parent) == before


def test_a_plaintext_database_is_not_taken_for_a_new_one(plaintext):
    before = files(plaintext.parent)
    with pytest.raises(DatabaseForeign):
        Database.open(plaintext, KEY, create=True)
    assert files(plaintext.parent) == before


@pytest.mark.parametrize("garbage", [b"short", secrets.token_bytes(5000), bytes(8192)])
def test_a_file_of_garbage_is_foreign_and_untouched(path, garbage):
    path.write_bytes(garbage)
    with pytest.raises(DatabaseForeign):
        Database.open(path, KEY, create=True)
    assert files(path.parent) == {"records.db": garbage}


def test_a_folder_in_the_databases_place_is_a_fault(path):
    path.mkdir()
    with pytest.raises(StorageFault):
        Database.open(path, KEY, create=True)


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_our_mistake_and_makes_no_file(path, length):
    with pytest.raises(Bug):
        connect(path, bytes(length), create=True)
    assert not path.exists()


def test_faults_of_the_file_print_nothing(database, path, capfd):
    database.close()
    with pytest.raises(DatabaseForeign):
        Database.open(path, OTHER_KEY)
    assert capfd.readouterr() == ("", "")


def test_an_altered_page_fails_the_check(database, path):
    fill(database)
    database.check()
    database.close()
    damage(path, 20)
    with Database.open(path, KEY) as damaged, pytest.raises(DatabaseDamaged, match="page 21"):
        damaged.check()


def test_altered_pages_are_never_read_as_data(database, path):
    fill(database)
    database.close()
    for page in range(5, 30):
        damage(path, page)
    with Database.open(path, KEY) as damaged, pytest.raises(DatabaseDamaged):
        damaged.query("SELECT sum(length(name)) FROM people")


def test_a_database_cut_short_is_damaged_from_the_start_and_left_alone(database, path):
    fill(database)
    database.close()
    path.write_bytes(path.read_bytes()[: 12 * PAGE])
    before = files(path.parent)
    with pytest.raises(DatabaseDamaged):
        Database.open(path, KEY)
    assert files(path.parent) == before


def test_a_reference_to_nothing_fails_the_check(database):
    database.execute("CREATE TABLE needs (person INTEGER REFERENCES people)")
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("INSERT INTO needs VALUES (77)")
    with pytest.raises(DatabaseDamaged, match="needs"):
        database.check()


def test_a_check_covers_what_is_only_in_the_wal_yet(database):
    fill(database)
    database.check()
    assert len(names(database)) == 500


def test_a_check_beside_an_unfinished_read_says_so_and_does_not_cry_damage(database):
    fill(database)
    with database.reader() as reader:
        reader.execute("BEGIN")
        reader.query("SELECT count(*) FROM people")
        database.execute("PRAGMA busy_timeout = 10")
        fill_more = [(f"more {number} {'y' * 200}",) for number in range(500)]
        database.executemany("INSERT INTO people (name) VALUES (?)", fill_more)
        with pytest.raises(StorageFault) as fault:
            database.check()
    assert not isinstance(fault.value, DatabaseDamaged)
    database.check()


def test_a_full_disk_undoes_the_save_and_keeps_what_was_saved_before(database):
    add(database, "kept")
    pages = database.query("PRAGMA page_count")[0][0]
    database.execute(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(DiskFull):
        fill(database)
    assert names(database) == ["kept"]
    database.execute("PRAGMA max_page_count = 100000")
    add(database, "and on")
    assert names(database) == ["kept", "and on"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_the_systems_own_word_for_a_full_disk_is_the_same_fault():
    with pytest.raises(DiskFull), translated(), Path("/dev/full").open("wb", buffering=0) as full:
        full.write(b"x")


def test_our_own_mistakes_are_not_taken_for_the_environments(database):
    with pytest.raises(sqlcipher3.OperationalError):
        database.execute("SELEKT 1")
    add(database, "one")
    with pytest.raises(sqlcipher3.IntegrityError):
        add(database, "one")


def test_an_atomic_block_is_kept_wholly(database):
    with database.atomic():
        add(database, "a")
        add(database, "b")
    assert names(database) == ["a", "b"]


def test_an_atomic_block_that_fails_leaves_nothing(database):
    with pytest.raises(Stop), database.atomic():
        add_and_fail(database, "a")
    assert names(database) == []
    assert not database.db.conn.in_transaction


def test_an_interrupted_atomic_block_leaves_nothing(database):
    with pytest.raises(KeyboardInterrupt), database.atomic():
        add_and_fail(database, "a", KeyboardInterrupt)
    assert names(database) == []


def test_a_failing_inner_block_is_undone_alone(database):
    with database.atomic():
        add(database, "before")
        with pytest.raises(Stop), database.atomic():
            add_and_fail(database, "inner")
        add(database, "after")
    assert names(database) == ["before", "after"]


def add_inside_and_fail(database, name):
    with database.atomic():
        add(database, name)
    raise Stop


def test_a_failing_outer_block_undoes_the_inner_ones(database):
    with pytest.raises(Stop), database.atomic():
        add_inside_and_fail(database, "inner")
    assert names(database) == []


def test_blocks_nest_three_deep(database):
    with database.atomic(), database.atomic():
        add(database, "two")
        with pytest.raises(Stop), database.atomic():
            add_and_fail(database, "three")
    assert names(database) == ["two"]


def test_an_integrity_error_inside_leaves_the_outer_block_usable(database):
    with database.atomic():
        add(database, "one")
        with pytest.raises(sqlcipher3.IntegrityError):
            database.executemany("INSERT INTO people (name) VALUES (?)", [("two",), ("one",)])
        add(database, "three")
    assert names(database) == ["one", "three"]


def test_many_rows_are_added_wholly_or_not_at_all(database):
    with pytest.raises(sqlcipher3.IntegrityError):
        database.executemany("INSERT INTO people (name) VALUES (?)", [("a",), ("b",), ("a",)])
    assert names(database) == []


def test_transactions_of_several_threads_do_not_mix(database):
    database.execute("CREATE TABLE tally (n INTEGER)")
    database.execute("INSERT INTO tally VALUES (0)")

    def count(_):
        with database.atomic():
            ((n,),) = database.query("SELECT n FROM tally")
            database.execute("UPDATE tally SET n = ?", [n + 1])

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(count, range(200)))
    assert database.query("SELECT n FROM tally") == [(200,)]


def test_a_save_of_another_thread_does_not_fall_into_a_failing_transaction(database):
    def fail_while_another_saves():
        add(database, "undone")
        saver.start()
        saver.join(0.05)
        assert saver.is_alive()
        raise Stop

    saver = threading.Thread(target=add, args=(database, "other thread"))
    with pytest.raises(Stop), database.atomic():
        fail_while_another_saves()
    saver.join()
    assert names(database) == ["other thread"]


def test_a_second_writer_is_refused_before_it_begins(database, path):
    with Database.open(path, KEY) as other, database.atomic():
        other.execute("PRAGMA busy_timeout = 10")
        with pytest.raises(StorageFault, match="locked"), other.atomic():
            pytest.fail("began beside another writer")


def test_a_reader_sees_what_was_committed_while_a_write_goes_on(database):
    add(database, "committed")
    with database.reader() as reader:
        with database.atomic():
            add(database, "not yet")
            assert names(reader) == ["committed"]
        assert names(reader) == ["committed", "not yet"]


def test_a_reader_cannot_write(database):
    with database.reader() as reader, pytest.raises((StorageFault, sqlcipher3.OperationalError)):
        add(reader, "never")
    assert names(database) == []


def test_a_checkpoint_empties_the_wal_into_the_database(database, path):
    fill(database)
    assert database.checkpoint()
    assert path.with_name("records.db-wal").stat().st_size == 0
    assert path.stat().st_size > 20 * PAGE


@pytest.mark.parametrize(
    "whole",
    [Database.checkpoint, Database.check, lambda it: it.copy_to(it.path.with_name("copy"))],
    ids=["checkpoint", "check", "copy"],
)
def test_what_needs_the_whole_file_is_refused_inside_a_transaction(database, whole):
    with database.atomic(), pytest.raises(Bug):
        whole(database)


def test_a_copy_is_whole_sound_and_encrypted_with_the_same_key(database, path):
    fill(database)
    add(database, PLANTED)
    copy = path.with_name("copy.db")
    database.copy_to(copy)
    assert PLANTED.encode() not in copy.read_bytes()
    assert sorted(p.name for p in path.parent.glob("copy*")) == ["copy.db"]
    with Database.open(copy, KEY) as copied:
        copied.check()
        assert names(copied) == names(database)
    with pytest.raises(DatabaseForeign):
        Database.open(copy, OTHER_KEY)


def test_looking_changes_no_byte_and_leaves_no_file(database, path):
    add(database, PLANTED)
    database.close()
    before = files(path.parent)
    with Database.look(path, KEY) as looked:
        assert names(looked) == [PLANTED]
    assert files(path.parent) == before


def test_looking_sees_what_a_crash_left_in_the_wal(database, path, tmp_path):
    fill(database)
    database.checkpoint()
    add(database, PLANTED)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("records.db", "records.db-wal"):
        shutil.copy(path.with_name(name), crashed)
    before = files(crashed)
    with Database.look(crashed / "records.db", KEY) as looked:
        assert names(looked)[-1] == PLANTED
    after = files(crashed)
    after.pop("records.db-shm", None)
    assert after == before
