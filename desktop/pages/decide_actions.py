"""What one can do with an item: buttons with their keys, and the box for the words some need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.live import name
from desktop.style.flow import FlowLayout
from desktop.style.theme import current_theme
from desktop.style.widgets import FieldLabel, SideBySide, button
from sync.replica.persons import Person
from sync.replica.queue import Row

ENTER = "Enter"
_LEFT_TO_RIGHT = "\u200e"
"""Behind a shortened name: its full stop stays behind it in a window from right to left."""
KEYS = {
    "decide": ENTER,
    "latest": "L",
    "merge": "M",
    "apart": "N",
    "approve": "A",
    "stand": "A",
    "issues": "I",
    "reject": "R",
    "hand_up": "A",
    "let_go": "R",
    "take": "A",
    "escalate": "A",
    "understood": ENTER,
    "back": "B",
    "answer": ENTER,
    "assign": "G",
    "give": "T",
    "hold": "H",
    "ask": "Q",
    "comment": "C",
    "undo": "U",
    "open": "O",
    "mark": "X",
}
"""The key of each action."""

PRIMARY = (
    "decide",
    "merge",
    "approve",
    "stand",
    "take",
    "understood",
    "answer",
    "hand_up",
    "escalate",
)
WORDED = ("issues", "reject", "ask", "comment", "back", "answer")
"""Actions that ask for words."""
FREE = ("hold", "give", "escalate")
"""Actions that take words and need none."""
ADDRESSED = ("issues", "ask")
"""Actions that go to one of those whose work it is."""
HANDING = ("assign", "give", "hold", "ask", "comment")
_OWN = ("lost", "question")
_BY_KIND: dict[str, tuple[str, ...]] = {
    "lost": ("understood", "back"),
    "question": ("answer",),
    "contested": ("decide", "latest", *HANDING),
    "deletion": ("decide", "latest", *HANDING),
    "duplicate": ("merge", "apart", *HANDING),
    "orphan": ("hand_up", "let_go", *HANDING),
    "consent": ("approve", "issues", *HANDING),  # what somebody agreed to is not ours to reject
    "device": ("approve", "reject", *HANDING),
    "set_aside": ("take", "reject", *HANDING),
    "rescued": ("take", "reject", *HANDING),
    "quarantine": ("take", "reject", *HANDING),
}


def actions_of(
    line: Row, *, coordinating: bool = True, alone: bool = False, away: bool = False
) -> tuple[str, ...]:
    """Name what one can do with an item, the next thing to do first.

    ``alone`` leaves questions out: all of it is this person's own word, or nobody can be asked.
    ``away`` says that its record is not on this laptop: it is decided where that is.
    """
    found = _actions_of(line, coordinating=coordinating)
    if away and line.state != "decided":
        found = tuple(action for action in found if action in HANDING)
    unasked = alone or line.kind == "device"  # that laptop hears of nothing before it is let in
    return tuple(action for action in found if not (unasked and action in ADDRESSED))


def _actions_of(line: Row, *, coordinating: bool) -> tuple[str, ...]:
    if not coordinating and line.kind in ("set_aside", "rescued", "quarantine"):
        return ()
    if line.state == "answered" and not line.reason and line.kind not in _OWN:
        return ("stand", *HANDING) if coordinating else ("comment",)
    if line.kind == "duplicate" and line.facts.get("elsewhere") and line.state != "decided":
        # a laptop that has both decides it
        return ("escalate", *(action for action in HANDING if action != "give"))
    if line.state == "decided" and line.kind not in _OWN:
        return ("undo", "comment")
    return _BY_KIND.get(line.kind, ("approve", "issues", "reject", *HANDING))


def _kind(action: str) -> Literal["primary", "secondary", "quiet"]:
    if action in HANDING:
        return "quiet"
    return "primary" if action in PRIMARY else "secondary"


@dataclass(frozen=True, slots=True)
class Said:
    """The words that go with an action, and whom they are for."""

    action: str
    text: str
    name: str = ""
    person: str = ""
    """Who of that name, where the register has told."""


Names = Mapping[str, Sequence[Person]]
"""For each action the people that it may go to."""


class ActionBar(QWidget):
    """`chosen` when an action needs no words; else `asked` for them first, and `said` with them.

    Where there is little room, what only hands an item about stands in a menu. `left` before the
    box for the words goes, so that the page takes the keyboard back.
    """

    asked = Signal()
    chosen = Signal(str)
    said = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: tuple[str, ...] = ()
        self._names: Names = {}
        self._asking, self._close = "", False
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=current_theme().tokens.spacing.xs)
        self._box = QWidget()
        self._label, self.name, self.words = FieldLabel(), QComboBox(), QLineEdit()
        self._send, self._leave = button("…", "primary", icon="check"), button("…", "quiet")
        self.name.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        spacing = current_theme().tokens.spacing
        words, ends = QHBoxLayout(), QHBoxLayout()
        words.addWidget(self.name)
        words.addWidget(self.words, 1)
        ends.addWidget(self._send)
        ends.addWidget(self._leave)
        ends.addStretch(1)
        self._row = SideBySide(spacing.s)
        self._row.addLayout(words, 1)
        self._row.addLayout(ends)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._label)
        inside.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._buttons)
        column.addWidget(self._box)
        self._box.hide()
        self._send.clicked.connect(self._finish)
        self._leave.clicked.connect(self.leave)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._may_send)

    @property
    def asking(self) -> str:
        """The action whose words are being typed; empty when none is."""
        return self._asking

    def offer(self, actions: tuple[str, ...], names: Names) -> None:
        """Offer these actions; ``names`` says to whom one may go."""
        self.leave()
        self._actions, self._names = actions, names
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        handing = [action for action in actions if action in HANDING]
        for action in actions:
            if not (self._close and action in handing):
                self._flow.addWidget(self._made(action))
        if self._close and handing:
            self._flow.addWidget(self._more(handing))
        self._buttons.updateGeometry()

    def set_close(self, close: bool) -> None:
        """Make do with little room."""
        if close == self._close:
            return
        self._close = close
        self._row.set_narrow(close)
        if not self._asking:
            self.offer(self._actions, self._names)

    def _made(self, action: str) -> QPushButton:
        made = button(f"{self.label(action)} · {self.key_text(action)}", _kind(action))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(self.label(action))
        made.clicked.connect(lambda _on=False: self.begin(action))
        return made

    def _more(self, actions: list[str]) -> QPushButton:
        made = button("…", "quiet")
        name(made, self.tr("More"))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(made)
        for action in actions:
            entry = menu.addAction(f"{self.label(action)}\t{self.key_text(action)}")
            entry.triggered.connect(lambda _on=False, a=action: self.begin(a))
        made.setMenu(menu)
        return made

    def key(self, pressed: str) -> bool:
        """Act on a key; False where no action has it."""
        action = next((a for a in self._actions if KEYS[a] == pressed), None)
        if action is None:
            return False
        self.begin(action)
        return True

    def begin(self, action: str) -> None:
        """Do an action, or ask for its words first."""
        if action not in WORDED and action not in FREE:
            self.chosen.emit(action)
            return
        self._asking = action
        self._label.setText(self._question(action))
        self.words.clear()
        self.words.setAccessibleName(self._question(action))
        self.name.clear()
        for who in self._names.get(action, ()):
            self.name.addItem(_called(who), who)
        self.name.setAccessibleName(self.tr("To whom"))
        self.name.setVisible(self.name.count() > 0)
        name(self._send, self.label(action))
        name(self._leave, self.tr("Cancel"))
        self._may_send()
        self._buttons.hide()
        self._box.show()
        self.asked.emit()
        first = self.name if action == "give" else self.words
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go back to the actions."""
        if self._asking:
            self._asking = ""
            self.left.emit()
            self._box.hide()
            self._buttons.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish()  # the box lets it through to the page else, which would decide
                return True
        return super().eventFilter(watched, event)

    def label(self, action: str) -> str:
        """Name an action."""
        return {
            "decide": self.tr("Decide"),
            "latest": self.tr("Take the latest"),
            "merge": self.tr("Show as one"),
            "apart": self.tr("Not the same"),
            "approve": self.tr("Approve"),
            "stand": self.tr("Let it stand"),
            "issues": self.tr("Has issues"),
            "reject": self.tr("Reject"),
            "hand_up": self.tr("Hand up again"),
            "let_go": self.tr("Let it go"),
            "take": self.tr("Take it over"),
            "escalate": self.tr("Hand to an administrator"),
            "understood": self.tr("Understood"),
            "back": self.tr("Bring mine back"),
            "answer": self.tr("Answer"),
            "assign": self.tr("Take it"),
            "give": self.tr("Hand to…"),
            "hold": self.tr("On hold"),
            "ask": self.tr("Ask the ambassador"),
            "comment": self.tr("Comment"),
            "undo": self.tr("Undo"),
        }[action]

    def key_text(self, action: str) -> str:
        """Name an action's key."""
        return self.tr("Enter") if KEYS[action] == ENTER else KEYS[action]

    def _question(self, action: str) -> str:
        return {
            "issues": self.tr("What is to be corrected?"),
            "reject": self.tr("Why is it rejected? The ambassador reads this."),
            "ask": self.tr("What do you want to know?"),
            "comment": self.tr("What is to be remembered with it?"),
            "back": self.tr("Why is your value right? The coordinator reads this."),
            "answer": self.tr("Your answer"),
            "hold": self.tr("What is it waiting for? May stay empty."),
            "escalate": self.tr("A word for whoever decides. May stay empty."),
            "give": self.tr("Who is to decide it? A word with it may stay empty."),
        }[action]

    def _may_send(self) -> None:
        self._send.setEnabled(self._asking in FREE or bool(self.words.text().strip()))

    def _finish(self) -> None:
        if self._send.isEnabled():
            action = self._asking
            who = self.name.currentData() or Person("")
            told = Said(action, self.words.text().strip(), who.name, who.id)
            self.leave()
            self.said.emit(told)


def _called(who: Person) -> str:
    """Name somebody, with their laptops where the name does not say who is meant."""
    name = f"{who.name}{_LEFT_TO_RIGHT if who.name.endswith('.') else ''}"
    return " · ".join([name, *who.laptops])
