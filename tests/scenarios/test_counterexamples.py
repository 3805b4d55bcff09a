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


def test_rule_03_an_old_receipt_given_again_does_not_hide_the_verdict_since(join, register):
    """A pull had passed the later verdict before the receipt said that the write waits."""
    one, other = join("Khadija"), join("Omar")
    quiet(one, other)
    copy = register.backup()
    person = one.laptop.meet("Salma", trade="baker")
    quiet(one, other)
    register.restore(copy)
    other.laptop.edit(person, trade="cook")
    with other.answers_lost(), pytest.raises(Unreachable):
        other.push()
    one.sync()  # the creation is there again, and what waited for it counts
    other._exchange().pull()
    [receipt] = other.push()
    assert [verdict for _, verdict, _ in receipt.verdicts] == ["waiting"]
    quiet(one, other)
    assert other.laptop.replica.at_risk().left == 0
    assert not other.laptop.view(person).local


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


def test_rule_05_a_write_seen_before_it_came_is_dead_on_arrival(pair, register):
    """The register lost w2 and got w3, which saw it, first: w2 stood again beside its successor."""
    one, other, person = pair
    earlier = register.backup()
    one.laptop.edit(person, trade="cook")
    quiet(one, other)
    other.laptop.edit(person, trade="chef")
    other.sync()
    register.restore(earlier)
    quiet(other)
    quiet(one, other)
    for wire in (one, other):
        assert live(wire, person, "trade") == ["chef"]
        assert wire.laptop.replica.contested() == []


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


def test_rule_09_a_record_that_moves_away_takes_no_unsent_work_with_it(join):
    """Its rows were removed together with what was written on it, before that was handed up."""
    brussels, paris = join("Brussels", "BE"), join("Paris", "BE", "FR")
    person = paris.laptop.meet("Salma", region="BE", trade="baker")
    quiet(paris, brussels)
    paris.laptop.edit(person, region="FR")
    paris.sync()
    asked = brussels.ask()
    brussels.laptop.edit(person, trade="cook")
    brussels.land(asked)
    assert person in asked[0].withdrawn
    assert live(brussels, person, "trade") == ["cook"]
    quiet(paris, brussels)
    [aside] = brussels.laptop.replica.at_risk().set_aside
    assert (aside.record_id, aside.reason) == (person, "out_of_scope")
    assert brussels.laptop.values(person) == {"trade": "cook"}
    assert live(paris, person, "trade") == ["baker"]


def test_rule_12_after_the_fork_everything_is_compared_by_ranges_of_ids(pair, register):
    """What an older mishap had made different stayed so for ever, below the common cursor."""
    one, other, person = pair
    people = [one.laptop.meet(f"Person {n}") for n in range(3)]
    quiet(one, other)
    other.laptop.replica.database.execute("DELETE FROM entrepreneur WHERE id = ?", (people[1],))
    other.laptop.replica.database.execute(
        "UPDATE entrepreneur SET base = replace(base, 'Person 2', 'Nobody') WHERE id = ?",
        (people[2],),
    )
    earlier = register.backup()
    one.laptop.edit(person, trade="cook")
    quiet(one)
    other.sync()
    register.restore(earlier)
    quiet(one, other)
    assert other.laptop.values(people[1])["name"]["given"] == "Person 1"
    assert other.laptop.values(people[2])["name"]["given"] == "Person 2"


def test_rule_15_what_only_anothers_state_proves_waits_for_a_person(join, register):
    """Merged by itself, it would bring back what its author had reason to take away."""
    author, other = join("Author"), join("Other")
    quiet(author, other)
    earlier = register.backup()
    person = author.laptop.meet("Salma", trade="baker")
    quiet(author, other)
    register.restore(earlier)
    quiet(other)
    assert other.digest()[1] == 0
    assert other.laptop.values(person)["trade"] == "baker"
    assert person in other.laptop.replica.at_risk().orphans


def test_a_person_moved_to_another_region_gets_its_records_whole_and_loses_the_former(join):
    """A wider scope brought nothing but what changed later; a narrower one took nothing away."""
    centre, mover = join("Centre"), join("Mover", "BE")
    belgian = centre.laptop.meet("Salma", region="BE", trade="baker")
    french = centre.laptop.meet("Nadia", region="FR", trade="miller")
    quiet(centre, mover)
    assert mover.laptop.replica.get(french) is None
    mover.rescope("FR")
    centre.laptop.edit(french, badge="A12")
    quiet(centre, mover)
    assert mover.laptop.replica.get(belgian) is None
    assert mover.laptop.values(french)["trade"] == "miller"
    assert mover.laptop.values(french)["badge"] == "A12"
    assert mover.laptop.replica.linked(french, "consent")
    assert mover.laptop.replica.identity.scope.regions == ["FR"]


def test_unsent_work_of_a_person_moved_to_another_region_waits_for_review(join):
    """It left with the records of the former region, and nobody ever read it."""
    centre, mover = join("Centre"), join("Mover", "BE")
    person = centre.laptop.meet("Salma", region="BE", trade="baker")
    quiet(centre, mover)
    mover.laptop.edit(person, trade="cook")
    mover.rescope("FR")
    quiet(centre, mover)
    [aside] = mover.laptop.replica.at_risk().set_aside
    assert (aside.record_id, aside.reason) == (person, "out_of_scope")
    assert live(centre, person, "trade") == ["baker"]


def test_a_comparison_that_broke_off_goes_on_where_it_was(join, monkeypatch):
    """It began anew at every hotel's door."""
    from sync.register import compare

    monkeypatch.setattr(compare, "LEAF", 2)
    monkeypatch.setattr(compare, "PARTS", 2)
    centre, mover = join("Centre"), join("Mover", "BE")
    people = [centre.laptop.meet(f"Person {n}", region="FR") for n in range(9)]
    centre.laptop.meet("Salma", region="BE")
    quiet(centre, mover)
    mover.rescope("BE", "FR")
    mover.land(mover.ask())
    requests = 0
    while mover.laptop.replica.is_comparing:
        before = mover.laptop.replica.compare_ranges()
        with mover.answers_lost(), pytest.raises(Unreachable):
            mover.compare()
        assert mover.laptop.replica.compare_ranges() == before
        mover.laptop.reopen()
        mover.compare(requests=1)
        requests += 1
    assert requests > 1
    quiet(centre, mover)
    assert all(mover.laptop.values(person) for person in people)


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
