"""What this laptop knows of how it stands with its register, and what follows from that.

``state`` is the register's last word: ``active``, or why it takes nothing from this device. The
*lease* is how long the vault opens without the register's signed word: it is counted by the
register's time as this laptop knows it, and never behind what it was at an earlier opening, so that
a clock put back does not lengthen it. An expired lease destroys nothing: the next word renews it.
"""

from sync.errors import LeaseExpired
from sync.protocol.standing import Standing
from sync.replica.replica import Replica

_DAY_MS = 86_400_000
_FRESH_MS = 3_600_000
_STANDING, _STATE, _LATEST = "standing", "standing_state", "lease_latest_ms"
_TOLD = "standing_told"
ACTIVE = "active"


def current(replica: Replica) -> Standing | None:
    """Give the register's last signed word on this device; None before the first."""
    body = replica.meta(_STANDING)
    return Standing.model_validate(body) if body else None


def land(replica: Replica, said: Standing) -> None:
    """Enter the register's word, which the caller has verified; an older one changes nothing.

    The scope is not taken from it: that comes with the pull that brings its records.
    """
    before = current(replica)
    if before is not None and said.time_ms < before.time_ms:
        return
    replica.set_meta(_STANDING, said.model_dump())
    replica.set_meta(_LATEST, said.time_ms)
    replica.follow_identity(name=said.name, role=said.role)
    replica.learn_time(said.time_ms)


def is_fresh(replica: Replica, tag: str) -> bool:
    """Whether the last word is the one of this tag, and of this hour by every clock here."""
    said, now_ms = current(replica), replica.register_now_ms
    if said is None or said.tag != tag:
        return False
    latest_ms = int(replica.meta(_LATEST, 0))
    return now_ms - said.time_ms < _FRESH_MS and latest_ms - now_ms < _FRESH_MS


def told(replica: Replica) -> list[object]:
    """Give what this laptop last told its register of itself; empty before the first time."""
    return list(replica.meta(_TOLD, []))


def note_told(replica: Replica, told: list[object]) -> None:
    """Keep what it told."""
    replica.set_meta(_TOLD, told)


def state(replica: Replica) -> str:
    """Give the register's last word on whether it takes anything from this device."""
    return str(replica.meta(_STATE, ACTIVE))


def enter_state(replica: Replica, said: str) -> None:
    """Enter that word."""
    before = state(replica)
    if said != before:
        replica.set_meta(_STATE, said)
        replica.log("standing", state=said, before=before)


def lease_days_left(replica: Replica) -> int | None:
    """Give how many days the vault still opens without the register's word; None: for ever."""
    said = current(replica)
    if said is None or not said.lease_days:
        return None
    now_ms = max(replica.register_now_ms, int(replica.meta(_LATEST, 0)), said.time_ms)
    left_ms = said.time_ms + said.lease_days * _DAY_MS - now_ms
    return -(-left_ms // _DAY_MS)


def check_lease(replica: Replica) -> None:
    """Refuse a vault whose lease has run out.

    Raises:
        LeaseExpired: until the register has given its word again.
    """
    left, said = lease_days_left(replica), current(replica)
    if left is None or said is None:
        return
    if replica.register_now_ms > int(replica.meta(_LATEST, 0)):
        replica.set_meta(_LATEST, replica.register_now_ms)
    if left <= 0:
        raise LeaseExpired(said.lease_days)
