"""A withdrawn laptop: its window hands over, destroys, and a fresh start says what happened."""

import pytest
import shiboken6

from desktop import app
from desktop.bootstrap import enrol_here, found_vault, has_vault
from tests.desktop.conftest import CHEAP, PASSPHRASE


@pytest.fixture
def restarted(monkeypatch):
    """Notes that the process would be replaced, which would end the tests'."""
    calls = []
    monkeypatch.setattr(app, "restart", lambda: calls.append(True))
    return calls


@pytest.fixture
def shell(shell):
    """A shell that takes its window with it."""
    yield shell
    shiboken6.delete(shell.window)
    shell.window = None


@pytest.fixture
def working(shell, register, place):
    """A shell whose window is open on an enrolled vault with a backup."""
    founded = found_vault(place, "Salma", PASSPHRASE, register.invite("Salma"), CHEAP)
    shell._opened(founded.opened, founded.replica, None)
    backups = place.backups / founded.opened.folder.name
    backups.mkdir(parents=True)
    (backups / "old.tremplin").write_text("sealed")
    return shell


def test_a_withdrawn_laptop_destroys_its_vault_and_says_so_at_its_next_start(
    working, register, place, restarted, qtbot, new_gate
):
    device = working.session.replica.identity.device
    register.revoke(device)
    working.window.courier.start(asked=True)
    qtbot.waitUntil(lambda: bool(restarted), timeout=30_000)
    assert not has_vault(place)
    assert not any(place.backups.iterdir())
    gate = new_gate()
    qtbot.waitUntil(gate.notice.isVisible, timeout=30_000)
    assert "destroyed" in gate.notice.accessibleName()
    assert "has the receipt" in gate.notice.accessibleName()
    [told] = register.json("devices", str(register.folder))["devices"]
    assert told["state"] == "wiped"
    gate._read()
    assert not gate.notice.isVisible()
    again = new_gate()
    qtbot.waitUntil(lambda: not again.jobs.busy)
    assert not again.notice.isVisible()


def test_without_a_network_the_receipt_waits_for_the_next_start(
    working, register, place, restarted, qtbot, new_gate
):
    register.revoke(working.session.replica.identity.device)
    working.window.courier.start(asked=True)
    qtbot.waitUntil(lambda: bool(restarted), timeout=30_000)
    register.stop()
    gate = new_gate()
    qtbot.waitUntil(gate.notice.isVisible, timeout=30_000)
    assert "as soon as there is internet" in gate.notice.accessibleName()
    register.start()
    gate = new_gate()
    qtbot.waitUntil(lambda: "has the receipt" in gate.notice.accessibleName(), timeout=30_000)


def test_a_try_out_has_nothing_to_destroy(shell, place, restarted):
    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    shell._opened(founded.opened, founded.replica, None)
    shell.destroy(object())
    assert has_vault(place)
    assert restarted == []


def test_the_command_obeys_too(register, place, monkeypatch, capsys, tmp_path):
    from desktop.cli import main

    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE)
    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    enrol_here(founded.replica, register.invite("Salma"))
    register.revoke(founded.replica.identity.device)
    founded.replica.close()
    founded.opened.close()
    assert main(["sync", "--passphrase-file", str(secret)]) != 0
    assert not has_vault(place)
    [told] = register.json("devices", str(register.folder))["devices"]
    assert told["state"] == "wiped"
