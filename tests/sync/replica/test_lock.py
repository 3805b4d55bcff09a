import os
import signal
import subprocess
import sys

import pytest

from sync.errors import VaultBusy, VaultMissing, WrongPassphrase
from sync.replica import vault
from sync.replica.lock import Lock
from sync.replica.vault_slots import Argon2Params

CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)

HOLD_A_VAULT = """
import sys, time
from pathlib import Path
from sync.replica import vault
opened = vault.open_vault(Path(sys.argv[1]), "secret")
print("open", flush=True)
time.sleep(600)
"""


@pytest.fixture
def folder(tmp_path):
    vault.create(tmp_path / "v", "secret", label="", params=CHEAP).close()
    return tmp_path / "v"


@pytest.fixture
def holder(folder):
    """Another process that holds the vault open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_A_VAULT, str(folder)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_second_process_is_told_who_holds_the_vault(folder, holder):
    with pytest.raises(VaultBusy, match=rf"process {holder.pid}$"):
        vault.open_vault(folder, "secret")


def test_a_busy_vault_is_not_tried_with_passphrases(folder, holder):
    with pytest.raises(VaultBusy):
        vault.open_vault(folder, "wrong")
    assert not (folder / vault.ATTEMPTS_FILE).exists()


def test_a_busy_vault_can_still_be_described(folder, holder):
    assert vault.describe(folder).slot_kinds == ("passphrase",)


def test_a_killed_holder_holds_nothing(folder, holder):
    holder.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    holder.wait()
    vault.open_vault(folder, "secret").close()


def test_a_program_started_by_the_holder_does_not_hold_on(tmp_path):
    with (
        Lock(tmp_path / "lock") as lock,
        subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child,
    ):
        lock.close()
        Lock(tmp_path / "lock").close()
        child.communicate(b"\n")


def test_the_same_process_cannot_open_a_vault_twice(folder):
    with (
        vault.open_vault(folder, "secret"),
        pytest.raises(VaultBusy, match=f"process {os.getpid()}"),
    ):
        vault.open_vault(folder, "secret")


def test_closing_lets_the_next_one_in_and_may_be_repeated(folder):
    for _ in range(2):
        opened = vault.open_vault(folder, "secret")
        opened.close()
        opened.close()


def test_a_failed_opening_holds_nothing(folder):
    with pytest.raises(WrongPassphrase):
        vault.open_vault(folder, "wrong")
    vault.open_vault(folder, "secret").close()


def test_the_number_of_an_earlier_holder_is_wiped(tmp_path):
    (tmp_path / "lock").write_text("98765432109876")
    with (
        Lock(tmp_path / "lock"),
        pytest.raises(VaultBusy, match=rf"process {os.getpid()}$"),
    ):
        Lock(tmp_path / "lock")


def test_an_unreadable_holder_is_another_process(tmp_path):
    with Lock(tmp_path / "lock"):
        (tmp_path / "lock").write_bytes(b"\xff?")
        with pytest.raises(VaultBusy, match="another process"):
            Lock(tmp_path / "lock")


def test_two_people_open_their_vaults_side_by_side(tmp_path):
    opened = [vault.create(tmp_path / n, "secret", label=n, params=CHEAP) for n in "ab"]
    for each in opened:
        each.close()


def test_looking_for_a_vault_makes_no_lock_file(tmp_path):
    with pytest.raises(VaultMissing):
        vault.open_vault(tmp_path, "secret")
    assert list(tmp_path.iterdir()) == []
