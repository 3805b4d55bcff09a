"""The queue at size: 50,000 items over 500,000 people, read and decided in a real window.

    python -m tests.benchmarks.queue [PEOPLE ITEMS]

Prints the time of each step off the GUI thread, and how late the event loop came round, as a
distribution, while the page was opened, filtered, walked through and used to decide; beside it
the processor time of the GUI thread itself, which alone is ours on a machine that others use.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.pages.decide import DecidePage
from desktop.session import Session
from desktop.style.theme import apply_theme
from forms.ids import new_id
from sync.deployment import load_deployment
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from tests.benchmarks.stalls import StallWatch, wait
from tests.helpers.laptops import Laptop

KINDS = ("contested", "duplicate", "doubtful", "consent", "set_aside")


def populate(laptop: Laptop, people: int, items: int) -> None:
    """Lay rows straight into the tables; the items in front are real ones."""
    database = laptop.replica.database
    ids = [new_id(1_700_000_000_000 + n) for n in range(people)]
    database.executemany(
        "INSERT INTO entrepreneur (id, type, title, sort, text, changed, contested, gone, f_region)"
        " VALUES (?, 'entrepreneur', ?, ?, '', ?, 0, 0, ?)",
        [
            (i, f"Person {n}", f"person {n}", n, ("BE", "FR", "NL")[n % 3])
            for n, i in enumerate(ids)
        ],
    )
    database.executemany(
        "INSERT INTO queue (id, kind, record, type, title, since, who, owner, region, closing,"
        " reason) VALUES (?, ?, ?, 'entrepreneur', ?, ?, ?, ?, ?, 1, 1)",
        [
            (
                f"{n:032x}",
                KINDS[2 + n % 3],
                ids[n],
                f"Person {n}",
                1_700_000_000_000 + n,
                f'["Ambassador {n % 40}"]',
                ids[n],
                ("BE", "FR", "NL")[n % 3],
            )
            for n in range(items)
        ],
    )
    for n in range(30):
        person = laptop.meet(f"Khadija {n}", emails=[f"k{n}@example.org"])
        shown = laptop.view(person).shown
        for trade in ("A", "B"):
            laptop.replica.save("entrepreneur", {"trade": trade}, record_id=person, before=shown)
    database.execute("UPDATE queue SET since = 1 WHERE kind = 'contested'")
    database.execute("UPDATE entrepreneur SET linked = 1")  # that scan has a benchmark of its own


def timed(name: str, work: Callable[[], object]) -> None:
    """Print how long something takes, the best of three."""
    best = 9e9
    for _ in range(3):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    print(f"{name:<46}{best * 1000:8.1f} ms")


def window(laptop: Laptop) -> None:
    """Open the page, filter, walk and decide, with the heart beating."""
    app = QApplication.instance() or QApplication(["queue"])
    assert isinstance(app, QApplication)
    apply_theme(app, "light", 1.0)
    session = Session(laptop.replica, load_deployment("mem-by-cgem"), language="en")
    page = DecidePage(session)
    page.resize(1158, 680)

    def rest() -> None:
        while session.jobs.busy:
            wait(5)
        wait(30)

    watch = StallWatch()
    watch.phase = "the page opens"
    page.show()
    rest()
    watch.phase = "three filters"
    for kinds in (("doubtful",), ("contested",), ()):
        page.filters.set_wanted(Filter(kinds=kinds))
        rest()
    watch.phase = "twenty items further"
    for _ in range(20):
        QTest.keyClick(page, Qt.Key.Key_J)
        rest()
    watch.phase = "ten decisions"
    page.list.setCurrentIndex(page.model.index(0))
    rest()
    for _ in range(10):
        QTest.keyClick(page, Qt.Key.Key_L)
        rest()
    print("| while | turns | median ms | p99 ms | worst ms | worst own work ms | own > 100 ms |")
    print("\n".join(watch.waits.lines()))
    page.close()
    session.jobs.close()
    shiboken6.delete(page)


def main(people: int = 500_000, items: int = 50_000) -> None:
    """Measure."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Laptop(Path(folder) / "vault", "Amina") as laptop,
    ):
        populate(laptop, people, items)
        desk = Desk(laptop.replica)
        print(f"{people} people, {desk.count(Filter())} items")
        timed("the first page", lambda: desk.page(Filter()))
        timed("the five hundredth page", lambda: desk.page(Filter(), offset=items - 200))
        timed("all counts", lambda: desk.counts(Filter()))
        timed("a page by kind and region", lambda: desk.page(Filter(("doubtful",), region="BE")))
        timed("a page by whose work it is", lambda: desk.page(Filter(who="Ambassador 7")))
        window(laptop)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
