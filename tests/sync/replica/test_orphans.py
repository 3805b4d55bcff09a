"""What a restored register has lost and only this laptop still proves waits for a person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.replica.desk import Desk
from sync.replica.queue import Filter
from tests.helpers.in_process import Register, Wire, quiet
from tests.helpers.laptops import Laptop

ORPHANS = Filter(kinds=("orphan",))
DECIDED = Filter(kinds=("orphan",), states=("decided",))


class Loss:
    """Aya met somebody and lost her laptop; then the register was put back to the day before."""

    def __init__(self, folder: Path) -> None:
        self.register = Register(folder / "register")
        self.aya, self.badr = Laptop(folder / "aya", "Aya"), Laptop(folder / "badr", "Badr")
        self.wires: dict[str, Wire] = {
            "Aya": self.register.enrol(self.aya),
            "Badr": self.register.enrol(self.badr, role="coordinator"),
        }
        quiet(*self.wires.values())
        copy = self.register.backup()
        self.person = self.aya.meet("Salma", trade="baker", phones=[])
        self.need = self.aya.replica.save("need", {"person": self.person, "details": "an oven"})
        quiet(*self.wires.values())
        self.register.restore(copy)
        self.wires["Badr"].sync()
        self.desk = Desk(self.badr.replica)

    def people(self) -> list[str]:
        return [view.id for view in self.badr.replica.listing("entrepreneur")]

    def close(self) -> None:
        for laptop in (self.aya, self.badr):
            laptop.close()
        self.register.close()


@pytest.fixture
def loss(tmp_path: Path) -> Iterator[Loss]:
    made = Loss(tmp_path)
    yield made
    made.close()


def test_a_lost_person_is_one_item_with_all_that_hangs_on_them(loss: Loss):
    [line] = loss.desk.page(ORPHANS)
    assert (line.record, line.title, line.who) == (loss.person, "Salma Bennani", ("Aya",))
    assert line.facts["records"][0] == loss.person
    assert loss.need in line.facts["records"]
    assert len(line.facts["records"]) == 3
    loss.wires["Badr"].sync()
    assert [x.id for x in loss.desk.page(ORPHANS)] == [line.id]


def test_handed_up_it_is_everybodys_again_with_its_consent_and_need(loss: Loss):
    [line] = loss.desk.page(ORPHANS)
    loss.desk.hand_up([line.id])
    assert loss.desk.page(ORPHANS) == []
    assert loss.badr.replica.orphans() == []
    loss.wires["Badr"].sync()
    with Laptop(loss.badr.folder.parent / "c", "Chafik") as other:
        loss.register.enrol(other).sync()
        assert other.values(loss.person)["trade"] == "baker"
        assert [x.id for x in other.replica.linked(loss.person, "need")] == [loss.need]
    assert [x.verdict for x in loss.desk.page(DECIDED)] == ["handed_up"]


def test_handing_up_is_undone_by_deleting_it_again(loss: Loss):
    [line] = loss.desk.page(ORPHANS)
    loss.desk.hand_up([line.id])
    loss.wires["Badr"].sync()
    assert loss.desk.undo([line.id]).cells == 3
    loss.wires["Badr"].sync()
    assert loss.people() == []
    assert [x.verdict for x in loss.desk.page(DECIDED)] == ["undone"]


def test_let_go_it_is_hidden_and_an_undo_shows_it_again(loss: Loss):
    [line] = loss.desk.page(ORPHANS)
    loss.desk.let_go([line.id])
    assert loss.people() == []
    assert loss.badr.replica.linked(loss.person, "need") == []
    assert loss.desk.page(ORPHANS) == loss.badr.replica.orphans() == []
    loss.wires["Badr"].sync()
    loss.badr.reopen()
    assert loss.people() == []
    desk = Desk(loss.badr.replica)
    assert desk.undo([line.id]).cells == 3
    assert loss.people() == [loss.person]
    [again] = desk.page(ORPHANS)
    assert (again.id, again.state) == (line.id, "undone")


def test_its_author_comes_back_and_nothing_waits(loss: Loss):
    [line] = loss.desk.page(ORPHANS)
    loss.desk.let_go([line.id])
    quiet(*loss.wires.values())
    assert loss.desk.page(ORPHANS) == []
    assert loss.people() == [loss.person]
    assert loss.badr.replica.digest() == loss.aya.replica.digest()


def test_two_laptops_that_prove_the_same_decide_each_for_itself(tmp_path: Path):
    with Laptop(tmp_path / "k", "Chafik") as other:
        loss = Loss.__new__(Loss)
        loss.register = Register(tmp_path / "register")
        loss.aya, loss.badr = Laptop(tmp_path / "aya", "Aya"), Laptop(tmp_path / "badr", "Badr")
        wires = [loss.register.enrol(x, role="coordinator") for x in (loss.aya, loss.badr, other)]
        quiet(*wires)
        copy = loss.register.backup()
        loss.person = loss.aya.meet("Salma", phones=[])
        quiet(*wires)
        loss.register.restore(copy)
        for wire in wires[1:]:
            wire.sync()
        [line] = Desk(loss.badr.replica).page(ORPHANS)
        Desk(loss.badr.replica).let_go([line.id])
        wires[1].sync()
        wires[2].sync()
        [own] = Desk(other.replica).page(ORPHANS)
        Desk(other.replica).hand_up([own.id])
        quiet(*wires[1:])
        assert loss.people() == [loss.person]
        loss.close()
