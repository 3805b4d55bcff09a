"""The follow-ups page ("Suivis"): everything that waits, settled one by one or many at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.form_view.tab_order import TabWalk
from desktop.live import ask, name
from desktop.messages import sentence
from desktop.models.delegates import NameDelegate
from desktop.models.due import WHAT, WHEN, WHO, DueModel, WhenDelegate
from desktop.pages.base import Page
from desktop.session import Session
from desktop.shortcuts import on_keys
from desktop.style.tables import RowTable
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    BusyState,
    ChipGroup,
    EmptyState,
    FlowLayout,
    Heading,
    Muted,
    Said,
    button,
)
from desktop.when import today
from sync.figures.count import ambassadors
from sync.figures.due import QUERIES, Due, Item, due
from sync.figures.settle import can_finish, finish, hand_over, postpone

ALL = "all"


class FollowUpsPage(Page):
    """Follow-ups, referrals, needs, incomplete records and consents, by how they press."""

    page_id = "followups"
    icon_name = "followup"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._found = Due((), {})
        self._opened = False
        self._step: object = None
        """What was done here last, while one undo still takes it back."""
        self._heading, self._hint = Heading(), Muted()
        self.filters = ChipGroup(numbered=False)
        self.banner = Banner("kept", "")
        self.banner.hide()
        self.model = DueModel(session, self)
        self.table = _Table(self.model)
        self._empty, self._busy, self._stack = (
            EmptyState("followup", "", ""),
            BusyState(),
            QStackedWidget(),
        )
        self.buttons = {
            "open": button("…", icon="person"),
            "finish": button("…", "primary", icon="check"),
            "postpone": button("…", icon="clock"),
            "hand_over": button("…", icon="send"),
        }
        TabWalk(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("FollowUpsPage", "Follow-ups")

    def primary_focus(self) -> QWidget:
        return self.table if self.model.rowCount() else self.filters

    def showEvent(self, event: QShowEvent) -> None:
        self._opened = True
        super().showEvent(event)

    def refresh(self) -> None:
        """Look again for what waits."""
        if self._step is not None and not self._is_newest():
            self._step = None
            self.banner.hide()
        if not self._found.counts:
            self._stack.setCurrentWidget(self._busy)
        self.session.jobs.run(
            due, self.session.replica, today(), done=self._arrived, failed=self._failed
        )

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        self._busy.set_text(self.tr("Looking for what waits"))
        self.table.setAccessibleName(self.title())
        self.filters.setAccessibleName(self.tr("Show"))
        name(self.buttons["open"], self.tr("Open · Enter"))
        name(self.buttons["finish"], self.tr("Done · D"))
        name(self.buttons["postpone"], self.tr("In a week · P"))
        name(self.buttons["hand_over"], self.tr("Hand over… · H"))
        hint = self.tr("Shift and the arrows choose several. Ctrl+Z takes the last step back.")
        self._hint.setText(hint)
        self._show()

    def chosen(self) -> list[Item]:
        """The items that are selected."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.item(row) for row in rows]

    def finish(self) -> None:
        """Call what is chosen done."""
        items = [item for item in self.chosen() if can_finish(item)]
        if items:
            self._run(lambda: finish(self.session.replica, items, today()), self._finished)
        elif self.chosen():
            self._say("waiting", lambda: self.tr("This is done by completing the record: open it."))

    def postpone(self) -> None:
        """Move what is chosen by a week."""
        items, task = self.chosen(), self.tr("Look at this again")
        if items:
            work = self.session.replica
            self._run(lambda: postpone(work, items, today(), task), self._postponed)

    def hand_over(self) -> None:
        """Give what is chosen to somebody; their name is asked for."""
        items, task = self.chosen(), self.tr("See to this")
        if not items:
            return
        known = sorted({*ambassadors(self.session.replica), *(i.assignee for i in items)} - {""})
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Hand over"))
        dialog.setLabelText(self.tr("Who takes it on?"))
        dialog.setComboBoxEditable(True)
        dialog.setComboBoxItems(known or [""])
        dialog.setOkButtonText(self.tr("Hand over"))
        if ask(dialog) and (who := dialog.textValue().strip()):
            work = self.session.replica
            self._run(lambda: hand_over(work, items, today(), task, who), self._handed(who))

    def take_back(self) -> None:
        """Undo what was done here last, as Ctrl+Z does."""
        if self._is_newest():
            self._step = None
            self._run(self.session.replica.undo, lambda _undone: self._taken_back())

    def _is_newest(self) -> bool:
        return self._step is not None and self.session.replica.trail.newest is self._step

    def open_chosen(self) -> None:
        """Open the person behind the current row."""
        items = self.chosen()
        if items:
            self.session.recordRequested.emit("entrepreneur", items[0].person)

    def _run(self, work: Callable[[], Any], after: Callable[[Any], None]) -> None:
        def landed(result: Any) -> None:
            after(result)
            self.session.notify_changed()

        self.session.jobs.run(work, done=landed, failed=self._failed)

    def _finished(self, done: int) -> None:
        self._stepped(self.tr("%n done.", "", done))

    def _postponed(self, done: int) -> None:
        self._stepped(self.tr("%n moved by a week.", "", done))

    def _handed(self, who: str) -> Callable[[int], None]:
        words = self.tr("Handed over to {name}.")
        return lambda _done: self._stepped(words.format(name=who))

    def _stepped(self, text: str) -> None:
        self._step = self.session.replica.trail.newest
        self._say("kept", text, lambda: self.tr("Undo · Ctrl+Z"))

    def _taken_back(self) -> None:
        self._say("kept", lambda: self.tr("Taken back."))

    def _say(self, kind: Any, text: Said, action: Said = "") -> None:
        self.banner.show_message(kind, text, action)
        self.banner.show()

    def _arrived(self, found: Due) -> None:
        self._found = found
        inside = self.filters.isAncestorOf(QApplication.focusWidget() or self)
        self._show()
        if self._opened and self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside or self._opened:
            self.filters.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opened = False

    def _failed(self, error: Exception) -> None:
        self._say("stopped", lambda: sentence(error).text())

    def _show(self) -> None:
        labels = {
            "followup": self.tr("Follow-ups"),
            "referral": self.tr("Referrals"),
            "need": self.tr("Needs"),
            "incomplete": self.tr("Incomplete"),
            "consent": self.tr("Consents"),
            "held": self.tr("Erased soon"),
        }
        counts = self._found.counts
        kept = self.filters.value()
        everything = self.tr("All")
        chips = [(ALL, f"{everything} · {sum(counts.values())}")]
        chips += [(kind, f"{labels[kind]} · {counts.get(kind, 0)}") for kind in QUERIES]
        self.filters.set_choices(chips)
        self.filters.set_value(kept or [ALL])
        self._filter()

    def _filter(self) -> None:
        kind = next(iter(self.filters.value()), ALL)
        items = tuple(item for item in self._found.items if kind in (ALL, item.kind))
        row = max(self.table.currentIndex().row(), 0)
        self.model.show_items(items)
        if items:
            flags = QItemSelectionModel.SelectionFlag
            there = self.model.index(min(row, len(items) - 1), 0)
            chosen = flags.ClearAndSelect | flags.Rows
            self.table.selectionModel().setCurrentIndex(there, chosen)
        self._empty.set_texts(
            self.tr("Nothing waits"),
            self.tr("Follow-ups, referrals without an answer and incomplete records stand here."),
        )
        if self._found.counts:
            self._stack.setCurrentWidget(self.table if items else self._empty)
        self._enable()

    def _enable(self) -> None:
        items = self.chosen()
        for key, made in self.buttons.items():
            made.setEnabled(bool(items))
            if key == "finish":
                made.setEnabled(any(map(can_finish, items)))

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        for state in (self.table, self._empty, self._busy):
            self._stack.addWidget(state)
        foot = FlowLayout(gap=spacing.s)
        for made in self.buttons.values():
            foot.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[spacing.xl] * 4)
        column.setSpacing(spacing.m)
        for widget in (self._heading, self._hint, self.filters, self.banner):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filtered)
        self.banner.acted.connect(self.take_back)
        self.table.activated.connect(lambda _index: self.open_chosen())
        self.table.selectionModel().selectionChanged.connect(lambda *_of: self._enable())
        acts = {
            "open": (self.open_chosen, ""),
            "finish": (self.finish, "D"),
            "postpone": (self.postpone, "P"),
            "hand_over": (self.hand_over, "H"),
        }
        for key, (act, sequence) in acts.items():
            self.buttons[key].clicked.connect(act)
            if sequence:
                on_keys(self.table, act, sequence)

    def _filtered(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.filters.set_value([ALL])
        self._filter()


class _Table(RowTable):
    """Who, what and when."""

    WEIGHTS = (26, 42, 18, 14)

    def __init__(self, model: DueModel) -> None:
        super().__init__(model)
        for column, delegate in ((WHO, NameDelegate), (WHAT, NameDelegate), (WHEN, WhenDelegate)):
            self.setItemDelegateForColumn(column, delegate(self))
