"""The table of what waits: who, what, by when, whose."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.labels import day_text, field_label
from desktop.models.delegates import _Painted, _write, draw_pill
from desktop.session import Session
from desktop.style.theme import current_theme
from sync.figures.due import Item

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole
WHO, WHAT, WHEN, WHOSE = range(4)
_NOWHERE = QModelIndex()
_PILL = {"overdue": "stopped", "today": "waiting"}


class DueModel(QAbstractTableModel):
    """Due items in the words of the language in force."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: tuple[Item, ...] = ()

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, row: int) -> Item:
        """The item in a row."""
        return self._items[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(item, index.column(), role)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            heads = (self.tr("Who"), self.tr("What"), self.tr("When"), self.tr("Whose"))
            return heads[section]
        return None

    def _text(self, item: Item, column: int, role: int) -> str:
        if column == WHO:
            return item.name or "…"
        if column == WHAT:
            return f"{self.what(item)}\n{self.kind(item)}"
        if column == WHOSE:
            return item.assignee
        spoken = role == Qt.ItemDataRole.AccessibleTextRole and item.due is not None
        return f"{when_text(item)} {day_text(item.due)}" if spoken and item.due else when_text(item)

    def what(self, item: Item) -> str:
        """Say what is to be done."""
        deployment, language = self._session.deployment, self._session.language
        if item.kind == "incomplete":
            lacks = {
                "name": field_label("entrepreneur", "name"),
                "contact": self.tr("contact"),
                "consent": self.tr("consent"),
                "need": self.tr("need"),
            }
            words = ", ".join(lacks[code] for code in item.what.split())
            return self.tr("Missing: {what}").format(what=words)
        if item.kind == "need" and item.what in deployment.codes("need_kinds"):
            return deployment.label("need_kinds", item.what, language)
        if item.kind == "consent":
            return self.tr("Ask again for their consent")
        if item.kind == "held":
            return self.tr("Ask whether they agree to be kept, or they are erased on this day")
        return item.what or self.tr("(nothing noted)")

    def kind(self, item: Item) -> str:
        """Name what sort of item it is."""
        return {
            "followup": self.tr("Follow-up"),
            "referral": self.tr("Referral waiting for an answer"),
            "need": self.tr("Need without orientation"),
            "incomplete": self.tr("Incomplete record"),
            "consent": self.tr("Consent about to end"),
            "held": self.tr("Without consent, only on this laptop"),
        }[item.kind]


class WhenDelegate(_Painted):
    """The day as a pill where it presses, else in plain words."""

    def _draw(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        item = index.data(ITEM_ROLE)
        if not isinstance(item, Item):
            return
        if item.when in _PILL:
            draw_pill(painter, box, option.direction, _PILL[item.when], index.data())
            return
        theme = current_theme()
        line = (index.data(), theme.font(theme.tokens.type.second), theme.colour("muted"))
        _write(painter, QStyle.visualRect(option.direction, option.rect, box), [line])


def when_text(item: Item) -> str:
    """Say how pressing an item is, and its day."""
    words = {
        "overdue": QCoreApplication.translate("due", "Overdue"),
        "today": QCoreApplication.translate("due", "Today"),
        "week": QCoreApplication.translate("due", "This week"),
        "later": QCoreApplication.translate("due", "Later"),
        "undated": QCoreApplication.translate("due", "No day set"),
    }
    said = words[item.when]
    if item.due is None or item.when == "today":
        return said
    day = QDate(item.due.year, item.due.month, item.due.day)
    return f"{said} · \u2068{QLocale().toString(day, 'd MMM')}\u2069"
