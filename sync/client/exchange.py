"""A sync: unsent writes go up batch by batch, then state comes down page by page.

A connection that drops anywhere costs at most one batch: every receipt and every page is landed
before the next is asked for, and asking again is harmless.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from sync.client import bundles, keys, pages, parcels, parting, review, sheets, standing, versions
from sync.client.answers import UnderWay, parsed
from sync.client.connection import connect
from sync.client.parcels import Parcel
from sync.client.review import Came
from sync.client.transport import Traffic
from sync.client.wire import Wire
from sync.errors import Fault, NotTheRegister, Refused, Withdrawn
from sync.protocol.messages import (
    CompareAnswer,
    CompareRequest,
    PullAnswer,
    PullRequest,
    SignedReceipt,
)
from sync.replica.core import Identity
from sync.replica.replica import Replica
from sync.replica.rulebook import RuleBook

_PULL = "/v1/pull"
_TRIES = 4
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync is: ``push`` counts writes, ``pull`` records; ``total`` None if unknown."""

    phase: str
    done: int
    total: int | None


@dataclass(slots=True)
class Outcome:
    """What a sync did. ``cancelled`` ones have kept all they did."""

    pushed: int = 0
    pulled: int = 0
    withheld: int = 0
    set_aside: int = 0
    handed_over: int = 0
    """Bundles of others that the register took."""
    contested: set[str] = field(default_factory=set)
    ruled: int = 0
    """Values that rules of the deployment decided."""
    came: Came = field(default_factory=Came)
    cancelled: bool = False
    traffic: Traffic = field(default_factory=Traffic)


def sync(
    replica: Replica,
    progress: Callable[[Progress], None] = lambda _p: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    connect: Callable[[Replica], tuple[Wire, Identity]] = connect,
) -> Outcome:
    """Exchange with the register until there is nothing left to send or fetch.

    ``connect`` gives the wire and who this device is; the usual one is HTTP.

    Raises:
        Unreachable: no connection, or it broke off; what was receipted stays so.
        Withdrawn: this device was revoked; what it had not sent was handed over, and it carries
            the order to wipe it, if one could be had.
        Refused: the register said no (``unknown_device``, ``waiting``, ``suspended`` …).
        NotTheRegister: a receipt whose signature is not the register's.
    """
    try:
        return _sync(replica, progress, cancelled, connect)
    except Refused as refusal:
        if refusal.code != "bad_signature" or not keys.adopt_next(replica):
            raise
    return _sync(replica, progress, cancelled, connect)


def _sync(
    replica: Replica,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    connect: Callable[[Replica], tuple[Wire, Identity]],
) -> Outcome:
    transport, identity = connect(replica)
    exchange = _Exchange(replica, transport, identity, progress, cancelled)
    try:
        try:
            exchange.run()
            standing.refresh(replica, transport, identity, exchange.standing)
        except NotTheRegister:
            if not keys.follow_register(replica, transport, identity):
                raise
            identity = exchange.identity = replica.identity or identity
            exchange.run()
            standing.refresh(replica, transport, identity, exchange.standing)
        keys.renew_own(replica, transport, identity)
        if not exchange.outcome.cancelled:
            exchange.decide_by_rule()
            sheets.refresh(replica, transport)
            exchange.outcome.came = review.refresh(replica, transport)
    except Fault as fault:
        replica.log("sync_failed", error=type(fault).__name__, reason=getattr(fault, "code", ""))
        raise
    finally:
        transport.close()
    _note(replica, exchange.outcome)
    return exchange.outcome


def _note(replica: Replica, outcome: Outcome) -> None:
    facts = {"sent": outcome.pushed, "received": outcome.pulled, "withheld": outcome.withheld}
    if any(facts.values()) or outcome.cancelled:
        replica.log("sync_cancelled" if outcome.cancelled else "sync_done", **facts)
    if outcome.set_aside:
        replica.log("set_aside", n=outcome.set_aside)
    if outcome.contested:
        replica.log("contested", n=len(outcome.contested))
    if outcome.ruled:
        replica.log("ruled", n=outcome.ruled)


@dataclass(frozen=True, slots=True)
class _Asked(UnderWay):
    """A page that was asked for."""

    request: PullRequest


@dataclass(frozen=True, slots=True)
class _Sent(UnderWay):
    """A parcel on its way."""

    parcel: Parcel


@dataclass(slots=True)
class _Exchange:
    """One sync under way."""

    replica: Replica
    transport: Wire
    identity: Identity
    progress: Callable[[Progress], None]
    cancelled: Callable[[], bool]
    outcome: Outcome = field(default_factory=Outcome)
    standing: str = ""
    """The tag of this device's standing, as the last page told it."""
    _push_path: str = "/v1/push"
    _to_pull: int = 0
    """How many records there are to fetch, in several pages; 0 where one page has them."""
    _parted: bool = False
    """Whether the register does not know our cursor: it was put back to an older copy."""

    def __post_init__(self) -> None:
        self.outcome.traffic = self.transport.traffic

    def run(self) -> None:
        """Send and fetch; a revoked device hands over what it has not sent, and that is the end.

        Raises:
            Withdrawn: it was revoked.
        """
        try:
            self._rounds()
        except Refused as refusal:
            standing.note_refusal(self.replica, refusal)
            if refusal.code != "revoked":
                raise
            self._push_path = parting.HANDOVER
            self.hand_over()
            self.push()
            order = parting.ask_order(self.replica, self.transport, self.identity)
            raise Withdrawn(order, self.outcome.pushed) from refusal

    def _rounds(self) -> None:
        """Send, then fetch; once more, if a pull found that the register has lost what it had."""
        for _ in range(_ROUNDS):
            self.hand_over()
            self.push()
            self.pull()
            if self.outcome.cancelled:
                return
            if self.replica.is_all_told:
                return

    def hand_over(self) -> None:
        """Hand up what is carried for others, before anything that may build on it."""
        if not self._stop():
            self.outcome.handed_over += bundles.hand_over(
                self.replica, self.transport, self.identity
            )

    def push(self) -> None:
        """Hand up batch after batch until nothing is unsent.

        The next batch is made while the register works on one, and the receipt of one is landed
        while it works on the next. A refusal is followed as long as that comes to anything: to
        something handed up, or to more that is to be, for each opening that the register lacks.
        """
        total = self.replica.unsent_count()
        tries, come = 0, (0, 0)
        while not self._stop() and (parcel := parcels.pack(self.replica)):
            try:
                self._push_from(parcel, total)
            except Refused as refusal:
                before, come = come, (self._handed, self.replica.unsent_count())
                tries = tries + 1 if come == before else 1
                if tries > _TRIES or not self._mended(refusal):
                    raise

    def _push_from(self, first: Parcel, total: int) -> None:
        sent: _Sent | None = self._send(first)
        try:
            while sent is not None:
                following = None if self._stop() else parcels.pack(self.replica, sent.parcel)
                done, sent = sent, None
                signed = parsed(SignedReceipt, done.answer())
                if following is not None:
                    sent = self._send(following)
                self._land_receipt(done.parcel, signed)
                self.progress(Progress("push", self._handed, total))
        finally:
            if sent is not None:
                sent.let_go()

    @property
    def _handed(self) -> int:
        return self.outcome.pushed + self.outcome.withheld

    def pull(self) -> None:
        """Fetch page after page until the cursor is at the register's end.

        The next page is on its way while one is laid in.
        """
        tries, more = 0, True
        under_way: _Asked | None = None
        try:
            while more and not self._stop():
                asked, under_way = under_way or self._first(), None
                try:
                    answer = pages.read(asked.answer())
                except Refused as refusal:
                    tries += 1
                    if tries > _TRIES or not self._mended(refusal):
                        raise
                    continue
                under_way = self._ask_behind(asked.request, answer)
                more = self._land_page(asked.request, answer)
        finally:
            if under_way is not None:
                under_way.let_go()

    def _land_page(self, request: PullRequest, answer: PullAnswer) -> bool:
        """Lay a page in, and say whether there is more to ask for."""
        landed = self.replica.land_page(answer, request.overlay, request.cursor, request.hanging)
        self.standing = answer.standing or self.standing
        if answer.protocol:
            versions.heard(self.replica, answer.protocol)
        before, self.outcome.pulled = self.outcome.pulled, self.outcome.pulled + landed.records
        if answer.left:
            self._to_pull = before + answer.left
        self.outcome.contested.update(landed.contested)
        total = max(self._to_pull, self.outcome.pulled) if self._to_pull else None
        self.progress(Progress("pull", self.outcome.pulled, total))
        if not answer.more and not self.replica.is_doubting and self.replica.is_comparing:
            self.compare()
        return answer.more or self.replica.is_doubting

    def decide_by_rule(self) -> None:
        """On a coordinator's laptop, decide what the deployment's rules decide, and hand it up."""
        self.outcome.ruled = RuleBook(self.replica).apply(self.cancelled)
        if self.outcome.ruled:
            self.push()

    def compare(self) -> None:
        """Find by ranges of ids what the register should have told and did not, or too much."""
        while self.replica.is_comparing and not self._stop():
            scope, asked = self.replica.compare_ranges()
            request = CompareRequest(scope=scope.mark, ranges=asked)
            answer = parsed(CompareAnswer, self.transport.post("/v1/compare", request))
            self.replica.land_comparison(answer, asked)

    def _send(self, parcel: Parcel) -> _Sent:
        return _Sent(self.transport.post_ahead(self._push_path, parcel.body), parcel)

    def _land_receipt(self, parcel: Parcel, signed: SignedReceipt) -> None:
        landed = parcels.land(self.replica, self.identity, parcel, signed)
        self.outcome.withheld += parcel.withheld
        self.outcome.pushed += len(parcel.entries) - parcel.withheld
        self.outcome.set_aside += len(landed.set_aside)

    def _first(self) -> _Asked:
        request = pages.request(self.replica, parted=self._parted)
        return _Asked(lambda: self.transport.post(_PULL, request), request)

    def _ask_behind(self, asked: PullRequest, answer: PullAnswer) -> _Asked | None:
        request = None if self._stop() else pages.behind(asked, answer)
        if request is None:
            return None
        return _Asked(self.transport.post_ahead(_PULL, request.spelled()), request)

    def _mended(self, refusal: Refused) -> bool:
        """Follow a refusal that says how to go on; give False for any other."""
        facts = refusal.facts
        match refusal.code:
            case "chain":
                self.replica.set_chain(int(str(facts["sequence"])), str(facts["hash"]))
            case "gap":
                self.replica.resend(str(facts["epoch"]), int(str(facts["resume"])))
            case "cursor_unknown" if not self._parted:
                self._parted = True
            case "cursor_unknown":
                self.replica.go_back(int(str(facts["position"])), str(facts["tag"]))
            case _:
                return versions.follow_refusal(self.replica, refusal)
        return True

    def _stop(self) -> bool:
        self.outcome.cancelled = self.outcome.cancelled or self.cancelled()
        return self.outcome.cancelled
