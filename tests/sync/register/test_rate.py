"""The bucket of tokens: what it lets through, when it says to come back, what it forgets."""

from sync.errors import Refused
from sync.register import rate
from sync.register.rate import RateLimit


class Clock:
    now_s = 0.0

    def __call__(self):
        return self.now_s


def wait_of(limit, key):
    """Take a token; how long to wait if there is none, else 0."""
    try:
        limit.take(key)
    except Refused as refusal:
        return refusal.facts["retry_after_s"] if refusal.status == 429 else None
    return 0


def spent(limit, key="a"):
    """Take tokens until there is none; how many there were, and the wait."""
    taken = 0
    while not (wait := wait_of(limit, key)):
        taken += 1
    return taken, wait


def test_a_burst_goes_through_and_then_the_rate_counts():
    clock = Clock()
    limit = RateLimit(2, 5, clock)
    assert spent(limit) == (5, 1)
    clock.now_s = 1.5
    assert spent(limit)[0] == 3


def test_who_waits_as_told_is_let_through():
    clock = Clock()
    limit = RateLimit(0.1, 1, clock)
    clock.now_s += spent(limit)[1]
    limit.take("a")


def test_each_key_has_a_bucket_of_its_own():
    limit = RateLimit(1, 2, Clock())
    assert spent(limit, "a")[0] == spent(limit, "b")[0] == 2


def test_a_rate_of_nothing_is_no_limit():
    limit = RateLimit(0, 1, Clock())
    for _ in range(100):
        limit.take("a")


def test_buckets_that_are_full_again_are_forgotten(monkeypatch):
    monkeypatch.setattr(rate, "_MOST", 10)
    clock = Clock()
    limit = RateLimit(1, 2, clock)
    for number in range(10):
        limit.take(str(number))
    clock.now_s = 5
    limit.take("late")
    assert set(limit._buckets) == {"late"}
