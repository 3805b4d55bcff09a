"""What the command says to somebody who gets it wrong: in words, and before harm is done."""

import json

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from sync.register.cli import app
from sync.register.opening import opened
from sync.register.schema import recovery_keys
from tests.helpers.in_process import Register
from tests.helpers.laptops import Laptop


@pytest.fixture
def run():
    return lambda *arguments, **more: CliRunner().invoke(app, [str(a) for a in arguments], **more)


@pytest.fixture
def folder(run, tmp_path):
    folder = tmp_path / "register"
    assert run("init", folder).exit_code == 0
    return folder


@pytest.fixture
def device(tmp_path):
    """A register with one enrolled laptop; gives the folder and the device's id."""
    register = Register(tmp_path / "served")
    laptop = register.enrol(Laptop(tmp_path / "laptop", "Khadija")).laptop
    identity = laptop.replica.identity
    laptop.close()
    register.close()
    return tmp_path / "served", identity.device


def state(run, folder):
    [row] = json.loads(run("devices", folder, "--json").stdout)["devices"]
    return row["state"]


@pytest.mark.parametrize("answer", ["", "n\n", "\n"], ids=["nobody", "no", "return"])
def test_revoking_asks_first_and_does_nothing_without_a_yes(run, device, answer):
    folder, laptop = device
    result = run("revoke", folder, laptop, input=answer)
    assert result.exit_code == 2
    assert "destroys its records" in result.stderr
    assert "Khadija" in result.stderr
    assert state(run, folder) == "active"


@pytest.mark.parametrize(("options", "answer"), [(["--yes"], ""), ([], "y\n")], ids=["yes", "y"])
def test_revoking_goes_on_with_a_yes(run, device, options, answer):
    folder, laptop = device
    assert run("revoke", folder, laptop, *options, input=answer).exit_code == 0
    assert state(run, folder) == "revoked"


def test_erasing_asks_first(run, folder):
    result = run("erase", folder, "0" * 32, "--reason=asked", input="n\n")
    assert (result.exit_code, "cannot be taken back" in result.stderr) == (2, True)
    assert not (folder / "erasures.log").read_text()


def test_a_recovery_key_whose_parts_cannot_be_written_never_comes_into_force(run, folder, tmp_path):
    assert run("recovery-key", folder, "--region=BE", "--out", tmp_path / "a").exit_code == 0
    with opened(folder) as (store, _settings), store.database.read() as connection:
        before = connection.execute(select(recovery_keys)).all()
    nowhere = ["--out", tmp_path / "b", "--out", tmp_path / "nowhere" / "c"]
    result = run("recovery-key", folder, "--region=BE", *nowhere)
    assert (result.exit_code, "nowhere/c: No such file" in result.stderr) == (3, True)
    assert not (tmp_path / "b").exists()
    with opened(folder) as (store, _settings), store.database.read() as connection:
        assert connection.execute(select(recovery_keys)).all() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["recover", "FOLDER", "WRONG", "--key=WRONG", "--out=NEW"], "no request for a forgotten"),
        (["restore", "FOLDER", "NEW"], "there is no file"),
        (["restore", "FOLDER", "WRONG"], "no copy of a register"),
        (["sheets", "FOLDER", "WRONG"], "no set of answer sheets"),
        (["invite", "FOLDER", "--name=A", "--url=x", "--ca=WRONG"], "holds no certificate"),
        (["copy", "FOLDER", "nonsense"], "the target is an address"),
        (["serve", "FOLDER", "--port=0", "--tls-cert=WRONG", "--tls-key=WRONG"], "certificate"),
        (["serve", "FOLDER", "--port=0", "--tls-cert=NEW", "--tls-key=WRONG"], "NEW: No such file"),
        (["token", "make", "FOLDER", "--name=A", "--purpose=a b", "--read=need"], "the purposes"),
        (["token", "make", "FOLDER", "--name=A", "--purpose=contact", "--read=X"], "token reads"),
        (["init", "WRONG"], "WRONG: File exists"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_wrong_file_or_word_is_answered_in_words(run, folder, tmp_path, arguments, said):
    (tmp_path / "WRONG").write_bytes(b"\xff\xfenonsense\x00")
    places = {"FOLDER": folder, "WRONG": tmp_path / "WRONG", "NEW": tmp_path / "NEW"}
    filled = []
    for argument in arguments:
        name, sign, value = argument.rpartition("=")
        filled.append(f"{name}{sign}{places.get(value, value)}")
    result = run(*filled)
    told = " ".join(result.stderr.replace("│", " ").split())
    assert result.exit_code in (2, 3), told
    assert said in told
    assert "Traceback" not in told
    assert "Errno" not in told
    assert "pydantic" not in told


def test_a_damaged_database_is_said_to_be_one(run, folder):
    for file in folder.glob("register.db*"):
        file.unlink()
    (folder / "register.db").write_text("nonsense " * 1000)
    result = run("status", folder)
    assert (result.exit_code, "damaged" in result.stderr) == (3, True)


def test_an_empty_list_is_said_to_be_empty(run, folder):
    assert run("devices", folder).stdout == "none\n"
