"""The oracle can fail: it sees a value that was lost, brought back, doubled or hidden."""

import pytest

from tests.helpers.oracle import Oracle, Screen, text

TRADE, SKILLS, ANSWER = ("trade", ""), ("skills", ""), ("answers", "contact")
LISTS = frozenset({"skills"})


def screen(displayed, offered=None, *, gone=False, deletion_contested=False):
    """A screen of what places display and what they offer beside it."""
    return Screen(
        {place: tuple(map(text, values)) for place, values in displayed.items()},
        {place: tuple(map(text, values)) for place, values in (offered or {}).items()},
        gone,
        deletion_contested,
    )


@pytest.fixture
def oracle():
    """Baker was replaced by cook, who was on the screen of nobody who saved chef."""
    made = Oracle()
    made.saved("r", TRADE, added=["baker"])
    made.saved("r", TRADE, added=["cook"], over=[text("baker")])
    made.saved("r", TRADE, added=["chef"], over=[text("baker")])
    made.saved("r", SKILLS, added=["sewing", "accounts"])
    made.saved("r", SKILLS, over=[text("sewing")])
    return made


RIGHT = screen({TRADE: ["chef"], SKILLS: ["accounts"]}, {TRADE: ["chef", "cook"]})


def test_what_was_saved_and_not_replaced_is_right(oracle):
    assert oracle.faults("r", RIGHT, LISTS) == []


WRONG = {
    "lost": screen({TRADE: ["chef"], SKILLS: ["accounts"]}),
    "brought back": screen(
        {TRADE: ["chef"], SKILLS: ["accounts", "sewing"]}, {TRADE: ["chef", "cook"]}
    ),
    "twice": screen({TRADE: ["chef"], SKILLS: ["accounts", "accounts"]}, {TRADE: ["chef", "cook"]}),
    "not offered": screen({TRADE: ["chef"], SKILLS: ["accounts"]}, {TRADE: ["cook"]}),
    "deleted by nobody": screen(
        {TRADE: ["chef"], SKILLS: ["accounts"]}, {TRADE: ["chef", "cook"]}, gone=True
    ),
    "shows what nobody saved": screen(
        {TRADE: ["chef"], SKILLS: ["accounts"], ("badge", ""): ["A12"]}, {TRADE: ["chef", "cook"]}
    ),
}


@pytest.mark.parametrize("fault", WRONG)
def test_the_oracle_says_what_is_wrong(oracle, fault):
    assert any(fault in said for said in oracle.faults("r", WRONG[fault], LISTS))


def test_an_answer_that_protects_less_than_another_is_wrong():
    oracle = Oracle()
    oracle.saved("r", ANSWER, added=["given"])
    oracle.saved("r", ANSWER, added=["withdrawn"])
    both = {ANSWER: ["given", "withdrawn"]}
    assert oracle.faults("r", screen({ANSWER: ["withdrawn"]}, both), LISTS) == []
    assert oracle.faults("r", screen({ANSWER: ["given"]}, both), LISTS)


def test_a_value_saved_again_after_it_was_replaced_has_to_stand(oracle):
    oracle.saved("r", TRADE, added=["baker"], over=[text("chef"), text("cook")])
    assert any("lost" in fault for fault in oracle.faults("r", RIGHT, LISTS))


def test_a_record_gone_with_what_its_deletion_had_not_seen_is_wrong(oracle):
    oracle.deleted("r", screen({TRADE: ["chef"], SKILLS: ["accounts"]}))
    gone = Screen(RIGHT.displayed, RIGHT.offered, gone=True, deletion_contested=False)
    asked = Screen(RIGHT.displayed, RIGHT.offered, gone=False, deletion_contested=True)
    assert any("no deletion had seen" in fault for fault in oracle.faults("r", gone, LISTS))
    assert oracle.faults("r", asked, LISTS) == []
    assert oracle.faults("r", RIGHT, LISTS)


def test_a_record_that_stays_though_its_deletion_saw_everything_is_wrong(oracle):
    oracle.deleted("r", RIGHT)
    gone = Screen(RIGHT.displayed, RIGHT.offered, gone=True, deletion_contested=False)
    assert oracle.faults("r", gone, LISTS) == []
    assert oracle.faults("r", RIGHT, LISTS)
