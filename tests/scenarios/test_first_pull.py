"""A laptop's first pull: told as it goes, stopped and gone on with, never begun anew."""

from pathlib import Path

import pytest

from sync.client import pages, versions
from sync.client.exchange import sync
from tests.helpers.in_process import Register, quiet
from tests.helpers.laptops import Laptop

PEOPLE, PAGE = 30, 7


@pytest.fixture
def pair(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(pages, "PAGE_RECORDS", PAGE)
    register = Register(tmp_path / "register")
    wires = [register.enrol(Laptop(tmp_path / name, name)) for name in ("Author", "Fresh")]
    for number in range(PEOPLE):
        wires[0].laptop.meet(f"Person {number}")
    quiet(wires[0])
    yield wires
    for wire in wires:
        wire.laptop.close()
    register.close()


def pull(wire, told, pages=None):
    """Sync; after so many pages somebody presses cancel."""
    return sync(
        wire.laptop.replica,
        told.append,
        lambda: pages is not None and len([p for p in told if p.phase == "pull"]) >= pages,
        connect=lambda _replica: (wire, wire._identity()),
    )


def test_a_first_pull_that_was_cancelled_goes_on_where_it_was(pair):
    author, fresh = pair
    first, second = [], []
    outcome = pull(fresh, first, pages=2)
    held = fresh.laptop.replica.count("entrepreneur") + fresh.laptop.replica.count("consent")
    assert outcome.cancelled
    assert 2 * PAGE <= held < 2 * PEOPLE
    fresh.laptop.reopen()
    rest = pull(fresh, second)
    assert {progress.total for progress in second if progress.phase == "pull"} == {rest.pulled}
    assert outcome.pulled + rest.pulled == 2 * PEOPLE
    assert fresh.laptop.replica.digest() == author.laptop.replica.digest()


def test_a_first_pull_says_how_far_it_is(pair):
    _, fresh = pair
    versions.speak(fresh.laptop.replica, 2)  # as it does once it was enrolled over HTTP
    told = []
    pull(fresh, told)
    done = [progress.done for progress in told if progress.phase == "pull"]
    assert {progress.total for progress in told if progress.phase == "pull"} == {2 * PEOPLE}
    assert done == sorted(done)
    assert done[-1] == 2 * PEOPLE
    assert len(done) >= 2 * PEOPLE // PAGE


def test_what_changes_during_a_first_pull_is_in_it(pair):
    author, fresh = pair
    told = []
    pull(fresh, told, pages=1)
    [first, *_] = sorted(view.id for view in author.laptop.replica.listing("entrepreneur"))
    author.laptop.edit(first, trade="changed meanwhile")
    quiet(author)
    quiet(fresh)
    assert fresh.laptop.values(first)["trade"] == "changed meanwhile"
