"""Weights learned from a store of people: as right as those of a list, and kept up to date."""

from collections.abc import Collection
from itertools import combinations

import pytest

from sync.linkage import blocking
from sync.linkage.plan import PERSON, Read
from sync.linkage.scorer import Band, Scorer
from sync.linkage.study import Study
from tests.helpers.twice import Written, lists

MADE = lists(31, 300)


class Shelf:
    """A store in memory; the first so many of its people are there yet."""

    def __init__(self, written: Written, size: int) -> None:
        self.people = {f"{n:04}": PERSON.read(r) for n, r in enumerate(written.records[:size])}

    def size(self) -> int:
        return len(self.people)

    def draw(self, limit: int) -> tuple[list[str], int]:
        return list(self.people)[:limit], len(self.people)

    def candidates(self, people: Collection[str]) -> set[tuple[str, str]]:
        known = list(self.people)
        places = blocking.pairs(PERSON, list(self.people.values()))
        pairs = {(known[a], known[b]) for a, b in places}
        return {pair for pair in pairs if set(pair) & set(people)}

    def read(self, people: Collection[str]) -> dict[str, Read]:
        return {person: self.people[person] for person in people}


def right(shelf: Shelf, scorer: Scorer) -> tuple[float, float]:
    """Give precision and recall of all that is offered, pair by pair."""
    offered = {
        (int(one), int(other))
        for one, other in shelf.candidates(shelf.people)
        if scorer.score(shelf.people[one], shelf.people[other]).band
    }
    every = combinations(range(shelf.size()), 2)
    true = {(a, b) for a, b in every if MADE.people[a] == MADE.people[b]}
    return len(offered & true) / len(offered), len(offered & true) / len(true)


def test_what_is_learned_from_a_sample_offers_those_who_are_one_and_few_others():
    shelf = Shelf(MADE, len(MADE.records))
    precision, recall = right(shelf, Study(PERSON).of(shelf))
    assert precision > 0.85
    assert recall > 0.9
    assert right(shelf, Scorer(PERSON))[0] < 0.7  # by what is known of no store in particular


def test_it_is_learned_anew_once_there_are_a_quarter_more():
    study = Study(PERSON)
    first = study.of(Shelf(MADE, 100))
    assert study.renewed
    study.renewed = False
    assert study.of(Shelf(MADE, 120)) is first
    assert not study.renewed
    assert study.of(Shelf(MADE, 130)) is not first
    assert study.renewed


@pytest.mark.parametrize("size", [0, 1, 2])
def test_of_nobody_and_one_nothing_can_be_learned_and_two_of_one_phone_are_found(size):
    phone = [{"typed": "+33612345678", "e164": "+33612345678"}]
    one = {"name": {"given": "Rim", "family": "Alami"}, "phones": phone}
    shelf = Shelf(Written([one] * size, [0] * size), size)
    scorer = Study(PERSON).of(shelf)
    assert scorer.score(PERSON.read(one), PERSON.read(one)).band is Band.SAME
