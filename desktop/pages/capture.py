"""The capture page: one visitor after the other, by keyboard alone, nothing typed ever lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QWidget,
)

from desktop.dialogs.consent_copy import copy_dialog
from desktop.dialogs.pinned import PinnedDialog, visitor_language
from desktop.form_view.context import FormContext
from desktop.form_view.scan_catcher import ScanCatcher
from desktop.form_view.tab_order import go_on
from desktop.labels import apart
from desktop.live import ask
from desktop.messages import sentence
from desktop.models.capture import PERSON, Capture, saves_of
from desktop.models.capture_drafts import WITNESS, CaptureDrafts, keep
from desktop.models.draft_keeper import DraftKeeper
from desktop.pages.base import Page
from desktop.pages.capture_beside import MetAlready, PutAside
from desktop.pages.capture_frame import CaptureFrame
from desktop.pages.capture_reading import Reading
from desktop.pages.capture_refusal import Refusal
from desktop.pages.capture_scan import Scanner
from desktop.pages.capture_words import kept_words, pinned_words
from desktop.pages.sheets_beside import SheetsBeside
from desktop.session import Session
from desktop.style.states import State
from desktop.style.widgets import Banner, Said
from forms.consent import REGISTER
from forms.validation import Invalid, normalised
from sync.errors import InvalidRecord
from sync.replica.views import RecordView


class CapturePage(Page):
    """The sheet, who may be here already beside it, and the one next action below."""

    page_id = "capture"
    icon_name = "plus"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._context = FormContext(session, tall=True)
        self.scanner = Scanner(session, self._context, self)
        self.setAcceptDrops(True)
        self.met, self.aside = MetAlready(session), PutAside()
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
        self.keeper = DraftKeeper(session, self._draft, self)
        self._found_drafts = False
        self._drafts = CaptureDrafts(session)
        self._witness = str(session.replica.meta(WITNESS, "") or "")
        """Who heard the last spoken answer: the next visitor's, before it is in the database."""
        self._blank = False
        """Whether nothing was said yet of a visitor whose sheet is fresh."""
        self._last = ""
        """The person who was kept last."""
        self._copied = ""
        """The person whose copy the banner offers."""
        self._banner_does: Callable[[], None] = self.show_copy
        self._tells_of_last = False
        """Whether the banner is about the visitor before."""
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
        if not self._found_drafts:
            self._found_drafts = True
            self._take_up_drafts()
        self._show_aside()
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
        self.keeper.flush()
        self._drafts.flush()

    def begin_for(self, person_id: str) -> None:
        """Begin a capture for a person who is here already, or for nobody (empty)."""
        if person_id:
            self._put_aside()
            self.begin(Capture())
            self.sheet.belong_to(person_id, known=True)
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
        self.keeper.forget()
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
            done=lambda view: self._kept(capture, view),
            failed=lambda error: self._not_kept(capture, error),
        )
        self.begin(Capture())
        self.primary_focus().setFocus()

    def put_aside(self) -> None:
        """Leave the visitor for later and begin another; nothing is asked, nothing is lost."""
        if self._put_aside():
            self.say("waiting", lambda: self.tr("Put aside. It waits beside the sheet."))
        self.begin(Capture())
        self._show_aside()
        self.primary_focus().setFocus()

    # --- drafts -------------------------------------------------------------------------------

    def _draft(self) -> tuple[str, dict[str, Any]]:
        capture = self.sheet.capture()
        return capture.key, capture.body()

    def _take_up_drafts(self) -> None:
        drafts = self._drafts.found()
        if drafts and self.sheet.capture().empty:
            self.begin(list(drafts.values())[-1])
            self.say("waiting", lambda: self.tr("Your work was recovered. Go on where you were."))

    def _take_up(self, key: str) -> None:
        capture = self._drafts.found().get(key)
        if capture is not None:
            self._put_aside()
            self.begin(capture)
            self._show_aside()
            self.primary_focus().setFocus()

    def _put_aside(self) -> bool:
        """Keep the visitor on the sheet as a draft, off the GUI thread; whether there was one."""
        capture = self.sheet.capture()
        if not capture.body():
            return False
        self._drafts.hand(capture)
        self.keeper.hand_over(lambda: self._drafts.landed(capture.key))
        return True

    def _show_aside(self) -> None:
        current = self.sheet.capture().key
        self.aside.show_waiting(
            [(key, draft.title()) for key, draft in self._drafts.found().items() if key != current]
        )

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
        if not capture.consent.witness:
            capture.consent.witness = self._witness
        self.sheet.show_capture(capture)
        self.sheet.start_over()
        self.met.clear()
        if not capture.empty:
            self.met.ask(capture)
        self._show_whose()
        self._show_sheets()
        self.frame.to_the_top()

    def _changed(self) -> None:
        self._date()
        self.keeper.touch()
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
        if self._tells_of_last:
            self.banner.hide()  # two messages at once leave no room for the sheet
        self.sheet.belong_to(person_id, known=True)
        self.met.ask(self.sheet.capture())  # whoever was chosen is offered no more
        self._show_whose()
        self.sheet.needs.chips()[0].setFocus()

    def _is_somebody_else(self) -> None:
        self.sheet.belong_to(self.session.replica.new_id(), known=False)
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

    def lay_aside(self, capture: Capture) -> None:
        """Keep a visitor as a draft that waits beside the sheet."""
        self.show_more(capture)
        self._put_aside()
        self._show_aside()

    def take_back(self, key: str) -> None:
        """Drop the draft of a visitor on the sheet who never was: it was somebody else's scan."""
        self.keeper.forget()
        self._drafts.drop(key)

    def title_of(self, capture: Capture) -> str:
        """Give a few words to know a visitor by."""
        view = self.session.replica.get(capture.person_id) if capture.known else None
        return view.title if view else capture.title()

    def show_more(self, capture: Capture) -> None:
        """Show the same visitor with more on the sheet, and keep it as a draft."""
        self.sheet.show_capture(capture)
        self.keeper.touch()

    def go_on_with(self, capture: Capture) -> None:
        """Go on to the first of the four things that is not there yet."""
        missing = capture.missing()
        if "name" in missing:
            self.sheet.name.setFocus()
        elif "contact" in missing:
            self.sheet.phones.setFocus()
        else:
            self.sheet.needs.setFocus()

    # --- saved --------------------------------------------------------------------------------

    def _kept(self, capture: Capture, view: RecordView | None) -> None:
        self.session.notify_changed()
        self._last = view.id if view is not None else ""
        self._copied = view.id if view is not None and capture.consent.answers else ""
        kind: State = "kept" if view is None or not view.withheld else "waiting"
        if capture.consent.answers.get(REGISTER) in ("refused", "withdrawn"):
            kind = "stopped"
        self.say(
            kind,
            lambda: kept_words(self.session, capture, view),
            lambda: self.tr("Copy for the visitor · F3") if self._copied else "",
        )
        self._tells_of_last = True

    def _taken_back(self, people: list[str]) -> None:
        """What the banner says of the visitor before is no longer so, nor is there a copy."""
        if self._last not in people:
            return
        self._copied = ""
        if self._tells_of_last:
            self.banner.hide()

    def show_copy(self) -> None:
        """Show the last visitor the copy of what they answered."""
        dialog = copy_dialog(self.session, self._copied, self.window()) if self._copied else None
        if dialog is not None:
            ask(dialog)
            self.primary_focus().setFocus()

    def _not_kept(self, capture: Capture, error: Exception) -> None:
        """Give the visitor back: on the sheet if it is free, else beside it."""
        self._drafts.save(capture)
        if self.sheet.capture().empty:
            self.begin(capture)
        self._show_aside()
        if isinstance(error, InvalidRecord):
            self.sheet.show_problems(error.problems)
        self.say("stopped", lambda: sentence(error).text())

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
        self._banner_does = do or self.show_copy
        self._tells_of_last = False
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
        self.aside.takeUpRequested.connect(self._take_up)
        self.sheets.openRequested.connect(self.session.sheetRequested)
        self.whose.acted.connect(self._is_somebody_else)
        self.frame.save.clicked.connect(self.save)
        self.frame.put_aside.clicked.connect(self.put_aside)
        self.session.eventChanged.connect(self._go_there)
        self._action(self.save, "Ctrl+Return", "Ctrl+Enter")
        self._action(self.put_aside, "Esc")
        self._action(self.sheet.open_consent, "F2")
        self._action(self.show_copy, "F3")
        self._action(self.reading.turn, "F4")
        self._action(self.sheet.details.setFocus, "F6")
        self.banner.acted.connect(self._do_as_the_banner_says)
        self.session.undone.connect(self._taken_back)
        for number in range(1, 5):
            self._action(lambda _on=False, at=number: self._belongs_to_number(at), f"Ctrl+{number}")

    def _action(self, do: Any, *keys: str) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        self.addAction(action)
