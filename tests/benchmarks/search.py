"""Searching as one types; the floor is the bare full-text query on the same database."""

from collections.abc import Iterator
from pathlib import Path

from forms.ids import new_id
from sync.protocol.messages import Cursor, KnownEpoch, PullAnswer
from sync.replica import find
from sync.replica.replica import wall_ms
from tests.benchmarks.figures import Sample, alternated, timed
from tests.benchmarks.laptops import OurLaptop
from tests.benchmarks.population import people

PEOPLE = 50_000
PAGE = 100
ROUNDS = 5
TYPED = (
    "k",
    "kh",
    "kha",
    "khadija",
    "khadija ben",
    "khadija bennani",
    "ouazz",
    "lyon tazi",
    "0612",
)
_BARE = (
    "SELECT rowid FROM entrepreneur_fts WHERE entrepreneur_fts MATCH ?"
    f" ORDER BY rowid DESC LIMIT {PAGE}"
)


def measure(folder: Path, runs: int, count: int = PEOPLE) -> Iterator[tuple[str, Sample]]:
    """Give a sample a run: seconds a search, over what a person types one after the other."""
    with OurLaptop(folder / "searching") as laptop:
        populate(laptop, count)
        for run in range(runs + 1):
            pairs = [
                alternated(
                    run + turn,
                    lambda typed=typed: timed(lambda: _ours(laptop, typed))[0],
                    lambda typed=typed: timed(lambda: _floor(laptop, typed))[0],
                )
                for turn in range(ROUNDS)
                for typed in TYPED
            ]
            if run:  # the first one filled the caches
                yield (
                    "search",
                    Sample(*(sum(side) / len(pairs) for side in zip(*pairs, strict=True))),
                )


def populate(laptop: OurLaptop, count: int) -> None:
    """Lay people in as the register's pages would bring them."""
    start, epoch = wall_ms() - count * 60_000, "0" * 24
    rows = [
        (new_id(start + n * 60_000), "entrepreneur", _document(n, start + n * 60_000, values))
        for n, values in enumerate(people(count), 1)
    ]
    for first in range(0, count, 2000):
        laptop.replica.land_page(
            PullAnswer(
                register_epoch="",
                cursor=Cursor(position=first + 2000),
                more=True,
                time_ms=wall_ms(),
                epochs=[KnownEpoch(id=1, name=epoch, device="0" * 32)],
                rows=rows[first : first + 2000],
            )
        )
    assert laptop.replica.count("entrepreneur") == count


def _document(number: int, ms: int, values: dict) -> dict:
    cells = {k: v for k, v in values.items() if not isinstance(v, list)}
    cells[f"phones[{values['phones'][0]['e164']}]"] = values["phones"][0]
    cells |= {f"{k}[{values[k][0]}]": values[k][0] for k in ("emails", "sectors")}
    return {"o": [1, number, ms, 0], "v": cells}


def _ours(laptop: OurLaptop, typed: str) -> list:
    return laptop.replica.listing("entrepreneur", query=typed, limit=PAGE)


def _floor(laptop: OurLaptop, typed: str) -> list:
    return laptop.replica.database.query(_BARE, (find.match(typed),))
