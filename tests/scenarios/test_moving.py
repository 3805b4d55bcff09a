"""An embedded register moves into PostgreSQL, and laptops go on as if nothing had happened."""

from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from sync.client.exchange import sync
from sync.register.cli import app
from sync.register.opening import opened
from tests.helpers import postgres
from tests.helpers.digests import digest_at_register
from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.register_process import RegisterProcess

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def server() -> Iterator[postgres.PostgresServer]:
    programs = postgres.programs()
    if programs is None:
        pytest.skip("this machine has no PostgreSQL server's programs")
    with postgres.postgres_server(programs) as running:
        yield running


@pytest.fixture
def register(tmp_path) -> Iterator[RegisterProcess]:
    with RegisterProcess(tmp_path / "register") as served:
        yield served


def enrolled(register, folder, name):
    laptop = Laptop(folder, name)
    return laptop.enrol(invite(register.folder, register.url, name, ["*"]))


def in_postgres(register, url):
    """Serve the same folder from PostgreSQL, at the same address."""
    moved = RegisterProcess(register.folder, {"TREMPLIN_REGISTER_DATABASE": url})
    moved.url = register.url
    return moved


def test_a_laptop_that_synced_before_goes_on_after(tmp_path, register, server):
    one, other = (enrolled(register, tmp_path / name, name) for name in ("One", "Other"))
    with one, other:
        salma = one.meet("Salma É. سلمى", trade="baker")
        for laptop in (one, other):
            sync(laptop.replica)
        one.edit(salma, trade="cook")
        before = register.status()
        audit = register.json("audit", "verify", str(register.folder))
        register.stop()
        url = server.empty()
        told = register.json("copy", str(register.folder), url)
        assert told["position"] == before["position"]
        assert not (register.folder / "register.db").exists()
        with in_postgres(register, url) as moved:
            assert moved.status() | {"database": ""} == before | {"database": ""}
            assert moved.json("audit", "verify", str(moved.folder)) == audit
            other.meet("Nadia")
            for laptop in (one, other, one):
                sync(laptop.replica)
            assert other.values(salma)["trade"] == "cook"
            assert not other.replica.contested()
            for laptop in (one, other):
                assert laptop.replica.digest() == digest_at_register(laptop)
            assert moved.status()["position"] > before["position"]


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path):
    assert run("init", tmp_path / "embedded").exit_code == 0
    return tmp_path / "embedded"


def test_a_target_that_holds_anything_is_refused_and_left_alone(folder, tmp_path, server):
    url = server.empty()
    assert run("init", tmp_path / "first").exit_code == 0
    assert run("copy", tmp_path / "first", url).exit_code == 0
    refused = run("copy", folder, url)
    assert (refused.exit_code, "not empty" in refused.stderr) == (1, True)
    assert run("status", folder).exit_code == 0


def test_a_register_that_is_served_is_not_moved(folder, server):
    with opened(folder):  # as a server has it
        refused = run("copy", folder, server.empty())
    assert (refused.exit_code, "stop serving" in refused.stderr) == (3, True)
    assert run("status", folder).exit_code == 0


def test_a_register_that_moved_is_not_served_from_an_empty_file_by_mistake(folder, server):
    assert run("copy", folder, server.empty()).exit_code == 0
    assert (folder / "register.db.moved").is_file()
    refused = run("status", folder)
    assert (refused.exit_code, "no register" in refused.stderr) == (1, True)
