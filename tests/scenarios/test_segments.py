"""A segment, and a list to approach, from the coordinator's laptop to an ambassador's and back."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from forms.consent import consent_id
from forms.segment import Group, Rule
from sync.client.enrol import enrol
from sync.deployment import load_deployment
from sync.figures.due import due
from sync.lists.outgoing import Listing, gather, note
from sync.protocol.messages import Scope
from sync.replica import segments
from sync.replica.saving import Save
from sync.segments.approach import behind, hand, met, plan, progress, waiting_for_me
from sync.segments.named import Named, find, share
from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.register_process import RegisterProcess

TODAY = datetime.now().astimezone().date()
WEEK = TODAY + timedelta(days=7)
APPROACHED = Group(rules=[Rule(ask="membership", test="any", values=["approached"])])
DEPLOYMENT = load_deployment()


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterProcess]:
    """One of these tests' own: a segment has no region, and comes to everybody."""
    with RegisterProcess(tmp_path_factory.mktemp("register")) as served:
        yield served


@pytest.fixture
def r(request):
    """Regions of this test alone: these tests share a register."""
    return [f"{request.node.name[5:35]}{n}" for n in range(3)]


@pytest.fixture
def coordinator(tmp_path, register, r):
    with Laptop(tmp_path / "coordinator", "Khadija B.") as made:
        enrol(
            made.replica,
            invite(register.folder, register.url, "Khadija B.", r[:2], role="coordinator"),
            "laptop",
        )
        yield made


def visitor(laptop, given, region, contact="given", **values):
    """Record somebody approached, with an answer on being contacted."""
    person = laptop.meet(given, region=region, membership="approached", **values)
    said = {"person": person, "answers": {"register": "given", "contact": contact}}
    opened = laptop.view(consent_id(person)).shown
    laptop.replica.save("consent", said, record_id=consent_id(person), before=opened)
    return person


def test_a_shared_segment_is_counted_on_every_laptop_over_its_own_people(coordinator, enrolled, r):
    salma = enrolled("Salma", r[0])
    for given, region in (("Rim", r[0]), ("Ali", r[0]), ("Eve", r[1])):
        visitor(coordinator, given, region)
    shared = share(coordinator.replica, Named("own", "", "Approached", APPROACHED, "priority"))
    coordinator.sync()
    salma.sync()
    found = find(salma.replica, DEPLOYMENT, "approached")
    assert (found.whose, found.key, found.rules) == ("shared", shared.key, APPROACHED)
    assert segments.count(coordinator.replica.database, found.rules) == 3
    assert segments.count(salma.replica.database, found.rules) == 2


def test_two_who_change_one_segment_apart_find_both_rules_kept(coordinator, enrolled, r):
    salma = enrolled("Salma", r[0])
    made = share(coordinator.replica, Named("own", "", "Approached", APPROACHED))
    coordinator.sync()
    salma.sync()
    for laptop, membership in ((coordinator, "member"), (salma, "registered")):
        rules = Group(rules=[Rule(ask="membership", test="any", values=[membership])])
        share(laptop.replica, Named("shared", made.key, "Approached", rules))
    for laptop in (coordinator, salma, coordinator):
        laptop.sync()
    assert find(coordinator.replica, DEPLOYMENT, made.key).contested
    [item] = coordinator.replica.contested_of(made.key)
    assert (item.field, len(item.rows)) == ("rules", 2)


def test_a_list_reaches_its_ambassadors_and_what_they_did_comes_back(coordinator, enrolled, r):
    salma, karim = enrolled("Salma", r[0]), enrolled("Karim", r[1])
    people = [visitor(coordinator, f"P{n}", r[0]) for n in range(4)]
    far = visitor(coordinator, "Far", r[1])
    nowhere = visitor(coordinator, "Nowhere", r[2])
    refused = visitor(coordinator, "No", r[0], contact="refused")
    hidden = coordinator.meet("Hidden", region=r[0], consent="", membership="approached")
    everybody = [*people, far, nowhere, refused, hidden]
    scopes = {"Salma": Scope(regions=[r[0]]), "Karim": Scope(regions=[r[1]])}
    planned = plan(coordinator.replica, everybody, scopes)
    assert planned.shares == {"Salma": tuple(people), "Karim": (far,)}
    assert (planned.outside, planned.refused, planned.here) == (1, 2, 0)
    approach = hand(coordinator.replica, planned, "Autumn calls", "Call them", WEEK)
    again = plan(coordinator.replica, everybody, scopes)
    assert (again.people, again.asked) == (0, 5)
    for laptop in (coordinator, salma, karim):
        laptop.sync()
    tasks = salma.replica.listing("followup", where={"approach": approach})
    assert {task.values["person"] for task in tasks} == set(people)
    assert {task.values["assignee"] for task in tasks} == {"Salma"}
    assert len(karim.replica.listing("followup", where={"approach": approach})) == 1

    assert waiting_for_me(salma.replica) == 4
    [first, *_others] = due(salma.replica, TODAY).items
    assert (first.kind, first.what) == ("followup", "Call them · Autumn calls")
    said = {"person": people[0], "ambassador": "Salma"}
    salma.replica.save_all([Save("encounter", said), *met(salma.replica, people[0])])
    salma.sync()
    coordinator.sync()
    [told] = progress(coordinator.replica, WEEK + timedelta(days=1))
    assert (told.name, told.people, told.done, told.handed_by) == (
        "Autumn calls",
        5,
        1,
        "Khadija B.",
    )
    shares = {share.ambassador: (share.done, share.waiting, share.overdue) for share in told.shares}
    assert shares == {"Salma": (1, 0, 3), "Karim": (0, 0, 1)}
    [later] = progress(coordinator.replica, TODAY)
    assert {share.waiting for share in later.shares} == {3, 1}
    assert behind(coordinator.replica, approach, "Salma", "done", TODAY) == [people[0]]


def test_people_go_to_who_met_them_and_the_rest_is_shared_evenly(coordinator, r):
    people = [visitor(coordinator, f"P{n}", r[0]) for n in range(6)]
    for person in people[:2]:
        coordinator.replica.save("encounter", {"person": person, "ambassador": "Karim"})
    planned = plan(coordinator.replica, people, {"Salma": None, "Karim": None})
    assert set(people[:2]) <= set(planned.shares["Karim"])
    assert {len(ids) for ids in planned.shares.values()} == {3}


def test_one_undo_takes_a_list_back(coordinator, r):
    person = visitor(coordinator, "Rim", r[0])
    planned = plan(coordinator.replica, [person], {"Salma": None})
    hand(coordinator.replica, planned, "Calls", "Call", WEEK)
    coordinator.replica.undo()
    assert progress(coordinator.replica, TODAY) == []
    assert plan(coordinator.replica, [person], {"Salma": None}).asked == 0


def test_an_export_s_purpose_and_people_stand_in_the_register_s_audit(coordinator, register, r):
    people = [visitor(coordinator, f"P{n}", r[0]) for n in range(3)]
    no = visitor(coordinator, "No", r[0], contact="refused")
    coordinator.sync()
    late = visitor(coordinator, "Late", r[0])
    where = {"segment": APPROACHED, "region": r[0]}
    out = gather(coordinator.replica, Listing("entrepreneur", where=where), "contact", TODAY)
    assert (len(out.records), out.refused) == (4, 1)
    note(coordinator.replica, out, "contact", everybody=False)
    coordinator.replica.set_meta("standing", None)
    coordinator.sync()

    def noted(person):
        told = register.json("audit", "about", str(register.folder), person)["rows"]
        found = [row["facts"] for row in told if row["action"] == "exported"]
        return [(facts["purpose"], facts["n"]) for facts in found]

    assert noted(people[0]) == noted(people[2]) == [("contact", 4)]
    assert noted(late) == noted(no) == []
