"""The page of lists: in after a preview, out for a purpose, taken back as one."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.dialogs.export import ExportDialog
from desktop.form_view.tab_order import TabWalk
from desktop.jobs import Job
from desktop.live import ask
from desktop.messages import sentence
from desktop.models import list_work as work
from desktop.pages.base import Page
from desktop.pages.lists_preview import ListPreview
from desktop.pages.lists_start import ListsStart
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, BusyState, ErrorState, Said
from sync.lists.apply import Applied, TakenBack
from sync.lists.outgoing import Listing

PATTERN = "*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf"


class ListsPage(Page):
    """Start, preview, progress and error, one at a time."""

    page_id = "lists"
    icon_name = "import"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._job: Job | None = None
        self._number = 0
        self._since = -1  # the steps that had been taken when a list came in
        self.start = ListsStart()
        self.banner = Banner("kept", "")
        self._above = self._inset(self.banner)
        self._above.hide()
        self.busy = BusyState()
        self.stack = QStackedWidget()
        self._waiting = self._framed(self.busy)
        for widget in (self.start, self._waiting):
            self.stack.addWidget(widget)
        self._error: ErrorState | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addWidget(self.stack, 1)
        TabWalk(self)
        self._connect()
        self.retranslate()

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("ListsPage", "Lists")

    def primary_focus(self) -> QWidget | None:
        shown = self.stack.currentWidget()
        return shown.table if isinstance(shown, ListPreview) else self.start.drop.choose

    def retranslate(self) -> None:
        self.busy.set_cancel(self.tr("Stop"))

    def refresh(self) -> None:
        """Read which imports there are."""
        self.session.jobs.run(work.imports_made, self.session.replica, done=self.start.show_runs)

    def open_file(self, path: str, sheet: str = "") -> None:
        """Read a file and show its rows; nothing is written."""
        self._above.hide()
        self._wait(self.tr("Reading the list"))
        if "preview" in vars(self):
            self._read(path, sheet)
        else:  # by itself: to make what shows it takes as long as to open this page
            QTimer.singleShot(0, self, lambda: self._read(path, sheet))

    def _read(self, path: str, sheet: str) -> None:
        session, _made = self.session, self.preview  # before a worker wants the interpreter as well
        self._job = session.jobs.run(
            work.read,
            session.replica,
            session.deployment,
            Path(path),
            sheet,
            done=self._opened,
            failed=self._failed,
        )

    def confirm(self) -> None:
        """Write the rows of the preview."""
        preview, session = self.preview, self.session
        rows = preview.model.rows
        self._wait(self.tr("Bringing the list in"), len(rows))
        actions = {row.entry.number: preview.model.action_of(row) for row in rows}
        self._job = session.jobs.run(
            work.bring_in,
            session.replica,
            preview.form.opened(),
            preview.said(),
            rows,
            actions,
            done=self._brought_in,
            failed=self._failed,
            progress=lambda done: self.busy.set_progress(done, len(rows)),
        )

    def undo(self, number: int) -> None:
        """Take an import back."""
        self._since = -1
        self._above.hide()
        self._wait(self.tr("Taking the list back"))
        self._job = self.session.jobs.run(
            work.take_back,
            self.session.replica,
            number,
            done=self._taken_back,
            failed=self._failed,
            progress=lambda done: self.busy.set_progress(0, 0, self.tr("%n row(s)", "", int(done))),
        )

    def undo_here(self) -> bool:
        """Take the list back that has just come in, unless something was saved since."""
        newest = self._above.isVisible() and self._since == self.session.replica.trail.steps
        if newest:
            self.undo(self._number)
        return newest

    def take_out(self, record_type: str) -> None:
        """Ask for what a list is for, and write it."""
        ask(ExportDialog(self.session, Listing(record_type), self))

    def _connect(self) -> None:
        self.start.drop.choose.clicked.connect(self._choose)
        self.start.drop.dropped.connect(self.open_file)
        self.start.exportAsked.connect(self.take_out)
        self.start.undoAsked.connect(self.undo)
        self.busy.cancelled.connect(self._stop)
        self.banner.acted.connect(lambda: self.undo(self._number))

    @cached_property
    def preview(self) -> ListPreview:
        """What shows a list's rows, made for the first list."""
        made = ListPreview(self.session, self.stack)
        made.confirmed.connect(self.confirm)
        made.left.connect(self._show_start)
        made.failed.connect(self._failed)
        made.form.sheetChosen.connect(self._other_sheet)
        self.stack.addWidget(made)
        return made

    def _choose(self) -> None:
        kinds = self.tr("Lists ({pattern})").format(pattern=PATTERN)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a list"), "", kinds)
        if path:
            self.open_file(path)

    def _other_sheet(self, sheet: str) -> None:
        self.open_file(str(self.preview.form.opened().path), sheet)

    def _wait(self, text: str, total: int = 0) -> None:
        self.busy.set_text(text)
        self.busy.set_progress(0, total)
        self.stack.setCurrentWidget(self._waiting)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _opened(self, opened: Any) -> None:
        if self._job is not None and self._job.cancelled():
            self._show_start()
            return
        self.preview.show_list(opened)
        self.stack.setCurrentWidget(self.preview)

    def _brought_in(self, applied: Applied) -> None:
        self._number = applied.number
        said = [self.tr("%n people recorded", "", len(applied.people))]
        if applied.joined:
            said.append(self.tr("%n row(s) added to people known", "", len(applied.joined)))
        if applied.skipped:
            said.append(self.tr("%n row(s) left out", "", len(applied.skipped)))
        if applied.cancelled:
            said.append(self.tr("stopped before the end"))
        wrote = applied.people or applied.joined
        self._since = self.session.replica.trail.steps if wrote else -1
        self._tell(" · ".join(said) + ".", lambda: self.tr("Take it back") if wrote else "")

    def _taken_back(self, result: TakenBack) -> None:
        text = self.tr("The list was taken back: %n record(s) deleted.", "", result.deleted)
        if result.kept:
            text += " " + self.tr(
                "%n people stay: somebody went on with them since.", "", len(result.kept)
            )
        self._tell(text)

    def _tell(self, text: Said, action: Said = "") -> None:
        self.banner.show_message("kept", text, action)
        self._above.show()
        self._show_start()
        self.session.notify_changed()

    def _show_start(self) -> None:
        self._job = None
        self.stack.setCurrentWidget(self.start)
        if "preview" in vars(self):
            self.preview.empty()
        self.refresh()

    def _failed(self, error: Exception) -> None:
        if self._error is not None:
            self.stack.removeWidget(self._error)
            self._error.deleteLater()
        said = sentence(error)
        self._error = ErrorState(
            said.what_happened, said.what_is_safe, said.what_to_do, self.tr("Back to the lists")
        )
        self._error.acted.connect(self._show_start)
        self.stack.addWidget(self._error)
        self.stack.setCurrentWidget(self._error)

    @staticmethod
    def _inset(banner: QWidget) -> QWidget:
        """Let what is said stand as far from the window's edges as what is below it."""
        above, spacing = QWidget(), current_theme().tokens.spacing
        column = QVBoxLayout(above)
        column.setContentsMargins(spacing.xl, spacing.l, spacing.xl, 0)
        column.addWidget(banner)
        return above

    @staticmethod
    def _framed(busy: QWidget) -> QWidget:
        spacing = current_theme().tokens.spacing
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(spacing.huge, spacing.huge, spacing.huge, spacing.huge)
        column.addStretch(2)
        column.addWidget(busy)
        column.addStretch(3)
        return frame
