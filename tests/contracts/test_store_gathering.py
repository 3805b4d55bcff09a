"""Pushes that wait are taken in together, and each gets its own answer."""

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from sqlalchemy import func, select

from sync.errors import Refused
from sync.protocol.batches import to_bytes
from sync.register import audit, meta
from sync.register.gathering import Gathering
from sync.register.push import Offer, read_push
from sync.register.schema import commits, epochs
from tests.helpers.author import statuses


@contextmanager
def held_up(store, gathering=None):
    """Let pushes begin and wait, one at the lock and the others in line, until the end."""
    gathering = gathering or store.gathering
    with ThreadPoolExecutor(8) as pool, store.database.write() as connection:
        meta.lock(connection)
        begun: list[Future] = []

        def begin(push, *arguments):
            begun.append(pool.submit(push, *arguments))
            while gathering.waiting < len(begun) and not begun[-1].done():
                pass

        yield begin


def count(store, table):
    with store.database.read() as connection:
        return connection.scalar(select(func.count()).select_from(table))


def test_batches_that_wait_are_taken_in_by_one_commit(store, device):
    pushers = [device() for _ in range(5)]
    found = []
    before = count(store, commits)
    with held_up(store) as begin:
        for author in pushers:
            begin(lambda a=author: found.append(a.push(a.creation({"trade": "baker"}))))
    assert count(store, commits) == before + 1
    assert sorted(r.verdicts[0][2] for r in found) == list(range(1, 6))
    assert {r.position for r in found} == {5}
    assert len({(r.session, r.tag) for r in found}) == 5
    with store.database.read() as connection:
        assert [row["device"] for row in audit.rows(connection, action="push")]
        audit.verify(connection)


def test_a_batch_that_is_refused_does_no_harm_to_those_beside_it(store, device):
    first, ahead, thief, last = (device() for _ in range(4))
    ahead.sequence = 3
    body = thief.batch(thief.creation({"trade": "thief"}))
    stolen = read_push(body).batch.model_copy(update={"session": first.epoch})
    answers = {}

    def push(name, author, body):
        try:
            answers[name] = author.push_bytes(body)
        except Refused as refused:
            answers[name] = refused.code

    first.push(first.creation({"trade": "baker"}))
    wrong = ahead.batch(ahead.creation({"trade": "ahead"}))
    bodies = [a.batch(a.creation({"trade": "miller"})) for a in (first, last)]
    with held_up(store) as begin:
        begin(push, "first", first, bodies[0])
        begin(push, "ahead", ahead, wrong)
        begin(push, "thief", thief, to_bytes(stolen))
        begin(push, "last", last, bodies[1])
    assert answers["ahead"] == "chain"
    assert answers["thief"] == "malformed"
    for author, name, body in ((first, "first", bodies[0]), (last, "last", bodies[1])):
        assert statuses(author.take_receipt(answers[name], body)) == ["counted"]
    with store.database.read() as connection:
        held = set(connection.scalars(select(epochs.c.name)))
    assert held == {first.epoch, last.epoch}


def test_a_batch_that_comes_twice_at_once_is_taken_in_once(store, device):
    author, other = device(), device()
    body = author.batch(author.creation({"trade": "baker"}))
    another = other.batch(other.creation({"trade": "miller"}))
    found = []
    with held_up(store) as begin:
        begin(lambda: other.push_bytes(another))
        for _ in range(2):
            begin(lambda: found.append(author.push_bytes(body)))
    assert found[0] == found[1]
    assert store.status()["writes"] == 2


def test_a_batch_that_breaks_the_transaction_breaks_its_own_alone(store, device):
    authors = [device() for _ in range(3)]
    poisoned = authors[1].device

    def take(connection, current, offers):
        answers = store.take(connection, current, offers)
        if any(offer.device.device == poisoned for offer in offers):
            raise ArithmeticError
        return answers

    gathering, found = Gathering(store.database, take), {}

    def push(author, body):
        try:
            found[author.device] = gathering.push(Offer(author.current, read_push(body)))
        except ArithmeticError:
            found[author.device] = None

    bodies = {a.device: a.batch(a.creation({"trade": "baker"})) for a in authors}
    with held_up(store, gathering) as begin:
        for author in authors:
            begin(push, author, bodies[author.device])
    assert found[poisoned] is None
    assert store.status()["writes"] == 2
    with pytest.raises(ArithmeticError):
        gathering.push(Offer(authors[1].current, read_push(bodies[poisoned])))
    kept = authors[1].push_bytes(bodies[poisoned])
    assert statuses(authors[1].take_receipt(kept, bodies[poisoned])) == ["counted"]
