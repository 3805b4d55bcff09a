"""What stands beside the sheet: who may be here already, and visitors put aside."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.alike import why
from desktop.form_view.clear import clear
from desktop.labels import Words, apart, named
from desktop.models.capture import PERSON, Capture
from desktop.session import Session
from desktop.status_line import ElidingButton
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import Card, Muted, Strong, button
from sync.replica.views import RecordView

_PAUSE_MS = 60
_SHOWN = 4
TAKE_UP = "F8"
"""The key that goes on with who was put aside first."""
Match = tuple[RecordView, list[str]]


class MetAlready(Card):
    """People here who may be the same, with the reason; looked up as one types."""

    openRequested = Signal(str)
    addRequested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._found: list[Match] = []
        self._asked = 0
        self._looking = self._again = False
        self._apart: list[str] = []
        self._capture = Capture()
        self._spare = False
        self._list = QVBoxLayout()
        self._list.setSpacing(current_theme().tokens.spacing.l)
        self._nobody = Muted()
        self.column.addWidget(self._nobody)
        self.column.addLayout(self._list)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def ask(self, capture: Capture) -> None:
        """Look for these, a moment after the last key."""
        self._capture = capture
        self._pause.start()

    def clear(self) -> None:
        """Nobody was looked for yet."""
        self._pause.stop()
        self._asked += 1
        self._found, self._apart, self._again = [], [], False
        self.retranslate()

    def set_spare(self, spare: bool) -> None:
        """Take no room while nobody is found, or say what will stand here."""
        self._spare = spare
        self.retranslate()

    def kept_apart(self) -> list[str]:
        """The people of whom it was said that the visitor is somebody else."""
        return list(self._apart)

    def found(self) -> list[Match]:
        """The people on show."""
        return self._found

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.set_title(self.tr("Met already?"))
        self._nobody.setText(self.tr("Whoever has the same phone, e-mail or name stands here."))
        self._nobody.setVisible(not self._found)
        self.setVisible(bool(self._found) or not self._spare)
        clear(self._list)
        for at, (view, reasons) in enumerate(self._found, start=1):
            self._list.addWidget(self._person(at, view, reasons))

    def _look(self) -> None:
        """Look for what was typed last; while a look is on its way, one more waits at most."""
        self._again = self._looking
        if self._looking:
            return
        self._looking = True
        self._asked += 1
        asked, values = self._asked, self._capture.person_values()
        replica, most = self._session.replica, _SHOWN + len(self._apart) + 1
        self._session.jobs.run(
            lambda: replica.possible_matches(values, most),
            done=lambda found: self._land(asked, found),
            failed=lambda _error: self._land(asked, []),
        )

    def _land(self, asked: int, found: list[Match]) -> None:
        self._looking = False
        if asked == self._asked:
            hidden = {self._capture.person_id, *self._apart}
            self._found = [match for match in found if match[0].id not in hidden][:_SHOWN]
            self.retranslate()
        if self._again:
            self._look()

    def _keep_apart(self, person_id: str) -> None:
        """The visitor is somebody else: nobody is asked again, and both are kept."""
        self._apart.append(person_id)
        self._found = [match for match in self._found if match[0].id != person_id]
        self.retranslate()

    def _person(self, at: int, view: RecordView, reasons: list[str]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.xs)
        opens = button(self.tr("Open"), "link", tall=True)
        opens.setMinimumWidth(current_theme().control_px(current_theme().tokens.sizes.capture))
        opens.setAccessibleName(named(opens.text(), view.title))
        opens.clicked.connect(lambda: self.openRequested.emit(view.id))
        top = QHBoxLayout()
        title = Strong(view.title)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, title.sizePolicy().verticalPolicy())
        top.addWidget(title, 1)
        top.addWidget(opens)
        column.addLayout(top)
        words = Words(self._session.deployment, self._session.language)
        place = words.value(PERSON, "residence", view.values.get("residence"))
        comma = "، " if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else ", "
        said = [comma.join(why(reasons)), place]
        column.addWidget(Muted(" · ".join(part for part in said if part)))
        add = button(self.tr("Same person · Ctrl+{number}").format(number=at), tall=True)
        add.setAccessibleName(named(add.text(), view.title))
        add.clicked.connect(lambda: self.addRequested.emit(view.id))
        other = button(self.tr("Somebody else"), "link", tall=True)
        other.setAccessibleName(named(other.text(), view.title))
        other.clicked.connect(lambda: self._keep_apart(view.id))
        column.addSpacing(current_theme().tokens.spacing.xs)
        column.addWidget(add)
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeading)
        return box


class PutAside(Card):
    """Visitors whose capture waits; taking one up puts the one on the sheet aside."""

    takeUpRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._waiting: list[tuple[str, str]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(current_theme().tokens.spacing.s)
        self.column.addLayout(self._list)
        self.show_waiting([])

    def show_waiting(self, waiting: list[tuple[str, str]]) -> None:
        """Show these drafts, each with its key and title."""
        self._waiting = waiting
        self.setVisible(bool(waiting))
        self.retranslate()

    def first(self) -> str:
        """The key of who has waited longest; empty if nobody waits."""
        return next((key for key, _title in self._waiting), "")

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.set_title(self.tr("Put aside"))
        clear(self._list)
        for key, title in self._waiting:
            called = title or self.tr("Somebody without a name")
            hint = f"{TAKE_UP} · " if key == self.first() else ""
            take = ElidingButton("")
            take.setProperty("tall", True)
            put(take, "arrow-left")
            take.set_whole(hint + apart(called))
            take.setAccessibleName(self.tr("Go on with {name}").format(name=take.whole()))
            take.clicked.connect(lambda _on=False, chosen=key: self.takeUpRequested.emit(chosen))
            self._list.addWidget(take)
