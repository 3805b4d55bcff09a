"""A forgotten passphrase: the region's key, kept offline, opens the vault and nothing is lost."""

import json

import pytest

from sync.errors import RecoveryFault, WrongPassphrase
from sync.protocol import recovery as keys
from sync.register import audit
from sync.register.opening import opened
from sync.replica import recovery, vault
from sync.replica.replica import Replica
from tests.helpers.laptops import PASSPHRASE, Laptop

NEW = "another four quiet words"


@pytest.fixture
def sealed(register, laptops, tmp_path):
    """A laptop of region BE with a record, sealed to the recovery key in ``be.key``."""
    register.run(
        "recovery-key", str(register.folder), "--region", "BE", "--out", str(tmp_path / "k")
    )
    one = laptops("Khadija", regions=["BE"])
    one.person = one.meet("Salma", region="BE")
    one.sync()
    recovery.follow_standing(one.vault, one.replica)
    one.key = tmp_path / "k"
    return one


def ask(laptop, tmp_path):
    request = tmp_path / "request.txt"
    request.write_text(recovery.ask_text(laptop.folder))
    return request


def test_a_forgotten_passphrase_loses_nothing_and_stands_in_the_audit(register, sealed, tmp_path):
    device = sealed.replica.identity.device
    sealed.close()
    out = tmp_path / "answer.txt"
    told = register.json(
        "recover",
        str(register.folder),
        str(ask(sealed, tmp_path)),
        "--key",
        str(sealed.key),
        "--out",
        str(out),
    )
    assert told["device"] == device
    assert told["code"] == keys.short_code(recovery.ask(sealed.folder))
    held = recovery.open_by(sealed.folder, out.read_text())
    replica = Replica.open(held)
    recovery.finish(held, replica, NEW)
    assert replica.get(sealed.person).values["name"]["given"] == "Salma"
    assert not (sealed.folder / recovery.ASKED_FILE).exists()
    replica.close()
    held.close()
    with pytest.raises(WrongPassphrase):
        vault.open_vault(sealed.folder, PASSPHRASE)
    sealed.vault = vault.open_vault(sealed.folder, NEW)
    sealed.replica = Replica.open(sealed.vault)
    sealed.replica.set_meta("standing", None)
    sealed.sync()
    with opened(register.folder) as (store, _settings), store.database.read() as connection:
        actions = [row["action"] for row in audit.about(connection, device)]
        own = [row["action"] for row in audit.about(connection, "")]
    assert "recovery" in actions
    assert "recovered" in own


def test_an_answer_opens_no_other_laptop_and_no_other_request(register, sealed, tmp_path):
    request = recovery.ask(sealed.folder)
    private = keys.join([keys.part_from(sealed.key.read_text())])
    told = keys.to_answer_text(keys.answer(request, private))
    (sealed.folder / recovery.ASKED_FILE).unlink()
    with pytest.raises(RecoveryFault):
        recovery.open_by(sealed.folder, told)
    recovery.ask(sealed.folder)
    with pytest.raises(RecoveryFault):
        recovery.open_by(sealed.folder, told)


def test_a_request_in_another_device_s_name_is_refused(sealed):
    private = keys.join([keys.part_from(sealed.key.read_text())])
    request = recovery.ask(sealed.folder)
    forged = request.model_copy(update={"device": "ab" * 16})
    with pytest.raises(RecoveryFault):
        keys.answer(forged, private)


def test_a_vault_that_was_never_sealed_says_so(tmp_path):
    with Laptop(tmp_path / "one") as one:
        assert not recovery.can_ask(one.folder)
        with pytest.raises(RecoveryFault):
            recovery.ask(one.folder)


def test_a_new_key_of_the_region_takes_the_former_one_s_place(register, sealed, tmp_path):
    former = recovery.ask(sealed.folder)
    register.run(
        "recovery-key", str(register.folder), "--region", "BE", "--out", str(tmp_path / "l")
    )
    sealed.sync()
    assert recovery.follow_standing(sealed.vault, sealed.replica)
    assert not recovery.follow_standing(sealed.vault, sealed.replica)
    assert recovery.ask(sealed.folder).recipient != former.recipient
    assert vault.describe(sealed.folder).slot_kinds == ("passphrase", "recovery")


def test_a_region_without_a_key_of_its_own_has_the_one_of_every_region(register, laptops, tmp_path):
    register.run("recovery-key", str(register.folder), "--out", str(tmp_path / "all"))
    one = laptops("Khadija", regions=["FR"])
    one.sync()
    recovery.follow_standing(one.vault, one.replica)
    part = keys.part_from((tmp_path / "all").read_text())
    assert recovery.ask(one.folder).recipient == part.key


def test_two_persons_are_needed_where_the_key_was_made_in_two_parts():
    public, parts = keys.make_key("BE", 2)
    assert keys.join(parts[::-1])
    other = keys.make_key("BE", 2)[1]
    for wrong in ([], parts[:1], parts[1:], [parts[0], parts[0]], [parts[0], other[1]]):
        with pytest.raises(RecoveryFault):
            keys.join(wrong)
    assert parts[0].key == public


def test_where_the_deployment_asks_for_two_persons_one_file_is_not_enough(tmp_path):
    from typer.testing import CliRunner

    from sync.register.cli import app
    from sync.register.opening import create

    create(tmp_path / "r", "example")
    run = CliRunner().invoke
    command = ["recovery-key", str(tmp_path / "r"), "--region", "N", "--out", str(tmp_path / "a")]
    assert run(app, command).exit_code == 2
    assert not (tmp_path / "a").exists()
    result = run(app, [*command, "--out", str(tmp_path / "b"), "--json"])
    assert json.loads(result.stdout)["persons"] == 2
    assert (tmp_path / "b").stat().st_mode & 0o777 == 0o600
    assert run(app, ["recovery-key", str(tmp_path / "r"), "--region", "99"]).exit_code == 2


@pytest.mark.parametrize("text", ["", "TREMPLIN-KEY1.x.y", "TREMPLIN1.abc.def", "é"])
def test_what_is_no_key_no_request_and_no_answer_is_said_to_be_none(text):
    for read in (keys.part_from, keys.request_from, keys.answer_from):
        with pytest.raises(RecoveryFault):
            read(text)
