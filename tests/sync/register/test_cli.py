"""The tremplin-register command: what it prints, what it writes, how it ends."""

import json
import stat

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from typer.testing import CliRunner

from sync.protocol.invitation import from_text
from sync.protocol.keys import public_text
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
        "invite", folder, "--name=Aya", "--role=coordinator", "--region=13", "--event=e", URL
    )
    invitation = from_text(result.stdout)
    assert (invitation.name, invitation.role) == ("Aya", "coordinator")
    assert (invitation.scope.regions, invitation.scope.events) == (["13"], ["e"])
    assert invitation.url == "https://register.example"


def test_an_invitation_goes_into_a_file_and_a_qr(run, folder, tmp_path):
    out, drawn = tmp_path / "aya.txt", tmp_path / "aya.png"
    result = run("invite", folder, "--name=Aya", URL, "--out", out, "--qr", drawn)
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"{out} lets Aya join with one laptop until 20" in result.stderr
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


def test_a_database_that_does_not_answer_is_exit_code_3(run, folder, monkeypatch):
    nowhere = "postgresql://tremplin:secret@127.0.0.1:1/tremplin"
    monkeypatch.setenv("TREMPLIN_REGISTER_DATABASE", nowhere)
    failed = run("status", folder)
    assert (failed.exit_code, "does not answer" in failed.stderr) == (3, True)
    assert "secret" not in failed.stderr


def test_status_counts_and_hides_passwords(run, folder):
    told = json.loads(run("status", folder, "--json").stdout)
    assert (told["records"], told["writes"], told["position"]) == (0, 0, 0)
    assert "***" not in told["database"]


def test_revoking_a_device_nobody_enrolled_is_exit_code_2(run, folder):
    assert run("revoke", folder, "0" * 32).exit_code == 2


def invited(run, folder, name="Aya", *more):
    return json.loads(run("invite", folder, f"--name={name}", URL, "--json", *more).stdout)


def test_a_region_that_the_deployment_has_not_is_refused(run, folder):
    result = run("invite", folder, "--name=Aya", "--region=99", URL)
    assert "13, AE, BE" in result.stderr
    assert (result.exit_code, "99" in result.stderr) == (2, True)
    assert json.loads(run("people", folder, "--json").stdout) == {"people": []}


def test_people_and_invitations_are_listed_and_changed(run, folder):
    aya = invited(run, folder, "Aya", "--region=13")
    assert run("person", folder, aya["person"], "--region=BE", "--suspend").exit_code == 0
    [card] = json.loads(run("people", folder, "--json").stdout)["people"]
    assert (card["scope"]["regions"], card["suspended"]) == (["BE"], True)
    assert aya["person"] in run("people", folder).stdout
    [told] = json.loads(run("invitations", folder, "--json").stdout)["invitations"]
    assert (told["invitation"], told["state"]) == (aya["id"], "open")
    assert run("withdraw", folder, aya["id"]).exit_code == 0
    [told] = json.loads(run("invitations", folder, "--json").stdout)["invitations"]
    assert told["state"] == "withdrawn"


@pytest.mark.parametrize("command", ["approve", "decline", "reopen", "revoke"])
def test_a_device_nobody_has_is_exit_code_2(run, folder, command):
    assert run(command, folder, "0" * 32).exit_code == 2
    assert json.loads(run("devices", folder, "--json").stdout) == {"devices": []}


def test_the_audit_is_verified_in_its_folder_and_as_an_exported_file(run, folder, tmp_path):
    person = invited(run, folder)["person"]
    out = tmp_path / "audit.jsonl"
    assert run("audit", "export", folder, "--out", out).exit_code == 0
    told = json.loads(run("audit", "verify", out, "--json").stdout)
    assert told["rows"] == 2
    assert json.loads(run("audit", "verify", folder, "--json").stdout) == told
    invited(run, folder, "Badr")
    assert run("audit", "verify", folder, "--since", out).exit_code == 0
    [row] = json.loads(run("audit", "about", folder, person, "--json").stdout)["rows"]
    assert (row["action"], row["who"]) == ("invite", "operator")


def test_an_altered_export_is_exit_code_1(run, folder, tmp_path):
    invited(run, folder)
    out = tmp_path / "audit.jsonl"
    run("audit", "export", folder, "--out", out)
    out.write_text(out.read_text().replace('"invite"', '"nothing"'))
    result = run("audit", "verify", out)
    assert (result.exit_code, "row 2" in result.stderr) == (1, True)


def test_an_export_signed_by_somebody_else_is_refused(run, folder, tmp_path):
    out = tmp_path / "audit.jsonl"
    run("audit", "export", folder, "--out", out)
    key = public_text(Ed25519PrivateKey.generate().public_key())
    assert run("audit", "verify", out, "--key", key).exit_code == 1


def test_who_is_twice_is_found_by_the_command_too(run, folder):
    done = run("link", folder, "--json")
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {"steps": 0, "pairs": 0, "nobody_decides": {}}


def test_whatever_the_command_writes_is_its_owner_s_alone(run, folder, tmp_path):
    ticket, drawn, audit = tmp_path / "a.invitation", tmp_path / "a.svg", tmp_path / "audit.jsonl"
    ticket.touch(mode=0o644)  # there is one already, that everybody reads
    made = run("invite", folder, "--name=Aya", URL, "--out", ticket, "--qr", drawn)
    assert made.exit_code == 0, made.stderr
    assert run("audit", "export", folder, audit).exit_code == 0  # the file's place, or --out
    files = [ticket, drawn, audit, *folder.iterdir()]
    assert {"register.db", "register.key"} <= {file.name for file in files}
    open_ = {file.name for file in files if file.stat().st_mode & 0o077}
    assert not open_
