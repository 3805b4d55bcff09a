"""The guest of a meeting in a hall: comes by the code that another laptop shows."""

import http.client
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from sync.client.bundles import own_identity
from sync.client.hall import POLL_S, Answer, Ask, Met, Partner, Side, Step, Tell, read, spell
from sync.errors import Fault, HallFault
from sync.protocol import hall
from sync.protocol.hall import (
    Channel,
    Code,
    Done,
    Introduction,
    Knock,
    Opened,
    Problem,
    Says,
)
from sync.protocol.messages import Message
from sync.replica.replica import Replica

CONNECT_S = 10
M = TypeVar("M", bound=Message)


def meet(
    replica: Replica,
    typed: str,
    ask: Ask,
    progress: Tell = lambda _step: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Met | None:
    """Meet the laptop that shows this code; None if our own person said no, or stopped it.

    Raises:
        Refused: with code ``not_enrolled``.
        HallFault: they did not come together; see there.
        BundleFault: what the other laptop gave cannot be taken; it keeps it.
    """
    own_identity(replica)
    code = Code.from_text(typed)
    with _connected(code) as line:
        side = Side(replica, "guest", Channel.of(line.certificate, code.secret))
        partner = _introduced(line, side)
        progress(Step("confirming", partner=partner))
        answer = _agreed(line, partner, ask, progress, cancelled)
        if answer == "no":
            return None
        progress(Step("moving", partner=partner))
        return _exchanged(line, side, partner, answer)


class _Line:
    """One connection, never made anew by itself."""

    def __init__(self, connection: http.client.HTTPSConnection, certificate: bytes) -> None:
        self._connection = connection
        self.certificate = certificate

    def post(self, name: str, body: bytes, most: int = hall.LONGEST_MESSAGE) -> bytes:
        """Ask, and give the answer.

        Raises:
            HallFault: ``broken``, or what the host says.
        """
        try:
            self._connection.request("POST", f"/hall/{name}", body)
            response = self._connection.getresponse()
            answer = _whole(response, most)
        except (OSError, http.client.HTTPException):
            raise HallFault("broken") from None
        if response.status != http.client.OK:
            raise HallFault(read(Problem, answer).code)
        return answer

    def ask(self, name: str, said: Message, kind: type[M]) -> M:
        """Ask with a message for a message. Raises as ``post``."""
        return read(kind, self.post(name, spell(said)))


def _whole(response: http.client.HTTPResponse, most: int) -> bytes:
    if (response.length or 0) > most:
        raise HallFault("too_large")
    parts, until = [], time.monotonic() + hall.TRANSFER_S
    while part := response.read(1 << 16):
        parts.append(part)
        if time.monotonic() > until:
            raise HallFault("broken")
    if response.length:
        raise HallFault("broken")
    return b"".join(parts)


@contextmanager
def _connected(code: Code) -> Iterator[_Line]:
    """Connect to a host.

    Raises:
        HallFault: with code ``unreachable``.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # the proofs of the code cover its fingerprint
    connection = http.client.HTTPSConnection(
        code.address, code.port, timeout=CONNECT_S, context=context
    )
    try:
        try:
            connection.connect()
            line: ssl.SSLSocket = connection.sock
            line.settimeout(hall.SILENCE_S)
            certificate = line.getpeercert(binary_form=True)
        except OSError:
            raise HallFault("unreachable") from None
        connection.auto_open = 0
        yield _Line(connection, certificate or b"")
    finally:
        connection.close()


def _introduced(line: _Line, side: Side) -> Partner:
    proof = side.channel.proof("guest", side.commit)
    knock = Knock(v=hall.VERSION, commit=side.commit, proof=proof)
    opened = line.ask("knock", knock, Opened)
    commits = side.commit + opened.commit
    if not side.channel.proves(opened.proof, "host", commits, opened.nonce):
        raise HallFault("interfered")
    nonces = opened.nonce + side.nonce
    said = line.ask("introduce", side.introduction(nonces), Introduction)
    if said.nonce != opened.nonce:
        raise HallFault("interfered")
    try:
        return side.judge(said, opened.commit, nonces)
    except HallFault:
        with suppress(HallFault):  # what was found out counts, whether the host hears of it or not
            line.ask("agree", Says(agreed=False), Says)
        raise


def _agreed(
    line: _Line, partner: Partner, ask: Ask, progress: Tell, cancelled: Callable[[], bool]
) -> Answer:
    """Wait until both have said what they say.

    Raises:
        HallFault: ``declined``, ``unconfirmed``, ``broken``.
    """
    until = time.monotonic() + hall.CONFIRM_S
    answer: Answer | None = None
    while time.monotonic() < until:
        if answer is None:
            answer = "no" if cancelled() else ask(partner)
            if answer in ("carry", "read"):
                progress(Step("agreed", partner=partner))
        elif cancelled():
            answer = "no"
        agreed = None if answer is None else answer != "no"
        theirs = line.ask("agree", Says(agreed=agreed), Says).agreed
        if answer == "no":
            return answer
        if theirs is False:
            raise HallFault("declined")
        if answer is not None and theirs:
            return answer
        time.sleep(POLL_S)
    raise HallFault("unconfirmed")


def _exchanged(line: _Line, side: Side, partner: Partner, answer: Answer) -> Met:
    packed = side.pack(partner, answer)
    brought = line.post("bundle", packed.data, hall.LONGEST_BUNDLE)
    try:
        taken = side.take(brought)
    except Fault:
        line.ask("done", Done(problem="not_taken"), Done)
        raise
    with suppress(HallFault):  # it is done, whether the host hears of it or not
        line.ask("done", Done(), Done)
    return side.done(partner, packed, taken)
