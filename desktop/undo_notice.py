"""Undo and redo in the window: a quiet notice after each save, and Ctrl+Z outside text boxes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from desktop.labels import apart
from desktop.live import Live, name
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Muted, button
from forms.segment import PERSON
from sync.replica.replica import Replica
from sync.replica.undo import Undone

_STAYS_MS = 12_000


class _Done(NamedTuple):
    """What was undone or done again: whether whole, whom it is about, and the first one's name."""

    whole: bool
    people: list[str]
    title: str


def _about(replica: Replica, undone: Undone | None) -> _Done | None:
    """Read whom a step was about, which may be a whole list. For a worker."""
    if undone is None:
        return None
    views = replica.get_all(undone.records)
    ids = (v.id if v.type == PERSON else str(v.values.get("person") or "") for v in views)
    people = list(dict.fromkeys(filter(None, ids)))
    titles = [view.title for view in replica.get_all(people[:1])]
    return _Done(undone.whole, people, next(iter(titles), ""))


class UndoNotice(Live):
    """“Saved · Undo”, for a while after a save; what was undone can be done again from here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps = session.replica.trail.steps
        self._say: Callable[[], str] = str
        self._said = Muted()
        self._said.setWordWrap(False)
        self.act = button("…", "link", icon="restore")
        self.act.clicked.connect(self._acted)
        self._redoes = False
        self._leave = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._leave.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, current_theme().tokens.spacing.l, 0)
        row.setSpacing(current_theme().tokens.spacing.m)
        row.addWidget(self._said)
        row.addWidget(self.act)
        session.changed.connect(self._look)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def retranslate(self) -> None:
        self._said.setText(self._say())
        undo, redo = self.tr("Undo"), self.tr("Redo")
        if self._redoes:
            name(self.act, redo, _hint(QKeySequence.StandardKey.Redo))
        else:
            name(self.act, undo, _hint(QKeySequence.StandardKey.Undo))

    def undo(self) -> None:
        """Take back the last thing saved."""
        replica = self._session.replica
        self._session.jobs.run(lambda: _about(replica, replica.undo()), done=self._undone)

    def redo(self) -> None:
        """Do again what was undone last."""
        replica = self._session.replica
        self._session.jobs.run(lambda: _about(replica, replica.redo()), done=self._redone)

    def _acted(self) -> None:
        (self.redo if self._redoes else self.undo)()

    def _look(self) -> None:
        """Show up after something new was saved."""
        steps = self._session.replica.trail.steps
        if steps != self._steps:
            self._steps = steps
            self._show(lambda: self.tr("Saved"), redoes=False)

    def _undone(self, done: _Done | None) -> None:
        if done is None:
            self._show(lambda: self.tr("Nothing to undo"), redoes=True, acts=False)
            return
        self._tell(done, lambda: self.tr("Undone"), redoes=True)
        self._session.undone.emit(done.people)

    def _redone(self, done: _Done | None) -> None:
        if done is None:
            self._show(lambda: self.tr("Nothing to do again"), redoes=False, acts=False)
            return
        self._tell(done, lambda: self.tr("Done again"), redoes=False)

    def _tell(self, done: _Done, said: Callable[[], str], *, redoes: bool) -> None:
        """Say what was done, and to whom."""
        about = f" · {apart(done.title)}" if done.title else ""
        if done.whole:
            self._show(lambda: said() + about, redoes=redoes)
        else:
            partly = self.tr("partly: notes stay, and what was changed since")
            self._show(lambda: f"{said()}{about} – {partly}", redoes=redoes)
        self._session.notify_changed()

    def _show(self, say: Callable[[], str], *, redoes: bool, acts: bool = True) -> None:
        self._say, self._redoes = say, redoes
        self.act.setVisible(acts)
        self.retranslate()
        self.show()
        self._leave.start()


def add_undo_keys(
    window: QMainWindow, notice: UndoNotice, first: Callable[[], bool]
) -> tuple[QAction, QAction]:
    """Give the window Ctrl+Z and Ctrl+Shift+Z; text boxes keep theirs.

    ``first`` may take back what is no step, and says whether it did.
    """
    undo, redo = QAction(window), QAction(window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    undo.triggered.connect(lambda: None if first() else notice.undo())
    redo.triggered.connect(notice.redo)
    window.addActions([undo, redo])
    return undo, redo


def _hint(key: QKeySequence.StandardKey) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
