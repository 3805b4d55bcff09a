"""``python -m tests.benchmarks.load.growth`` measures a small and a large register in turns.

Push, pull and a coordinator's queue page, each through the store, by turns on the small and on the
large one; medians. Seconds are of the clock; what PostgreSQL's own processes used is told beside.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from sync.merge.write import Write
from sync.protocol.messages import Cursor, PullRequest
from sync.register.database import Database
from sync.register.people import Device
from sync.register.push import read_push
from sync.register.schema import commits
from sync.register.store import Store
from sync.register.watch import gauges
from tests.benchmarks.load.laptops import cells_of
from tests.benchmarks.load.multiplied import REGIONS, Template, enrol, fill, id_in_copy, template
from tests.benchmarks.population import people, trades
from tests.helpers import postgres
from tests.helpers.author import Author

CHANGES = 50


class Side:
    """One register that is measured, and a device of one region that works with it."""

    def __init__(self, store: Store, cut: Template, copies: int) -> None:
        self.store, self.cut, self.copies = store, cut, copies
        began = time.perf_counter()
        fill(store, cut, copies)
        self.filled_s = time.perf_counter() - began
        self.region = "r5"
        self.device = enrol(store, [self.region])
        self.coordinator = enrol(store, [self.region], "coordinator")
        self.author = Author()
        self.author.named(self.device.device, store.public_key)
        self.draw = random.Random(1)
        self.words, self.source = trades(1 << 40), people(1 << 40)
        self.end = self.store.meta().position

    @property
    def people(self) -> int:
        """How many people it holds."""
        return self.copies * len(self.cut.people)

    def push(self) -> Callable[[], Any]:
        """Give a push of changes on people anywhere in the region, and of new ones."""
        author = self.author
        made = [*(self._edit() for _ in range(CHANGES // 2))]
        new = (next(self.source) | {"region": self.region} for _ in range(CHANGES // 2))
        made += [author.creation(cells_of("entrepreneur", values)) for values in new]
        body = author.batch(*made)

        def work() -> None:
            author.take_receipt(self.store.push(self.device, read_push(body)), body)

        return work

    def pull(self) -> Callable[[], Any]:
        """Give the pull of what a region's laptop missed: the last thousandth of the small one."""
        position = max(1, self.end - 3000)
        return lambda: self._pull(self.device, self._cursor(position))

    def first_pull(self) -> Callable[[], Any]:
        """Give the first page of a first pull."""
        return lambda: self._pull(self.device, Cursor())

    def queue(self) -> Callable[[], Any]:
        """Give a page of what the register set aside, as the coordinator's laptop asks for it."""
        return lambda: self.store.aside(self.coordinator, max(0, self.end - 20_000))

    def noop(self) -> Callable[[], Any]:
        """Give the pull of a laptop that lacks nothing."""
        return lambda: self._pull(self.device, self._cursor(self.store.meta().position))

    def _pull(self, device: Device, cursor: Cursor) -> bytes:
        known = self.copies  # an everyday laptop has met the epochs and the devices
        asked = PullRequest(
            cursor=cursor, session="f" * 24, epochs_known=known, devices_known=known
        )
        return self.store.pull(device, asked)

    def _cursor(self, position: int) -> Cursor:
        c = commits.c
        query = select(c.tag).where(c.position >= position).order_by(c.position).limit(1)
        with self.store.database.read() as connection:
            return Cursor(position=position, tag=connection.scalars(query).one())

    def _edit(self) -> Write:
        here = self.cut.people[5::REGIONS]
        person = id_in_copy(self.draw.choice(here), self.draw.randrange(self.copies))
        return self.author.write(person, {"city": next(self.words)})

    def bytes_a_person(self) -> float:
        """Give the size of the database for each person."""
        size = gauges(self.store.database, 0)["tremplin_database_bytes"][1]
        return size / self.people


MEASURES = ("push", "pull", "first_pull", "noop", "queue")


def main() -> None:
    """Fill, measure, print."""
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="growth-") as folder:
        if asked.sqlite:
            _tell(asked, Path(folder), [f"sqlite:///{folder}/{name}.db" for name in ("a", "b")])
            return
        programs = postgres.programs()
        if programs is None:
            sys.exit("this machine has no PostgreSQL server's programs")
        settings = ("shared_buffers=512MB", "max_wal_size=4GB")
        with postgres.postgres_server(programs, settings) as server, server.connection() as owner:
            owner.execute("CREATE DATABASE large")
            large = server.url.replace("/postgres?", "/large?")
            _tell(asked, Path(folder), [server.url, large])


def _tell(asked: argparse.Namespace, folder: Path, urls: list[str]) -> None:
    cut = template(folder, asked.small)
    sides = []
    for url, count in zip(urls, (asked.small, asked.large), strict=True):
        store = Store(Database(url), Ed25519PrivateKey.generate())
        store.found("mem-by-cgem")
        sides.append(Side(store, cut, count // asked.small))
        sys.stderr.write(f"{count} people in {sides[-1].filled_s:.0f} s\n")
    for line in _lines(asked, sides):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    for side in sides:
        side.store.close()


def _lines(asked: argparse.Namespace, sides: list[Side]) -> Iterator[str]:
    yield (
        "| measure | "
        + " | ".join(f"{s.people:,} people, {s.end:,} writes" for s in sides)
        + " | ratio |"
    )
    yield "|---|---:|---:|---:|"
    for name in MEASURES:
        taken: list[list[float]] = [[], []]
        for turn in range(asked.turns + 3):
            for side, times in zip(sides, taken, strict=True):
                work = getattr(side, name)()
                began = time.perf_counter()
                work()
                if turn > 2:
                    times.append(time.perf_counter() - began)
        low, high = (median(times) * 1000 for times in taken)
        yield f"| {name} | {low:.1f} ms | {high:.1f} ms | {high / low:.2f} |"
    sizes = [side.bytes_a_person() for side in sides]
    low, high = sizes
    yield f"| database a person | {low:,.0f} B | {high:,.0f} B | {high / low:.2f} |"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", type=int, default=5000, help="people of the small register")
    parser.add_argument("--large", type=int, default=500_000)
    parser.add_argument("--turns", type=int, default=15)
    parser.add_argument("--sqlite", action="store_true", help="the embedded database")
    return parser.parse_args()


if __name__ == "__main__":
    main()
