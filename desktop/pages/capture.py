"""The capture page: one visitor after the other, by keyboard alone, nothing typed ever lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.consent_copy import copy_dialog
from desktop.dialogs.pinned import PinnedDialog, visitor_language
from desktop.form_view.context import FormContext
from desktop.form_view.tab_order import go_on
from desktop.labels import apart
from desktop.messages import sentence
from desktop.models.capture import PERSON, PREFIX, Capture, saves_of
from desktop.models.draft_keeper import DraftKeeper
from desktop.models.scan import Found, fill
from desktop.pages.base import Page
from desktop.pages.capture_beside import MetAlready, PutAside
from desktop.pages.capture_scan import Scanner
from desktop.pages.capture_sheet import CaptureSheet
from desktop.pages.capture_words import kept_words, pinned_words, scan_failed, scan_words
from desktop.pages.sheets_beside import SheetsBeside
from desktop.session import Session
from desktop.status_line import ElidingButton
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, Muted, Said, SectionTitle, button, rule
from forms.consent import REGISTER
from forms.validation import Invalid, normalised
from sync.errors import InvalidRecord
from sync.replica.views import RecordView

_BESIDE, _BESIDE_MOST = 280, 380
"""Width of what stands beside the sheet, in px, and the most that large writing makes of it."""
_LARGE = 1.5
"""From this scale of writing on, the page leaves out its title and its hints."""
_ROUND_FOCUS = 96
"""So much of the sheet stays in sight above and below the box that has the keyboard, in px."""
_WITNESS = "ui.witness"
"""Setting of the replica: who heard the last spoken answer, offered for the next."""


class CapturePage(Page):
    """The sheet, who may be here already beside it, and the one next action below."""

    page_id = "capture"
    icon_name = "plus"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._context = FormContext(session, tall=True)
        self.sheet = CaptureSheet(self._context)
        self.scanner = Scanner(session, self._context, self)
        self.setAcceptDrops(True)
        self.met, self.aside = MetAlready(session), PutAside()
        self.sheets = SheetsBeside(session)
        self.banner = Banner("kept", "")
        self.whose = Banner("waiting", "")
        self._heading, self._hints = SectionTitle(), Muted()
        self.pinned = ElidingButton("foot")
        self.pinned.setProperty("tall", True)
        put(self.pinned, "pin", role="muted", size=16)
        self._save, self._put = (
            button("", "primary", icon="check", tall=True),
            button("", tall=True),
        )
        self.keeper = DraftKeeper(session, self._draft, self)
        self._found_drafts = False
        self._copied = ""
        """The person whose copy the banner offers."""
        self._lay_out()
        self._connect()
        self._begin(Capture())
        self.retranslate()

    def title(self) -> str:
        return self.tr("Record somebody")

    def primary_focus(self) -> QWidget:
        return self.sheet.name if self.sheet.name.isEnabled() else self.sheet.needs

    def refresh(self) -> None:
        """Say where we are; at the first showing, take up what a crash or a lock left."""
        self.pinned.set_whole(pinned_words(self.session, self._context))
        if not self._found_drafts:
            self._found_drafts = True
            self._take_up_drafts()
        self._show_aside()
        self._show_whose()

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        self._fit()
        self._save.setText(self.tr("Save and next · Ctrl+Enter"))
        self._put.setText(self.tr("Put aside · Esc"))
        for made in (self._save, self._put):
            made.setAccessibleName(made.text())
        self._hints.setText(
            self.tr("Tab goes on · 1 to 9 choose · a name or one contact is enough")
        )
        self.sheet.retranslate()
        self.met.retranslate()
        self.aside.retranslate()
        self.sheets.retranslate()

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = go_on(self, forward=forward) or super().focusNextPrevChild(forward)
        focus = QApplication.focusWidget()
        if focus is not None and self.sheet.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, current_theme().control_px(_ROUND_FOCUS))
        return moved

    def flush(self) -> None:
        self.keeper.flush()

    def begin_for(self, person_id: str) -> None:
        """Begin a capture for a person who is here already, or for nobody (empty)."""
        if person_id:
            self._put_aside()
            self._begin(Capture())
            self.sheet.belong_to(person_id, known=True)
            self._show_whose()
        self.primary_focus().setFocus()

    def save(self) -> None:
        """Keep the visitor's records in one transaction, off the GUI thread, and begin the next."""
        capture = self.sheet.capture()
        if problems := self._problems(capture):
            self.sheet.show_problems(problems)
            self.sheet.focus_problem(problems)
            return
        self.keeper.forget()
        replica, saves = self.session.replica, saves_of(capture, self.session, datetime.now(UTC))
        others = [] if capture.known else self.met.kept_apart()

        def keep() -> RecordView | None:
            replica.save_draft(capture.key, capture.body())
            replica.save_all(saves)
            replica.drop_draft(capture.key)
            for other in others:
                replica.say_same(capture.person_id, other, value=False)
            if capture.consent.way == "spoken" and capture.consent.witness:
                replica.set_meta(_WITNESS, capture.consent.witness)
            return replica.get(capture.person_id)

        self.session.jobs.run(
            keep,
            done=lambda view: self._kept(capture, view),
            failed=lambda error: self._not_kept(capture, error),
        )
        self._begin(Capture())
        self.primary_focus().setFocus()

    def put_aside(self) -> None:
        """Leave the visitor for later and begin another; nothing is asked, nothing is lost."""
        if self._put_aside():
            self._say("waiting", lambda: self.tr("Put aside. It waits beside the sheet."))
        self._begin(Capture())
        self._show_aside()
        self.primary_focus().setFocus()

    # --- drafts -------------------------------------------------------------------------------

    def _draft(self) -> tuple[str, dict[str, Any]]:
        capture = self.sheet.capture()
        return capture.key, capture.body()

    def _drafts(self) -> dict[str, Capture]:
        """Drafts whose encounter is not saved yet; what a crash left behind a save is dropped."""
        replica, found = self.session.replica, {}
        for key, body in replica.drafts().items():
            if key.startswith(PREFIX):
                capture = Capture.of(body)
                if replica.get(capture.encounter_id) is None:
                    found[key] = capture
                else:
                    replica.drop_draft(key)
        return found

    def _take_up_drafts(self) -> None:
        drafts = self._drafts()
        if drafts and self.sheet.capture().empty:
            self._begin(list(drafts.values())[-1])
            self._say("waiting", lambda: self.tr("Your work was recovered. Go on where you were."))

    def _take_up(self, key: str) -> None:
        capture = self._drafts().get(key)
        if capture is not None:
            self._put_aside()
            self._begin(capture)
            self._show_aside()
            self.primary_focus().setFocus()

    def _put_aside(self) -> bool:
        self.keeper.touch()
        self.keeper.flush()
        return bool(self.sheet.capture().body())

    def _show_aside(self) -> None:
        current = self.sheet.capture().key
        self.aside.show_waiting(
            [(key, draft.title()) for key, draft in self._drafts().items() if key != current]
        )

    # --- one visitor --------------------------------------------------------------------------

    def _begin(self, capture: Capture) -> None:
        new_id = self.session.replica.new_id
        capture.encounter_id = capture.encounter_id or new_id()
        capture.person_id = capture.person_id or new_id()
        capture.consent.language = capture.consent.language or visitor_language(self.session)
        if not capture.consent.witness:
            capture.consent.witness = str(self.session.replica.meta(_WITNESS, "") or "")
        self.sheet.show_capture(capture)
        self.met.clear()
        if not capture.empty:
            self.met.ask(capture)
        self._show_whose()
        self._show_sheets()
        self._scroll.verticalScrollBar().setValue(0)

    def _changed(self) -> None:
        self.keeper.touch()
        self.sheet.show_problems({})
        self._show_sheets()

    def _show_sheets(self) -> None:
        said = self.sheet.misunderstandings.value() or self.sheet.needs.value()
        self.sheets.show_topics(said)

    def _belongs_to(self, person_id: str) -> None:
        self.sheet.belong_to(person_id, known=True)
        self._show_whose()
        self.sheet.needs.chips()[0].setFocus()

    def _is_somebody_else(self) -> None:
        self.sheet.belong_to(self.session.replica.new_id(), known=False)
        self._show_whose()
        self.primary_focus().setFocus()

    def _belongs_to_number(self, number: int) -> None:
        found = self.met.found()
        if number <= len(found):
            self._belongs_to(found[number - 1][0].id)

    def _show_whose(self) -> None:
        capture = self.sheet.capture()
        view = self.session.replica.get(capture.person_id) if capture.known else None
        self.whose.setVisible(view is not None)
        if view is not None:
            self.whose.show_message(
                "kept",
                lambda: self.tr("What you record goes to {name}.").format(name=apart(view.title)),
                lambda: self.tr("It is somebody else"),
            )

    def _problems(self, capture: Capture) -> dict[str, str]:
        if not capture.nameable:
            return {"name": self.tr("A name, a phone or an e-mail: one of them is needed.")}
        if problems := self.sheet.check():
            return problems
        try:
            normalised(PERSON, capture.person_values())
        except Invalid as error:
            return error.problems
        return {}

    # --- scanning -----------------------------------------------------------------------------

    def pick_file(self) -> None:
        """Choose a picture, a card or a text to read."""
        kinds = self.tr("Pictures, cards and texts ({pattern})").format(
            pattern="*.png *.jpg *.jpeg *.bmp *.gif *.webp *.vcf *.vcard *.txt"
        )
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Read a card or a badge"), "", kinds
        )
        if chosen:
            self.scanner.take_file(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.sheet.name.take(event.mimeData()):
            event.acceptProposedAction()

    def _scanned(self, text: str) -> None:
        self.scanner.take_text(text)

    def _scan_found(self, found: Found) -> None:
        """Lay a scan into the sheet and say what it gave and what it did not."""
        scanned, capture = found.scanned, self.sheet.capture()
        if capture.name and capture.name in (scanned.text, f"{scanned.before} {scanned.text}"):
            capture.name = ""
        if self._is_raw(capture.name):
            capture.name = scanned.before
        if found.person_id:
            self._begin_again(capture)
            self._belongs_to(found.person_id)
            self._say("kept", lambda: scan_words(scanned, None))
            return
        filled = fill(capture, scanned)
        self._begin_again(filled.capture)
        self.sheet.identified.emit()
        self._say("kept", lambda: scan_words(scanned, filled))
        self._go_on_from_scan(filled.capture)

    def _is_raw(self, name: str) -> bool:
        return "BEGIN:VCARD" in name.upper() or "MECARD:" in name.upper() or "\n" in name

    def _begin_again(self, capture: Capture) -> None:
        """Show the same visitor with more in it, and keep it as a draft."""
        self.sheet.show_capture(capture)
        self.keeper.touch()

    def _go_on_from_scan(self, capture: Capture) -> None:
        """Go on to the first of the four things that is not there yet."""
        missing = capture.missing()
        if "name" in missing:
            self.sheet.name.setFocus()
        elif "contact" in missing:
            self.sheet.phones.setFocus()
        else:
            self.sheet.needs.setFocus()

    def _scan_failed(self, reason: str) -> None:
        self._say("waiting", lambda: scan_failed(reason))

    # --- saved --------------------------------------------------------------------------------

    def _kept(self, capture: Capture, view: RecordView | None) -> None:
        self.session.notify_changed()
        self._copied = view.id if view is not None and capture.consent.answers else ""
        kind = "kept" if view is None or not view.withheld else "waiting"
        if capture.consent.answers.get(REGISTER) in ("refused", "withdrawn"):
            kind = "stopped"
        self._say(
            kind,
            lambda: kept_words(self.session, capture, view),
            lambda: self.tr("Copy for the visitor · F3") if self._copied else "",
        )

    def show_copy(self) -> None:
        """Show the last visitor the copy of what they answered."""
        dialog = copy_dialog(self.session, self._copied, self.window()) if self._copied else None
        if dialog is not None:
            dialog.exec()
            dialog.deleteLater()
            self.primary_focus().setFocus()

    def _not_kept(self, capture: Capture, error: Exception) -> None:
        """Give the visitor back: on the sheet if it is free, else beside it."""
        self.session.replica.save_draft(capture.key, capture.body())
        if self.sheet.capture().empty:
            self._begin(capture)
        self._show_aside()
        if isinstance(error, InvalidRecord):
            self.sheet.show_problems(error.problems)
        self._say("stopped", lambda: sentence(error).text())

    def _open_pinned(self) -> None:
        dialog = PinnedDialog(self.session, self.window())
        if dialog.exec():
            self._context.refresh()
            self.sheet.phones.retranslate()
        dialog.deleteLater()
        self.primary_focus().setFocus()

    def _say(self, kind: Any, text: Said, action: Said = "") -> None:
        self.banner.show_message(kind, text, action)
        self.banner.show()

    # --- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(spacing.l)
        head.addWidget(self._heading)
        self._heading.setWordWrap(False)
        self._heading.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        head.addWidget(self.pinned, 1)
        middle.setSpacing(spacing.l)
        middle.addWidget(self._scrolling(), 1)
        middle.addWidget(self._beside())
        foot.setSpacing(spacing.m)
        foot.addWidget(self._hints, 1)
        foot.addWidget(self._put)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.s, spacing.xl, spacing.s)
        column.setSpacing(spacing.s)
        column.addLayout(head)
        for banner in (self.banner, self.whose):
            banner.hide()
            column.addWidget(banner)
        column.addLayout(middle, 1)
        column.addWidget(rule())
        column.addLayout(foot)

    def _scrolling(self) -> QScrollArea:
        """The sheet, which scrolls."""
        self._scroll = _column(self.sheet)
        return self._scroll

    def _beside(self) -> QScrollArea:
        """What stands beside the sheet."""
        holder = QWidget()
        holder.setProperty("page", True)
        beside = QVBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(current_theme().tokens.spacing.m)
        for widget in (self.met, self.sheets, self.aside):
            beside.addWidget(widget)
        beside.addStretch(1)
        self._side = _column(holder)
        return self._side

    def _fit(self) -> None:
        """In large writing the visitor's boxes need the room of the title and of the hints."""
        roomy = current_theme().scale < _LARGE
        for words in (self._heading, self._hints):
            words.setVisible(roomy)
        self._side.setFixedWidth(min(current_theme().control_px(_BESIDE), _BESIDE_MOST))

    def _connect(self) -> None:
        current_theme().changed.connect(self._fit)
        self.sheet.changed.connect(self._changed)
        self.sheet.name.scanned.connect(self._scanned)
        self.sheet.name.pictured.connect(self.scanner.take_picture)
        self.sheet.name.filed.connect(self.scanner.take_file)
        self.sheet.pick.clicked.connect(self.pick_file)
        self.scanner.found.connect(self._scan_found)
        self.scanner.failed.connect(self._scan_failed)
        self.pinned.clicked.connect(self._open_pinned)
        self.sheet.identified.connect(lambda: self.met.ask(self.sheet.capture()))
        self.met.addRequested.connect(self._belongs_to)
        self.met.openRequested.connect(lambda i: self.session.recordRequested.emit(PERSON, i))
        self.aside.takeUpRequested.connect(self._take_up)
        self.sheets.openRequested.connect(self.session.sheetRequested)
        self.whose.acted.connect(self._is_somebody_else)
        self._save.clicked.connect(self.save)
        self._put.clicked.connect(self.put_aside)
        self._action(self.save, "Ctrl+Return", "Ctrl+Enter")
        self._action(self.put_aside, "Esc")
        self._action(self.sheet.open_consent, "F2")
        self._action(self.show_copy, "F3")
        self.banner.acted.connect(self.show_copy)
        for number in range(1, 5):
            self._action(lambda _on=False, at=number: self._belongs_to_number(at), f"Ctrl+{number}")

    def _action(self, do: Any, *keys: str) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        self.addAction(action)


def _column(content: QWidget) -> QScrollArea:
    """A column that scrolls up and down, and is no stop for Tab itself."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(content)
    return scroll
