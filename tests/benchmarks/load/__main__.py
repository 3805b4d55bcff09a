"""``python -m tests.benchmarks.load`` lets laptops come back to two workers, and to the floor.

It prints what it measured as Markdown; docs/reports/load.md keeps it.
"""

import argparse
import os
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

import requests

from sync.register.opening import opened
from tests.benchmarks.load import checks, cost, floor
from tests.benchmarks.load.laptops import LoadLaptop, arrivals, enrolled
from tests.benchmarks.load.visits import Told, at_once, floor_visit, spread, visit
from tests.helpers import postgres
from tests.helpers.register_process import RegisterProcess


def main() -> None:
    """Measure, check that nothing is lost or doubled, and print."""
    asked = _arguments()
    programs = postgres.programs()
    if programs is None:
        sys.exit("this machine has no PostgreSQL server's programs")
    with (
        postgres.postgres_server(programs, settings=_AS_USUAL) as server,
        tempfile.TemporaryDirectory(prefix="load-") as folder,
    ):
        os.environ["TREMPLIN_REGISTER_DATABASE"] = server.url
        os.environ["TREMPLIN_REGISTER_WORKERS"] = str(asked.workers)
        with RegisterProcess(Path(folder) / "register") as register:
            run = Run(server, register, asked)
            for line in run.lines():
                sys.stdout.write(line + "\n")
                sys.stdout.flush()


class Run:
    """One run of the measures."""

    def __init__(
        self, server: postgres.PostgresServer, register: RegisterProcess, asked: argparse.Namespace
    ) -> None:
        self.server, self.register, self.asked = server, register, asked
        self.port = int(register.url.rpartition(":")[2])
        self.sent = 0

    def lines(self) -> Iterator[str]:
        """Do it all, and tell."""
        with opened(self.register.folder) as (store, _settings):
            self.laptops, self.people, self.words = enrolled(store, self.asked.laptops, _note)
            self.sent = 10 * len(self.laptops)
        yield "| measure | whole | p50 push | p99 push | p50 visit | p99 visit | errors |" + _CPU
        yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
        with self._floor() as self.floor:  # it holds many connections, and only now
            for number in range(self.asked.rounds):
                yield from self._at_once(number)
        yield from self._minute()
        yield ""
        yield from checks.told(self.register, self.sent, [x.pulled for x in self.laptops])

    def _at_once(self, number: int) -> Iterator[str]:
        """Let all push as fast as they are answered; then the floor the same rows."""
        batches = self._work(self.laptops)
        visits = [visit(x, s, pulls=False) for x, s in zip(self.laptops, batches, strict=True)]
        told, used = self._measured(lambda: at_once(self.port, visits), self.register.pid)
        yield _row(f"{len(visits)} pushes at once, round {number + 1}", told, used, len(visits))
        bare = [floor_visit(floor.packed(sent.rows)) for sent in batches]
        port, pid = self.floor
        held = floor.count_rows(self.server.dsn)
        low, spent = self._measured(lambda: at_once(port, bare), pid)
        held = floor.count_rows(self.server.dsn) - held
        assert held == sum(len(sent.rows) for sent in batches), held
        yield _row("the floor", low, spent, len(bare))
        service, base = used[0] + used[1], spent[0] + spent[1]
        yield (
            f"| *ratio* | {told.whole_s / low.whole_s:.2f} | {_ratio(told, low, 50)} "
            f"| {_ratio(told, low, 99)} | | | | {_over(used[0], spent[0])} "
            f"| {_over(used[1], spent[1])} | {_over(service, base)} |"
        )

    def _minute(self) -> Iterator[str]:
        """Let all come back within the time: each pushes, then pulls."""
        batches = self._work(self.laptops)
        visits = [visit(x, s, pulls=True) for x, s in zip(self.laptops, batches, strict=True)]
        when = arrivals(len(visits), self.asked.within)
        told, used = self._measured(lambda: spread(self.port, visits, when), self.register.pid)
        yield _row(f"{len(visits)} visits within {self.asked.within:g} s", told, used, len(visits))

    def _work(self, laptops: Sequence[LoadLaptop]) -> list:
        batches = [x.work(self.people, self.words, self.asked.changes) for x in laptops]
        self.sent += sum(len(sent.writes) for sent in batches)
        return batches

    def _measured(self, work: Callable[[], Told], pid: int) -> tuple[Told, tuple[float, float]]:
        """Do some work; give also what it cost: seconds of the service, and of PostgreSQL."""
        pids = (pid, self.server.pid)
        before = [cost.processor_s(each) for each in pids]
        told = work()
        after = [cost.processor_s(each) for each in pids]
        for error in told.errors[:5]:
            _note(error)
        bad = [line for line in self.register.log().splitlines() if '"error"' in line]
        for line in bad[:5]:
            _note(line)
        return told, (after[0] - before[0], after[1] - before[1])

    @contextmanager
    def _floor(self) -> Iterator[tuple[int, int]]:
        port = _free_port()
        with floor.served(self.server.dsn, port, self.asked.workers) as process:
            while True:
                try:
                    requests.post(f"http://127.0.0.1:{port}/rows", floor.packed([]), timeout=60)
                    break
                except requests.ConnectionError:
                    assert process.poll() is None, "the floor did not start"
                    time.sleep(0.1)
            yield port, process.pid


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


_AS_USUAL = ("max_wal_size=1GB", "max_connections=200")
"""PostgreSQL's default, which the small segments of a test's server would make 64 MB; and room for
the floor, each of whose 80 threads holds a connection."""

_CPU = " service CPU | PostgreSQL CPU | CPU a batch |"


def _row(name: str, told: Told, used: tuple[float, float], batches: int) -> str:
    cells = [
        name,
        f"{told.whole_s:.1f} s",
        *(f"{_centile(told.pushes, n) * 1000:.0f} ms" for n in (50, 99)),
        *(f"{_centile(told.visits, n) * 1000:.0f} ms" for n in (50, 99)),
        str(len(told.errors)),
        f"{used[0]:.1f} s",
        f"{used[1]:.1f} s",
        f"{sum(used) / batches * 1000:.1f} ms",
    ]
    return f"| {' | '.join(cells)} |"


def _centile(values: Sequence[float], part: int) -> float:
    return median(values) if part == 50 else quantiles(values, n=100)[part - 1]


def _ratio(ours: Told, low: Told, part: int) -> str:
    return f"{_centile(ours.pushes, part) / _centile(low.pushes, part):.2f}"


def _over(ours_s: float, low_s: float) -> str:
    """Spell a ratio of processor times; they are counted in ticks, a small run has none."""
    return f"{ours_s / low_s:.2f}" if low_s else "–"


def _note(text: str) -> None:
    sys.stderr.write(text + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.load", description=__doc__)
    parser.add_argument("--laptops", type=int, default=1000)
    parser.add_argument("--changes", type=int, default=50, help="writes each brings")
    parser.add_argument("--within", type=float, default=60, help="seconds in which all come back")
    parser.add_argument("--rounds", type=int, default=3, help="of pushes all at once")
    parser.add_argument("--workers", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
