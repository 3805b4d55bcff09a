"""Backups are made by themselves and thinned by age; a lost vault comes back at the first run."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from desktop.backups import EVERY, Backups, folder_of, is_due
from desktop.bootstrap import Folders, open_replica
from desktop.gate import Gate
from desktop.session import Session
from sync.replica.backup import STALE, SUFFIX, backups
from sync.replica.vault import open_vault
from tests.desktop.conftest import PASSPHRASE

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def person(session: Session, name: str) -> str:
    return session.replica.save("entrepreneur", {"name": {"given": name}})


def test_a_backup_is_made_once_something_was_saved(qtbot: QtBot, session: Session, place: Folders):
    keeper = Backups(session, place)
    folder = folder_of(session, place)
    keeper.look()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert backups(folder) == []
    person(session, "Khadija")
    with qtbot.waitSignal(keeper.made):
        keeper.look()
    assert len(backups(folder)) == 1
    keeper.look()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert len(backups(folder)) == 1


def test_the_next_is_due_hours_later_and_only_after_a_change(place: Folders):
    folder = place.backups / "1"
    folder.mkdir(parents=True)
    made = NOW - EVERY
    (folder / f"{made:%Y%m%dT%H%M%S.%fZ}{SUFFIX}").touch()
    before, after = ((made + timedelta(seconds=s)).timestamp() * 1000 for s in (-1, 1))
    assert is_due(folder, int(after), NOW)
    assert not is_due(folder, int(before), NOW)
    assert not is_due(folder, int(after), NOW - timedelta(minutes=1))


def test_old_backups_are_thinned_when_a_new_one_is_made(
    qtbot: QtBot, session: Session, place: Folders
):
    folder = folder_of(session, place)
    folder.mkdir(parents=True)
    day = datetime.now(UTC).replace(hour=12) - timedelta(days=5)
    for hour in range(6):
        old = day + timedelta(minutes=10 * hour)
        (folder / f"{old:%Y%m%dT%H%M%S.%fZ}{SUFFIX}").touch()
    person(session, "Khadija")
    keeper = Backups(session, place)
    with qtbot.waitSignal(keeper.made):
        keeper.look()
    assert len(backups(folder)) == 2


def test_a_save_does_not_wait_for_a_backup(qtbot: QtBot, session: Session, place: Folders):
    person(session, "Khadija")
    keeper = Backups(session, place)
    with qtbot.waitSignal(keeper.made):
        keeper.look()
        person(session, "Omar")
    assert session.replica.count("entrepreneur") == 2


def test_a_deleted_vault_comes_back_from_the_first_run(
    qtbot: QtBot, session: Session, place: Folders, new_gate: Callable[[], Gate]
):
    record_id = person(session, "Khadija")
    keeper = Backups(session, place)
    with qtbot.waitSignal(keeper.made):
        keeper.look()
    [made] = backups(folder_of(session, place))
    kept = place.home / "elsewhere" / made.name
    kept.parent.mkdir()
    shutil.copy(made, kept)
    other = Folders(place.home / "another-laptop")
    gate = new_gate()
    gate.first_run._place = other
    with qtbot.waitSignal(gate.first_run.restored) as restored:
        gate.first_run.restore_from(kept)
    vault = open_vault(restored.args[0], PASSPHRASE)
    replica = open_replica(vault)
    view = replica.get(record_id)
    assert view is not None
    assert view.title == "Khadija"
    replica.close()
    vault.close()


def test_backups_that_hold_somebody_erased_are_replaced(
    qtbot: QtBot, session: Session, place: Folders
):
    person(session, "Khadija")
    keeper, folder = Backups(session, place), folder_of(session, place)
    with qtbot.waitSignal(keeper.made):
        keeper.look()
    [old] = backups(folder)
    session.replica.set_meta(STALE, value=True)
    with qtbot.waitSignal(keeper.made):
        keeper.look()
    [new] = backups(folder)
    assert new != old
    assert not session.replica.meta(STALE)
