"""A table over the records of one type, read page by page off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.session import Session
from sync.replica.views import RecordView

PAGE = 100
VIEW_ROLE = Qt.ItemDataRole.UserRole
"""The row's `RecordView`."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and its text, both in the language in force."""

    heading: Callable[[], str]
    text: Callable[[RecordView], str]


class RecordsModel(QAbstractTableModel):
    """Records that match a search. Each search is a new generation; late answers are dropped."""

    arrived = Signal(int)
    """The first page of a search is there; carries how many match."""
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        record_type: str,
        columns: list[Column],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._type, self._columns = session, record_type, columns
        self._views: list[RecordView] = []
        self._total = 0
        self._generation = 0
        self._fetching = False
        self._query, self._where, self._order = "", dict[str, Any](), "-created"

    def search(self, query: str, where: Mapping[str, Any], order: str) -> None:
        """Look for records; rows change when the answer is there."""
        self._query, self._where, self._order = query, dict(where), order
        self._generation += 1
        self._ask(0, max(PAGE, len(self._views)))

    @property
    def total(self) -> int:
        """How many records match."""
        return self._total

    def view(self, row: int) -> RecordView:
        """The record in a row."""
        return self._views[row]

    def row_of(self, record_id: str) -> int:
        """The row of a record; -1 where it is not read yet."""
        return next((at for at, view in enumerate(self._views) if view.id == record_id), -1)

    def retranslate(self) -> None:
        """Say every text again in the language in force."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._views:
            last = self.index(len(self._views) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._views)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        view = self._views[index.row()]
        if role == VIEW_ROLE:
            return view
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[index.column()].text(view)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading()
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._fetching and len(self._views) < self._total

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask(len(self._views), PAGE)

    def _ask(self, offset: int, limit: int) -> None:
        self._fetching = True
        generation = self._generation
        replica, kind = self._session.replica, self._type
        query, where, order = self._query, self._where, self._order

        def read() -> tuple[list[RecordView], int]:
            found = replica.listing(
                kind, query=query, where=where, order=order, limit=limit, offset=offset
            )
            return found, replica.count(kind, query=query, where=where, roughly=True)

        self._session.jobs.run(
            read,
            done=lambda found: self._land(generation, offset, *found),
            failed=lambda error: self._fail(generation, error),
        )

    def _land(self, generation: int, offset: int, found: list[RecordView], total: int) -> None:
        if generation != self._generation:
            return
        self._fetching = False
        self._total = total
        if offset:
            if found:
                self.beginInsertRows(_NOWHERE, offset, offset + len(found) - 1)
                self._views += found
                self.endInsertRows()
            return
        self.beginResetModel()
        self._views = found
        self.endResetModel()
        self.arrived.emit(total)

    def _fail(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._fetching = False
            self.failed.emit(error)
