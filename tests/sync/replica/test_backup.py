import stat
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest

from sync.errors import (
    BackupDamaged,
    DatabaseDamaged,
    DatabaseForeign,
    VaultExists,
    WrongPassphrase,
)
from sync.replica import vault
from sync.replica.backup import backup, backups, restore, thin
from sync.replica.database import Database
from sync.replica.vault_slots import Argon2Params

NOW = datetime(2026, 11, 21, 18, 40, tzinfo=UTC)
CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)
PLANTED = "Khadija Bennani"


@pytest.fixture
def opened(tmp_path):
    with vault.create(tmp_path / "v", "secret", label="Khadija B.", params=CHEAP) as it:
        yield it


@pytest.fixture
def database(opened):
    with Database.open(opened.database_path, opened.key, create=True) as it:
        it.execute("CREATE TABLE people (name TEXT)")
        it.executemany("INSERT INTO people VALUES (?)", [(f"{PLANTED} {n}",) for n in range(500)])
        yield it


@pytest.fixture
def taken(database, tmp_path):
    return backup(database, tmp_path / "stick", now=NOW)


def contents(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


def make(folder: Path, *ages: timedelta) -> None:
    """Lay backups of these ages into a folder; thinning looks at names only."""
    folder.mkdir(exist_ok=True)
    for age in ages:
        (folder / f"{NOW - age:%Y%m%dT%H%M%S.%fZ}.tremplin-backup").touch()


def ages(folder: Path) -> list[timedelta]:
    times = (f"{path.name[:22]}+00:00" for path in backups(folder))
    return [NOW - datetime.fromisoformat(time) for time in times]


def days(*numbers: float) -> list[timedelta]:
    return [timedelta(days=number) for number in numbers]


def test_a_restored_backup_is_the_vault_as_it_was(database, taken, tmp_path):
    database.execute("DELETE FROM people")
    restore(taken, tmp_path / "restored")
    with vault.open_vault(tmp_path / "restored", "secret") as again:
        assert again.label == "Khadija B."
        with Database.open(again.database_path, again.key) as records:
            records.check()
            assert records.query("SELECT count(*) FROM people") == [(500,)]


def test_a_backup_while_the_wal_is_full_holds_what_was_committed(database, tmp_path):
    database.checkpoint()
    database.execute("INSERT INTO people VALUES ('the last one')")
    taken = backup(database, tmp_path / "stick", now=NOW)
    restore(taken, tmp_path / "restored")
    with (
        vault.open_vault(tmp_path / "restored", "secret") as again,
        Database.open(again.database_path, again.key) as records,
    ):
        assert records.query("SELECT max(rowid), name FROM people") == [(501, "the last one")]


def test_a_backup_shows_nothing_of_what_it_holds(opened, taken):
    raw = taken.read_bytes()
    assert PLANTED.encode() not in raw
    assert opened.key not in raw
    assert opened.key.hex().encode() not in raw


def test_a_backup_is_one_file_for_its_owner_only(taken):
    assert list(taken.parent.iterdir()) == [taken]
    assert stat.S_IMODE(taken.stat().st_mode) == 0o600


def test_backups_are_named_by_utc_time_and_sort_by_it(database, tmp_path):
    casablanca = timezone(timedelta(hours=1))
    later = (NOW + timedelta(minutes=5)).astimezone(casablanca)
    made = [backup(database, tmp_path / "b", now=now) for now in (later, NOW)]
    assert backups(tmp_path / "b") == made[::-1]
    assert made[1].name == "20261121T184000.000000Z.tremplin-backup"


def test_two_backups_of_one_moment_are_both_kept(database, tmp_path):
    made = {backup(database, tmp_path / "b", now=NOW) for _ in range(3)}
    assert set(backups(tmp_path / "b")) == made
    assert len(made) == 3


def test_a_damaged_database_gives_no_backup(opened, database, tmp_path):
    database.close()
    raw = bytearray(opened.database_path.read_bytes())
    raw[5 * 4096 + 100] ^= 1
    opened.database_path.write_bytes(raw)
    with (
        Database.open(opened.database_path, opened.key) as damaged,
        pytest.raises(DatabaseDamaged),
    ):
        backup(damaged, tmp_path / "stick", now=NOW)
    assert list((tmp_path / "stick").iterdir()) == []


def test_the_backup_keeps_the_passphrase_of_its_time(opened, taken, tmp_path):
    opened.change_passphrase("secret", "new", params=CHEAP)
    restore(taken, tmp_path / "restored")
    with pytest.raises(WrongPassphrase):
        vault.open_vault(tmp_path / "restored", "new")
    vault.open_vault(tmp_path / "restored", "secret").close()


def test_a_vault_is_never_restored_over_another(opened, taken):
    before = contents(opened.folder)
    with pytest.raises(VaultExists):
        restore(taken, opened.folder)
    assert contents(opened.folder) == before


def test_a_vault_is_never_restored_over_a_lone_database(taken, tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "records.db").write_bytes(b"somebody's")
    with pytest.raises(VaultExists):
        restore(taken, tmp_path / "there")
    assert (tmp_path / "there" / "records.db").read_bytes() == b"somebody's"


def test_a_backup_cut_short_restores_nothing(taken, tmp_path):
    whole = taken.read_bytes()
    for length in [0, 1, 100, len(whole) // 2, len(whole) - 30, len(whole) - 1]:
        taken.write_bytes(whole[:length])
        with pytest.raises(BackupDamaged):
            restore(taken, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def test_an_altered_backup_restores_nothing(taken, tmp_path):
    whole = taken.read_bytes()
    for place in range(40, len(whole) - 400, len(whole) // 50):
        altered = bytearray(whole)
        altered[place] ^= 1
        taken.write_bytes(altered)
        with pytest.raises(BackupDamaged):
            restore(taken, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def test_a_foreign_zip_restores_nothing(taken, tmp_path):
    with zipfile.ZipFile(taken) as archive:
        vault_file, records = archive.read("vault.json"), archive.read("records.db")
    for members in (
        {},
        {"vault.json": vault_file},
        {"vault.json": vault_file, "records.db": records, "../other": b""},
        {"vault.json": b"{}", "records.db": records},
        {"vault.json": vault_file, "records.db": b"SQLite format 3\x00" + records},
    ):
        with zipfile.ZipFile(taken, "w") as archive:
            for name, raw in members.items():
                archive.writestr(name, raw)
        with pytest.raises(BackupDamaged):
            restore(taken, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def test_a_compressed_member_is_refused_before_it_unfolds(taken, tmp_path):
    with zipfile.ZipFile(taken) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(taken, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    with pytest.raises(BackupDamaged):
        restore(taken, tmp_path / "restored")


def test_the_database_of_another_vault_in_a_backup_is_found_at_opening(taken, tmp_path):
    with zipfile.ZipFile(taken) as archive:
        vault_file = archive.read("vault.json")
    with Database.open(tmp_path / "other.db", bytes(32), create=True) as other:
        other.execute("CREATE TABLE people (name TEXT)")
    with zipfile.ZipFile(taken, "w") as archive:
        archive.writestr("vault.json", vault_file)
        archive.write(tmp_path / "other.db", "records.db")
    restore(taken, tmp_path / "restored")
    with (
        vault.open_vault(tmp_path / "restored", "secret") as again,
        pytest.raises(DatabaseForeign),
    ):
        Database.open(again.database_path, again.key)


def test_a_missing_backup_is_said_to_be_missing(tmp_path):
    with pytest.raises(FileNotFoundError):
        restore(tmp_path / "none.tremplin-backup", tmp_path / "restored")


def test_leftovers_of_a_cut_are_no_backups(taken):
    taken.with_name(taken.name + ".tmp").write_bytes(b"half")
    taken.with_suffix(".copy").write_bytes(b"half")
    assert backups(taken.parent) == [taken]


def test_all_of_the_last_day_are_kept(tmp_path):
    make(tmp_path / "b", *days(0, 0.1, 0.2, 0.5, 0.9))
    assert thin(tmp_path / "b", NOW) == []


def test_one_a_day_is_kept_for_two_weeks_the_last_of_each(tmp_path):
    make(tmp_path / "b", *(timedelta(days=d, hours=h) for d in range(2, 13) for h in (1, 2, 3)))
    thin(tmp_path / "b", NOW)
    assert ages(tmp_path / "b") == [timedelta(days=d, hours=1) for d in range(12, 1, -1)]


def test_one_a_week_is_kept_for_a_year(tmp_path):
    make(tmp_path / "b", *days(*range(15, 400)))
    thin(tmp_path / "b", NOW)
    kept = ages(tmp_path / "b")
    assert 50 <= len(kept) <= 53
    assert kept[0] <= timedelta(days=365)
    weeks = {(NOW - age).isocalendar()[:2] for age in kept}
    assert len(weeks) == len(kept)


def test_thinning_every_day_of_a_year_leaves_the_same_steps(tmp_path):
    for day in range(370, -1, -1):
        make(tmp_path / "b", timedelta(days=day))
        thin(tmp_path / "b", NOW - timedelta(days=day))
    kept = ages(tmp_path / "b")
    gaps = [older - newer for older, newer in pairwise(kept)]
    assert max(gaps) <= timedelta(days=7)
    assert kept[-15:] == days(*range(14, -1, -1))
    assert kept[0] > timedelta(days=355)


def test_the_newest_backup_is_kept_however_old(tmp_path):
    make(tmp_path / "b", *days(900, 800))
    thin(tmp_path / "b", NOW)
    assert ages(tmp_path / "b") == days(800)


def test_thinning_leaves_other_files_and_those_of_the_future_alone(tmp_path):
    make(tmp_path / "b", *days(-3, -2.9, 0))
    others = ["holiday.tremplin-backup", "20261121T184000.000000Z.zip", "notes.txt"]
    for name in others:
        (tmp_path / "b" / name).touch()
    assert thin(tmp_path / "b", NOW) == []
    assert all((tmp_path / "b" / name).exists() for name in others)


def test_thinning_twice_changes_nothing_more(tmp_path):
    make(tmp_path / "b", *(timedelta(hours=7 * n) for n in range(1500)))
    assert thin(tmp_path / "b", NOW)
    assert thin(tmp_path / "b", NOW) == []
