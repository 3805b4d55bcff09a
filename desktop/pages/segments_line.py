"""One line of a segment in the making: what is asked, how, with what, and how many it leaves."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.form_view.choices import SearchBox, TagBox
from desktop.form_view.context import Choices, FormContext, Spot
from desktop.form_view.editor import still_when_scrolled
from desktop.live import Live, name
from desktop.models.segment_words import Records, SegmentWords
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, FlowLayout, button, roomy
from desktop.when import day_pattern
from forms.conditions import NUMBERED, WITHOUT_VALUES, Condition, Kind, condition
from forms.segment import Rule

_FEW = 6
"""Up to this many choices stand open; more are searched."""
_LONGEST_DAYS = 3650
_ASK, _MOST, _TEST, _VALUE, _ARROW = 220, 260, 170, 260, 52
"""Widths of the boxes at 100 %, in px."""
Box = ChipGroup | TagBox | QDateEdit | QSpinBox | QDoubleSpinBox | QLineEdit


class CountButton(QPushButton):
    """How many people are left at a line; pressed, it lists them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self.number: int | None = None
        self.set_number(None)

    def set_number(self, number: int | None) -> None:
        """Say how many; None while it is counted."""
        self.number = number
        counted = number is not None
        self.setText("…" if number is None else QLocale().toString(number))
        said = self.tr("%n people are left here. Show them.", "", number or 0)
        self.setAccessibleName(said if counted else self.tr("Counting …"))
        self.setToolTip(said if counted else "")
        self.setEnabled(counted)


class RuleLine(Live):
    """Edits one `Rule` about records of a type."""

    changed = Signal()
    removed = Signal()
    listAsked = Signal()

    def __init__(
        self, context: FormContext, record_type: str, rule: Rule, records: Records
    ) -> None:
        super().__init__()
        self._context, self._type, self._records = context, record_type, records
        self._words = SegmentWords(context)
        self._kept = rule
        self.ask, self.test = SearchBox(), QComboBox()
        self.value_box: Box | None = None
        self.count = CountButton()
        self.remove = button("", "quiet", icon="cross")
        still_when_scrolled(self.test)
        self._values = QHBoxLayout()
        self._values.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._values)
        self._holder = holder
        boxes = QWidget()
        flow = FlowLayout(boxes, gap=current_theme().tokens.spacing.s)
        for widget in (self.ask, self.test, holder):
            flow.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().tokens.spacing.s)
        row.addWidget(boxes, 1)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.ask.chosen.connect(self._asked)
        self.test.activated.connect(lambda _at: self._tested())
        self.remove.clicked.connect(self.removed)
        self.count.clicked.connect(self.listAsked)
        self.setFocusProxy(self.ask)
        self.retranslate()

    def rule(self) -> Rule:
        """Give the line as it stands."""
        return self._kept

    def retranslate(self) -> None:
        self.test.setMinimumWidth(current_theme().control_px(_TEST))
        self.ask.set_choices(self._words.asks(self._type))
        self.ask.set_code(self._kept.ask)
        self._make_room()
        self.ask.setAccessibleName(self.tr("What is asked"))
        self.test.setAccessibleName(self.tr("How it is compared"))
        name(self.remove, "", self.tr("Take this line out"))
        self.remove.setAccessibleName(self.tr("Take this line out"))
        self.count.set_number(self.count.number)
        self._offer_tests()
        self._offer_values()

    def _condition(self) -> Condition | None:
        return condition(self._type, self._kept.ask)

    def _make_room(self) -> None:
        """Show all of what is asked, unless its name is very long."""
        theme = current_theme()
        least, most = theme.control_px(_ASK), theme.control_px(_MOST)
        written = QFontMetrics(theme.font(theme.tokens.type.input))  # before it is dressed, too
        words = written.horizontalAdvance(self.ask.currentText()) + theme.control_px(_ARROW)
        self.ask.setMinimumWidth(min(max(least, words), most))

    def _asked(self, ask: str) -> None:
        """Another thing is asked: its usual test, and no value yet."""
        known = condition(self._type, ask)
        test = known.tests[0] if known else ""
        self._kept = Rule(ask=ask, test=test)
        self._make_room()
        self._offer_tests()
        self._offer_values()
        self.changed.emit()

    def _tested(self) -> None:
        test = str(self.test.currentData() or "")
        known = self._condition()
        same = known is not None and _shape(known, test) == _shape(known, self._kept.test)
        values = self._kept.values if same else []
        self._kept = self._kept.model_copy(update={"test": test, "values": values})
        self._offer_values()
        self.changed.emit()

    def _offer_tests(self) -> None:
        known = self._condition()
        self.test.clear()
        told = ((known.kind, test) for test in known.tests) if known else ()
        for kind, test in told:
            self.test.addItem(self._words.test(kind, test), test)
        self.test.setCurrentIndex(max(self.test.findData(self._kept.test), 0))
        self.test.setVisible(known is not None)

    def _offer_values(self) -> None:
        known = self._condition()
        if self.value_box is not None:
            self._values.removeWidget(self.value_box)
            self.value_box.hide()
            self.value_box.deleteLater()
            self.value_box = None
        shape = _shape(known, self._kept.test) if known else "none"
        self._holder.setVisible(shape != "none")
        if known is None or shape == "none":
            return
        made = self._make(known, shape)
        made.setAccessibleName(self._words.ask(known))
        if not isinstance(made, ChipGroup):
            made.setMinimumWidth(current_theme().control_px(_VALUE))
        self._values.addWidget(made)
        self.value_box = made
        self.setTabOrder(self.test, made)

    def _make(self, known: Condition, shape: str) -> Box:
        values = self._kept.values
        if shape == "codes":
            return self._choices(known, values)
        if shape == "day":
            return self._day(values)
        if shape == "days":
            return self._number(QSpinBox(), values or ["30"])
        if shape == "number":
            return self._number(QDoubleSpinBox(), values or ["0"])
        box = QLineEdit(values[0] if values else "")
        box.textEdited.connect(lambda text: self._take([text.strip()] if text.strip() else []))
        return box

    def _choices(self, known: Condition, values: list[str]) -> ChipGroup | TagBox:
        choices = self._offered(known)
        single = self._kept.test in ("from", "until")
        box: ChipGroup | TagBox = (
            ChipGroup(multiple=not single, numbered=False)
            if len(choices) <= _FEW
            else TagBox(Spot(self._context, self._type, known.ask))
        )
        box.set_choices(choices)
        box.set_value(values)
        box.changed.connect(lambda codes: self._take(list(codes)))
        return box

    def _offered(self, known: Condition) -> Choices:
        if known.link:
            return self._records.get(known.link, [])
        return self._context.choices(known.reference)

    def _day(self, values: list[str]) -> QDateEdit:
        box = QDateEdit()
        box.setCalendarPopup(True)
        box.setDisplayFormat(day_pattern())
        still_when_scrolled(box)
        read = QDate.fromString(values[0], Qt.DateFormat.ISODate) if values else QDate()
        box.setDate(read if read.isValid() else QDate.currentDate())
        box.dateChanged.connect(lambda day: self._take([day.toString(Qt.DateFormat.ISODate)]))
        self._quietly([box.date().toString(Qt.DateFormat.ISODate)])
        return box

    def _number(self, box: QSpinBox | QDoubleSpinBox, values: list[str]) -> Box:
        roomy(box)
        still_when_scrolled(box)
        whole = isinstance(box, QSpinBox)
        box.setRange(0, _LONGEST_DAYS if whole else 10**12)
        if isinstance(box, QDoubleSpinBox):
            box.setDecimals(0)
        box.setValue(int(float(values[0])))
        box.valueChanged.connect(lambda number: self._take([str(int(number))]))
        self._quietly([str(int(box.value()))])
        return box

    def _quietly(self, values: list[str]) -> None:
        """Hold what a box that always says something shows."""
        self._kept = self._kept.model_copy(update={"values": values})

    def _take(self, values: list[str]) -> None:
        self._quietly(values)
        self.changed.emit()


def _shape(known: Condition, test: str) -> str:
    """Say which box the values of a test are given in."""
    if test in WITHOUT_VALUES or not test:
        return "none"
    if test in NUMBERED:
        return "days"
    if known.kind in (Kind.DAY, Kind.MOMENT):
        return "day"
    if known.kind is Kind.NUMBER:
        return "number"
    return "codes" if known.reference or known.link else "text"
