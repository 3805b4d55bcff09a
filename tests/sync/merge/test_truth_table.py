"""What two or three writes of one record come to, row by row."""

import itertools

import pytest

from sync.merge import edit
from sync.merge.clock import Stamp
from sync.merge.state import Known, RecordState, apply, fold, pass_through
from sync.merge.view import show
from sync.merge.write import Dot, Write

PERSON = "entrepreneur"


def write(name, values, seen=None, at=0, **more):
    """A write named by a letter: ``a`` is number 1 of epoch a."""
    dots = {
        cell: tuple(Dot(letter, 1) for letter in letters) for cell, letters in (seen or {}).items()
    }
    return Write(Dot(name, 1), Stamp(at, 0), PERSON, "r", values, dots, **more)


CREATED = write("a", {"trade": "baker", "sectors[it]": "it"}, at=1, creates=True)

TABLE = {
    "one write stands": ([], "baker", []),
    "a later write that saw the earlier replaces it": (
        [write("b", {"trade": "miller"}, {"trade": "a"}, at=2)],
        "miller",
        [],
    ),
    "a write that saw the earlier replaces it though its clock is behind": (
        [write("b", {"trade": "miller"}, {"trade": "a"}, at=0)],
        "miller",
        [],
    ),
    "two writes that did not see each other are contested and the later is shown": (
        [
            write("b", {"trade": "miller"}, {"trade": "a"}, at=2),
            write("c", {"trade": "cook"}, {"trade": "a"}, at=3),
        ],
        "cook",
        ["cook", "miller"],
    ),
    "two equal writes that did not see each other are not contested": (
        [
            write("b", {"trade": "miller"}, {"trade": "a"}, at=2),
            write("c", {"trade": "miller"}, {"trade": "a"}, at=3),
        ],
        "miller",
        [],
    ),
    "the same stamp twice is decided by the name and still contested": (
        [
            write("b", {"trade": "miller"}, {"trade": "a"}, at=2),
            write("c", {"trade": "cook"}, {"trade": "a"}, at=2),
        ],
        "cook",
        ["cook", "miller"],
    ),
    "a decision that saw both leaves one": (
        [
            write("b", {"trade": "miller"}, {"trade": "a"}, at=2),
            write("c", {"trade": "cook"}, {"trade": "a"}, at=3),
            write("d", {"trade": "chef"}, {"trade": "bc"}, at=4),
        ],
        "chef",
        [],
    ),
    "an ordinary save over a contested field leaves the value it did not show": (
        [
            write("b", {"trade": "miller"}, {"trade": "a"}, at=2),
            write("c", {"trade": "cook"}, {"trade": "a"}, at=3),
            write("d", {"trade": "chef"}, {"trade": "c"}, at=4),
        ],
        "chef",
        ["chef", "miller"],
    ),
    "two decisions made apart are contested again": (
        [
            write("b", {"trade": "miller"}, {"trade": "a"}, at=2),
            write("c", {"trade": "cook"}, {"trade": "a"}, at=3),
            write("d", {"trade": "chef"}, {"trade": "bc"}, at=4),
            write("e", {"trade": "cook"}, {"trade": "bc"}, at=5),
        ],
        "cook",
        ["chef", "cook"],
    ),
    "clearing a field against an edit of it is contested": (
        [
            write("b", {"trade": None}, {"trade": "a"}, at=2),
            write("c", {"trade": "cook"}, {"trade": "a"}, at=3),
        ],
        "cook",
        ["cook", None],
    ),
    "a clock ten years ahead does not win over a write that saw it": (
        [
            write("b", {"trade": "miller"}, {"trade": "a"}, at=10**12),
            write("c", {"trade": "cook"}, {"trade": "b"}, at=3),
        ],
        "cook",
        [],
    ),
}


@pytest.mark.parametrize("situation", TABLE)
def test_a_single_value(situation):
    writes, shown_value, contested = TABLE[situation]
    for order in itertools.permutations([CREATED, *writes]):
        shown = show(fold(PERSON, order))
        rows = shown.contested.get("trade", ())
        assert shown.values.get("trade") == shown_value
        assert sorted((r.value for r in rows), key=str) == sorted(contested, key=str)


SETS = {
    "an element stands until somebody removes it": ([], ["it"]),
    "a removal that saw the element takes it away": ([write("b", {}, {"sectors[it]": "a"})], []),
    "an add made apart from a removal survives it": (
        [write("b", {}, {"sectors[it]": "a"}), write("c", {"sectors[it]": "it"}, {}, at=2)],
        ["it"],
    ),
    "two adds of one element made apart are one element": (
        [write("b", {"sectors[btp]": "btp"}), write("c", {"sectors[btp]": "btp"})],
        ["btp", "it"],
    ),
    "a removal that saw one of two adds leaves the other": (
        [
            write("b", {"sectors[btp]": "btp"}),
            write("c", {"sectors[btp]": "btp"}),
            write("d", {}, {"sectors[btp]": "b"}),
        ],
        ["btp", "it"],
    ),
    "an element may come back": (
        [
            write("b", {}, {"sectors[it]": "a"}),
            write("c", {"sectors[it]": "it"}, {"sectors[it]": "a"}),
        ],
        ["it"],
    ),
}


@pytest.mark.parametrize("situation", SETS)
def test_a_set(situation):
    writes, elements = SETS[situation]
    for order in itertools.permutations([CREATED, *writes]):
        shown = show(fold(PERSON, order))
        assert sorted(shown.values.get("sectors", [])) == elements
        assert not shown.contested


def consent(name, answer, seen="", at=0):
    dots = {"answers[contact]": tuple(Dot(letter, 1) for letter in seen)} if seen else {}
    return Write(Dot(name, 1), Stamp(at, 0), "consent", "r", {"answers[contact]": answer}, dots)


CONSENT = {
    "withdrawn wins over refused": (["withdrawn", "refused"], "withdrawn"),
    "refused wins over pending": (["refused", "pending"], "refused"),
    "pending wins over given": (["pending", "given"], "pending"),
    "withdrawn wins over given though given is later": (["withdrawn", "given"], "withdrawn"),
    "an answer this version does not know protects most": (["given", "suspended"], "suspended"),
}


@pytest.mark.parametrize("situation", CONSENT)
def test_answers_given_apart(situation):
    answers, protective = CONSENT[situation]
    writes = [consent("abc"[i], answer, at=i) for i, answer in enumerate(answers)]
    for order in itertools.permutations(writes):
        shown = show(fold("consent", order))
        assert shown.values["answers"] == {"contact": protective}
        assert {r.value for r in shown.contested["answers[contact]"]} == set(answers)


def test_giving_consent_after_seeing_the_withdrawal_stands():
    writes = [consent("a", "withdrawn", at=5), consent("b", "given", "a", at=1)]
    shown = show(fold("consent", writes))
    assert shown.values["answers"] == {"contact": "given"}
    assert not shown.contested


def test_entries_of_a_log_are_all_kept_in_order_of_time():
    writes = [
        write("b", {"notes+": [{"at": "2026-01-02T00:00:00Z", "text": "second"}]}, at=2),
        write("a", {"notes+": [{"at": "2026-01-01T00:00:00Z", "text": "first"}]}, at=1),
    ]
    assert [n["text"] for n in show(fold(PERSON, writes)).values["notes"]] == ["first", "second"]


def test_a_deletion_that_saw_everything_takes_the_record_away():
    state = fold(PERSON, [CREATED])
    gone = apply(state, write("b", dict(edit.deleted(state).values)))
    assert show(gone).gone


@pytest.mark.parametrize("first", ["edit", "deletion"])
def test_a_deletion_against_an_edit_made_apart_is_contested_and_the_record_stays(first):
    state = fold(PERSON, [CREATED])
    deletion = write("b", dict(edit.deleted(state).values))
    change = write("c", {"trade": "cook"}, {"trade": "a"})
    order = [change, deletion] if first == "edit" else [deletion, change]
    shown = show(fold(PERSON, [CREATED, *order]))
    assert not shown.gone
    assert shown.deletion_contested
    assert shown.values["trade"] == "cook"


def test_a_deletion_can_be_taken_back():
    state = fold(PERSON, [CREATED])
    gone = apply(state, write("b", dict(edit.deleted(state).values)))
    back = edit.undeleted(gone)
    restored = apply(gone, Write(Dot("c", 1), Stamp(9, 0), PERSON, "r", back.values, back.seen))
    shown = show(restored)
    assert (shown.gone, shown.deletion_contested, shown.values["trade"]) == (False, False, "baker")


def test_a_write_seen_before_it_arrives_is_dead_on_arrival():
    late = write("b", {"trade": "miller"}, {"trade": "a"}, at=2)
    after = write("c", {"trade": "cook"}, {"trade": "b"}, at=3)
    assert show(fold(PERSON, [CREATED, after, late])).values["trade"] == "cook"
    assert not show(fold(PERSON, [CREATED, after, late])).contested


def test_whoever_saw_a_write_that_was_set_aside_has_seen_what_it_saw():
    aside = write("b", {"trade": "miller"}, {"trade": "a"}, at=2)
    after = write("c", {"trade": "cook"}, {"trade": "b"}, at=3)
    known = Known(passed=lambda dot, cell: aside.seen[cell] if dot == aside.dot else ())
    told_first = apply(fold(PERSON, [CREATED]), after, known)
    told_later = pass_through(fold(PERSON, [CREATED, after]), aside)
    for state in (told_first, told_later):
        assert show(state).values["trade"] == "cook"
        assert not show(state).contested


def test_a_field_of_a_newer_version_is_kept_and_merged():
    newer = write("b", {"horoscope": "lion", "badges[x]": {"v": 1}, "diary+": ["entry"]}, at=2)
    other = write("c", {"horoscope": "virgo"}, at=3)
    shown = show(fold(PERSON, [CREATED, newer, other]))
    assert shown.values["horoscope"] == "virgo"
    assert shown.values["badges"] == [{"v": 1}]
    assert shown.values["diary"] == ["entry"]
    assert "horoscope" in shown.contested


def test_a_form_changes_only_what_it_shows_and_has_seen_only_what_it_showed():
    state = fold(PERSON, [CREATED, write("b", {"trade": "cook"}, at=3)])
    change = edit.edited(PERSON, show(state), {"trade": "chef", "sectors": ["it", "btp"]})
    assert change.values == {"trade": "chef", "sectors[btp]": "btp"}
    assert change.seen == {"trade": (Dot("b", 1),)}


def test_saving_a_form_unchanged_writes_nothing():
    shown = show(fold(PERSON, [CREATED]))
    assert not edit.edited(PERSON, shown, dict(shown.values))


def test_a_decision_has_seen_every_live_value():
    state = fold(PERSON, [CREATED, write("b", {"trade": "cook"}, at=3)])
    assert edit.decided(state, {"trade": "cook"}).seen == {"trade": (Dot("a", 1), Dot("b", 1))}


def test_the_same_phone_typed_differently_is_one_phone():
    state = fold(
        PERSON,
        [write("a", {"phones[+32470112564]": {"typed": "0470 11 25 64", "e164": "+32470112564"}})],
    )
    change = edit.edited(
        PERSON, show(state), {"phones": [{"typed": "+32470112564", "e164": "+32470112564"}]}
    )
    assert list(change.values) == ["phones[+32470112564]"]


def test_a_state_without_writes_shows_nothing():
    assert not show(RecordState(PERSON, {})).values
