"""How right the scorer is, without any answers to learn from: samples, and sets made up anew."""

import pytest

from sync.linkage.plan import PERSON
from sync.linkage.scorer import link
from tests.helpers import samples
from tests.helpers.pairwise import figures
from tests.helpers.twice import ADDRESSES, addresses, lists
from tests.helpers.twice_otherwise import KINDS, otherwise


@pytest.mark.parametrize("name", ["dataset1", "dataset2"])
def test_febrl_is_linked_by_its_columns_declared_as_comparisons(shared_samples, name):
    written = samples.febrl(shared_samples, name)
    _, offered = figures(link(ADDRESSES, written.records), written.people)
    assert offered.f1 >= 0.95, str(offered)


def test_the_three_messy_lists_together(shared_samples):
    written = samples.messy(shared_samples)
    same, offered = figures(link(PERSON, written.records), written.people)
    assert same.precision >= 0.98, str(same)
    assert min(same.f1, offered.f1) >= 0.97, f"{same}; {offered}"


@pytest.mark.parametrize(
    ("seed", "originals", "copies", "most", "errors"),
    [(11, 250, 250, 1, 2), (12, 300, 150, 4, 4), (13, 150, 40, 2, 5)],
)
def test_tables_made_up_anew_are_linked_as_well(seed, originals, copies, most, errors):
    written = addresses(seed, originals, copies, most, errors)
    _, offered = figures(link(ADDRESSES, written.records), written.people)
    assert offered.f1 >= 0.95, str(offered)


@pytest.mark.parametrize(("seed", "people"), [(21, 100), (22, 300)])
def test_messy_lists_made_up_anew_are_linked_as_well(seed, people):
    written = lists(seed, people)
    same, offered = figures(link(PERSON, written.records), written.people)
    assert same.precision >= 0.98, str(same)
    assert offered.f1 >= 0.95, str(offered)


@pytest.mark.parametrize(("families", "switchboards"), [(0.3, 0.0), (0.0, 0.25)])
def test_those_of_one_house_and_of_one_firm_are_told_apart(families, switchboards):
    shared = {"families": families, "switchboards": switchboards}
    written = lists(23, 400, 0.9, **shared)
    same, offered = figures(link(PERSON, written.records), written.people)
    assert same.precision >= 0.97, str(same)
    assert offered.f1 >= 0.92, str(offered)


@pytest.mark.parametrize("kind", KINDS)
def test_lists_of_further_kinds_call_hardly_anybody_the_same_who_is_not(kind):
    written = otherwise(kind, seed=41, people=300)
    same, offered = figures(link(PERSON, written.records), written.people)
    assert same.precision >= 0.97, str(same)
    assert offered.f1 >= 0.9, str(offered)
