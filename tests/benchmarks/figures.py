"""What was measured: samples of a run, the medians of all runs, and how they are told."""

import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TypeVar

T = TypeVar("T")

NAMES = (
    "save", "next_form", "next_form_kept",
    "search", "search_p99", "met_already", "met_already_p99", "linking",
    "push_create", "pull_create", "push_edit", "pull_edit", "noop",
    "growth_push_100k", "growth_pull_100k", "growth_noop_100k",
    "growth_push_500k", "growth_pull_500k", "growth_noop_500k",
)  # fmt: skip


@dataclass(frozen=True)
class Sample:
    """One run of one measure: seconds, and bytes of bodies as sent, of ours and of the floor."""

    ours_s: float
    floor_s: float
    bytes_up: int = 0
    bytes_down: int = 0
    floor_up: int = 0
    floor_down: int = 0


@dataclass(frozen=True)
class Row:
    """A line of ``bench.json``; ``ratio`` is the median of the runs' own ratios."""

    name: str
    ours_s: float
    floor_s: float
    ratio: float
    bytes_up: int
    bytes_down: int
    runs: int


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Do some work; give the seconds it took and what it gave."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def alternated(run: int, ours: Callable[[], T], floor: Callable[[], T]) -> tuple[T, T]:
    """Call both, by turns one or the other first; give ours, then the floor's."""
    if run % 2:
        mine = ours()
        return mine, floor()
    base = floor()
    return ours(), base


def row_of(name: str, samples: Sequence[Sample]) -> Row:
    """Give the medians of a measure's runs."""
    return Row(
        name,
        ours_s=round(median(s.ours_s for s in samples), 6),
        floor_s=round(median(s.floor_s for s in samples), 6),
        ratio=round(median(s.ours_s / s.floor_s for s in samples), 3),
        bytes_up=round(median(s.bytes_up for s in samples)),
        bytes_down=round(median(s.bytes_down for s in samples)),
        runs=len(samples),
    )


def write(rows: Iterable[Row], path: Path) -> None:
    """Write the rows as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")


def table(samples: dict[str, list[Sample]]) -> str:
    """Spell the medians as a Markdown table, the floor's bytes beside ours."""
    lines = [
        "| measure | ours | floor | ratio | runs' ratios | bytes up (floor) | bytes down (floor) |",
        "|---|---:|---:|---:|---|---:|---:|",
    ]
    for name, runs in samples.items():
        row = row_of(name, runs)
        up, down = (round(median(getattr(s, side) for s in runs)) for side in _FLOOR_SIDES)
        ratios = sorted(s.ours_s / s.floor_s for s in runs)
        lines.append(
            f"| {name} | {_ms(row.ours_s)} | {_ms(row.floor_s)} | {row.ratio:.2f} |"
            f" {ratios[0]:.2f} … {ratios[-1]:.2f} |"
            f" {row.bytes_up:,} ({up:,}) | {row.bytes_down:,} ({down:,}) |"
        )
    return "\n".join(lines)


_FLOOR_SIDES = ("floor_up", "floor_down")


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.2f} ms" if seconds < 1 else f"{seconds:,.2f} s"
