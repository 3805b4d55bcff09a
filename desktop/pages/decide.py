"""The decide page: everything that has two values, one record after the other, by keyboard."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.form_view.context import FormContext
from desktop.form_view.tab_order import go_on
from desktop.labels import field_label, since_text, type_label
from desktop.messages import sentence
from desktop.models.decisions import DELETE, Case, cases_of
from desktop.models.delegates import NameDelegate
from desktop.pages.base import Page
from desktop.pages.decide_case import CaseView
from desktop.pages.settle import settle
from desktop.session import Session
from desktop.style.choice import digit
from desktop.style.icons import icon
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    Body,
    BusyState,
    EmptyState,
    Heading,
    Muted,
    PageScroll,
    button,
)
from sync.errors import Fault

ICONS = {"entrepreneur": "person"}
_LIST = 300


class DecidePage(Page):
    """Cases on the left; on the right only what differs, and the effect of a decision."""

    page_id = "decide"
    icon_name = "decide"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.cases: list[Case] = []
        self._last: Case | None = None
        self._asked = 0
        self._context = FormContext(session)
        self._heading, self._count, self._hints = Heading(), Muted(), Muted()
        self.list = QListWidget()
        self.view = CaseView()
        self._title, self._who, self._effect = Heading(), Muted(), Body()
        self._decide, self._open = button("", "primary", icon="check"), button("", "quiet")
        self.banner = Banner("kept", "")
        self._nothing, self._busy = EmptyState("decide", "", ""), BusyState()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("To decide")

    def primary_focus(self) -> QWidget:
        return self.view.rows[0].first() if self.view.rows else self.list

    def refresh(self) -> None:
        """Read what is contested, off the GUI thread."""
        self._asked += 1
        asked, replica = self._asked, self.session.replica
        self.session.jobs.run(
            lambda: cases_of(replica),
            done=lambda cases: self._land(asked, cases),
            failed=self._say_fault,
        )

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        self.list.setAccessibleName(self.title())
        self._decide.setText(self.tr("Decide · Enter"))
        self._open.setText(self.tr("Open the record"))
        for made in (self._decide, self._open):
            made.setAccessibleName(made.text())
        self._hints.setText(self.tr("1 to 9 choose · J and K move · Enter decides"))
        self._nothing.set_texts(
            self.tr("Nothing to decide"),
            self.tr("When two people change the same thing, both values stay and meet here."),
        )
        self._busy.set_text(self.tr("Looking for what has two values"))
        if self.view.case is not None:
            self._show(self.view.case)

    def decide(self) -> None:
        """Write what was chosen; it has seen every live value."""
        case, rows = self.view.case, self.view.decided
        if case is None or not rows:
            return
        try:
            self._write(case)
        except Fault as error:
            self._say_fault(error)
            return
        self._last = case
        said = self.tr("Decided: {effect}.").format(effect=self.view.effect())
        self.banner.show_message("kept", said, self.tr("Choose again"))
        self.banner.show()
        self.session.notify_changed()
        if not self.isVisible():
            self.refresh()

    def go(self, step: int) -> None:
        """Go to another case."""
        row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)
        self.primary_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def choose_again(self) -> None:
        """Ask the last case once more: its values are in the history."""
        if self._last is not None:
            self.banner.hide()
            self._pages.setCurrentWidget(self._work)
            self._show(self._last)
            self.primary_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.decide()
            return True
        if event.key() in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self.go(1 if event.key() == Qt.Key.Key_J else -1)
            return True
        number = digit(event)
        return number is not None and self._pick(number)

    def _pick(self, number: int) -> bool:
        row = self.view.row_of(QApplication.focusWidget())
        if row is None or not row.pick(number):
            return False
        following = next((r for r in self.view.rows if not r.decided), None)
        if row.decided and following is not None:
            following.first().setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _write(self, case: Case) -> None:
        replica = self.session.replica
        values = {}
        for row in self.view.decided:
            if row.question.deletion:
                replica.decide_deletion(case.record_id, delete=row.value() == DELETE)
            else:
                values[row.question.cell] = row.value()
        if values:
            replica.decide(case.record_id, values)

    def _land(self, asked: int, cases: list[Case]) -> None:
        if asked != self._asked:
            return
        held = self.view.case.record_id if self.view.case else ""
        before = max(self.list.currentRow(), 0)
        kept = next((case for case in cases if case.record_id == held), None)
        same = kept is not None and self.view.case == kept
        self.cases = cases
        self._fill_list()
        self._pages.setCurrentWidget(self._work if cases else self._nothing)
        self._count.setText(self.tr("%n records wait", "", len(cases)))
        self._count.setVisible(bool(cases))
        if not cases:
            self.view.case, self.view.rows = None, []
            return
        at = cases.index(kept) if kept is not None else min(before, len(cases) - 1)
        self.list.blockSignals(True)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        if not same:
            self._show(cases[at])
            if self.isVisible() and not self._typing():
                self.primary_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def _typing(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and not self.isAncestorOf(focus)

    def _fill_list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        now = time.time_ns() // 1_000_000
        for case in self.cases:
            item = QListWidgetItem(
                f"{case.title or type_label(case.type)}\n{self._told(case, now)}"
            )
            item.setIcon(icon(ICONS.get(case.type, case.type), role="contested"))
            item.setSizeHint(QSize(0, current_theme().control_px(60)))
            self.list.addItem(item)
        self.list.blockSignals(False)

    def _told(self, case: Case, now: int) -> str:
        fields = [
            self.tr("deleted") if q.deletion else field_label(case.type, q.field)
            for q in case.questions
        ]
        parts = [", ".join(dict.fromkeys(fields)), since_text(case.ms, now), ", ".join(case.people)]
        return " · ".join(part for part in parts if part)

    def _row_changed(self, row: int) -> None:
        if 0 <= row < len(self.cases):
            self._show(self.cases[row])

    def _show(self, case: Case) -> None:
        self._context.refresh()
        self._title.setText(case.title or type_label(case.type))
        self._who.setText(type_label(case.type))
        self.view.show_case(case, self._context)
        for row in self.view.rows:
            for choice in row.choices:
                choice.installEventFilter(self)
        settle(self._scroll)

    def _show_effect(self) -> None:
        effect = self.view.effect()
        missing = len(self.view.rows) - len(self.view.decided)
        self._decide.setEnabled(bool(effect))
        if not effect:
            self._effect.setText(
                self.tr("Choose a value. What is not chosen stays in the history.")
            )
            return
        said = self.tr("{effect}. What is not chosen stays in the history.").format(effect=effect)
        waits = " " + self.tr("%n more fields wait.", "", missing) if missing else ""
        self._effect.setText(said + waits)

    def _open_record(self) -> None:
        if self.view.case is not None:
            self.session.recordRequested.emit(self.view.case.type, self.view.case.record_id)

    def _say_fault(self, error: Exception) -> None:
        said = sentence(error)
        self.banner.show_message("stopped", f"{said.what_happened} {said.what_is_safe}")
        self.banner.show()

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        self.list.setItemDelegate(_CaseDelegate(self.list))
        self.list.setIconSize(QSize(20, 20))
        self.list.setFixedWidth(current_theme().control_px(_LIST))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        scroll = self._scroll = PageScroll()
        inner = scroll.widget()
        if inner is not None and (frame := inner.layout()) is not None:
            frame.setContentsMargins(0, 0, spacing.s, 0)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._who)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        scroll.column.addLayout(head)
        scroll.column.addWidget(self.view)
        scroll.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(spacing.l)
        foot.addWidget(self._effect, 1)
        foot.addWidget(self._decide, 0, Qt.AlignmentFlag.AlignVCenter)
        right = QVBoxLayout()
        right.setSpacing(spacing.m)
        right.addWidget(scroll, 1)
        right.addLayout(foot)
        right.addWidget(self._hints)
        self._work = QWidget()
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(spacing.xl)
        work.addWidget(self.list)
        work.addLayout(right, 1)
        for page in (self._busy, self._work, self._nothing):
            self._pages.addWidget(page)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._count.setWordWrap(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[spacing.xl] * 4)
        column.setSpacing(spacing.m)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.banner.hide()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._row_changed)
        self.list.installEventFilter(self)
        self.view.changed.connect(self._show_effect)
        self._decide.clicked.connect(self.decide)
        self._open.clicked.connect(self._open_record)
        self.banner.acted.connect(self.choose_again)


class _CaseDelegate(NameDelegate):
    """A title and a line below it, beside the kind's icon."""

    INDENT = 36
