"""People, devices and invitations on each database: who may do what to whom."""

import pytest

from sync.errors import Refused
from sync.protocol.messages import Scope
from sync.protocol.people import DeviceDecision, PersonChange

BE, BOTH, EVERYTHING = Scope(regions=["BE"]), Scope(regions=["BE", "FR"]), Scope(regions=["*"])


@pytest.fixture
def desk(store):
    return store.administration


def refused(code, do, *arguments, **named):
    with pytest.raises(Refused) as caught:
        do(*arguments, **named)
    assert caught.value.code == code


def decision(what):
    return DeviceDecision(decision=what)


def card_of(desk, person, actor=None):
    return next(card for card in desk.overview(actor).people if card.person == person)


def test_a_coordinator_sees_and_manages_the_ambassadors_of_the_own_regions(desk, device):
    boss = device("BE", "FR", role="coordinator").current
    inside, across, outside = device("BE"), device("FR", "DE"), device("DE")
    peer, above = device("FR", role="coordinator"), device(role="administrator")
    seen = {card.person: card.manageable for card in desk.overview(boss).people}
    assert seen == {
        boss.person: False,
        inside.current.person: True,
        across.current.person: False,
        peer.current.person: False,
    }
    for other in (across, outside, peer, above):
        person = other.current.person
        refused("forbidden", desk.change, person, PersonChange(suspended=True), boss)
        refused("forbidden", desk.decide, other.device, decision("revoke"), boss)
    desk.decide(inside.device, decision("revoke"), boss)
    assert inside.current.standing == "revoked"


def test_an_administrator_of_everything_manages_everybody(desk, device):
    boss = device(role="administrator").current
    other = device("DE", role="coordinator").current
    desk.change(other.person, PersonChange(role="administrator", scope=EVERYTHING), boss)
    card = card_of(desk, other.person, boss)
    assert (card.role, card.scope, card.manageable) == ("administrator", EVERYTHING, True)


@pytest.mark.parametrize(
    "wanted",
    [
        PersonChange(role="coordinator"),
        PersonChange(scope=Scope(regions=["DE"])),
        PersonChange(scope=EVERYTHING),
        PersonChange(scope=Scope()),
    ],
)
def test_a_coordinator_raises_nobody_beyond_the_own_reach(desk, device, wanted):
    boss, other = device("BE", "FR", role="coordinator").current, device("BE").current
    refused("forbidden", desk.change, other.person, wanted, boss)
    assert card_of(desk, other.person).role == "ambassador"


def test_a_coordinator_moves_an_ambassador_between_the_own_regions(desk, device):
    boss, other = device("BE", "FR", role="coordinator").current, device("BE")
    desk.change(other.current.person, PersonChange(scope=Scope(regions=["FR"])), boss)
    assert other.current.scope.regions == ["FR"]


def test_nobody_changes_themselves_or_revokes_the_laptop_at_hand(desk, device):
    boss = device(role="administrator").current
    refused("oneself", desk.change, boss.person, PersonChange(suspended=True), boss)
    refused("oneself", desk.decide, boss.device, decision("revoke"), boss)


@pytest.mark.parametrize(
    ("role", "scope", "code"),
    [
        ("ambassador", BE, ""),
        ("ambassador", BOTH, "forbidden"),
        ("ambassador", EVERYTHING, "forbidden"),
        ("ambassador", Scope(), "forbidden"),
        ("coordinator", BE, "forbidden"),
        ("administrator", BE, "forbidden"),
        ("ambassador", Scope(regions=["99"]), "unknown_region"),
    ],
)
def test_a_coordinator_invites_ambassadors_of_the_own_regions(desk, device, role, scope, code):
    boss = device("BE", role="coordinator").current
    asked = {"name": "Aya", "role": role, "scope": scope, "days": 1, "actor": boss}
    if code:
        refused(code, desk.invite, **asked)
    else:
        desk.invite(**asked)
    names = [card.name for card in desk.overview(boss).invitations]
    assert names.count("Aya") == (0 if code else 1)


def test_a_second_device_belongs_to_the_same_person_and_role(desk, store, device):
    boss, first = device(role="administrator").current, device("BE").current
    asked = {"role": "administrator", "scope": EVERYTHING, "days": 1, "person": first.person}
    invited = desk.invite(name="Somebody", actor=boss, **asked)
    assert (invited.person, invited.role, invited.scope) == (first.person, "ambassador", BE)


def test_a_decision_on_a_device_is_taken_back_and_it_waits_again(desk, device):
    other = device("BE")
    desk.decide(other.device, decision("reopen"))
    assert other.current.standing == "waiting"
    desk.decide(other.device, decision("decline"))
    desk.decide(other.device, decision("reopen"))
    assert other.current.standing == "waiting"
    desk.decide(other.device, decision("revoke"))
    refused("not_waiting", desk.decide, other.device, decision("reopen"))


def test_a_suspended_person_s_devices_are_so_and_go_on_afterwards(desk, device):
    other = device("BE")
    person = other.current.person
    desk.change(person, PersonChange(suspended=True))
    assert other.current.standing == "suspended"
    desk.change(person, PersonChange(suspended=False))
    assert other.current.standing == "active"


def test_revoking_twice_keeps_the_first_time(desk, store, device, clock):
    other = device("BE")
    desk.decide(other.device, decision("revoke"))
    first = card_of(desk, other.current.person).devices[0].revoked_ms
    clock.now_ms += 1000
    desk.decide(other.device, decision("revoke"))
    assert card_of(desk, other.current.person).devices[0].revoked_ms == first
    refused("not_waiting", desk.decide, other.device, decision("approve"))


def test_a_withdrawn_invitation_serves_nobody(desk, store, device):
    boss, elsewhere = device("BE", role="coordinator"), device("DE", role="coordinator")
    invited = desk.invite(name="A", role="ambassador", scope=BE, days=1)
    refused("forbidden", desk.withdraw, invited.id, elsewhere.current)
    desk.withdraw(invited.id, boss.current)
    states = [card.state for card in desk.overview(boss.current).invitations]
    assert sorted(states) == ["used", "withdrawn"]
    refused("unknown_invitation", desk.withdraw, "0" * 16)
    refused("unknown_invitation", desk.withdraw, invited.id[:4])


def test_people_nobody_knows_are_refused_by_name(desk):
    refused("unknown_person", desk.change, "0" * 32, PersonChange(suspended=True))
    refused("unknown_device", desk.decide, "0" * 32, decision("revoke"))
    everything = {"role": "ambassador", "scope": EVERYTHING, "days": 1}
    refused("unknown_person", desk.invite, name="A", person="0" * 32, **everything)
