"""Two laptops and a real register: enrolment, sync, a conflict and its decision."""

import pytest

from sync.register.opening import opened
from tests.helpers.register_process import RegisterProcess


@pytest.fixture
def register(tmp_path):
    with RegisterProcess(tmp_path / "register") as running:
        yield running


def enrol(laptop, register, name, tmp_path):
    file = tmp_path / f"{name}.invitation"
    file.write_text(register.invite(name, role="coordinator") + "\n", "ascii")
    return laptop.json("enrol", str(file))["enrolled"]


def test_two_laptops_change_the_same_person_and_one_decides(laptop, another, register, tmp_path):
    mine = enrol(laptop, register, "Rim", tmp_path)
    assert (mine["role"], mine["state"]) == ("coordinator", "active")
    enrol(another, register, "Anas", tmp_path)
    person = laptop.add("entrepreneur", "name=Ali Tazi", "trade=Avocat")
    laptop.add("consent", f"person={person}", "answers.register=given")
    assert laptop.json("sync")["pushed"] == 2
    assert another.json("sync")["pulled"] == 2
    laptop.json("set", person, "trade=Notaire")
    another.json("set", person, "trade=Juge")
    laptop.json("sync")
    assert another.json("sync")["contested"] == [person]
    told = another.json("conflicts")
    assert (told["waiting"], told["kinds"]) == (2, {"contested": 1, "doubtful": 1})
    said = another.run("conflicts").out
    assert "1 value to decide here" in said
    assert "2 items under To decide: contested 1, doubtful 1" in said
    (conflict,) = told["conflicts"]
    assert (conflict["record"], conflict["cell"]) == (person, "trade")
    choices = {v["value"]: v for v in conflict["values"]}
    assert {v["who"] for v in choices.values()} == {"Rim", "Anas"}
    another.json("resolve", person, "trade", "--choose", str(choices["Notaire"]["choice"]))
    another.json("sync")
    laptop.json("sync")
    for one in (laptop, another):
        assert one.json("show", person)["values"]["trade"] == "Notaire"
        assert one.json("status")["contested"] == 0
    assert laptop.json("status")["digest"] == another.json("status")["digest"]


def test_a_conflict_is_decided_by_another_value_too(laptop, another, register, tmp_path):
    enrol(laptop, register, "Rim", tmp_path)
    enrol(another, register, "Anas", tmp_path)
    person = laptop.add("entrepreneur", "name=Ali Tazi")
    laptop.add("consent", f"person={person}", "answers.register=given")
    laptop.json("sync")
    another.json("sync")
    laptop.json("set", person, "name=Ali Tazzi")
    another.json("set", person, "name=Aly Tazi")
    assert another.json("show", person)["unsent"] == ["name"]
    assert "(not yet sent: name)" in another.run("show", person).out
    laptop.json("sync")
    another.json("sync")
    another.json("resolve", person, "name", "--value", "Aly Tazzi")
    assert another.json("conflicts")["conflicts"] == []
    assert another.json("show", person)["title"] == "Aly Tazzi"


def test_a_conflict_is_decided_by_both_values_together(laptop, another, register, tmp_path):
    enrol(laptop, register, "Rim", tmp_path)
    enrol(another, register, "Anas", tmp_path)
    person = laptop.add("entrepreneur", "name=Ali Tazi")
    laptop.add("consent", f"person={person}", "answers.register=given")
    laptop.json("sync")
    another.json("sync")
    laptop.json("set", person, "trade=Douane", "birth_year=1980")
    another.json("set", person, "trade=Banque", "birth_year=1981")
    laptop.json("sync")
    another.json("sync")
    another.json("resolve", person, "trade", "--combine")
    assert another.json("show", person)["values"]["trade"] == "Douane; Banque"
    assert another.run("resolve", person, "birth_year", "--combine").code == 2


def test_a_register_that_is_away_loses_nothing(laptop, register, tmp_path):
    enrol(laptop, register, "Rim", tmp_path)
    laptop.add("entrepreneur", "name=Ali Tazi")
    register.stop()
    done = laptop.run("sync", "--json")
    assert (done.code, done.facts["error"]["code"]) == (5, "unreachable")
    assert laptop.json("status")["only_here"]["records"] == 1
    register.start()
    assert laptop.json("sync")["withheld"] == 1  # without consent it stays, counted


def test_who_was_erased_is_counted_and_said_to_be(laptop, register, tmp_path):
    enrol(laptop, register, "Rim", tmp_path)
    person = laptop.add("entrepreneur", "name=Ali Tazi")
    laptop.add("consent", f"person={person}", "answers.register=given")
    laptop.json("sync")
    with opened(register.folder) as (store, _settings):
        store.erase(person, "asked for")
    assert laptop.json("sync")["erased_people"] == 1
    assert laptop.json("sync")["erased_people"] == 0
    assert "erased under the law" in laptop.run("show", person).out
    assert laptop.json("show", person)["erased"]


def test_an_invitation_serves_once(laptop, another, register, tmp_path):
    file = tmp_path / "invitation"
    file.write_text(register.invite("Rim"), "ascii")
    laptop.json("enrol", str(file))
    done = another.run("enrol", str(file), "--json")
    assert done.code == 6
    assert another.json("status")["enrolled"] is None


def test_a_withdrawn_laptop_hands_over_what_it_had_and_destroys_its_records(
    laptop, register, tmp_path
):
    device = enrol(laptop, register, "Rim", tmp_path)["device"]
    laptop.add("entrepreneur", "name=Ali Tazi")
    register.revoke(device)
    assert laptop.run("sync").code == 6
    done = laptop.run("list", "entrepreneur", "--json")
    assert done.facts["error"]["code"] == "vault_missing"
