"""The answer sheets page ("Réponses"): a search box, the sheets found, and the one that is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.labels import Words, apart
from desktop.models.delegates import NameDelegate
from desktop.pages.base import Page
from desktop.pages.sheet_reader import SheetReader, language_name
from desktop.session import Session
from desktop.style.search import SearchBox
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, EmptyState, Heading, Muted, SideBySide
from forms.sheets import TOPIC_LISTS, Sheet, SheetSet
from sync.replica.sheets import sheets_of

_ID = Qt.ItemDataRole.UserRole


class SheetsPage(Page):
    """Short answers to the usual misunderstandings, offline, in the visitor's language."""

    page_id = "sheets"
    icon_name = "sheets"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._set = SheetSet(deployment=session.deployment.id, version="0")
        self._wanted = ""
        self._heading, self._hint = Heading(), Muted()
        self.box = SearchBox()
        self.languages = ChipGroup(numbered=False)
        self.list = QListWidget()
        self.list.setItemDelegate(NameDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reader = SheetReader()
        self._empty = EmptyState("sheets", "", "")
        self._empty.acted.connect(self.box.clear)
        self._lay_out()
        self.box.textChanged.connect(self._find)
        self.box.installEventFilter(self)
        self.languages.changed.connect(self._speak)
        self.list.currentItemChanged.connect(lambda *_items: self._read())
        self.retranslate()

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("SheetsPage", "Answer sheets")

    def primary_focus(self) -> QWidget:
        return self.box

    def refresh(self) -> None:
        """Read the sheets again: a sync may have brought newer ones."""
        self._set = sheets_of(self.session.replica)
        spoken = {code for sheet in self._set.sheets for code in sheet.texts}
        order = [code for code in self.session.deployment.languages if code in spoken]
        self.languages.set_choices([(code, language_name(code)) for code in order])
        if not self.languages.value() and order:
            mine = self.session.language
            fallback = self.session.deployment.default_language
            self.languages.set_value([next(c for c in (mine, fallback, order[0]) if c in order)])
        self._find()

    def open_sheet(self, sheet_id: str) -> None:
        """Show one sheet, whatever was looked for before."""
        self._wanted = sheet_id
        self.box.clear()
        self._find()

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        self._hint.setText(self.tr("Short answers to hand out. They work without a connection."))
        self.box.setPlaceholderText(self.tr("A word: land, customs, SARL, mediation …"))
        self.box.setAccessibleName(self.tr("Search the answer sheets"))
        self.languages.setAccessibleName(self.tr("Language of the sheets"))
        self.list.setAccessibleName(self.title())
        self.languages.set_value([self.session.language])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search box, Down goes to the list and Enter reads the first one found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = event.key() == Qt.Key.Key_Down
            if self.list.count() and (down or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
                target = self.list if down else self.reader
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _spoken(self) -> tuple[str, ...]:
        return (*self.languages.value(), self.session.deployment.default_language)

    def _speak(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.languages.set_value([self.session.language])
        self._find()

    def _find(self) -> None:
        kept = self._wanted or self._current_id()
        self._wanted = ""
        found = self._set.find(self.box.text(), *self._spoken())
        self.list.blockSignals(True)
        self.list.clear()
        for sheet in found:
            self.list.addItem(self._item(sheet))
        at = next((n for n, sheet in enumerate(found) if sheet.id == kept), 0)
        self.list.setCurrentRow(at if found else -1)
        self.list.blockSignals(False)
        self._say_empty()
        self._stack.setCurrentIndex(0 if found else 1)
        self._read()

    def _item(self, sheet: Sheet) -> QListWidgetItem:
        text = sheet.text(*self._spoken())
        item = QListWidgetItem(f"{apart(text.title)}\n{self._topics(sheet)}")
        item.setData(_ID, sheet.id)
        item.setToolTip(apart(text.title))
        return item

    def _topics(self, sheet: Sheet) -> str:
        deployment = self.session.deployment
        words = Words(deployment, self.session.language)
        told = []
        for code in sheet.topics:
            name = next((n for n in TOPIC_LISTS if code in deployment.codes(n)), TOPIC_LISTS[0])
            told.append(words.code(name, code))
        return " · ".join(dict.fromkeys(told))

    def _read(self) -> None:
        wanted = self._current_id()
        found = next((sheet for sheet in self._set.sheets if sheet.id == wanted), None)
        self.reader.show_sheet(found, self._spoken())

    def _current_id(self) -> str:
        return str(self.list.currentIndex().data(_ID) or "")

    def _say_empty(self) -> None:
        if self._set.sheets:
            title = self.tr("No sheet says that")
            text = self.tr("Try a single word, or the beginning of one.")
            self._empty.set_texts(title, text, self.tr("Show all sheets"))
        else:
            title = self.tr("No answer sheets yet")
            text = self.tr("They come with the programme and with a sync.")
            self._empty.set_texts(title, text)

    def lay_narrow(self, narrow: bool) -> None:
        self._tools.set_narrow(narrow)

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.l)
        row.addWidget(self.list, 2)
        row.addWidget(self.reader, 3)
        self._stack = QStackedWidget()
        self._stack.addWidget(columns)
        self._stack.addWidget(self._empty)
        self._tools = SideBySide(spacing.m)
        self._tools.addWidget(self.box, 1)
        self._tools.addWidget(self.languages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[spacing.xl] * 4)
        column.setSpacing(spacing.m)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addLayout(self._tools)
        column.addWidget(self._stack, 1)
