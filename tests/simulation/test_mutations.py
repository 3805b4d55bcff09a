"""The simulation finds every known bug of an engine of this kind, made one at a time."""

import pytest

from tests.simulation.mutations import BUGS, made
from tests.simulation.run import played

QUICK = [name for name, bug in BUGS.items() if not (bug.long or bug.by_story)]
SLOW = [name for name, bug in BUGS.items() if bug.long]


def find(name: str) -> int:
    """Give the number of schedules it takes to notice a bug."""
    with made(name) as bug:
        for count in range(1, bug.most + 1):
            failure = played(bug.first_seed + count - 1, bug.options).failure
            assert "TypeError" not in failure, f"{name} fits the code no longer: {failure}"
            if failure:
                return count
    pytest.fail(f"{name} stayed unnoticed in {bug.most} schedules")


@pytest.mark.parametrize("name", QUICK)
def test_the_simulation_finds_what_would(name: str, record_property) -> None:
    record_property("schedules", find(name))


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("name", SLOW)
def test_the_simulation_finds_in_time_what_would(name: str, record_property) -> None:
    record_property("schedules", find(name))


def test_without_a_bug_the_same_schedules_end_well() -> None:
    seeds = {bug.first_seed for bug in BUGS.values() if not (bug.long or bug.by_story)}

    assert not [seed for seed in seeds if played(seed).failure]
