"""Segments by name: offered, shared and one's own are one thing."""

import pytest

from forms.segment import Group, Rule
from sync.deployment import load_deployment
from sync.segments.named import Named, find, forget, keep, named, own, share
from tests.helpers.laptops import Laptop

MEMBERS = Group(rules=[Rule(ask="membership", test="any", values=["member"])])
DEPLOYMENT = load_deployment()


@pytest.fixture
def laptop(tmp_path):
    with Laptop(tmp_path / "vault") as made:
        yield made


def test_a_deployment_offers_targets_and_relays_from_the_start(laptop):
    found = named(laptop.replica, DEPLOYMENT, "fr")
    assert {one.whose for one in found} == {"offered"}
    assert {"priority", "relay"} <= {one.role for one in found}
    assert (
        find(laptop.replica, DEPLOYMENT, "donneurs d'ordre".replace("'", "’")).key == "lead_buyers"
    )


def test_a_filter_of_before_is_a_segment_of_ones_own(laptop):
    laptop.meet("Rim", trade="baker")
    laptop.meet("Ali", trade="cook")
    kept = [{"name": "Bakers here", "words": "baker", "chip": "local", "order": "title"}]
    laptop.replica.set_meta("ui.people.filters", kept)
    [mine] = own(laptop.replica)
    assert (mine.name, mine.order) == ("Bakers here", "title")
    assert laptop.replica.count("entrepreneur", where={"segment": mine.rules}) == 1
    keep(laptop.replica, Named("own", "", "Members", MEMBERS))
    assert [one.name for one in own(laptop.replica)] == ["Bakers here", "Members"]
    forget(laptop.replica, mine)
    assert [one.name for one in own(laptop.replica)] == ["Members"]


def test_one_kept_again_under_its_name_is_changed(laptop):
    keep(laptop.replica, Named("own", "", "Mine"))
    keep(laptop.replica, Named("own", "", "Mine", MEMBERS))
    [mine] = own(laptop.replica)
    assert mine.rules == MEMBERS


def test_sharing_moves_ones_own_to_where_everybody_has_it(laptop):
    mine = keep(laptop.replica, Named("own", "", "Members", MEMBERS, "priority"))
    shared = share(laptop.replica, mine)
    assert own(laptop.replica) == []
    found = find(laptop.replica, DEPLOYMENT, "members")
    assert (found.whose, found.key, found.rules, found.role) == (
        "shared",
        shared.key,
        MEMBERS,
        "priority",
    )
    share(laptop.replica, Named("shared", shared.key, "Members!", MEMBERS))
    assert laptop.values(shared.key)["name"] == "Members!"
    forget(laptop.replica, found)
    assert find(laptop.replica, DEPLOYMENT, shared.key) is None
