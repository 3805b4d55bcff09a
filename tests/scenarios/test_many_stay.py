"""Many entries that stay on a laptop, withheld or set aside, cost its syncs no question each."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from sync.client import pages, versions
from sync.merge.edit import Change
from tests.helpers.in_process import Register, Wire
from tests.helpers.laptops import Laptop


@pytest.fixture
def register(tmp_path):
    made = Register(tmp_path / "register")
    yield made
    made.close()


@pytest.fixture
def wire(tmp_path, register):
    with Laptop(tmp_path / "laptop", "Khadija") as laptop:
        wire = register.enrol(laptop)
        wire.sync()
        yield wire


@contextmanager
def asked(wire: Wire, register: Register) -> Iterator[dict[str, int]]:
    """Count the statements of the vault and of the register."""
    found = {"vault": 0, "register": 0}

    def count(side: str) -> None:
        found[side] += 1

    connection, engine = wire.laptop.replica.database.db.conn, register.store.database.engine
    connection.set_trace_callback(lambda _sql: count("vault"))
    event.listen(engine, "before_cursor_execute", hook := lambda *_: count("register"))
    try:
        yield found
    finally:
        connection.set_trace_callback(None)
        event.remove(engine, "before_cursor_execute", hook)


def test_their_names_go_up_together(wire, register):
    wire.laptop.meet("Salma", consent="refused")
    with asked(wire, register) as one:
        wire.sync()
    for number in range(20):
        wire.laptop.meet(f"Youssef {number}", consent="refused")
    with asked(wire, register) as many:
        assert wire.sync().withheld == 40
    assert all(many[side] - one[side] < 5 for side in one), (one, many)


def test_a_sync_with_nothing_to_do_asks_no_more_for_them(wire, register):
    wire.laptop.meet("Salma", consent="refused")
    wire.sync()
    with asked(wire, register) as few:
        wire.sync()
    for number in range(20):
        wire.laptop.meet(f"Youssef {number}", consent="refused")
    wire.sync()
    with asked(wire, register) as many:
        wire.sync()
    assert many == few


def test_what_stands_of_them_is_asked_once(wire, register):
    for name in ("Salma", "Youssef"):
        wire.laptop.meet(name, consent="refused")
    wire.sync()
    replica = wire.laptop.replica
    request = pages.request(replica, parted=False)
    assert (request.overlay, request.watched) == ([], [replica.session])
    assert wire.ask()[0].statuses == []
    versions.speak(replica, versions.OLDEST)  # such a register would not look at what is watched
    request = pages.request(replica, parted=False)
    assert (len(request.overlay), request.watched) == (1, [])


def test_a_sync_with_nothing_to_do_reads_none_of_them_behind_the_backup_mark(wire, register):
    """To know what may be let go of, each sync read everything that was open."""
    for number in range(20):
        wire.laptop.meet(f"Youssef {number}", consent="refused")
    wire.sync()
    wire.laptop.meet("Salma")
    wire.sync()
    register.store.set_backup_mark(register.store.meta().position)
    wire.sync()
    read: list[str] = []
    connection = wire.laptop.replica.database.db.conn
    connection.set_trace_callback(read.append)
    wire.sync()
    connection.set_trace_callback(None)
    assert not [sql for sql in read if "absorbed = 1" in sql]


def test_what_was_set_aside_is_entered_in_the_queue_once(wire, register):
    _set_aside(wire)
    wire.sync()
    with asked(wire, register) as few:
        wire.sync()
    for _ in range(20):
        _set_aside(wire)
    wire.sync()
    assert len(wire.laptop.replica.set_aside()) == 21
    with asked(wire, register) as many:
        wire.sync()
    assert many["vault"] - few["vault"] <= 20  # the verdict on each, as it was told again


def _set_aside(wire: Wire) -> None:
    person = wire.laptop.meet("Salma")
    wire.laptop.replica._change(person, Change({"birth_year": "MMXX"}), "")
