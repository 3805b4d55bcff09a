"""``python -m tests.simulation N SEED``: play N schedules from a seed on, and say what failed."""

import sys
import time
from collections import Counter

from tests.simulation.run import played
from tests.simulation.world import Options


def main(count: int = 200, seed: int = 1) -> int:
    started = time.monotonic()
    faults: Counter[str] = Counter()
    failures = []
    for number in range(seed, seed + count):
        result = played(number, Options())
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
    sys.exit(main(*map(int, sys.argv[1:])))
