"""What an open vault tells, as values: a record as shown, what is contested, what is at risk."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from forms.ids import created_ms
from sync.merge.state import Row
from sync.merge.view import Shown
from sync.merge.write import Json
from sync.replica.carried import Load


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record as shown. ``local``: some of it exists only here. ``withheld``: may not leave.

    ``at_register``: the register has it, if not all of it. Of one that was ``erased`` under the law
    nothing is left but its id.
    """

    id: str
    type: str
    shown: Shown
    title: str
    local: bool
    withheld: bool
    changed_ms: int
    erased: bool = False
    at_register: bool = False

    @property
    def values(self) -> Mapping[str, Json]:
        """The displayed value of each field."""
        return self.shown.values

    @property
    def created_ms(self) -> int:
        """When the record was made, Unix time in milliseconds."""
        return created_ms(self.id)


@dataclass(frozen=True, slots=True)
class ContestedItem:
    """A cell that waits for a decision, or a deletion that somebody edited past."""

    record_id: str
    type: str
    title: str
    cell: str
    field: str
    rows: tuple[Row, ...]
    deletion: bool = False


@dataclass(frozen=True, slots=True)
class SetAside:
    """A write the register did not count, and why."""

    record_id: str
    type: str
    title: str
    reason: str
    cell: str
    detail: str
    ms: int


@dataclass(frozen=True, slots=True)
class AtRisk:
    """What exists on this laptop only."""

    records: int = 0
    writes: int = 0
    withheld_people: int = 0
    set_aside: tuple[SetAside, ...] = field(default=())
    orphans: tuple[str, ...] = ()
    """Records that a restored register has lost and only this laptop still proves."""
    people: int = 0
    """People of whom something exists here only: themselves, a need, a meeting."""
    left: int = 0
    """Writes that left by bundle and that the register has not confirmed."""
    load: Load = field(default_factory=Load)
    """What is carried for others."""
    staying: int = 0
    """Of its ``people`` those without consent: nothing of theirs may leave."""
    leaving: int = 0
    """Of its ``records`` those that the next exchange may hand up."""
    at_register: int = 0
    """Of its ``people`` those whom the register has: only changes of theirs exist here only."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Another device of the directory, and the person behind it."""

    device: str
    name: str
    device_name: str
    key: str
