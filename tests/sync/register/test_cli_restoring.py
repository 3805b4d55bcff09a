"""Putting a copy back by the command: nobody erased comes with it, and a refusal leaves nothing."""

import json
import shutil

import pytest
from typer.testing import CliRunner

from sync.register.cli import app
from tests.helpers.in_process import Register, quiet
from tests.helpers.laptops import Laptop


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A register that erased two people after its first copy was taken, and knows so."""
    place = tmp_path_factory.mktemp("kept")
    register = Register(place / "register")
    wire = register.enrol(Laptop(place / "laptop", "Khadija"))
    people = [wire.laptop.meet(name) for name in ("Salma", "Nadia", "Aya")]
    quiet(wire)
    wire.laptop.close()
    register.close()
    folder = place / "register"
    assert run("backup", folder, place / "copies").exit_code == 0
    for person in people[:2]:
        assert run("erase", folder, person, "--reason=asked", "--yes").exit_code == 0
    return place


@pytest.fixture
def folder(kept, tmp_path):
    """That register, in a folder of this test's own."""
    return shutil.copytree(kept / "register", tmp_path / "register")


@pytest.fixture
def copy(kept):
    """The copy from before anybody was erased."""
    [path] = (kept / "copies").glob("register-*")
    return path


@pytest.fixture
def elsewhere(folder, tmp_path):
    """A new folder on another machine, with the register's key alone."""
    place = tmp_path / "elsewhere"
    place.mkdir()
    shutil.copy(folder / "register.key", place)
    return place


def held(folder):
    """Count the people: each has a consent beside them."""
    return json.loads(run("status", folder, "--json").stdout)["records"] // 2


def files(folder):
    """Give the names of what lies there; of the logs what they say, of databases which they are."""
    logs = {file.name: file.read_bytes() for file in folder.glob("*.log")}
    return {file.name: file.stat().st_ino for file in folder.iterdir()} | logs


def test_a_copy_put_back_with_the_log_holds_nobody_erased(folder, copy):
    result = run("restore", folder, copy)
    assert (result.exit_code, held(folder)) == (0, 1), result.stderr


@pytest.mark.parametrize("left", [0, 1], ids=["missing", "shorter"])
def test_a_log_without_every_order_that_the_register_knows_is_refused(folder, copy, left):
    log = folder / "erasures.log"
    lines = log.read_text().splitlines(keepends=True)[:left]
    if lines:
        log.write_text("".join(lines))
    else:
        log.unlink()
    before = files(folder)
    result = run("restore", folder, copy)
    assert result.exit_code == 3
    for said in (str(log), f"{2 - left} ", "--without-log"):
        assert said in result.stderr
    assert files(folder) == before


def test_with_consent_the_orders_that_the_register_itself_knows_are_carried_out(folder, copy):
    (folder / "erasures.log").unlink()
    result = run("restore", folder, copy, "--without-log")
    assert (result.exit_code, held(folder)) == (0, 1), result.stderr
    assert len((folder / "erasures.log").read_text().splitlines()) == 2
    assert run("restore", folder, copy).exit_code == 0


def test_a_new_folder_without_any_log_is_refused(elsewhere, copy):
    result = run("restore", elsewhere, copy)
    assert (result.exit_code, "erasures.log" in result.stderr) == (3, True)
    assert set(files(elsewhere)) == {"register.key"}


def test_in_a_new_folder_consent_puts_the_copy_back_as_it_is_and_says_so(elsewhere, copy):
    result = run("restore", elsewhere, copy, "--without-log")
    assert (result.exit_code, held(elsewhere)) == (0, 3)
    assert "comes back" in result.stderr


def test_a_new_folder_with_the_log_holds_nobody_erased(elsewhere, folder, copy):
    shutil.copy(folder / "erasures.log", elsewhere)
    assert run("restore", elsewhere, copy).exit_code == 0
    assert held(elsewhere) == 1


def test_a_register_that_never_erased_anybody_is_put_back_without_a_question(tmp_path):
    for name in ("register", "other"):
        (tmp_path / name).mkdir()
    assert run("init", tmp_path / "register").exit_code == 0
    assert run("backup", tmp_path / "register", tmp_path / "copies").exit_code == 0
    [copy] = (tmp_path / "copies").iterdir()
    for name in ("register.key", "erasures.log"):
        shutil.copy(tmp_path / "register" / name, tmp_path / "other")
    assert run("restore", tmp_path / "other", copy).exit_code == 0


def test_a_refusal_for_want_of_the_key_leaves_nothing(tmp_path, copy):
    empty = tmp_path / "empty"
    empty.mkdir()
    for options in ([], ["--without-log"]):
        result = run("restore", empty, copy, *options)
        assert (result.exit_code, "register.key" in result.stderr) == (1, True)
        assert not files(empty)


def test_a_log_that_was_altered_leaves_all_as_it_was(folder, copy):
    log = folder / "erasures.log"
    log.write_text(log.read_text().replace("asked", "never"))
    before = files(folder)
    assert run("restore", folder, copy).exit_code == 1
    assert files(folder) == before


def test_a_damaged_database_is_put_aside_for_the_copy(folder, copy):
    (folder / "register.db").write_text("nonsense " * 1000)
    result = run("restore", folder, copy)
    assert (result.exit_code, held(folder)) == (0, 1), result.stderr
    assert (folder / "register.db.before-1").read_text().startswith("nonsense")
