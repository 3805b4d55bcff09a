"""Several pushers at once: positions become visible in the order of the commits."""

from concurrent.futures import ThreadPoolExecutor, wait
from itertools import pairwise

from sync.register import meta
from sync.register.database import Database
from sync.register.store import Store
from tests.helpers.author import positions

PUSHERS = 3
BATCHES = 6
WRITES = 4


def test_a_reader_beside_many_pushers_misses_no_position(store, device, database_url):
    """A cursor passes a position only when all before it can be seen."""
    pushers = [device() for _ in range(PUSHERS)]
    reader = device()

    def push_all(author):
        return [
            position
            for _ in range(BATCHES)
            for position in positions(
                author.push(*(author.creation({"trade": "baker"}) for _ in range(WRITES)))
            )
        ]

    got = []
    with ThreadPoolExecutor(PUSHERS) as pool:
        running = [pool.submit(push_all, author) for author in pushers]
        while not all(future.done() for future in running):
            got += [row[0] for row in reader.pull().rows]
        given = [position for future in running for position in future.result()]
    got += [row[0] for row in reader.pull().rows]
    expected = PUSHERS * BATCHES * WRITES
    assert sorted(given) == list(range(1, expected + 1))
    assert len(got) == len(set(got)) == expected


def test_two_processes_share_one_counter(store, device, database_url, clock):
    first, second = device(), device()
    other = Store(Database(database_url), store.keys.in_force(""), clock)
    second.store = other
    given = [
        position
        for author in (first, second) * 3
        for position in positions(author.push(author.creation({"trade": "baker"})))
    ]
    other.close()
    assert all(after == before + 1 for before, after in pairwise(given))


def test_who_reads_does_not_wait_behind_many_who_push(store, device):
    pushers = [device() for _ in range(25)]  # more than a process has connections
    with ThreadPoolExecutor(len(pushers)) as pool:
        with store.database.write() as connection:
            meta.lock(connection)
            running = [
                pool.submit(author.push, author.creation({"trade": "baker"})) for author in pushers
            ]
            wait(running, timeout=0.5)
            known = [store.device(author.device) for author in pushers]
            assert not any(future.done() for future in running)
        assert all(future.result().verdicts for future in running)
    assert all(known)
