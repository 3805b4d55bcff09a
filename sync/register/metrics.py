"""What the service counts of itself, in Prometheus' text format (version 0.0.4).

Counters and histograms are this process's, and those of other workers are added when they are read
(``shared_figures``); gauges are asked of the database.
No name of a person, a device or a record is ever a label.
"""

import threading
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_WRITES = (1, 10, 50, 100, 250, 500, 1000, 2500, 5000)

Labels = tuple[tuple[str, str], ...]
Sample = tuple[str, Labels, float]
Snapshot = dict[str, list[Sample]]
"""The samples of each metric, by its name."""


class Counter:
    """A number that only grows, one for each set of labels."""

    kind = "counter"

    def __init__(self, name: str, help_text: str) -> None:
        self.name, self.help = name, help_text
        self._lock = threading.Lock()
        self._counts: dict[Labels, float] = defaultdict(float)

    def add(self, amount: float = 1, **labels: str) -> None:
        """Count."""
        with self._lock:
            self._counts[tuple(labels.items())] += amount

    def samples(self) -> list[Sample]:
        """Give each series: name, labels, value."""
        with self._lock:
            return [(self.name, labels, value) for labels, value in self._counts.items()]


class Histogram:
    """How observations are distributed over bounds, for each set of labels."""

    kind = "histogram"

    def __init__(self, name: str, help_text: str, bounds: Sequence[float]) -> None:
        self.name, self.help = name, help_text
        self._bounds = bounds
        self._lock = threading.Lock()
        self._counts: dict[Labels, list[int]] = {}
        self._sums: dict[Labels, float] = defaultdict(float)

    def observe(self, value: float, **labels: str) -> None:
        """Enter an observation."""
        key = tuple(labels.items())
        with self._lock:
            counts = self._counts.setdefault(key, [0] * (len(self._bounds) + 1))
            counts[bisect_left(self._bounds, value)] += 1
            self._sums[key] += value

    def samples(self) -> list[Sample]:
        """Give each series: buckets, which hold all below them too, then sum and count."""
        found: list[Sample] = []
        with self._lock:
            for labels, counts in self._counts.items():
                total = 0
                for bound, count in zip((*self._bounds, "+Inf"), counts, strict=True):
                    total += count
                    found.append((f"{self.name}_bucket", (*labels, ("le", str(bound))), total))
                found.append((f"{self.name}_sum", labels, self._sums[labels]))
                found.append((f"{self.name}_count", labels, total))
        return found


class Metrics:
    """All that one process counts."""

    def __init__(self) -> None:
        self.requests = Counter("tremplin_requests_total", "Requests by route and status.")
        self.seconds = Histogram(
            "tremplin_request_seconds", "How long requests took, by route.", _SECONDS
        )
        self.batches = Histogram("tremplin_batch_writes", "Writes in a pushed batch.", _WRITES)
        self.writes = Counter("tremplin_writes_total", "Writes that were pushed, by verdict.")
        self.starts = Counter("tremplin_worker_starts_total", "Workers that were started.")
        self.starts.add()
        self._all = (self.requests, self.seconds, self.batches, self.writes, self.starts)

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Enter a request that was answered."""
        self.requests.add(method=method, route=route, status=str(status))
        self.seconds.observe(seconds, route=route)

    def batch(self, verdicts: Iterable[tuple[int, str, int]]) -> None:
        """Enter a batch by the runs of its receipt."""
        total = 0
        for count, status, _position in verdicts:
            total += count
            self.writes.add(count, verdict=status)
        self.batches.observe(total)

    def snapshot(self) -> Snapshot:
        """Give all that was counted so far."""
        return {metric.name: metric.samples() for metric in self._all}

    def text(self, gauges: Mapping[str, tuple[str, float]], others: Sequence[Snapshot] = ()) -> str:
        """Spell everything, other workers' samples added; gauges are ``{name: (help, value)}``."""
        lines: list[str] = []
        for metric in self._all:
            lines += [f"# HELP {metric.name} {metric.help}", f"# TYPE {metric.name} {metric.kind}"]
            given = (metric.samples(), *(other.get(metric.name, []) for other in others))
            lines += [_line(*sample) for sample in _summed(given)]
        for name, (help_text, value) in gauges.items():
            lines += [f"# HELP {name} {help_text}", f"# TYPE {name} gauge", _line(name, (), value)]
        return "\n".join(lines) + "\n"


def _summed(given: Iterable[Sequence[Sample]]) -> Iterator[Sample]:
    sums: dict[tuple[str, Labels], float] = {}
    for samples in given:
        for name, labels, value in samples:
            sums[name, labels] = sums.get((name, labels), 0) + value
    return ((name, labels, value) for (name, labels), value in sums.items())


def _line(name: str, labels: Labels, value: float) -> str:
    inner = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels)
    return f"{name}{{{inner}}} {value:.10g}" if inner else f"{name} {value:.10g}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
