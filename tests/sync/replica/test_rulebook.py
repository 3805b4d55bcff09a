"""Rules of the deployment: what they decide by themselves, seen, told, undone, and tried before."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from forms.rule import RuleBody, rule_id
from sync.errors import InvalidRecord
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from sync.replica.rule_trial import tried
from sync.replica.rulebook import RuleBook
from tests.helpers.in_process import Register, Wire, quiet
from tests.helpers.laptops import Laptop

PHONE = {"typed": "+32470112564", "e164": "+32470112564", "country": "BE"}
ROLES = {"Amina": "coordinator", "Brahim": "coordinator"}
NEWEST = RuleBody(type="entrepreneur", fields=["badge"], choose="newest")


class Office:
    """A register, two coordinators and two ambassadors; who syncs is said each time."""

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
        return Desk(self[name].replica)

    def book(self, name: str) -> RuleBook:
        return RuleBook(self[name].replica)

    def lines(self, name: str, *kinds: str, states: tuple[str, ...] | None = None):
        wanted = Filter(kinds=kinds) if states is None else Filter(kinds=kinds, states=states)
        return self.desk(name).page(wanted)

    def sync(self, *names: str) -> None:
        quiet(*(self.wires[name] for name in names or self.wires))

    def differ(self, field: str, one: object, other: object) -> str:
        """A person of whom Khadija and Youssef say different things; the coordinators are away."""
        person = self["Khadija"].meet("Omar", phones=[PHONE])
        self.sync()
        self["Khadija"].edit(person, **{field: one})
        self["Youssef"].edit(person, **{field: other})
        self.sync("Khadija", "Youssef")
        return person

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


def test_a_shipped_rule_decides_at_the_sync_and_nothing_waits(office: Office):
    person = office.differ("residence", {"country": "BE"}, {"city": "Gand", "country": "BE"})
    assert office["Khadija"].view(person).shown.contested
    office.sync()
    for name in office.laptops:
        shown = office[name].view(person).shown
        assert shown.values["residence"] == {"city": "Gand", "country": "BE"}
        assert not shown.contested
    assert office.lines("Amina") == office.lines("Brahim") == []
    assert len({laptop.replica.digest()[0] for laptop in office.laptops.values()}) == 1


def test_what_a_rule_cannot_tell_waits_for_a_person(office: Office):
    office.differ("residence", {"country": "FR"}, {"city": "Gand", "country": "BE"})
    office.sync()
    [line] = office.lines("Amina")
    assert (line.kind, line.facts["fields"]) == ("contested", ["residence"])


def test_of_one_record_a_rule_decides_its_field_and_the_other_waits(office: Office):
    person = office["Khadija"].meet("Omar", phones=[PHONE])
    office.sync()
    office["Khadija"].edit(person, trade="Banque", residence={"country": "BE"})
    office["Youssef"].edit(person, trade="Textile", residence={"city": "Gand", "country": "BE"})
    office.sync()
    [line] = office.lines("Amina")
    assert line.facts["fields"] == ["trade"]
    office.desk("Amina").decide_values(line.id, {"trade": "Banque"})
    office.sync()
    assert office.lines("Amina") == []
    undone = office.desk("Amina").undo([line.id])
    assert undone.cells == 1
    assert office["Amina"].values(person)["residence"]["city"] == "Gand"


def test_the_history_names_the_rule_on_every_laptop(office: Office):
    person = office.differ("trade", "Logistique", "Logistique et transport")
    office.sync()
    for name in ("Amina", "Brahim", "Khadija"):
        lines = [x for x in office[name].replica.history(person) if x.cell == "trade"]
        assert [x.intent for x in lines if x.live] == ["rule:more-complete"], name
        assert all(x.intent != "rule:more-complete" for x in lines if not x.live)


def test_the_one_whose_value_lost_is_told_and_can_bring_it_back(office: Office):
    person = office.differ("trade", "Logistique", "Logistique et transport")
    office.sync()
    assert office.lines("Youssef") == []
    [lost] = office.lines("Khadija")
    assert lost.kind == "lost"
    assert office.desk("Khadija").review(lost)["decision"]["rule"] == "more-complete"
    office.desk("Khadija").bring_back(lost.id, "transport was last year")
    office.sync()
    assert office["Brahim"].values(person)["trade"] == "Logistique"
    [back] = office.lines("Amina")
    assert (back.kind, back.state) == ("ruled", "answered")
    office.desk("Amina").let_stand(back.id)
    office.sync()
    assert office.lines("Amina") == office.lines("Brahim") == office.lines("Khadija") == []


def test_a_rules_decision_is_undone_and_the_rule_lets_it_be(office: Office):
    person = office.differ("trade", "Logistique", "Logistique et transport")
    office.sync()
    [line] = office.lines("Amina", "ruled", states=("decided",))
    assert office.desk("Amina").undo([line.id]).cells == 1
    office.sync()
    shown = office["Brahim"].view(person).shown
    assert {r.value for r in shown.contested["trade"]} == {"Logistique", "Logistique et transport"}
    assert [x.kind for x in office.lines("Brahim")] == ["contested"]
    assert [x.verdict for x in office.lines("Brahim", "ruled", states=("decided",))] == ["undone"]
    assert office.lines("Khadija", "lost") == []


def test_two_coordinators_apart_apply_a_rule_and_it_is_decided_once(office: Office):
    person = office.differ("trade", "Logistique", "Logistique et transport")
    for name in ("Amina", "Brahim"):
        office.wires[name]._exchange().pull()
        assert office.book(name).apply() == 1
    office.sync()
    for name in ("Amina", "Brahim"):
        assert office.lines(name) == []
        assert not office[name].view(person).shown.contested
        [line] = office.lines(name, "ruled", states=("decided",))
        assert not line.twice
        review = office[name].replica.alone(line.id)
        assert not review.shown.contested
    assert [x.kind for x in office.lines("Khadija")] == ["lost"]


def test_two_coordinators_with_other_values_before_them_end_with_the_same(office: Office):
    office.book("Amina").put("badges", NEWEST, "Badges")
    person = office["Khadija"].meet("Omar", phones=[PHONE])
    office.sync()
    office["Khadija"].edit(person, badge="K-1")
    office["Youssef"].edit(person, badge="Y-2")
    office["Brahim"].edit(person, badge="B-3")
    office.wires["Khadija"].sync()
    office.wires["Youssef"].sync()
    office.wires["Amina"]._exchange().pull()
    assert office.book("Amina").apply() == 1
    office.wires["Brahim"].push()
    office.wires["Brahim"]._exchange().pull()
    assert office.book("Brahim").apply() == 1
    office.sync()
    for name in office.laptops:
        assert office[name].values(person)["badge"] == "B-3"
        assert not office[name].view(person).shown.contested
    for name in ("Amina", "Brahim"):
        assert office.lines(name) == []
    assert [x.kind for x in office.lines("Khadija")] == ["lost"]
    assert [x.kind for x in office.lines("Youssef")] == ["lost"]


def test_what_a_person_holds_in_their_hands_is_not_decided_by_rule(office: Office):
    office.differ("badge", "K-1", "Y-2")
    office.sync()
    [line] = office.lines("Amina")
    office.desk("Amina").assign([line.id], "Brahim")
    office.book("Amina").put("badges", NEWEST, "Badges")
    office.sync()
    assert [x.state for x in office.lines("Brahim")] == ["assigned"]


def test_an_ambassadors_laptop_decides_nothing_by_rule(office: Office):
    office.differ("trade", "Logistique", "Logistique et transport")
    assert office.book("Khadija").apply() == 0
    assert office.book("Youssef").apply() == 0


def test_a_rule_is_changed_for_everybody_and_taken_back(office: Office):
    rule = office.book("Amina").rule("more-complete")
    assert (rule.shipped, rule.changed) == (True, False)
    off = rule.body.model_copy(update={"on": False})
    office.book("Amina").put("more-complete", off)
    office.differ("trade", "Logistique", "Logistique et transport")
    office.sync()
    assert [x.kind for x in office.lines("Brahim")] == ["contested"]
    assert not office.book("Brahim").rule("more-complete").in_force
    office.book("Brahim").drop("more-complete")
    office.sync()
    assert office.lines("Amina") == []
    assert not office.book("Amina").rule("more-complete").changed
    office.book("Amina").put("more-complete", off)
    office.sync()
    assert not office.book("Brahim").rule("more-complete").in_force


def test_a_rule_that_two_changed_at_once_decides_nothing_until_one_has_decided(office: Office):
    for name, choose in (("Amina", "newest"), ("Brahim", "longest")):
        body = RuleBody(type="entrepreneur", fields=["badge"], choose=choose)
        office.book(name).put("badges", body, "Badges")
    office.differ("badge", "K-1", "Y-2")
    office.sync()
    rule = office.book("Amina").rule("badges")
    assert (rule.disputed, rule.in_force) == (True, False)
    kinds = {(x.kind, x.type) for x in office.lines("Amina")}
    assert kinds == {("contested", "rule"), ("contested", "entrepreneur")}
    office.book("Amina").put("badges", NEWEST, "Badges")
    office.sync()
    assert office.lines("Amina") == office.lines("Brahim") == []


def test_a_rule_made_by_an_ambassador_is_set_aside(office: Office):
    office.book("Khadija").put("badges", NEWEST, "Badges")
    office.wires["Khadija"].sync()
    [aside] = office["Khadija"].replica.at_risk().set_aside
    assert (aside.record_id, aside.reason) == (rule_id("badges"), "coordinators_only")
    office.wires["Amina"].sync()
    assert office.book("Amina").rule("badges") is None


def test_a_rule_that_cannot_be_is_refused(office: Office):
    with pytest.raises(InvalidRecord):
        office.book("Amina").put("phones", RuleBody(type="entrepreneur", fields=["phones"]))
    assert office.book("Amina").rule("phones") is None


def test_a_list_is_trusted_by_the_source_that_came_with_it(office: Office):
    trust = RuleBody(
        type="entrepreneur", fields=["badge"], choose="source", trust=["consulate", "ambassador"]
    )
    office.book("Amina").put("sources", trust, "Sources")
    source = {"kind": "consulate", "name": "Gand"}
    one = office["Khadija"].meet("Omar", phones=[PHONE], badge="C-1", source=source)
    other = office["Youssef"].meet("Omar", phones=[PHONE], badge="Y-2")
    office.sync()
    office.desk("Amina").merge(one, other, {"name": one})
    office.sync()
    assert office["Brahim"].values(one)["badge"] == "C-1"


# --- tried before it holds ------------------------------------------------------------------------


def test_a_trial_tells_what_a_rule_would_have_changed_and_writes_nothing(office: Office):
    people = [office.differ("badge", f"K-{n}", f"Y-{n}") for n in range(4)]
    office.sync()
    lines = {line.record: line for line in office.lines("Amina")}
    for person, value in zip(people, ("Y-0", "Y-1", "K-2"), strict=False):
        office.desk("Amina").decide_values(lines[person].id, {"badge": value})
    before = office["Amina"].replica.changed_ms
    found = tried(office["Amina"].replica, NEWEST)
    assert (found.decided, found.would, found.alike, found.left) == (3, 3, 2, 0)
    [other] = found.otherwise
    assert (other.line.record, other.choice, other.stands) == (people[2], "Y-2", "K-2")
    assert other.who == "Amina"
    assert [(c.line.record, c.choice) for c in found.waiting] == [(people[3], "Y-3")]
    assert office["Amina"].replica.changed_ms == before


def test_a_trial_says_what_it_would_leave_to_a_person(office: Office):
    office.differ("badge", "K-1", "Y-2")
    office.sync()
    careful = RuleBody(type="entrepreneur", fields=["badge"], choose="newest", when="spelling")
    found = tried(office["Amina"].replica, careful)
    assert (found.decided, found.waiting, found.left) == (0, (), 1)


def test_a_trial_counts_what_another_rule_decided(office: Office):
    office.differ("trade", "Logistique et transport", "logistique")
    office.sync()
    newest = RuleBody(type="entrepreneur", fields=["trade"], choose="newest")
    found = tried(office["Brahim"].replica, newest)
    [other] = found.otherwise
    assert (other.choice, other.stands, other.who) == ("logistique", "Logistique et transport", "")
