"""Who may be in the register twice, on each database: a batch against everybody."""

from sync.linkage.scorer import Band
from sync.register import linkage


def person(given, family, phone=""):
    values = {"name": {"given": given, "family": family}, "source": SOURCE}
    if phone:
        values[f"phones[{phone}]"] = {"typed": phone, "e164": phone}
    return values


SOURCE = {"kind": "consulate", "name": "list", "basis": "mandate"}


def follow(store):
    with store.database.write() as connection:
        while linkage.follow(connection, limit=2):
            pass


def doubles(store, *batch):
    with store.database.read() as connection:
        return linkage.doubles(connection, batch)


def test_a_batch_is_linked_against_everybody_with_why(store, device):
    author = device()
    one = author.creation(person("Mohamed", "El Fassi", "+33612345678"))
    other = author.creation(person("Mohammed", "Elfassi", "+33612345678"))
    stranger = author.creation(person("Salma", "Tazi", "+33699999999"))
    author.push(one, other, stranger)
    follow(store)
    [(pair, scored)] = doubles(store, other.record_id).items()
    assert set(pair) == {one.record_id, other.record_id}
    assert scored.band is Band.SAME
    assert "phone_same" in scored.reasons
    assert doubles(store, stranger.record_id) == {}


def test_the_blocks_follow_what_was_changed_and_nothing_else(store, device):
    author = device()
    one = author.creation(person("Mohamed", "El Fassi", "+33612345678"))
    other = author.creation(person("Zineb", "Tahiri"))
    author.push(one, other)
    follow(store)
    with store.database.read() as connection:
        assert linkage.waiting(connection) == 0
    third = author.creation(person("Mohamed", "Elfassi", "+33612345678"))
    author.push(third)
    with store.database.write() as connection:
        assert linkage.waiting(connection) == 1
        assert linkage.follow(connection) == 1
    assert len(doubles(store, third.record_id)) == 1


def test_who_is_forgotten_is_in_no_block(store, device):
    author = device()
    one = author.creation(person("Mohamed", "El Fassi", "+33612345678"))
    other = author.creation(person("Mohamed", "El Fassi", "+33612345678"))
    author.push(one, other)
    follow(store)
    with store.database.write() as connection:
        linkage.forget(connection, [one.record_id])
    assert doubles(store, other.record_id) == {}
