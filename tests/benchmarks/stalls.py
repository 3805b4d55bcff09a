"""How long the GUI thread keeps the event loop waiting while a day's work goes on.

    python -m tests.benchmarks.stalls [ROWS]          default: 20000 rows imported

A timer is due every 5 ms; what it comes late by, somebody waited. Beside the wait stands the
processor time that the GUI thread itself used meanwhile: on a machine that is busy with other
things, only that is ours. The real window opens every page, reads a list and brings it in, sends
all of it to a register beside it, and saves visitors all the time.
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
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import SWITCH_S, Shell
from desktop.bootstrap import Folders, found_vault
from sync.replica.vault_slots import Argon2Params
from tests.helpers.register_process import RegisterProcess

CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "four quiet storks nesting"
EVERY_MS = 5
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
    sys.setswitchinterval(SWITCH_S)
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["stalls"])
    with tempfile.TemporaryDirectory() as home:
        (folder := Path(home, "register")).mkdir()
        with RegisterProcess(folder) as register:
            place = Folders(Path(home))
            invitation = register.invite("Salma", role="coordinator")
            founded = found_vault(place, "Salma", PASSPHRASE, invitation, CHEAP)
            founded.replica.close()
            founded.opened.close()
            day = Day(app, place)
            day.play(_written(rows, Path(home, "Forum.csv")), rows)
            day.end()
    return day.watch.waits


class Day:
    """A coordinator at the booth: every page, visitors one after the other, beside all long work.

    Who saves visitors while a list comes in, or while all of it is sent, types and presses keys as
    at any other time: these phases have the same turns in them as the quiet ones.
    """

    def __init__(self, app: QApplication, place: Folders) -> None:
        self._shell = Shell(app, place, CHEAP)
        self.watch = StallWatch()
        wait(100)
        self.watch.phase = "unlock window shown"
        self._shell.start()
        gate = self._shell.gate
        assert gate is not None
        _until(lambda: "desktop.main_window" in sys.modules and not gate.jobs.busy)
        self.watch.phase = "unlocked, all pages made"
        QTest.keyClicks(gate.unlock.passphrase, PASSPHRASE)
        QTest.keyClick(gate.unlock.passphrase, Qt.Key.Key_Return)
        _until(lambda: self._shell.window is not None)
        assert self._shell.window is not None
        assert self._shell.session is not None
        self._window, self._session = self._shell.window, self._shell.session
        wait(2000)

    def play(self, file: Path, rows: int) -> None:
        """Go through the day, phase by phase."""
        window, session = self._window, self._session
        self._phase("pages opened, first time", self._open_pages)
        self._phase("ten visitors saved", lambda: self._visitors(10))
        self._phase(f"{rows} rows read and judged", lambda: self._read(file))
        self._phase(f"{rows} rows imported, visitors saved meanwhile", self._import)
        self._phase("pages opened, full vault", self._open_pages)
        self._phase("ten visitors saved, full vault", lambda: self._visitors(10))
        window.courier.start(asked=True)
        self._phase(
            "all of it sent, visitors saved meanwhile",
            lambda: self._while(lambda: window.courier.running),
        )
        self._phase("figures opened", lambda: self._open("figures"))
        _until(lambda: not session.jobs.busy)

    def end(self) -> None:
        """Close the window and the vault."""
        self._window.close()
        self._shell.close()
        shiboken6.delete(self._window)

    def _phase(self, name: str, play: Callable[[], None]) -> None:
        wait(50)
        self.watch.phase = name
        play()
        wait(100)

    def _open_pages(self) -> None:
        for page_id in self._window.pages:
            if page_id != "record":
                self._open(page_id)

    def _open(self, page_id: str) -> None:
        self._window.open_page(page_id)
        _until(lambda: not self._session.jobs.busy)
        wait(40)

    def _read(self, file: Path) -> None:
        lists = self._window.lists
        self._window.open_page("lists")
        lists.open_file(str(file))
        _until(lambda: lists.stack.currentWidget() is lists.preview)
        _until(lists.preview.accept.isEnabled)

    def _import(self) -> None:
        lists = self._window.lists
        lists.confirm()
        self._while(lambda: lists.stack.currentWidget() is not lists.start)

    def _while(self, busy: Callable[[], bool]) -> None:
        """Go on with visitors for as long as something else is under way; one at the least."""
        self._visitors(1)
        while busy():
            self._visitors(1)

    def _visitors(self, count: int) -> None:
        self._window.open_capture("")
        for number in range(count):
            sheet = self._window.capture.sheet
            for letter in f"Visitor Number {number}":
                QTest.keyClick(sheet.name, letter)
                wait(5)
            sheet.needs.chips()[1].click()
            self._window.capture.save()
            wait(150)


def wait(ms: int) -> None:
    """Let the event loop turn for so long as the application's own does.

    ``QTest.qWait`` keeps the interpreter: no worker would run meanwhile, nor stand in the way.
    """
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _until(done: Callable[[], bool]) -> None:
    while not done():
        wait(20)


def _written(rows: int, file: Path) -> Path:
    """Write a list as a consulate would send it."""
    lines = ["Prénom;Nom;E-mail;Téléphone;Ville;Métier"]
    lines += [
        f"{_named(n % 997)};{_named(n)};person{n}@example.org;+3247{n:07};Bruxelles;Logistique"
        for n in range(rows)
    ]
    file.write_text("\n".join(lines), "utf-8")
    return file


def _named(number: int) -> str:
    """Spell a number in letters, as a name: one with digits would be asked about."""
    return "".join("abcdefghij"[int(digit)] for digit in str(number)).capitalize()


def main(arguments: list[str]) -> int:
    """Print the distribution as a Markdown table."""
    waits = measure(int(arguments[0]) if arguments else 20_000)
    print("| while | turns | median ms | p99 ms | worst ms | worst own work ms | own > 100 ms |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    print("\n".join(waits.lines()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
