"""What the register tells a coordinator of the laptops, kept so that it can be read offline."""

from dataclasses import dataclass

from sync.client.answers import parsed
from sync.client.connection import connect
from sync.protocol.people import PeopleAnswer, PersonCard
from sync.replica.replica import Replica

_KEPT = "figures.laptops"


@dataclass(frozen=True, slots=True)
class LaptopLine:
    """One laptop: when the register last heard of it, and what it then had not sent yet."""

    person: str
    device: str
    seen_ms: int | None
    version: str
    unsent: int
    unsent_since_ms: int | None


@dataclass(frozen=True, slots=True)
class Laptops:
    """All laptops the register tells of, and when it did (Unix time in milliseconds)."""

    told_ms: int
    lines: tuple[LaptopLine, ...]


def ask_laptops(replica: Replica) -> Laptops:
    """Ask the register anew, and keep the answer.

    Raises:
        Unreachable: no connection.
        Refused: not enrolled, or not for this role.
        NotTheRegister: the answer is none.
    """
    transport, _ = connect(replica)
    try:
        answer = parsed(PeopleAnswer, transport.get("/v1/admin/people"))
    finally:
        transport.close()
    replica.set_meta(_KEPT, answer.model_dump(mode="json"))
    return _lines(answer)


def kept_people(replica: Replica) -> list[PersonCard]:
    """Give the people that were told last; none before the first time."""
    kept = replica.meta(_KEPT)
    return PeopleAnswer.model_validate(kept).people if kept else []


def kept_laptops(replica: Replica) -> Laptops | None:
    """Give what was told last; None before the first time."""
    kept = replica.meta(_KEPT)
    return _lines(PeopleAnswer.model_validate(kept)) if kept else None


def _lines(answer: PeopleAnswer) -> Laptops:
    lines = [
        LaptopLine(
            person.name,
            card.device_name,
            card.seen_ms,
            card.version,
            card.unsent,
            card.unsent_since_ms,
        )
        for person in answer.people
        for card in person.devices
        if card.state == "active"
    ]
    lines.sort(key=lambda line: (-line.unsent, line.unsent_since_ms or 0, line.person))
    return Laptops(answer.time_ms, tuple(lines))
