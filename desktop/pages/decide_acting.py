"""Doing what was chosen in the queue: one thing at a time, told as it is done, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from desktop.dialogs.bulk import BulkDialog
from desktop.labels import apart, comma_joined, field_label, one_stop
from desktop.messages import sentence
from desktop.models.deciding import Loaded
from desktop.pages.decide_actions import HANDING, Said
from desktop.pages.decide_bulk import BULK
from desktop.pages.decide_said import sentence_of
from desktop.pages.decide_work import work_of
from desktop.reviews import untitled
from desktop.style.widgets import State
from sync.errors import InvalidRecord
from sync.merge.cells import field_of
from sync.replica.desk import Desk
from sync.replica.parting import Written, move
from sync.replica.replica import Replica

if TYPE_CHECKING:
    from desktop.pages.decide import DecidePage

SAID_ONCE = ("answer", "understood", "back")
"""What was said to a coordinator has been said; the decision is not this person's to undo."""
NOT_UNDONE = (*SAID_ONCE, "comment", "undo")
"""What U does not take back."""
Say = Callable[[], str]
"""Says something in the language in force."""


class Acting(QObject):
    """Writes decisions off the GUI thread; `back` is the item that was taken back last.

    An undo that is asked for while a decision is being written follows it; one more takes back
    what was decided before. `settling` lasts until the item that comes then is on show.
    """

    def __init__(self, page: DecidePage) -> None:
        super().__init__(page)
        self._page = page
        self._past: list[tuple[str, ...]] = []
        self._doing: tuple[str, ...] = ()
        self.back, self._early = "", ""
        self.busy = self.settling = self._undoable = False
        self._undo_next = 0
        self._told: Say | None = None

    def act(self, action: str, said: Said | None = None) -> None:
        """Do what was chosen with the item on show, or with all that are marked."""
        page, loaded = self._page, self._page.pane.loaded
        if loaded is None:
            return
        if self.settling:
            self.say_too_soon(page.bar.label(action))
            return
        if page.model.marked and action in BULK:
            self._act_on_marked(action, said)
            return
        work = work_of(action, loaded, page.pane.case.decided, said)
        if work is not None:
            if action in SAID_ONCE:
                self._past.clear()
            undoable = () if action in NOT_UNDONE else (loaded.line.id,)
            stays = loaded.line.id if action in HANDING else ""
            self._run(work, undoable, self._said_done(action, loaded, said), stays)

    def undo(self) -> None:
        """Take the last decision back, also one that is just being written; then those before."""
        past = [*self._past, *([self._doing] if self._doing else [])]
        if self.busy:
            self._undo_next += 1
            if self._undo_next <= len(past):
                self._page.kept.expect(past[-self._undo_next][0])
        elif self._past:
            ids = self._past.pop()
            self.back = ids[0]
            self._run(
                lambda replica: Desk(replica).undo(ids), (), lambda: self.tr("Taken back."), ids[0]
            )
        else:
            self._told = lambda: self.tr("There is nothing left to undo here.")
            self._tell("waiting")

    def move(self, written: Written) -> None:
        """Give what was written while two were one to the other of them."""
        line = self._page.line
        if line is not None and not self.busy:
            self._run(
                lambda replica: move(replica, line, written),
                (),
                lambda: self.tr("Moved."),
                line.id,
            )

    def settled(self, item_id: str) -> None:
        """Note which item is on show: the one that came of what was done, unless more comes."""
        if not self.busy and not self.back:
            self.settling = False
            self._page.kept.arrived(item_id)

    def say_hidden(self) -> None:
        """Say that what was taken back is not among what is shown."""
        self._told = lambda: self.tr("Taken back. The filter hides it.")
        self._tell("kept")

    def say_too_soon(self, key: str) -> None:
        """Say that a key was pressed before what it was meant for was on show."""
        QApplication.beep()
        self._early = key
        if not self.busy:
            self._tell("waiting")

    def fail(self, error: Exception) -> None:
        """Say what went wrong."""
        self.busy = self.settling = self._undoable = False
        self.back, self._undo_next, self._doing = "", 0, ()
        self._page.kept.drop()
        kind = self._page.line.type if self._page.line else ""
        self._told, self._early = lambda: self._failed(error, kind), ""
        self._tell("stopped")

    def _failed(self, error: Exception, kind: str) -> str:
        """Say what cannot be written; there are no boxes here to mend it in."""
        if not isinstance(error, InvalidRecord):
            return sentence(error).text()
        fields = [field_label(kind, field_of(name)) for name in sorted(error.problems)]
        said = self.tr("This cannot be kept as it is: {fields}.").format(
            fields=comma_joined(fields)
        )
        todo = self.tr("Reject it with a reason, or ask its author to correct it.")
        return f"{said} {todo}"

    @staticmethod
    def ask(dialog: QDialog) -> None:
        """Open a dialog over the page. What is on show below it goes on, and may go meanwhile."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _act_on_marked(self, action: str, said: Said | None) -> None:
        page = self._page
        lines = page.model.marked_lines()
        act = BULK[action](said)
        dialog = BulkDialog(page.session, page.bar.label(action), lines, action, page)

        def go() -> None:
            chosen = dialog.chosen
            done = tuple(line.id for line in chosen)

            def work(replica: Replica) -> object:
                with replica.transaction():
                    return [act(replica, line) for line in chosen]

            page.model.unmark()
            self._run(work, done, lambda: self._said_of(action, len(done)))

        dialog.accepted.connect(go)
        self.ask(dialog)

    def _said_of(self, action: str, count: int) -> str:
        """Say of several what was done; who only hands them about has decided nothing yet."""
        if action in HANDING or action == "escalate":
            return self.tr("Noted for %n item(s).", "", count)
        return self.tr("%n item(s) decided.", "", count)

    def _run(
        self, work: Callable[[Replica], object], ids: Sequence[str], told: Say, comes: str = ""
    ) -> None:
        """Do it; ``ids`` are what U takes back, ``comes`` the item that is on show then."""
        self.busy = self.settling = True
        self._doing, self._early = tuple(ids), ""
        self._page.hold_place()
        self._page.kept.expect(comes)
        session = self._page.session
        session.jobs.run(
            work,
            session.replica,
            done=lambda _result: self._done(told),
            failed=self.fail,
        )

    def _done(self, told: Say) -> None:
        self.busy, self._told = False, told
        ids, self._doing = self._doing, ()
        self._undoable = bool(ids)
        if ids:
            self._past.append(ids)
        self._tell("kept")
        self._page.read_again()
        if self._undo_next:
            self._undo_next -= 1
            self.undo()

    def _tell(self, kind: State) -> None:
        """Say what was done, and which key came too soon."""
        banner = self._page.banner
        banner.show_message(
            "waiting" if self._early else kind,
            self._sentences,
            lambda: self.tr("Undo · U") if self._undoable else "",
        )
        banner.show()

    def _sentences(self) -> str:
        early = self.tr("“{key}” was not taken: it came before the next item was on show.")
        said = [self._told() if self._told else "", early.format(key=self._early)]
        return " ".join(part for part in said[: 2 if self._early else 1] if part)

    def _said_done(self, action: str, loaded: Loaded, said: Said | None) -> Say:
        """Say what was done; in another language a decision is told by whom it was about."""
        page = self._page
        effect, spoken = page.pane.effect(), page.session.language

        def say() -> str:
            if action == "decide" and effect and page.session.language == spoken:
                whom = apart(loaded.line.title or untitled(loaded.line))
                told = self.tr("Decided for {name}: {effect}.")
                return one_stop(told.format(name=whom, effect=effect))
            return sentence_of(action, loaded, said)

        return say
