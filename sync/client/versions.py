"""Which version of the wire this laptop and its register speak: the newest that both know.

A register tells its versions at enrolment, and its newest with every page that was asked for in an
older one. One that was put back to older software refuses what it does not know; the laptop then
goes on in the oldest, and learns better from the next answer.
"""

from collections.abc import Iterable

from sync.errors import ProtocolTooNew, ProtocolTooOld, Refused
from sync.protocol.limits import SUPPORTED
from sync.replica.replica import Replica

OLDEST = min(SUPPORTED)


def common(theirs: Iterable[int]) -> int:
    """Give the newest version that both sides speak.

    Raises:
        ProtocolTooNew, ProtocolTooOld: there is none; which side has to be brought up to date.
    """
    told = sorted(theirs)
    both = set(told) & set(SUPPORTED)
    if not both:
        older = bool(told) and told[-1] < OLDEST
        kind = ProtocolTooOld if older else ProtocolTooNew
        raise kind(f"the register speaks {told}, we speak {list(SUPPORTED)}")
    return max(both)


def spoken(replica: Replica) -> int:
    """Give the version to speak to the register."""
    known = int(replica.meta("protocol", OLDEST))
    return known if known in SUPPORTED else OLDEST


def speak(replica: Replica, version: int) -> None:
    """Speak a version from now on."""
    if version != spoken(replica):
        replica.set_meta("protocol", version)


def heard(replica: Replica, newest: int) -> None:
    """Follow a register that says which version is its newest: it speaks all before, or says so."""
    speak(replica, max((v for v in SUPPORTED if v <= newest), default=OLDEST))


def follow_refusal(replica: Replica, refusal: Refused) -> bool:
    """Go on in another version after a refusal that may be about ours; False if it is not.

    Raises:
        ProtocolTooNew, ProtocolTooOld: the register speaks none of ours.
    """
    before = spoken(replica)
    if refusal.code == "protocol":
        told = refusal.facts.get("protocols")
        speak(replica, common(told if isinstance(told, list) else ()))
    elif refusal.code == "malformed" and before != OLDEST:
        speak(replica, OLDEST)
    return spoken(replica) != before
