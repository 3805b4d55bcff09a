"""The messages, as both sides validate them. What each means stands in the package's header."""

import hashlib
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from sync.protocol.limits import MAX_HANGING, MAX_RANGES

EpochName = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}$")]
RecordId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
DeviceId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Base64 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/=_-]*$", max_length=20_000)]
TypeName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Short = Annotated[str, StringConstraints(max_length=200)]
Natural = Annotated[int, Field(ge=0, lt=1 << 53)]
Number = Annotated[int, Field(ge=1, lt=1 << 53)]

Role = Literal["ambassador", "coordinator", "administrator"]
Status = Literal["counted", "set_aside", "waiting", "withheld", "rejected", "erased"]


class Message(BaseModel):
    """Base of all messages: unknown members are tolerated, so a newer side may add some."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    def spelled(self) -> bytes:
        """Spell it as JSON; what has its default is left out."""
        return self.model_dump_json(exclude_defaults=True).encode()


class Scope(Message):
    """What a device may hold; ``"*"`` among the regions means everything."""

    regions: list[Short] = []
    events: list[Short] = []

    @property
    def everything(self) -> bool:
        """Whether the scope has no bounds."""
        return "*" in self.regions

    @property
    def mark(self) -> str:
        """A short name of exactly this scope, by which two sides notice that they differ."""
        parts = [*sorted(set(self.regions)), "", *sorted(set(self.events))]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


class Hello(Message):
    """Who the register is and what time it has (Unix time in milliseconds)."""

    register_id: str
    register_epoch: str
    register_key: str
    deployment: str
    time_ms: int
    protocols: list[int]


class Invitation(Message):
    """What a person is handed to enrol one device, once."""

    v: Literal[1] = 1
    url: str
    register_id: str
    register_key: str
    token: str
    name: str
    role: Role
    scope: Scope
    deployment: str
    expires_ms: int
    ca: str = ""


class EnrolRequest(Message):
    """A device's key and the invitation's token; signed by that very key."""

    token: Short
    device_key: Base64
    device_name: Short


class EnrolAnswer(Message):
    """Who the device is from now on. ``person`` is the id of the person behind it.

    ``state`` is ``waiting`` where a coordinator has to approve the device first.
    """

    device: DeviceId
    person: str
    name: str
    role: Role
    scope: Scope
    register_id: str
    register_epoch: str
    deployment: str
    time_ms: int
    state: str = "active"


class EpochEntry(Message):
    """An epoch of a batch: its device, and the epoch before it with that one's last number."""

    name: EpochName
    device: DeviceId
    after: EpochName | None = None
    after_number: Natural = 0


class Shape(Message):
    """The values of records that have the same cells; see ``columns``."""

    cells: list[Annotated[str, StringConstraints(max_length=1000)]] = Field(max_length=2000)
    columns: list[list[Any]] = Field(max_length=4000)


class PushBatch(Message):
    """Writes in columns, all of one length; ``batches`` builds and reads them.

    ``runs`` is ``[epoch index, first number, count]`` in order; ``ms`` are differences to the
    one before; ``types``, ``records`` and ``values`` are null at a withheld write. Version 2 says
    the number of each write's ``shape`` in the place of its values (null at a withheld one).
    """

    v: Natural = 1
    session: EpochName
    sequence: Number
    prev: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")]
    epochs: list[EpochEntry] = Field(max_length=2000)
    type_names: list[TypeName] = Field(max_length=200)
    intents: list[Short] = Field(max_length=200)
    runs: list[tuple[Natural, Number, Number]]
    ms: list[int]
    counters: list[Natural]
    types: list[Natural | None]
    records: list[RecordId | None]
    creates: list[Literal[0, 1]]
    intent: list[Natural]
    values: list[dict[str, Any] | None] = []
    seen: list[dict[str, list[tuple[Natural, Number]]]]
    shape: list[Natural | None] = []
    shapes: list[Shape] = []


class Reason(Message):
    """Why a write was set aside or rejected: a code, the cell concerned and a detail."""

    code: str
    cell: str = ""
    detail: str = ""


class Receipt(Message):
    """The register's word on one batch.

    ``verdicts`` are runs ``(count, status, first position)`` over the batch's writes in order;
    ``reasons`` and ``corrected`` (stamps, milliseconds) go by the write's index in the batch.
    ``backup_mark`` is the position up to which the register's backups cannot lose anything.
    """

    register_id: str
    register_epoch: str
    device: DeviceId
    session: EpochName
    sequence: Number
    hash: str
    position: Natural
    tag: str
    time_ms: int
    backup_mark: Natural = 0
    verdicts: list[tuple[Number, Status, Natural]]
    reasons: dict[int, Reason] = {}
    corrected: dict[int, int] = {}


class BundleHandover(Message):
    """A bundle (``bundle``, in base64) that the device of this ``session`` carries."""

    v: Literal[1] = 1
    session: EpochName
    bundle: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]+=*$")]


class SignedReceipt(Message):
    """A receipt as the exact text that was signed, and the Ed25519 signature in base64."""

    receipt: str
    signature: Base64


class Cursor(Message):
    """How far a device has read: a position and the tag of the commit it lies in."""

    position: Natural = 0
    tag: str = ""


class PullRequest(Message):
    """Where the laptop is and what it holds unaccounted for.

    ``overlay`` is ranges ``(epoch, first number, last number)`` of writes that are asked about;
    ``watched`` (version 2) names epochs of which every verdict since the cursor is asked for.
    ``receipted`` is the highest position of any receipt this session got; ``epochs_known`` the
    highest of the register's epoch numbers whose name the laptop knows, and ``epoch_name`` that
    name. ``checkpoints`` are earlier cursors, the newest first, for a register that does not know
    the one at hand; ``refetch`` names records to be told whole, whatever the cursor. ``scope`` is
    the mark of the scope that the laptop takes for its own, nothing from one that does not know.
    ``keys_known_ms`` is when the newest key of the directory, as the laptop was told it, came into
    force. ``counting`` (version 2) asks for ``left`` in the answer. ``lost`` names epochs that
    another history of this register told of: what their writes that do not count had seen is asked
    for, as far as it came behind ``lost_since``. ``hanging`` says of records that hang on somebody
    erased on whom, since the register may hold their creations as names alone.
    """

    v: Natural = 1
    register_epoch: str = ""
    cursor: Cursor = Cursor()
    session: EpochName
    receipted: Natural = 0
    overlay: list[tuple[EpochName, Number, Number]] = Field(default=[], max_length=MAX_RANGES)
    watched: list[EpochName] = Field(default=[], max_length=MAX_RANGES)
    epochs_known: Natural = 0
    epoch_name: EpochName | None = None
    checkpoints: list[Cursor] = Field(default=[], max_length=100)
    refetch: list[RecordId] = Field(default=[], max_length=5_000)
    scope: Short = ""
    devices_known: Natural = 0
    keys_known_ms: Natural = 0
    limit: Annotated[int, Field(ge=1, le=10_000)] = 2000
    counting: bool = False
    lost: list[EpochName] = Field(default=[], max_length=MAX_RANGES)
    lost_since: Natural = 0
    hanging: list[tuple[RecordId, RecordId]] = Field(default=[], max_length=MAX_HANGING)


class WriteStatus(Message):
    """The standing verdict of ``count`` writes of one epoch from ``first`` on.

    Their positions are consecutive from ``position`` on. ``corrected`` is the corrected stamp in
    milliseconds where the claimed one was beyond the bound (then ``count`` is 1).
    """

    epoch: EpochName
    first: Number
    count: Number
    status: Status
    position: Natural
    reason: Reason | None = None
    corrected: int | None = None


class Passed(Message):
    """What a write that does not count had seen, by cell: who has seen it has seen that too.

    ``record`` is the record it is about, where the reader may hold that. Where not, or where only
    the write's name is held, cells that carry a key are left out.
    """

    epoch: EpochName
    number: Number
    seen: dict[str, list[tuple[EpochName, Number]]]
    record: RecordId | None = None


class KnownEpoch(Message):
    """The register's number for an epoch, its name and its device."""

    id: Natural
    name: EpochName
    device: DeviceId


class DeviceEntry(Message):
    """A line of the directory: which person stands behind a device.

    ``key`` is its public key since ``key_ms`` (Unix time in milliseconds); a revoked one has none
    since then. ``person`` is that person's id, since two may have one name. An older register
    tells none of them.
    """

    id: Natural
    device: DeviceId
    name: str
    device_name: str = ""
    role: Role = "ambassador"
    key: Base64 = ""
    key_ms: Natural = 0
    person: Short = ""


class Table(Message):
    """Records of one type that are as one write made them, in columns of one length.

    Each one's document has its origin ``[epoch, number, ms, counter]``: ``numbers`` are differences
    to the one before, ``ms`` to the moment in the record's id.
    """

    type: str
    ids: list[RecordId]
    epochs: list[Natural]
    numbers: list[int]
    ms: list[int]
    counters: list[Natural]
    shape: Shape


class PullAnswer(Message):
    """One page of state.

    ``rows`` are ``[record id, type, document]``; ``changes`` are ``[record id, {cell: cell
    document}]`` of records the laptop knows; ``withdrawn`` are records outside its scope,
    ``absent`` those asked for anew that the register does not hold. A ``scope`` comes alone, with
    the cursor that was asked: it is not the one that the laptop reads under. ``standing`` is the
    tag of what the register would say of the device's standing, with the last page. Version 2 says
    in ``tables`` what it can of ``rows``. ``protocol`` is the newest version that the register
    speaks, told to whoever asked in an older one. ``left`` is how many records there are to fetch
    from the cursor that was asked from, this page's included, where that was asked and there are
    more pages. ``passed`` comes with the last page.
    """

    register_epoch: str
    cursor: Cursor
    more: bool
    time_ms: int
    backup_mark: Natural = 0
    standing: Short = ""
    epochs: list[KnownEpoch] = []
    devices: list[DeviceEntry] = []
    rows: list[tuple[RecordId, str, dict[str, Any]]] = []
    tables: list[Table] = []
    changes: list[tuple[RecordId, dict[str, Any]]] = []
    withdrawn: list[RecordId] = []
    erased: list[RecordId] = []
    absent: list[RecordId] = []
    statuses: list[WriteStatus] = []
    passed: list[Passed] = []
    scope: Scope | None = None
    protocol: Natural = 0
    left: Natural = 0


class Range(Message):
    """The records of a laptop with ids from ``first`` on and before ``end``, as it was told."""

    first: RecordId
    end: RecordId
    count: Natural = 0
    digest: str = ""


class CompareRequest(Message):
    """Ranges of ids whose records may differ, and the mark of the laptop's scope."""

    v: Literal[1] = 1
    scope: Short
    ranges: list[Range] = Field(max_length=16)


class Compared(Message):
    """What the register found of a range: nothing different, or where to look, or what it holds.

    ``ranges`` are to be compared in turn; ``records`` are all of the range, each with its digest
    (32 hexadecimal digits; nothing where the laptop has none to compare with).
    """

    same: bool = False
    ranges: list[tuple[RecordId, RecordId]] = []
    records: list[tuple[RecordId, str]] = []


class CompareAnswer(Message):
    """A finding for each range in order; a ``scope`` comes alone, as in a pull."""

    found: list[Compared] = []
    scope: Scope | None = None


class DigestAnswer(Message):
    """The digest of what the device may hold, at a position."""

    digest: str
    records: Natural
    position: Natural


class SheetsAnswer(Message):
    """The register's answer sheets: their version, and the set as its JSON text.

    ``sheets`` is empty where the laptop has this version or a newer one.
    """

    version: Short
    sheets: Annotated[str, StringConstraints(max_length=2_000_000)] = ""


class HistoryEntry(Message):
    """One write of a record as the register keeps it."""

    epoch: EpochName
    number: Number
    device: DeviceId
    name: str
    ms: int
    counter: int
    intent: str
    status: Status
    position: Natural
    values: dict[str, Any]
    seen: dict[str, list[tuple[EpochName, Number]]]


class HistoryAnswer(Message):
    """All writes of one record in order of position."""

    entries: list[HistoryEntry]


class Problem(BaseModel):
    """A refusal (RFC 9457). ``code`` is what programs go by; facts come as further members."""

    model_config = ConfigDict(extra="allow")

    type: str = "about:blank"
    title: str
    status: int
    code: str
    detail: str = ""
