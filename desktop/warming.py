"""Loads what an opened vault needs while somebody types the passphrase.

The unlock window shows up with Qt and little else. What draws nothing is loaded on a worker's
thread; the pages follow on the GUI thread, a module a turn of the event loop, since Qt's classes
want to be made there. Whoever is quicker than this waits for the rest and no more.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from desktop.jobs import Jobs

BEHIND = (
    "sync.replica.vault",
    "desktop.unlocking",
    "phonenumbers",
    "sync.scan.read",
    "sync.lists.apply",
    "sync.figures",
)
"""Modules without windows, in the order in which they are wanted."""
PAGES = (
    "desktop.session",
    "desktop.idle",
    "desktop.style.choice",
    "desktop.style.five_step",
    "desktop.style.widgets",
    "desktop.labels",
    "desktop.dialogs.frame",
    "desktop.form_view.choices",
    "desktop.form_view.view",
    "desktop.consent_copy",
    "desktop.dialogs.consent",
    "desktop.pages.capture_sheet",
    "desktop.pages.capture",
    "desktop.pages.home",
    "desktop.pages.people",
    "desktop.pages.record",
    "desktop.pages.segments",
    "desktop.pages.followups",
    "desktop.pages.figures",
    "desktop.pages.sheets",
    "desktop.pages.lists",
    "desktop.pages.decide",
    "desktop.pages.sync",
    "desktop.pages.admin",
    "desktop.pages.settings",
    "desktop.main_window",
)


class Warming(QObject):
    """Begins once, when the window is there to be looked at."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._left = list(PAGES)
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._load_one)

    def begin(self) -> None:
        """Load what draws nothing, then the pages."""
        self._jobs.run(load, BEHIND, done=lambda _: self._step.start())

    def _load_one(self) -> None:
        if not self._left:
            self._step.stop()
            return
        importlib.import_module(self._left.pop(0))


def load(modules: Iterable[str]) -> None:
    """Import modules; what is there already costs nothing."""
    for name in modules:
        importlib.import_module(name)
