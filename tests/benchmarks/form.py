"""From saving a visitor to the next empty form; the floor is the same records saved, no window.

``next_form`` ends when the next form stands there empty, drawn, with the cursor in it;
``next_form_kept`` when the visitor is on the disk as well, and the page has said so.
"""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import Sample, alternated, timed
from tests.helpers.laptops import CHEAP, PASSPHRASE

NAMES = ("next_form", "next_form_kept")
VISITORS = 30


def measure(folder: Path, runs: int, visitors: int = VISITORS) -> Iterator[tuple[str, Sample]]:
    """Give a sample a run: the medians of so many visitors."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import shiboken6
    from PySide6.QtWidgets import QApplication

    from desktop.bootstrap import Folders, open_replica, start_session
    from desktop.pages.capture import CapturePage
    from desktop.style.theme import apply_theme
    from sync.replica.vault import create

    app = QApplication.instance() or QApplication(["benchmarks"])
    apply_theme(app, "light", 1.0)
    place = Folders(folder / "booth")
    opened = create(place.new_vault(), PASSPHRASE, label="Salma", params=CHEAP)
    session = start_session(opened, open_replica(opened))
    page = CapturePage(session)
    page.show()
    for run in range(runs):
        pairs = [
            alternated(
                run + number,
                lambda: _ours(page, app.processEvents),
                lambda: _floor(page),
            )
            for number in range(visitors)
        ]
        floor = median(floor for _ours_s, floor in pairs)
        for at, name in enumerate(NAMES):
            yield name, Sample(median(ours[at] for ours, _floor_s in pairs), floor)
    page.close()
    shiboken6.delete(page)  # it reads the session, which goes now
    session.close()


def _ours(page, turn: Callable[[], object]) -> tuple[float, float]:
    """Fill a form and save it; give the seconds until the next one, and until it was kept."""
    _fill(page)
    turn()
    pressed, _nothing = timed(page.save)
    drawn, _nothing = timed(page.repaint)
    assert not page.sheet.name.text()
    kept, _nothing = timed(lambda: _await(page, turn))
    return pressed + drawn, pressed + drawn + kept


def _floor(page) -> float:
    """Save the records of such a visitor directly."""
    from desktop.models.capture import Capture, saves_of

    capture = Capture(name="Khadija Bennani", needs=["finance"])
    saves = saves_of(capture, page.session, datetime.now(UTC))
    return timed(lambda: page.session.replica.save_all(saves))[0]


def _fill(page) -> None:
    page.sheet.name.setText("Khadija Bennani")
    page.sheet.name.textEdited.emit("Khadija Bennani")
    page.sheet.needs.chips()[1].click()


def _await(page, turn: Callable[[], object]) -> None:
    while page.session.jobs.busy:
        turn()
