"""The queue: everything that needs a person, decided by keyboard, each decision undoable."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QListView, QWidget

from desktop.dialogs.rules import RulesDialog
from desktop.form_view.tab_order import TabWalk
from desktop.live import name
from desktop.models.deciding import VALUES, Loaded, load, look_for_duplicates
from desktop.models.queue import Answer, QueueModel
from desktop.pages.base import Page
from desktop.pages.decide_acting import Acting
from desktop.pages.decide_actions import ActionBar, Said
from desktop.pages.decide_effect import EffectLine
from desktop.pages.decide_filters import FilterBar
from desktop.pages.decide_hints import HintLine
from desktop.pages.decide_item import ItemPane
from desktop.pages.decide_kept import KeptKeys
from desktop.pages.decide_keys import QueueKeys
from desktop.pages.decide_layout import Arrangement, Parts
from desktop.pages.decide_offer import offered
from desktop.pages.decide_states import QueueStates
from desktop.session import Session
from desktop.style.widgets import Banner, Heading, OneLine, button
from sync.replica.queue import Filter, Row


class DecidePage(Page):
    """Items on the left; on the right one of them, what there is to choose, and the actions."""

    page_id = "decide"
    icon_name = "decide"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setProperty("takesEnter", True)
        self._looking = self._coordinating = False
        self._wanted_row, self._shown_id = 0, ""
        self._asked: Row | None = None
        self._colleagues: tuple[str, ...] = ()
        self._heading, self._count, self._hints = Heading(), OneLine(), HintLine()
        self.lists = button("")
        self.filters = FilterBar(session)
        self.rules = button("…", "quiet", icon="settings")
        self.model = QueueModel(session, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.pane = ItemPane(session)
        self.keys, self.kept, self.acting = QueueKeys(self), KeptKeys(self), Acting(self)
        self.bar = ActionBar()
        self._effect = EffectLine(self.pane)
        self.banner = Banner("kept", "")
        self._pages = QueueStates()
        self._nothing = self._pages.nothing
        self._arrangement = Arrangement(
            self,
            Parts(
                heading=self._heading,
                count=self._count,
                listing=self.lists,
                filters=self.filters,
                rules=self.rules,
                banner=self.banner,
                pages=self._pages,
                list=self.list,
                pane=self.pane,
                effect=self._effect,
                bar=self.bar,
                hints=self._hints,
            ),
        )
        self._pages.addWidget(self._arrangement.work)
        self.banner.hide()
        TabWalk(self)
        self._connect()
        self.retranslate()

    # --- what every page has ----------------------------------------------------------------------

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("DecidePage", "To decide")

    def primary_focus(self) -> QWidget:
        shown = self._pages.currentWidget()
        if shown is self._nothing and not self._nothing.action.isHidden():
            return self._nothing.action
        if shown is not self._arrangement.work:
            return self  # so the keyboard is here when what waits has been read
        if self._pages.isHidden():
            return self.filters.fold
        first = None if self._arrangement.listing else self.pane.first()
        return first or (self if self.list.isHidden() else self.list)

    def refresh(self) -> None:
        """Read the queue, off the GUI thread, and look for duplicates among what has changed."""
        self.model.look(self.filters.wanted())

    def _look_for_duplicates(self) -> None:
        if self._coordinating and not self._looking:
            self._looking = True
            self.session.jobs.run(
                look_for_duplicates, self.session.replica, done=self._looked, failed=self._looked
            )

    def _looked(self, found: object) -> None:
        self._looking = False
        if isinstance(found, int) and found:
            self.session.notify_changed()  # the count beside the page's name follows too
            if not self.isVisible():
                self.refresh()

    def retranslate(self) -> None:
        held = self._item_holds_keyboard()  # what has it is made anew
        self._shown_id = ""
        self._heading.setText(self.title())
        self.list.setAccessibleName(self.title())
        self._say_hints()
        self._pages.retranslate(filtered=self.filters.wanted() != Filter())
        name(self.rules, self.tr("Rules"))
        self.filters.retranslate()
        self._tell_where()
        self.model.retranslate()
        self.pane.retranslate()
        self._offer()
        if held:
            self.primary_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def _say_hints(self) -> None:
        loaded, choosing = self.pane.loaded, bool(self.pane.case.rows)
        latest = choosing and loaded is not None and loaded.line.kind in VALUES
        self._hints.tell(len(self.model.marked), choosing=choosing, latest=latest)

    @property
    def listing(self) -> bool:
        """Whether the list is on show instead of an item: one chooses, and decides nothing yet."""
        return self._arrangement.listing

    @property
    def line(self) -> Row | None:
        """The item on show."""
        return self.pane.loaded.line if self.pane.loaded else None

    # --- acting -----------------------------------------------------------------------------------

    def act(self, action: str, said: Said | None = None) -> None:
        """Do what was chosen with the item on show, or with all that are marked."""
        self.acting.act(action, said)

    def undo(self) -> None:
        """Take the last decision back."""
        self.acting.undo()

    def open_rules(self) -> None:
        """Show what is decided by rule, and change it."""
        self.acting.ask(RulesDialog(self.session, self))

    def go(self, step: int) -> None:
        """Go to another item; what was said of the last one has been read by then."""
        if not self.acting.busy:
            self.banner.hide()
        row = min(max(self.list.currentIndex().row() + step, 0), self.model.rowCount() - 1)
        self.list.setCurrentIndex(self.model.index(row))

    def hold_place(self) -> None:
        """Stay at this place of the list when what is there goes."""
        self._wanted_row = max(self.list.currentIndex().row(), 0)

    def read_again(self) -> None:
        """Show what became of the queue, here and in the window."""
        self._shown_id = ""
        self.session.notify_changed()
        if not self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrangement.fit()
        self._tell_where()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # the window alone was put away
            self.banner.hide()

    # --- the keyboard -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def mark(self) -> None:
        """Mark the item on show, or no more, and go on."""
        if self.line is not None:
            self.model.mark(self.line.id)
            self._offer()
            self._say_hints()
            self.go(1)

    def combine(self) -> bool:
        """Put the values of the field at hand together."""
        row = self.pane.case.row_of(QApplication.focusWidget())
        return row is not None and row.combine()

    def pick(self, number: int) -> bool:
        """Choose a value by its number; False where there is none."""
        row = self.pane.case.row_of(QApplication.focusWidget())
        if row is None or not row.pick(number):
            return False
        if row.decided:  # on to what waits still; else the keyboard is where the choice is
            following = next((r for r in self.pane.case.rows if not r.decided), row)
            following.first().setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def show_item(self) -> None:
        """Show the item that was chosen in the list."""
        self._arrangement.show_item()

    # --- showing ----------------------------------------------------------------------------------

    def _arrived(self, found: Answer) -> None:
        typing = self._typing()  # what goes away below hands the keyboard to whatever is next
        self._coordinating, self._colleagues = found.coordinating, found.colleagues
        if found.counts is not None:
            self.filters.show_counts(found.counts, found.events)
        self.rules.setVisible(self.session.is_coordinator)
        self._look_for_duplicates()
        self._tell_where()
        self._say_hints()
        self._seek()
        if not self.model.lines:
            self._shown_id = ""
            self.pane.loaded = None
            self.pane.case.clear()
            self._pages.show_nothing(filtered=self.filters.wanted() != Filter())
            if self.isVisible() and not typing:
                self.primary_focus().setFocus(Qt.FocusReason.TabFocusReason)
            self.acting.settled("")
            return
        self._pages.setCurrentWidget(self._arrangement.work)
        kept, last = self.model.row_of(self._shown_id), len(self.model.lines) - 1
        row = kept if kept >= 0 else min(self._wanted_row, last)
        self.list.setCurrentIndex(self.model.index(row))
        self._show(row)

    def _tell_where(self) -> None:
        """Say how much waits, of which kinds, and which of it is on show."""
        total, at = self.model.total, self.list.currentIndex().row() + 1
        kinds = self.filters.summary() if self._arrangement.folded else ""
        told = [self.tr("%n item(s)", "", total), kinds] if total else []
        place = self.tr("List · {at} of {all}").format(at=at, all=total) if total and at else ""
        self._arrangement.tell(" · ".join(part for part in told if part), place)

    def _seek(self) -> None:
        """Go to what was taken back, however far down; where the filter hides it, say so."""
        if not self.acting.back or self.acting.busy:
            return
        row = self.model.row_of(self.acting.back)
        if row < 0 and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())
            return
        self.acting.back = ""
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self._show(row)
        else:
            self.acting.say_hidden()

    def _show(self, row: int) -> None:
        line = self.model.line(row)
        if line is None:
            return
        self._tell_where()
        self._wanted_row, same = row, line.id == self._shown_id
        if same and line in (self.line, self._asked):
            return
        self._shown_id, self._asked = line.id, line
        if not self.acting.settling:
            self.kept.expect(line.id)
        self.session.jobs.run(
            load,
            self.session.replica,
            line,
            done=self._show_loaded,
            failed=self.acting.fail,
        )

    def _show_loaded(self, loaded: Loaded) -> None:
        if loaded.line.id != self._shown_id:
            return
        typing = self._typing()  # the values that had the keyboard go with the item before
        self.pane.show_loaded(loaded)
        for question in self.pane.case.rows:
            for choice in question.choices:
                choice.installEventFilter(self.keys)
        self._offer()
        self._say_hints()
        if self.isVisible() and not typing:
            self.primary_focus().setFocus(Qt.FocusReason.TabFocusReason)
        self.acting.settled(loaded.line.id)

    def _offer(self) -> None:
        loaded = self.pane.loaded
        if loaded is None:
            self.bar.offer((), {})
            return
        marked, coordinating = self.model.marked_lines(), self._coordinating
        self.bar.offer(*offered(loaded, marked, self._colleagues, coordinating=coordinating))
        self._effect.tell()

    def _item_holds_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and any(w.isAncestorOf(focus) for w in (self.pane, self.bar))

    def _typing(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (not self.isAncestorOf(focus) or self.filters.holds(focus))

    def open_record(self) -> None:
        """Open the record that the item on show is about."""
        loaded = self.pane.loaded
        if loaded is not None and loaded.view is not None:
            self.session.recordRequested.emit(loaded.view.type, loaded.open_id)

    def _current_changed(self, current: QModelIndex) -> None:
        self._show(current.row())

    def _filter_changed(self, wanted: Filter) -> None:
        self._shown_id, self._wanted_row = "", 0
        self.model.look(wanted)

    # --- being put together ----------------------------------------------------------------------

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.installEventFilter(self.keys)
        self.model.arrived.connect(self._arrived)
        self.model.failed.connect(self._pages.show_error)
        self.model.failed.connect(self.kept.drop)
        self._pages.again.connect(self.refresh)
        self.model.rowsInserted.connect(self._seek)
        self.filters.changed.connect(self._filter_changed)
        self.pane.changed.connect(self._effect.tell)
        self.pane.openRequested.connect(self.open_record)
        self.pane.moveRequested.connect(self.acting.move)
        self.bar.asked.connect(self.banner.hide)
        self.bar.chosen.connect(self.act)
        self.bar.said.connect(lambda said: self.act(said.action, said))
        self.bar.left.connect(lambda: self.primary_focus().setFocus())
        self.banner.acted.connect(self.undo)
        self.rules.clicked.connect(self.open_rules)
        self._nothing.acted.connect(lambda: self.filters.set_wanted(Filter()))
        again = QShortcut(QKeySequence("Ctrl+Z"), self)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(self.undo)
