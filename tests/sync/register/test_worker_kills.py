"""A worker is killed in the middle of pushes; another takes its place, and nothing is lost."""

import os
import random
import signal
import time

import pytest

from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import WireDevice
from tests.sync.register.test_crash import Pusher, check_what_is_held
from tests.sync.register.test_workers import STARTS, figure

pytestmark = pytest.mark.postgres

PUSHERS = 3
PATIENCE_S = 120


def kill_workers(register: RegisterProcess, kills: int) -> list[Pusher]:
    """Kill one of the workers again and again, as soon as all of them serve."""
    chance = random.Random(kills)
    pushers = [Pusher(WireDevice(register.invite("Somebody"))) for _ in range(PUSHERS)]
    for pusher in pushers:
        pusher.author.enrol()
        pusher.start()
    starts = figure(register, STARTS)
    for number in range(kills):
        wait_for(register, starts + number)
        time.sleep(chance.uniform(0.01, 0.3))
        os.kill(chance.choice(register.workers()), signal.SIGKILL)
        assert [pusher.failure for pusher in pushers] == [None] * PUSHERS, register.log()[-6000:]
    for pusher in pushers:
        pusher.stop.set()
    for pusher in pushers:
        pusher.join(timeout=PATIENCE_S)
        assert pusher.failure is None
        pusher.author.close()
    return pushers


def wait_for(register: RegisterProcess, starts: float) -> None:
    """Wait until so many workers have come up since the service was started."""
    ends = time.monotonic() + PATIENCE_S
    while figure(register, STARTS) < starts:
        assert time.monotonic() < ends, register.log()[-6000:]
        time.sleep(0.05)


def test_a_worker_killed_in_the_middle_of_pushes_loses_nothing(by_two):
    pushers = kill_workers(by_two, 3)
    check_what_is_held(by_two, pushers)


@pytest.mark.long
def test_a_worker_killed_two_hundred_times_loses_nothing(by_two, record_property):
    kills = int(os.environ.get("TREMPLIN_KILLS", "200"))
    pushers = kill_workers(by_two, kills)
    record_property("kills", kills)
    record_property("acknowledged", sum(len(pusher.acknowledged) for pusher in pushers))
    check_what_is_held(by_two, pushers)
    record_property("lost", 0)
