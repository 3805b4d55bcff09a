"""What is done ahead gives its result where it is waited for, and its fault too."""

import pytest

from sync.client import pages
from sync.client.ahead import Ahead
from sync.errors import Unreachable


def test_what_was_done_ahead_is_there_when_it_is_waited_for():
    assert Ahead(lambda: 3).wait() == 3


def test_what_failed_ahead_fails_where_it_is_waited_for():
    def fail() -> None:
        raise Unreachable("the hall's network")

    ahead = Ahead(fail)
    with pytest.raises(Unreachable):
        ahead.wait()


def test_pages_asked_for_ahead_bring_every_record_once(laptops, monkeypatch):
    monkeypatch.setattr(pages, "PAGE_RECORDS", 7)
    one, two = laptops("Khadija"), laptops("Youssef")
    with one.replica.database.atomic():
        for number in range(40):
            one.meet(f"Person {number}")
    one.sync()
    outcome = two.sync()
    assert outcome.pulled == two.replica.count("entrepreneur") + two.replica.count("consent")
    assert two.replica.digest() == one.replica.digest()
