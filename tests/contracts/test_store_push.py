"""What the store makes of pushed writes, the same on every database."""

import pytest

from sync.errors import Refused, RegisterExists
from sync.merge.clock import Stamp
from sync.merge.write import Dot
from sync.protocol.limits import STAMP_BOUND_MS
from sync.protocol.messages import EpochEntry
from tests.helpers.author import positions, statuses, withheld

NAME = {"name": {"given": "Aya"}}


def rows_of(answer):
    return {row[0]: row[2] for row in answer.rows}


def live(answer, record_id, cell):
    """The values of a cell that a pull from nothing brings."""
    document = rows_of(answer)[record_id]
    if cell in document.get("c", {}):
        return [row[4] for row in document["c"][cell]["r"]]
    return [document["v"][cell]] if cell in document.get("v", {}) else []


def test_a_register_is_founded_once(store):
    with pytest.raises(RegisterExists):
        store.found("mem-by-cgem")


def test_a_creation_is_counted_and_comes_down_as_it_went_up(device):
    author, reader = device(), device()
    write = author.creation({"name": {"given": "Aya", "unheard_of": 7}, "new_field": [1]})
    assert statuses(author.push(write)) == ["counted"]
    [(record_id, kind, document)] = reader.pull().rows
    assert (record_id, kind) == (write.record_id, "entrepreneur")
    assert document == {"o": [1, 1, *write.stamp], "v": dict(write.values)}


def test_a_record_type_this_version_does_not_know_is_kept(device):
    author, reader = device(), device()
    author.push(author.creation({"anything": {"a": [1, 2.5, None]}}, record_type="from_the_future"))
    [(_, kind, document)] = reader.pull().rows
    assert (kind, document["v"]) == ("from_the_future", {"anything": {"a": [1, 2.5, None]}})


def test_positions_follow_the_order_of_the_commits(device):
    first, second = device(), device()
    got = [
        positions(author.push(author.creation(NAME), author.creation(NAME)))
        for author in (first, second, first)
    ]
    assert got == [[1, 2], [3, 4], [5, 6]]


def test_the_same_batch_again_gets_the_same_receipt(store, device):
    author = device()
    body = author.batch(author.creation(NAME))
    first, again = author.push_bytes(body), author.push_bytes(body)
    assert first == again
    assert store.status()["writes"] == 1


def test_a_write_pushed_again_keeps_its_verdict_and_is_there_once(store, device):
    author, reader = device(), device()
    write, other = author.creation(NAME), author.creation(NAME)
    author.push(write)
    receipt = author.push(write, other)
    assert (statuses(receipt), positions(receipt)) == (["counted", "counted"], [1, 2])
    assert store.status()["writes"] == 2
    assert len(reader.pull().rows) == 2


def test_a_batch_of_nothing_new_moves_nothing(device):
    author = device()
    write = author.creation(NAME)
    before = author.push(write)
    after = author.push(write)
    assert (after.position, after.tag) == (before.position, before.tag)


def test_another_batch_under_the_same_sequence_is_refused_with_the_head(device):
    author = device()
    author.push(author.creation(NAME))
    with pytest.raises(Refused) as refused:
        author.push_bytes(author.batch(author.creation(NAME), sequence=1, prev=""))
    assert refused.value.code == "chain"
    assert refused.value.facts == {"sequence": 1, "hash": author.prev}


@pytest.mark.parametrize(("sequence", "prev"), [(2, "0" * 64), (3, None)])
def test_a_batch_that_does_not_follow_the_head_is_refused(device, sequence, prev):
    author = device()
    author.push(author.creation(NAME))
    with pytest.raises(Refused) as refused:
        author.push_bytes(author.batch(author.creation(NAME), sequence=sequence, prev=prev))
    assert refused.value.code == "chain"


def test_a_session_of_another_device_is_refused(device):
    owner, thief = device(), device()
    owner.push(owner.creation(NAME))
    write = thief.creation(NAME)
    thief.meet_all(owner)
    thief.epoch = owner.epoch
    with pytest.raises(Refused) as refused:
        thief.push_bytes(thief.batch(write))
    assert refused.value.code == "malformed"


def test_a_gap_in_ones_own_epoch_is_refused_with_the_number_to_resume_from(store, device):
    author = device()
    first, _lost, third = (author.creation(NAME) for _ in range(3))
    author.push(first)
    with pytest.raises(Refused) as refused:
        author.push(third)
    assert refused.value.code == "gap"
    assert refused.value.facts == {"epoch": author.epoch, "resume": 2}
    assert store.status()["writes"] == 1


def test_a_gap_before_ones_own_epoch_is_refused_too(device):
    author = device()
    _unsent = author.creation(NAME)
    before = author.epoch
    author.open()
    write = author.creation(NAME)
    author.meet(author.known[before])
    with pytest.raises(Refused) as refused:
        author.push(write)
    assert refused.value.facts == {"epoch": before, "resume": 1}


def test_what_carriers_brought_closes_a_gap(device):
    author, carrier = device(), device()
    writes = [author.creation(NAME) for _ in range(4)]
    carrier.meet_all(author)
    assert statuses(carrier.push(*writes[2:])) == ["counted"] * 2
    assert statuses(author.push(*writes[:2])) == ["counted"] * 2
    assert statuses(author.push(author.creation(NAME))) == ["counted"]


def test_writes_carried_for_another_may_have_gaps(device):
    author, carrier = device(), device()
    _first, second = author.creation(NAME), author.creation(NAME)
    carrier.meet_all(author)
    assert statuses(carrier.push(second)) == ["counted"]


def test_writes_of_a_device_nobody_enrolled_are_set_aside(device):
    author, carrier = device(), device()
    author.named("f" * 32, author.register_key)
    write = author.creation(NAME)
    carrier.meet_all(author)
    receipt = carrier.push(write, carrier.creation(NAME))
    assert statuses(receipt) == ["set_aside", "counted"]
    assert receipt.reasons[0].code == "unknown_device"


BAD = [
    ({"birth_year": "long ago"}, {}, "invalid_value", "birth_year"),
    ({"name": {}}, {}, "invalid_value", "name"),
    ({"sectors": ["it"]}, {}, "bad_cell", "sectors"),
    ({"notes+": "text"}, {}, "invalid_value", "notes+"),
    ({"notes": []}, {}, "bad_cell", "notes"),
    ({"trade[x]": "t"}, {}, "bad_cell", "trade[x]"),
    ({"@deleted": [1]}, {}, "invalid_value", "@deleted"),
    ({"@same_as[x]": True}, {}, "bad_cell", "@same_as[x]"),
    ({"@unheard": 1}, {}, "bad_cell", "@unheard"),
    ({"trade": "x" * 300_000}, {}, "too_large", "trade"),
    ({}, {"Not a cell": []}, "bad_cell", "Not a cell"),
    ({}, {}, "empty", ""),
]


@pytest.mark.parametrize(("values", "seen", "code", "cell"), BAD)
def test_one_bad_write_is_set_aside_and_the_rest_counts(device, values, seen, code, cell):
    author, reader = device(), device()
    good, other = author.creation(NAME), author.creation(NAME)
    bad = author.write(good.record_id, values, seen)
    receipt = author.push(good, other, bad, author.creation(NAME))
    assert statuses(receipt) == ["counted", "counted", "set_aside", "counted"]
    assert (receipt.reasons[2].code, receipt.reasons[2].cell) == (code, cell)
    assert len(reader.pull().rows) == 3


def test_a_reason_never_repeats_the_value(device):
    author = device()
    receipt = author.push(author.creation({"birth_year": "Casablanca"}))
    assert "Casablanca" not in receipt.model_dump_json()


def test_a_write_of_another_type_on_a_record_is_set_aside(device):
    author = device()
    made = author.creation(NAME)
    receipt = author.push(made, author.write(made.record_id, {"x": 1}, record_type="company"))
    assert receipt.reasons[1].code == "other_type"


def test_concurrent_values_are_both_kept(device):
    author, other, reader = device(), device(), device()
    made = author.creation({"trade": "baker"})
    author.push(made)
    other.meet_all(author)
    author.push(author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]}))
    other.push(other.write(made.record_id, {"trade": "grocer"}, {"trade": [made.dot]}))
    assert sorted(live(reader.pull(), made.record_id, "trade")) == ["grocer", "miller"]


def test_a_removed_element_leaves_its_set(device):
    author, reader = device(), device()
    made = author.creation({"sectors[it]": "it", "sectors[agri]": "agri"})
    author.push(made, author.write(made.record_id, {}, {"sectors[it]": [made.dot]}))
    answer = reader.pull()
    assert live(answer, made.record_id, "sectors[it]") == []
    assert live(answer, made.record_id, "sectors[agri]") == ["agri"]


def test_two_creations_of_one_companion_meet_in_one_record(store, device):
    author, other = device(), device()
    first = author.creation({"answers[contact]": "given"}, record_type="consent")
    second = other.creation(
        {"answers[contact]": "refused"}, record_id=first.record_id, record_type="consent"
    )
    author.push(first)
    assert statuses(other.push(second)) == ["counted"]
    assert store.status()["records"] == 1
    answer = device().pull()
    assert sorted(live(answer, first.record_id, "answers[contact]")) == ["given", "refused"]


def test_a_write_seen_before_it_came_is_dead_on_arrival(device):
    author, other, reader = device(), device(), device()
    made = author.creation({"trade": "baker"})
    late = author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]})
    other.meet_all(author)
    author.push(made)
    other.push(other.write(made.record_id, {"trade": "grocer"}, {"trade": [late.dot]}))
    author.push(late)
    assert live(reader.pull(), made.record_id, "trade") == ["grocer"]


def test_who_saw_a_set_aside_write_has_seen_what_it_saw(device):
    author, other, reader = device(), device(), device()
    made = author.creation({"birth_year": 1980})
    bad = author.write(made.record_id, {"birth_year": "soon"}, {"birth_year": [made.dot]})
    other.meet_all(author)
    last = other.write(made.record_id, {"birth_year": 1981}, {"birth_year": [bad.dot]})
    author.push(made, bad)
    other.push(last)
    assert live(reader.pull(), made.record_id, "birth_year") == [1981]


def test_it_makes_no_difference_that_the_set_aside_write_comes_last(device):
    author, other, reader = device(), device(), device()
    made = author.creation({"birth_year": 1980})
    bad = author.write(made.record_id, {"birth_year": "soon"}, {"birth_year": [made.dot]})
    other.meet_all(author)
    author.push(made)
    other.push(other.write(made.record_id, {"birth_year": 1981}, {"birth_year": [bad.dot]}))
    author.push(bad)
    assert live(reader.pull(), made.record_id, "birth_year") == [1981]


def test_edits_wait_for_their_creation_and_are_admitted_with_it(store, device):
    author, carrier, reader = device(), device(), device()
    made = author.creation({"trade": "baker"})
    edit = author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]})
    carrier.meet_all(author)
    before = carrier.push(edit)
    assert statuses(before) == ["waiting"]
    assert reader.pull().rows == []
    author.push(made)
    assert live(reader.pull(), made.record_id, "trade") == ["miller"]
    [status] = carrier.pull(overlay=[(author.epoch, 2, 2)]).statuses
    assert status.status == "counted"
    assert status.position > before.position
    assert store.status().get("waiting") is None


def test_a_batch_in_the_wrong_order_is_counted_in_the_right_one(device):
    author, carrier, reader = device(), device(), device()
    made = author.creation({"trade": "baker"})
    edit = author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]})
    carrier.meet_all(author)
    assert statuses(carrier.push(edit, made)) == ["counted", "counted"]
    assert live(reader.pull(), made.record_id, "trade") == ["miller"]


def test_edits_of_a_creation_that_was_set_aside_wait(device):
    author = device()
    made = author.creation({"birth_year": "soon"})
    receipt = author.push(made, author.write(made.record_id, {"trade": "baker"}))
    assert statuses(receipt) == ["set_aside", "waiting"]


def test_a_withheld_write_leaves_no_gap_and_counts_once_it_comes_in_full(store, device):
    author, reader = device(), device()
    made = author.creation(NAME)
    edit = author.write(made.record_id, {"trade": "baker"})
    receipt = author.push(withheld(made), withheld(edit), author.creation(NAME))
    assert statuses(receipt) == ["withheld", "withheld", "counted"]
    assert len(reader.pull().rows) == 1
    filled = author.push(made, edit)
    assert statuses(filled) == ["counted", "counted"]
    assert positions(filled) == [4, 5]
    assert live(reader.pull(), made.record_id, "trade") == ["baker"]
    assert store.status()["writes"] == 3


def test_a_withheld_write_pushed_again_stays_withheld_and_never_unfills(device):
    author = device()
    made = author.creation(NAME)
    assert statuses(author.push(withheld(made))) == ["withheld"]
    assert statuses(author.push(withheld(made))) == ["withheld"]
    assert statuses(author.push(made)) == ["counted"]
    assert statuses(author.push(withheld(made))) == ["counted"]


def test_who_saw_a_withheld_write_has_seen_what_it_saw(device):
    author, other, reader = device(), device(), device()
    made = author.creation({"trade": "baker"})
    hidden = author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]})
    other.meet_all(author)
    author.push(made)
    other.push(other.write(made.record_id, {"trade": "grocer"}, {"trade": [hidden.dot]}))
    author.push(withheld(hidden))
    assert live(reader.pull(), made.record_id, "trade") == ["grocer"]


def test_a_stamp_far_ahead_is_corrected_and_said_so(device, clock):
    author, reader = device(), device()
    ahead = clock.now_ms + 10 * 365 * 86_400_000
    bound = clock.now_ms + STAMP_BOUND_MS
    wrong = author.write("0" * 32, {"trade": "x"}, creates=True, ms=ahead)
    just = author.write("1" * 32, {"trade": "x"}, creates=True, ms=bound)
    receipt = author.push(wrong, just)
    assert receipt.corrected == {0: clock.now_ms}
    documents = rows_of(reader.pull())
    assert documents["0" * 32]["o"][2:] == list(Stamp(clock.now_ms, 0))
    assert documents["1" * 32]["o"][2] == bound


def test_an_older_clock_is_let_be(device):
    author, reader = device(), device()
    receipt = author.push(author.write("0" * 32, {"trade": "x"}, creates=True, ms=5))
    assert receipt.corrected == {}
    assert rows_of(reader.pull())["0" * 32]["o"][2] == 5


def test_history_tells_every_write_of_a_record_with_who_and_when(store, device):
    author, other = device(), device()
    made = author.creation({"trade": "baker"})
    author.push(made)
    other.meet_all(author)
    other.push(other.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]}))
    first, second = store.history(other.current, made.record_id).entries
    assert (first.device, first.status, first.values) == (author.device, "counted", made.values)
    assert second.seen == {"trade": [Dot(author.epoch, 1)]}
    assert [first.position, second.position] == [1, 2]


def test_an_epoch_learns_what_it_comes_after_when_it_is_first_described(store, device):
    author, other = device(), device()
    made, before = author.creation(NAME), author.epoch
    author.push(made)
    author.open()
    edit = author.write(made.record_id, {"trade": "baker"})
    other.meet_all(author)
    other.meet(EpochEntry(name=author.epoch, device=author.device))
    other.push(other.write(made.record_id, {"trade": "x"}, {"trade": [edit.dot]}))
    author.meet(author.known[before].model_copy(update={"device": author.device}))
    assert statuses(author.push(edit)) == ["counted"]


def test_a_revoked_devices_work_waits_apart_whoever_carries_it(store, device):
    author, carrier = device(), device()
    write = author.creation(NAME)
    store.revoke(author.device)
    assert author.current.revoked
    carrier.meet_all(author)
    assert statuses(carrier.push(write)) == ["set_aside"]
