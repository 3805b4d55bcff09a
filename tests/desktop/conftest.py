"""A real vault, replica and session for every test of the windows."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.bootstrap import Folders, open_replica, start_session
from desktop.session import Session
from desktop.style.theme import apply_theme
from sync.replica.vault import create
from sync.replica.vault_slots import Argon2Params

CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "four quiet storks nesting"
LABEL = "Salma"

OFFSCREEN_LIMITS = ("does not support propagateSizeHints", r"does not support raise\(\)")
"""What Qt's offscreen plugin says of itself when a window is shown or raised; not about us."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        ours = Path(__file__).parent in item.path.parents
        if ours and item.get_closest_marker("qt_log_ignore") is None:
            item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN_LIMITS))


@pytest.hookimpl(hookwrapper=True, trylast=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Delete what a test is done with: no event loop comes by here that would, and whatever is left
    over is dressed again with each change of the look, by every test to come."""
    _delete_deferred()
    yield
    _delete_deferred()


def _delete_deferred() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def garbage_on_the_gui_thread() -> Iterator[None]:
    """As in the app (`desktop.garbage`): found on a worker, it would end the tests now and then."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def place(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """The program's folders, under the test's own home."""
    home = own_home / "tremplin"
    monkeypatch.setenv("TREMPLIN_HOME", str(home))
    return Folders(home)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its light dress, speaking English; put back afterwards."""
    apply_theme(qapp, "light", 1.0)
    i18n.install(qapp, "en")
    yield qapp
    i18n.install(qapp, "en")
    apply_theme(qapp, "light", 1.0)


@pytest.fixture
def session(dressed: QApplication, place: Folders) -> Iterator[Session]:
    """An unlocked vault at work, not enrolled, in the deployment mem-by-cgem."""
    opened = create(place.new_vault(), PASSPHRASE, label=LABEL, params=CHEAP)
    made = start_session(opened, open_replica(opened))
    made.language = "en"
    yield made
    made.close()
