"""How long the GUI thread keeps the event loop waiting while a day's work goes on.

    python -m tests.benchmarks.stalls [ROWS]          default: 20000 rows imported

A timer is due every 5 ms; what it comes late by, somebody waited. Beside the wait stands the
processor time that the GUI thread itself used meanwhile: on a machine that is busy with other
things, only that is ours. The real window saves visitors, opens every page, and a list is imported
beside it into the same vault.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.bootstrap import Folders, open_replica, start_session
from desktop.look import Look
from desktop.main_window import MainWindow
from desktop.session import Session
from sync.replica.replica import Replica
from sync.replica.saving import Save
from sync.replica.vault import create
from sync.replica.vault_slots import Argon2Params

CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "four quiet storks nesting"
EVERY_MS = 5
BATCH = 250
STALL_MS = 100.0


@dataclass
class Waits:
    """Each turn's wait and the GUI thread's own work in it (ms), by what was going on."""

    waited: dict[str, list[float]] = field(default_factory=dict)
    worked: dict[str, list[float]] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """Give a Markdown row a phase: turns, median, p99, worst, worst of our own, over 100 ms."""
        return [self._line(phase) for phase in self.waited]

    def worst(self) -> float:
        """Give the longest that the GUI thread itself worked without coming back, in ms."""
        return max(max(worked) for worked in self.worked.values())

    def _line(self, phase: str) -> str:
        waited, worked = sorted(self.waited[phase]), sorted(self.worked[phase])
        p99 = waited[min(len(waited) - 1, len(waited) * 99 // 100)]
        over = sum(one > STALL_MS for one in worked)
        middle = waited[len(waited) // 2]
        return (
            f"| {phase} | {len(waited)} | {middle:.0f} | {p99:.0f} | {waited[-1]:.0f}"
            f" | {worked[-1]:.0f} | {over} |"
        )


class StallWatch(QObject):
    """Measures the event loop from within: start it, name what goes on, read `waits`."""

    def __init__(self) -> None:
        super().__init__()
        self.waits = Waits()
        self.phase = "start"
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        waited = (now - self._last) * 1000 - EVERY_MS
        self.waits.waited.setdefault(self.phase, []).append(max(0.0, waited))
        self.waits.worked.setdefault(self.phase, []).append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def measure(rows: int) -> Waits:
    """Play the day and give what was waited."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["stalls"])
    with tempfile.TemporaryDirectory() as home:
        place = Folders(Path(home))
        opened = create(place.new_vault(), PASSPHRASE, label="Salma", params=CHEAP)
        session = start_session(opened, open_replica(opened))
        look = Look(app, place)
        look.follow(session)
        window = MainWindow(session, look, place)
        window.show()
        QTest.qWait(300)
        watch = StallWatch()
        _play(watch, session, window, rows)
        look.follow(None)
        window.close()
        shiboken6.delete(window)
        session.close()
    return watch.waits


def _play(watch: StallWatch, session: Session, window: MainWindow, rows: int) -> None:
    _phase(watch, "pages opened, first time", lambda: _open_pages(window, session))
    _phase(watch, "ten visitors saved", lambda: _visitors(window, session, 10))
    job = session.jobs.run(_import, session.replica, rows)
    _phase(watch, f"{rows} rows imported", lambda: _until(lambda: not session.jobs.busy))
    del job
    _phase(watch, "pages opened, full vault", lambda: _open_pages(window, session))
    _phase(watch, "ten visitors saved, full vault", lambda: _visitors(window, session, 10))


def _phase(watch: StallWatch, name: str, play: Callable[[], None]) -> None:
    QTest.qWait(50)
    watch.phase = name
    play()
    QTest.qWait(100)


def _open_pages(window: MainWindow, session: Session) -> None:
    for page_id in window.pages:
        if page_id != "record":
            window.open_page(page_id)
            _until(lambda: not session.jobs.busy)
            QTest.qWait(40)


def _visitors(window: MainWindow, session: Session, count: int) -> None:
    window.open_capture("")
    for number in range(count):
        sheet = window.capture.sheet
        QTest.keyClicks(sheet.name, f"Visitor Number {number}")
        sheet.needs.chips()[1].click()
        window.capture.save()
        _until(lambda: not session.jobs.busy)
        QTest.qWait(40)


def _until(done: Callable[[], bool]) -> None:
    while not done():
        QTest.qWait(20)


def _import(replica: Replica, rows: int) -> None:
    """Write people as an import does: batches of one transaction."""
    for start in range(0, rows, BATCH):
        replica.save_all(
            [
                Save(
                    "entrepreneur",
                    {
                        "name": {"given": f"Given{n % 997}", "family": f"Family{n}"},
                        "emails": [f"person{n}@example.org"],
                        "trade": "Logistics",
                    },
                )
                for n in range(start, min(start + BATCH, rows))
            ],
            intent="import:stalls",
        )


def main(arguments: list[str]) -> int:
    """Print the distribution as a Markdown table."""
    waits = measure(int(arguments[0]) if arguments else 20_000)
    print("| while | turns | median ms | p99 ms | worst ms | worst own work ms | own > 100 ms |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    print("\n".join(waits.lines()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
