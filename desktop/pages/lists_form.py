"""What is said of a list before it comes in: its source and legal basis, what its columns mean."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from desktop.events import event_line
from desktop.i18n import in_order
from desktop.labels import apart
from desktop.list_words import column_title, targets
from desktop.live import Live
from desktop.models.list_work import Opened, Said
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, SectionTitle
from sync.lists.sources import Remembered, all_sources
from sync.replica.usual import usual_region

_MANY = 100


class ListForm(Live):
    """Boxes for the source, and one for each column; `changed` when any of them did."""

    changed = Signal()
    sheetChosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._opened: Opened | None = None
        self.source, self.kind, self.basis = QComboBox(), QComboBox(), QComboBox()
        self.occasion, self.region, self.country = QComboBox(), QComboBox(), QComboBox()
        self.sheet = QComboBox()
        self.source.setEditable(True)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        boxes = (self.source, self.kind, self.basis, self.occasion, self.region, self.country)
        self._fields = [Field("…", box) for box in (*boxes, self.sheet)]
        self._title = SectionTitle()
        self._columns = QVBoxLayout()
        self._columns.setSpacing(current_theme().tokens.spacing.m)
        self.meanings: list[QComboBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.m)
        for field in self._fields:
            field.box.setMinimumWidth(0)
            column.addWidget(field)
        column.addSpacing(current_theme().tokens.spacing.s)
        column.addWidget(self._title)
        column.addLayout(self._columns)
        column.addStretch(1)
        for box in boxes:
            _narrow(box)
            box.activated.connect(lambda _at: self.changed.emit())
        _narrow(self.sheet)
        line = self.source.lineEdit()
        if line is not None:
            line.editingFinished.connect(self.changed)
        self.occasion.activated.connect(lambda _at: self._event_chosen())
        self.sheet.activated.connect(lambda _at: self.sheetChosen.emit(self.sheet.currentData()))
        self.retranslate()

    def retranslate(self) -> None:
        labels = (
            self.tr("Where the list comes from"),
            self.tr("What kind of source"),
            self.tr("Legal basis they stated"),
            self.tr("List of an event"),
            self.tr("Followed by region"),
            self.tr("Country of phones without one"),
            self.tr("Sheet"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[2].set_hint(self.tr("Without one, people stay here until they consent."))
        self._title.setText(self.tr("What the columns mean"))

    def show_list(self, opened: Opened) -> None:
        """Fill the boxes for a file that was read."""
        self._opened = opened
        known = opened.source
        self._fill_choices()
        names = [one.name for one in all_sources(self._session.replica)]
        self.source.clear()
        self.source.addItems(names)
        self.source.setEditText(known.name if known else opened.path.stem)
        _choose(self.kind, known.kind if known else "existing_list")
        _choose(self.basis, known.basis if known else "")
        _choose(self.country, known.country if known else "")
        _choose(self.occasion, "")
        region = known.region if known else usual_region(self._session.replica)
        _choose(self.region, region)
        self._show_sheets(opened)
        self._show_columns(opened)

    @property
    def holds_list(self) -> bool:
        """Whether a file is shown."""
        return self._opened is not None

    def forget(self) -> None:
        """Let go of the file that was read."""
        self._opened = None

    def said(self) -> Said:
        """Give what the boxes say."""
        columns = self.opened().columns.remembered()
        source = Remembered(
            self.source.currentText().strip() or self.opened().path.stem,
            str(self.kind.currentData() or "existing_list"),
            str(self.basis.currentData() or ""),
            str(self.country.currentData() or ""),
            str(self.region.currentData() or ""),
            columns,
        )
        return Said(source, str(self.occasion.currentData() or ""))

    def opened(self) -> Opened:
        """Give the file with its columns as they are said to be."""
        opened = self._opened
        assert opened is not None  # noqa: S101 - the form is shown with a file
        mapping = opened.columns
        for column, box in zip(opened.columns.columns, self.meanings, strict=True):
            if box.currentData() != column.target:
                mapping = mapping.at(column.index, str(box.currentData()))
        return Opened(opened.path, opened.table, mapping, opened.source)

    def _fill_choices(self) -> None:
        deployment, language = self._session.deployment, self._session.language

        def codes(name: str) -> list[tuple[str, str]]:
            return [
                (deployment.label(name, i.code, language), i.code) for i in deployment.list(name)
            ]

        countries = in_order((code, said) for said, code in codes("countries"))

        _fill(self.kind, codes("source_kinds"))
        _fill(self.basis, [(self.tr("none stated"), ""), *codes("legal_bases")])
        _fill(self.region, [("–", ""), *codes("regions")])
        _fill(self.country, [("–", ""), *((said, code) for code, said in countries)])
        events = self._session.replica.listing("event", order="-starts", limit=_MANY)
        told = [(event_line(event, self._session), event.id) for event in events]
        _fill(self.occasion, [(self.tr("of no event"), ""), *told])

    def _show_sheets(self, opened: Opened) -> None:
        table = opened.table
        names = dict.fromkeys([table.sheet, *table.alike, *(name for name, _rows in table.others)])
        sheets = [(apart(name), name) for name in names if name]
        together = ", ".join(map(apart, table.alike))
        all_alike = [(self.tr("Together: {sheets}").format(sheets=together), "")]
        _fill(self.sheet, [*(all_alike if table.alike else ()), *sheets])
        _choose(self.sheet, table.sheet)
        self._fields[-1].setVisible(len(sheets) > 1)

    def _show_columns(self, opened: Opened) -> None:
        while (item := self._columns.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.meanings, offered = [], [(label, target) for target, label in targets()]
        for column in opened.columns.columns:
            box = QComboBox()
            _narrow(box)
            _fill(box, offered)
            _choose(box, column.target)
            box.activated.connect(lambda _at: self.changed.emit())
            field = Field(column_title(column.header), box, _example(opened, column.index))
            self.meanings.append(box)
            self._columns.addWidget(field)

    def _event_chosen(self) -> None:
        """The region of an event follows the people of its list."""
        event = self._session.replica.get(str(self.occasion.currentData() or ""))
        if event is not None:
            _choose(self.region, usual_region(self._session.replica, event))


def _narrow(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)


def _fill(box: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    box.clear()
    for label, code in choices:
        box.addItem(label, code)


def _choose(box: QComboBox, code: str) -> None:
    box.setCurrentIndex(max(box.findData(code), 0))


def _example(opened: Opened, index: int) -> str:
    """Give a few cells of a column, to know it by."""
    cells = (" ".join(cell.split()) for cell in opened.table.column(index, 2))
    return " · ".join(apart(cell[:28]) for cell in cells)
