"""Draw every page with believable people, in the dresses of docs/screenshots or in all of them.

    python -m build_scripts.screenshots             French, Arabic, dark and 200 %, for the docs
    python -m build_scripts.screenshots FOLDER      every language, light and dark, with dialogs

The vault, the records and the windows are the real ones, on a screen of 1366 × 768; nothing is
shown on a screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from build_scripts.sample import fill
from desktop.bootstrap import Folders, open_replica, start_session
from desktop.dialogs.enrol import EnrolDialog
from desktop.dialogs.event import EventDialog
from desktop.dialogs.hall import HallDialog
from desktop.dialogs.hand_out import HandOutDialog
from desktop.dialogs.passphrase import PassphraseDialog
from desktop.dialogs.set_aside import SetAsideDialog
from desktop.gate import Gate
from desktop.i18n import LANGUAGES
from desktop.look import Look
from desktop.main_window import MainWindow
from desktop.session import Session
from sync.client.hall import Partner, Step
from sync.protocol.messages import Scope
from sync.replica.core import Identity
from sync.replica.replica import Replica
from sync.replica.vault import create
from sync.replica.vault_slots import Argon2Params
from sync.replica.views import Colleague

SIZE = (1366, 768)
CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "four quiet storks nesting"  # noqa: S105 - of a vault that lives for a minute
SHOWN = (
    ("", "fr", "light", 1.0),
    ("-ar", "ar", "light", 1.0),
    ("-dark", "fr", "dark", 1.0),
    ("-200", "fr", "light", 2.0),
)
"""What docs/screenshots shows: the end of the file's name, language, scheme, scale of the text."""
DIALOGS = (EnrolDialog, EventDialog, PassphraseDialog, SetAsideDialog)


class Album:
    """Pictures of one dress, which their names begin with, or end with after a page's name."""

    def __init__(self, folder: Path, dress: str = "", end: str = "") -> None:
        self._folder, self._dress, self._end = folder, f"{dress}-" if dress else "", end
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, widget: QWidget, name: str) -> Path:
        """Draw a window as it stands once its work is done."""
        _settle()
        if isinstance(widget, MainWindow):
            _await_work(widget.session)
        file = self._folder / f"{self._dress}{name}{self._end}.png"
        widget.grab().save(str(file))
        return file


def draw(folder: Path) -> Iterator[Path]:
    """Draw everything; yields each file as it is written."""
    app = _application()
    with tempfile.TemporaryDirectory() as home:
        place = Folders(Path(home))
        look = Look(app, place)
        for language in LANGUAGES:
            look.set_language(language.code)
            for scheme in ("light", "dark"):
                look.set_scheme(scheme)
                yield from _gate(place, look, Album(folder, f"{language.code}-{scheme}"))
        yield from _window(place, look, folder)


def _gate(place: Folders, look: Look, album: Album) -> Iterator[Path]:
    empty = Folders(place.home / "nobody")
    gate = Gate(empty, look, CHEAP)
    gate.resize(*SIZE)
    gate.show()
    first = gate.first_run
    for name in ("welcome", "joining", "person"):
        first.show_step(getattr(first, name))
        yield album.take(gate, f"first-run-{name}")
    gate.close()
    gate.deleteLater()


def draw_for_docs(folder: Path) -> Iterator[Path]:
    """Draw what the docs show; yields each file as it is written."""
    app = _application()
    with tempfile.TemporaryDirectory() as home:
        place = Folders(Path(home))
        look = Look(app, place)
        with _opened(place, look) as (session, window, ids):
            for end, language, scheme, scale in SHOWN:
                _dress(look, session, language, scheme, scale)
                album = Album(folder, end=end)
                yield from _pages(window, ids, album)
                yield from _hall(session, window, album)


def _window(place: Folders, look: Look, folder: Path) -> Iterator[Path]:
    languages, schemes = [one.code for one in LANGUAGES], ("light", "dark")
    with _opened(place, look) as (session, window, ids):
        for code, scheme in ((code, scheme) for code in languages for scheme in schemes):
            _dress(look, session, code, scheme, 1.0)
            album = Album(folder, f"{code}-{scheme}")
            yield from _pages(window, ids, album)
            yield from _dialogs(session, window, album)
        for code in languages:
            _dress(look, session, code, "light", 2.0)
            yield from _pages(window, ids, Album(folder, f"{code}-200"))
    yield from _unlock(place, look, folder)


@contextmanager
def _opened(place: Folders, look: Look) -> Iterator[tuple[Session, MainWindow, dict[str, str]]]:
    """Open the window of a coordinator's forum day; gives the ids of its people by name."""
    opened = create(place.new_vault(), PASSPHRASE, label="Salma Alaoui", params=CHEAP)
    replica = open_replica(opened)
    _enrol(replica)
    ids = fill(replica)
    session = start_session(opened, replica)
    window = MainWindow(session, look, place)
    window.resize(*SIZE)
    window.show()
    yield session, window, ids
    window.close()
    shiboken6.delete(window)
    session.close()


def _dress(look: Look, session: Session, language: str, scheme: str, scale: float) -> None:
    look.set_language(language)
    look.set_scheme(scheme)
    look.set_scale(scale)
    session.language = language


def _pages(window: MainWindow, ids: dict[str, str], album: Album) -> Iterator[Path]:
    window.record.open("entrepreneur", ids["Bennani"])
    for page_id in window.pages:
        window.open_page(page_id)
        window.resize(*SIZE)
        yield album.take(window, page_id)
    yield from _duplicate(window, album)
    yield from _segments(window, album)


def _segments(window: MainWindow, album: Album) -> Iterator[Path]:
    """Draw a segment's people, handing them out, and what became of the lists."""
    window.open_page("segments")
    _await_work(window.session)
    page = window.segments
    known = {one.key: one for one in page.listed()}
    page.begin(known["still_doubtful"])
    yield album.take(window, "segments-built")
    page.see()
    yield album.take(window, "segments-people")
    window.people.show_all()
    window.open_page("segments")
    page.show_lists()
    yield album.take(window, "segments-lists")
    page.show_rules()
    dialog = HandOutDialog(window.session, known["still_doubtful"].name, page.rules(), window)
    dialog.show()
    _await_work(window.session)
    dialog.tick_all()
    _await_work(window.session)
    yield album.take(dialog, "segments-hand-out")
    dialog.reject()
    dialog.deleteLater()


def _duplicate(window: MainWindow, album: Album) -> Iterator[Path]:
    """Draw the comparison of two records that may be of one person."""
    window.open_page("decide")
    _settle()
    queue = window.decide
    for at, line in enumerate(queue.model.lines):
        if line.kind == "duplicate":
            queue.list.setCurrentIndex(queue.model.index(at))
            yield album.take(window, "duplicate")


def _dialogs(session: Session, window: MainWindow, album: Album) -> Iterator[Path]:
    for kind in DIALOGS:
        dialog: QDialog = kind(session, window)
        dialog.show()
        yield album.take(dialog, f"dialog-{kind.__name__.removesuffix('Dialog').lower()}")
        dialog.reject()
        dialog.deleteLater()
    yield from _hall(session, window, album)


def _hall(session: Session, window: MainWindow, album: Album) -> Iterator[Path]:
    """Draw a meeting in the hall as the guest sees it: a code to type, a number to compare."""
    colleague = Colleague("cd" * 16, "Karim Tazi", "laptop", "k")
    dialog = HallDialog(session, hosting=False, parent=window)
    dialog.show()
    yield album.take(dialog, "hall-typing")
    dialog.show_step(Step("confirming", partner=Partner("Karim Tazi", "cd", "470125", colleague)))
    yield album.take(dialog, "hall-number")
    dialog.reject()
    dialog.deleteLater()


def _unlock(place: Folders, look: Look, folder: Path) -> Iterator[Path]:
    look.set_scale(1.0)
    create(place.new_vault(), PASSPHRASE, label="Karim Tazi", params=CHEAP).close()
    for language in LANGUAGES:
        look.set_language(language.code)
        gate = Gate(place, look, CHEAP)
        gate.resize(*SIZE)
        gate.show()
        gate.unlock.passphrase.setText("wrong")
        gate.unlock.start()
        yield Album(folder, f"{language.code}-dark").take(gate, "unlock")
        gate.close()


def _enrol(replica: Replica) -> None:
    """Belong to a register that nobody is asked for: nothing here goes over a network."""
    scope = Scope(regions=["BE"])
    address = "https://register.example.org"
    identity = Identity(
        "ab" * 16, "salma", "Salma Alaoui", "coordinator", scope, "r", "k", address, "mem-by-cgem"
    )
    replica.set_identity(identity, replica.register_now_ms)


def _settle() -> None:
    """Let jobs report and layouts come to rest."""
    for _ in range(12):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.instance().thread().msleep(15)  # type: ignore[union-attr]  # there is an application by now


def _await_work(session: Session) -> None:
    """Let what is read or counted off the GUI thread arrive and be drawn."""
    while session.jobs.busy:
        _settle()
    _settle()


def _application() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["screenshots"])


def main(arguments: list[str]) -> int:
    """Draw everything into the folder named, or what the docs show into docs/screenshots."""
    folder = Path(arguments[0]) if arguments else Path("docs", "screenshots")
    files = list(draw(folder) if arguments else draw_for_docs(folder))
    print(f"{len(files)} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
