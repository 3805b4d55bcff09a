"""Whatever was done can be taken back and done again, by new writes that erase nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.replica.replica import Replica
from sync.replica.saving import Save
from tests.helpers.laptops import Laptop


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Laptop(tmp_path / "vault") as made:
        yield made.replica


def person(replica: Replica, **values) -> str:
    return replica.save(
        "entrepreneur", {"name": {"given": "Khadija", "family": "Bennani"}} | values
    )


def shown(replica: Replica, record_id: str) -> dict:
    view = replica.get(record_id)
    assert view is not None
    return {name: value for name, value in view.values.items() if value is not None}


def test_an_edit_is_undone_and_done_again(replica: Replica):
    record_id = person(replica, trade="Logistics", skills=["python"])
    before = shown(replica, record_id)
    replica.save("entrepreneur", {"trade": "Trade", "skills": ["sql"]}, record_id=record_id)
    after = shown(replica, record_id)
    undone = replica.undo()
    assert undone is not None
    assert undone.whole
    assert undone.records == (record_id,)
    assert shown(replica, record_id) == before
    replica.redo()
    assert shown(replica, record_id) == after


def test_steps_are_undone_one_by_one_to_the_beginning_and_back(replica: Replica):
    record_id = person(replica)
    states = [shown(replica, record_id)]
    for trade in ("one", "two", "three"):
        replica.save("entrepreneur", {"trade": trade}, record_id=record_id)
        states.append(shown(replica, record_id))
    for expected in reversed(states[:-1]):
        replica.undo()
        assert shown(replica, record_id) == expected
    for expected in states[1:]:
        replica.redo()
        assert shown(replica, record_id) == expected
    assert not replica.trail.can_redo


def test_whoever_was_taken_back_unsent_is_not_only_here(
    replica: Replica,
):
    person(replica)
    other = person(replica)
    replica.save("need", {"person": other, "kind": "finance"})
    assert (replica.at_risk().people, replica.at_risk().records) == (2, 3)
    replica.undo()
    replica.undo()
    assert (replica.at_risk().people, replica.at_risk().records) == (1, 1)
    assert replica.at_risk().staying == 1
    replica.redo()
    assert replica.at_risk().people == 2
    first, second = (view.id for view in replica.listing("entrepreneur"))
    replica.say_same(first, second, "same")
    assert replica.at_risk().people == 2, "whoever is shown with another is not gone"


def test_what_was_recorded_together_goes_and_comes_together(replica: Replica):
    person_id = replica.new_id()
    replica.save_all(
        [
            Save("entrepreneur", {"name": {"given": "Omar"}}, person_id),
            Save("need", {"person": person_id, "kind": "finance"}),
        ]
    )
    replica.undo()
    assert replica.count("entrepreneur") == replica.count("need") == 0
    replica.redo()
    assert replica.count("entrepreneur") == replica.count("need") == 1
    assert shown(replica, person_id)["name"] == {"given": "Omar"}


def test_a_deletion_is_undone_and_done_again(replica: Replica):
    record_id = person(replica)
    replica.delete(record_id)
    replica.undo()
    assert replica.count("entrepreneur") == 1
    replica.redo()
    assert replica.count("entrepreneur") == 0


def test_several_edits_of_one_set_are_undone_in_turn(replica: Replica):
    record_id = person(replica, sectors=["it"])
    replica.save("entrepreneur", {"sectors": ["it", "agri"]}, record_id=record_id)
    replica.save("entrepreneur", {"sectors": ["agri"]}, record_id=record_id)
    replica.undo()
    assert set(shown(replica, record_id)["sectors"]) == {"it", "agri"}
    replica.undo()
    assert shown(replica, record_id)["sectors"] == ["it"]
    replica.redo()
    replica.redo()
    assert shown(replica, record_id)["sectors"] == ["agri"]


def test_a_new_save_ends_what_could_be_done_again(replica: Replica):
    record_id = person(replica)
    replica.save("entrepreneur", {"trade": "one"}, record_id=record_id)
    replica.undo()
    replica.save("entrepreneur", {"trade": "two"}, record_id=record_id)
    assert replica.redo() is None
    assert shown(replica, record_id)["trade"] == "two"


def test_what_was_changed_since_by_another_way_stays(replica: Replica):
    record_id = person(replica)
    replica.save("entrepreneur", {"trade": "one", "skills": ["sql"]}, record_id=record_id)
    replica.save("entrepreneur", {"trade": "two"}, record_id=record_id, intent="import:a list")
    undone = replica.undo()
    assert undone is not None
    assert not undone.whole
    values = shown(replica, record_id)
    assert values["trade"] == "two"
    assert "skills" not in values


def test_notes_stay_and_it_is_said(replica: Replica):
    record_id = person(replica)
    note = {"at": "2026-11-21T10:00:00Z", "text": "Met at the stand"}
    replica.save("entrepreneur", {"notes": [note], "trade": "one"}, record_id=record_id)
    undone = replica.undo()
    assert undone is not None
    assert not undone.whole
    values = shown(replica, record_id)
    assert [entry["text"] for entry in values["notes"]] == ["Met at the stand"]
    assert "trade" not in values


def test_nothing_is_erased_from_the_history(replica: Replica):
    record_id = person(replica)
    replica.save("entrepreneur", {"trade": "one"}, record_id=record_id)
    replica.undo()
    told = [
        (line.value, line.intent) for line in replica.history(record_id) if line.field == "trade"
    ]
    assert ("one", "") in told
    assert (None, "undo") in told


def test_with_nothing_done_there_is_nothing_to_undo(replica: Replica):
    assert replica.undo() is None
    assert replica.redo() is None
