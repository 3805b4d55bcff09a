"""What erasure leaves in the register's database: no value of the person, wherever it had gone."""

import pytest
from sqlalchemy import select

from forms.ids import new_id
from sync.register.schema import metadata

PLANTED = "planted"


def everything(store):
    """Every value of every table, as text."""
    with store.database.read() as connection:
        return "\n".join(
            str(tuple(row))
            for table in metadata.sorted_tables
            for row in connection.execute(select(table))
        )


@pytest.fixture
def life(store, device):
    """A person whose values have gone wherever they can: gives the person's id and the author."""
    author, boss = device(), device(role="coordinator")
    person = author.creation({"trade": PLANTED, f"skills[{PLANTED}]": PLANTED})
    need = author.creation({"person": person.record_id, "details": PLANTED}, record_type="need")
    author.push(person, need)
    wrong = author.write(person.record_id, {f"phones[{PLANTED}-phone]": {"typed": [PLANTED]}})
    receipt = author.push(wrong)
    assert receipt.reasons[0].cell == f"phones[{PLANTED}-phone]"
    settled = {"record": person.record_id, "cell": "trade", "before": [{"value": PLANTED}]}
    decided = {"verdict": "rejected", "at": "2026-11-22T10:00:00Z", "on": [settled]}
    for about in (
        {"kind": "set_aside", "other": f"{wrong.dot.epoch}:{wrong.dot.number}"},
        {"kind": "contested", "subject": person.record_id},
    ):
        review = {**about, "state": "decided", "decision": decided}
        boss.push(boss.creation(review, record_type="review", record_id=new_id(boss.now_ms)))
    bad = {"kind": 7, "subject": person.record_id, "decision": decided}
    assert boss.push(boss.creation(bad, record_type="review")).reasons
    author.pull()
    return person.record_id, author


def test_no_value_of_an_erased_person_is_left_anywhere_in_the_database(store, life):
    person, _ = life
    assert everything(store).count(PLANTED) > 10
    store.erase(person, "asked for")
    assert PLANTED not in everything(store)


def test_a_receipt_asked_for_again_after_that_is_signed_and_says_the_rest(store, device):
    author = device()
    person = author.creation({"trade": "baker"})
    author.push(person)
    body = author.batch(author.write(person.record_id, {f"phones[{PLANTED}]": {"typed": [1]}}))
    author.push_bytes(body)
    store.erase(person.record_id, "asked for")
    again = author.push_bytes(body)
    receipt = author.take_receipt(again, body)
    assert (receipt.reasons[0].code, receipt.reasons[0].cell) == ("invalid_value", "phones")
    assert PLANTED not in again.receipt


def test_others_reviews_and_records_stay(store, device, life):
    person, author = life
    other = author.creation({"trade": "smith"})
    review = author.creation(
        {"kind": "contested", "subject": other.record_id}, record_type="review"
    )
    author.push(other, review)
    store.erase(person, "asked for")
    assert "smith" in everything(store)
    for kept in (other, review):
        [entry] = store.history(author.current, kept.record_id).entries
        assert entry.status == "counted"


@pytest.fixture
def orphan(store, device):
    """An edit that waits for a creation that never comes, of a need of somebody who is erased.

    Gives the author, the need and whose it is.
    """
    author = device()
    person, need = author.creation({"trade": "baker"}), new_id(author.now_ms)
    author.push(person)
    author.push(author.write(need, {"details": PLANTED}, record_type="need"))
    store.erase(person.record_id, "asked for")
    return author, need, person.record_id


def test_what_waits_is_erased_once_a_laptop_says_whose_it_is(store, orphan):
    author, need, person = orphan
    assert PLANTED in everything(store)

    assert need in author.pull(hanging=[(need, person)]).erased
    assert PLANTED not in everything(store)
    again = author.push(author.write(need, {"details": PLANTED}, record_type="need"))
    assert again.verdicts[0][1] == "erased"
    assert PLANTED not in everything(store)


def test_a_restored_copy_hears_from_the_log_what_a_laptop_had_said(store, orphan):
    author, need, person = orphan
    author.pull(hanging=[(need, person)])

    assert store.erasures.orders()[-1].hanging == [need]


def test_nothing_is_erased_that_hangs_on_somebody_who_is_not_or_is_held_as_a_record(store, orphan):
    author, need, gone = orphan
    here = author.creation({"trade": "smith"})
    author.push(here)

    told = author.pull(hanging=[(need, here.record_id), (here.record_id, gone)]).erased

    assert not {need, here.record_id} & set(told)
    assert PLANTED in everything(store)
