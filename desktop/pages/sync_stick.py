"""The sync page's card for work that travels on a stick, where there is no internet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.bundle_words import WORDS
from desktop.dialogs.bundle import BundleDialog
from desktop.live import ask, name
from desktop.messages import sentence
from desktop.pages.settle import reveal
from desktop.session import Session
from desktop.style.flow import FlowLayout
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, Body, BusyState, Card, Muted, button
from sync.client import bundles
from sync.replica.core import wall_ms
from sync.replica.views import AtRisk, Colleague


class StickCard(Card):
    """Writes a bundle, reads one, and says what is under way."""

    moved = Signal()
    """Something was written or read."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._text, self._left, self._load = Body(), Muted(), Muted()
        self.result = Banner("kept", "")
        self.result.hide()
        self._said_ms = 0
        """When the result came, Unix time in milliseconds."""
        self._busy = BusyState()
        self._busy.hide()
        self.write_button = button("…", "secondary", icon="export")
        self.read_button = button("…", "secondary", icon="import")
        self.write_button.clicked.connect(self._ask_where)
        self.read_button.clicked.connect(self._ask_which)
        row = FlowLayout(gap=current_theme().tokens.spacing.s)
        row.addWidget(self.write_button)
        row.addWidget(self.read_button)
        for widget in (self._text, self._left, self._load):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self._busy)
        self.column.addWidget(self.result)

    def retranslate(self) -> None:
        """Set its words; what was said of a file was said in another language."""
        self.result.hide()
        self.set_title(self.tr("Without internet"))
        self._text.setText(
            self.tr(
                "Write what was not sent to a USB stick, and let anybody who finds internet carry "
                "it: their laptop hands it to the register. The file is encrypted."
            )
        )
        name(self.write_button, self.tr("Write to a stick…"))
        name(self.read_button, self.tr("Read from a stick…"))

    def show_risk(self, risk: AtRisk) -> None:
        """Say what left by stick, and what is here for others."""
        self._left.setText(WORDS.left(risk.left))
        self._left.setVisible(risk.left > 0)
        self._load.setText(WORDS.load(risk.load))
        self._load.setVisible(risk.load.bundles > 0)

    def write(self, path: Path, colleagues: list[Colleague]) -> None:
        """Write everything that has to travel, off this thread."""
        self._start(self.tr("Writing the file…"))
        self._session.jobs.run(
            bundles.write,
            self._session.replica,
            path,
            colleagues,
            done=lambda written: self._done(WORDS.written(written, path.name)),
            failed=self._failed,
        )

    def read(self, path: Path) -> None:
        """Take a file in, off this thread."""
        self._start(self.tr("Reading the file…"))
        self._session.jobs.run(
            bundles.read,
            self._session.replica,
            path,
            done=lambda read: self._done(WORDS.read(read)),
            failed=self._failed,
        )

    def sent(self, ms: int) -> None:
        """Say no more what goes with the next sending, if that was at ``ms`` (Unix time)."""
        if self._said_ms < ms:
            self.result.hide()

    def _ask_where(self) -> None:
        dialog = BundleDialog(self._session, self)
        if not ask(dialog):
            return
        start = f"{QDate.currentDate().toString(Qt.DateFormat.ISODate)}{bundles.SUFFIX}"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write to a stick"), start, f"*{bundles.SUFFIX}"
        )
        if path:
            self.write(Path(path).with_suffix(bundles.SUFFIX), dialog.chosen())

    def _ask_which(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Read from a stick"), "", f"*{bundles.SUFFIX}"
        )
        if path:
            self.read(Path(path))

    def _start(self, text: str) -> None:
        self.result.hide()
        self._set_busy(text)

    def _set_busy(self, text: str) -> None:
        self._busy.set_text(text)
        self._busy.setVisible(bool(text))
        self.write_button.setEnabled(not text)
        self.read_button.setEnabled(not text)

    def _done(self, text: str) -> None:
        self._set_busy("")
        self._said_ms = wall_ms()
        self.result.show_message("kept", text)
        self.result.show()
        reveal(self.result)
        self._session.notify_changed()
        self.moved.emit()

    def _failed(self, error: Any) -> None:
        self._set_busy("")
        message = sentence(error)
        self.result.show_message("stopped", f"{message.title}. {message.text()}")
        self.result.show()
        reveal(self.result)
