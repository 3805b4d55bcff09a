"""What a laptop is told of writes that do not count, when it knew them from a lost history."""

import pytest

from sync.register import statuses
from tests.helpers.author import withheld

BAKER = {"trade": "baker"}
SKILL = "skills[bread]"


def told(answer):
    return {(one.epoch, one.number): one for one in answer.passed}


def test_nobody_is_told_unasked(device):
    author = device()
    made = author.creation(BAKER)
    author.push(made, withheld(author.write(made.record_id, {}, {"trade": [made.dot]})))
    assert device().pull().passed == []


@pytest.mark.parametrize("few", [0, 2000])
def test_of_the_epochs_asked_about_is_told_what_came_behind_a_position(device, monkeypatch, few):
    monkeypatch.setattr(statuses, "_FEW", few)
    author, other, reader = device(), device(), device()
    made, theirs = author.creation(BAKER), other.creation(BAKER)
    author.push(made)
    other.push(theirs, withheld(other.write(theirs.record_id, {}, {"trade": [theirs.dot]})))
    silent = author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]})
    author.push(withheld(silent), author.creation(BAKER))
    asked = {"lost": [author.epoch, "e" * 24]}

    answer = reader.pull(**asked)
    [(dot, one)] = told(answer).items()
    assert (dot, one.seen, one.record) == (silent.dot, {"trade": [made.dot]}, None)
    assert reader.pull(**asked, lost_since=answer.cursor.position).passed == []


def test_what_was_seen_in_turn_is_told_though_nobody_asked_about_its_epoch(device):
    author, other = device(), device()
    made = author.creation(BAKER)
    author.push(made)
    other.meet_all(author)
    first = other.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]})
    other.push(withheld(first))
    author.meet_all(other)
    author.push(withheld(author.write(made.record_id, {}, {"trade": [first.dot]})))

    answer = device().pull(lost=[author.epoch])

    assert told(answer)[first.dot].seen == {"trade": [made.dot]}


def test_what_counts_is_not_told_as_passed(device):
    author = device()
    made = author.creation(BAKER)
    author.push(made, author.write(made.record_id, {"trade": "cook"}, {"trade": [made.dot]}))
    assert device().pull(lost=[author.epoch]).passed == []


def test_a_cell_that_carries_a_key_is_told_to_those_alone_who_may_hold_the_record(device):
    author, inside, outside = device(), device(), device("south")
    made = author.creation({SKILL: "bread", "region": "north"})
    bad = author.write(made.record_id, {"birth_year": "MMXX", SKILL: "bread"}, {SKILL: [made.dot]})
    author.push(made, bad)

    [here], nothing = (one.pull(lost=[author.epoch]).passed for one in (inside, outside))

    assert (here.seen, here.record) == ({SKILL: [made.dot]}, made.record_id)
    assert nothing == []
