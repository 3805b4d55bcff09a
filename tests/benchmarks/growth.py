"""Growth: the same push, pull and no-op with a thousand people in the register and with many.

There is a register of each size, with two laptops of a region of their own, so that what they hold
does not grow. Each run records new people on the first and moves them to the second. The floor of a
measure is the same at the smallest size in the same run: the ratio says what size costs.
"""

import gc
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks.exchange import NOOPS
from tests.benchmarks.figures import Sample, timed
from tests.benchmarks.laptops import OurLaptop
from tests.benchmarks.population import people
from tests.helpers.crowd import found, grow
from tests.helpers.register_process import RegisterProcess

SIZES = (1_000, 100_000, 500_000)
NEW = 1_000
REGION = "growth"
LABELS = ("100k", "500k")
NAMES = tuple(f"growth_{what}_{label}" for label in LABELS for what in ("push", "pull", "noop"))


@dataclass
class Hall:
    """Two laptops at a register of one size."""

    sender: OurLaptop
    receiver: OurLaptop

    def run(self, seed: int, count: int) -> dict[str, float]:
        """Record people, push and pull them, and sync with nothing to do; seconds of each."""
        with self.sender.replica.database.atomic():
            for values in people(count, seed):
                self.sender.replica.save("entrepreneur", values | {"region": REGION})
        gc.collect()
        push_s, pushed = timed(self.sender.sync)
        pull_s, pulled = timed(self.receiver.sync)
        assert (pushed.pushed, pulled.pulled) == (count, count), (pushed, pulled)
        noops = [timed(self.receiver.sync) for _ in range(NOOPS)]
        assert not any(done.pulled or done.pushed for _, done in noops)
        return {"push": push_s, "pull": pull_s, "noop": median(s for s, _ in noops)}


def measure(
    folder: Path, runs: int, sizes: tuple[int, ...] = SIZES, count: int = NEW
) -> Iterator[tuple[str, Sample]]:
    """Give a sample of each measure a run."""
    base = folder / "crowd"
    found(base)
    with ExitStack() as stack:
        halls = [_hall(stack, base, size) for size in sizes]
        for hall in halls:
            hall.run(0, count)  # both sides have done everything once
        for run in range(1, runs + 1):
            smallest, *larger = [hall.run(run, count) for hall in halls]
            for label, took in zip(LABELS, larger, strict=True):
                for what, ours_s in took.items():
                    yield f"growth_{what}_{label}", Sample(ours_s, smallest[what])


def _hall(stack: ExitStack, base: Path, size: int) -> Hall:
    folder = base.with_name(f"crowd-{size}")
    shutil.copytree(base, folder)
    grow(folder, size)
    register = stack.enter_context(RegisterProcess(folder))
    laptops = []
    for name in ("sender", "receiver"):
        laptop = stack.enter_context(OurLaptop(folder.with_name(f"{folder.name}-{name}")))
        laptop.enrol(register.invite(name, regions=[REGION]))
        laptop.sync()
        laptops.append(laptop)
    return Hall(*laptops)
