"""What waits for a coordinator at the register: writes set aside, likely pairs, devices that wait.

All come into the laptop's queue, where they can be decided without a network; what was decided
of a device is handed to the register at the next sync, by this coordinator's own right.
"""

from contextlib import suppress
from dataclasses import dataclass

from sync.client.answers import parsed
from sync.client.wire import Wire
from sync.errors import Fault, Refused
from sync.protocol.people import DeviceDecision, PeopleAnswer
from sync.protocol.review import AsideAnswer, PairsAnswer
from sync.replica.replica import Replica

COORDINATING = ("coordinator", "administrator")
POSITION, LOOKED, ASKED = "review_position", "review_looked", "review_asked_ms"
PAIRS, PAIRS_ASKED, PAIRS_SCOPE = "review_pairs", "review_pairs_ms", "review_pairs_scope"
PAIRS_WHOLE = "review_pairs_whole_ms"
_PAUSE_MS = 5 * 60 * 1000
"""How long a laptop waits before it asks again which devices wait, and who may be there twice."""

_DAY_MS = 24 * 60 * 60 * 1000
"""After so long all pairs are told anew: who looks after both of one may have changed."""


@dataclass(slots=True)
class Came:
    """What came before a coordinator beside records: laptops that ask, and other items."""

    laptops: int = 0
    items: int = 0


def refresh(replica: Replica, wire: Wire) -> Came:
    """Fetch what was set aside since the last look, and what else waits; give what was new.

    Only a coordinator asks, and only once the register has moved on. One that knows no such list
    has none; a connection that breaks here has cost nothing, and the next sync asks again.
    """
    came = Came(_devices(replica, wire), _pairs(replica, wire))
    identity, at = replica.identity, replica.meta("cursor", {}).get("position", 0)
    if identity is None or identity.role not in COORDINATING or replica.meta(LOOKED) == at:
        return came
    more = True
    while more:
        try:
            body = wire.get(f"/v1/review/{replica.meta(POSITION, 0)}")
        except Fault:
            return came
        answer = parsed(AsideAnswer, body)
        replica.land_aside(answer.aside)
        replica.set_meta(POSITION, answer.position)
        came.items, more = came.items + len(answer.aside), answer.more
    replica.set_meta(LOOKED, at)
    return came


def _pairs(replica: Replica, wire: Wire) -> int:
    """Fetch the people who may be at the register twice, now and then; give how many pairs.

    They are found beside the pushes, so the register's position does not say whether there are any.
    """
    identity, now = replica.identity, replica.register_now_ms
    if identity is None or identity.role not in COORDINATING:
        return 0
    scope = f"{identity.scope.mark}:{replica.meta('register_epoch', '')}"
    stale = now - replica.meta(PAIRS_WHOLE, 0) >= _DAY_MS  # who decides them may be others now
    if replica.meta(PAIRS_SCOPE) != scope or stale:  # or other regions, or a register put back
        replica.set_meta(PAIRS, 0)
        replica.set_meta(PAIRS_SCOPE, scope)
        replica.set_meta(PAIRS_WHOLE, now)
    elif now - replica.meta(PAIRS_ASKED, 0) < _PAUSE_MS:
        return 0
    count, more = 0, True
    while more:
        try:
            body = wire.get(f"/v1/pairs/{replica.meta(PAIRS, 0)}")
        except Fault:
            return count
        answer = parsed(PairsAnswer, body)
        count += replica.land_pairs(answer.pairs)
        replica.set_meta(PAIRS, answer.number)
        more = answer.more
    replica.set_meta(PAIRS_ASKED, now)
    return count


def _devices(replica: Replica, wire: Wire) -> int:
    """Hand up what was decided of devices, and ask now and then which wait; give how many more."""
    identity = replica.identity
    if identity is None or identity.role not in COORDINATING:
        return 0
    decided = replica.decided_devices()
    due = replica.register_now_ms - replica.meta(ASKED, 0) >= _PAUSE_MS
    if not decided and not due:
        return 0
    try:
        for device, decision in decided.items():
            with suppress(Refused):  # somebody else was first: what stands is told below
                wire.post(f"/v1/admin/devices/{device}", DeviceDecision(decision=decision))
            replica.device_told(device)
        body = wire.get("/v1/admin/people")
    except Fault:
        return 0
    found = parsed(PeopleAnswer, body)
    waiting = [
        (person, card)
        for person in found.people
        if person.manageable
        for card in person.devices
        if card.state == "waiting"
    ]
    new = replica.land_waiting(waiting)
    replica.set_meta(ASKED, replica.register_now_ms)
    return new
