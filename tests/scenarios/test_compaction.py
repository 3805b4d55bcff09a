"""What a laptop keeps of what it handed over, and how long (rule 8)."""

from pathlib import Path

import pytest

from sync.errors import Refused
from sync.replica import compaction
from tests.helpers.in_process import Register, Wire, quiet
from tests.helpers.laptops import Laptop


@pytest.fixture
def register(tmp_path: Path):
    made = Register(tmp_path / "register")
    yield made
    made.close()


@pytest.fixture
def pair(tmp_path: Path, register: Register):
    made = [register.enrol(Laptop(tmp_path / name, name)) for name in ("One", "Other")]
    yield made
    for wire in made:
        wire.laptop.close()


def kept(wire: Wire, table: str = "journal") -> int:
    return wire.laptop.replica.database.query(f"SELECT count(*) FROM {table}")[0][0]


def test_rule_08_what_was_handed_over_is_kept_until_every_copy_holds_it(pair, register, tmp_path):
    """Let go on the receipt, it was lost with the register that was put back."""
    one, other = pair
    person = one.laptop.meet("Salma", trade="baker")
    quiet(one, other)
    earlier = register.backup()
    one.laptop.edit(person, trade="cook")
    quiet(one, other)
    assert kept(one) == 3
    register.restore(earlier)
    quiet(one, other)
    assert other.laptop.values(person)["trade"] == "cook"
    register.store.backup(tmp_path / "copies", keep=1)
    quiet(one, other)
    assert kept(one) == 1


def test_after_the_mark_the_last_copy_brings_everything_back(pair, register, tmp_path):
    one, other = pair
    person = one.laptop.meet("Salma", trade="baker")
    one.laptop.edit(person, trade="cook")
    quiet(one, other)
    copy, position = register.store.backup(tmp_path / "copies", keep=1)
    quiet(one, other)
    one.laptop.reopen()
    one.laptop.edit(person, trade="chef")
    quiet(one, other)
    register.restore(copy)
    assert register.store.meta().position == position
    quiet(one, other)
    assert other.laptop.values(person)["trade"] == "chef"
    assert other.laptop.replica.contested() == []


def test_the_mark_is_that_of_the_oldest_copy_kept(pair, register, tmp_path):
    one, _ = pair
    positions = []
    for number in range(4):
        one.laptop.meet(f"Person {number}")
        quiet(one)
        positions.append(register.store.backup(tmp_path / "copies", keep=2)[1])
    assert register.store.meta().backup_mark == positions[-2]
    assert len(list((tmp_path / "copies").iterdir())) == 2


def test_history_stays_complete_after_the_writes_were_let_go(pair, register):
    one, other = pair
    person = one.laptop.meet("Salma", trade="baker")
    for trade in ("cook", "chef", "miller"):
        one.laptop.edit(person, trade=trade)
    quiet(one, other)
    before = _said(one, person)
    register.store.set_backup_mark(register.store.meta().position)
    quiet(one, other)
    assert kept(one) == 1
    assert _said(one, person) == before
    assert {("trade", "baker", False), ("trade", "cook", False)} <= before


def test_a_deployment_that_wants_no_old_history_gets_none(pair, register):
    one, _ = pair
    person = one.laptop.meet("Salma", trade="baker")
    one.laptop.edit(person, trade="cook")
    quiet(one)
    register.store.set_backup_mark(register.store.meta().position)
    quiet(one)
    replica = one.laptop.replica
    later = compaction.history_since(replica.register_now_ms + 40 * 86_400_000, 30)
    compaction.compact(replica.database, replica._states, 1, history_since_ms=later)
    assert [x.value for x in _history(one, person) if x.cell == "trade"] == ["cook"]


def test_journal_and_receipts_do_not_grow_with_time(pair, register):
    one, _ = pair
    person = one.laptop.meet("Salma")
    sizes = []
    for number in range(12):
        one.laptop.edit(person, trade=f"trade {number}")
        quiet(one)
        register.store.set_backup_mark(register.store.meta().position)
        quiet(one)
        sizes.append((kept(one), kept(one, "receipts")))
    assert sizes[3:] == [sizes[3]] * 9


def test_a_register_put_back_beyond_its_own_mark_does_not_stop_a_laptop(pair, register):
    """The numbers it lacks were let go: without them it refused whatever came after."""
    one, other = pair
    beyond = register.backup()
    person = one.laptop.meet("Salma", trade="baker")
    one.laptop.edit(person, trade="cook")
    quiet(one, other)
    register.store.set_backup_mark(register.store.meta().position)
    quiet(one, other)
    register.restore(beyond)
    later = one.laptop.meet("Nadia")
    quiet(one, other)
    assert other.laptop.values(later)["name"]["given"] == "Nadia"
    assert person in other.laptop.replica.at_risk().orphans


def test_no_mark_lies_beyond_the_end(register):
    with pytest.raises(Refused) as refused:
        register.store.set_backup_mark(5)
    assert refused.value.code == "beyond_the_end"


def _history(wire: Wire, person: str):
    return wire.laptop.replica.history(person)


def _said(wire: Wire, person: str):
    return {(x.cell, str(x.value), x.live) for x in _history(wire, person)}
