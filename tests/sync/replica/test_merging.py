"""Merged people are shown once, with all that is theirs, and can be parted at any later time."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.consent import consent_id
from sync.merge import same
from sync.merge.canonical import canonical
from sync.merge.digest import record_digest
from sync.replica import merging
from tests.helpers.in_process import Register, quiet
from tests.helpers.laptops import Laptop

PERSON = "entrepreneur"


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    with Laptop(tmp_path / "one") as made:
        yield made


def merge(laptop: Laptop, one: str, other: str, **picks: str) -> None:
    """Merge two people; ``picks`` names whose value of a field is to stand."""
    low, high = sorted((one, other))
    over = {
        cell: frozenset(
            row.dot
            for record in (low, high)
            if record != keeper
            for row in laptop.replica.state(record).cell(cell).live
        )
        for cell, keeper in picks.items()
    }
    laptop.replica.say_same(one, other, same.value_of(over))


def both(laptop: Laptop) -> tuple[str, str]:
    return (
        laptop.meet("Khadija", trade="Logistique", emails=["k@example.org"]),
        laptop.meet("Khadidja", badge="B-7", emails=["khadija@example.org"]),
    )


def test_merged_people_are_listed_found_counted_and_opened_once(laptop: Laptop):
    one, other = both(laptop)
    replica = laptop.replica
    merge(laptop, one, other, name=one)
    assert replica.count(PERSON) == 1
    assert [view.id for view in replica.listing(PERSON)] == [one]
    assert [view.id for view in replica.listing(PERSON, query="khadija@example")] == [one]
    opened = laptop.view(other)
    assert opened.id == one
    assert opened.values["name"]["given"] == "Khadija"
    assert (opened.values["trade"], opened.values["badge"]) == ("Logistique", "B-7")
    assert set(opened.values["emails"]) == {"k@example.org", "khadija@example.org"}
    assert not opened.shown.contested


def test_what_nobody_picked_waits_for_a_decision(laptop: Laptop):
    one, other = both(laptop)
    merge(laptop, one, other)
    assert set(laptop.view(one).shown.contested) == {"name"}
    assert [item.cell for item in laptop.replica.contested()] == ["name"]


def test_links_and_consents_follow(laptop: Laptop):
    one, other = both(laptop)
    replica = laptop.replica
    need = replica.save("need", {"person": other, "details": "Un terrain"})
    merge(laptop, one, other, name=one)
    assert [view.id for view in replica.linked(one, "need")] == [need]
    assert len(replica.linked(one, "consent")) == 1
    head = replica.get(consent_id(other))
    assert head is not None
    assert head.id == consent_id(one)


def test_an_edit_goes_to_the_record_whose_value_was_shown(laptop: Laptop):
    one, other = both(laptop)
    merge(laptop, one, other, name=one)
    laptop.edit(one, badge="B-8", trade="Transport", sectors=["it"])
    assert laptop.view(one).values["badge"] == "B-8"
    first, second = laptop.replica.alone(one), laptop.replica.alone(other)
    assert first is not None
    assert second is not None
    assert "badge" not in first.values
    assert (first.values["trade"], first.values["sectors"]) == ("Transport", ["it"])
    assert second.values["badge"] == "B-8"
    assert "trade" not in second.values


def test_parting_gives_both_back_as_they_were(laptop: Laptop):
    one, other = both(laptop)
    replica = laptop.replica
    before = [record_digest(i, replica.state(i)) for i in (one, other)]
    merge(laptop, one, other, name=other)
    replica.say_same(one, other, None)
    assert [record_digest(i, replica.state(i)) for i in (one, other)] == before
    assert replica.count(PERSON) == 2
    assert laptop.view(other).values["name"]["given"] == "Khadidja"


def test_not_the_same_is_remembered_and_merges_nobody(laptop: Laptop):
    one, other = both(laptop)
    laptop.replica.say_same(one, other, value=False)
    assert merging.verdict(laptop.replica.database, one, other) == "other"
    assert laptop.replica.count(PERSON) == 2


def test_of_two_picks_made_at_once_what_both_passed_over_is_passed_over(tmp_path: Path):
    register = Register(tmp_path / "register")
    with Laptop(tmp_path / "a") as here, Laptop(tmp_path / "b", "Youssef") as there:
        wires = register.enrol(here), register.enrol(there)
        one, other = both(here)
        quiet(*wires)
        merge(here, one, other, name=one)
        merge(there, one, other, name=other)
        quiet(*wires)
        for laptop in (here, there):
            assert set(laptop.view(one).shown.contested) == {"name"}
            laptop_says = merging.verdict(laptop.replica.database, one, other)
            assert laptop_says == "same"
        there.replica.say_same(one, other, value=False)
        merge(here, one, other, name=one)
        quiet(*wires)
        assert merging.verdict(here.replica.database, one, other) == "torn"
        assert here.replica.count(PERSON) == 2
    register.close()


def test_three_are_one_and_the_head_is_the_first_that_is_here(laptop: Laptop):
    people = [laptop.meet(name) for name in ("A", "B", "C")]
    merge(laptop, people[1], people[2])
    merge(laptop, people[0], people[1])
    assert laptop.replica.count(PERSON) == 1
    assert laptop.view(people[2]).id == people[0]
    laptop.replica.delete(people[0])
    assert laptop.replica.count(PERSON) == 0


# --- over random histories ------------------------------------------------------------------------


class Together:
    """Two laptops that know the same two people, and what each person's cells ought to hold."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.draw = random.Random(f"merging {seed}")
        self.register = Register(folder / "register")
        self.laptops = [Laptop(folder / "a"), Laptop(folder / "b", "Youssef")]
        self.wires = [self.register.enrol(laptop) for laptop in self.laptops]
        first = self.laptops[0]
        self.people = [self._person(first, n) for n in range(2)]
        self.needs = {self._need(first, person, f"old {person}"): person for person in self.people}
        self.written: list[tuple[str, object]] = []
        quiet(*self.wires)

    def _person(self, laptop: Laptop, number: int) -> str:
        values: dict[str, object] = {"skills": [f"skill {number}", "both"]}
        for name in ("trade", "badge", "birth_year"):
            if self.draw.random() < 0.6:
                values[name] = 1970 + number if name == "birth_year" else f"{name} {number}"
        return laptop.meet(f"Person {number}", **values)

    def _need(self, laptop: Laptop, person: str, details: str) -> str:
        return laptop.replica.save("need", {"person": person, "details": details})

    def digests(self, laptop: Laptop) -> dict[str, dict[str, list[str]]]:
        """Give each person's live values by cell."""
        return {
            person: {
                name: sorted({canonical(row.value) for row in cell.live})
                for name, cell in laptop.replica.state(person).cells.items()
                if cell.live and not name.startswith("@same_as")
            }
            for person in self.people
        }

    def live(self, steps: int) -> set[str]:
        """Edit and sync at random; give the cells that were touched."""
        touched: set[str] = set()
        for step in range(steps):
            laptop, wire = self.draw.choice(list(zip(self.laptops, self.wires, strict=True)))
            match self.draw.choice(["edit", "edit", "skill", "note", "need", "sync"]):
                case "edit":
                    name = self.draw.choice(["trade", "badge"])
                    touched.add(name)
                    self.written.append((name, f"{name} later {step}"))
                    laptop.edit(self.draw.choice(self.people), **{name: f"{name} later {step}"})
                case "skill":
                    shown = laptop.view(self.people[0]).values["skills"]
                    kept = [s for s in shown if self.draw.random() < 0.7]
                    touched |= {f"skills[{s}]" for s in shown if s not in kept}
                    touched.add(f"skills[new {step}]")
                    laptop.edit(self.people[0], skills=[*kept, f"new {step}"])
                case "note":
                    touched.add("notes+")
                    entry = {"at": "2026-01-02T00:00:00Z", "text": f"note {step}"}
                    self.written.append(("notes+", [entry]))
                    laptop.edit(self.people[0], notes=[entry])
                case "need":
                    person = self.draw.choice(self.people)
                    self.needs[self._need(laptop, person, f"new {step}")] = person
                case "sync":
                    wire.sync()
        return touched

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.close()
        self.register.close()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 1 << 32))
def test_after_merging_editing_and_parting_nothing_is_lost_and_links_are_right(
    seed: int, tmp_path_factory: pytest.TempPathFactory
):
    life = Together(tmp_path_factory.mktemp("life"), seed)
    here, there = life.laptops
    one, other = life.people
    before = life.digests(here)
    merge(here, one, other, name=life.draw.choice(life.people))
    if life.draw.random() < 0.7:
        quiet(*life.wires)
    touched = life.live(life.draw.randrange(1, 14))
    quiet(*life.wires)
    assert here.replica.count(PERSON) == there.replica.count(PERSON) == 1
    for need in life.needs:
        assert need in {view.id for view in there.replica.linked(one, "need")}
    touched |= life.live(life.draw.randrange(0, 4))
    life.draw.choice(life.laptops).replica.say_same(one, other, None)
    quiet(*life.wires)
    after = life.digests(there)
    for laptop in life.laptops:
        assert life.digests(laptop) == after
        assert laptop.replica.count(PERSON) == 2
        for need, person in life.needs.items():
            assert laptop.view(need).values["person"] == person
            assert need in {view.id for view in laptop.replica.linked(person, "need")}
        history = [line for i in life.people for line in laptop.replica.history(i)]
        known = {(line.cell, canonical(line.value)) for line in history}
        for cell, value in life.written if laptop is here else ():
            assert (cell, canonical(value)) in known or _made_elsewhere(life, cell, value)
    for person in life.people:
        for cell in before[person].keys() | after[person].keys():
            if cell not in touched:
                assert after[person].get(cell) == before[person].get(cell), (person, cell)


def _made_elsewhere(life: Together, cell: str, value: object) -> bool:
    """A value that was superseded before it was ever told is in its author's history."""
    lines = [x for i in life.people for x in life.laptops[1].replica.history(i)]
    return (cell, canonical(value)) in {(x.cell, canonical(x.value)) for x in lines}
