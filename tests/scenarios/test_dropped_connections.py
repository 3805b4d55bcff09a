"""A connection that drops, wherever it drops, costs a retry and nothing else."""

import pytest

from sync.errors import Unreachable
from tests.helpers.flaky_proxy import FlakyProxy

pytestmark = pytest.mark.expects_log  # the HTTP library tells of answers cut in their headers

PLACES = [place / 12 for place in range(12)]


@pytest.fixture
def network(register):
    with FlakyProxy(register.url) as proxy:
        proxy.well = True
        yield proxy


@pytest.mark.parametrize("fault", ["cut_up", "cut_down", "lost"])
def test_a_connection_cut_anywhere_is_the_networks_fault_and_no_alarm(
    fault, network, enrolled, register
):
    one = enrolled("one", fault, url=network.url)
    other = enrolled("other", fault)
    for place in PLACES:
        network.script = [(fault, place)]
        one.meet(f"Salma {place}", region=fault)
        with pytest.raises(Unreachable):
            one.sync()
    one.sync()
    other.sync()
    assert other.replica.count("entrepreneur") == len(PLACES)
    assert one.replica.digest() == other.replica.digest()


@pytest.mark.parametrize("fault", ["cut_down", "lost"])
def test_a_pull_whose_answer_is_cut_lands_nothing_and_is_asked_for_again(fault, network, enrolled):
    region = f"pull-{fault}"
    one, other = enrolled("one", region), enrolled("other", region, url=network.url)
    for place in PLACES:
        person = one.meet(f"Salma {place}", region=region)
        one.sync()
        network.script = [(fault, place)]
        with pytest.raises(Unreachable):
            other.sync()
        assert other.replica.get(person) is None
        other.sync()
        assert other.values(person) == one.values(person)
    assert one.replica.digest() == other.replica.digest()


def test_a_request_that_arrives_twice_counts_once(network, enrolled):
    one, other = enrolled("one", "twice", url=network.url), enrolled("other", "twice")
    network.script = [("twice", 0.0)] * 2
    person = one.meet("Salma", region="twice")
    one.sync()
    other.sync()
    assert [view.id for view in other.replica.listing("entrepreneur")] == [person]
    assert one.replica.digest() == other.replica.digest()
