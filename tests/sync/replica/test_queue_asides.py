"""What the register set aside on a person who went to another region: decided there, once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.replica.desk import Desk
from sync.replica.queue import Filter, Row
from tests.helpers.in_process import Register, quiet
from tests.helpers.laptops import Laptop

PHONE = {"typed": "+32470112564", "e164": "+32470112564", "country": "BE"}


class Moved:
    """A person who went from Belgium to France while an ambassador in Belgium worked on them."""

    def __init__(self, folder: Path) -> None:
        self.register = Register(folder / "register")
        named = {"Amina": ("BE",), "Brahim": ("FR",), "Omar": ("BE",)}
        self.laptops = {name: Laptop(folder / name, name) for name in named}
        self.wires = {
            name: self.register.enrol(
                self.laptops[name],
                *regions,
                role="ambassador" if name == "Omar" else "coordinator",
            )
            for name, regions in named.items()
        }
        self.person = self.laptops["Omar"].meet("Nadia", region="BE", phones=[PHONE])
        self.sync()
        self.laptops["Amina"].edit(self.person, region="FR")
        self.wires["Amina"].sync()
        self.laptops["Omar"].edit(self.person, trade="Assurance")
        self.sync()

    def sync(self) -> None:
        quiet(*self.wires.values())

    def desk(self, name: str) -> Desk:
        return Desk(self.laptops[name].replica)

    def lines(self, name: str) -> list[Row]:
        return self.desk(name).page(Filter())

    def close(self) -> None:
        for laptop in self.laptops.values():
            laptop.close()
        self.register.close()


@pytest.fixture
def moved(tmp_path: Path) -> Iterator[Moved]:
    made = Moved(tmp_path)
    yield made
    made.close()


def test_rescued_work_is_decided_where_its_record_went_and_both_regions_hear_of_it(moved: Moved):
    [line] = moved.lines("Brahim")
    moved.desk("Brahim").take([line.id])
    moved.sync()
    assert moved.laptops["Brahim"].values(moved.person)["trade"] == "Assurance"
    for laptop in moved.laptops.values():
        assert laptop.replica.at_risk().records == 0
        assert Desk(laptop.replica).page(Filter()) == []
    moved.desk("Brahim").undo([line.id])
    moved.sync()
    assert [x.kind for x in moved.lines("Omar")] == ["rescued"]


def test_a_coordinator_without_the_record_knows_that_they_cannot_decide_of_it(moved: Moved):
    assert {
        name: [moved.desk(name).away(line) for line in moved.lines(name)]
        for name in ("Amina", "Brahim")
    } == {"Amina": [True], "Brahim": [False]}
