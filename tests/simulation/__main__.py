"""``python -m tests.simulation N SEED [OPTION …]``: play N schedules, and say what failed.

An option is the name of one in ``world.Options`` that is to be switched on, or ``favour=STEP`` for
a kind of step that is to come eight times as often (``favour=erase``).
"""

import sys
import time
from collections import Counter

from tests.simulation.run import played
from tests.simulation.world import Options


def main(count: int = 200, seed: int = 1, *switched: str) -> int:
    """Play the schedules of seeds ``seed`` … ``seed + count - 1``; give the exit status."""
    pairs = (one.partition("=") for one in switched)
    options = Options(**{name: value or True for name, _, value in pairs})  # type: ignore[arg-type] - told by hand
    started = time.monotonic()
    faults: Counter[str] = Counter()
    failures = []
    for number in range(seed, seed + count):
        result = played(number, options)
        faults.update(result.faults)
        if result.failure:
            failures.append(result)
            print(result.report(), flush=True)
    took = time.monotonic() - started
    print(f"{count} schedules from seed {seed} in {took:.1f} s, {len(failures)} failed")
    for kind, number in faults.most_common():
        print(f"  {number:7} {kind}")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3]), *sys.argv[3:]))
