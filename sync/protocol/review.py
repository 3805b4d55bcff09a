"""What waits for a coordinator at the register: writes set aside, people who may be there twice."""

from typing import Any

from pydantic import Field

from sync.protocol.messages import (
    DeviceId,
    EpochName,
    Message,
    Natural,
    Number,
    Reason,
    RecordId,
    TypeName,
)


class AsideWrite(Message):
    """A write that the register did not count, whole, with its author and the rule it broke.

    ``regions`` are those of its author.
    """

    epoch: EpochName
    number: Number
    device: DeviceId
    name: str
    regions: list[str] = Field(default=[])
    ms: int
    position: Natural
    type: TypeName
    record: RecordId
    creates: bool
    reason: Reason
    values: dict[str, Any]
    seen: dict[str, list[tuple[EpochName, Number]]] = Field(default={})


class AsideAnswer(Message):
    """One page of what is set aside, in order of position, and how far it reads."""

    aside: list[AsideWrite] = Field(default=[])
    position: Natural
    more: bool = False


class Elsewhere(Message):
    """The one of a pair who lies outside the scope of whoever asked: the name, and where.

    ``deciders`` are the names of those who coordinate both, and so decide; at most five.
    """

    record: RecordId
    name: str
    regions: list[str] = Field(default=[])
    deciders: list[str] = Field(default=[])


class LikelyPair(Message):
    """Two people who may be one, with how likely (0 to 1) and why, in codes of the scorer.

    One that is ``likely`` no more is told once, so that it leaves the queue.
    """

    low: RecordId
    high: RecordId
    score: float = Field(ge=0, le=1)
    reasons: list[str] = Field(default=[])
    likely: bool = True
    found_ms: Natural
    elsewhere: Elsewhere | None = None


class PairsAnswer(Message):
    """One page of pairs in order of their numbers, and how far it reads."""

    pairs: list[LikelyPair] = Field(default=[])
    number: Natural
    more: bool = False
