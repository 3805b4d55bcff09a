"""What comes down from the store to whom, the same on every database."""

import pytest

from forms.ids import new_id
from sync.errors import Refused
from sync.merge.digest import record_digest, scope_digest
from sync.merge.document import decode
from sync.protocol.messages import Cursor
from sync.register import statuses

BAKER = {"trade": "baker"}


def ids(answer):
    return [row[0] for row in answer.rows]


def changed(answer):
    return {record_id: set(cells) for record_id, cells in answer.changes}


def test_an_empty_register_answers_with_nothing(device):
    answer = device().pull()
    assert (answer.rows, answer.more, answer.cursor) == ([], False, Cursor())


def test_what_a_session_pushed_and_nobody_changed_is_left_out(device):
    author = device()
    made = author.creation(BAKER)
    author.push(made)
    author.push(author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]}))
    answer = author.pull(overlay=[(author.epoch, 1, 2)])
    assert (answer.rows, answer.changes) == ([], [])
    [run] = answer.statuses
    assert (run.first, run.count, run.status, run.position) == (1, 2, "counted", 1)
    assert answer.cursor.position == 2


def test_without_its_receipt_ones_own_write_comes_down(device):
    author = device()
    made = author.creation(BAKER)
    author.push(made)
    assert ids(author.pull(receipted=0)) == [made.record_id]


def test_another_session_of_the_same_device_gets_it_all(device):
    author = device()
    made = author.creation(BAKER)
    author.push(made)
    author.open()
    assert ids(author.pull()) == [made.record_id]


def test_a_cell_somebody_else_changed_before_me_comes_down_and_mine_does_not(device):
    author, other = device(), device()
    made = author.creation(BAKER)
    author.push(made)
    author.pull()
    other.meet_all(author)
    other.push(
        other.write(made.record_id, {"trade": "grocer", "badge": "1"}, {"trade": [made.dot]})
    )
    author.push(
        author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]}),
        author.write(made.record_id, {"birth_year": 1980}),
    )
    answer = author.pull()
    assert changed(answer) == {made.record_id: {"trade", "badge"}}
    [(_, cells)] = answer.changes
    assert sorted(row[4] for row in cells["trade"]["r"]) == ["grocer", "miller"]


def test_a_known_record_comes_as_its_changed_cells_and_a_new_one_whole(device):
    author, reader = device(), device()
    made = author.creation({"trade": "baker", "badge": "1"})
    author.push(made)
    reader.pull()
    new = author.creation(BAKER)
    author.push(new, author.write(made.record_id, {"trade": "miller"}, {"trade": [made.dot]}))
    answer = reader.pull()
    assert ids(answer) == [new.record_id]
    assert changed(answer) == {made.record_id: {"trade"}}


def test_a_removed_element_comes_as_an_empty_cell(device):
    author, reader = device(), device()
    made = author.creation({"sectors[it]": "it"})
    author.push(made)
    reader.pull()
    author.push(author.write(made.record_id, {}, {"sectors[it]": [made.dot]}))
    assert reader.pull().changes == [(made.record_id, {"sectors[it]": {"r": []}})]


def test_epochs_and_devices_come_once(device):
    author, reader = device(), device()
    author.push(author.creation(BAKER))
    answer = reader.pull()
    assert [(e.name, e.device) for e in answer.epochs] == [(author.epoch, author.device)]
    assert {d.device for d in answer.devices} == {author.device, reader.device}
    known = {"epochs_known": answer.epochs[-1].id, "devices_known": answer.devices[-1].id}
    again = reader.pull(**known)
    assert (again.epochs, again.devices) == ([], [])


def test_pages_bring_every_record_once(device):
    author, reader = device(), device()
    writes = [author.creation(BAKER) for _ in range(25)]
    made = {write.record_id for write in writes}
    author.push(*writes[:12])
    author.push(*writes[12:])
    got, more, pages = [], True, 0
    while more:
        answer = reader.pull(limit=10)
        got, more, pages = got + ids(answer), answer.more, pages + 1
    assert (sorted(got), pages) == (sorted(made), 3)
    assert reader.pull().rows == []


def test_a_change_before_a_page_s_end_is_not_lost_when_its_record_lies_behind(device):
    """Cell a changes at 4, cell b of the same record at 8: the page ends between the two."""
    author, reader = device(), device()
    made = [author.creation(BAKER) for _ in range(3)]
    author.push(*made)
    reader.pull()
    one = made[0].record_id
    author.push(author.write(one, {"badge": "1"}))
    author.push(*(author.creation(BAKER) for _ in range(3)))
    author.push(author.write(one, {"birth_year": 1980}))
    cells, more = set(), True
    while more:
        answer = reader.pull(limit=1)
        cells |= changed(answer).get(one, set())
        more = answer.more
    assert cells == {"badge", "birth_year"}


def test_every_page_answers_for_every_write_of_the_overlay(device):
    author, carrier = device(), device()
    writes = [author.creation(BAKER) for _ in range(3)]
    author.push(*writes)
    overlay = [(author.epoch, 1, 3)]
    for _ in range(2):
        [run] = carrier.pull(limit=2, overlay=overlay).statuses
        assert (run.first, run.count) == (1, 3)


def test_a_write_that_the_register_does_not_hold_gets_no_answer(device):
    author, carrier = device(), device()
    author.push(author.creation(BAKER))
    [run] = carrier.pull(overlay=[(author.epoch, 1, 5), ("e" * 24, 1, 2)]).statuses
    assert (run.first, run.count) == (1, 1)


@pytest.mark.parametrize("few", [0, 2000])
def test_of_watched_epochs_the_verdicts_behind_the_cursor_are_told(device, monkeypatch, few):
    monkeypatch.setattr(statuses, "_FEW", few)
    author, other = device(), device()
    watched, awaited = ["e" * 24, author.epoch], new_id(1)
    author.push(author.write(awaited, BAKER), author.creation({"birth_year": "soon"}))
    author.pull()
    other.push(other.creation(BAKER))
    assert author.pull(watched=watched).statuses == []
    other.push(other.creation({"city": "Fez"}, record_id=awaited))
    [run] = author.pull(watched=watched).statuses
    assert (run.epoch, run.first, run.count, run.status) == (author.epoch, 1, 1, "counted")
    assert author.pull(watched=watched).statuses == []


def test_verdicts_tell_reasons_and_corrections_one_by_one(device, clock):
    author = device()
    ahead = clock.now_ms + 86_400_000
    author.push(
        author.creation(BAKER),
        author.creation({"birth_year": "soon"}),
        author.write(new_id(1), BAKER, creates=True, ms=ahead),
        author.creation(BAKER),
    )
    runs = author.pull(overlay=[(author.epoch, 1, 9), ("f" * 24, 1, 2)]).statuses
    assert [(r.first, r.count, r.status) for r in runs] == [
        (1, 1, "counted"),
        (2, 1, "set_aside"),
        (3, 1, "counted"),
        (4, 1, "counted"),
    ]
    assert runs[1].reason.code == "invalid_value"
    assert runs[2].corrected == clock.now_ms


def test_a_range_asked_about_all_together_is_told_as_one_by_one(device, clock, monkeypatch):
    author, carrier = device(), device()
    author.push(*(author.creation(BAKER) for _ in range(4)))
    wrong, one, other = (author.creation(v) for v in ({"birth_year": "soon"}, BAKER, BAKER))
    author.push(wrong, other, one)
    author.push(author.write(new_id(1), BAKER, creates=True, ms=clock.now_ms + 86_400_000))
    spans = [(author.epoch, a, b) for a in range(1, 12) for b in range(a, 13)]
    answers = []
    for long in (0, 500):
        monkeypatch.setattr(statuses, "_LONG", long)
        answers.append([carrier.pull(overlay=[span]).statuses for span in spans])
    assert answers[0] == answers[1]
    assert len(answers[0][spans.index((author.epoch, 1, 4))]) == 1


def test_a_cursor_of_another_history_is_refused_with_the_newest_checkpoint_in_common(device):
    author = device()
    receipt = author.push(author.creation(BAKER))
    author.push(author.creation(BAKER))
    common = Cursor(position=receipt.position, tag=receipt.tag)
    strange = [Cursor(position=n, tag="feedfeedfeedfeed") for n in (7, 2)]
    for checkpoints, agreed in (([strange[1], common, Cursor()], common), ([strange[1]], Cursor())):
        with pytest.raises(Refused) as refused:
            author.pull(cursor=strange[0], checkpoints=checkpoints)
        assert refused.value.code == "cursor_unknown"
        facts = refused.value.facts
        assert (facts["position"], facts["tag"]) == (agreed.position, agreed.tag)


def test_records_asked_for_anew_come_whole_or_are_said_to_be_absent(device):
    author, reader = device(), device()
    write = author.creation(BAKER)
    author.push(write)
    reader.pull()
    assert reader.pull().rows == []
    answer = reader.pull(refetch=[write.record_id, "0" * 32])
    assert (ids(answer), answer.absent) == ([write.record_id], ["0" * 32])


def test_records_out_of_scope_are_not_told_however_they_are_asked_for(device):
    author, outsider = device(), device("BE")
    write = author.creation({**BAKER, "region": "FR"})
    author.push(write)
    answer = outsider.pull(refetch=[write.record_id])
    assert (answer.rows, answer.withdrawn, answer.absent) == ([], [write.record_id], [])


def test_epochs_known_from_another_history_are_told_anew(device):
    author, reader = device(), device()
    author.push(author.creation(BAKER))
    known = reader.pull().epochs[-1]
    same = reader.pull(epochs_known=known.id, epoch_name=known.name)
    other = reader.pull(epochs_known=known.id, epoch_name="e" * 24)
    assert (same.epochs, [e.name for e in other.epochs]) == ([], [known.name])


def test_a_cursor_with_the_wrong_tag_is_refused(device):
    author = device()
    author.push(author.creation(BAKER))
    with pytest.raises(Refused) as refused:
        author.pull(cursor=Cursor(position=1, tag="feedfeedfeedfeed"))
    assert refused.value.code == "cursor_unknown"


def test_a_made_up_beginning_of_a_pull_changes_nothing(device):
    author = device()
    receipt = author.push(author.creation(BAKER))
    for since in ("9" * 5000, "-1", "x", ""):
        cursor = Cursor(position=1, tag=f"{receipt.tag}~{since}")
        assert author.pull(cursor=cursor).rows == []


def test_a_cursor_of_another_register_epoch_is_refused(device):
    author = device()
    author.push(author.creation(BAKER))
    author.pull()
    with pytest.raises(Refused):
        author.pull(register_epoch="another")


def test_a_device_holds_its_region_and_what_belongs_to_nobody(device):
    everything, north = device(), device("north")
    mine, theirs, nobodys = (
        everything.creation({**BAKER, **place})
        for place in ({"region": "north"}, {"region": "south"}, {})
    )
    everything.push(mine, theirs, nobodys)
    assert set(ids(north.pull())) == {mine.record_id, nobodys.record_id}


def test_a_region_that_differs_in_case_or_by_a_wildcard_is_another(device):
    everything, north = device(), device("n_rth")
    everything.push(*(everything.creation({"region": r}) for r in ("N_RTH", "north", "n_rth")))
    assert len(north.pull().rows) == 1


def test_a_device_holds_what_happens_at_its_event_and_the_event(device):
    everything, guest = device(), device(events=("0" * 32,))
    event = everything.creation({"region": "south"}, record_id="0" * 32, record_type="event")
    person = everything.creation({"region": "south", "event": "0" * 32})
    everything.push(event, person, everything.creation({"region": "south"}))
    assert set(ids(guest.pull())) == {event.record_id, person.record_id}


def test_a_contested_region_is_in_both(device):
    author, other, north, south = device(), device(), device("north"), device("south")
    made = author.creation({"region": "east"})
    author.push(made)
    other.meet_all(author)
    author.push(author.write(made.record_id, {"region": "north"}, {"region": [made.dot]}))
    other.push(other.write(made.record_id, {"region": "south"}, {"region": [made.dot]}))
    assert ids(north.pull()) == ids(south.pull()) == [made.record_id]


def test_a_record_that_moves_leaves_one_scope_and_arrives_whole_in_the_other(device):
    author, north, south = device(), device("north"), device("south")
    made = author.creation({"region": "north", "trade": "baker"})
    author.push(made)
    assert ids(north.pull()) == [made.record_id]
    south.pull()
    author.push(author.write(made.record_id, {"region": "south"}, {"region": [made.dot]}))
    left, came = north.pull(), south.pull()
    assert (left.withdrawn, left.rows, left.changes) == ([made.record_id], [], [])
    assert came.withdrawn == []
    [(_, _, document)] = came.rows
    assert set(document["v"]) | set(document["c"]) == {"region", "trade"}
    assert north.pull().withdrawn == []


def test_a_record_that_was_everybodys_is_withdrawn_from_the_others(device):
    author, north, south = device(), device("north"), device("south")
    made = author.creation(BAKER)
    author.push(made)
    assert ids(north.pull()) == ids(south.pull()) == [made.record_id]
    author.push(author.write(made.record_id, {"region": "south"}))
    assert north.pull().withdrawn == [made.record_id]
    assert south.pull().withdrawn == []


def test_what_hangs_on_a_person_is_placed_where_the_person_is(device):
    author, north, south = device(), device("north"), device("south")
    person = author.creation({"region": "north"})
    met = author.creation({"person": person.record_id}, record_type="encounter")
    author.push(person, met)
    assert set(ids(north.pull())) == {person.record_id, met.record_id}
    assert south.pull().rows == []


def test_what_hangs_on_a_person_follows_when_the_person_moves(device):
    author, north, south = device(), device("north"), device("south")
    person = author.creation({"region": "north"})
    met = author.creation({"person": person.record_id}, record_type="encounter")
    author.push(person, met)
    north.pull(), south.pull()
    author.push(author.write(person.record_id, {"region": "south"}, {"region": [person.dot]}))
    both = {person.record_id, met.record_id}
    assert set(north.pull().withdrawn) == both
    assert set(ids(south.pull())) == both


def test_what_came_before_its_person_follows_when_the_person_comes(device):
    author, north, south = device(), device("north"), device("south")
    person_id = new_id(author.now_ms)
    met = author.creation({"person": person_id}, record_type="encounter")
    author.push(met)
    assert ids(south.pull()) == [met.record_id]
    north.pull()
    author.push(author.creation({"region": "north"}, record_id=person_id))
    assert south.pull().withdrawn == [met.record_id]
    assert set(ids(north.pull())) == {person_id, met.record_id}


@pytest.mark.parametrize("where", [{"region": "north"}, {}, {"event": "0" * 32}])
def test_a_device_may_create_in_its_scope_and_where_there_is_no_region(device, where):
    assert device("north").push_one({**BAKER, **where}).status == "counted"


def test_a_creation_in_another_region_is_set_aside(device):
    assert device("north").push_one({"region": "south"}).reason.code == "out_of_scope"


def test_an_edit_of_a_record_in_another_region_is_set_aside(device):
    everything, north = device(), device("north")
    made = everything.creation({"region": "south"})
    everything.push(made)
    receipt = north.push(north.write(made.record_id, {"trade": "baker"}))
    assert receipt.reasons[0].code == "out_of_scope"


def test_a_device_may_give_a_record_of_its_region_away(device):
    north, south = device("north"), device("south")
    made = north.creation({"region": "north"})
    given = north.write(made.record_id, {"region": "south"}, {"region": [made.dot]})
    receipt = north.push(made, given)
    assert receipt.reasons == {}
    assert ids(south.pull()) == [made.record_id]


def test_a_record_outside_the_scope_has_no_history_for_the_device(store, device):
    everything, north = device(), device("north")
    made = everything.creation({"region": "south"})
    everything.push(made)
    for record_id in (made.record_id, "e" * 32):
        with pytest.raises(Refused) as refused:
            store.history(north.current, record_id)
        assert refused.value.code == "unknown_record"


def test_the_digest_is_that_of_the_documents_in_scope(store, device):
    everything, north = device(), device("north")
    made = [everything.creation({"region": r, **BAKER}) for r in ("north", "south", "north")]
    everything.push(*made)
    everything.push(everything.write(made[0].record_id, {"badge": "1"}))
    for reader, count in ((everything, 3), (north, 2)):
        answer = reader.pull(receipted=0)
        names = {epoch.id: epoch.name for epoch in answer.epochs}
        digests = [record_digest(i, decode(t, d, names.__getitem__)) for i, t, d in answer.rows]
        found = store.digest(reader.current)
        assert (found.digest, found.records) == (scope_digest(digests), count)
        assert found.position == 4
