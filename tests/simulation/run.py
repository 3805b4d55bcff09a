"""Playing schedules: one seed to its result, and a failing one to its shortest form."""

import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.simulation.world import Options, Step, World


@dataclass
class Result:
    """What became of one schedule."""

    seed: int
    options: Options
    steps: list[Step]
    faults: Counter[str]
    failure: str = ""
    trace: list[str] = field(default_factory=list)

    def report(self) -> str:
        """Spell a failure so that it can be replayed."""
        shortest = shrunk(self)
        lines = [f"seed {self.seed} {self.options}", *shortest.trace, shortest.failure]
        return "\n".join(lines)


def played(
    seed: int, options: Options | None = None, steps: Sequence[Step] | None = None
) -> Result:
    """Play a seed's schedule, or some of its steps."""
    world = World(seed, options)
    used = list(steps) if steps is not None else world.schedule()
    result = Result(seed, world.options, used, world.faults)
    try:
        world.play(used)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the result
        result.failure = "".join(traceback.format_exception(error)[-12:])
        result.trace = world.trace
    return result


def shrunk(result: Result, tries: int = 300) -> Result:
    """Drop steps as long as the schedule still fails."""
    best, size = result, max(1, len(result.steps) // 2)
    while tries > 0:
        start, dropped = 0, False
        while start < len(best.steps) and tries > 0:
            shorter = [*best.steps[:start], *best.steps[start + size :]]
            tries -= 1
            again = played(best.seed, best.options, shorter)
            if again.failure:
                best, dropped = again, True
            else:
                start += size
        if size == 1 and not dropped:
            break
        size = max(1, size // 2)
    return best
