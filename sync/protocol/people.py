"""The messages about people, devices and invitations, as a laptop and the register exchange them.

Times are Unix time in milliseconds. What an administrator or a coordinator sees and does stands
here; how a device stands with its register is in ``standing``.
"""

from typing import Annotated, Literal

from pydantic import Field

from sync.protocol.messages import Base64, DeviceId, Message, Natural, Role, Scope

PersonId = DeviceId
Name = Annotated[str, Field(min_length=1, max_length=200)]

DeviceState = Literal["active", "waiting", "declined", "revoked", "wiped"]
"""``waiting`` for a coordinator's word; ``wiped`` is a revoked one that confirmed its wipe."""
InvitationState = Literal["open", "used", "expired", "withdrawn"]
Decision = Literal["approve", "decline", "revoke", "reopen"]
"""Let a device in, turn it away, refuse it for ever; or let it wait again, undecided."""


class DeviceCard(Message):
    """A device as its coordinator sees it; what it told of itself is as old as ``seen_ms``.

    ``unsent`` writes were on the laptop only, the oldest since ``unsent_since_ms``;
    ``quarantined`` ones it handed over after it was revoked wait for a decision.
    """

    device: DeviceId
    device_name: str
    state: DeviceState
    enrolled_ms: int
    seen_ms: int | None = None
    version: str = ""
    unsent: Natural = 0
    unsent_since_ms: int | None = None
    revoked_ms: int | None = None
    wiped_ms: int | None = None
    quarantined: Natural = 0


class PersonCard(Message):
    """A person with their devices. ``manageable``: by whoever asked."""

    person: PersonId
    name: str
    role: Role
    scope: Scope
    suspended: bool = False
    manageable: bool = False
    devices: list[DeviceCard] = Field(default=[])


class InvitationCard(Message):
    """An invitation that was given out; its token is known to nobody but the guest."""

    id: str
    person: PersonId
    name: str
    role: Role
    scope: Scope
    state: InvitationState
    created_ms: int
    expires_ms: int


class PeopleAnswer(Message):
    """Whom the asking device may see. ``approval``: devices wait for a coordinator's word."""

    people: list[PersonCard]
    invitations: list[InvitationCard]
    deployment: str
    approval: bool
    time_ms: int


class InviteRequest(Message):
    """Whom to invite: somebody new, or with ``person`` somebody known for one device more.

    ``url`` and ``ca`` are how the asking laptop reaches the register; a register that was told
    its own address uses that one.
    """

    name: Name
    role: Role = "ambassador"
    scope: Scope = Scope()
    days: Annotated[float, Field(gt=0, le=366)] = 7
    person: PersonId | None = None
    url: Annotated[str, Field(max_length=400)] = ""
    ca: Annotated[str, Field(max_length=40_000)] = ""


class InviteAnswer(Message):
    """The invitation's text, once: the register does not keep it."""

    text: str
    id: str
    person: PersonId
    expires_ms: int


class PersonChange(Message):
    """What to change of a person; what is None stays."""

    name: Name | None = None
    role: Role | None = None
    scope: Scope | None = None
    suspended: bool | None = None


class DeviceDecision(Message):
    """What becomes of a device."""

    decision: Decision


class RecoveryNote(Message):
    """That a recovery key (its public half) is about to open a device's vault."""

    device: DeviceId
    key: Base64


class Done(Message):
    """That it was done."""

    time_ms: int
