"""Who is expected at an event, found by the badge before anybody has met them."""

import pytest

from forms.attendance import attendance_id
from sync.replica.saving import Save
from tests.helpers.laptops import Laptop


@pytest.fixture
def laptop(tmp_path):
    with Laptop(tmp_path / "vault") as made:
        yield made


def listed(laptop, name, badge, event):
    person = laptop.replica.new_id()
    laptop.replica.save_all(
        [
            Save("entrepreneur", {"name": {"given": name}, "event": event}, person),
            Save(
                "attendance",
                {"person": person, "event": event, "badge": badge},
                attendance_id(person, event),
            ),
        ]
    )
    return person


def found(laptop, number, event=""):
    return [view.id for view in laptop.replica.find_badge(number, event)]


def test_a_badge_is_found_however_it_is_written(laptop):
    event = laptop.replica.save("event", {"name": "Forum"})
    rim, ali = listed(laptop, "Rim", "A-0042", event), listed(laptop, "Ali", "0017", event)
    assert found(laptop, "a 0042", event) == [rim]
    assert found(laptop, "A0042", event) == [rim]
    assert found(laptop, "17", event) == [ali]
    assert found(laptop, "0042", event) == []
    assert found(laptop, " - ", event) == []


def test_the_pinned_events_list_comes_before_others(laptop):
    here, there = (laptop.replica.save("event", {"name": n}) for n in ("Lyon", "Lille"))
    away, mine = listed(laptop, "Ali", "42", there), listed(laptop, "Rim", "42", here)
    assert found(laptop, "42", here) == [mine, away]
    assert found(laptop, "42", there) == [away, mine]


def test_a_badge_typed_on_the_record_itself_is_found_and_a_deleted_person_is_not(laptop):
    typed = laptop.replica.save("entrepreneur", {"name": {"given": "Rim"}, "badge": "77"})
    laptop.replica.save("entrepreneur", {"name": {"given": "Seventy"}, "trade": "77"})
    event = laptop.replica.save("event", {"name": "Forum"})
    gone = listed(laptop, "Ali", "77", event)
    laptop.replica.delete(gone)
    assert found(laptop, "77", event) == [typed]


def test_an_encounter_says_that_somebody_expected_was_met(laptop):
    event = laptop.replica.save("event", {"name": "Forum"})
    rim, ali = (listed(laptop, name, badge, event) for name, badge in (("Rim", "1"), ("Ali", "2")))
    assert laptop.replica.expected(event) == (2, 0)
    laptop.replica.save("encounter", {"person": rim, "event": event})
    assert laptop.replica.expected(event) == (2, 1)
    still = laptop.replica.listing("entrepreneur", where={"event": event, "expected": True})
    assert [view.id for view in still] == [ali]
    assert laptop.replica.count("entrepreneur", where={"event": event, "expected": False}) == 1
