"""Exchanges with a register over real HTTP: new people, edits of them, and nothing to do.

The people are recorded once, on a laptop enrolled once; each run works on a copy of that laptop,
of a second one and of the register, as they were then. A push or a pull is a whole ``sync``: a
push ends with the pull that lets the laptop's own writes settle, a pull begins by looking for
something to push. The floor moves the same rows; it knows no fields, so an edited row goes whole.
"""

import gc
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from sync import collector
from tests.benchmarks.figures import Sample, alternated, timed
from tests.benchmarks.floor import FloorLaptop, Moved, floor_server
from tests.benchmarks.laptops import OurLaptop
from tests.benchmarks.population import flat, people, trades
from tests.helpers.register_process import RegisterProcess

PEOPLE = 10_000
EDITS = 1_000
NOOPS = 20
NAMES = ("push_create", "pull_create", "push_edit", "pull_edit", "noop")
_DAY_MS = 86_400_000
_GAP_MS = 20 * 60_000


@dataclass
class Stage:
    """Where every run starts from: folders to copy, the register's address, the same rows."""

    folder: Path
    url: str
    rows: list[dict[str, Any]]


@dataclass
class Pair:
    """Both sides of one run: the laptop that records and the one that receives."""

    sender: OurLaptop
    receiver: OurLaptop
    floor_sender: FloorLaptop
    floor_receiver: FloorLaptop


def measure(
    folder: Path, runs: int, count: int = PEOPLE, edits: int = EDITS
) -> Iterator[tuple[str, Sample]]:
    """Give a sample of each measure a run."""
    stage = prepare(folder / "stage", count)
    for run in range(runs):
        here = folder / f"run-{run}"
        with ExitStack() as stack:
            yield from _run(run, _open(stack, stage, here), stage, edits)
        shutil.rmtree(here)


def prepare(folder: Path, count: int) -> Stage:
    """Enrol two laptops with a register, and record people on the first, minutes apart."""
    rows = []
    with (
        RegisterProcess(folder / "register") as register,
        OurLaptop(folder / "sender") as sender,
        OurLaptop(folder / "receiver") as receiver,
    ):
        sender.enrol(register.invite("Khadija"))
        receiver.enrol(register.invite("Youssef"))
        pause = random.Random(7)
        sender.clock.behind_ms = 3 * _DAY_MS + count * _GAP_MS
        with sender.replica.database.atomic():  # one commit: the recording is not what is measured
            for values in people(count):
                sender.clock.behind_ms -= pause.randrange(_GAP_MS)
                record_id = sender.replica.save("entrepreneur", values)
                rows.append({"id": record_id, **flat(values)})
        url = register.url
    return Stage(folder, url, rows)


def _open(stack: ExitStack, stage: Stage, here: Path) -> Pair:
    """Copy the stage and open everything; both sides have spoken to their servers once."""
    shutil.copytree(stage.folder, here)
    register = RegisterProcess(here / "register")
    register.url = stage.url
    stack.enter_context(register)
    port = stack.enter_context(floor_server(here / "server.db"))
    columns = tuple(stage.rows[0])
    floors = [FloorLaptop(here / f"{name}.db", port, columns) for name in ("sender", "receiver")]
    for laptop in floors:
        stack.callback(laptop.close)
    ours = [stack.enter_context(OurLaptop(here / name)) for name in ("sender", "receiver")]
    ours[1].sync()
    floors[1].pull()
    floors[0].record(stage.rows)
    stack.callback(gc.set_threshold, *gc.get_threshold())
    stack.callback(gc.unfreeze)
    gc.collect()
    collector.settle()  # as the app does once it is loaded
    return Pair(*ours, *floors)


def _run(run: int, pair: Pair, stage: Stage, edits: int) -> Iterator[tuple[str, Sample]]:
    count = len(stage.rows)
    yield "push_create", _both(run, pair.sender, pair.floor_sender.push, pushed=count)
    pair.floor_sender.skip()
    yield "pull_create", _both(run, pair.receiver, pair.floor_receiver.pull, pulled=count)
    _edit(pair, stage, edits)
    yield "push_edit", _both(run, pair.sender, pair.floor_sender.push, pushed=edits)
    pair.floor_sender.skip()
    yield "pull_edit", _both(run, pair.receiver, pair.floor_receiver.pull, pulled=edits)
    yield "noop", _noop(pair)
    assert pair.sender.replica.digest() == pair.receiver.replica.digest()
    assert pair.sender.replica.digest()[1] == pair.floor_receiver.count() == count


def _edit(pair: Pair, stage: Stage, edits: int) -> None:
    """Change one field of some people on both sides, over two days."""
    chosen = random.Random(3).sample([row["id"] for row in stage.rows], edits)
    changes = list(zip(chosen, trades(edits), strict=True))
    clock, pause = pair.sender.clock, random.Random(4)
    clock.behind_ms = 2 * _DAY_MS
    with pair.sender.replica.database.atomic():
        for record_id, trade in changes:
            clock.behind_ms -= pause.randrange(2 * _DAY_MS // edits)
            pair.sender.replica.save("entrepreneur", {"trade": trade}, record_id=record_id)
    clock.behind_ms = 0
    pair.floor_sender.edit(changes)


def _both(
    run: int, laptop: OurLaptop, floor: Callable[[], Moved], *, pushed: int = 0, pulled: int = 0
) -> Sample:
    """Measure one exchange on both sides and make sure it did what it is about."""
    (ours_s, done), (floor_s, moved) = alternated(
        run, lambda: timed(laptop.sync), lambda: timed(floor)
    )
    assert done.pushed == pushed, done
    assert pushed or done.pulled == pulled, done
    assert moved.rows == pushed + pulled, moved
    traffic = done.traffic
    return Sample(
        ours_s, floor_s, traffic.bytes_up, traffic.bytes_down, moved.bytes_up, moved.bytes_down
    )


def _noop(pair: Pair) -> Sample:
    samples = [_both(turn, pair.receiver, pair.floor_receiver.pull) for turn in range(NOOPS)]
    return Sample(
        median(s.ours_s for s in samples),
        median(s.floor_s for s in samples),
        *(samples[-1].bytes_up, samples[-1].bytes_down),
        *(samples[-1].floor_up, samples[-1].floor_down),
    )
