"""What waits for somebody is listed by day, settled in one step, and taken back in one."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from forms.consent import consent_id
from sync.figures.due import Due, Item, Pressing, due, pressing, when
from sync.figures.settle import finish, hand_over, postpone
from sync.replica.replica import Replica
from sync.replica.saving import Save
from tests.helpers.laptops import Laptop

TODAY = date(2026, 11, 22)


def day(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Laptop(tmp_path / "vault") as laptop:
        yield laptop.replica


def person(replica: Replica, **values: Any) -> str:
    """Somebody about whom nothing is missing: a name, a mail, an answered need, a consent."""
    record_id = replica.new_id()
    values = {"name": {"given": "Rim"}, "emails": ["rim@example.org"], **values}
    answers = {"answers": {"register": "given"}, "person": record_id}
    replica.save_all(
        [
            Save("entrepreneur", values, record_id),
            Save("need", {"person": record_id, "state": "answered"}),
            Save("consent", answers, consent_id(record_id)),
        ]
    )
    return record_id


def listed(found: Due, kind: str) -> list[Item]:
    return [item for item in found.items if item.kind == kind]


@pytest.mark.parametrize(
    ("days", "said"),
    [(-1, "overdue"), (0, "today"), (1, "week"), (7, "week"), (8, "later"), (None, "undated")],
)
def test_a_day_is_overdue_today_this_week_or_later(days: int | None, said: str) -> None:
    assert when(None if days is None else TODAY + timedelta(days=days), TODAY) == said


def test_a_complete_person_waits_for_nothing(replica: Replica) -> None:
    person(replica)
    found = due(replica, TODAY)
    assert found.items == ()
    assert set(found.counts.values()) == {0}


def test_open_follow_ups_are_listed_the_most_pressing_first(replica: Replica) -> None:
    rim = person(replica)
    for days, state in ((9, "open"), (-2, "open"), (0, None), (-5, "done"), (-6, "dropped")):
        values = {"person": rim, "task": f"T{days}", "due": day(days), "state": state}
        replica.save("followup", values)
    items = listed(due(replica, TODAY), "followup")
    assert [(item.what, item.when) for item in items] == [
        ("T-2", "overdue"),
        ("T0", "today"),
        ("T9", "later"),
    ]
    assert pressing(replica, TODAY) == Pressing(tasks=2, held=0)


def test_a_referral_waits_until_it_has_an_outcome(replica: Replica) -> None:
    rim = person(replica)
    for state in ("sent", "accepted", "answered", "declined", "no_answer", None):
        values = {"person": rim, "to_name": "CRI", "due": day(-1), "state": state}
        replica.save("referral", values)
    assert [item.when for item in listed(due(replica, TODAY), "referral")] == ["overdue"] * 3


def test_a_need_waits_until_it_is_oriented_referred_or_followed_up(replica: Replica) -> None:
    rim = person(replica)
    needs = [replica.save("need", {"person": rim, "details": f"N{n}"}) for n in range(4)]
    replica.save("need", {"person": rim, "details": "N1", "pillar": "invest"}, record_id=needs[1])
    replica.save("referral", {"person": rim, "need": needs[2], "state": "answered"})
    replica.save("followup", {"person": rim, "need": needs[3], "due": day(3)})
    assert [item.record for item in listed(due(replica, TODAY), "need")] == [needs[0]]


def test_an_incomplete_record_says_what_it_lacks(replica: Replica) -> None:
    bare = replica.save("entrepreneur", {"name": {"given": "Ali"}})
    [item] = listed(due(replica, TODAY), "incomplete")
    assert (item.record, item.what) == (bare, "contact consent need")


def test_a_consent_is_listed_a_month_before_it_ends(replica: Replica) -> None:
    for days in (-3, 29, 40):
        rim = person(replica)
        replica.save("consent", {"expires": day(days)}, record_id=consent_id(rim))
    items = listed(due(replica, TODAY), "consent")
    assert [item.when for item in items] == ["overdue", "later"]


def everything(replica: Replica) -> Due:
    rim = person(replica)
    replica.save("followup", {"person": rim, "task": "Call", "due": day(-2)})
    replica.save("referral", {"person": rim, "to_name": "CRI", "due": day(2), "state": "sent"})
    other = person(replica)
    replica.save("need", {"person": other, "details": "A mentor"})
    replica.save("entrepreneur", {"name": {"given": "Ali"}})
    return due(replica, TODAY)


def test_finishing_is_undone_whole(replica: Replica) -> None:
    before = everything(replica)
    done = finish(replica, before.items, TODAY)
    after = due(replica, TODAY)
    assert done == 3
    assert {item.kind for item in after.items} == {"incomplete"}
    [referral] = replica.listing("referral")
    assert referral.values["answered"] == TODAY.isoformat()
    replica.undo()
    assert due(replica, TODAY) == before


def test_postponing_moves_a_day_or_makes_a_follow_up_and_is_undone(replica: Replica) -> None:
    before = everything(replica)
    postpone(replica, before.items, TODAY, "Look again")
    items = {(item.kind, item.what): item.due for item in due(replica, TODAY).items}
    assert items == {
        ("followup", "Call"): TODAY + timedelta(days=7),
        ("followup", "Look again: A mentor"): TODAY + timedelta(days=7),
        ("followup", "Look again"): TODAY + timedelta(days=7),
        ("referral", "CRI"): TODAY + timedelta(days=9),
    }
    replica.undo()
    assert due(replica, TODAY) == before


def test_handing_over_names_somebody_and_is_undone(replica: Replica) -> None:
    before = everything(replica)
    hand_over(replica, before.items, TODAY, "See to it", "Karim")
    followups = listed(due(replica, TODAY), "followup")
    assert {item.assignee for item in followups} == {"Karim"}
    assert len(followups) == 4
    replica.undo()
    assert due(replica, TODAY) == before
