"""Saving one record; the floor is one durable row in the same kind of encrypted database."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from sync.replica import sqlcipher
from tests.benchmarks.figures import Sample, alternated, timed
from tests.benchmarks.laptops import OurLaptop
from tests.benchmarks.population import flat, people

SAVES = 100


def measure(folder: Path, runs: int, saves: int = SAVES) -> Iterator[tuple[str, Sample]]:
    """Give a sample a run: the medians of as many saves each."""
    everybody = list(people(runs * saves))
    rows = [flat(values) for values in everybody]
    path = folder / "floor.db"
    floor = sqlcipher.connect(path, bytes(range(32)), create=True)
    floor.execute(f"CREATE TABLE people (key INTEGER PRIMARY KEY, {', '.join(rows[0])})")
    insert = f"INSERT INTO people VALUES (NULL{', ?' * len(rows[0])})"
    with OurLaptop(folder / "saving") as laptop:
        for run in range(runs):
            taken = range(run * saves, (run + 1) * saves)
            pairs = [
                alternated(
                    i,
                    lambda i=i: timed(lambda: laptop.replica.save("entrepreneur", everybody[i]))[0],
                    lambda i=i: timed(lambda: floor.execute(insert, tuple(rows[i].values())))[0],
                )
                for i in taken
            ]
            yield "save", Sample(median(p[0] for p in pairs), median(p[1] for p in pairs))
    floor.close()
