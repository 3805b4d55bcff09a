"""The people page: everybody this laptop knows, found as one types."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.export import ExportDialog
from desktop.form_view.tab_order import TabWalk
from desktop.labels import Words, field_label
from desktop.live import ask
from desktop.messages import sentence
from desktop.models.records import Column, RecordsModel
from desktop.models.standing import standing_text
from desktop.pages.base import Page
from desktop.pages.elsewhere import Elsewhere
from desktop.pages.people_table import PeopleTable, changed_of, name_of
from desktop.pages.people_tools import (
    ORDERS,
    AddToEventDialog,
    FollowUpDialog,
    PeopleTools,
)
from desktop.session import Session
from desktop.style.search import SearchBox
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Banner,
    BusyState,
    ChipGroup,
    EmptyState,
    ErrorState,
    Heading,
    Muted,
    SideBySide,
    button,
)
from forms.entrepreneur import Entrepreneur
from forms.phones import normalise
from forms.segment import Group
from sync.lists.outgoing import Listing
from sync.replica.search import MOST
from sync.segments.named import Named, as_filter, filter_rules

_PAUSE_MS = 60
_MANY = 200
PERSON = Entrepreneur.type_name
FILTERS: dict[str, dict[str, Any]] = {
    "all": {},
    "local": {"local": True},
    "contested": {"contested": True},
    "withheld": {"withheld": True},
    "expected": {"expected": True},
}
SORTED_BY = {0: "title", 1: "residence", 2: "profile", 3: "membership", 5: "-changed"}
"""The order behind each heading that sorts."""


class PeoplePage(Page):
    """A search box, filters, and the table of people; Enter opens one."""

    page_id = "people"
    icon_name = "people"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._heading, self._count = Heading(), Muted()
        self._new = button("", "primary", icon="plus")
        self._new.clicked.connect(lambda: session.captureRequested.emit(""))
        self.among = Banner("kept", "")
        self.among.hide()
        self._among: list[str] | None = None
        self._segment: Group | None = None
        self.box = SearchBox()
        self.elsewhere = Elsewhere(session, besides=PERSON)
        self.elsewhere.openRequested.connect(session.recordRequested)
        self.filters = ChipGroup(numbered=False)
        self.tools = PeopleTools(session, self._filter_now)
        self._order = ""
        self.model = RecordsModel(session, PERSON, self._columns(), self)
        self.table = PeopleTable(self.model)
        self._empty = EmptyState("people", "", "")
        self._empty.acted.connect(self._empty_acted)
        self._busy = BusyState()
        self._stack = QStackedWidget()
        self._error: QWidget | None = None
        self._country = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self._patience = QTimer(self, singleShot=True, interval=2 * _PAUSE_MS)
        self._patience.timeout.connect(lambda: self._stack.setCurrentWidget(self._busy))
        TabWalk(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("PeoplePage", "People")

    def primary_focus(self) -> QWidget:
        return self.box

    def showEvent(self, event: QShowEvent) -> None:
        """What was looked for stands there still, chosen: the next letter takes its place."""
        super().showEvent(event)
        self.box.selectAll()

    def refresh(self) -> None:
        """Look again with what is typed and chosen."""
        event = self.session.pinned_event()
        self._country = ((event.values.get("place") if event else None) or {}).get("country", "")
        self._patience.start()
        listing = self.listing()
        self.model.search(listing.query, listing.where or {}, listing.order)
        self.elsewhere.ask(self._query())
        self.tools.read_segments()

    def show_among(self, label: str, ids: list[str]) -> None:
        """List only these people, saying what they have in common."""
        self._narrow(label, ids, None)

    def show_segment(self, label: str, rules: Group) -> None:
        """List a segment's people."""
        self._narrow(label, None, rules)

    def _narrow(self, label: str, among: list[str] | None, rules: Group | None) -> None:
        self._among, self._segment = among, rules
        self.among.show_message("kept", label, lambda: self.tr("Show everybody"))
        self.among.show()
        self.filters.set_value(["all"])
        self.box.clear()
        self.refresh()

    def show_all(self) -> None:
        """List everybody again."""
        self._among = self._segment = None
        self.among.hide()
        self.refresh()

    def listing(self) -> Listing:
        """Give what the page shows."""
        chosen = self.filters.value()
        best = "best" if self.box.text().strip() else ORDERS[0]
        where = dict(FILTERS[chosen[0] if chosen else "all"])
        if self._among is not None:
            where["among"] = self._among
        if self._segment is not None:
            where["segment"] = self._segment
        return Listing(PERSON, self._query(), where, self._order or best)

    def chosen(self) -> list[str]:
        """Give the ids of the people chosen, in the list's order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.view(row).id for row in rows]

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        self._new.setText(self.tr("Record somebody"))
        self._new.setAccessibleName(self._new.text())
        self.box.setPlaceholderText(self.tr("Name, phone, e-mail, city, trade …"))
        self.box.setAccessibleName(self.tr("Search people"))
        self.table.setAccessibleName(self.title())
        self.filters.set_choices(
            [
                ("all", self.tr("All")),
                ("local", self.tr("Not sent yet")),
                ("contested", self.tr("Two values")),
                ("withheld", self.tr("Without consent")),
                ("expected", self.tr("Expected")),
            ]
        )
        self.filters.setAccessibleName(self.tr("Show"))
        if not self.filters.value():
            self.filters.set_value(["all"])
        self._busy.set_text(self.tr("Looking through everybody"))
        self.model.retranslate()
        self.table.share_width()
        self.elsewhere.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search box, Down goes to the table and Enter opens the first one found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                self.table.selectRow(0)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.model.rowCount():
                self._open(self.model.index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _query(self) -> str:
        """Give what to look for; a phone number of this country in its international form."""
        text = self.box.text()
        read = normalise(text, self._country) if any(c.isdecimal() for c in text) else None
        return read.e164 if read and read.e164 else text

    def _columns(self) -> list[Column]:
        def label(field: str) -> Any:
            return lambda: field_label(PERSON, field)

        def said(field: str) -> Any:
            return lambda view: self._words().value(PERSON, field, view.values.get(field))

        return [
            Column(label("name"), name_of),
            Column(label("residence"), said("residence")),
            Column(label("profile"), said("profile")),
            Column(label("membership"), said("membership")),
            Column(lambda: self.tr("Where it is"), standing_text),
            Column(lambda: self.tr("Last change"), changed_of),
        ]

    def _words(self) -> Words:
        return Words(self.session.deployment, self.session.language)

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._new, 0, Qt.AlignmentFlag.AlignVCenter)
        tools = SideBySide(spacing.l)
        tools.addWidget(self.filters, 1)
        tools.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._count.setWordWrap(False)
        for widget in (self.table, self._empty, self._busy):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[spacing.xl] * 4)
        column.setSpacing(spacing.m)
        column.addLayout(top)
        column.addWidget(self.among)
        column.addWidget(self.box)
        column.addWidget(self.elsewhere)
        column.addLayout(tools)
        column.addWidget(self.tools)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.among.acted.connect(self.show_all)
        self.box.textChanged.connect(self._pause.start)
        self.box.installEventFilter(self)
        self.filters.changed.connect(self._filtered)
        self.model.arrived.connect(self._arrived)
        self.model.failed.connect(self._failed)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(
            lambda *_what: self.tools.show_chosen(len(self.chosen()))
        )
        self.model.modelReset.connect(lambda: self.tools.show_chosen(0))
        self.tools.filterChosen.connect(self.use)
        self.tools.orderChosen.connect(self._sorted)
        self.tools.exportAsked.connect(self._take_out)
        self.tools.followUpAsked.connect(
            lambda: ask(FollowUpDialog(self.session, self.chosen(), self))
        )
        self.tools.eventAsked.connect(
            lambda: ask(AddToEventDialog(self.session, self.chosen(), self))
        )
        self.table.horizontalHeader().sectionClicked.connect(self._header_clicked)

    def use(self, kept: Named) -> None:
        """Look through a segment; one of words and a fact alone stands in box and chips again."""
        self._order = kept.order
        found = as_filter(kept.rules)
        if found is None:
            self.show_segment(kept.name, kept.rules)
            return
        self._among = self._segment = None
        self.among.hide()
        words, chip = found
        self.filters.set_value([chip if chip in FILTERS else "all"])
        self.box.setText(words)
        self.refresh()

    def _filter_now(self, named: str) -> Named:
        chip = next(iter(self.filters.value()), "all")
        rules = filter_rules(self.box.text().strip(), chip)
        if self._segment is not None:
            held = self._segment
            rules = (
                held.model_copy(update={"groups": [*held.groups, rules]})
                if (rules.rules and held.match == "all")
                else held
            )
        return Named("own", "", named, rules, order=self._order)

    def _sorted(self, order: str) -> None:
        self._order = order
        self.refresh()

    def _header_clicked(self, column: int) -> None:
        """Sort by a column; the same one again turns the order round."""
        order = SORTED_BY.get(column)
        if order is not None:
            turned = order.removeprefix("-") if order.startswith("-") else f"-{order}"
            turned = turned.replace("-title", "-sort")
            self._sorted(turned if self._order == order else order)

    def _take_out(self) -> None:
        """Take out those chosen, or everybody the page shows."""
        chosen = self.chosen()
        ids = tuple(chosen) if len(chosen) > 1 else ()
        ask(ExportDialog(self.session, replace(self.listing(), ids=ids), self))

    def _filtered(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.filters.set_value(["all"])
        self.refresh()

    def _arrived(self, total: int) -> None:
        self._patience.stop()
        self._count.setText(self._counted(total))
        if total:
            self._stack.setCurrentWidget(self.table)
            return
        searching = bool(self.box.text().strip()) or self.filters.value() != ("all",)
        searching = searching or self._segment is not None or self._among is not None
        self._empty.set_texts(*(self._nothing_found() if searching else self._nobody_yet()))
        self._stack.setCurrentWidget(self._empty)

    def _counted(self, total: int) -> str:
        if total > MOST and self.box.text().strip():
            return self.tr("more than {number} people · type another letter").format(number=MOST)
        said = self.tr("%n people", "", total)
        if total > _MANY and not self.box.text().strip():
            return self.tr("{people} · type a few letters to narrow").format(people=said)
        return said

    def _nobody_yet(self) -> tuple[str, str, str]:
        return (
            self.tr("Nobody yet"),
            self.tr("People you record stand here, and after a sync those your region knows."),
            self.tr("Record somebody"),
        )

    def _nothing_found(self) -> tuple[str, str, str]:
        return (
            self.tr("Nobody found"),
            self.tr(
                "The beginning of a name or a city is enough, in any spelling or script; so is a"
                " phone number."
            ),
            self.tr("Show everybody"),
        )

    def _empty_acted(self) -> None:
        narrowed = self._segment is not None or self._among is not None
        if self.box.text().strip() or self.filters.value() != ("all",) or narrowed:
            self.filters.set_value(["all"])
            self.box.clear()
            self.show_all()
        else:
            self.session.captureRequested.emit("")

    def _failed(self, error: Exception) -> None:
        self._patience.stop()
        said = sentence(error)
        if self._error is not None:
            self._stack.removeWidget(self._error)
            self._error.deleteLater()
        state = ErrorState(
            said.what_happened, said.what_is_safe, said.what_to_do, self.tr("Try again")
        )
        state.acted.connect(self.refresh)
        self._error = state
        self._stack.addWidget(state)
        self._stack.setCurrentWidget(state)

    def _open(self, index: QModelIndex) -> None:
        self.session.recordRequested.emit(PERSON, self.model.view(index.row()).id)
