"""Meeting another laptop in the hall: a code shown or typed, six digits compared, a yes on each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.bundle_words import WORDS
from desktop.dialogs.frame import FramedDialog
from desktop.dialogs.hall_panels import CodePanel, NumberPanel, TypingPanel
from desktop.jobs import Job
from desktop.messages import sentence
from desktop.session import Session
from sync.client import hall_guest, hall_host
from sync.client.hall import Answer, Met, Partner, Step
from sync.client.hall_server import addresses
from sync.errors import HallFault

Phase = Literal["looking", "typing", "waiting", "confirming", "agreed", "moving", "done", "failed"]
Side = Callable[..., Met | None]


class _Word:
    """What our person has said of whom; asked by the worker, answered by the window.

    The window may be told of a partner, and answer, before the worker first asks of them.
    """

    def __init__(self) -> None:
        self._said: tuple[Partner, Answer] | None = None

    def ask(self, partner: Partner) -> Answer | None:
        said = self._said
        return said[1] if said is not None and said[0] is partner else None

    def say(self, partner: Partner | None, answer: Answer) -> None:
        if partner is not None:
            self._said = partner, answer


class HallDialog(FramedDialog):
    """The meeting as either side sees it; `met` is what it brought, None until it is done."""

    def __init__(self, session: Session, *, hosting: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="check")
        self._session, self._hosting = session, hosting
        self._phase: Phase = "looking"
        self._job: Job | None = None
        self._word = _Word()
        self._closed = False
        self.met: Met | None = None
        self.shown, self.typing, self.comparing = CodePanel(), TypingPanel(session), NumberPanel()
        for panel in (self.shown, self.typing, self.comparing):
            self.column.addWidget(panel)
        self.column.addStretch(1)
        self.shown.chosen.connect(self._change_network)
        self.typing.came.connect(self.come)
        self.accept_button.clicked.connect(self._go_on)
        self._begin()

    def retranslate(self) -> None:
        heading, lead, accept, close = self._frame()
        self.say(heading, lead, accept, close)
        text = self._busy_text()
        self.busy.set_text(text)
        self.busy.setVisible(bool(text))

    def listen(self, address: str) -> None:
        """Show a code, and wait on one of this laptop's addresses."""
        self._run(hall_host.listen, address)

    def come(self, typed: str) -> None:
        """Come by a code that was typed, scanned or read off a picture."""
        if typed.strip() and self._phase == "typing":
            self._show("waiting")
            self._run(hall_guest.meet, typed)

    def reject(self) -> None:
        """Close, or say no: the worker hears it, and the other laptop from it."""
        self._word.say(self.comparing.partner, "no")
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def done(self, result: int) -> None:
        self._closed = True
        super().done(result)

    def _begin(self) -> None:
        self.banner.hide()
        self._show("looking" if self._hosting else "typing")
        if self._hosting:
            self._session.jobs.run(addresses, done=self._looked, failed=self._failed)

    def _looked(self, found: list[str]) -> None:
        if self._closed:
            return
        self.shown.show_networks(found)
        if found:
            self.listen(found[0])
        else:
            self._failed(HallFault("no_network"))

    def _change_network(self, address: str) -> None:
        if self._job is not None:
            self._job.cancel()
        self._show("looking")
        self.listen(address)

    def _go_on(self) -> None:
        """Press the one next action, whichever it is by now."""
        if self._phase == "typing":
            self.come(self.typing.box.text())
        elif self._phase == "confirming":
            self._word.say(self.comparing.partner, self.comparing.yes)
        elif self._phase == "failed":
            self._begin()

    def _run(self, side: Side, where: str) -> None:
        self._word = _Word()
        replica, jobs = self._session.replica, self._session.jobs
        begun: list[Job] = []

        def ours(then: Callable[[Any], None]) -> Callable[[Any], None]:
            """Hear only of the meeting that is under way by now."""
            return lambda said: then(said) if begun[0] is self._job and not self._closed else None

        job = jobs.run(
            side,
            replica,
            where,
            self._word.ask,
            done=ours(self._done),
            failed=ours(self._failed),
            progress=ours(self.show_step),
        )
        begun.append(job)
        self._job = job

    def show_step(self, step: Step) -> None:
        """Show how far the meeting is."""
        if step.code:
            self.shown.show_code(step.code)
        if step.phase == "confirming" and step.partner is not None:
            self.comparing.show_partner(step.partner)
        self.banner.setVisible(step.again)
        self.shown.show_rest(not step.again)
        if step.again:
            self.banner.show_message("waiting", lambda: sentence(HallFault("broken")).whole())
        self._show(step.phase)

    def _done(self, met: Met | None) -> None:
        self._job = None
        if met is None:
            self.reject()
            return
        self.met = met
        self._session.notify_changed()
        self.banner.show_message("kept", lambda: WORDS.met(met))
        self.banner.show()
        self._show("done")

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._session.notify_changed()
        said = sentence(error)
        if isinstance(error, HallFault) and error.code == "code":
            self._show("typing")
            self.typing.show_error(f"{said.what_happened} {said.what_to_do}")
            return
        self.banner.show_message("stopped", lambda: sentence(error).whole())
        self.banner.show()
        self._show("failed")

    def _show(self, phase: Phase) -> None:
        self._phase = phase
        self.shown.setVisible(phase == "waiting" and self._hosting)
        self.typing.setVisible(phase == "typing")
        self.comparing.setVisible(phase in ("confirming", "agreed", "moving"))
        self.comparing.show_choice(open_=phase == "confirming")
        for one in (self.accept_button, self.close_button):
            one.setAutoDefault(phase != "confirming")  # an Enter too many is no yes
        self.accept_button.setDefault(phase in ("typing", "failed"))
        self.retranslate()
        self.fit()
        QTimer.singleShot(0, self, self.fit)  # once what was hidden has its width
        panels: dict[str, QWidget] = {"typing": self.typing, "confirming": self.comparing}
        self.open_at(panels.get(phase, self.close_button))

    def _frame(self) -> tuple[str, str, str, str]:
        """What the dialog says by now: heading, lead, the one next action, the way out."""
        meet, stop = self.tr("Meet in the hall"), self.tr("Stop")
        match self._phase:
            case "typing":
                lead = self.tr(
                    "Your colleague presses “Show my code…” on their page Send and receive. Both "
                    "laptops are on the same Wi-Fi or hotspot."
                )
                return meet, lead, self.tr("Meet"), self.tr("Cancel")
            case "waiting" if self._hosting:
                lead = self.tr(
                    "Your colleague presses “Type a colleague’s code…” on their page Send and "
                    "receive, and types this:"
                )
                return meet, lead, "", stop
            case "confirming":
                lead = self.tr(
                    "Does the other screen show the same number, and is it this person? Nothing "
                    "moves before both of you have said yes."
                )
                return self.tr("Is it them?"), lead, self.tr("Yes, the same number"), self.tr("No")
            case "done":
                return self.tr("Done"), "", "", self.tr("Close")
            case "failed":
                again = self.tr("Show a new code") if self._hosting else self.tr("Try again")
                return meet, "", again, self.tr("Close")
        return meet, "", "", stop

    def _busy_text(self) -> str:
        match self._phase:
            case "looking":
                return self.tr("Looking for networks…")
            case "waiting" if self._hosting:
                return self.tr("Waiting for the other laptop…")
            case "waiting":
                return self.tr("Looking for the other laptop…")
            case "agreed":
                return self.tr("Waiting for your colleague to say yes…")
            case "moving":
                return self.tr("Exchanging…")
        return ""
