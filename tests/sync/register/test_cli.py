"""The tremplin-register command: what it prints, what it writes, how it ends."""

import json
import stat

import pytest
from typer.testing import CliRunner

from sync.protocol.invitation import from_text
from sync.register.cli import app

URL = "--url=https://register.example"


@pytest.fixture
def run():
    """Run a command; give its result."""
    return lambda *arguments: CliRunner().invoke(app, [str(a) for a in arguments])


@pytest.fixture
def folder(run, tmp_path):
    folder = tmp_path / "register"
    assert run("init", folder).exit_code == 0
    return folder


def test_init_makes_a_folder_whose_key_only_its_owner_can_read(folder):
    assert stat.S_IMODE((folder / "register.key").stat().st_mode) == 0o600
    assert (folder / "register.db").is_file()


def test_init_tells_who_the_register_is(run, tmp_path):
    told = json.loads(run("init", tmp_path / "r", "--json").stdout)
    assert set(told) == {"register_id", "deployment", "key"}
    assert told["deployment"] == "mem-by-cgem"


def test_init_refuses_a_folder_that_has_a_register_and_leaves_it(run, folder):
    before = (folder / "register.key").read_bytes()
    result = run("init", folder)
    assert (result.exit_code, "already" in result.stderr) == (1, True)
    assert (folder / "register.key").read_bytes() == before


def test_init_refuses_a_deployment_nobody_wrote(run, tmp_path):
    assert run("init", tmp_path / "r", "--deployment", "nowhere").exit_code == 2
    assert not (tmp_path / "r").exists()


@pytest.mark.parametrize("command", ["status", "serve", "invite"])
def test_a_folder_without_a_register_is_exit_code_1(run, tmp_path, command):
    options = ["--name=Aya", URL] if command == "invite" else []
    result = run(command, tmp_path, *options)
    assert (result.exit_code, "no register" in result.stderr) == (1, True)


def test_an_invitation_carries_all_a_laptop_needs(run, folder):
    result = run(
        "invite", folder, "--name=Aya", "--role=coordinator", "--region=north", "--event=e", URL
    )
    invitation = from_text(result.stdout)
    assert (invitation.name, invitation.role) == ("Aya", "coordinator")
    assert (invitation.scope.regions, invitation.scope.events) == (["north"], ["e"])
    assert invitation.url == "https://register.example"


def test_an_invitation_goes_into_a_file_and_a_qr(run, folder, tmp_path):
    out, drawn = tmp_path / "aya.txt", tmp_path / "aya.png"
    result = run("invite", folder, "--name=Aya", URL, "--out", out, "--qr", drawn)
    assert (result.exit_code, result.stdout) == (0, "")
    assert from_text(out.read_text()).name == "Aya"
    assert drawn.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "options",
    [["--name=A"], ["--name=A", URL, "--role=king"], [URL], ["--name=A", URL, "--qr=x.gif"]],
)
def test_a_wrong_command_line_is_exit_code_2(run, folder, options):
    assert run("invite", folder, *options).exit_code == 2


def test_a_second_device_of_a_person_is_invited_by_the_person_s_id(run, folder):
    first = json.loads(run("invite", folder, "--name=Aya", URL, "--json").stdout)
    again = run("invite", folder, "--name=Aya", URL, "--person", first["person"], "--json")
    assert json.loads(again.stdout)["person"] == first["person"]
    nobody = run("invite", folder, "--name=Aya", URL, "--person", "0" * 32)
    assert nobody.exit_code == 2


def test_a_setting_that_cannot_be_read_is_exit_code_3(run, folder, monkeypatch):
    monkeypatch.setenv("TREMPLIN_REGISTER_MAX_AGE_S", "soon")
    result = run("status", folder)
    assert (result.exit_code, "TREMPLIN_REGISTER_MAX_AGE_S" in result.stderr) == (3, True)
    assert "soon" not in result.stderr


def test_status_counts_and_hides_passwords(run, folder):
    told = json.loads(run("status", folder, "--json").stdout)
    assert (told["records"], told["writes"], told["position"]) == (0, 0, 0)
    assert "***" not in told["database"]


def test_revoking_a_device_nobody_enrolled_is_exit_code_2(run, folder):
    assert run("revoke", folder, "0" * 32).exit_code == 2
