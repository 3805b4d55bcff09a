"""A register put back to an older copy, without a word: what laptops had handed over comes back."""

from pathlib import Path

import pytest

from tests.helpers.in_process import Register, Wire, quiet
from tests.helpers.laptops import Laptop


@pytest.fixture
def register(tmp_path: Path):
    made = Register(tmp_path / "register")
    yield made
    made.close()


@pytest.fixture
def wires(tmp_path: Path, register: Register):
    made: list[Wire] = []

    def make(name: str, *regions: str) -> Wire:
        made.append(register.enrol(Laptop(tmp_path / name, name), *regions))
        return made[-1]

    yield make
    for wire in made:
        wire.laptop.close()


def same(*wires: Wire) -> bool:
    return len({wire.digest() for wire in wires}) == 1


def test_what_was_handed_over_since_the_copy_comes_back(wires, register):
    one, other = wires("One"), wires("Other")
    person = one.laptop.meet("Salma", trade="baker")
    quiet(one, other)
    copy = register.backup()
    one.laptop.edit(person, trade="cook")
    other.laptop.edit(person, badge="A12")
    later = other.laptop.meet("Nadia")
    quiet(one, other)
    register.restore(copy)
    quiet(one, other)
    for wire in (one, other):
        values = wire.laptop.values(person)
        assert (values["trade"], values["badge"]) == ("cook", "A12")
        assert wire.laptop.values(later)["name"]["given"] == "Nadia"
        assert not wire.laptop.replica.contested()
    assert same(one, other)


def test_new_writes_before_anybody_notices_do_not_hide_the_loss(wires, register):
    one, other, third = wires("One"), wires("Other"), wires("Third")
    person = one.laptop.meet("Salma", trade="baker")
    quiet(one, other, third)
    copy = register.backup()
    one.laptop.edit(person, trade="cook")
    quiet(one, other)
    register.restore(copy)
    for number in range(9):
        third.laptop.meet(f"Crowd {number}")
        third.laptop.edit(person, badge=f"B{number}")
        third.sync()
    quiet(one, other, third)
    for wire in (one, other, third):
        assert wire.laptop.values(person)["trade"] == "cook"
        assert wire.laptop.values(person)["badge"] == "B8"
    assert same(one, other, third)


def test_a_receipt_the_register_has_forgotten_is_noticed_though_the_cursor_is_older(
    wires, register
):
    """I pushed after the copy and had not pulled since: my cursor is known, my receipt is void."""
    one, other = wires("One"), wires("Other")
    person = one.laptop.meet("Salma", trade="baker")
    quiet(one, other)
    copy = register.backup()
    one.laptop.edit(person, trade="cook")
    one.push()
    register.restore(copy)
    for number in range(5):
        other.laptop.meet(f"Crowd {number}")
    other.sync()
    quiet(one, other)
    assert other.laptop.values(person)["trade"] == "cook"
    assert not one.laptop.replica.at_risk().records


def test_numbers_of_epochs_given_anew_do_not_mix_up_authors(wires, register):
    one, other, third = wires("One"), wires("Other"), wires("Third")
    person = one.laptop.meet("Salma", trade="baker")
    quiet(one, other)
    copy = register.backup()
    other.laptop.edit(person, trade="cook")
    quiet(other, one)
    register.restore(copy)
    third.laptop.meet("Nadia")
    third.sync()
    quiet(one, other, third)
    for wire in (one, third):
        [line] = [x for x in wire.laptop.replica.history(person) if x.value == "cook" and x.live]
        assert line.who == "Other"
    assert same(one, other, third)


def test_what_only_another_s_copy_proves_is_kept_and_waits_for_a_person(wires, register):
    author, other = wires("Author"), wires("Other")
    quiet(author, other)
    copy = register.backup()
    person = author.laptop.meet("Salma", trade="baker")
    quiet(author, other)
    register.restore(copy)
    quiet(other)  # the author's laptop was lost in a taxi
    assert other.laptop.values(person)["trade"] == "baker"
    assert person in other.laptop.replica.at_risk().orphans
    [mine] = [one for one in other.laptop.replica.orphans() if one.record_id == person]
    assert (mine.type, mine.title) == ("entrepreneur", other.laptop.view(person).title)
    other.laptop.replica.hand_up(person)
    for orphan in other.laptop.replica.at_risk().orphans:
        other.laptop.replica.hand_up(orphan)
    third = wires("Third")
    quiet(other, third)
    assert third.laptop.values(person)["trade"] == "baker"
    assert other.laptop.replica.at_risk().orphans == ()


def test_an_orphan_whose_author_comes_back_is_no_orphan(wires, register):
    author, other = wires("Author"), wires("Other")
    quiet(author, other)
    copy = register.backup()
    person = author.laptop.meet("Salma", trade="baker")
    quiet(author, other)
    register.restore(copy)
    quiet(other)
    assert other.laptop.replica.at_risk().orphans
    quiet(author, other)
    assert other.laptop.replica.at_risk().orphans == ()
    assert other.laptop.values(person)["trade"] == "baker"
    assert same(author, other)


def test_a_register_put_back_to_before_everything(wires, register):
    one, other = wires("One"), wires("Other")
    copy = register.backup()
    people = [one.laptop.meet(f"Person {n}") for n in range(3)]
    other.laptop.meet("Nadia")
    quiet(one, other)
    register.restore(copy)
    quiet(one, other)
    assert all(other.laptop.view(person) for person in people)
    assert same(one, other)
    assert other.digest()[1] == 8


def test_put_back_twice(wires, register):
    one, other = wires("One"), wires("Other")
    person = one.laptop.meet("Salma", trade="baker")
    quiet(one, other)
    first = register.backup()
    one.laptop.edit(person, trade="cook")
    quiet(one, other)
    second = register.backup()
    other.laptop.edit(person, trade="chef")
    quiet(one, other)
    register.restore(second)
    quiet(one, other)
    register.restore(first)
    quiet(one, other)
    assert one.laptop.values(person)["trade"] == other.laptop.values(person)["trade"] == "chef"
    assert same(one, other)


def test_a_record_that_leaves_the_scope_leaves_the_laptop(wires):
    brussels, paris = wires("Brussels", "BE"), wires("Paris", "BE", "FR")
    person = paris.laptop.meet("Salma", region="BE")
    quiet(paris, brussels)
    assert brussels.laptop.values(person)["name"]["given"] == "Salma"
    paris.laptop.edit(person, region="FR")
    quiet(paris, brussels)
    assert brussels.laptop.replica.get(person) is None
    assert brussels.laptop.replica.listing("entrepreneur", query="salma") == []
    paris.laptop.edit(person, region="BE")
    quiet(paris, brussels)
    assert brussels.laptop.values(person)["name"]["given"] == "Salma"


def test_unsent_work_on_a_record_that_left_the_scope_stays_and_is_told(wires):
    brussels, paris = wires("Brussels", "BE"), wires("Paris", "BE", "FR")
    person = paris.laptop.meet("Salma", region="BE", trade="baker")
    quiet(paris, brussels)
    paris.laptop.edit(person, region="FR")
    paris.sync()
    brussels.laptop.edit(person, trade="cook")
    brussels.sync()
    brussels.sync()
    [aside] = brussels.laptop.replica.at_risk().set_aside
    assert (aside.record_id, aside.reason) == (person, "out_of_scope")
    assert brussels.laptop.values(person) == {"trade": "cook"}
