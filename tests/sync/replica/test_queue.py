"""The queue: what waits for a person, decided once, told to whom it concerns, and undone."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from forms.ids import created_ms
from sync.errors import InvalidRecord
from sync.register.linker import Linker
from sync.replica import merging
from sync.replica.desk import Desk
from sync.replica.parting import move, written_while_one
from sync.replica.queue import Filter
from sync.review.items import BY_HARM, Kind
from tests.helpers.in_process import Register, Wire, quiet
from tests.helpers.laptops import Laptop

EVERYTHING = Filter(states=())
ROLES = {"Amina": "coordinator", "Brahim": "coordinator"}
PHONE = {"typed": "+32470112564", "e164": "+32470112564", "country": "BE"}


class Office:
    """A register, two coordinators and two ambassadors."""

    def __init__(self, folder: Path) -> None:
        self.register = Register(folder / "register")
        names = ("Amina", "Brahim", "Khadija", "Youssef")
        self.laptops = {name: Laptop(folder / name, name) for name in names}
        self.wires: dict[str, Wire] = {
            name: self.register.enrol(laptop, role=ROLES.get(name, "ambassador"))
            for name, laptop in self.laptops.items()
        }

    def __getitem__(self, name: str) -> Laptop:
        return self.laptops[name]

    def desk(self, name: str) -> Desk:
        return Desk(self.laptops[name].replica)

    def lines(self, name: str, wanted: Filter | None = None):
        return self.desk(name).page(wanted or Filter())

    def sync(self) -> None:
        quiet(*self.wires.values())

    def contested(self) -> str:
        """A person of whom Khadija and Youssef say different things."""
        person = self["Khadija"].meet("Omar", trade="Logistique", phones=[PHONE])
        self.sync()
        self["Khadija"].edit(person, trade="Transport")
        self["Youssef"].edit(person, trade="Negoce")
        self.sync()
        return person

    def pair(self) -> tuple[str, str]:
        """Two records of one person, offered as such."""
        one = self["Khadija"].meet("Omar", trade="Logistique", phones=[PHONE])
        other = self["Youssef"].meet("Oumar", "Benani", badge="B-7", phones=[PHONE])
        self.sync()
        return one, other

    def digests(self) -> list[str]:
        return [laptop.replica.digest()[0] for laptop in self.laptops.values()]

    def close(self) -> None:
        with ExitStack() as stack:
            stack.callback(self.register.close)
            for laptop in self.laptops.values():
                stack.callback(laptop.close)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    made.close()


def test_a_contested_field_waits_with_its_reason_and_whose_it_is(office: Office):
    person = office.contested()
    [line] = office.lines("Amina")
    assert (line.kind, line.record, line.state) == ("contested", person, "new")
    assert line.facts["fields"] == ["trade"]
    assert line.who == ("Khadija", "Youssef")
    assert line.title == "Omar Bennani"


def test_a_decision_closes_the_item_everywhere_and_tells_the_loser_alone(office: Office):
    person = office.contested()
    [line] = office.lines("Amina")
    office.desk("Amina").decide_values(line.id, {"trade": "Transport"}, reason="phoned him")
    office.sync()
    assert office.lines("Brahim") == []
    [decided] = office.lines("Brahim", Filter(states=("decided",)))
    assert decided.verdict == "decided"
    assert office.lines("Khadija") == []
    [lost] = office.lines("Youssef")
    assert (lost.kind, lost.record) == ("lost", person)
    decision = office.desk("Youssef").review(lost)["decision"]
    assert (decision["by"], decision["reason"]) == ("Amina", "phoned him")
    assert office["Youssef"].values(person)["trade"] == "Transport"


def test_the_loser_hears_of_it_once(office: Office):
    office.contested()
    [line] = office.lines("Amina")
    office.desk("Amina").decide_values(line.id, {"trade": "Transport"})
    office.sync()
    [lost] = office.lines("Youssef")
    office.desk("Youssef").acknowledge(lost.id)
    office.sync()
    assert office.lines("Youssef") == []


def test_the_loser_brings_their_value_back_in_one_step_and_the_coordinator_is_told(office: Office):
    person = office.contested()
    [line] = office.lines("Amina")
    office.desk("Amina").decide_values(line.id, {"trade": "Transport"})
    office.sync()
    [lost] = office.lines("Youssef")
    with pytest.raises(InvalidRecord):
        office.desk("Youssef").bring_back(lost.id, " ")
    office.desk("Youssef").bring_back(lost.id, "his card says so")
    office.sync()
    assert office["Khadija"].values(person)["trade"] == "Negoce"
    [again] = office.lines("Amina")
    assert (again.id, again.state) == (line.id, "answered")
    [message] = office.desk("Amina").review(again)["thread"]
    assert (message["role"], message["text"]) == ("brought_back", "his card says so")
    assert office.lines("Youssef") == office.lines("Brahim")


def test_undoing_a_decision_brings_values_and_contested_sets_back(office: Office):
    person = office.contested()
    [line] = office.lines("Amina")
    shown = office["Amina"].view(person).shown
    office.desk("Amina").decide_values(line.id, {"trade": "Autre"})
    office.sync()
    done = office.desk("Brahim").undo([line.id])
    assert (done.cells, done.changed_since) == (1, ())
    office.sync()
    again = office["Khadija"].view(person).shown
    assert {r.value for r in again.contested["trade"]} == {"Transport", "Negoce"}
    assert {r.value for r in shown.contested["trade"]} == {"Transport", "Negoce"}
    [waiting] = office.lines("Amina")
    assert waiting.state == "undone"
    assert office.lines("Youssef", Filter(kinds=("lost",))) == []
    assert len(set(office.digests())) == 1


def test_an_edit_of_what_a_colleague_said_is_undone_before_any_exchange(office: Office):
    person = office["Khadija"].meet("Omar", trade="Logistique", phones=[PHONE])
    office.sync()
    office["Amina"].edit(person, trade="Transport")
    told = [x.value for x in office["Amina"].replica.history(person) if x.cell == "trade"]
    assert told == ["Transport", "Logistique"]
    office["Amina"].replica.undo()
    assert office["Amina"].values(person)["trade"] == "Logistique"
    for _ in range(2):  # the value is Khadija's, whoever brought it back; on every laptop
        for name in ("Amina", "Khadija"):
            [newest, *_] = [
                x for x in office[name].replica.history(person) if x.cell == "trade" and x.live
            ]
            assert newest.first == ("Khadija" if newest.who == "Amina" else "")
        office.sync()
    assert newest.who == "Amina"


def test_what_an_undo_brings_back_is_still_said_by_its_authors(office: Office):
    person = office.contested()
    [line] = office.lines("Amina")
    office.desk("Amina").decide_values(line.id, {"trade": "Transport"})
    office.sync()
    office.desk("Brahim").undo([line.id])
    assert [x.who for x in office.lines("Brahim")] == [("Khadija", "Youssef")]
    office.sync()
    for name in ("Amina", "Brahim", "Khadija"):
        assert [x.who for x in office.lines(name)] == [("Khadija", "Youssef")], name
        rows = office[name].replica.contested_of(person)[0].rows
        found = office[name].replica.origins(person, {"trade": rows})
        told = {row.value: found[row.dot].who for row in rows}
        assert told == {"Transport": "Khadija", "Negoce": "Youssef"}, name
    office.desk("Amina").decide_values(line.id, {"trade": "Transport"})
    office.sync()
    assert [x.kind for x in office.lines("Youssef")] == ["lost"]  # and not Brahim, who undid


def test_what_was_changed_since_is_left_by_an_undo_and_told(office: Office):
    person = office.contested()
    [line] = office.lines("Amina")
    office.desk("Amina").decide_values(line.id, {"trade": "Autre"})
    office["Amina"].edit(person, trade="Plus tard")
    done = office.desk("Amina").undo([line.id])
    assert done.changed_since == ((person, "trade"),)
    assert office["Amina"].values(person)["trade"] == "Plus tard"


@pytest.mark.parametrize("delete", [True, False])
def test_a_deletion_past_which_somebody_edited_is_decided_and_undone(office: Office, delete: bool):
    person = office["Khadija"].meet("Omar", phones=[PHONE])
    office.sync()
    office["Khadija"].replica.delete(person)
    office["Youssef"].edit(person, trade="Transport")
    office.sync()
    [line] = office.lines("Amina")
    assert line.kind == "deletion"
    office.desk("Amina").decide_values(line.id, {}, delete=delete)
    office.sync()
    assert office["Youssef"].view(person).shown.gone is delete
    assert office.lines("Amina") == []
    office.desk("Amina").undo([line.id])
    office.sync()
    [again] = office.lines("Brahim")
    assert (again.kind, again.state) == ("deletion", "undone")


def test_two_coordinators_who_decide_differently_are_asked_again_and_decide_once(office: Office):
    person = office.contested()
    [line] = office.lines("Amina")
    office.desk("Amina").decide_values(line.id, {"trade": "Transport"})
    office.desk("Brahim").decide_values(line.id, {"trade": "Negoce"})
    office.sync()
    for name in ("Amina", "Brahim"):
        [again] = office.lines(name)
        assert (again.id, again.state, again.twice) == (line.id, "new", True)
    office.desk("Brahim").decide_values(line.id, {"trade": "Negoce"})
    office.sync()
    assert [line.kind for line in office.lines("Amina")] == ["lost"]
    assert office.lines("Brahim") == []
    assert office["Khadija"].values(person)["trade"] == "Negoce"
    assert not office["Khadija"].view(person).shown.contested


def test_two_coordinators_who_decide_alike_are_not_asked_again(office: Office):
    office.contested()
    [line] = office.lines("Amina")
    for name in ("Amina", "Brahim"):
        office.desk(name).decide_values(line.id, {"trade": "Transport"})
    office.sync()
    assert office.lines("Amina") == office.lines("Brahim") == []


def test_people_are_merged_value_by_value_and_the_undo_gives_both_back(office: Office):
    one, other = office.pair()
    desk = office.desk("Amina")
    assert desk.offer_pairs([(one, other, 0.97, ["phone"])]) == 1
    [line] = office.lines("Amina")
    assert (line.kind, {line.record, line.other}) == ("duplicate", {one, other})
    office["Khadija"].replica.save("need", {"person": one, "details": "Un terrain"})
    desk.merge(one, other, {"name": one, "trade": {"value": "Transport"}})
    office.sync()
    assert office.lines("Amina") == []
    merged = office["Youssef"].view(other)
    assert merged.values["name"]["given"] == "Omar"
    assert (merged.values["trade"], merged.values["badge"]) == ("Transport", "B-7")
    assert len(office["Youssef"].replica.linked(other, "need")) == 1
    assert {x.kind for x in office.lines("Youssef")} == {"lost"}
    assert office.desk("Brahim").undo([line.id]).changed_since == ()
    office.sync()
    assert office["Amina"].replica.count("entrepreneur") == 2
    assert office["Amina"].values(one)["trade"] == "Logistique"
    assert [x.state for x in office.lines("Amina")] == ["undone"]


def test_a_merge_takes_the_most_protective_answer_and_parting_gives_it_back(office: Office):
    one, other = office.pair()
    laptop = office["Amina"]
    for person, answer in ((one, "given"), (other, "refused")):
        consent = laptop.replica.linked(person, "consent")[0]
        laptop.edit(consent.id, answers={"register": "given", "contact": answer})
    item = office.desk("Amina").merge(one, other, {"name": one})
    [consent] = laptop.replica.linked(one, "consent")
    assert consent.values["answers"]["contact"] == "refused"
    assert not consent.shown.contested
    office.desk("Amina").undo([item])
    [first] = laptop.replica.linked(one, "consent")
    [second] = laptop.replica.linked(other, "consent")
    assert first.values["answers"]["contact"] == "given"
    assert second.values["answers"]["contact"] == "refused"


def test_not_the_same_is_never_asked_again_and_the_other_laptops_know(office: Office):
    one, other = office.pair()
    office.desk("Amina").offer_pairs([(one, other, 0.9, ["phone"])])
    office.desk("Amina").keep_apart(one, other)
    office.sync()
    assert office.desk("Brahim").offer_pairs([(one, other, 0.9, ["phone"])]) == 0
    assert office.lines("Brahim") == office.lines("Amina") == []
    assert merging.verdict(office["Brahim"].replica.database, one, other) == "other"


def test_one_merges_and_the_other_keeps_apart_and_it_is_decided_once(office: Office):
    one, other = office.pair()
    office.desk("Amina").merge(one, other, {"name": one})
    office.desk("Brahim").keep_apart(one, other)
    office.sync()
    for name in ("Amina", "Brahim"):
        [line] = office.lines(name, Filter(kinds=("duplicate",)))
        assert line.twice
        assert line.facts.get("torn") or line.facts.get("reasons")
    office.desk("Amina").merge(one, other, {"name": one})
    office.sync()
    assert office.lines("Brahim", Filter(kinds=("duplicate",))) == []
    assert office["Brahim"].replica.count("entrepreneur") == 1


def test_a_question_travels_to_the_laptop_with_the_answer_and_comes_back(office: Office):
    person = office["Khadija"].meet("Omar", phones=[])
    office.sync()
    [line] = office.lines("Amina")
    assert (line.kind, line.facts["doubts"]) == ("doubtful", ["no_contact"])
    assert line.who == ("Khadija",)
    office.desk("Amina").ask([line.id], "Khadija", "Has he a phone?")
    office.sync()
    assert [x.state for x in office.lines("Brahim")] == ["waiting"]
    [asked] = office.lines("Khadija", Filter(kinds=("question",)))
    office["Khadija"].edit(person, phones=[PHONE])
    office.desk("Khadija").answer(asked.id, "He has, I have added it")
    office.sync()
    assert office.lines("Khadija", Filter(kinds=("question",))) == []
    [back] = office.lines("Amina")
    assert (back.id, back.state) == (line.id, "answered")
    thread = [message["text"] for message in office.desk("Amina").review(back)["thread"]]
    assert thread == ["Has he a phone?", "He has, I have added it"]


def test_approving_holding_rejecting_and_taking_it_back(office: Office):
    person = office["Khadija"].meet("Omar")
    office.sync()
    desk = office.desk("Amina")
    [line] = office.lines("Amina")
    desk.assign([line.id], "Brahim")
    assert [(x.state, x.assignee) for x in office.lines("Amina")] == [("assigned", "Brahim")]
    desk.hold([line.id], "he is travelling")
    assert [x.state for x in office.lines("Amina")] == ["hold"]
    desk.verdict([line.id], "approved")
    assert office.lines("Amina") == []
    desk.undo([line.id])
    assert [x.state for x in office.lines("Amina")] == ["undone"]
    with pytest.raises(InvalidRecord):
        desk.verdict([line.id], "rejected", "  ")
    desk.verdict([line.id], "rejected", "a test record")
    assert office["Amina"].view(person).shown.gone
    desk.undo([line.id])
    assert not office["Amina"].view(person).shown.gone


def test_the_queue_is_counted_and_filtered_by_whose_where_and_what(office: Office):
    office.contested()
    office["Khadija"].meet("Nadia", region="BE")
    office.sync()
    desk = office.desk("Amina")
    counts = desk.counts(Filter())
    assert counts.total == 2
    assert counts.by["kind"] == {"contested": 1, "doubtful": 1}
    assert counts.by["who"] == {"Khadija": 2, "Youssef": 1}
    assert counts.by["region"] == {"BE": 1}
    assert [x.kind for x in desk.page(Filter(who="Youssef"))] == ["contested"]
    assert [x.kind for x in desk.page(Filter(region="BE"))] == ["doubtful"]
    assert desk.page(Filter(text="nobody")) == []
    assert Filter.from_json(Filter(who="x", kinds=("lost",)).to_json()).kinds == ("lost",)


def test_a_consent_comes_up_before_it_expires(office: Office):
    person = office["Khadija"].meet("Omar", phones=[PHONE])
    laptop = office["Khadija"]
    [consent] = laptop.replica.linked(person, "consent")
    laptop.edit(consent.id, expires="2099-01-01")
    assert office.lines("Khadija") == []
    laptop.edit(consent.id, expires="2020-01-01")
    [line] = office.lines("Khadija")
    assert (line.kind, line.facts, line.title) == (
        "consent",
        {"expires": "2020-01-01"},
        "Omar Bennani",
    )
    assert line.since == created_ms(person)  # it cannot have waited longer than it is there


def test_what_is_no_longer_contested_leaves_the_queue(office: Office):
    person = office.contested()
    office["Amina"].replica.decide(person, {"trade": "Autre"})
    assert office.lines("Amina", EVERYTHING) == []


# --- what the register set aside ------------------------------------------------------------------


class Region:
    """A coordinator of two regions and an ambassador of one, who works on what moved away."""

    def __init__(self, folder: Path) -> None:
        self.register = Register(folder / "register")
        self.amina, self.omar = Laptop(folder / "a", "Amina"), Laptop(folder / "o", "Omar")
        self.wires = (
            self.register.enrol(self.amina, "BE", "FR", role="coordinator"),
            self.register.enrol(self.omar, "BE"),
        )
        self.person = self.omar.meet("Nadia", region="BE", trade="Banque", phones=[PHONE])
        self.sync()
        self.amina.edit(self.person, region="FR")
        self.wires[0].sync()
        self.omar.edit(self.person, trade="Assurance")
        self.sync()

    def sync(self) -> None:
        quiet(*self.wires)

    def close(self) -> None:
        for laptop in (self.amina, self.omar):
            laptop.close()
        self.register.close()


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Region]:
    made = Region(tmp_path)
    yield made
    made.close()


def test_work_on_what_moved_away_is_rescued_and_both_sides_see_it(region: Region):
    for laptop in (region.amina, region.omar):
        [line] = Desk(laptop.replica).page(Filter())
        assert (line.kind, line.record, line.who) == ("rescued", region.person, ("Omar",))
        assert line.facts["values"] == {"trade": "Assurance"}


def test_what_is_rescued_is_taken_undone_and_refused(region: Region):
    desk = Desk(region.amina.replica)
    [line] = desk.page(Filter())
    desk.take([line.id])
    region.sync()
    assert region.amina.values(region.person)["trade"] == "Assurance"
    assert region.omar.replica.at_risk().records == 0
    assert desk.page(Filter()) == Desk(region.omar.replica).page(Filter()) == []
    desk.undo([line.id])
    region.sync()
    assert region.amina.values(region.person)["trade"] == "Banque"
    assert [x.state for x in desk.page(Filter())] == ["undone"]
    assert [x.kind for x in Desk(region.omar.replica).page(Filter())] == ["rescued"]
    with pytest.raises(InvalidRecord):
        desk.verdict([line.id], "rejected")
    desk.verdict([line.id], "rejected", "she closed her firm")
    region.sync()
    assert desk.page(Filter()) == []
    [lost] = Desk(region.omar.replica).page(Filter())
    assert lost.kind == "lost"
    reason = Desk(region.omar.replica).review(lost)["decision"]["reason"]
    assert reason == "she closed her firm"


def test_an_ambassador_settles_nothing_of_what_was_set_aside(region: Region):
    desk = Desk(region.omar.replica)
    [line] = desk.page(Filter())
    desk.verdict([line.id], "rejected", "I say so")
    region.sync()
    rows = region.omar.replica.database.query("SELECT status FROM journal WHERE status LIKE 'se%'")
    assert rows == [("set_aside",)]


def test_what_was_written_while_two_were_one_is_listed_and_can_be_moved(office: Office):
    one, other = office.pair()
    desk = office.desk("Amina")
    item = desk.merge(one, other, {"name": one})
    office.sync()
    need = office["Khadija"].replica.save("need", {"person": one, "details": "Un terrain"})
    office["Khadija"].edit(one, badge="B-8")
    office.sync()
    desk.undo([item])
    office.sync()
    brahim = office["Brahim"].replica
    [line] = office.lines("Brahim", Filter(kinds=("duplicate",)))
    found = written_while_one(brahim, line, office.desk("Brahim").review(line))
    said = {(w.person, w.cell, w.value["details"] if w.linked else w.value) for w in found}
    assert said == {(one, "person", "Un terrain"), (other, "badge", "B-8")}
    assert not any(written.placed for written in found)
    for written in found:
        move(brahim, line, written)
    [again] = written_while_one(brahim, line, office.desk("Brahim").review(line))
    assert (again.record, again.placed) == (need, True)
    office.sync()
    assert office["Khadija"].view(need).values["person"] == other
    assert office["Khadija"].values(one)["badge"] == "B-8"
    assert office["Khadija"].values(other)["badge"] == "B-7"


# --- what comes first -----------------------------------------------------------------------------


def test_what_harms_most_if_nobody_acts_comes_first(office: Office):
    for at in range(3):
        office["Khadija"].meet(f"Nobody{at}")
    office.contested()
    refusing = office["Khadija"].meet("Salma", phones=[PHONE])
    office.sync()
    [consent] = office["Amina"].replica.linked(refusing, "consent")
    office["Amina"].edit(consent.id, answers={"register": "withdrawn"})
    kinds = [line.kind for line in office.lines("Amina")]
    assert kinds == ["consent", "contested", "doubtful", "doubtful", "doubtful"]


def test_every_kind_has_its_place_in_the_order():
    assert sorted(BY_HARM) == sorted(Kind)


# --- pairs that the register found ----------------------------------------------------------------


class Regions:
    """A coordinator of Belgium, one of France, one of both; each region has met the same person."""

    def __init__(self, folder: Path) -> None:
        self.register = Register(folder / "register")
        named = {"Amina": ("BE",), "Brahim": ("FR",), "Chafik": ("BE", "FR")}
        self.laptops = {name: Laptop(folder / name, name) for name in named}
        self.wires = {
            name: self.register.enrol(self.laptops[name], *regions, role="coordinator")
            for name, regions in named.items()
        }
        self.one = self.laptops["Amina"].meet("Mohamed", "El Fassi", region="BE", phones=[PHONE])
        self.other = self.laptops["Brahim"].meet("Mohammed", "Elfassi", region="FR", phones=[PHONE])
        self.sync()

    def sync(self) -> None:
        """Exchange everything, let the register link, and let the coordinators ask again."""
        quiet(*self.wires.values())
        Linker(self.register.store.database, self.register.store.clock).all()
        for laptop in self.laptops.values():
            laptop.replica.set_meta("review_pairs_ms", 0)
        quiet(*self.wires.values())

    def lines(self, name: str):
        return Desk(self.laptops[name].replica).page(Filter(kinds=("duplicate",)))

    def close(self) -> None:
        for laptop in self.laptops.values():
            laptop.close()
        self.register.close()


@pytest.fixture
def regions(tmp_path: Path) -> Iterator[Regions]:
    made = Regions(tmp_path)
    yield made
    made.close()


def test_a_pair_that_no_single_region_holds_reaches_both_and_is_decided_where_both_are(
    regions: Regions,
):
    [here] = regions.lines("Amina")
    assert (here.record, here.other) == (regions.one, regions.other)
    assert here.facts["elsewhere"] == {
        "name": "Mohammed Elfassi",
        "regions": ["FR"],
        "deciders": ["Chafik"],
    }
    [there] = regions.lines("Brahim")
    assert there.id == here.id
    assert there.facts["elsewhere"]["name"] == "Mohamed El Fassi"
    [whole] = regions.lines("Chafik")
    assert whole.id == here.id
    assert "elsewhere" not in whole.facts
    assert "phone_same" in whole.facts["reasons"]
    Desk(regions.laptops["Chafik"].replica).merge(regions.one, regions.other, {})
    regions.sync()
    assert regions.lines("Amina") == regions.lines("Brahim") == regions.lines("Chafik") == []


def test_a_look_on_the_laptop_leaves_what_the_register_found(regions: Regions):
    for name in ("Amina", "Chafik"):
        Desk(regions.laptops[name].replica).look_for_duplicates()
        assert len(regions.lines(name)) == 1


def test_not_the_same_is_respected_by_the_register_too(regions: Regions):
    Desk(regions.laptops["Chafik"].replica).keep_apart(regions.one, regions.other)
    regions.sync()
    regions.laptops["Amina"].edit(regions.one, trade="baker")
    regions.sync()
    assert regions.lines("Amina") == regions.lines("Brahim") == regions.lines("Chafik") == []


def test_who_gets_both_regions_later_can_decide_the_pair(regions: Regions):
    regions.wires["Amina"].rescope("BE", "FR")
    regions.sync()
    regions.sync()
    [line] = regions.lines("Amina")
    assert "elsewhere" not in line.facts


def test_a_pair_is_handed_up_with_a_word_to_who_has_both_and_stays_on_hold_where_nobody_has(
    regions: Regions,
):
    [line] = regions.lines("Amina")
    desk = Desk(regions.laptops["Amina"].replica)
    desk.escalate([line.id], "Chafik", "Same father")
    regions.sync()
    [line] = regions.lines("Chafik")
    assert (line.state, line.assignee) == ("assigned", "Chafik")
    [word] = Desk(regions.laptops["Chafik"].replica).review(line)["thread"]
    assert (word["by"], word["role"], word["text"]) == ("Amina", "escalated", "Same father")
    desk.escalate([line.id], "")
    regions.sync()
    [line] = regions.lines("Amina")
    assert (line.state, line.assignee) == ("hold", "")
    Desk(regions.laptops["Chafik"].replica).keep_apart(regions.one, regions.other)
    regions.sync()
    assert regions.lines("Amina") == regions.lines("Brahim") == regions.lines("Chafik") == []


def test_who_decides_a_pair_is_told_anew_after_a_day(regions: Regions):
    regions.wires["Chafik"].rescope("BE")
    regions.sync()
    [told] = regions.lines("Amina")
    assert told.facts["elsewhere"]["deciders"] == ["Chafik"]
    regions.laptops["Amina"].replica.set_meta("review_pairs_whole_ms", 0)
    regions.sync()
    [told] = regions.lines("Amina")
    assert told.facts["elsewhere"]["deciders"] == []
