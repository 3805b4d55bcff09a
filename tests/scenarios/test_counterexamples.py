"""The schedules that broke a model of the exchange, each against the real replica and register.

The numbers are those of the rules that came of them; each test's docstring says what broke.
"""

import pytest

from sync.errors import Unreachable
from tests.helpers.in_process import Register, clone, put_back, quiet
from tests.helpers.laptops import Laptop

HUGE = "x" * 300_000
"""A value that a laptop takes and the register sets aside: it is beyond the wire's bound."""


@pytest.fixture
def register(tmp_path):
    made = Register(tmp_path / "register")
    yield made
    made.close()


@pytest.fixture
def join(tmp_path, register):
    """Make an enrolled laptop and give its wire."""
    made = []

    def make(name, *regions):
        laptop = Laptop(tmp_path / name, name)
        made.append(laptop)
        return register.enrol(laptop, *regions)

    yield make
    for laptop in made:
        laptop.close()


@pytest.fixture
def pair(join):
    """Two laptops that both hold Salma, whose trade and horoscope are as they were met."""
    one, other = join("Khadija"), join("Omar")
    person = one.laptop.meet("Salma", trade="baker", horoscope="lion")
    quiet(one, other)
    return one, other, person


def live(wire, person, name):
    """Give the values that stand in a field of one value, the displayed one first."""
    shown = wire.laptop.view(person).shown
    rows = shown.contested.get(name, ())
    return [shown.values[name], *({r.value for r in rows} - {shown.values[name]})]


def test_rule_01_a_receipt_that_overtakes_an_older_pull_kills_no_write(pair):
    """The pull's snapshot is older than my write, whose receipt is here before it."""
    one, other, person = pair
    other.laptop.meet("Somebody else")
    other.sync()
    on_its_way = one.ask()
    one.laptop.edit(person, trade="cook")
    [receipt] = one.push()
    assert on_its_way[0].cursor.position < receipt.position
    one.land(on_its_way)
    assert live(one, person, "trade") == ["cook"]
    quiet(one, other)
    assert live(one, person, "trade") == live(other, person, "trade") == ["cook"]


def test_rule_01_a_pull_that_overtakes_its_receipt_counts_a_write_once(pair):
    """The answer to the push is lost; the write comes back by a pull, then its receipt."""
    one, other, person = pair
    one.laptop.edit(person, trade="cook", notes=[{"at": "2026-01-02T00:00:00Z", "text": "met"}])
    with one.answers_lost(), pytest.raises(Unreachable):
        one.push()
    one.land(one.ask())
    assert live(one, person, "trade") == ["cook"]
    one.push()
    quiet(one, other)
    for wire in (one, other):
        assert live(wire, person, "trade") == ["cook"]
        assert [note["text"] for note in wire.laptop.values(person)["notes"]] == ["met"]


def test_rule_02_a_laptop_restored_from_a_backup_uses_no_name_twice(pair, tmp_path, register):
    """It would name a new write as the lost one, which a colleague has seen and replaced."""
    one, other, person = pair
    saved = tmp_path / "copy.db"
    one.laptop.replica.database.copy_to(saved)
    one.laptop.edit(person, trade="cook")
    quiet(one, other)
    other.laptop.edit(person, trade="chef")
    other.sync()
    put_back(one.laptop, saved)
    assert live(one, person, "trade") == ["baker"]
    one.laptop.edit(person, trade="miller")
    quiet(one, other)
    for wire in (one, other):
        assert sorted(live(wire, person, "trade")) == ["chef", "miller"]


def test_rule_03_what_is_set_aside_stays_before_its_authors_eyes(pair):
    """It died silently: its author saw it as sent, and nobody else ever saw it."""
    one, other, person = pair
    one.laptop.edit(person, horoscope=HUGE)
    [receipt] = one.push()
    [(count, verdict, position)] = receipt.verdicts
    assert (count, verdict) == (1, "set_aside")
    assert position > 0
    quiet(one, other)
    one.laptop.reopen()
    quiet(one, other)
    assert live(one, person, "horoscope") == [HUGE]
    assert live(other, person, "horoscope") == ["lion"]
    assert one.laptop.view(person).local
    [aside] = one.laptop.replica.at_risk().set_aside
    assert (aside.record_id, aside.cell, aside.reason) == (person, "horoscope", "too_large")


@pytest.mark.parametrize("together", [True, False])
def test_rule_04_who_saw_a_write_that_was_set_aside_has_seen_what_it_saw(pair, together):
    """w2, which saw w1, is set aside; w3 saw w2 alone: w1 and w3 were contested for ever."""
    one, other, person = pair
    one.laptop.edit(person, horoscope=HUGE)
    if not together:
        quiet(one, other)
        one.laptop.reopen()
    one.laptop.edit(person, horoscope="virgo")
    quiet(one, other)
    for wire in (one, other):
        assert live(wire, person, "horoscope") == ["virgo"]
    assert not one.laptop.replica.contested()


def test_rule_06_a_colleagues_edit_below_ones_own_is_not_left_out(pair):
    """A colleague edits at 6, I at 7: who leaves out what I wrote last hides 6 from me."""
    one, other, person = pair
    one.laptop.edit(person, trade="cook")
    other.laptop.edit(person, trade="chef")
    other.push()
    one.push()
    one.land(one.ask())
    assert sorted(live(one, person, "trade")) == ["chef", "cook"]
    quiet(one, other)
    assert sorted(live(other, person, "trade")) == ["chef", "cook"]


def test_rule_06_a_clone_of_a_laptop_gets_what_its_twin_pushed(pair, tmp_path, register):
    """The clone shares the device; leaving out by device hides the twin's writes from it."""
    one, _, person = pair
    twin = clone(one, tmp_path / "clone")
    one.laptop.edit(person, trade="cook")
    twin.laptop.edit(person, badge="A12")
    quiet(one, twin)
    for wire in (one, twin):
        assert live(wire, person, "trade") == ["cook"]
        assert live(wire, person, "badge") == ["A12"]
    twin.laptop.close()


def test_rule_07_edits_wait_for_a_creation_that_was_set_aside(join):
    """The creation is set aside; its later edits counted and made a person without a name."""
    one, other = join("Khadija"), join("Omar")
    person = one.laptop.meet("Salma", horoscope=HUGE)
    one.laptop.edit(person, trade="cook")
    [receipt] = one.push()
    verdicts = [status for count, status, _ in receipt.verdicts for _ in range(count)]
    assert verdicts[0] == "set_aside"
    assert verdicts[-1] == "waiting"
    quiet(one, other)
    assert other.laptop.replica.get(person) is None
    assert live(one, person, "trade") == ["cook"]
    assert one.laptop.view(person).local


def test_rule_10_a_record_whose_region_is_contested_is_in_every_region_it_may_belong_to(join):
    """It vanished for those whose region had not won."""
    one, other = join("Khadija"), join("Omar")
    casablanca, souss = join("Casablanca", "casablanca"), join("Souss", "souss")
    person = one.laptop.meet("Salma", region="rabat")
    quiet(one, other, casablanca, souss)
    assert casablanca.laptop.replica.get(person) is None
    one.laptop.edit(person, region="casablanca")
    other.laptop.edit(person, region="souss")
    quiet(one, other, casablanca, souss)
    for wire in (one, other, casablanca, souss):
        assert sorted(live(wire, person, "region")) == ["casablanca", "souss"]


def test_rule_11_a_register_put_back_without_a_word_is_noticed(pair, register):
    """Its positions went on from where it was put back to, so nobody noticed what it had lost."""
    one, other, person = pair
    earlier = register.backup()
    one.laptop.edit(person, trade="cook")
    later = one.laptop.meet("Nadia")
    quiet(one, other)
    register.restore(earlier)
    for number in range(5):
        other.laptop.meet(f"Crowd {number}")
    other.push()
    quiet(one, other)
    for wire in (one, other):
        assert live(wire, person, "trade") == ["cook"]
        assert wire.laptop.values(later)["name"]["given"] == "Nadia"
    codes = [line.code for line in one.laptop.replica.log_lines()]
    assert "register_restored" in codes


def test_a_page_that_a_newer_one_overtook_lands_nowhere(pair):
    """Laid over newer bases, it would take back what the newer page had counted."""
    one, other, person = pair
    other.laptop.edit(person, trade="chef")
    other.sync()
    overtaken = one.ask()
    one.laptop.edit(person, trade="cook")
    one.sync()
    one.land(overtaken)
    quiet(one, other)
    for wire in (one, other):
        assert sorted(live(wire, person, "trade")) == ["chef", "cook"]


def test_rule_14_a_form_has_seen_what_it_displayed_when_it_was_opened(pair):
    """A pull lands while the form is open; the save must not kill what it never displayed."""
    one, other, person = pair
    form = one.laptop.view(person)
    other.laptop.edit(person, trade="chef")
    quiet(other, one)
    one.laptop.replica.save("entrepreneur", {"trade": "cook"}, record_id=person, before=form.shown)
    quiet(one, other)
    for wire in (one, other):
        assert sorted(live(wire, person, "trade")) == ["chef", "cook"]


def test_rule_14_a_form_over_a_contested_field_has_seen_the_displayed_value_alone(pair):
    """It killed the value beside it, which nobody had been shown."""
    one, other, person = pair
    one.laptop.edit(person, trade="cook")
    other.laptop.edit(person, trade="chef")
    quiet(one, other)
    displayed, beside = live(one, person, "trade")
    one.laptop.edit(person, trade="smith")
    quiet(one, other)
    for wire in (one, other):
        assert sorted(live(wire, person, "trade")) == sorted(["smith", beside])
        assert displayed not in live(wire, person, "trade")


def test_a_deletion_takes_with_it_only_what_it_covers(pair):
    """A colleague's note, unknown to who deletes, must not go with the record."""
    one, other, person = pair
    other.laptop.edit(person, notes=[{"at": "2026-01-02T00:00:00Z", "text": "call her"}])
    one.laptop.replica.delete(person)
    quiet(one, other)
    for wire in (one, other):
        shown = wire.laptop.view(person).shown
        assert (shown.gone, shown.deletion_contested) == (False, True)
        assert shown.values["notes"][0]["text"] == "call her"


def test_writes_held_back_for_want_of_consent_leave_no_gap_in_the_numbers(join):
    """Numbers had gaps, and the register refused all that came behind them."""
    one, other = join("Khadija"), join("Omar")
    silent = one.laptop.meet("Planted", consent="refused")
    person = one.laptop.meet("Salma")
    one.laptop.edit(silent, trade="cook")
    one.laptop.edit(person, trade="baker")
    one.laptop.reopen()
    one.laptop.edit(person, badge="A12")
    quiet(one, other)
    assert other.laptop.replica.get(silent) is None
    assert live(other, person, "trade") == ["baker"]
    assert live(other, person, "badge") == ["A12"]


def test_a_refusal_reaches_a_register_that_holds_the_person_unknown_to_the_laptop(join):
    """The receipt for the person was lost, so the refusal was held back with all that is theirs."""
    one, other = join("Khadija"), join("Omar")
    person = one.laptop.meet("Salma")
    with one.answers_lost(), pytest.raises(Unreachable):
        one.push()
    one.laptop.replica.save_all([one.laptop.answer(person, "refused")])
    one.laptop.edit(person, trade="cook")
    quiet(one, other)
    [consent] = other.laptop.replica.linked(person, "consent")
    assert consent.values["answers"] == {"register": "refused"}
    assert "trade" not in other.laptop.values(person)
