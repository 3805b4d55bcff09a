"""A person erased under the law: gone everywhere, and known to be gone (rule 13)."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sync.errors import AuditBroken, InvalidRecord, RecordErased, Refused
from sync.replica import journal
from sync.replica.backup import backup, backups
from sync.replica.desk import Desk
from tests.helpers.in_process import Register, Wire, put_back, quiet
from tests.helpers.laptops import Laptop

NOW = datetime.now(UTC)


@pytest.fixture
def register(tmp_path: Path):
    made = Register(tmp_path / "register")
    yield made
    made.close()


@pytest.fixture
def wires(tmp_path: Path, register: Register):
    made: list[Wire] = []

    def make(name: str) -> Wire:
        made.append(register.enrol(Laptop(tmp_path / name, name)))
        return made[-1]

    yield make
    for wire in made:
        wire.laptop.close()


@pytest.fixture
def pair(wires):
    one, other = wires("One"), wires("Other")
    person = one.laptop.meet("Planted", trade="planted-trade")
    one.laptop.replica.save("need", {"person": person, "details": "planted-need"})
    quiet(one, other)
    return one, other, person


def told(wire: Wire) -> str:
    """Everything that stands in a laptop's tables."""
    replica = wire.laptop.replica
    tables = replica.database.query("SELECT name FROM sqlite_master WHERE type = 'table'")
    rows = (replica.database.query(f'SELECT * FROM "{name}"') for (name,) in tables)
    return "\n".join(map(str, rows)).casefold()


def test_what_was_erased_is_gone_from_register_and_laptops_and_its_ids_say_so(pair, register):
    one, other, person = pair
    other.laptop.edit(person, trade="planted-edit")
    quiet(other, one)
    ids = register.store.erase(person, "asked for")
    quiet(one, other)
    assert len(ids) == 3
    for wire in (one, other):
        view = wire.laptop.replica.get(person)
        assert (view.erased, view.title, view.values) == (True, "", {})
        assert "planted" not in told(wire)
        assert wire.laptop.replica.history(person) == []
    assert "planted" not in register.bytes().casefold()


def test_reviews_and_receipts_keep_nothing_of_it_either(pair, register):
    """A review of a write set aside names no person, and a reason may name a cell by a phone."""
    one, other, person = pair
    settled = {"record": person, "cell": "trade", "before": [{"value": "planted-before"}]}
    decided = {"verdict": "kept", "at": NOW.isoformat(), "on": [settled]}
    review = one.laptop.replica.save("review", {"subject": person, "decision": decided})
    quiet(one, other)
    assert "planted-before" in told(other)
    unsent = {**decided, "reason": "planted-unsent"}
    other.laptop.replica.save("review", {"subject": person, "decision": unsent})
    receipt = {"position": 1, "reasons": {"0": {"code": "bad_cell", "cell": "phones[planted]"}}}
    one.laptop.replica.database.execute(
        "INSERT INTO receipts (session, sequence, receipt, signature) VALUES ('s', 1, ?, '')",
        (json.dumps(receipt),),
    )
    assert review in register.store.erase(person, "asked for")
    quiet(one, other)
    for wire in (one, other):
        assert "planted" not in told(wire)
    assert "planted" not in register.bytes().casefold()


def test_erasing_leaves_of_each_write_its_dot_and_the_same_hash_on_both_sides(pair, register):
    one, _, person = pair
    before = [line.write.dot for line in journal.all_of(one.laptop.replica.database, person)]
    register.store.erase(person, "asked for")
    quiet(one)
    kept = one.laptop.replica.database.query(
        "SELECT epoch, number, body FROM journal WHERE record = ?", (person,)
    )
    theirs = register.reasons(person)
    assert [(e, n) for e, n, _ in kept] == before
    assert [json.loads(body)["h"] for _, _, body in kept] == theirs


def test_what_was_written_meanwhile_on_somebody_erased_is_kept_nowhere(pair, register):
    one, other, person = pair
    register.store.erase(person, "asked for")
    other.laptop.edit(person, trade="planted-late")
    other.laptop.replica.save("need", {"person": person, "details": "planted-late-need"})
    later = other.laptop.meet("Salma")
    quiet(other, one)
    assert "planted" not in told(other)
    assert "planted" not in register.bytes().casefold()
    assert other.laptop.replica.at_risk().writes == 0
    assert one.laptop.values(later)["name"]["given"] == "Salma"


def test_nothing_can_be_written_on_what_was_erased(pair, register):
    one, _, person = pair
    form = one.laptop.view(person)
    register.store.erase(person, "asked for")
    quiet(one)
    with pytest.raises(RecordErased):
        one.laptop.replica.save(
            "entrepreneur", {"trade": "cook"}, record_id=person, before=form.shown
        )
    with pytest.raises(RecordErased):
        one.laptop.replica.save("need", {"person": person, "details": "an oven"})
    assert one.laptop.replica.unsent_count() == 0


def test_rule_13_a_register_put_back_replays_its_orders(pair, register):
    """A copy from before the order brought back what the law had taken away."""
    one, other, person = pair
    copy = register.backup()
    register.store.erase(person, "asked for")
    quiet(one)
    register.restore(copy)
    assert "planted" not in register.bytes().casefold()
    quiet(one, other)
    for wire in (one, other):
        assert "planted" not in told(wire)
    assert other.laptop.view(person).erased


def test_rule_13_a_laptop_put_back_hears_of_it_again(pair, register, tmp_path):
    """A laptop restored from its own backup went on showing somebody erased."""
    one, _, person = pair
    saved = tmp_path / "copy.db"
    one.laptop.replica.database.copy_to(saved)
    register.store.erase(person, "asked for")
    quiet(one)
    put_back(one.laptop, saved)
    quiet(one)
    assert one.laptop.view(person).erased
    assert "planted" not in told(one)


def test_backups_beside_the_vault_hold_nobody_erased(pair, register):
    one, _, person = pair
    folder = one.laptop.folder / "backups"
    older = backup(one.laptop.replica.database, folder, now=NOW)
    register.store.erase(person, "asked for")
    quiet(one)
    assert not older.exists()
    assert len(backups(folder)) == 1


def test_an_order_that_was_altered_or_taken_out_stops_the_register(pair, register):
    _, _, person = pair
    register.store.erase(person, "asked for")
    lines = register.erasures.read_text().splitlines()
    register.erasures.write_text(lines[0].replace("asked", "never") + "\n")
    with pytest.raises(AuditBroken):
        register.store.replay_erasures()


def test_what_the_register_never_held_cannot_be_erased(register):
    with pytest.raises(Refused) as refused:
        register.store.erase("0" * 32, "asked for")
    assert refused.value.code == "unknown_record"
    assert not register.erasures.exists()


def test_a_merge_leaves_nothing_on_the_survivor_of_the_one_erased(wires, register):
    """The pair's cell named, among what was passed over, a mail that only the other had."""
    one, other = wires("One"), wires("Other")
    mail = "planted@example.org"
    survivor = one.laptop.meet("Rim", trade="cook")
    person = one.laptop.meet("Planted", trade="planted-trade", emails=[mail])
    desk = Desk(one.laptop.replica)
    with pytest.raises(InvalidRecord):
        desk.merge(survivor, person, {"trade": survivor, f"emails[{mail}]": survivor})
    desk.merge(survivor, person, {"trade": survivor})
    quiet(one, other)
    assert other.laptop.values(survivor)["emails"] == [mail]
    register.store.erase(person, "asked for")
    quiet(one, other)
    for wire in (one, other):
        assert "planted" not in told(wire)
        assert wire.laptop.values(survivor)["trade"] == "cook"
    assert "planted" not in register.bytes().casefold()
