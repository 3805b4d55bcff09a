"""Soak: laptops push, pull, ask and fail for many minutes; the memory of the workers stays.

``TREMPLIN_SOAK_MINUTES`` runs it in a shorter turn, ``TREMPLIN_SOAK_PAUSE_S`` lets the machine rest
between two visits.
"""

import itertools
import os
import random
import time
from collections.abc import Iterator
from statistics import median

import pytest

from tests.benchmarks.load import cost
from tests.helpers import postgres
from tests.helpers.author import statuses
from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import WireDevice

pytestmark = [pytest.mark.long, pytest.mark.postgres]

MINUTES = float(os.environ.get("TREMPLIN_SOAK_MINUTES", "20"))
PAUSE_S = float(os.environ.get("TREMPLIN_SOAK_PAUSE_S", "0"))
WARM_UP = 0.25
"""The part of the time after which memory is compared with what it was then."""

GROWTH = 1.05
LAPTOPS = 12
EVERY_S = 2.0
PEOPLE = ("baker", "miller", "cook", "smith", "weaver")


@pytest.fixture
def register(tmp_path, monkeypatch) -> Iterator[RegisterProcess]:
    programs = postgres.programs()
    if programs is None:
        pytest.skip("this machine has no PostgreSQL server's programs")
    with postgres.postgres_server(programs) as server:
        monkeypatch.setenv("TREMPLIN_REGISTER_DATABASE", server.url)
        monkeypatch.setenv("TREMPLIN_REGISTER_WORKERS", "2")
        monkeypatch.setenv("TREMPLIN_REGISTER_RATE", "0")
        with RegisterProcess(tmp_path / "register") as served:
            yield served


class Work:
    """What laptops of six regions do, over and over."""

    def __init__(self, register: RegisterProcess) -> None:
        self.draw = random.Random(20)
        self.laptops = [
            WireDevice(register.invite("Somebody", regions=[f"r{n % 6}"])) for n in range(LAPTOPS)
        ]
        for laptop in self.laptops:
            laptop.enrol()
        self.visits = itertools.count(1)
        self.requests = 0

    def visit(self) -> None:
        """Let one laptop come: it pushes, pulls, sends rubbish, and now and then hangs up."""
        number = next(self.visits)
        laptop = self.draw.choice(self.laptops)
        region = laptop.invitation.scope.regions[0]
        made = [laptop.creation({"trade": word, "region": region}) for word in PEOPLE]
        known = self.draw.choice(made)
        edits = [
            laptop.write(known.record_id, {"city": f"{number}"}, {"city": []}) for _ in range(3)
        ]
        receipt = laptop.push(*made, *edits)
        assert set(statuses(receipt)) == {"counted"}
        while laptop.pull().more:
            self.requests += 1
        assert laptop.push_bytes(b"{}").status_code == 400
        laptop.request("GET", f"/v1/history/{known.record_id}")
        self.requests += 4
        if number % 7 == 0:
            laptop.http.close()


def test_a_worker_s_memory_stays_over_many_minutes(register, record_property):
    work, samples = Work(register), []
    began = looked = time.monotonic()
    while time.monotonic() < began + MINUTES * 60:
        work.visit()
        time.sleep(PAUSE_S)
        if time.monotonic() > looked + EVERY_S:
            looked = time.monotonic()
            held = [cost.resident_bytes(worker) for worker in sorted(register.workers())]
            samples.append((looked - began, held))
    warm = [held for at_s, held in samples if at_s > MINUTES * 60 * WARM_UP]
    fifth = max(1, len(warm) // 5)
    first, last = (
        [median(column) for column in zip(*part, strict=True)]
        for part in (warm[:fifth], warm[-fifth:])
    )
    grown = [after / before for before, after in zip(first, last, strict=True)]
    record_property("minutes", MINUTES)
    record_property("requests", work.requests)
    record_property("MiB after warm-up", [round(x / 2**20, 1) for x in first])
    record_property("MiB at the end", [round(x / 2**20, 1) for x in last])
    record_property("growth", [f"{x:.4f}" for x in grown])
    for laptop in work.laptops:
        laptop.close()
    assert max(grown) < GROWTH
    assert not register.defects()
