"""What a rule takes of several values in any order, and what it leaves to a person."""

from itertools import permutations

import pytest

from forms.rule import RuleBody
from sync.deployment import load_deployment
from sync.review.rules import Candidate, choose, decidable_fields, problems, trusted_codes


def rule(choose="newest", when="always", trust=(), fields=("trade",), **more):
    found = {"type": "entrepreneur", "fields": list(fields), "choose": choose, "when": when}
    return RuleBody(**found, trust=list(trust), **more)


def said(value, ms=0, **more):
    return Candidate(value, ms, **more)


def chosen(body, *candidates):
    """Choose, whatever order the values come in."""
    [one, *others] = [choose(body, order) for order in permutations(candidates)]
    assert all(other == one for other in others)
    return one and one.value


def test_the_newest_wins_by_corrected_time():
    assert chosen(rule("newest"), said("a", 1), said("b", 3), said("c", 2)) == "b"
    assert chosen(rule("newest"), said("a", 1), said("b", 1)) is None
    assert chosen(rule("newest"), said("a", 1, counter=1), said("b", 1, counter=2)) == "b"


def test_a_value_said_twice_counts_once_with_its_latest_time():
    assert chosen(rule("newest"), said("a", 1), said("b", 2), said("a", 3)) == "a"
    assert chosen(rule("newest"), said("a", 1), said("a", 3)) is None


def test_the_fullest_wins_where_it_says_all_that_the_others_say():
    body = rule("longest", "contains")
    assert chosen(body, said("Logistique"), said("logistique et transport")) == (
        "logistique et transport"
    )
    assert chosen(body, said("Logistique"), said("Banque")) is None
    assert chosen(body, said("Art"), said("Artisanat")) is None
    assert chosen(body, said(None), said("Banque")) == "Banque"


def test_a_place_with_its_city_says_all_that_the_country_says():
    body = rule("longest", "contains", fields=("residence",))
    country, city = {"country": "BE"}, {"city": "Gand", "country": "BE"}
    assert chosen(body, said(country), said(city)) == city
    assert chosen(body, said({"city": "Gand", "country": "FR"}), said(country)) is None


def test_a_spelling_is_no_difference():
    body = rule("newest", "spelling")
    assert chosen(body, said("BTP, génie civil", 1), said("btp - Genie civil", 2)) == (
        "btp - Genie civil"
    )
    assert chosen(body, said("BTP", 1), said("Génie civil", 2)) is None


def test_the_coordinators_word_wins_where_there_is_one():
    body = rule("coordinator")
    assert chosen(body, said("a", 9), said("b", 1, role="coordinator")) == "b"
    assert chosen(body, said("a", 9), said("b", 1)) is None
    both = [said(v, 1, role="coordinator") for v in ("a", "b")]
    assert chosen(body, *both) is None


def test_the_most_trusted_source_wins_and_an_unnamed_one_never():
    body = rule("source", trust=("consulate", "ambassador"))
    list_, own = said("a", 1, source="consulate"), said("b", 9)
    assert chosen(body, list_, own) == "a"
    assert chosen(body, own, said("c", 9, source="press")) == "b"
    assert chosen(body, said("c", 1, source="press"), said("d", 2, role="coordinator")) is None


def test_a_list_that_a_coordinator_imported_is_trusted_as_a_list():
    body = rule("source", trust=("coordinator", "consulate"))
    imported = said("a", 1, role="coordinator", source="consulate")
    assert chosen(body, imported, said("b", 1, role="coordinator")) == "b"


@pytest.mark.parametrize("change", [{"choose": "by_lot"}, {"when": "at_full_moon"}])
def test_what_this_version_does_not_know_decides_nothing(change):
    assert chosen(rule(**change), said("a", 1), said("b", 2)) is None


def test_consent_sets_and_whose_a_record_is_are_never_decided_by_rule():
    assert decidable_fields("consent") == []
    assert "phones" not in decidable_fields("entrepreneur")
    assert "person" not in decidable_fields("need")


def test_a_rule_that_cannot_be_is_told_by_what_is_wrong_with_it():
    deployment = load_deployment("mem-by-cgem")
    assert problems(rule(), deployment) == []
    assert problems(rule(fields=("phones",)), deployment) == ["fields"]
    assert problems(rule(fields=()), deployment) == ["fields"]
    assert problems(rule("source"), deployment) == ["trust"]
    assert problems(rule("source", trust=("nobody",)), deployment) == ["trust"]
    assert problems(rule("by_lot", "whenever"), deployment) == ["choose", "when"]
    assert problems(RuleBody(type="review", fields=["state"]), deployment) == ["type", "fields"]


@pytest.mark.parametrize("name", ["mem-by-cgem", "example"])
def test_every_shipped_rule_is_one(name):
    deployment = load_deployment(name)
    assert deployment.rules
    for one in deployment.rules:
        assert problems(one, deployment) == []
        assert list(one.label) == deployment.languages
    assert len({one.code for one in deployment.rules}) == len(deployment.rules)
    assert trusted_codes(deployment)[:2] == ["coordinator", "ambassador"]
