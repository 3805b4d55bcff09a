"""The host of a meeting in a hall: shows a code, listens, and lets one guest in.

The server's threads (the standard library's, one a connection) answer what a guest asks; the
caller's thread asks its person and ends the meeting. They share one :class:`_Visit` a connection.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sync.client.bundles import Packed, Read, own_identity
from sync.client.hall import POLL_S, Answer, Ask, Met, Partner, Side, Step, Tell, read, spell
from sync.client.hall_server import Refusal, listening
from sync.errors import HallFault
from sync.protocol import hall
from sync.protocol.hall import Channel, Code, Done, Introduction, Knock, Opened, Says
from sync.replica.replica import Replica

T = TypeVar("T")
_HEARD_S = 2.0
"""How long a guest gets to hear that the host said no, seconds."""


def listen(
    replica: Replica,
    address: str,
    ask: Ask,
    progress: Tell = lambda _step: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Met | None:
    """Wait for a guest on one of this laptop's addresses; None if our person said no, or stopped.

    Raises:
        Refused: with code ``not_enrolled``.
        HallFault: they did not come together; see there.
        BundleFault: what the guest gave cannot be taken; it keeps it.
    """
    own_identity(replica)
    with listening(address) as listener:
        code = Code.new(address, listener.port)
        table = _Table(replica, Channel.of(listener.certificate, code.secret))
        listener.open(table.visit)
        return _Host(table, code.to_text(), ask, progress, cancelled).run()


class _Table:
    """Where visits come in: one that has the code takes the place, the others are sent away."""

    def __init__(self, replica: Replica, channel: Channel) -> None:
        self.replica = replica
        self.channel = channel
        self.changed = threading.Condition()
        self.guesses = 0
        self.guest: _Visit | None = None

    def visit(self) -> "_Visit":
        """Begin a visit: a connection that has said nothing yet."""
        return _Visit(self)


@dataclass(slots=True, eq=False)
class _Visit:
    """One connection: what the guest has said on it, and what became of that."""

    table: _Table
    side: Side | None = None
    commit: str = ""
    partner: Partner | None = None
    theirs: bool | None = None
    ours: Answer | None = None
    told: bool = False
    """Whether the answer that is being sent says what our person said."""
    heard: bool = False
    packed: Packed | None = None
    taken: Read | None = None
    parting: bool = False
    """Whether the guest has said that it has everything."""
    finished: bool = False
    gone: bool = False
    stumbled: Exception | None = None
    """What went wrong, until the guest was told: the connection is closed on a fault."""
    fault: Exception | None = None

    def answer(self, name: str, body: bytes) -> bytes:
        """Answer a request.

        Raises:
            Refusal: no, with the code to tell.
        """
        steps = {
            "knock": self._knock,
            "introduce": self._introduce,
            "agree": self._agree,
            "bundle": self._bundle,
            "done": self._done,
        }
        try:
            return _held(steps.get(name))(body)
        except HallFault as fault:
            self._note(fault)
            raise Refusal(fault.code) from None
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller's thread raises it
            self._note(error)
            raise Refusal("not_taken") from None

    def answered(self) -> None:
        """An answer is sent whole: only now may the connection be closed on it."""
        with self.table.changed:
            self.heard, self.finished = self.told, self.parting
            self.fault = self.stumbled
            self.table.changed.notify_all()

    def end(self) -> None:
        """The connection is over."""
        with self.table.changed:
            self.gone, self.finished = True, self.parting
            self.fault = self.stumbled
            self.table.changed.notify_all()

    def _note(self, fault: Exception) -> None:
        with self.table.changed:
            if self.table.guest is self:
                self.stumbled = self.stumbled or fault

    def _knock(self, body: bytes) -> bytes:
        table, knock = self.table, read(Knock, body)
        if knock.v != hall.VERSION:
            raise HallFault("version")
        with table.changed:
            if table.guesses >= hall.MOST_GUESSES:
                raise HallFault("guessed")
            if not table.channel.proves(knock.proof, "guest", knock.commit):
                table.guesses += 1
                raise HallFault("wrong_code")
            if self.side is not None or (table.guest is not None and not table.guest.gone):
                raise HallFault("busy")
            self.side = side = Side(table.replica, "host", table.channel)
            self.commit = knock.commit
            table.guest = self
        proof = table.channel.proof("host", knock.commit + side.commit, side.nonce)
        return spell(Opened(nonce=side.nonce, commit=side.commit, proof=proof))

    def _introduce(self, body: bytes) -> bytes:
        side, said = _held(self.side), read(Introduction, body)
        if self.partner is not None:
            raise HallFault("malformed")
        nonces = side.nonce + said.nonce
        with self.table.changed:
            self.partner = side.judge(said, self.commit, nonces)
            self.table.changed.notify_all()
        return spell(side.introduction(nonces))

    def _agree(self, body: bytes) -> bytes:
        _held(self.partner)
        said = read(Says, body)
        with self.table.changed:
            self.theirs = said.agreed
            self.told = self.ours is not None
            ours = None if self.ours is None else self.ours != "no"
            self.table.changed.notify_all()
        return spell(Says(agreed=ours))

    def _bundle(self, body: bytes) -> bytes:
        side, partner = _held(self.side), _held(self.partner)
        if not self.theirs or self.ours in (None, "no") or self.packed is not None:
            raise HallFault("malformed")
        packed = side.pack(partner, _held(self.ours))
        taken = side.take(body)
        with self.table.changed:
            self.taken, self.packed = taken, packed
            self.table.changed.notify_all()
        return packed.data

    def _done(self, body: bytes) -> bytes:
        _held(self.packed)
        done = read(Done, body)
        if done.problem:
            self._note(HallFault("not_taken"))
        with self.table.changed:
            self.parting = True
        return spell(Done())


def _held(thing: T | None) -> T:
    """Give what an earlier request brought. Raises HallFault: it did not come."""
    if thing is None:
        raise HallFault("malformed")
    return thing


@dataclass(slots=True)
class _Host:
    """The caller's side of it: waits for a guest, asks its person, sees it through."""

    table: _Table
    code: str
    ask: Ask
    progress: Tell
    cancelled: Callable[[], bool]

    def run(self) -> Met | None:
        """Wait for guests until a meeting has come to its end, whichever that is."""
        until, former = time.monotonic() + hall.LISTEN_S, None
        while True:
            self.progress(Step("waiting", code=self.code, again=former is not None))
            visit = self._wait(until, former)
            if visit is None:
                return None
            try:
                return self._see_through(visit)
            except HallFault as fault:
                if fault.code != "broken":
                    raise
                self._note_taken(visit)
            former = visit

    def _wait(self, until: float, former: _Visit | None) -> _Visit | None:
        """Wait for a guest who has shown its card; None if it is stopped."""
        with self.table.changed:
            while not self.cancelled():
                guest = self.table.guest
                if guest is not None and guest is not former:
                    _raise(guest.fault)
                    if guest.partner is not None and not guest.gone:
                        return guest
                if self.table.guesses >= hall.MOST_GUESSES:
                    raise HallFault("guessed")
                if time.monotonic() > until:
                    raise HallFault("nobody")
                self.table.changed.wait(POLL_S)
        return None

    def _see_through(self, visit: _Visit) -> Met | None:
        partner = _held(visit.partner)
        self.progress(Step("confirming", partner=partner))
        if not self._agreed(visit, partner):
            return None
        self.progress(Step("moving", partner=partner))
        if not self._until(visit, hall.TRANSFER_S, "broken", lambda: visit.finished):
            return None
        return _held(visit.side).done(partner, _held(visit.packed), _held(visit.taken))

    def _agreed(self, visit: _Visit, partner: Partner) -> bool:
        """Wait until both have said yes; False if our person said no, or stopped it."""

        def decided() -> bool:
            if visit.theirs is False:
                raise HallFault("declined")
            if visit.ours is None:
                visit.ours = self.ask(partner)
                if visit.ours in ("carry", "read"):
                    self.progress(Step("agreed", partner=partner))
            return visit.ours == "no" or (visit.ours is not None and visit.theirs is True)

        if self._until(visit, hall.CONFIRM_S, "unconfirmed", decided) and visit.ours != "no":
            return True
        self._let_hear(visit)
        return False

    def _until(self, visit: _Visit, seconds: float, late: str, settled: Callable[[], bool]) -> bool:
        """Wait for something of a visit; False if it is stopped.

        Raises:
            Fault: what the visit ran into, ``broken``, or ``late`` after so many seconds.
        """
        until = time.monotonic() + seconds
        while not self.cancelled():
            with self.table.changed:
                _raise(visit.fault)
                if settled():
                    return True
                if visit.gone:
                    raise HallFault("broken")
                if time.monotonic() > until:
                    raise HallFault(late)
                self.table.changed.wait(POLL_S)
        return False

    def _let_hear(self, visit: _Visit) -> None:
        """Give the guest a moment to hear our no."""
        until = time.monotonic() + _HEARD_S
        with self.table.changed:
            visit.ours, visit.told, visit.heard = "no", False, False
            while not (visit.heard or visit.gone or time.monotonic() > until):
                self.table.changed.wait(POLL_S)

    def _note_taken(self, visit: _Visit) -> None:
        """Log what came before the connection broke off."""
        if visit.taken is not None and visit.partner is not None:
            facts = {"who": visit.partner.name, "bundles": visit.taken.bundles}
            self.table.replica.log("hall_met", writes=0, **facts)


def _raise(fault: Exception | None) -> None:
    if fault is not None:
        raise fault
