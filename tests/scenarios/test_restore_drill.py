"""The drill: copy while serving, go on working, put the copy back; nothing is lost."""

import json
from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from sync.client.exchange import sync
from sync.protocol.messages import Scope
from sync.register.cli import app
from sync.register.opening import opened
from tests.contracts.conftest import StoreDevice
from tests.helpers import postgres
from tests.helpers.digests import digest_at_register
from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.register_process import RegisterProcess

DATABASE = "TREMPLIN_REGISTER_DATABASE"


@pytest.fixture(scope="module")
def server() -> Iterator[postgres.PostgresServer]:
    programs = postgres.programs()
    if programs is None:
        pytest.skip("this machine has no PostgreSQL server's programs")
    with postgres.postgres_server(programs) as running:
        yield running


@pytest.fixture
def in_postgresql(server, monkeypatch):
    """Name an empty PostgreSQL database, and its programs, in the environment."""
    monkeypatch.setenv(DATABASE, server.empty())
    monkeypatch.setenv("PATH", str(postgres.programs()), prepend=":")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def emptied(request):
    """Name the database in the environment; give what empties it before a copy is put back."""
    if request.param == "sqlite":
        return lambda: None
    request.getfixturevalue("in_postgresql")
    return request.getfixturevalue("server").empty


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def done(*arguments):
    result = run(*arguments)
    assert result.exit_code == 0, result.stderr
    return result


def quiet(*laptops):
    for _ in range(6):
        outcomes = [sync(laptop.replica) for laptop in laptops]
        if not any(outcome.pushed or outcome.pulled for outcome in outcomes):
            return
    raise AssertionError(f"never quiet: {outcomes}")


def test_a_copy_is_put_back_and_laptops_send_what_it_lacks(tmp_path, emptied):
    copies = tmp_path / "copies"
    with RegisterProcess(tmp_path / "register") as register:
        folder = register.folder

        def enrol(name):
            return Laptop(tmp_path / name, name).enrol(invite(folder, register.url, name, ["*"]))

        with enrol("One") as one, enrol("Other") as other:
            salma = one.meet("Salma", trade="baker")
            quiet(one, other)
            done("backup", folder, copies)
            [copy] = copies.glob("register-*")
            assert copy.stat().st_mode & 0o077 == 0
            one.edit(salma, trade="cook")
            nadia = other.meet("Nadia")
            quiet(one, other)
            register.stop()
            emptied()
            done("restore", folder, copy)
            register.start()
            quiet(one, other)
            for laptop in (one, other):
                assert laptop.values(salma)["trade"] == "cook"
                assert laptop.values(nadia)["name"]["given"] == "Nadia"
                assert not laptop.replica.contested()
                assert laptop.replica.digest() == digest_at_register(laptop)


@pytest.fixture
def folder(tmp_path):
    done("init", tmp_path / "register")
    return tmp_path / "register"


def test_what_was_there_is_put_aside(folder, tmp_path):
    done("backup", folder, tmp_path / "copies")
    [copy] = (tmp_path / "copies").iterdir()
    for _ in range(2):
        done("restore", folder, copy)
    assert {file.name for file in folder.glob("register.db.before-*")} == {
        "register.db.before-1",
        "register.db.before-2",
    }


def test_a_damaged_copy_or_another_register_s_is_refused_and_nothing_moves(folder, tmp_path):
    done("init", tmp_path / "other")
    done("backup", tmp_path / "other", tmp_path / "copies")
    [foreign] = (tmp_path / "copies").iterdir()
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(foreign.read_bytes()[:5000])
    before = run("status", folder, "--json").stdout
    for copy, reason in ((foreign, "another register"), (damaged, "damaged")):
        refused = run("restore", folder, copy)
        assert (refused.exit_code, reason in refused.stderr) == (3, True)
    assert run("status", folder, "--json").stdout == before
    assert not list(folder.glob("*.before-*"))


def test_a_register_that_is_served_is_not_put_back(folder, tmp_path):
    done("backup", folder, tmp_path / "copies")
    [copy] = (tmp_path / "copies").iterdir()
    with opened(folder):
        refused = run("restore", folder, copy)
    assert (refused.exit_code, "stop serving" in refused.stderr) == (3, True)


@pytest.mark.postgres
def test_a_database_that_holds_anything_is_not_written_over(tmp_path, server, monkeypatch):
    monkeypatch.setenv(DATABASE, server.empty())
    monkeypatch.setenv("PATH", str(postgres.programs()), prepend=":")
    done("init", tmp_path / "register")
    done("backup", tmp_path / "register", tmp_path / "copies")
    [copy] = (tmp_path / "copies").iterdir()
    refused = run("restore", tmp_path / "register", copy)
    assert (refused.exit_code, "not empty" in refused.stderr) == (1, True)


@pytest.mark.postgres
def test_a_missing_program_is_named(tmp_path, server, monkeypatch):
    monkeypatch.setenv(DATABASE, server.empty())
    done("init", tmp_path / "register")
    monkeypatch.setenv("PATH", str(tmp_path))
    refused = run("backup", tmp_path / "register", tmp_path / "copies")
    assert (refused.exit_code, "pg_dump is not installed" in refused.stderr) == (3, True)
    assert not list((tmp_path / "copies").glob("*.dump"))


def erased_later(folder, copies):
    """Give a copy that knows one order of erasure, of a register whose log has two by now."""
    with opened(folder) as (store, _settings):
        author = StoreDevice(store, Scope(regions=["*"]))
        people = [author.creation({"trade": "baker"}) for _ in range(3)]
        author.push(*people)
    done("erase", folder, people[0].record_id, "--reason=asked", "--yes")
    done("backup", folder, copies)
    done("erase", folder, people[1].record_id, "--reason=asked", "--yes")
    [copy] = copies.iterdir()
    return copy


@pytest.mark.postgres
@pytest.mark.usefixtures("in_postgresql")
def test_postgresql_is_not_put_back_without_the_whole_log_of_erasures(folder, server, tmp_path):
    log = folder / "erasures.log"
    copy = erased_later(folder, tmp_path / "copies")
    whole = log.read_bytes()
    server.empty()
    log.unlink()
    missing = run("restore", folder, copy)
    assert (missing.exit_code, str(log) in missing.stderr) == (3, True)
    with server.connection() as connection:
        tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        assert connection.execute(tables).fetchone() == (0,)  # refused before anything was filled
    log.touch()
    short = run("restore", folder, copy)
    assert (short.exit_code, "lacks 1 orders" in short.stderr) == (3, True)
    server.empty()
    done("restore", folder, copy, "--without-log")
    assert len(log.read_bytes().splitlines()) == 1  # the order that the copy itself knows
    assert json.loads(run("status", folder, "--json").stdout)["records"] == 2
    server.empty()
    log.write_bytes(whole)
    done("restore", folder, copy)
    assert json.loads(run("status", folder, "--json").stdout)["records"] == 1
