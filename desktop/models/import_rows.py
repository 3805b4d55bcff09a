"""The rows of a list before they are written: one line each, filtered by verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.i18n import isolate
from desktop.labels import forms_text, phone_text
from desktop.list_words import action_text, reasons_text, verdict_text
from sync.lists.preview import Action, Judged, Verdict

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW, VERDICT, WHO, WHY, ACTION = range(5)
STATES = {
    Verdict.NEW: "kept",
    Verdict.SAME: "kept",
    Verdict.KNOWN: "waiting",
    Verdict.DOUBTFUL: "contested",
    Verdict.BROKEN: "stopped",
}
STATE_ROLE = Qt.ItemDataRole.UserRole


class ImportRows(QAbstractTableModel):
    """Judged rows; ``actions`` holds what a person decided otherwise, by row number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Judged] = []
        self.actions: dict[int, Action] = {}
        self._shown: list[Judged] = []
        self._verdict: Verdict | None = None
        self._tally: Counter[tuple[Verdict, Action]] | None = None
        self.longest_place = ""

    def set_rows(self, rows: Sequence[Judged]) -> None:
        """Show other rows; what was decided of rows of the same number and verdict stays."""
        before = {row.entry.number: row.verdict for row in self.rows if self.actions}
        self.rows = list(rows)
        same = {r.entry.number for r in rows if before.get(r.entry.number) is r.verdict}
        self.actions = {n: action for n, action in self.actions.items() if n in same}
        self.longest_place = max((row.entry.place for row in self.rows), key=len, default="")
        self._tally = None
        self.filter(self._verdict)

    def filter(self, verdict: Verdict | None) -> None:
        """Show only the rows of a verdict, or all."""
        self.beginResetModel()
        self._verdict = verdict
        self._shown = [r for r in self.rows if verdict is None or r.verdict is verdict]
        self.endResetModel()

    def tally(self) -> Counter[tuple[Verdict, Action]]:
        """Count the rows by verdict and what is done with them; gone through once a change."""
        if self._tally is None:
            self._tally = Counter((row.verdict, self.action_of(row)) for row in self.rows)
        return self._tally

    def counts(self) -> Counter[Verdict]:
        """Count the rows by verdict."""
        counts: Counter[Verdict] = Counter()
        for (verdict, _action), count in self.tally().items():
            counts[verdict] += count
        return counts

    def action_of(self, row: Judged) -> Action:
        """Give what is done with a row."""
        return self.actions.get(row.entry.number, row.action)

    def kinds(self) -> tuple[set[Verdict], set[Action]]:
        """Give the verdicts and the actions that there are among the rows."""
        tally = self.tally()
        return {verdict for verdict, _ in tally}, {action for _, action in tally}

    def coming_in(self) -> int:
        """Count the rows that are written."""
        return sum(n for (_, action), n in self.tally().items() if action is not Action.SKIP)

    def decide(self, at: Sequence[int], action: Action) -> None:
        """Do something else with the rows shown at these places, where it can be done."""
        for place in at:
            row = self._shown[place]
            if not row.entry.broken and (action is not Action.ADD or row.known is not None):
                self.actions[row.entry.number] = action
        self._tally = None
        self.dataChanged.emit(self.index(0, ACTION), self.index(len(self._shown) - 1, ACTION))

    def decide_all(self, verdict: Verdict, action: Action) -> None:
        """Do the same with every row of a verdict."""
        decided = {r.entry.number: action for r in self.rows if r.verdict is verdict}
        self.actions |= decided
        self._tally = None
        if decided and self._shown:
            self.dataChanged.emit(self.index(0, ACTION), self.index(len(self._shown) - 1, ACTION))

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, ACTION)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, ACTION))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else ACTION + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._shown[index.row()]
        if role == STATE_ROLE:
            return STATES[row.verdict]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (ROW, WHO, WHY):
            return self._text(row, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Row"),
            self.tr("It is"),
            forms_text("Person"),
            self.tr("Why"),
            self.tr("What happens"),
        )[section]

    def _text(self, row: Judged, column: int) -> str:
        if column == ROW:
            return row.entry.place or str(row.entry.number)
        if column == VERDICT:
            return verdict_text(row.verdict)
        if column == WHO:
            return "" if row.entry.broken else "\n".join([row.entry.title, *_contacts(row)])
        return reasons_text(row) if column == WHY else action_text(self.action_of(row))


def _contacts(row: Judged) -> list[str]:
    """Give a phone and a mail, one a line: with the name they say who a row is of."""
    phones = [phone_text(p.get("e164") or p["typed"]) for p in row.entry.person.get("phones", [])]
    mails = [isolate(mail) for mail in row.entry.person.get("emails", [])]
    return [*phones[:1], *mails[:1]] if mails else phones[:2]
