"""Two thousand seeded schedules in every run, and as many of full length in the long one.

In parts, so that they run on all cores; ``conftest`` adds them up.
"""

import time
from collections import Counter
from collections.abc import Iterable

import pytest

from tests.simulation.run import Result, played, shrunk
from tests.simulation.world import Options

SHORT = Options(steps=(4, 18))
PART = 40
SEEDS = range(1, 2_001, PART)
LONG = range(10_001, 12_001, PART)


def play_all(seeds: Iterable[int], options: Options | None = None) -> Counter[str]:
    """Play schedules; fail with the shortest form of the first that fails."""
    faults: Counter[str] = Counter()
    for seed in seeds:
        result = played(seed, options)
        if result.failure:
            pytest.fail(result.report(), pytrace=False)
        faults += result.faults
    return faults


@pytest.mark.parametrize("first", SEEDS)
def test_every_short_schedule_ends_as_the_model_says(first: int, record_property) -> None:
    _play_part(first, SHORT, record_property)


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("first", LONG)
def test_every_schedule_ends_as_the_model_says(first: int, record_property) -> None:
    _play_part(first, Options(), record_property)


def _play_part(first: int, options: Options, record_property) -> None:
    started = time.process_time()
    faults = play_all(range(first, first + PART), options)
    record_property("schedules", PART)
    record_property("cpu_seconds", round(time.process_time() - started, 1))
    record_property("faults", dict(faults))
    assert len(faults) > 8, f"hardly anything happened: {faults}"


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
