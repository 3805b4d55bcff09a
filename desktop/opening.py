"""The file that somebody opened Tremplin with: an invitation, work from a stick, a backup.

A double click starts the app with the file's name. Before a vault is open its window says what
becomes of the file; in the open vault it becomes that.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from PySide6.QtCore import QCoreApplication

from desktop.bootstrap import has_vault
from desktop.i18n import isolate

if TYPE_CHECKING:
    from desktop.gate import Gate
    from desktop.main_window import MainWindow
    from desktop.pages.sync import SyncPage

Kind = Literal["invitation", "bundle", "backup"]

KINDS: dict[str, Kind] = {
    ".invitation": "invitation",
    ".tremplin": "bundle",
    ".tremplin-backup": "backup",
}
"""How a file's name ends → what it is."""


class Given(NamedTuple):
    """A file and what it is."""

    path: Path
    kind: Kind

    def said(self, words: str) -> str:
        """Put the file's name into words."""
        return words.format(file=isolate(self.path.name))


def given(arguments: Sequence[str]) -> Given | None:
    """The file that the program was started with; None where it was started otherwise."""
    if len(arguments) != 1:
        return None
    path = Path(arguments[0])
    kind = KINDS.get(path.suffix.lower())
    return Given(path.absolute(), kind) if kind and path.is_file() else None


def greet(gate: Gate, file: Given) -> None:
    """Say before a vault is open what becomes of the file."""
    if file.kind == "invitation":
        gate.first_run.joining.invitation.load(file.path)
        if not has_vault(gate.place):
            gate.first_run.show_step(gate.first_run.joining)
            return
    if file.kind == "backup":
        gate.say(
            lambda: file.said(_backup()),
            lambda: QCoreApplication.translate("Opening", "Restore it"),
            lambda: gate.restore(file.path),
        )
    else:
        words = _invitation if file.kind == "invitation" else _bundle
        gate.say(lambda: file.said(words()))


def follow(window: MainWindow, file: Given) -> None:
    """Do in the open vault what the file is for; a backup is the business of the gate."""
    enrolled = window.session.is_enrolled
    if file.kind == "backup":
        window.say("waiting", lambda: file.said(_locked_first()))
        return
    if enrolled == (file.kind == "invitation"):
        words = _joined if enrolled else _not_yet
        window.say("waiting", lambda: file.said(words()))
        return
    window.open_page("sync")
    page = cast("SyncPage", window.current)
    if enrolled:
        page.stick.read(file.path)
    else:
        page.open_join(file.path)


def _invitation() -> str:
    return QCoreApplication.translate(
        "Opening", "Unlock, and this vault joins a register with {file}."
    )


def _bundle() -> str:
    return QCoreApplication.translate("Opening", "{file} is read once a vault is open here.")


def _backup() -> str:
    return QCoreApplication.translate(
        "Opening", "{file} is a backup. It is laid beside what is here; nothing is overwritten."
    )


def _locked_first() -> str:
    return QCoreApplication.translate(
        "Opening", "{file} is a backup. Lock first, and open it again to restore it."
    )


def _joined() -> str:
    return QCoreApplication.translate(
        "Opening", "This vault has joined a register already; {file} was not used."
    )


def _not_yet() -> str:
    return QCoreApplication.translate(
        "Opening", "{file} can be read once this vault has joined a register."
    )
