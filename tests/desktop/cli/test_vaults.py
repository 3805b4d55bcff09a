"""The vault from the command line: made, opened, held, backed up, restored."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.passphrase_box import PassphraseBox
from sync.replica.replica import Replica
from sync.replica.vault import open_vault
from tests.desktop.cli.conftest import PASSPHRASE

pytestmark = pytest.mark.usefixtures("laptop")


def test_a_wrong_passphrase_opens_nothing(laptop, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("not it\n", "utf-8")
    done = laptop.bare("status", "--passphrase-file", str(wrong), "--json")
    assert (done.code, done.facts["error"]["code"]) == (3, "wrong_passphrase")


def test_the_passphrase_comes_by_standard_input_of_a_real_process(laptop):
    done = laptop.process("status", "--json", "--passphrase-file", "-", stdin=f"{PASSPHRASE}\n")
    assert done.code == 0, done.err
    assert done.facts["label"] == "Rim"


def test_without_a_terminal_nobody_is_asked(laptop):
    done = laptop.process("status")
    assert done.code == 2
    assert "--passphrase-file" in done.err
    assert "Traceback" not in done.err


def test_a_vault_that_is_open_elsewhere_says_so(laptop):
    with open_vault(laptop.folder, PASSPHRASE):
        done = laptop.run("status")
    assert done.code == 4
    assert "already open" in done.err or "has this vault open" in done.err


def test_a_damaged_vault_file_is_named_and_left_alone(laptop):
    file = laptop.folder / "vault.json"
    file.write_bytes(file.read_bytes()[:40])
    done = laptop.run("status", "--json")
    assert (done.code, done.facts["error"]["code"]) == (4, "vault_damaged")
    assert len(file.read_bytes()) == 40


def test_no_vault_at_all_is_said(laptop, tmp_path):
    done = laptop.bare(
        "status",
        "--vault",
        str(tmp_path / "none"),
        "--passphrase-file",
        str(laptop.passphrase_file),
        "--json",
    )
    assert (done.code, done.facts["error"]["code"]) == (4, "vault_missing")


def test_a_vault_is_named_by_folder_number_or_label(laptop):
    for name in (str(laptop.folder), "1", "Rim"):
        done = laptop.bare("status", "--json", "--vault", name, *laptop.access[:2])
        assert done.facts["label"] == "Rim"


def test_create_makes_a_vault_that_its_passphrase_opens(laptop, tmp_path):
    done = laptop.bare("create", "Anas", "--json", *laptop.access[:2])
    assert done.code == 0
    with open_vault(tmp_path / "home" / "vaults" / "2", PASSPHRASE) as opened:
        Replica.open(opened).close()
    assert [v["label"] for v in laptop.bare("vaults", "--json").facts["vaults"]] == ["Rim", "Anas"]
    assert laptop.bare("status", *laptop.access[:2]).code == 2  # two vaults: which one?


@pytest.mark.parametrize("weak", ["", "abc", "motdepasse"])
def test_create_refuses_what_the_window_refuses_in_the_same_words(laptop, tmp_path, weak, qtbot):
    file = tmp_path / "weak"
    file.write_text(f"{weak}\n", "utf-8")
    done = laptop.bare("create", "Zineb", "--passphrase-file", str(file), "--json")
    error = done.facts["error"]
    assert (done.code, error["code"]) == (3, "passphrase_refused")
    assert [v["label"] for v in laptop.bare("vaults", "--json").facts["vaults"]] == ["Rim"]
    box = PassphraseBox()
    qtbot.addWidget(box)
    box.first.setText(weak)
    box.second.setText(weak)
    assert box.value() is None
    shown = next(label.text() for label in box.findChildren(QLabel) if "guess." in label.text())
    assert shown == f"{error['what_happened']} {error['what_to_do']}"


def test_every_command_takes_the_passphrases_file_even_where_none_is_needed(laptop):
    assert laptop.bare("vaults", *laptop.access[:2]).code == 0


def test_a_backup_is_restored_beside_the_vault_with_all_its_records(laptop, tmp_path):
    record = laptop.add("entrepreneur", "name=Rim Alami")
    backup = laptop.json("backup", str(tmp_path / "stick"))["backup"]
    told = laptop.bare("restore", backup, "--json", *laptop.access[:2]).facts
    restored = told["vault"]
    assert len(told["twins"]) == 2
    assert restored in told["twins"]
    shown = laptop.bare("show", record, "--json", "--vault", restored, *laptop.access[:2])
    assert shown.facts["title"] == "Rim Alami"


@pytest.mark.parametrize("body", [b"", b"PK\x03\x04 no backup", b"hello"])
def test_what_is_no_backup_restores_nothing(laptop, tmp_path, body):
    file = tmp_path / "x.tremplin-backup"
    file.write_bytes(body)
    done = laptop.bare("restore", str(file), "--json")
    assert (done.code, done.facts["error"]["code"]) == (4, "vault_damaged")
    assert len(laptop.bare("vaults", "--json").facts["vaults"]) == 1


def test_sync_before_enrolment_says_what_is_missing(laptop):
    done = laptop.run("sync", "--json")
    assert done.code == 6
    assert done.facts["error"]["what_to_do"]


@pytest.mark.parametrize("text", ["TREMPLIN1.nonsense", "", "hello"])
def test_what_is_no_invitation_is_refused(laptop, tmp_path, text):
    file = tmp_path / "invitation"
    file.write_text(text, "utf-8")
    done = laptop.run("enrol", str(file), "--json")
    assert (done.code, done.facts["error"]["code"]) == (6, "invitation_fault")


def test_a_fault_of_ours_ends_with_words_and_no_traceback(laptop, monkeypatch, caplog):
    def broken(*_arguments, **_options):
        raise ZeroDivisionError("with Rim’s phone in its text")

    monkeypatch.setattr(Replica, "at_risk", broken)
    with caplog.at_level("CRITICAL", "tremplin"):
        done = laptop.run("status")
    assert done.code == 70
    assert "Traceback" not in done.err
    log = (laptop.home / "log" / "tremplin.log").read_text("utf-8")
    assert "Rim’s phone" not in done.err + log


def test_what_cannot_be_done_is_said_for_what_it_is(laptop, tmp_path):
    empty, foreign = tmp_path / "empty", tmp_path / "foreign.zip"
    empty.write_text("\n", "utf-8")
    foreign.write_bytes(b"no backup at all")
    done = laptop.bare("create", "Zineb", "--passphrase-file", str(empty))
    assert done.code == 3
    done = laptop.bare("restore", str(foreign))
    assert (done.code, "is no backup" in done.err) == (4, True)
    done = laptop.run("sync")
    assert (done.code, "Join one with `enrol`" in done.err) == (6, True)
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    done = laptop.run("backup", str(blocked / "folder"))
    assert done.code == 7
    assert "Choose another place" in done.err
    assert laptop.run("import", str(tmp_path / "nothing.csv")).code == 7


def test_vaults_of_one_label_are_told_apart_by_their_numbers(laptop):
    for number in ("2", "3"):
        folder = str(laptop.folder.parent / number)
        access = ("--passphrase-file", str(laptop.passphrase_file))
        laptop.bare("create", "Salma", "--vault", folder, *access)
    done = laptop.bare("status", "--vault", "Salma", *access)
    assert (done.code, "2, 3" in done.err) == (2, True)
