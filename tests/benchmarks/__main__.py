"""``python -m tests.benchmarks [--runs N] [--rows a,b]`` measures, prints, writes bench.json."""

import argparse
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from tests.benchmarks import exchange, figures, form, growth, linking, save, search
from tests.benchmarks.figures import NAMES, Sample
from tests.helpers.register_process import ROOT

BUILD = ROOT / "build"


def main() -> None:
    """Measure what was asked for."""
    asked = _arguments()
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=BUILD) as folder:
        samples = collect(Path(folder), asked.rows, asked.runs)
    print(figures.table(samples))
    figures.write((figures.row_of(name, runs) for name, runs in samples.items()), asked.out)


def collect(folder: Path, names: list[str], runs: int, **small: Any) -> dict[str, list[Sample]]:
    """Give every run's sample of the measures asked for; ``small`` are sizes for a quick look."""
    found: dict[str, list[Sample]] = {name: [] for name in NAMES if name in names}
    for name, sample in chain.from_iterable(_measures(folder, found, runs, **small)):
        if name in found:
            found[name].append(sample)
    return found


def _measures(
    folder: Path,
    names: dict[str, list[Sample]],
    runs: int,
    *,
    saves: int = save.SAVES,
    visitors: int = form.VISITORS,
    searched: int = search.PEOPLE,
    linked: int = linking.PEOPLE,
    people: int = exchange.PEOPLE,
    edits: int = exchange.EDITS,
    crowds: tuple[int, ...] = growth.SIZES,
    newcomers: int = growth.NEW,
) -> Iterator[Iterator[tuple[str, Sample]]]:
    if "save" in names:
        yield save.measure(folder, runs, saves)
    if names.keys() & set(form.NAMES):
        yield form.measure(folder, runs, visitors)
    if names.keys() & set(search.NAMES):
        yield search.measure(folder, runs, searched)
    if "linking" in names:
        yield linking.measure(folder, runs, linked)
    if names.keys() & set(exchange.NAMES):
        yield exchange.measure(folder, runs, people, edits)
    if names.keys() & set(growth.NAMES):
        yield growth.measure(folder, runs, crowds, newcomers)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs of each measure (default 5)")
    parser.add_argument("--rows", default=",".join(NAMES), help="measures, with commas between")
    parser.add_argument("--out", type=Path, default=BUILD / "bench.json", help="where to write")
    asked = parser.parse_args()
    asked.rows = asked.rows.split(",")
    if unknown := set(asked.rows) - set(NAMES):
        parser.error(f"no such measure: {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    return asked


if __name__ == "__main__":
    main()
