"""The preview of a list: what it is, every row's verdict, and the one button that writes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import isolate
from desktop.jobs import Job
from desktop.labels import apart
from desktop.list_words import action_text, verdict_text
from desktop.live import Live, name
from desktop.models.delegates import VerdictDelegate, pill_width
from desktop.models.import_rows import ACTION, ROW, VERDICT, ImportRows
from desktop.models.list_work import Opened, Said, judge
from desktop.pages.lists_form import ListForm
from desktop.session import Session
from desktop.shortcuts import on_keys
from desktop.style.tables import RowTable
from desktop.style.theme import current_theme
from desktop.style.widgets import BusyState, ChipGroup, Muted, SectionTitle, button
from sync import collector
from sync.lists.preview import Action, Judged, Verdict

_PAUSE_MS = 250
_FORM_WIDTH = 300
_PLACE_PX = 180
"""How wide the name of a row's sheet may make its column, at 100 %."""
_ALL = "all"
_KEYS = {
    Qt.Key.Key_N: Action.CREATE,
    Qt.Key.Key_A: Action.ADD,
    Qt.Key.Key_X: Action.SKIP,
}


class ListPreview(Live):
    """A form on one side, the rows on the other; nothing is written before `confirmed`."""

    confirmed = Signal()
    left = Signal()
    failed = Signal(object)
    judgedAnew = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._generation = 0
        self.form = ListForm(session)
        self.model = ImportRows(self)
        self.table = _RowTable(self.model)
        self.filters = ChipGroup(numbered=False)
        self._title, self._facts, self._hint = SectionTitle(), Muted(), Muted()
        self.doubt = QComboBox()
        self.busy = BusyState()
        self.accept, self.leave = button("…", "primary", icon="import"), button("…")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.judge)
        self._lay_out()
        self.form.changed.connect(self._pause.start)
        self.filters.changed.connect(self._filtered)
        self.doubt.activated.connect(self._doubt_chosen)
        self.model.dataChanged.connect(lambda *_what: self._count())
        self.accept.clicked.connect(self.confirmed)
        self.leave.clicked.connect(self._leave)
        on_keys(self, self.accept.click, "Ctrl+Return", "Ctrl+Enter")
        self.retranslate()

    def retranslate(self) -> None:
        self._hint.setText(self.tr("Chosen rows: N new person · A add to them · X leave out"))
        name(self.leave, self.tr("Cancel"))
        self.table.setAccessibleName(self.tr("Rows of the list"))
        self.filters.setAccessibleName(self.tr("Show rows"))
        chosen = max(self.doubt.currentIndex(), 0)
        self.doubt.clear()
        for action in (Action.CREATE, Action.ADD, Action.SKIP):
            said = self.tr("In doubt: {action}").format(action=action_text(action))
            self.doubt.addItem(said, action)
        self.doubt.setCurrentIndex(chosen)
        self.doubt.setAccessibleName(self.tr("Rows in doubt"))
        self.model.retranslate()
        self._count()

    def show_list(self, opened: Opened) -> None:
        """Show a file that was read."""
        self._title.setText(apart(opened.path.name))
        table = opened.table
        facts = [table.kind.upper(), table.encoding, table.sheet or ", ".join(table.alike)]
        facts.append(self.tr("%n row(s)", "", len(table.rows)))
        self._facts.setText(" · ".join(apart(fact) for fact in facts if fact))
        self.model.set_rows([])
        self.doubt.setCurrentIndex(0)
        self.form.show_list(opened)
        self.judge()

    def empty(self) -> None:
        """Let go of the list, also of what is still judged of it."""
        self.stop()
        self._generation += 1
        self.model.set_rows([])
        self.form.forget()

    def said(self) -> Said:
        """Give what the form says."""
        return self.form.said()

    def judge(self) -> None:
        """Judge all rows anew, off this thread; a box left as its list goes asks in vain."""
        self.stop()
        if not self.form.holds_list:
            return
        self._generation += 1
        generation, opened, said = self._generation, self.form.opened(), self.form.said()
        self.accept.setEnabled(False)
        self.busy.set_text(self.tr("Looking whether these people are here already"))
        self.busy.show()
        total = len(opened.table.rows)
        self._job = self._session.jobs.run(
            judge,
            self._session.replica,
            self._session.deployment,
            opened,
            said,
            done=lambda rows: self._judged(generation, rows),
            failed=lambda error: self._failed(generation, error),
            progress=lambda done: self.busy.set_progress(done, total),
        )

    def stop(self) -> None:
        """Stop judging."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _judged(self, generation: int, rows: list[Judged]) -> None:
        if generation != self._generation:
            return
        self._job = None
        self.busy.hide()
        self.model.set_rows(rows)
        collector.settle()  # so many rows stay until they are brought in
        self.table.share_width()
        self._doubt_chosen()
        self.judgedAnew.emit()

    def _failed(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._job = None
            self.busy.hide()
            self.failed.emit(error)

    def _leave(self) -> None:
        self.stop()
        self.left.emit()

    def _filtered(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.filters.set_value([_ALL])
        one = next(iter(chosen), _ALL)
        self.model.filter(None if one == _ALL else Verdict(one))

    def _doubt_chosen(self) -> None:
        self.model.decide_all(Verdict.DOUBTFUL, Action(self.doubt.currentData()))
        self._count()

    def _count(self) -> None:
        counts = self.model.counts()
        chips = [(_ALL, self.tr("All · {count}").format(count=isolate(str(counts.total()))))]
        chips += [
            (str(verdict), f"{verdict_text(verdict)} · {isolate(str(counts[verdict]))}")
            for verdict in Verdict
            if counts[verdict]
        ]
        if [code for code, _ in chips] != [chip.code for chip in self.filters.chips()] or any(
            chip.text() != label
            for chip, (_, label) in zip(self.filters.chips(), chips, strict=True)
        ):
            self.filters.set_choices(chips)
            if not self.filters.value():
                self.filters.set_value([_ALL])
                self.model.filter(None)
        self.doubt.setVisible(bool(counts[Verdict.DOUBTFUL]))
        coming = self.model.coming_in()
        name(self.accept, self.tr("Bring in %n row(s)", "", coming))
        self.accept.setEnabled(coming > 0 and self._job is None)

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setProperty("page", True)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(2, 0, spacing.l, 0)
        inner.addWidget(self.form)
        scroll.setWidget(holder)
        scroll.setFixedWidth(current_theme().control_px(_FORM_WIDTH))
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._facts)
        foot = QHBoxLayout()
        foot.setSpacing(spacing.s)
        self._hint.setWordWrap(False)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.accept)
        tools = QHBoxLayout()
        tools.setSpacing(spacing.m)
        tools.addWidget(self.filters, 1)
        tools.addWidget(self.doubt, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(spacing.m)
        right.addLayout(head)
        right.addLayout(tools)
        right.addWidget(self.busy)
        right.addWidget(self.table, 1)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[spacing.xl] * 4)
        row.setSpacing(spacing.l)
        row.addWidget(scroll)
        row.addLayout(right, 1)


class _RowTable(RowTable):
    """The rows; keys decide what happens with the chosen ones.

    Each has room for a name with phone and mail, and beside it for why it is somebody, unabridged.
    """

    WEIGHTS = (0, 0, 44, 56, 0)
    LEAST_PX = 750
    ROW_PX = 68

    def __init__(self, model: ImportRows) -> None:
        self._model = model
        super().__init__(model)
        self.setWordWrap(True)
        self.setItemDelegateForColumn(VERDICT, VerdictDelegate(self))

    def least_widths(self) -> list[int]:
        """As headings, verdicts and actions ask for; for the row what says its sheet, in reason."""
        widths = super().least_widths()
        longest = self._model.longest_place
        asked = self.fontMetrics().horizontalAdvance(longest) + 2 * current_theme().tokens.spacing.m
        most = current_theme().text_px(_PLACE_PX)
        widths[ROW] = max(widths[ROW], min(asked, most) if longest else 0)
        gap = 2 * current_theme().tokens.spacing.s
        verdicts, actions = self._model.kinds()
        pills = (pill_width(verdict_text(verdict)) + gap for verdict in verdicts)
        widths[VERDICT] = max([widths[VERDICT], *pills])
        words = self.fontMetrics().horizontalAdvance
        asked_by_actions = (words(action_text(action)) + 2 * gap for action in actions)
        widths[ACTION] = max([widths[ACTION], *asked_by_actions])
        return widths

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _KEYS.get(Qt.Key(event.key()))
        chosen = [index.row() for index in self.selectionModel().selectedRows()]
        if action is not None and chosen and not event.modifiers():
            self._model.decide(chosen, action)
            return
        super().keyPressEvent(event)
