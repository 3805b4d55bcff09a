"""Searching and "met already?" as one types; the floor is the bare full-text query beside them.

Each is told twice: the mean of a keystroke, and the 99th percentile of them all (``_p99``).
"""

import math
from collections.abc import Iterator
from pathlib import Path

from forms.ids import new_id
from forms.values import Phone
from sync.protocol.messages import Cursor, KnownEpoch, PullAnswer
from sync.replica import typed as typing
from sync.replica.core import wall_ms
from tests.benchmarks.figures import Sample, alternated, timed
from tests.benchmarks.laptops import OurLaptop
from tests.benchmarks.population import people

PEOPLE = 200_000
PAGE = 100
ROUNDS = 5
NAMES = ("search", "search_p99", "met_already", "met_already_p99")
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
    """Give samples of each run: seconds a keystroke, over what a person types."""
    with OurLaptop(folder / "searching") as laptop:
        populate(laptop, count)
        for run in range(runs + 1):
            found = list(_pairs(laptop, run, TYPED, _ours, _floor))
            met = list(_pairs(laptop, run, list(_keystrokes()), _met, _met_floor))
            if run:  # the first one filled the caches
                for name, pairs in (("search", found), ("met_already", met)):
                    yield (
                        name,
                        Sample(*(sum(side) / len(pairs) for side in zip(*pairs, strict=True))),
                    )
                    yield f"{name}_p99", Sample(*(_p99(side) for side in zip(*pairs, strict=True)))


def _pairs(laptop, run, every, ours, floor) -> Iterator[tuple[float, float]]:
    for turn in range(ROUNDS):
        for one in every:
            yield alternated(
                run + turn,
                lambda one=one: timed(lambda: ours(laptop, one))[0],
                lambda one=one: timed(lambda: floor(laptop, one))[0],
            )


def _p99(seconds) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, math.ceil(0.99 * len(ordered)) - 1)]


def _keystrokes() -> Iterator[dict]:
    """Give what is known of a visitor after each key of a name, a phone and a mail."""
    for given, family in (
        ("Mohamed", "Bennani Tazi"),
        ("Khadidja", "El Ouazzany"),
        ("Zineb", "Oubella"),
    ):
        for end in range(1, len(given) + 1):
            yield {"name": {"given": given[:end]}}
        for end in range(1, len(family) + 1):
            yield {"name": {"given": given, "family": family[:end]}}
    known = {"name": {"given": "Omar", "family": "Lahlou"}}
    for end in range(4, 11):
        yield {**known, "phones": [Phone.read("0612345678"[:end], "FR").model_dump()]}
    for end in range(3, 24):
        yield {**known, "emails": ["omar.lahlou12@gmail.com"[:end]]}


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
    phone = values["phones"][0]
    cells[f"phones[{phone['e164'] or phone['typed']}]"] = phone
    cells |= {f"{k}[{values[k][0]}]": values[k][0] for k in ("emails", "sectors")}
    return {"o": [1, number, ms, 0], "v": cells}


def _ours(laptop: OurLaptop, typed: str) -> list:
    return laptop.replica.listing("entrepreneur", query=typed, limit=PAGE, order="best")


def _floor(laptop: OurLaptop, typed: str) -> list:
    return laptop.replica.database.query(_BARE, (typing.plainly(typed),))


def _met(laptop: OurLaptop, values: dict) -> list:
    return laptop.replica.possible_matches(values, 4)


def _met_floor(laptop: OurLaptop, values: dict) -> list:
    """Ask the index once for the words typed last."""
    last = list(values.values())[-1]
    text = " ".join(last.values()) if isinstance(last, dict) else str(last[0])
    text = last[0]["typed"] if isinstance(last, list) and isinstance(last[0], dict) else text
    return laptop.replica.database.query(_BARE, (typing.plainly(text),))
