"""Printing to PDF from a page: ask where to, write off the GUI thread, say that it is done."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.jobs import Job
from desktop.print_outs import print_out
from desktop.session import Session
from sync.replica.views import RecordView

_SUFFIX = ".pdf"


def ask_and_print(
    session: Session,
    view: RecordView,
    parent: QWidget,
    begun: Callable[[], object],
    done: Callable[[Path], object],
    failed: Callable[[Exception], object],
) -> None:
    """Ask for the file and write it; nothing happens where nobody chose one.

    ``begun`` hears at once that it is under way: the first paper takes seconds.
    """
    title = QCoreApplication.translate("print_outs", "Write a PDF")
    start = file_name(view.title, view.type)
    path, _ = QFileDialog.getSaveFileName(parent, title, start, f"*{_SUFFIX}")
    if path:
        begun()
        print_to(session, view, Path(path).with_suffix(_SUFFIX), done, failed)


def file_name(title: str, otherwise: str) -> str:
    """Propose a PDF's name from a title, without what a disk may refuse."""
    return (re.sub(r"[^\w -]", "", title).strip() or otherwise) + _SUFFIX


def print_to(
    session: Session,
    view: RecordView,
    path: Path,
    done: Callable[[Path], object],
    failed: Callable[[Exception], object],
) -> Job:
    """Write a record's paper into a file."""
    return session.jobs.run(
        print_out,
        session.replica,
        session.deployment,
        session.language,
        view.id,
        path,
        done=done,
        failed=failed,
    )
