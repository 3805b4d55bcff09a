"""After an update the records follow the new declarations a few at a time, whatever happens."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import pytest

from forms import base
from forms.base import Record
from forms.fields import FormField
from forms.values import Line
from sync.figures.count import count
from sync.figures.selection import Selection
from sync.replica import deriving, settings, text_index
from tests.helpers.laptops import Laptop

TODAY = date(2026, 11, 22)
NAMES = [f"Khadija{letter}" for letter in "abcdefghijkl"]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    with Laptop(tmp_path / "vault") as made:
        yield made


@pytest.fixture
def updated(laptop: Laptop) -> Laptop:
    """A laptop opened for the first time by a version that finds people by their trade, too."""
    for name in NAMES:
        laptop.meet(name, trade="baker", membership="member")
    before_the_update(laptop)
    laptop.reopen()
    return laptop


def before_the_update(laptop: Laptop) -> None:
    """Leave what the version before would have: nothing of the trade in columns and index."""
    with laptop.replica.together() as database:
        rows = database.query("SELECT id, replace(text, 'baker', '') FROM entrepreneur")
        with text_index.following(database, "entrepreneur", dict(rows)):
            database.executemany(
                "UPDATE entrepreneur SET f_trade = NULL, text = ? WHERE id = ?",
                [(text, record_id) for record_id, text in rows],
            )
        settings.put(database, "declarations", "of the version before")


def bakers(laptop: Laptop) -> int:
    return laptop.replica.count("entrepreneur", query="baker")


def finish(laptop: Laptop) -> None:
    while laptop.replica.follow_on():
        pass


def test_right_after_the_update_search_and_figures_know_what_they_knew(updated: Laptop):
    assert updated.replica.following() == deriving.Progress(0, 24)
    assert updated.replica.count("entrepreneur", query="Khadija") == len(NAMES)
    figures = count(updated.replica, Selection(), TODAY)
    assert figures.charts["membership"].of("member") == len(NAMES)
    assert updated.replica.listing("entrepreneur", limit=1)[0].values["trade"] == "baker"


def test_step_by_step_everybody_is_found_by_what_is_new(updated: Laptop):
    found = [bakers(updated)]
    while deriving.step(updated.replica.database, updated.replica._states, 5):
        found.append(bakers(updated))
    assert found[:4] == [0, 5, 10, 12]
    assert updated.replica.following() is None
    assert updated.replica.follow_on() is None


def test_a_kill_in_the_middle_costs_no_more_than_a_step(updated: Laptop, tmp_path: Path):
    deriving.step(updated.replica.database, updated.replica._states, 5)
    with updated.replica.together():
        deriving.step(updated.replica.database, updated.replica._states, 5)
        shutil.copytree(updated.folder, killed := tmp_path / "killed")
    with Laptop.opened(killed) as again:
        assert again.replica.following() == deriving.Progress(5, 24)
        assert bakers(again) == 5
        finish(again)
        assert bakers(again) == len(NAMES)


def test_what_is_saved_and_deleted_meanwhile_stands(updated: Laptop):
    first, last = updated.replica.listing("entrepreneur", order="created")[:: len(NAMES) - 1]
    deriving.step(updated.replica.database, updated.replica._states, 5)
    updated.edit(first.id, trade="cook")
    updated.edit(last.id, trade="cook")
    new = updated.meet("Karim", trade="baker")
    updated.replica.delete(updated.replica.listing("entrepreneur", order="created")[5].id)
    finish(updated)
    assert updated.replica.count("entrepreneur", query="cook") == 2
    assert bakers(updated) == len(NAMES) - 2 - 1 + 1
    assert updated.values(new)["trade"] == "baker"


def test_an_update_in_the_middle_of_another_begins_anew(updated: Laptop):
    deriving.step(updated.replica.database, updated.replica._states, 5)
    before_the_update(updated)
    updated.reopen()
    assert updated.replica.following() == deriving.Progress(0, 24)
    finish(updated)
    assert bakers(updated) == len(NAMES)


def test_people_shown_as_one_stay_one(laptop: Laptop):
    one, other = laptop.meet("Khadija", trade="baker"), laptop.meet("Khadidja", trade="baker")
    laptop.replica.say_same(one, other, "same")
    before_the_update(laptop)
    laptop.reopen()
    finish(laptop)
    assert [view.id for view in laptop.replica.listing("entrepreneur", query="baker")] == [one]


def test_somebody_erased_stays_erased(laptop: Laptop):
    from sync.replica import erasing

    person = laptop.meet("Khadija", trade="baker")
    with laptop.replica.together() as database:
        erasing.erase(database, laptop.replica._states, [person])
    before_the_update(laptop)
    laptop.reopen()
    finish(laptop)
    assert laptop.replica.count("entrepreneur") == 0


@pytest.fixture
def stalls(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The record of a stall, made when this version did not know what a stall is."""
    monkeypatch.setattr(base, "_REGISTRY", dict(base.record_types()))

    class Stall(Record, type_name="stall", label="Stall", plural="Stalls"):
        """A stall."""

        number: Annotated[Line | None, FormField("Number", listed=True, searchable=True)] = None

    laptop.reopen()
    stall = laptop.replica.save("stall", {"number": "12", "wall": "north"})
    kept = "id, type, base, base_position, orphan, erased, withheld, changed"
    with laptop.replica.together() as database:
        database.execute(f"INSERT INTO other_records ({kept}) SELECT {kept} FROM stall")
        database.execute("DROP TABLE stall_fts")
        database.execute("DROP TABLE stall")
        settings.put(database, "declarations", "of the version before")
    yield stall
    monkeypatch.undo()
    base.record_types.cache_clear()


def test_records_of_a_type_that_has_become_known_get_a_table_of_their_own(
    laptop: Laptop, stalls: str
):
    laptop.reopen()
    assert laptop.values(stalls) == {"number": "12", "wall": "north"}
    laptop.edit(stalls, wall="south")  # before its turn has come
    finish(laptop)
    assert laptop.replica.count("stall", query="12") == 1
    assert laptop.values(stalls) == {"number": "12", "wall": "south"}
    assert laptop.replica.database.query("SELECT count(*) FROM other_records") == [(0,)]
