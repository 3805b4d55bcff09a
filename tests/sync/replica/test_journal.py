"""What a sync asks of the journal costs what is open in it, not what was ever written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.replica import bundles, erasing, journal, leaving, lost
from tests.helpers.laptops import Laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    with Laptop(tmp_path / "vault") as made:
        made.meet("Khadija")
        yield made


QUICK = ("journal_o", "journal_settled", "(record=?)")
"""What a statement may go by: indexes of what is open, and of one record."""


def asked(laptop: Laptop) -> list[str]:
    """Give every statement about the journal that a sync with nothing to do has run."""
    replica, database, told = laptop.replica, laptop.replica.database, []
    database.db.conn.set_trace_callback(told.append)
    try:
        replica.unsent_count()
        replica.unsent(10, 1)
        replica.pull_state()
        replica.open_since()
        journal.release(database, ["a"])
        journal.release_allowed(database)
        journal.release_answers(database)
        journal.set_aside(database)
        journal.uncounted(database)
        journal.counted_later(database)
        journal.foldable(database, 9)
        journal.lone_creations(database, 9)
        journal.absorb(database, 9)
        journal.carried_and_covered(database, 9)
        journal.absorb_carried(database, ["0" * 32], 9)
        journal.is_on_the_way(database)
        lost.over_bases_naming(database, ["e" * 24])
        lost.seen_over_bases(database)
        leaving.note(database, journal.records_on_the_way(database)["entrepreneur"])
        leaving.let_go(database, replica._states)
        erasing.settle(database)
        bundles.compact(database)
    finally:
        database.db.conn.set_trace_callback(None)
    return [sql for sql in told if "journal" in sql]


def test_nothing_reads_the_whole_journal(laptop: Laptop):
    statements = asked(laptop)
    assert len(statements) > 13
    database = laptop.replica.database
    for sql in statements:
        steps = [step for *_, step in database.query(f"EXPLAIN QUERY PLAN {sql}")]
        read = [step for step in steps if step.startswith(("SCAN journal", "SEARCH journal "))]
        assert all(any(by in step for by in QUICK) for step in read), (sql, read)


def test_writes_are_handed_up_in_the_order_in_which_they_were_made(laptop: Laptop):
    for name in ("Youssef", "Salma"):
        laptop.meet(name)
    laptop.replica.database.execute("UPDATE journal SET status = 'counted' WHERE number = 1")
    numbers = [line.write.dot.number for line in journal.unsent(laptop.replica.database, 10)]
    assert numbers == sorted(numbers)
    assert len(numbers) == journal.unsent_count(laptop.replica.database)
