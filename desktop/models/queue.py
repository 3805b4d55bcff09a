"""The queue as a list, read page by page off the GUI thread."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.labels import apart, comma_joined, named, since_text
from desktop.reviews import ICONS, kind_text, state_text, untitled, verdict_text
from desktop.session import COORDINATING, Session
from desktop.style.icons import icon
from sync.replica.desk import Desk
from sync.replica.queue import Counts, Filter, Row

PAGE = 100
LINE_ROLE = Qt.ItemDataRole.UserRole
"""The row's `Row` of the queue."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a look at the queue found."""

    lines: list[Row]
    counts: Counts | None
    events: dict[str, str] = field(default_factory=dict)
    """Names of the events that are counted."""
    coordinating: bool = False
    colleagues: tuple[str, ...] = ()
    """Names of the others who coordinate."""


class QueueModel(QAbstractListModel):
    """Lines of the queue under a filter. Late answers to an earlier look are dropped."""

    arrived = Signal(object)
    """The first page is there; carries the `Answer`."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines: list[Row] = []
        self.wanted = Filter()
        self.total = 0
        self.marked: set[str] = set()
        self._generation = 0
        self._fetching = False

    def look(self, wanted: Filter) -> None:
        """Read the queue; rows change when the answer is there."""
        if wanted != self.wanted:
            self.marked.clear()
        self.wanted = wanted
        self._generation += 1
        self._ask(0, max(PAGE, min(len(self.lines), 5 * PAGE)))

    def line(self, row: int) -> Row | None:
        """The line in a row, if there is one."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def row_of(self, item_id: str) -> int:
        """The row of an item; -1 where it is not read."""
        return next((at for at, line in enumerate(self.lines) if line.id == item_id), -1)

    def mark(self, item_id: str) -> None:
        """Take an item into the bulk, or out of it."""
        self.marked ^= {item_id}
        row = self.index(self.row_of(item_id))
        self.dataChanged.emit(row, row)

    def marked_lines(self) -> list[Row]:
        """The items in the bulk, as they stand in the list."""
        return [line for line in self.lines if line.id in self.marked]

    def unmark(self) -> None:
        """Empty the bulk."""
        self.marked.clear()
        self._say_all()

    def retranslate(self) -> None:
        """Say every text again in the language in force."""
        self._say_all()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.title or untitled(line)}\n{told(line)}"
        if role == Qt.ItemDataRole.DecorationRole:
            if line.id in self.marked:
                return icon("check", role="accent")
            role_name = "contested" if line.kind in ("contested", "deletion") else "muted"
            return icon(ICONS.get(line.kind, "decide"), role=role_name)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._fetching and len(self.lines) < self.total

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask(len(self.lines), PAGE)

    def _say_all(self) -> None:
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def _ask(self, offset: int, limit: int) -> None:
        self._fetching = True
        generation, wanted = self._generation, self.wanted
        desk = Desk(self._session.replica)

        def read() -> Answer:
            lines = desk.page(wanted, limit=limit, offset=offset)
            if offset:
                return Answer(lines, None)
            counts, replica = desk.counts(wanted), desk.replica
            views = {event: replica.get(event) for event in counts.by.get("event", {})}
            events = {event: view.title for event, view in views.items() if view}
            identity = replica.identity
            decides = identity is None or identity.role in COORDINATING
            colleagues = tuple(desk.coordinators()) if decides else ()
            return Answer(lines, counts, events, decides, colleagues)

        self._session.jobs.run(
            read,
            done=lambda found: self._land(generation, offset, found),
            failed=lambda error: self._fail(generation, error),
        )

    def _land(self, generation: int, offset: int, found: Answer) -> None:
        if generation != self._generation:
            return
        self._fetching = False
        if found.counts is None:
            if found.lines:
                self.beginInsertRows(_NOWHERE, offset, offset + len(found.lines) - 1)
                self.lines += found.lines
                self.endInsertRows()
            return
        self.total = found.counts.total
        if [(x.id, x) for x in found.lines] != [(x.id, x) for x in self.lines]:
            self.beginResetModel()
            self.lines = found.lines
            self.endResetModel()
        self.arrived.emit(found)

    def _fail(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._fetching = False
            self.failed.emit(error)


def told(line: Row) -> str:
    """Say of a line in a few words what it is, since when and whose."""
    now = time.time_ns() // 1_000_000
    decided = line.state == "decided"
    answered = line.state == "answered" and not line.reason  # there is nothing left of its kind
    state = state_text(line.state)
    if line.state == "assigned" and line.assignee:
        state = named(state, apart(line.assignee))
    parts = [
        verdict_text(line.verdict) if decided else "" if answered else kind_text(line.kind),
        "" if decided or line.state == "new" else state,
        since_text(line.decided_ms if decided else line.since, now),
        comma_joined([apart(who) for who in line.who]),
    ]
    return " · ".join(part for part in parts if part)
