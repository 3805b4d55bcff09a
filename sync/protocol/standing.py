"""The messages about how a device stands with its register: policy, keys, and a revoked one's end.

What binds a device beyond one answer is signed: by the register what a device obeys (its standing,
an order to wipe itself, the register's next key), by the device what it vouches for (its wipe, its
next key). Signed texts travel as the exact text that was signed.
"""

from typing import Annotated, Literal

from pydantic import Field

from sync.protocol.messages import Base64, DeviceId, Message, Natural, RecordId, Role, Scope, Short


class Signed(Message):
    """A text exactly as it was signed, and the Ed25519 signature in base64."""

    text: Annotated[str, Field(max_length=200_000)]
    signature: Base64


class About(Message):
    """What a device tells of itself: version, writes not sent, the oldest's time (Unix, ms)."""

    version: Annotated[str, Field(max_length=40)] = ""
    unsent: Natural = 0
    since_ms: Natural | None = None


class RecoveryKey(Message):
    """A recovery key's public half (X25519, base64); ``persons`` keep a part of the other."""

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    region: Short
    key: Base64
    persons: Literal[1, 2] = 1


class Standing(Message):
    """Who a device is by now and what its deployment asks of it; the register signs it.

    ``lease_days``: the vault opens for so long without the register's word (0: for ever).
    ``device_key_days``: it takes a new key after so long (0: never). ``tag`` names the content,
    the time apart; a pull's answer says which one is in force.
    """

    register_id: str
    device: DeviceId
    person: str
    name: str
    role: Role
    scope: Scope
    lease_days: Natural = 0
    device_key_days: Natural = 0
    recovery: list[RecoveryKey] = Field(default=[])
    tag: str = ""
    time_ms: Natural


class WipeOrder(Message):
    """The register's signed order to a revoked device: destroy the vault."""

    kind: Literal["wipe"] = "wipe"
    register_id: str
    device: DeviceId
    order: DeviceId
    time_ms: Natural


class WipeReceipt(Message):
    """A device's signed word that it obeyed: what was destroyed, by the register's time."""

    kind: Literal["wiped"] = "wiped"
    register_id: str
    device: DeviceId
    order: DeviceId
    time_ms: Natural
    destroyed: list[Short] = Field(max_length=1000)


class Succession(Message):
    """An old key's signed word that another one follows it, at the register or at a device."""

    kind: Literal["register_key", "device_key"]
    register_id: str
    device: str = ""
    old: Base64
    new: Base64
    time_ms: Natural


class KeysAnswer(Message):
    """How the register's keys followed each other, from the first on; unsigned, since each is."""

    succession: list[Signed] = Field(default=[])


class KeyChange(Message):
    """A device's next key: the old one's word, and the new one's signature over the same text."""

    succession: Signed
    proof: Base64


MAX_IDS = 1000
"""Ids that one note of an export names; more of them are named by more notes."""


class AccessNote(Message):
    """That somebody opened, printed or exported what the register holds, at a laptop.

    ``record`` is one record's id, or nothing where ``n`` records went into a file: then ``ids``
    are those of them that the register holds, perhaps in several notes, and ``purpose`` is what the
    file is for.
    """

    ms: Natural
    action: Literal["opened", "exported", "printed", "recovered"]
    record: RecordId | None = None
    type: Annotated[str, Field(pattern=r"^[a-z0-9_]{0,40}$")] = ""
    n: Natural = 1
    purpose: Annotated[str, Field(max_length=300)] = ""
    ids: list[RecordId] = Field(default=[], max_length=MAX_IDS)


class AccessReport(Message):
    """A laptop's notes, each later than the one before: what came before counts no second time."""

    notes: list[AccessNote] = Field(max_length=2000)
