"""Whoever only looks waits for nobody: beside an import or a sync it sees what was committed."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.replica.replica import Replica
from tests.helpers.laptops import Laptop

PERSON = "entrepreneur"
NAME = {"given": "Khadija", "family": "Bennani"}


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Laptop(tmp_path / "vault") as laptop:
        yield laptop.replica


@pytest.fixture
def meanwhile(replica: Replica) -> Iterator[Callable[[Callable[[], Any]], Any]]:
    """Calls a function on a thread of its own while this one is in the middle of a transaction."""

    def ask(read: Callable[[], Any]) -> Any:
        told: list[Any] = []
        thread = threading.Thread(target=lambda: told.append(read()))
        thread.start()
        thread.join(timeout=30)
        assert told, "the reader waited for the writer"
        return told[0]

    with replica.together():
        yield ask


def test_a_reader_beside_a_transaction_sees_what_was_committed(replica: Replica, meanwhile) -> None:
    person = replica.save(PERSON, {"name": NAME})
    assert meanwhile(lambda: replica.get(person)) is None
    assert meanwhile(lambda: replica.count(PERSON)) == 0
    own = replica.get(person)
    assert own is not None
    assert own.values["name"] == NAME


@pytest.fixture
def saved(replica: Replica) -> str:
    person = replica.save(PERSON, {"name": NAME, "trade": "Logistics"})
    replica.save_draft("capture.1", {"name": "Karim"})
    replica.set_meta("ui.event", "e1")
    return person


def test_everything_that_a_window_reads_is_told_beside_a_writer(
    replica: Replica, saved: str, meanwhile
) -> None:
    replica.save(PERSON, {"trade": "Textiles"}, record_id=saved, before=replica.get(saved).shown)
    view = meanwhile(lambda: replica.get(saved))
    assert (view.title, view.values["trade"]) == ("Khadija Bennani", "Logistics")
    assert [v.id for v in meanwhile(lambda: replica.listing(PERSON, query="khad"))] == [saved]
    assert [hit.id for hit in meanwhile(lambda: replica.search("bennani"))] == [saved]
    [(match, _why)] = meanwhile(lambda: replica.possible_matches({"name": NAME}))
    assert match.id == saved
    assert meanwhile(lambda: replica.meta("ui.event")) == "e1"
    assert list(meanwhile(replica.drafts)) == ["capture.1"]
    assert len(meanwhile(lambda: replica.history(saved))) == 2
    assert meanwhile(replica.new_id)


def test_once_the_writer_is_done_its_work_is_seen(replica: Replica, saved: str) -> None:
    told: list[str] = []

    def read() -> None:
        view = replica.get(saved)
        assert view is not None
        told.append(view.values["trade"])

    with replica.together():
        view = replica.get(saved)
        assert view is not None
        replica.save(PERSON, {"trade": "Textiles"}, record_id=saved, before=view.shown)
        for _ in range(2):
            thread = threading.Thread(target=read)
            thread.start()
            thread.join()
    with replica.apart() as alone:
        beside = alone.get(saved)
    read()
    assert told == ["Logistics", "Logistics", "Textiles"]
    assert beside is not None
    assert beside.values["trade"] == "Textiles"


def test_nobody_waits_for_somebody_who_reads_at_length(
    replica: Replica, saved: str, meanwhile
) -> None:
    with replica.apart(), replica.reading():
        view = meanwhile(lambda: replica.get(saved))
    assert view.title == "Khadija Bennani"


def test_connections_apart_are_used_again(replica: Replica, saved: str) -> None:
    with replica.apart() as first, replica.apart() as second:
        assert first is not second
    with replica.apart() as again:
        assert again in (first, second)
