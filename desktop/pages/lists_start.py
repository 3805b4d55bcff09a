"""Where lists begin: a place to drop a file, what can be taken out, and what came in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from desktop.labels import apart, type_label
from desktop.live import Live, name
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Card,
    ChipGroup,
    Heading,
    Muted,
    PageScroll,
    Strong,
    button,
    restyle,
)
from desktop.when import when
from forms.base import types_by_hand
from sync.replica.imports import Run

_LATEST = 8


class DropBox(QFrame):
    """Takes a file that is dropped, or asks for one."""

    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        spacing = current_theme().tokens.spacing
        self.setAcceptDrops(True)
        self.setProperty("drop", "idle")
        self._icon, self.words, self.hint = QLabel(), Strong(), Muted()
        put(self._icon, "import", role="accent", size=32)
        self.choose = button("…", "primary", icon="plus", tall=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[spacing.xl] * 4)
        column.setSpacing(spacing.s)
        for label in (self.words, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addWidget(self.hint)
        column.addSpacing(spacing.xs)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event) is not None:
            restyle(self, drop="over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self, drop="idle")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, drop="idle")
        path = _file(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


def _file(event: QDropEvent) -> str | None:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and Path(files[0]).is_file() else None


class ListsStart(Live):
    """Import, export and the imports made."""

    exportAsked = Signal(str)
    undoAsked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._runs: Sequence[Run] = ()
        self._heading = Heading()
        self.drop = DropBox()
        self._out = Card("…")
        self._out_words = Muted()
        self.types = ChipGroup(numbered=False)
        self.types.set_value(["entrepreneur"])
        self.export = button("…", icon="export")
        self.export.clicked.connect(
            lambda: self.exportAsked.emit(next(iter(self.types.value()), "entrepreneur"))
        )
        self._out.column.addWidget(self._out_words)
        self._out.column.addWidget(self.types)
        self._out.column.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeading)
        self._in = Card("…")
        self._rows = QGridLayout()
        self._rows.setColumnStretch(0, 1)
        self._rows.setHorizontalSpacing(current_theme().tokens.spacing.l)
        self._none = Muted()
        self._in.column.addWidget(self._none)
        self._in.column.addLayout(self._rows)
        scroll = PageScroll()
        for widget in (self._heading, self.drop, self._out, self._in):
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Lists"))
        self.drop.words.setText(self.tr("Drop a list here"))
        self.drop.hint.setText(
            self.tr("Excel, CSV or contact cards. Nothing is written before you have seen it.")
        )
        name(self.drop.choose, self.tr("Choose a file…"))
        self._out.set_title(self.tr("Take a list out"))
        self._out_words.setText(
            self.tr("Who did not agree to what the list is for stays out of it.")
        )
        self.types.set_choices([(kind, type_label(kind, plural=True)) for kind in types_by_hand()])
        if not self.types.value():
            self.types.set_value(["entrepreneur"])
        self.types.setAccessibleName(self.tr("What to take out"))
        name(self.export, self.tr("Take out…"))
        self._in.set_title(self.tr("Lists that came in"))
        self._none.setText(self.tr("None yet. Each can be taken back as one."))
        self.show_runs(self._runs)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """List the imports that can be taken back."""
        self._runs = runs
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._none.setVisible(not runs)
        for at, run in enumerate(runs[:_LATEST]):
            back = button(self.tr("Take back"), "quiet", icon="restore")
            back.setAccessibleName(self.tr("Take back: {list}").format(list=run.source))
            back.clicked.connect(lambda _on=False, number=run.number: self.undoAsked.emit(number))
            facts = " · ".join((when(run.ms), self.tr("%n row(s)", "", run.rows)))
            told = " · ".join(apart(part) for part in dict.fromkeys((run.source, run.file)) if part)
            self._rows.addWidget(Strong(told), at, 0)
            self._rows.addWidget(Muted(facts), at, 1)
            self._rows.addWidget(back, at, 2)
