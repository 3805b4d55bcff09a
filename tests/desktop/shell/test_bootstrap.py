import json
import logging
from datetime import UTC, datetime

import pytest

from desktop.bootstrap import (
    Folders,
    Preferences,
    enrol_here,
    folders,
    found_vault,
    has_vault,
    restore_backup,
    start_log,
    stop_log,
)
from sync.errors import Unreachable, VaultDamaged
from sync.protocol.invitation import to_text
from sync.protocol.keys import public_text
from sync.protocol.messages import Invitation, Scope
from sync.replica.backup import backup
from sync.replica.vault import open_vault
from tests.helpers.laptops import CHEAP

PASSPHRASE = "four quiet storks nesting"


def invitation_to_nowhere() -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return to_text(
        Invitation(
            url="http://127.0.0.1:9",
            register_id="r1",
            register_key=public_text(Ed25519PrivateKey.generate().public_key()),
            token="t",
            name="Salma",
            role="ambassador",
            scope=Scope(regions=["BE"]),
            deployment="mem-by-cgem",
            expires_ms=4_000_000_000_000,
        )
    )


def test_everything_lies_under_the_folder_that_the_environment_names(place: Folders) -> None:
    assert folders().home == place.home
    assert {place.vaults.parent, place.backups.parent, place.log.parent.parent} == {place.home}


def test_without_it_everything_lies_where_the_system_keeps_a_users_data(
    own_home, monkeypatch
) -> None:
    monkeypatch.delenv("TREMPLIN_HOME", raising=False)
    assert own_home in folders().home.parents


def test_a_vaults_folder_says_nothing_of_its_owner(place: Folders) -> None:
    founded = found_vault(place, "Khadija Bennani", PASSPHRASE, params=CHEAP)
    founded.replica.close()
    founded.opened.close()
    assert founded.opened.folder.name == "1"
    assert place.new_vault().name == "2"
    assert has_vault(place)


def test_an_invitation_that_cannot_be_spent_now_is_kept_for_later(place: Folders) -> None:
    text = invitation_to_nowhere()
    founded = found_vault(place, "Salma", PASSPHRASE, text, params=CHEAP)
    assert isinstance(founded.fault, Unreachable)
    assert founded.replica.meta("ui.invitation") == text
    with pytest.raises(Unreachable):
        enrol_here(founded.replica, text)
    assert founded.replica.meta("ui.invitation") == text
    founded.replica.close()
    founded.opened.close()


def test_a_backup_is_restored_beside_the_vault_it_came_from(place: Folders) -> None:
    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    made = backup(founded.replica.database, place.backups / "1", now=datetime.now(UTC))
    founded.replica.close()
    founded.opened.close()
    restored = restore_backup(place, made)
    assert restored == place.vaults / "2"
    with open_vault(restored, PASSPHRASE) as opened:
        assert opened.label == "Salma"


def test_a_file_that_is_no_backup_restores_nothing(place: Folders, tmp_path) -> None:
    (tmp_path / "x.tremplin-backup").write_bytes(b"no backup")
    with pytest.raises(VaultDamaged):
        restore_backup(place, tmp_path / "x.tremplin-backup")
    assert not has_vault(place)


def test_preferences_come_back_as_they_were_kept(place: Folders) -> None:
    kept = Preferences("ar", "dark", 1.5, "1")
    kept.save(place.preferences)
    assert Preferences.load(place.preferences) == kept


@pytest.mark.parametrize("body", ["", "[]", "{", '{"scale": "huge"}', '{"scale": null}'])
def test_preferences_that_cannot_be_read_are_the_defaults(place: Folders, body) -> None:
    place.home.mkdir(parents=True)
    place.preferences.write_text(body)
    assert Preferences.load(place.preferences) == Preferences()


def test_preferences_of_a_later_version_do_not_matter(place: Folders) -> None:
    place.home.mkdir(parents=True)
    place.preferences.write_text(json.dumps({"language": "fr", "shape": "round"}))
    assert Preferences.load(place.preferences) == Preferences("fr")


def test_the_programs_log_goes_to_its_file(place: Folders) -> None:
    handler = start_log(place.log)
    logging.getLogger("tremplin.test").info("something happened")
    stop_log(handler)
    logging.getLogger("tremplin.test").info("nobody listens")
    written = place.log.read_text()
    assert "something happened" in written
    assert "nobody listens" not in written
