"""The capture page: one visitor after the other, by keyboard alone, nothing typed ever lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QWidget,
)

from desktop.dialogs.pinned import PinnedDialog, visitor_language
from desktop.form_view.context import FormContext
from desktop.form_view.scan_catcher import ScanCatcher
from desktop.form_view.tab_order import go_on
from desktop.form_view.witness import KEY
from desktop.live import ask
from desktop.models.capture import PERSON, Capture, saves_of
from desktop.models.capture_drafts import keep, last_witness
from desktop.pages.base import Page
from desktop.pages.capture_beside import TAKE_UP, MetAlready
from desktop.pages.capture_frame import CaptureFrame
from desktop.pages.capture_kept import Kept
from desktop.pages.capture_reading import Reading
from desktop.pages.capture_refusal import Refusal
from desktop.pages.capture_scan import Scanner
from desktop.pages.capture_waiting import Waiting
from desktop.pages.capture_words import pinned_words, whose_words
from desktop.pages.sheets_beside import SheetsBeside
from desktop.session import Session
from desktop.shortcuts import on_keys
from desktop.style.states import State
from desktop.style.widgets import Banner, Said
from forms.validation import Invalid, normalised


class CapturePage(Page):
    """The sheet, who may be here already beside it, and the one next action below."""

    page_id = "capture"
    icon_name = "plus"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._context = FormContext(session, tall=True)
        self.scanner = Scanner(session, self._context, self)
        self.setAcceptDrops(True)
        self.met, self.waiting, self.kept = MetAlready(session), Waiting(self), Kept(self)
        self.aside = self.waiting.aside
        self.sheets = SheetsBeside(session)
        self.banner = Banner("kept", "")
        self.whose = Banner("waiting", "")
        beside = (self.met, self.sheets, self.aside)
        self.frame = CaptureFrame(self, self._context, (self.banner, self.whose), beside)
        self.sheet = self.frame.sheet
        self.refusal = Refusal(
            self.banner,
            lambda: self.title_of(self.sheet.capture()),
            lambda: self._problems(self.sheet.capture()),
        )
        self.reading = Reading(self)
        self.catcher = ScanCatcher(self, self.sheet.name, self.sheet.capture, self.show_more)
        self._witness = last_witness(session)
        """Who heard the last spoken answer, before it is in the database."""
        self._blank = False
        """Whether nothing was said yet of a visitor whose sheet is fresh."""
        self._banner_does: Callable[[], None] = self.kept.show_copy
        self._connect()
        self.begin(Capture())
        self.retranslate()

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("CapturePage", "Record somebody")

    def primary_focus(self) -> QWidget:
        return self.sheet.name if self.sheet.name.isEnabled() else self.sheet.needs

    def refresh(self) -> None:
        """Say where we are; at the first showing, take up what a crash or a lock left."""
        self.frame.pinned.set_whole(pinned_words(self.session, self._context))
        self.waiting.look()
        self._show_whose()

    def retranslate(self) -> None:
        frame = self.frame
        frame.heading.setText(self.title())
        frame.save.setText(self.tr("Save and next · Ctrl+Enter"))
        frame.put_aside.setText(self.tr("Put aside · Esc"))
        for made in (frame.save, frame.put_aside):
            made.setAccessibleName(made.text())
        frame.fit()
        frame.hints.setText(
            self.tr("Tab goes on · 1 to 9 choose · a name or one contact is enough")
        )
        self.sheet.retranslate()
        self.met.retranslate()
        self.aside.retranslate()
        self.sheets.retranslate()

    def focusNextPrevChild(self, forward: bool) -> bool:
        later = self.sheet.later_stops()
        moved = go_on(self, forward=forward, later=later)
        return moved or super().focusNextPrevChild(forward)

    def flush(self) -> None:
        self.waiting.flush()

    def begin_for(self, person_id: str) -> None:
        """Begin a capture for a person who is here already, or for nobody (empty)."""
        if person_id:
            self.waiting.put_aside()
            self.begin(Capture())
            self.sheet.belong_to(person_id, self._names(person_id))
            self._show_whose()
        self.primary_focus().setFocus()

    def save(self) -> None:
        """Keep the visitor's records in one transaction, off the GUI thread, and begin the next."""
        capture = self.sheet.capture()
        if problems := self._problems(capture):
            self.sheet.show_problems(problems)
            self.sheet.focus_problem(problems)
            self.refusal.say()
            self.frame.follow()
            return
        self.waiting.keeper.forget()
        replica, saves = self.session.replica, saves_of(capture, self.session, datetime.now(UTC))
        others = [] if capture.known else self.met.kept_apart()
        if heard := capture.consent.witness if capture.consent.way == "spoken" else "":
            self._witness = heard
        self.session.jobs.run(
            keep,
            replica,
            capture,
            saves,
            others,
            heard,
            done=lambda view: self.kept.landed(capture, view),
            failed=lambda error: self.kept.refused(capture, error),
        )
        self.begin(Capture())
        self.primary_focus().setFocus()

    def put_aside(self) -> None:
        """Leave the visitor for later and begin another; nothing is asked, nothing is lost."""
        if self.waiting.put_aside():
            self.say("waiting", lambda: self.tr("Put aside. It waits beside the sheet."))
        self.begin(Capture())
        self.waiting.show()
        self.primary_focus().setFocus()

    # --- one visitor --------------------------------------------------------------------------

    def begin(self, capture: Capture) -> None:
        """Show a visitor on the sheet, fresh or from a draft, and who may be the same beside it."""
        self.reading.forget()
        self.refusal.over()
        new_id = self.session.replica.new_id
        self._blank = not capture.encounter_id
        capture.encounter_id = capture.encounter_id or new_id()
        capture.person_id = capture.person_id or new_id()
        capture.consent.language = capture.consent.language or visitor_language(self.session)
        self.sheet.show_capture(capture)
        self.sheet.consent.witness.offer(self._witness)
        self.sheet.start_over()
        self.met.clear()
        if not capture.empty:
            self.met.ask(capture)
        self._show_whose()
        self._show_sheets()
        self.frame.to_the_top()

    def _changed(self) -> None:
        self._date()
        self.waiting.keeper.touch()
        self.sheet.show_problems({})
        self.refusal.typed()
        self._show_sheets()

    def _date(self) -> None:
        """Let a visitor's records begin with the first thing said, not with the empty sheet."""
        if self._blank and not self.sheet.capture().empty:
            self._blank = False
            self.sheet.take_ids(self.session.replica.new_id)

    def _show_sheets(self) -> None:
        said = self.sheet.misunderstandings.value() or self.sheet.needs.value()
        self.sheets.show_topics(said)

    def belongs_to(self, person_id: str) -> None:
        """Say that the visitor on the sheet is somebody who is here already."""
        self.banner.hide()  # two messages at once leave no room for the sheet
        self.sheet.belong_to(person_id, self._names(person_id))
        self.met.ask(self.sheet.capture())  # whoever was chosen is offered no more
        self._show_whose()
        self.sheet.needs.chips()[0].setFocus()

    def _names(self, person_id: str) -> tuple[str, str]:
        """Give the names of somebody who is here, in both scripts."""
        view = self.session.replica.get(person_id)
        name = (view.values.get("name") or {}) if view is not None else {}
        latin, arabic = ((name.get(f"given{end}"), name.get(f"family{end}")) for end in ("", "_ar"))
        return " ".join(filter(None, latin)), " ".join(filter(None, arabic))

    def _is_somebody_else(self) -> None:
        self.sheet.belong_to(self.session.replica.new_id(), None)
        self.met.ask(self.sheet.capture())
        self._show_whose()
        self.primary_focus().setFocus()

    def _belongs_to_number(self, number: int) -> None:
        found = self.met.found()
        if number <= len(found):
            self.belongs_to(found[number - 1][0].id)

    def _show_whose(self) -> None:
        capture = self.sheet.capture()
        view = self.session.replica.get(capture.person_id) if capture.known else None
        self.whose.setVisible(view is not None)
        if view is not None:
            self.whose.show_message(
                "kept",
                lambda: whose_words(self.session, view),
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

    def title_of(self, capture: Capture) -> str:
        """Give a few words to know a visitor by."""
        view = self.session.replica.get(capture.person_id) if capture.known else None
        return view.title if view else capture.title()

    def show_more(self, capture: Capture) -> None:
        """Show the same visitor with more on the sheet, and keep it as a draft."""
        self.sheet.show_capture(capture)
        self.waiting.keeper.touch()

    def go_on_with(self, capture: Capture) -> None:
        """Go on to the first of the four things that is not there yet."""
        missing = capture.missing()
        if "name" in missing:
            self.sheet.name.setFocus()
        elif "contact" in missing:
            self.sheet.phones.setFocus()
        else:
            self.sheet.needs.setFocus()

    # --- said and done ------------------------------------------------------------------------

    def _open_pinned(self) -> None:
        ask(PinnedDialog(self.session, self.window()))
        self.primary_focus().setFocus()

    def _go_there(self) -> None:
        """Read phones in the habits of the place that is pinned now, typed ones too."""
        self._context.refresh()
        self.sheet.phones.retranslate()
        self.frame.pinned.set_whole(pinned_words(self.session, self._context))

    def say(
        self, kind: State, text: Said, action: Said = "", do: Callable[[], None] | None = None
    ) -> None:
        """Say something above the sheet; its button does ``do``, or shows the visitor's copy."""
        self._banner_does = do or self.kept.show_copy
        self.kept.replaced()
        self.refusal.replaced()
        self.banner.show_message(kind, text, action)
        self.banner.show()

    def _do_as_the_banner_says(self) -> None:
        self._banner_does()

    def _connect(self) -> None:
        self.sheet.changed.connect(self._changed)
        self.sheet.name.scanned.connect(self.scanner.take_text)
        self.catcher.caught.connect(self.scanner.take_text)
        self.sheet.name.pictured.connect(self.scanner.take_picture)
        self.sheet.name.filed.connect(self.scanner.take_file)
        self.sheet.pick.clicked.connect(self.pick_file)
        self.scanner.found.connect(self.reading.take)
        self.scanner.several.connect(self.reading.choose)
        self.scanner.failed.connect(self.reading.fail)
        self.frame.pinned.clicked.connect(self._open_pinned)
        self.frame.narrowed.connect(self.met.set_spare)
        self.sheet.identified.connect(lambda: self.met.ask(self.sheet.capture()))
        self.met.addRequested.connect(self.belongs_to)
        self.met.openRequested.connect(lambda i: self.session.recordRequested.emit(PERSON, i))
        self.sheets.openRequested.connect(self.session.sheetRequested)
        self.whose.acted.connect(self._is_somebody_else)
        self.frame.save.clicked.connect(self.save)
        self.frame.put_aside.clicked.connect(self.put_aside)
        self.session.eventChanged.connect(self._go_there)
        on_keys(self, self.save, "Ctrl+Return", "Ctrl+Enter")
        on_keys(self, self.put_aside, "Esc")
        on_keys(self, self.sheet.consent.open_dialog, "F2")
        on_keys(self, self.kept.show_copy, "F3")
        on_keys(self, self.reading.turn, "F4")
        on_keys(self, self.sheet.details.setFocus, "F6")
        on_keys(self, self.sheet.consent.witness.take, KEY)
        on_keys(self, self.waiting.take_up_next, TAKE_UP)
        self.banner.acted.connect(self._do_as_the_banner_says)
        self.session.undone.connect(self.kept.taken_back)
        for number in range(1, 5):
            on_keys(
                self, lambda _on=False, at=number: self._belongs_to_number(at), f"Ctrl+{number}"
            )
