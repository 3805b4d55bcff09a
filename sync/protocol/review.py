"""The messages about writes that were set aside, as a coordinator's laptop asks for them."""

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

    ``regions`` are those of its author; ``here`` says whether the record lies in the scope of
    whoever asked.
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
