"""A segment in the making: groups of lines, each with the number of people it leaves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.form_view.context import FormContext
from desktop.form_view.editor import still_when_scrolled
from desktop.labels import type_label
from desktop.live import Live, name
from desktop.models.segment_words import Records, SegmentWords
from desktop.pages.segments_line import CountButton, RuleLine
from desktop.style.flow import FlowLayout
from desktop.style.theme import current_theme
from desktop.style.widgets import FieldLabel, button
from forms.conditions import asked_types
from forms.segment import MATCHES, PERSON, Group, Rule

Place = tuple[int, ...]


class GroupBox(Live):
    """Edits one `Group`; groups within it are boxes of the same kind."""

    changed = Signal()
    removed = Signal()
    listAsked = Signal(object)
    """Show who is left at a line: its place within this group."""

    def __init__(
        self, context: FormContext, group: Group, records: Records, *, around: str = ""
    ) -> None:
        super().__init__()
        self._context, self._records, self._words = context, records, SegmentWords(context)
        self._around = around
        self.about = group.about or around or PERSON
        self._given = group
        self.there, self.match = QComboBox(), QComboBox()
        self.count, self.add = CountButton(), button("…", icon="plus")
        self.drop = button("", "quiet", icon="cross")
        self._lead = FieldLabel()
        self.lines: list[RuleLine] = []
        self.groups: list[GroupBox] = []
        for box in (self.there, self.match):
            still_when_scrolled(box)
            box.activated.connect(lambda _at: self.changed.emit())
        self.add.setMenu(QMenu(self.add))
        self.drop.clicked.connect(self.removed)
        self.count.clicked.connect(lambda: self.listAsked.emit(()))
        self._lay_out()
        self.load(group)

    @property
    def is_whole(self) -> bool:
        """Whether this is the segment itself, within no other group."""
        return not self._around

    def load(self, group: Group) -> None:
        """Show another group's rules."""
        self._given = group
        for old in (*self.lines, *self.groups):
            old.hide()
            old.deleteLater()
        self.lines, self.groups = [], []
        for rule in group.rules:
            self._place_line(rule)
        for inner in group.groups:
            self._place_group(inner)
        self.retranslate()
        self._choose(self.match, group.match)
        self._choose(self.there, "yes" if group.there else "no")

    def group(self) -> Group:
        """Give the group as it stands; what this version does not know of it stays."""
        own = None if self.about in (self._around, PERSON) else self.about
        return self._given.model_copy(
            update={
                "about": own,
                "match": self.match.currentData() or "all",
                "there": self.there.currentData() != "no",
                "rules": [line.rule() for line in self.lines],
                "groups": [inner.group() for inner in self.groups],
            }
        )

    def show_counts(self, counts: Mapping[Place, int], at: Place = ()) -> None:
        """Say at each line how many are left there; nothing is known while it is counted."""
        self.count.set_number(counts.get(at))
        for number, line in enumerate(self.lines):
            line.count.set_number(counts.get((*at, number)))
        for number, inner in enumerate(self.groups, start=len(self.lines)):
            inner.show_counts(counts, (*at, number))

    def add_line(self) -> RuleLine:
        """Begin a line, and put the cursor where it says what is asked."""
        line = self._place_line(Rule())
        line.ask.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()
        return line

    def add_group(self, about: str) -> GroupBox:
        """Begin a group: of the same record, or of records of another type with one line."""
        inner = self._place_group(Group(about=about or None, match="all" if about else "any"))
        inner.add_line()
        return inner

    def retranslate(self) -> None:
        self._fill(self.match, [(match, self._words.match(match)) for match in MATCHES])
        told = ((key, self._words.there(self.about, there=key == "yes")) for key in ("yes", "no"))
        self._fill(self.there, list(told))
        linked = not self.is_whole and self.about != self._around
        self.there.setVisible(linked)
        self._lead.setVisible(not linked)
        self._lead.setText(self.tr("People who meet") if self.is_whole else self.tr("Who meet"))
        self.match.setAccessibleName(self.tr("How the lines are put together"))
        self.there.setAccessibleName(self.tr("Whether there is such a record"))
        name(self.add, self.tr("Add a line"))
        name(self.drop, "", self.tr("Take this group out"))
        self.drop.setAccessibleName(self.tr("Take this group out"))
        self._fill_menu()
        self.count.set_number(self.count.number)

    def _fill_menu(self) -> None:
        menu = self.add.menu()
        menu.clear()
        own = menu.addAction(self.tr("About: {record}").format(record=self._about_text()))
        own.triggered.connect(lambda _on=False: self.add_line())
        for kind in asked_types()[1:] if self.about == PERSON else ():
            action = menu.addAction(self.tr("About: {record}").format(record=type_label(kind)))
            action.triggered.connect(lambda _on=False, one=kind: self.add_group(one))
        menu.addSeparator()
        several = menu.addAction(self.tr("Several lines of which one is enough"))
        several.triggered.connect(lambda _on=False: self.add_group(""))

    def _about_text(self) -> str:
        return self.tr("the person") if self.about == PERSON else type_label(self.about)

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        boxes = QWidget()
        flow = FlowLayout(boxes, gap=spacing.s)
        for widget in (self._lead, self.there, self.match):
            flow.addWidget(widget)
        head = QHBoxLayout()
        head.setSpacing(spacing.s)
        head.addWidget(boxes, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        self._rules, self._inner = QVBoxLayout(), QVBoxLayout()
        inside = QVBoxLayout()
        for layout in (self._rules, self._inner, inside):
            layout.setSpacing(spacing.s)
        inside.addLayout(self._rules)
        inside.addLayout(self._inner)
        add = QHBoxLayout()
        add.addWidget(self.add)
        add.addStretch(1)
        inside.addLayout(add)
        inset = QHBoxLayout()
        inset.addSpacing(0 if self.is_whole else spacing.l)
        inset.addLayout(inside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.s)
        column.addLayout(head)
        column.addLayout(inset)
        self.drop.setVisible(not self.is_whole)

    def _place_line(self, rule: Rule) -> RuleLine:
        line = RuleLine(self._context, self.about, rule, self._records)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._drop_line(line))
        line.listAsked.connect(lambda: self.listAsked.emit((self.lines.index(line),)))
        self.lines.append(line)
        self._rules.addWidget(line)
        return line

    def _place_group(self, group: Group) -> GroupBox:
        inner = GroupBox(self._context, group, self._records, around=self.about)
        inner.changed.connect(self.changed)
        inner.removed.connect(lambda: self._drop_group(inner))
        inner.listAsked.connect(lambda place: self._asked_within(inner, place))
        self.groups.append(inner)
        self._inner.addWidget(inner)
        return inner

    def _asked_within(self, inner: GroupBox, place: Place) -> None:
        number = len(self.lines) + self.groups.index(inner)
        self.listAsked.emit((number, *place))

    def _drop_line(self, line: RuleLine) -> None:
        at = self.lines.index(line)
        self.lines.remove(line)
        self._leave(line, next(iter(self.lines[max(at - 1, 0) :]), None))

    def _drop_group(self, inner: GroupBox) -> None:
        self.groups.remove(inner)
        self._leave(inner, None)

    def _leave(self, gone: QWidget, heir: QWidget | None) -> None:
        """Take a part out, and give the keyboard to what is next to it."""
        (heir or self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        gone.hide()
        gone.deleteLater()
        self.changed.emit()

    @staticmethod
    def _fill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
        kept = box.currentData()
        box.clear()
        for code, word in choices:
            box.addItem(word, code)
        box.setCurrentIndex(max(box.findData(kept), 0))

    @staticmethod
    def _choose(box: QComboBox, code: str) -> None:
        box.setCurrentIndex(max(box.findData(code), 0))
