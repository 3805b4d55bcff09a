"""Who read or changed what of one person: named by the audit, whatever changed since."""

import pytest

from forms.consent import consent_id
from sync.errors import AuditBroken
from sync.merge import same
from sync.register import audit, inquiry


def asked(store, subject):
    with store.database.read() as connection:
        audit.verify(connection)
        return inquiry.about(connection, subject)


def who(found, action):
    return {row.device for row in found if row.action == action}


@pytest.fixture
def person(device):
    """An author who entered somebody with a need, and others who pulled it at different times."""
    author, early, late = device(), device(), device()
    write = author.creation({"trade": "baker"})
    need = author.creation({"person": write.record_id, "kind": "k"}, record_type="need")
    author.push(write, need)
    early.pull()
    return author, early, late, write, need


def test_everybody_whose_pull_brought_a_person_is_named_with_who_wrote_it(store, person):
    author, early, late, write, need = person
    found = asked(store, write.record_id)
    assert who(found, "pull") == {early.device}
    assert who(found, "push") == {author.device}
    late.pull()
    found = asked(store, write.record_id)
    assert who(found, "pull") == {early.device, late.device}
    assert found[0].records == tuple(sorted((write.record_id, need.record_id)))
    assert found[0].who == "Somebody · a laptop"


def test_what_was_read_stays_answerable_after_the_record_moved_and_changed(store, person):
    author, early, late, write, _ = person
    edit = author.write(write.record_id, {"region": "BE"})
    author.push(edit)
    author.push(author.write(write.record_id, {"region": "DE"}, {"region": [edit.dot]}))
    assert who(asked(store, write.record_id), "pull") == {early.device}
    late.pull()
    assert who(asked(store, write.record_id), "pull") == {early.device, late.device}


def test_somebody_who_pulled_nothing_of_a_person_is_not_named(store, device, person):
    _, _, _, write, _ = person
    other = device()
    alone = other.creation({"trade": "smith"})
    other.push(alone)
    other.pull(cursor={"position": 0, "tag": ""}, refetch=[])
    german = device("DE")
    belgian = german.creation({"region": "DE"})
    german.push(belgian)
    german.pull()
    assert german.device in who(asked(store, write.record_id), "pull")  # it is placed nowhere
    placed = other.creation({"region": "BE"})
    other.push(placed)
    german.pull()
    assert german.device not in who(asked(store, placed.record_id), "pull")


def test_a_merged_person_is_asked_about_by_either_id(store, device):
    author, reader = device(), device()
    one, other = author.creation({"trade": "a"}), author.creation({"trade": "b"})
    author.push(one, other)
    reader.pull()
    low, cell = same.pair_name(one.record_id, other.record_id)
    author.push(author.write(low, {cell: True}))
    for write in (one, other):
        [row] = [r for r in asked(store, write.record_id) if r.action == "pull"]
        assert set(row.records) == {one.record_id, other.record_id}


def test_an_erased_person_s_readers_are_still_named_with_what_hung_on_them(store, person):
    _, early, _, write, need = person
    store.erase(write.record_id, "asked")
    found = asked(store, write.record_id)
    assert who(found, "pull") == {early.device}
    [pulled] = [row for row in found if row.action == "pull"]
    assert need.record_id in pulled.records


def test_an_exported_audit_answers_with_no_register_at_hand(store, person, tmp_path):
    _, early, _, write, _ = person
    out = tmp_path / "audit.jsonl"
    with out.open("w") as file:
        store.export_audit(file)
    assert who(inquiry.about_in_file(out, write.record_id), "pull") == {early.device}
    out.write_text(out.read_text() + "none\n")
    with pytest.raises(AuditBroken):
        inquiry.about_in_file(out, write.record_id)


def test_a_withheld_write_names_nobody(store, device):
    from tests.helpers.author import withheld

    author = device()
    write = author.creation({"trade": "baker"})
    author.push(withheld(write))
    assert asked(store, write.record_id) == []
    assert asked(store, consent_id(write.record_id)) == []
