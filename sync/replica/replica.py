"""One open vault's records: the whole of what the app and the command do with them.

Thread-safe by one lock: any thread may call any method, and a call sees whole transactions.
"""

import functools
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, Self, TypeVar, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.base import declared_fields
from forms.ids import created_ms, new_id
from forms.validation import Invalid, normalised
from sync.deployment import DEFAULT, load_deployment
from sync.errors import InvalidRecord
from sync.linkage.plan import PERSON
from sync.linkage.scorer import Scored, Scorer
from sync.linkage.weights import Weights
from sync.merge import cells, clock, edit, same
from sync.merge.clock import Stamp
from sync.merge.digest import scope_digest
from sync.merge.edit import Change
from sync.merge.state import RecordState, Row
from sync.merge.view import Shown, distinct, show
from sync.merge.write import Dot, Json, Write
from sync.protocol.batches import Entry, Withheld
from sync.protocol.bundle import Sealed
from sync.protocol.keys import private_text, read_private
from sync.protocol.limits import STAMP_BOUND_MS
from sync.protocol.messages import (
    CompareAnswer,
    Cursor,
    EpochEntry,
    PullAnswer,
    Range,
    Receipt,
    Scope,
    SignedReceipt,
)
from sync.protocol.people import DeviceCard, PersonCard
from sync.protocol.review import AsideWrite
from sync.protocol.standing import AccessNote
from sync.replica import (
    accesses,
    attendees,
    backup,
    bundles,
    carried,
    compaction,
    compare,
    duplicates,
    epochs,
    find,
    history,
    journal,
    matches,
    merging,
    queue,
    reconcile,
    schema,
    search,
    settings,
    tables,
)
from sync.replica.carried import Load
from sync.replica.database import Database
from sync.replica.duplicates import LikelyGroup
from sync.replica.history import HistoryLine
from sync.replica.landing import Landed, Landing
from sync.replica.migrations import open_migrated
from sync.replica.reconcile import Orphan
from sync.replica.saving import Clock, Gathering
from sync.replica.saving import Save as Save  # noqa: PLC0414 - what save_all takes, told on
from sync.replica.search import Hit
from sync.replica.settings import LogLine
from sync.replica.states import States
from sync.replica.undo import Trail, Undone, reversal
from sync.replica.vault import OpenVault
from sync.version import VERSION

assert schema.SPINE  # noqa: S101 - importing the module declares its migrations


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this device is to its register."""

    device: str
    person: str
    name: str
    role: str
    scope: Scope
    register_id: str
    register_key: str
    url: str
    deployment: str
    ca: str = ""


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record as shown. ``local``: some of it exists only here. ``withheld``: may not leave.

    Of one that was ``erased`` under the law nothing is left but its id.
    """

    id: str
    type: str
    shown: Shown
    title: str
    local: bool
    withheld: bool
    changed_ms: int
    erased: bool = False

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


@dataclass(frozen=True, slots=True)
class Colleague:
    """Another device of the directory, and the person behind it."""

    device: str
    name: str
    device_name: str
    key: str


_OFFSET_MATTERS_MS = 500
_CONTACT_MATTERS_MS = 10_000

F = TypeVar("F", bound=Callable[..., Any])


def _locked(method: F) -> F:
    """Let one thread at a time into the replica."""

    @functools.wraps(method)
    def call(self: "Replica", *args: Any, **kwargs: Any) -> Any:
        with self._lock:
            return method(self, *args, **kwargs)

    return cast("F", call)


def wall_ms() -> int:
    """Read the laptop's clock, Unix time in milliseconds."""
    return time.time_ns() // 1_000_000


class Replica:
    """The records of one vault, open for one process."""

    def __init__(self, database: Database, now_ms: Callable[[], int]) -> None:
        self._lock = threading.RLock()
        self._database = database
        self._now_ms = now_ms
        with database.atomic():
            self.session = epochs.begin(database)
            self._derive()
        self._epochs = epochs.Epochs(database)
        self._states = States(database, self._epochs)
        self._landing = Landing(database, self._epochs, self._states)
        self.trail = Trail()
        self._stamp = max(
            journal.last_stamp(database), Stamp(*settings.get(database, "clock", [0, 0]))
        )

    @classmethod
    def open(cls, vault: OpenVault, *, now_ms: Callable[[], int] = wall_ms) -> Self:
        """Open the vault's database, migrated, and begin an epoch.

        A vault just made gets its database here; another whose database is lost does not, so that
        the loss is told and a backup can be restored.

        Raises:
            DatabaseMissing, DatabaseForeign, DatabaseDamaged, DatabaseTooNew, DiskFull.
        """
        database = open_migrated(
            vault.database_path,
            vault.key,
            create=vault.fresh,
            backups=vault.folder / "backups",
            program_version=VERSION,
            now=datetime.now(UTC),
        )
        return cls(database, now_ms)

    @_locked
    def close(self) -> None:
        """Close the database. The vault is the caller's to close after it."""
        self._database.close()

    def __enter__(self) -> Self:
        """Use as a context manager."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    @property
    def database(self) -> Database:
        """The database, for backups and checks."""
        return self._database

    @contextmanager
    def together(self) -> Iterator[Database]:
        """Make several calls one transaction; gives the database for what else belongs to it."""
        with self._lock, self._database.atomic():
            yield self._database

    # --- who this is ------------------------------------------------------------------------

    @property
    def identity(self) -> Identity | None:
        """Who this device is to its register; None before enrolment."""
        body = self.meta("identity")
        return Identity(**{**body, "scope": Scope(**body["scope"])}) if body else None

    @property
    def deployment(self) -> str:
        """The id of the deployment these records belong to."""
        return str(self.meta("deployment", DEFAULT))

    @_locked
    def set_identity(self, identity: Identity, time_ms: int) -> None:
        """Enter the enrolment; from now on writes are this device's at this register."""
        with self._database.atomic():
            self._put_identity(identity)
            settings.put(self._database, "deployment", identity.deployment)
            self.learn_time(time_ms)
            self.log("enrolled", name=identity.name, deployment=identity.deployment)

    @_locked
    def follow_identity(self, *, name: str = "", role: str = "", register_key: str = "") -> None:
        """Follow what the register says by now of this person, or of its own key."""
        own = self.identity
        if own is None:
            return
        key = register_key or own.register_key
        followed = replace(own, name=name or own.name, role=role or own.role, register_key=key)
        if followed != own:
            self._put_identity(followed)

    @_locked
    def signing_key(self) -> Ed25519PrivateKey:
        """Give this device's signing key, made at first use and kept inside the vault."""
        text = settings.get(self._database, "signing_key")
        if text is None:
            key = Ed25519PrivateKey.generate()
            settings.put(self._database, "signing_key", private_text(key))
            return key
        return read_private(text)

    @_locked
    def change_signing_key(self, key: Ed25519PrivateKey) -> None:
        """Sign with another key from now on."""
        settings.put(self._database, "signing_key", private_text(key))

    @_locked
    def meta(self, key: str, default: Any = None) -> Any:
        """Read a setting."""
        return settings.get(self._database, key, default)

    @_locked
    def set_meta(self, key: str, value: Any) -> None:
        """Write a setting; any JSON value."""
        settings.put(self._database, key, value)

    @_locked
    def learn_time(self, register_ms: int) -> None:
        """Learn how far this laptop's clock is from the register's, as far as it matters."""
        offset = register_ms - self._now_ms()
        if abs(offset - int(self.meta("offset_ms", 0))) > _OFFSET_MATTERS_MS:
            settings.put(self._database, "offset_ms", offset)
        if register_ms - (self.last_contact_ms or 0) > _CONTACT_MATTERS_MS:
            settings.put(self._database, "last_contact_ms", register_ms)

    @property
    def stamp_ms(self) -> int:
        """The stamp of the newest write, made or seen here, Unix time in milliseconds."""
        return self._stamp.ms

    @property
    @_locked
    def changed_ms(self) -> int:
        """When a record was last saved here, Unix time in milliseconds; 0 if none ever was."""
        return journal.last_stamp(self._database).ms

    @property
    def register_now_ms(self) -> int:
        """The register's time as far as this laptop knows it."""
        return self._now_ms() + int(self.meta("offset_ms", 0))

    @property
    def last_contact_ms(self) -> int | None:
        """When the register last answered, by its own time; None if it never did."""
        found = self.meta("last_contact_ms")
        return None if found is None else int(found)

    @_locked
    def who(self, device: str) -> str:
        """Give the name of the person behind a device; nothing if it is not known here."""
        identity = self.identity
        if identity and device == identity.device:
            return identity.name
        rows = self._database.query("SELECT name FROM devices WHERE device = ?", (device,))
        return str(rows[0][0]) if rows else ""

    # --- records ----------------------------------------------------------------------------

    def new_id(self) -> str:
        """Make a record id."""
        return new_id(self.register_now_ms)

    def save(
        self,
        record_type: str,
        values: Mapping[str, Any],
        *,
        record_id: str | None = None,
        before: Shown | None = None,
        intent: str = "",
    ) -> str:
        """Save one record and give its id.

        Raises:
            InvalidRecord: the declaration refuses a value; nothing was saved.
            DiskFull: no room; nothing was saved.
        """
        return self.save_all([Save(record_type, values, record_id, before)], intent=intent)[0]

    @_locked
    def save_all(self, saves: Sequence[Save], *, intent: str = "") -> list[str]:
        """Save several records in one transaction and give their ids. Raises as ``save``."""
        with self._gathering([s.record_id for s in saves if s.record_id]) as gathering:
            return [gathering.save(save, intent) for save in saves]

    @_locked
    def get(self, record_id: str) -> RecordView | None:
        """Give a record as shown, deleted ones too; None if it is not here."""
        kind = self._states.kind(record_id)
        return self._view(kind, record_id) if kind else None

    @_locked
    def get_all(self, record_ids: Sequence[str]) -> list[RecordView]:
        """Give those of these records that are here, in order, deleted ones too."""
        kinds = self._states.kinds(record_ids)
        found = {
            view.id: view
            for kind in set(kinds.values())
            for view in self._views(kind, [i for i, one in kinds.items() if one == kind])
        }
        return [found[i] for i in record_ids if i in found]

    @_locked
    def delete(self, record_id: str) -> None:
        """Delete a record: everything known of it here is covered; a later edit contests it."""
        self.delete_all([record_id])

    @_locked
    def delete_all(self, record_ids: Sequence[str], *, intent: str = "delete") -> None:
        """Delete several records in one transaction; see ``delete``."""
        with self._gathering(record_ids) as gathering:
            gathering.alter(record_ids, edit.deleted, intent)

    @_locked
    def undelete(self, record_id: str) -> None:
        """Take a deletion back."""
        self.undelete_all([record_id])

    @_locked
    def undelete_all(self, record_ids: Sequence[str], *, intent: str = "undelete") -> None:
        """Take several deletions back in one transaction."""
        with self._gathering(record_ids) as gathering:
            gathering.alter(record_ids, edit.undeleted, intent)

    @_locked
    def decide(
        self, record_id: str, decisions: Mapping[str, Json], intent: str = "decision"
    ) -> None:
        """Decide contested cells: the given values supersede every live one."""
        state = self.joined(record_id)
        valid = {name: self.valid(state.record_type, name, v) for name, v in decisions.items()}
        self._change(record_id, edit.decided(state, valid), intent)

    @_locked
    def decide_deletion(self, record_id: str, *, delete: bool) -> None:
        """Decide a contested deletion: the record goes with all its edits, or stays."""
        (self.delete if delete else self.undelete)(record_id)

    @_locked
    def restore(self, record_id: str, line: HistoryLine) -> None:
        """Make an earlier value the current one, by a new write."""
        seen = show(self.joined(record_id)).seen.get(line.cell, ())
        if line.removed or cells.is_log(line.cell):
            return
        change = Change({line.cell: line.value}, {line.cell: seen} if seen else {})
        self._change(record_id, change, "restore")

    @_locked
    def undo(self) -> Undone | None:
        """Take back the last thing saved here, by a new write; None if there is nothing."""
        if not self.trail.can_undo:
            return None
        with self.transaction(), self.trail.undoing() as step:
            return self._reverse(step, "undo")

    @_locked
    def redo(self) -> Undone | None:
        """Do again what was undone last; None if there is nothing."""
        if not self.trail.can_redo:
            return None
        with self.transaction(), self.trail.redoing() as step:
            return self._reverse(step, "redo")

    @_locked
    def history(self, record_id: str) -> list[HistoryLine]:
        """Give every value of a record that this laptop knows, newest first."""
        state = self.joined(record_id)
        author = history.Author(self._device_of, self.who)
        lines = [
            line
            for member in merging.members(self._database, record_id)
            for line in history.lines_of(self._database, state, show(state), member, author)
        ]
        unique = {(line.cell, line.dot): line for line in lines}
        return sorted(unique.values(), key=lambda x: (x.ms, x.dot, x.cell), reverse=True)

    @_locked
    def state(self, record_id: str) -> RecordState:
        """Give a record's state. Raises KeyError if it is not here."""
        kind = self._states.kind(record_id)
        if kind is None:
            raise KeyError(record_id)
        return self._states.current(kind, record_id)

    @_locked
    def joined(self, record_id: str) -> RecordState:
        """Give the state a record is shown as: with those it was merged with. Raises KeyError."""
        found = merging.group(self._database, record_id)
        if len(found.members) == 1:
            return self.state(record_id)
        here = [self.state(i) for i in found.members if self._states.kind(i)]
        return same.joined(here, found.over)

    @_locked
    def say_same(self, one: str, other: str, value: Json | None, intent: str = "decision") -> None:
        """Say of two records what ``sync.merge.same`` has words for; None takes it back."""
        low, _cell = same.pair_name(one, other)
        self._change(low, edit.marked_same(self.state(low), max(one, other), value), intent)

    @_locked
    def alone(self, record_id: str) -> RecordView | None:
        """Give a record by itself, whatever it was merged with; None if it is not here."""
        kind = self._states.kind(record_id)
        return self._alone(kind, [record_id])[0] if kind else None

    # --- lists ------------------------------------------------------------------------------

    @_locked
    def listing(
        self,
        record_type: str,
        *,
        query: str = "",
        where: Mapping[str, Any] | None = None,
        order: str = "-created",
        limit: int = 200,
        offset: int = 0,
    ) -> list[RecordView]:
        """Give one page of records; see ``sync.replica.find`` for filters and orders."""
        ids = find.page(
            self._database,
            record_type,
            query=query,
            where=where or {},
            order=order,
            limit=limit,
            offset=offset,
        )
        return self._views(record_type, ids)

    @_locked
    def count(
        self,
        record_type: str,
        *,
        query: str = "",
        where: Mapping[str, Any] | None = None,
        roughly: bool = False,
    ) -> int:
        """Count the records that match; ``roughly`` stops where nobody reads on."""
        return find.count(
            self._database, record_type, query=query, where=where or {}, roughly=roughly
        )

    @_locked
    def search(self, query: str, limit: int = 5, besides: str = "") -> list[Hit]:
        """Give the best matches of every type (but ``besides``), ``limit`` of each at most."""
        return search.everywhere(self._database, query, limit, besides)

    @_locked
    def linked(self, record_id: str, record_type: str) -> list[RecordView]:
        """Give the records of a type that link to a record."""
        names = [n for n, f in declared_fields(record_type).items() if f.link]
        found = {
            linked: None
            for member in merging.members(self._database, record_id)
            for linked in (find.linked(self._database, record_type, names, member) if names else ())
        }
        return self._views(record_type, list(found))

    @_locked
    def contested(self, limit: int = 500) -> list[ContestedItem]:
        """Give what waits for a decision."""
        union = " UNION ALL ".join(
            f"SELECT id, type, changed FROM {name} WHERE contested > 0"
            for name in tables.all_tables()
        )
        rows = self._database.query(f"{union} ORDER BY changed LIMIT ?", (limit,))
        return [item for record_id, kind, _ in rows for item in self._contested(kind, record_id)]

    def find_duplicates(self, limit: int = 200) -> int:
        """Look for duplicates of up to ``limit`` people written since the last look.

        Gives how many were looked at; 0 once all were. To be called again and again off the GUI
        thread: nothing is locked for longer than the reading of a few hundred people.
        """
        return duplicates.scan(self._database, self._people, self._scorer(), limit)

    @_locked
    def duplicates_waiting(self) -> int:
        """Count the people that ``find_duplicates`` has still to look at."""
        return duplicates.waiting(self._database)

    @_locked
    def likely_duplicates(self, limit: int = 500) -> list[LikelyGroup]:
        """Give groups of people who may be one, the surest first, but for those decided."""
        return duplicates.likely(self._database, limit)

    @_locked
    def compared(self, one: str, other: str) -> Scored:
        """Score two people here. Raises KeyError if one is not."""
        found = self._people([one, other])
        plan = self._scorer().plan
        return self._scorer().score(plan.read(found[one]), plan.read(found[other]))

    @_locked
    def contested_of(self, record_id: str) -> list[ContestedItem]:
        """Give what waits for a decision of one record. Raises KeyError if it is not here."""
        kind = self._states.kind(record_id)
        if kind is None:
            raise KeyError(record_id)
        return self._contested(kind, record_id)

    @_locked
    def possible_matches(
        self, values: Mapping[str, Any], limit: int = 5
    ) -> list[tuple[RecordView, list[str]]]:
        """Give people here who may be the one with these values, best first, each with why.

        Reasons are codes of ``sync.linkage.scorer``: ``phone_same``, ``name_script``.
        """
        found = matches.possible(self._database, values, limit, self._people)
        views = self._views(matches.PERSON, [person for person, _ in found])
        return [(view, reasons) for view, (_, reasons) in zip(views, found, strict=True)]

    @_locked
    def find_badge(self, number: str, event_id: str = "") -> list[RecordView]:
        """Give the people who wear a badge, those on the event's list first."""
        sure = attendees.of_badge(self._database, number, event_id)
        maybe = [i for i in attendees.may_wear(self._database, number) if i not in sure]
        wanted = attendees.plain(number)
        worn = [
            view
            for view in self._views(matches.PERSON, maybe)
            if wanted and attendees.plain(str(view.values.get("badge") or "")) == wanted
        ]
        return [*self._views(matches.PERSON, sure), *worn]

    @_locked
    def expected(self, event_id: str) -> tuple[int, int]:
        """Count who is on an event's list, and those of them who were met there."""
        return attendees.expected(self._database, event_id)

    # --- drafts, log, what exists only here ---------------------------------------------------

    @_locked
    def save_draft(self, key: str, body: Mapping[str, Any]) -> None:
        """Keep what is being typed, durably."""
        settings.save_draft(self._database, key, body, self._now_ms())

    @_locked
    def drafts(self) -> dict[str, dict[str, Any]]:
        """Give every draft by its key."""
        return settings.drafts(self._database)

    def draft(self, key: str) -> dict[str, Any] | None:
        """Give one draft."""
        return self.drafts().get(key)

    @_locked
    def drop_draft(self, key: str) -> None:
        """Forget a draft."""
        settings.drop_draft(self._database, key)

    @_locked
    def log(self, code: str, **facts: Any) -> None:
        """Enter a line into the log of exchanges."""
        settings.log(self._database, self.register_now_ms, code, facts)

    @_locked
    def log_lines(self, limit: int = 200) -> list[LogLine]:
        """Give the newest lines of the log first."""
        return settings.log_lines(self._database, limit)

    @_locked
    def at_risk(self) -> AtRisk:
        """Say what exists on this laptop only."""
        [(records, writes, whose)] = self._database.query(
            "SELECT count(DISTINCT record), count(*), count(DISTINCT nullif(owner, ''))"
            f" FROM journal WHERE status IN {journal.OPEN}"
        )
        [(people,)] = self._database.query(
            f"SELECT count(*) FROM {tables.table_of(matches.PERSON)}"
            " WHERE withheld <> 0 AND gone = 0"
        )
        aside = tuple(self._aside(line) for line in journal.set_aside(self._database))
        orphans = tuple(orphan.record_id for orphan in reconcile.orphans(self._database))
        left, load = bundles.left(self._database), carried.load(self._database)
        return AtRisk(records, writes, people, aside, orphans, whose, left, load)

    @_locked
    def open_since(self) -> tuple[int, int | None]:
        """Count the writes that exist on this laptop only, and say when the oldest was made."""
        [(count, oldest_ms)] = self._database.query(
            f"SELECT count(*), min(ms) FROM journal WHERE status IN {journal.OPEN}"
        )
        return count, oldest_ms

    @_locked
    def note_access(self, action: str, record_id: str = "", kind: str = "", n: int = 1) -> None:
        """Note for the register's audit what was opened, printed or exported of what it holds."""
        if self.identity is None or (record_id and not self._states.at_register(record_id)):
            return
        entry = {"action": action, "record": record_id or None, "type": kind, "n": n}
        note = AccessNote.model_validate({"ms": max(0, self.register_now_ms), **entry})
        accesses.note(self._database, note)

    @_locked
    def unreported_accesses(self) -> list[AccessNote]:
        """Give the first notes that the register does not have."""
        return accesses.unreported(self._database)

    @_locked
    def accesses_reported(self, until_ms: int) -> None:
        """Enter that the register has the notes up to a time."""
        accesses.reported(self._database, until_ms)

    @_locked
    def digest(self) -> tuple[str, int]:
        """Digest what the register has told this laptop, and count its records.

        Equal to the register's digest of this device's scope once everything was exchanged.
        """
        digests = [digest for _, digest in compare.held(self._database, self._states)]
        return scope_digest(digests), len(digests)

    # --- the exchange (called by sync.client) -------------------------------------------------

    @_locked
    def unsent(self, limit: int) -> list[Entry]:
        """Give the first writes to hand up, those that may not leave without their content."""
        lines = journal.unsent(self._database, limit)
        leaving = self._states.leaving({line.owner for line in lines})
        return [self._entry(line, leaves=line.owner in leaving) for line in lines]

    @_locked
    def unsent_count(self) -> int:
        """Count the writes to hand up."""
        return journal.unsent_count(self._database)

    @_locked
    def epoch_entries(self, names: Sequence[str]) -> dict[str, EpochEntry]:
        """Describe epochs for a batch."""
        own = self.identity.device if self.identity else ""
        return {name: self._epochs.entry(name, own) for name in names}

    @_locked
    def land_receipt(self, signed: SignedReceipt, receipt: Receipt, dots: Sequence[Dot]) -> Landed:
        """Enter a verified receipt: its verdicts, and the receipt itself as proof."""
        with self._database.atomic():
            landed = self._landing.receipt(receipt, dots)
            self._database.execute(
                "INSERT OR REPLACE INTO receipts (session, sequence, receipt, signature)"
                " VALUES (?, ?, ?, ?)",
                (receipt.session, receipt.sequence, signed.receipt, signed.signature),
            )
            settings.put(self._database, "receipted", [receipt.session, receipt.position])
            self.set_chain(receipt.sequence, receipt.hash)
            self._release_allowed()
            self._follow_own_aside()
            self.learn_time(receipt.time_ms)
        return landed

    @_locked
    def land_page(
        self,
        answer: PullAnswer,
        named: Sequence[tuple[str, int, int]] = (),
        asked_at: Cursor | None = None,
    ) -> Landed:
        """Lay in one page of a pull and move the cursor, in one transaction.

        ``named`` are the overlay's writes that the request named: what the answer says nothing
        about, the register does not hold. A page that was asked for at another cursor than
        today's was overtaken: it tells of the past, and lands nowhere.
        """
        if asked_at is not None and asked_at != Cursor(**self.meta("cursor", {})):
            return Landed()
        if answer.scope is not None:
            self._move_to(answer.scope)
            return Landed()
        try:
            with self._database.atomic():
                landed = self._landing.page(answer, named)
                settings.put(self._database, "cursor", answer.cursor.model_dump())
                settings.put(self._database, "register_epoch", answer.register_epoch)
                settings.put(self._database, "devices_known", self._highest_device())
                if not answer.more:
                    reconcile.checkpoint(self._database, answer.cursor)
                self._release_allowed()
                if named:
                    self._follow_own_aside()
                self.learn_time(answer.time_ms)
                self._observe(landed.newest_ms)
        except BaseException:
            self._epochs.forget()
            raise
        if not answer.more:
            self._compact(answer.backup_mark)
        if answer.erased:
            backup.renew(self._database, datetime.now(UTC))
        return landed

    @_locked
    def compare_anew(self) -> None:
        """Have everything the register told compared with what it holds, at the next sync."""
        compare.begin(self._database)

    @property
    @_locked
    def is_comparing(self) -> bool:
        """Whether anything is still to be compared."""
        return compare.is_under_way(self._database)

    @_locked
    def compare_ranges(self) -> tuple[Scope, list[Range]]:
        """Give the scope and the next ranges of ids to compare with the register."""
        scope = self.identity.scope if self.identity else Scope()
        return scope, compare.ranges(self._database, self._states)

    @_locked
    def land_comparison(self, answer: CompareAnswer, asked: Sequence[Range]) -> None:
        """Note where the register found a difference; pulls bring what differs."""
        if answer.scope is not None:
            self._move_to(answer.scope)
            return
        with self._database.atomic():
            compare.land(self._database, self._states, answer, asked)

    @_locked
    def chain(self) -> tuple[int, str]:
        """Give the sequence and hash of the last batch of this session; (0, "") before any."""
        session, sequence, head = self.meta("chain", ["", 0, ""])
        return (sequence, head) if session == self.session else (0, "")

    @_locked
    def set_chain(self, sequence: int, head: str) -> None:
        """Go on from the batch that the register says was the last."""
        settings.put(self._database, "chain", [self.session, sequence, head])

    @_locked
    def resend(self, epoch: str, number: int) -> None:
        """Hand up again what the register lacks of an epoch: from ``number`` on."""
        with self._database.atomic():
            compaction.fill(self._database, epoch, number)
            journal.resend(self._database, "epoch = ? AND number >= ?", (epoch, number))

    @_locked
    def go_back(self, position: int, tag: str) -> None:
        """Follow a register whose history parts from ours behind ``position``."""
        with self._database.atomic():
            common = Cursor(position=position, tag=tag)
            reconcile.go_back(self._database, self._states, self._epochs, common)
            compare.begin(self._database)
            self.log("register_restored", position=position)

    # --- bundles (called by sync.client.bundles) ----------------------------------------------

    @_locked
    def colleagues(self) -> list[Colleague]:
        """Give the other devices of the directory to which a bundle can be sealed, by name."""
        own = self.identity.device if self.identity else ""
        rows = self._database.query(
            "SELECT device, name, device_name, key FROM devices WHERE key <> '' AND device <> ?"
            " ORDER BY name COLLATE NOCASE, device_name, device",
            (own,),
        )
        return [Colleague(*row) for row in rows]

    @_locked
    def note_bundles(self, written: Mapping[str, Sequence[Dot]]) -> None:
        """Enter which writes left in bundles, by the hashes of their bytes."""
        with self._database.atomic():
            for hash_, dots in written.items():
                bundles.note(self._database, hash_, dots, self.register_now_ms)

    @_locked
    def carry(
        self, sealed: Sealed, writes: Sequence[Write] = (), named: Sequence[EpochEntry] = ()
    ) -> bool:
        """Keep a checked bundle, show its ``writes`` if it was for us; False if it is here already.

        One that was written here is not carried.
        """
        with self._database.atomic():
            if bundles.dots_of(self._database, sealed.hash):
                return False
            if not carried.keep(self._database, sealed):
                return False
            device = sealed.header.device
            carried.lay_in(self._database, self._states, writes, named, device)
            newest = max((write.stamp for write in writes), default=Stamp(0, 0))
            self._observe(clock.bounded(newest, self.register_now_ms, STAMP_BOUND_MS).ms)
        return True

    @_locked
    def bundles_to_hand_over(self) -> list[Sealed]:
        """Give the carried bundles that the register does not have."""
        return carried.to_hand_over(self._database)

    @_locked
    def bundles_waiting(self) -> int:
        """Count those of them that the register has not refused."""
        return carried.waiting(self._database)

    @_locked
    def bundle_handed_over(self, signed: SignedReceipt, receipt: Receipt) -> None:
        """Enter a verified receipt for a carried bundle."""
        with self._database.atomic():
            carried.handed_over(self._database, signed, receipt)

    @_locked
    def bundle_refused(self, hash_: str, code: str) -> None:
        """Enter why the register did not take a carried bundle."""
        carried.refused(self._database, hash_, code)

    @_locked
    def receipts_carried(self) -> list[SignedReceipt]:
        """Give the receipts on their way back to others."""
        return carried.receipts(self._database)

    @_locked
    def land_bundle_receipt(self, signed: SignedReceipt, receipt: Receipt) -> int:
        """Enter a verified receipt for a bundle of ours; count the writes that it settles.

        One from another history of the register's than ours settles nothing: the next sync does.
        """
        if receipt.register_epoch != self.meta("register_epoch", receipt.register_epoch):
            return 0
        with self._database.atomic():
            dots = bundles.dots_of(self._database, receipt.hash)
            fresh = bundles.unsettled(self._database, dots)
            if not fresh:
                return 0
            bundles.keep_receipt(self._database, signed, receipt)
            self._landing.receipt(receipt, dots, only=fresh)
            self._release_allowed()
            self._follow_own_aside()
        return len(fresh)

    @property
    @_locked
    def is_doubting(self) -> bool:
        """Whether records are still to be told anew."""
        return bool(reconcile.refetch(self._database))

    @_locked
    def checkpoints(self) -> list[Cursor]:
        """Give earlier cursors, the newest first."""
        return reconcile.checkpoints(self._database)

    @_locked
    def orphans(self) -> list[Orphan]:
        """Give the records that a restored register has lost and only this laptop still proves.

        A person decides each: ``hand_up`` brings it back as that person's own word.
        """
        return reconcile.orphans(self._database)

    @_locked
    def hand_up(self, record_id: str) -> None:
        """Bring back, as this person's own word, a record that only this laptop still proves."""
        kind = self._states.kind(record_id)
        if kind is None:
            raise KeyError(record_id)
        with self._database.atomic():
            values = {
                name: distinct(cell.live)[-1].value
                for name, cell in self._states.current(kind, record_id).cells.items()
                if cell.live
            }
            reconcile.adopt(self._database, self._states, kind, record_id)
            self._append(kind, record_id, Change(values), "recovered", creates=True)

    @_locked
    def pull_state(self) -> dict[str, Any]:
        """Say where this laptop is: the members of a pull request."""
        session, position = self.meta("receipted", ["", 0])
        return {
            "register_epoch": self.meta("register_epoch", ""),
            "cursor": Cursor(**self.meta("cursor", {})),
            "session": self.session,
            "receipted": position if session == self.session else 0,
            "overlay": journal.overlay_ranges(self._database),
            "epochs_known": self._epochs.highest,
            "epoch_name": self._epochs.highest_name,
            "refetch": reconcile.refetch(self._database),
            "devices_known": self.meta("devices_known", 0),
            "keys_known_ms": self._newest_key_ms(),
            "scope": self.identity.scope.mark if self.identity else "",
        }

    @_locked
    def _people(self, record_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """Give what is shown of people, with the names of their companies."""
        here = [i for i, kind in self._states.kinds(record_ids).items() if kind == matches.PERSON]
        return duplicates.with_companies(
            self._database, {view.id: view.values for view in self._views(matches.PERSON, here)}
        )

    @_locked
    def _scorer(self) -> Scorer:
        return Scorer(PERSON, Weights(PERSON, self.count(matches.PERSON)))

    # --- inside -----------------------------------------------------------------------------

    def _compact(self, mark: int) -> None:
        """Let go of what the register's backups hold, and of history nobody asks for."""
        try:
            days = load_deployment(self.deployment).settings.get("history_days")
        except FileNotFoundError:
            days = None
        since = compaction.history_since(self.register_now_ms, days)
        with self._database.atomic():
            compaction.compact(self._database, self._states, mark, history_since_ms=since)

    def _move_to(self, scope: Scope) -> None:
        """Take the scope that the register gives from now on, and find what it changes here."""
        with self._database.atomic():
            body = settings.get(self._database, "identity")
            settings.put(self._database, "identity", body | {"scope": scope.model_dump()})
            compare.begin(self._database)
            self.log("scope_changed", regions=scope.regions, events=scope.events)

    def _put_identity(self, identity: Identity) -> None:
        body = {name: getattr(identity, name) for name in Identity.__slots__ if name != "scope"}
        settings.put(self._database, "identity", body | {"scope": identity.scope.model_dump()})

    def _derive(self) -> None:
        """Follow a change of the declarations: tables, columns, and every row's derived part."""
        known = settings.get(self._database, "declarations")
        if known == tables.fingerprint():
            return
        tables.derive(self._database)
        settings.put(self._database, "declarations", tables.fingerprint())
        if known is not None:
            self._rederive()

    def _rederive(self) -> None:
        states = States(self._database, epochs.Epochs(self._database))
        for name in tables.all_tables():
            for record_id, kind in self._database.query(f"SELECT id, type FROM {name}"):
                if tables.table_of(kind) != name:
                    self._move(name, tables.table_of(kind), record_id)
                states.write_row(kind, record_id)

    def _move(self, source: str, target: str, record_id: str) -> None:
        """Give a record its own table once its type has become known."""
        self._database.execute(
            f"INSERT INTO {target} (id, type, base, changed)"
            f" SELECT id, type, base, changed FROM {source} WHERE id = ?",
            (record_id,),
        )
        self._database.execute(f"DELETE FROM {source} WHERE id = ?", (record_id,))

    @contextmanager
    def _gathering(self, record_ids: Sequence[str]) -> Iterator[Gathering]:
        """Gather changes to these records, and new ones, into one transaction."""
        with self._database.atomic():
            started = Clock(self.session, self._stamp, self.register_now_ms)
            gathering = Gathering(self._database, self._states, started)
            gathering.read(record_ids)
            yield gathering
            gathering.enter()
        self._stamp = gathering.stamp
        self.trail.wrote(gathering.entered)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do several things wholly or not at all, and nobody else in between."""
        with self._lock:
            stamp = self._stamp
            try:
                with self._database.atomic():
                    yield
            except BaseException:
                self._stamp = stamp
                raise

    @_locked
    def write(self, record_id: str, change: Change, intent: str) -> None:
        """Write a change of one record as it stands by itself. Raises KeyError if not here."""
        kind = self._states.kind(record_id)
        if kind is None:
            raise KeyError(record_id)
        if change:
            self._append(kind, record_id, change, intent, creates=False)

    @_locked
    def author_of(self, dot: Dot) -> tuple[str, str]:
        """Give the device behind a write and its person's name, as far as they are known here."""
        device = self._device_of(dot.epoch)
        return device, self.who(device)

    def _reverse(self, step: Sequence[Write], intent: str) -> Undone:
        whole = True
        for write in reversed(step):
            record_id = write.record_id
            if self._states.kind(record_id) is None:
                whole = False
                continue
            state = self._states.current(write.record_type, record_id)
            rows = history.rows_of(self._database, state, record_id)
            found = reversal(
                state,
                rows,
                write,
                lambda dot: dot.epoch == self.session,
                functools.partial(self.trail.root, record_id),
            )
            self.write(record_id, found.change, intent)
            self.trail.brought_back(found.again if found.change else {})
            whole = whole and found.whole
        return Undone(tuple(dict.fromkeys(write.record_id for write in step)), whole)

    def _change(self, record_id: str, change: Change, intent: str) -> None:
        with self._gathering([record_id]) as gathering:
            gathering.change(record_id, change, intent)

    def _append(
        self, kind: str, record_id: str, change: Change, intent: str, *, creates: bool
    ) -> None:
        with self._gathering([record_id]) as gathering:
            gathering.write(kind, record_id, change, intent, creates=creates)

    def valid(self, kind: str, name: str, value: Json) -> Json:
        """Give a cell's value in JSON form. Raises InvalidRecord."""
        field_name, key = cells.field_of(name), cells.key_of(name)
        if key or cells.is_log(name) or name.startswith("@"):
            return value
        try:
            return normalised(kind, {field_name: value})[field_name]
        except Invalid as error:
            raise InvalidRecord(error.problems) from None

    def _view(self, kind: str, record_id: str) -> RecordView:
        return self._views(kind, [record_id])[0]

    def _views(self, kind: str, record_ids: Sequence[str]) -> list[RecordView]:
        """Give records as shown: merged ones as their head, with the values of all of them."""
        found = {view.id: view for view in self._alone(kind, record_ids)}
        for record_id, group in merging.groups(self._database, record_ids).items():
            members = [i for i in group.members if self._states.kind(i)]
            state = same.joined([self.state(i) for i in members], group.over)
            views = self._alone(kind, members)
            found[record_id] = replace(
                views[0],
                shown=show(state),
                local=any(view.local for view in views),
                withheld=any(view.withheld for view in views),
                changed_ms=max(view.changed_ms for view in views),
            )
        return [found[record_id] for record_id in record_ids]

    def _alone(self, kind: str, record_ids: Sequence[str]) -> list[RecordView]:
        rows = self._database.query(
            f"SELECT id, base, title, withheld, changed, erased FROM {tables.table_of(kind)}"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(record_ids),),
        )
        over = journal.overlays(self._database, record_ids)
        found = {}
        for record_id, base, title, withheld, changed, erased in rows:
            lines = over.get(record_id, [])
            shown = self._states.shown(kind, base, lines)
            local = any(line.status in journal.OPEN for line in lines)
            found[record_id] = RecordView(
                record_id,
                kind,
                shown,
                title or "",
                local,
                bool(withheld),
                changed or 0,
                bool(erased),
            )
        return [found[record_id] for record_id in record_ids]

    def _contested(self, kind: str, record_id: str) -> list[ContestedItem]:
        view = self._view(kind, record_id)
        items = [
            ContestedItem(record_id, kind, view.title, name, cells.field_of(name), rows)
            for name, rows in view.shown.contested.items()
        ]
        if view.shown.deletion_contested:
            rows = self.joined(record_id).cell(cells.DELETED).live
            items.append(
                ContestedItem(record_id, kind, view.title, cells.DELETED, "", rows, deletion=True)
            )
        return items

    def _aside(self, line: journal.Line) -> SetAside:
        write, reason = line.write, line.reason
        title = self._view(write.record_type, write.record_id).title
        return SetAside(
            write.record_id,
            write.record_type,
            title,
            reason.code if reason else "",
            reason.cell if reason else "",
            reason.detail if reason else "",
            write.stamp.ms,
        )

    @_locked
    def land_aside(self, found: Sequence[AsideWrite]) -> None:
        """Put what the register has set aside of others before this coordinator."""
        with self._database.atomic():
            for one in found:
                seen = {c: tuple(Dot(*dot) for dot in dots) for c, dots in one.seen.items()}
                dot, stamp = Dot(one.epoch, one.number), Stamp(one.ms, 0)
                write = Write(dot, stamp, one.type, one.record, one.values, seen, one.creates)
                queue.put_aside(
                    self._database,
                    write,
                    one.reason,
                    name=one.name,
                    device=one.device,
                    regions=one.regions,
                )

    @_locked
    def land_waiting(self, waiting: Sequence[tuple[PersonCard, DeviceCard]]) -> None:
        """Put the devices that ask to join before this coordinator."""
        with self._database.atomic():
            queue.put_waiting(self._database, waiting)

    @_locked
    def decided_devices(self) -> dict[str, Literal["approve", "decline"]]:
        """Give what was decided here of devices that wait still."""
        found = queue.decided_devices(self._database)
        return {i: "approve" if said == "approved" else "decline" for i, said in found.items()}

    @_locked
    def create(self, record_type: str, record_id: str, change: Change, intent: str) -> None:
        """Bring a record into being that is not here yet, under an id that is known."""
        self._append(record_type, record_id, change, intent, creates=True)

    def _follow_own_aside(self) -> None:
        identity = self.identity
        if identity is not None:
            queue.follow_own_aside(self._database, identity.name, identity.device)

    def _release_allowed(self) -> None:
        """Let content follow where consent came while its dot was on the way.

        Where it turns out that the register holds a person, it has to hear their answers.
        """
        held = journal.withheld_owners(self._database)
        journal.release(self._database, self._states.leaving(held).intersection(held))
        known = [owner for owner in held if self._states.at_register(owner)]
        journal.release_answers(self._database, known)

    def _entry(self, line: journal.Line, *, leaves: bool) -> Entry:
        """Give a write as it is handed up.

        A withdrawal always reaches a register that holds the person. What may not leave goes as
        its dot alone; of what it had seen, names of cells with a key (a phone, a mail) stay here.
        """
        write = line.write
        if not write.cells and not write.creates:  # erased: nothing but the dot is left
            return Withheld(write.dot, write.stamp, {})
        told = write.record_type == "consent" and self._states.at_register(line.owner)
        if leaves or told:
            return write
        seen = {name: dots for name, dots in write.seen.items() if not cells.key_of(name)}
        return Withheld(write.dot, write.stamp, seen)

    def _device_of(self, epoch: str) -> str:
        own = self.identity.device if self.identity else ""
        return self._epochs.device_of(epoch, own)

    def _highest_device(self) -> int:
        return int(self._database.query("SELECT coalesce(max(id), 0) FROM devices")[0][0])

    def _newest_key_ms(self) -> int:
        return int(self._database.query("SELECT coalesce(max(key_ms), 0) FROM devices")[0][0])

    def _observe(self, newest_ms: int) -> None:
        """Keep the clock ahead of every stamp that was seen."""
        self._stamp = clock.observe(self._stamp, Stamp(newest_ms, 0))
        settings.put(self._database, "clock", list(self._stamp))
