"""A seeded sample of schedules in every run, and many more in the long one."""

import time
from collections import Counter
from collections.abc import Iterable

import pytest

from tests.simulation.run import Result, played, shrunk
from tests.simulation.world import Options

SAMPLE = range(1, 121)
LONG = range(10_001, 12_001)


def play_all(seeds: Iterable[int], options: Options | None = None) -> Counter[str]:
    """Play schedules; fail with the shortest form of the first that fails."""
    faults: Counter[str] = Counter()
    for seed in seeds:
        result = played(seed, options)
        if result.failure:
            pytest.fail(result.report(), pytrace=False)
        faults += result.faults
    return faults


def test_every_schedule_ends_as_the_model_says(record_property) -> None:
    faults = play_all(SAMPLE)
    record_property("schedules", len(SAMPLE))
    record_property("faults", faults.total())
    assert len(faults) > 15, f"some faults never happened: {faults}"


@pytest.mark.long
@pytest.mark.timeout(0)
def test_two_thousand_schedules_end_as_the_model_says(record_property) -> None:
    started = time.monotonic()
    faults = play_all(LONG)
    record_property("schedules", len(LONG))
    record_property("seconds", round(time.monotonic() - started))
    for kind, count in faults.most_common():
        record_property(kind, count)


def test_a_seed_replays_to_the_same_end() -> None:
    first, again = (_ending(played(7)) for _ in range(2))

    assert first == again


def _ending(result: Result) -> tuple[list[str], dict[str, int]]:
    return result.trace, dict(result.faults)


def test_a_failing_schedule_is_told_in_its_shortest_form(monkeypatch) -> None:
    from tests.simulation import verdict

    def no_decisions(world) -> None:
        if any(line.startswith("note") for line in world.trace):
            world.fail("somebody noted something")

    monkeypatch.setattr(verdict, "judge", no_decisions)
    failing = next(r for seed in range(100) if (r := played(seed)).failure)

    shortest = shrunk(failing)

    assert [step.kind for step in shortest.steps] == ["note"]
    assert f"seed {failing.seed}" in failing.report()
    assert "somebody noted something" in failing.report()
