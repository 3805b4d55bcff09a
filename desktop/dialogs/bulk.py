"""A preview of one decision on several items: what becomes of each, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.form_view.context import FormContext
from desktop.labels import apart, field_label, named
from desktop.models.deciding import fuller, latest, load
from desktop.pages.decide_actions import actions_of
from desktop.reviews import untitled
from desktop.session import Session
from desktop.style.theme import current_theme
from sync.merge.cells import field_of
from sync.replica.desk import Desk
from sync.replica.queue import Row
from sync.replica.replica import Replica


@dataclass(frozen=True, slots=True)
class Plan:
    """What a decision does to one item: the fields with the value they get, if it picks any."""

    line: Row
    fits: bool
    picks: tuple[tuple[str, object], ...] = ()


def plan(replica: Replica, lines: Sequence[Row], action: str) -> list[Plan]:
    """Say what an action would do to each item. For a worker."""
    found = []
    for line in lines:
        fits = action in actions_of(line) or (action == "latest" and line.kind == "duplicate")
        picks: tuple[tuple[str, object], ...] = ()
        if fits and action in ("latest", "merge"):
            case = load(replica, line).case
            choose = fuller if line.kind == "duplicate" else latest
            picks = tuple((p.cell, p.value) for p in choose(case)) if case else ()
            fits = case is not None
        if action in ("take", "reject"):
            fits = fits and not Desk(replica).away(line)
        found.append(Plan(line, fits, picks))
    return found


class BulkDialog(FramedDialog):
    """Lists what is going to happen; `chosen` are the items that it happens to."""

    def __init__(
        self,
        session: Session,
        label: str,
        lines: Sequence[Row],
        action: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon="check")
        self._session, self._label = session, label
        self.plans: list[Plan] = []
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_AsWide(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self.list, 1)
        self.resize(current_theme().control_px(640), current_theme().control_px(480))
        self.accept_button.clicked.connect(self.accept)
        self.retranslate()
        self.set_busy(self.tr("Working out what would change"))
        session.jobs.run(
            plan, session.replica, list(lines), action, done=self._land, failed=self.show_error
        )

    @property
    def chosen(self) -> list[Row]:
        """The items the decision fits."""
        return [plan.line for plan in self.plans if plan.fits]

    def retranslate(self) -> None:
        self.say(
            self._label,
            self.tr("This is what happens. Each can be undone."),
            self.tr("Do it"),
        )
        self.list.setAccessibleName(self._label)
        self._fill()

    def _land(self, plans: list[Plan]) -> None:
        self.plans = plans
        self.set_busy("")
        self.accept_button.setEnabled(bool(self.chosen))
        self._fill()
        self.accept_button.setFocus()

    def _fill(self) -> None:
        self.list.clear()
        words = FormContext(self._session).words()
        for each in self.plans:
            line = each.line
            title = apart(line.title or untitled(line))
            if not each.fits:
                self.list.addItem(self.tr("{title}: stays as it is").format(title=title))
                continue
            said = [
                named(
                    field_label(line.type, field_of(cell)),
                    apart(words.element(line.type, field_of(cell), value)),
                )
                for cell, value in each.picks
                if not cell.startswith("@")
            ]
            self.list.addItem(named(title, "; ".join(said) or self._label))


class _AsWide(QStyledItemDelegate):
    """Lines no wider than their list: the sheet's padding comes on top of what Qt wraps at."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        asked, shown = super().sizeHint(option, index), self.parent()
        room = shown.viewport().width() if isinstance(shown, QListWidget) else asked.width()
        return asked.boundedTo(QSize(room, asked.height()))
