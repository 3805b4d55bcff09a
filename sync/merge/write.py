"""A write: one device's new values for some cells of one record, made at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sync.merge.clock import Stamp

Json = Any


class Dot(NamedTuple):
    """The name of a write: the random id of one opening of a vault, and a number from 1 on."""

    epoch: str
    number: int


Seen = Mapping[str, tuple[Dot, ...]]


@dataclass(frozen=True, slots=True)
class Write:
    """New values for cells of one record, and for each cell the dots its author had seen.

    A cell in ``seen`` without a value removes what was seen (an element of a set). ``creates``
    marks the write that brings the record into being. ``intent`` is empty for ordinary saves;
    otherwise a word a person can be told: ``decision``, ``restore``, ``import:<source>``.
    """

    dot: Dot
    stamp: Stamp
    record_type: str
    record_id: str
    values: Mapping[str, Json]
    seen: Seen = field(default_factory=dict)
    creates: bool = False
    intent: str = ""

    @property
    def cells(self) -> set[str]:
        """Every cell this write touches."""
        return {*self.values, *self.seen}
