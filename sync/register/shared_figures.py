"""The figures of all workers, wherever they are asked for.

Each worker keeps what it counts in a file beside the others', anew each second in which something
was counted. Whoever is asked adds the others' files to its own figures, so they are a second old at
most. A worker that ended leaves its file, so that no sum ever shrinks.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sync.register.metrics import Metrics, Snapshot

_EVERY_S = 1.0


class SharedFigures:
    """One worker's file of figures in a folder; without a folder it is alone."""

    def __init__(self, metrics: Metrics, folder: Path | None = None, number: int = 0) -> None:
        self._metrics = metrics
        self._folder = folder
        self._own = None if folder is None else folder / f"worker-{number}.json"
        self._ended = threading.Event()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep the file up to date until the context ends."""
        self._write(self._metrics.snapshot())
        keeper = threading.Thread(target=self._keep, name="figures", daemon=True)
        keeper.start()
        try:
            yield
        finally:
            self._ended.set()
            keeper.join()

    def others(self) -> list[Snapshot]:
        """Give what the other workers, ended ones too, had counted when they last wrote."""
        if self._folder is None:
            return []
        files = sorted(self._folder.glob("worker-*.json"))
        return [_read(file) for file in files if file != self._own]

    def _keep(self) -> None:
        written: Snapshot | None = None
        while True:
            ended = self._ended.wait(_EVERY_S)
            found = self._metrics.snapshot()
            if found != written:
                self._write(found)
                written = found
            if ended:
                return

    def _write(self, found: Snapshot) -> None:
        if self._own is None:
            return
        fresh = self._own.with_suffix(".new")
        fresh.write_text(json.dumps(found), encoding="utf-8")
        fresh.replace(self._own)


def _read(file: Path) -> Snapshot:
    held = json.loads(file.read_text(encoding="utf-8"))
    return {
        metric: [(name, tuple((k, v) for k, v in labels), value) for name, labels, value in samples]
        for metric, samples in held.items()
    }
