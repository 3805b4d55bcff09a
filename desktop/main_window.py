"""The frame around the pages: navigation, pinned event, language, lock, status line, shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.backups import Backups
from desktop.bootstrap import Folders
from desktop.catching_up import CatchingUp
from desktop.courier import Courier
from desktop.events import event_line
from desktop.live import name
from desktop.look import Look
from desktop.menus import LanguageButton
from desktop.messages import sentence
from desktop.models.deciding import count_waiting
from desktop.page_frame import Pages, PagesById
from desktop.pages.base import Page
from desktop.pages.settings import SettingsPage
from desktop.pages.sync import SyncPage
from desktop.risk import RiskWatch
from desktop.session import Session
from desktop.status_line import ElidingButton, StatusLine
from desktop.style.icons import application_icon, put
from desktop.style.states import State
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, NavList, Strong, button, rule
from desktop.undo_notice import add_undo_keys
from desktop.window_pages import COORDINATORS, DIGITS, KINDS, NAVIGATION, PagesByName
from forms.segment import group
from sync.replica.queue import Filter
from sync.segments.named import Named

_LEAST = (680, 480)
"""The least size of the window, in px, at the ordinary size of writing."""


class MainWindow(PagesByName, QMainWindow):
    """An unlocked vault's window, on its first page; on none yet where `first` is empty."""

    idleChanged = Signal(float)
    """So many minutes without a touch lock it from now on."""

    def __init__(self, session: Session, look: Look, place: Folders, first: str = "home") -> None:
        super().__init__()
        self.session, self.look = session, look
        self.courier = Courier(session, self)
        self.backups = Backups(session, place, self)
        self.catching_up = CatchingUp(session, self)
        self.risk = RiskWatch(session, self.courier, self)
        self._place = place
        self.stack = Pages({page_id: self._maker(page_id) for page_id in KINDS})
        self.pages = PagesById(self.stack, tuple(KINDS))
        self._build()
        self._listen()
        self._add_shortcuts()
        self.retranslate()
        current_theme().changed.connect(self._keep_room)
        self._keep_room()
        self.resize(1366, 768)
        if first:
            self.open_page(first)
        self.risk.look()

    # --- the pages ------------------------------------------------------------------------------

    def _maker(self, page_id: str) -> Callable[[QWidget], Page]:
        return lambda frame: self._make(page_id, frame)

    def _make(self, page_id: str, frame: QWidget) -> Page:
        if page_id == "sync":
            return SyncPage(self.session, self.courier, self.risk, frame)
        if page_id == "settings":
            page = SettingsPage(self.session, self.look, self.courier, self._place, frame)
            page.idleChanged.connect(self.idleChanged)
            return page
        return KINDS[page_id](self.session, frame)

    # --- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowIcon(application_icon())
        self.notice = Banner("stopped", "")
        self.notice.hide()
        self.status = StatusLine(self.session, self.courier, self.catching_up, self.risk)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._top_bar())
        right.addWidget(rule())
        right.addWidget(self.notice)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addLayout(right, 1)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(rule())
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _side(self) -> QWidget:
        tokens = current_theme().tokens
        side = QWidget()
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setProperty("part", "nav")
        mark = QLabel()
        mark.setPixmap(application_icon().pixmap(28, 28))
        brand = QHBoxLayout()
        brand.setContentsMargins(tokens.spacing.m, tokens.spacing.m, tokens.spacing.m, 0)
        brand.setSpacing(tokens.spacing.s)
        brand.addWidget(mark)
        brand.addWidget(Strong("Tremplin"), 1)
        self.new = button("…", icon="plus", tall=True)
        action = QVBoxLayout()
        action.setContentsMargins(*[tokens.spacing.s] * 4)
        action.addWidget(self.new)
        self.nav = NavList()
        for page_id in NAVIGATION:
            self.nav.add(page_id, KINDS[page_id].icon_name, "…")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.spacing.xs)
        column.addLayout(brand)
        column.addSpacing(tokens.spacing.s)
        column.addLayout(action)
        column.addWidget(self.nav, 1)
        return side

    def _top_bar(self) -> QWidget:
        spacing = current_theme().tokens.spacing
        bar = QWidget()
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setProperty("part", "top")
        self.pinned = ElidingButton("plain")
        put(self.pinned, "pin", role="accent")
        self.language = LanguageButton(self.look)
        self.lock_button: QPushButton = button("…", "quiet", icon="lock")
        row = QHBoxLayout(bar)
        row.setContentsMargins(spacing.l, spacing.s, spacing.l, spacing.s)
        row.setSpacing(spacing.s)
        row.addWidget(self.pinned, 1)
        row.addWidget(self.language)
        row.addWidget(self.lock_button)
        return bar

    def _listen(self) -> None:
        session = self.session
        self.new.clicked.connect(lambda: session.captureRequested.emit(""))
        self.nav.chosen.connect(self.open_page)
        self.pinned.clicked.connect(self._pin)
        self.lock_button.clicked.connect(session.lockRequested)
        self.notice.acted.connect(self.notice.hide)
        session.pageRequested.connect(self.open_page)
        session.captureRequested.connect(self.open_capture)
        session.recordRequested.connect(self.open_record)
        session.peopleRequested.connect(self.open_people)
        session.segmentRequested.connect(self.open_segment)
        session.filterRequested.connect(self.open_filter)
        session.sheetRequested.connect(self.open_sheet)
        session.queueRequested.connect(self.open_queue)
        session.eventChanged.connect(self._show_event)
        session.changed.connect(self._show_event)
        session.changed.connect(self._count_waiting)

    def _add_shortcuts(self) -> None:
        self._undo, self._redo = add_undo_keys(
            self, self.status.undo, lambda: self.current is not None and self.current.undo_here()
        )
        self._actions: dict[str, QAction] = {}
        for sequence, slot in (
            ("Ctrl+N", lambda: self.session.captureRequested.emit("")),
            ("Ctrl+F", lambda: self.open_page("people")),
            ("Ctrl+L", self.session.lockRequested.emit),
            ("Ctrl+P", self._pin),
            ("F5", lambda: self.courier.start(asked=True)),
            *((f"Ctrl+{n}", self._opener(n)) for n in DIGITS),
            *((f"Alt+{n}", self._opener(n)) for n in DIGITS),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(sequence))
            action.triggered.connect(slot)
            self.addAction(action)
            self._actions[sequence] = action

    def _opener(self, number: int) -> Callable[[], None]:
        """Give what opens the page whose entry stands at that place in the side bar."""

        def open_it() -> None:
            shown = self.nav.shown()
            if number <= len(shown):
                self.open_page(shown[number - 1])

        return open_it

    def _keep_room(self) -> None:
        """No narrower than half a small laptop's screen, nor than the screen in large writing."""
        asked = QSize(*(current_theme().control_px(side) for side in _LEAST))
        self.setMinimumSize(asked.boundedTo(self.screen().availableSize()))

    # --- going places ---------------------------------------------------------------------------

    def open_page(self, page_id: str) -> None:
        """Show a page and put the cursor where it belongs."""
        page = self.stack.open(page_id)
        for number in DIGITS:
            self._actions[f"Ctrl+{number}"].setEnabled(page_id != "capture")
        self.nav.set_current("people" if page_id == "record" else page_id)
        self._show_title()
        focus = page.primary_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_queue(self, wanted: Filter) -> None:
        """Show what of the queue meets a filter."""
        self.decide.filters.set_wanted(wanted)
        self.open_page("decide")

    @property
    def current(self) -> Page | None:
        """The page on show; none before the first is opened."""
        return self.stack.current

    def _pin(self) -> None:
        self.home.choose_event()

    def open_capture(self, person_id: str) -> None:
        """Show the capture page, on a person or on nobody; asked for there, the next visitor."""
        there = self.current is self.capture
        self.open_page("capture")
        if there and not person_id:
            self.capture.put_aside()
        else:
            self.capture.begin_for(person_id)

    def open_record(self, record_type: str, record_id: str) -> None:
        """Show a record."""
        self.record.open(record_type, record_id)
        self.open_page("record")

    def open_people(self, label: str, ids: object) -> None:
        """List some people, and say what they have in common."""
        self.open_page("people")
        self.people.show_among(label, list(ids))  # type: ignore[call-overload]  # ids as signalled

    def open_segment(self, label: str, rules: object) -> None:
        """List the people of a segment."""
        self.open_page("people")
        self.people.show_segment(label, group(rules))

    def open_filter(self, named: object) -> None:
        """Go on with a filter of the people page as a segment."""
        self.open_page("segments")
        self.segments.begin(cast("Named", named))

    def open_sheet(self, sheet_id: str) -> None:
        """Show an answer sheet."""
        self.open_page("sheets")
        self.sheets.open_sheet(sheet_id)

    def tell(self, error: BaseException) -> None:
        """Say an error across the top, in the way of nothing."""
        self.say("stopped", lambda: sentence(error).whole())

    def say(self, state: State, text: Callable[[], str]) -> None:
        """Say something across the top until it is closed, in whatever language is in force."""
        self.notice.show_message(state, text, lambda: self.tr("Close"))
        self.notice.show()

    def flush(self) -> None:
        """Put everything typed and not saved into its draft."""
        for page in self.stack.made():
            page.flush()

    # --- words ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text of the frame."""
        name(self.new, self.tr("New record"), self._hint("Ctrl+N"))
        name(self.lock_button, self.tr("Lock"), self._hint("Ctrl+L"))
        for page_id in NAVIGATION:
            self.nav.set_text(page_id, KINDS[page_id].called())
        self.nav.setAccessibleName(self.tr("Pages"))
        texts = {
            "Ctrl+N": self.tr("New record"),
            "Ctrl+F": self.tr("Find a person"),
            "Ctrl+L": self.tr("Lock"),
            "Ctrl+P": self.tr("Pin an event"),
            "F5": self.tr("Send and receive"),
        }
        self._undo.setText(self.tr("Undo"))
        self._redo.setText(self.tr("Redo"))
        for sequence, text in texts.items():
            self._actions[sequence].setText(text)
        self._name_digits()
        self._show_title()
        self._show_event()
        self._count_waiting()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        self.courier.cancel()
        super().closeEvent(event)

    @staticmethod
    def _hint(sequence: str) -> str:
        return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)

    def _show_title(self) -> None:
        title = self.current.title() if self.current else ""
        self.setWindowTitle(f"{title} – Tremplin" if title else "Tremplin")

    def _show_event(self) -> None:
        event = self.session.pinned_event()
        said = event_line(event, self.session) if event else self.tr("Pin an event…")
        self.pinned.set_whole(said)

    def _count_waiting(self) -> None:
        """Say beside the queue how much waits; read off the GUI thread."""
        self.session.jobs.run(count_waiting, self.session.replica, done=self._show_waiting)

    def _show_waiting(self, count: int) -> None:
        self.nav.set_badge("decide", str(count) if count else "")
        self.nav.set_shown("decide", count > 0 or self.session.is_coordinator)
        self._name_digits()

    def _name_digits(self) -> None:
        """Show the entries that are this person's, and tell each of the first nine its key."""
        for page_id in COORDINATORS:
            self.nav.set_shown(page_id, self.session.is_coordinator)
        for number, page_id in zip(DIGITS, self.nav.shown(), strict=False):
            self.nav.set_hint(page_id, self._hint(f"Alt+{number}"))
            for keys in ("Ctrl", "Alt"):
                self._actions[f"{keys}+{number}"].setText(KINDS[page_id].called())
