"""The world of one schedule: its time, its laptops, its register, and what happens to them."""

import json
import random
import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from unittest import mock

import sync.client.exchange
import sync.client.pages
import sync.client.parcels
from forms.consent import consent_id
from sync.client.exchange import Outcome
from sync.errors import DiskFull, RecordErased, Refused, StorageFault, Unreachable
from sync.protocol import bundle
from sync.protocol.batches import Entry, Withheld, decompress
from sync.register.people import Device
from sync.register.push import read_push
from sync.replica.core import Identity
from sync.replica.replica import Replica
from tests.helpers.scopes import rescope
from tests.simulation import machines, sticks
from tests.simulation.machines import NAMES, START, Crash, Fuse, LaptopDatabase, copied, new_laptop
from tests.simulation.model import Dot, Model, Written
from tests.simulation.wire import Wire, answered

DAY = 86_400_000


@dataclass(frozen=True)
class Options:
    """What a schedule may contain beyond the ordinary."""

    faults: bool = True
    restores: bool = True
    clones: bool = True
    revoked: int = 1
    two_syncs: bool = True
    favour: str = ""
    """A fault, or a step, that happens far more often than the others."""
    register_restores: bool = True
    erasures: bool = True
    scopes: bool | None = None
    """Whether laptops hold some regions only; None lets the seed say."""
    bundles: bool | None = None
    """Whether writes also travel on sticks and between two laptops; None lets the seed say."""
    steps: tuple[int, int] = (15, 50)
    most_laptops: int = 8


class Step(NamedTuple):
    """One step of a schedule; its number seeds all that happens in it."""

    number: int
    kind: str


class Failure(AssertionError):
    """The engine broke a promise."""


class Backup(NamedTuple):
    """A laptop as it once was."""

    connection: Any
    held: frozenset[Dot]
    last: int
    shown: frozenset[Dot]
    carries: dict[str, frozenset[Dot]]


@dataclass
class Laptop:
    """A laptop: its database and its replica, and what the model knows of it."""

    name: str
    connection: Any
    identity: Identity
    skew: int = 0
    fuse: Fuse = field(default_factory=Fuse)
    held: set[Dot] = field(default_factory=set)
    last: int = 0
    shown: set[Dot] = field(default_factory=set)
    """Writes of others that a bundle brought, and that this laptop could read."""
    carries: dict[str, frozenset[Dot]] = field(default_factory=dict)
    """The bundles it took in, by hash: everything in them, whether it could read it or not."""
    forms: list[Any] = field(default_factory=list)
    backups: list[Backup] = field(default_factory=list)
    requests: list[tuple[str, bytes]] = field(default_factory=list)
    revoked: bool = False
    stolen: bool = False
    busy: bool = False
    replica: Replica = None  # type: ignore[assignment]  # opened before it is used


class World:
    """One seed's world."""

    def __init__(self, seed: int, options: Options | None = None) -> None:
        self.seed = seed
        self.options = options or Options()
        self.now = START
        self.model = Model()
        self.faults: Counter[str] = Counter()
        self.trace: list[str] = []
        self.laptops: list[Laptop] = []
        self.late: list[tuple[Laptop, str, bytes]] = []
        self.register_backups: list[tuple[Any, set[Dot], set[Dot]]] = []
        self.devices: dict[str, Device | None] = {}
        self.owner: dict[str, str] = {}
        self.serial = 0
        own = self.options.scopes
        self.scopes = random.Random(f"{seed} scopes").random() < 0.4 if own is None else own
        own = self.options.bundles
        self.bundles = random.Random(f"{seed} bundles").random() < 0.4 if own is None else own
        self.sticks: list[bytes] = []
        self._random = random.Random(seed)
        self._noise = random.Random(f"noise {seed}")

    # --- playing ------------------------------------------------------------------------------

    def play(self, steps: Sequence[Step] | None = None) -> None:
        """Play a schedule to its quiet end and judge it; ``steps`` replaces the seed's own."""
        from tests.simulation import verdict
        from tests.simulation.actions import Actions

        sizes = random.Random(f"{self.seed} sizes")
        batch, page = sizes.choice((1, 2, 3, 5, 1000)), sizes.choice((1, 2, 3, 5, 2000))
        with self.seeded(batch, page):
            self.set_up()
            drawn = self.schedule()
            actions = Actions(self)
            self.note("opening")
            actions.opening(random.Random(f"{self.seed} opening"))
            for step in drawn if steps is None else steps:
                self._noise = random.Random(f"{self.seed} noise {step.number}")
                own = random.Random(f"{self.seed} step {step.number}")
                self.now += own.choice((5, 1000, 60_000, 3_600_000))
                self._deliver_some(own)
                actions.act(step.kind, own)
            self.quiet()
            verdict.judge(self)

    def schedule(self) -> list[Step]:
        """Give the seed's steps."""
        from tests.simulation.actions import weights

        draw = random.Random(f"{self.seed} schedule")
        table = weights(self.options, scopes=self.scopes, bundles=self.bundles)
        kinds = draw.choices(list(table), list(table.values()), k=draw.randint(*self.options.steps))
        return [Step(i, kind) for i, kind in enumerate(kinds)]

    def quiet(self) -> None:
        """Let all faults end, and everybody sync until nothing changes."""
        self.note("quiet")
        self._noise = random.Random(f"{self.seed} quiet")
        draw = random.Random(f"{self.seed} quiet")
        for laptop, path, sent in self.late:
            self.deliver_late(laptop, path, sent)
        self.late.clear()
        waiting = self.live
        for _round in range(12):
            outcomes = [self.sync(laptop, draw, 0) for laptop in waiting]
            waiting = [laptop for laptop in self.live if not self._is_quiet(laptop)]
            if not waiting or not any(
                o and (o.pushed or o.pulled or o.withheld or o.handed_over) for o in outcomes
            ):
                return
        self.fail("no quiet after 12 rounds of syncs")

    def _is_quiet(self, laptop: Laptop) -> bool:
        """Whether a laptop has read the register to its end and has nothing to send."""
        [(position,)] = self.database.rows("SELECT position FROM meta")
        return bool(
            laptop.replica.pull_state()["cursor"].position == position
            and laptop.replica.is_all_told
        )

    @property
    def live(self) -> list[Laptop]:
        """The laptops that still take part."""
        return [laptop for laptop in self.laptops if not laptop.revoked and not laptop.stolen]

    def clock(self) -> int:
        """Read the register's clock, Unix time in milliseconds."""
        self.now += 1
        return self.now

    def fault(self, kind: str, where: str = "") -> None:
        """Count a fault."""
        self.faults[kind] += 1
        self.note(f"    fault: {kind} {where}")

    def note(self, line: str) -> None:
        """Add a line to what is printed of a failure."""
        self.trace.append(line)

    def fail(self, why: str) -> None:
        """Give up: a promise is broken."""
        raise Failure(why)

    def set_up(self, laptops: int = 0) -> None:
        """Bring the register and the laptops into being."""
        draw = random.Random(f"{self.seed} laptops")
        self.store = machines.new_register(self.clock, scopes=self.scopes)
        self.database = self.store.database
        few = laptops or draw.choices((3, 4, 5, 6, 7, 8), (60, 15, 10, 5, 5, 5))[0]
        for name in NAMES[: min(few, self.options.most_laptops)]:
            self._enrol(name, draw)

    # --- laptops ------------------------------------------------------------------------------

    def open(self, laptop: Laptop) -> None:
        """Open a laptop's database as it was committed: a new epoch begins."""
        if laptop.connection.in_transaction:
            laptop.connection.rollback()
        database = LaptopDatabase(laptop.connection, laptop.fuse)
        laptop.replica = Replica(database, lambda: self.clock() + laptop.skew)

    def attempt(
        self, laptop: Laptop, act: Callable[[], Any], draw: random.Random, *, writes: bool = True
    ) -> bool:
        """Do something on a laptop that may crash or run out of room; say whether it was done."""
        if self.options.faults and not laptop.busy and draw.random() < 0.08:
            kind = draw.choice((Crash, DiskFull))
            at = draw.choice(("", "", "commit", "committed" if kind is Crash else ""))
            laptop.fuse.light(0 if at else draw.randrange(1, 25), kind, at=at)
        done = False
        try:
            act()
            done = True
        except Crash:
            self._crashed(laptop, "crash of a laptop at a save")
        except RecordErased:
            self.note("    erased meanwhile")
        except DiskFull:
            if not laptop.fuse.blown:
                raise
            self.fault("disk full at a save", laptop.name)
        finally:
            laptop.fuse.out()
        fresh = self.collect(laptop)
        if done and writes and not fresh:
            self.fail(f"{laptop.name} acknowledged a save and kept nothing")
        return done

    def collect(self, laptop: Laptop) -> list[Written]:
        """Tell the model what a laptop's journal has gained."""
        rows = laptop.connection.execute(
            "SELECT id, epoch, number, type, record, creates, intent, body, epochs.device"
            " FROM journal LEFT JOIN epochs ON epochs.name = epoch WHERE id > ? ORDER BY id",
            (laptop.last,),
        ).fetchall()
        fresh = []
        for *row, author in rows:
            laptop.last = row[0]
            written = self._written(row)
            (laptop.shown if author else laptop.held).add(written.dot)
            known = self.model.writes.get(written.dot)
            if known is None:
                self.model.write(written)
                fresh.append(written)
            elif known != written and not self._is_blanked(known, written):
                self.fail(f"the name {written.dot} was given to two writes")
        return fresh

    def sync(self, laptop: Laptop, draw: random.Random, rate: float) -> Outcome | None:
        """Let a laptop sync; None if it broke off."""
        laptop.busy = True
        full = self.options.favour == "disk full in a sync"
        if rate and draw.random() < (0.6 if full else rate / 3):
            kind = DiskFull if full else draw.choice((Crash, Crash, DiskFull))
            at = draw.choice(("", "commit", "committed" if kind is Crash else ""))
            steps = draw.randrange(8 if full else 3) if at else draw.randrange(1, 150)
            laptop.fuse.light(steps, kind, at=at, lasting=kind is DiskFull)
        wire = Wire(self, laptop, draw, rate)
        try:
            return sync.client.exchange.sync(
                laptop.replica, connect=lambda _replica: (wire, laptop.identity)
            )
        except Unreachable:
            self.note("    broke off")
        except Crash:
            self._crashed(laptop, "crash of a laptop in a sync")
        except StorageFault:
            if not laptop.fuse.blown:
                raise
            self.fault("disk full in a sync", laptop.name)
        except Refused as refusal:
            if refusal.code != "revoked":
                raise
            laptop.revoked = True
        finally:
            laptop.busy = False
            laptop.fuse.out()
            self.collect(laptop)
        return None

    def backup(self, laptop: Laptop) -> None:
        """Keep a copy of a laptop as it is."""
        known = frozenset(laptop.held), laptop.last, frozenset(laptop.shown), dict(laptop.carries)
        kept = Backup(copied(laptop.connection), *known)
        laptop.backups.append(kept)

    def restore(self, laptop: Laptop, draw: random.Random) -> None:
        """Put a laptop back to one of its copies; what existed only on it is gone."""
        kept = draw.choice(laptop.backups)
        laptop.connection = copied(kept.connection)
        laptop.held, laptop.last, laptop.forms = set(kept.held), kept.last, []
        laptop.shown, laptop.carries = set(kept.shown), dict(kept.carries)
        self.fault("laptop restored from an old backup", laptop.name)
        self.open(laptop)

    def clone(self, laptop: Laptop) -> None:
        """Copy a laptop: both go on, with one device key."""
        name = f"{laptop.name}'"
        while any(other.name == name for other in self.laptops):
            name += "'"
        twin = Laptop(name, copied(laptop.connection), laptop.identity, laptop.skew)
        twin.held, twin.last, twin.forms = set(laptop.held), laptop.last, list(laptop.forms)
        twin.shown, twin.carries = set(laptop.shown), dict(laptop.carries)
        self.fault("laptop cloned", name)
        self.laptops.append(twin)
        self.open(twin)

    def edit_meanwhile(self, laptop: Laptop, draw: random.Random) -> None:
        """Let the person at a laptop save something while it syncs."""
        from tests.simulation.actions import Actions

        left, laptop.fuse.left = laptop.fuse.left, -1
        Actions(self).local(laptop, draw)
        laptop.fuse.left = left

    def sync_others(self, laptop: Laptop, draw: random.Random) -> None:
        """Let another laptop save and sync while this one waits for its answer."""
        others = [o for o in self.live if not o.busy and o is not laptop]
        if others:
            other = draw.choice(others)
            self.edit_meanwhile(other, draw)
            self.note(f"    meanwhile {other.name} syncs")
            self.sync(other, draw, 0)

    # --- the register -------------------------------------------------------------------------

    def deliver(self, laptop: Laptop, path: str, sent: bytes, *, fresh: bool = False) -> bytes:
        """Hand a request to the register and give its answer."""
        if fresh and path == "/v1/push":
            from tests.simulation.verdict import check_leaving

            check_leaving(self, laptop, read_push(decompress(sent)).entries)
        try:
            return answered(self, laptop, path, sent)
        except Refused as refusal:
            facts = json.loads(json.dumps(refusal.facts))
            raise Refused(refusal.code, refusal.detail, status=refusal.status, **facts) from None

    def deliver_late(self, laptop: Laptop, path: str, sent: bytes) -> None:
        """Hand over a request whose answer nobody waits for any more."""
        try:
            self.deliver(laptop, path, sent)
        except Refused:
            self.note("    a late request was refused")

    def device(self, laptop: Laptop) -> Device | None:
        """Look up the device behind a request, as long as nobody has changed it."""
        name = laptop.identity.device
        if name not in self.devices:
            self.devices[name] = self.store.device(name)
        return self.devices[name]

    def rescope(self, laptop: Laptop, *regions: str) -> None:
        """Give a laptop's person other regions."""
        rescope(self.store, laptop.identity.person, *regions)
        self.devices.clear()
        self.fault("scope of a person changed", f"{laptop.name} {' '.join(regions)}")

    def revoke(self, laptop: Laptop) -> None:
        """Refuse a device from now on."""
        self.store.revoke(laptop.identity.device)
        self.devices.clear()

    def arrived(self, entries: Sequence[Entry], *, quarantined: bool = False) -> None:
        """Note what the register has committed."""
        for entry in entries:
            if quarantined and tuple(entry.dot) not in self.model.full:
                self.model.quarantined.add(tuple(entry.dot))
            reached = self.model.names if isinstance(entry, Withheld) else self.model.full
            reached.add(tuple(entry.dot))
        self.model.ever |= self.model.full

    def backup_register(self) -> None:
        """Keep a copy of the register."""
        kept = (self.database.dump(), set(self.model.full), set(self.model.names))
        self.register_backups.append(kept)

    def rotate_register_backups(self) -> None:
        """Keep the newest copy alone, and tell the laptops so."""
        self.backup_register()
        del self.register_backups[:-1]
        [(position,)] = self.database.rows("SELECT position FROM meta")
        self.store.set_backup_mark(position)
        self.fault("older backups gone, mark moved")

    def restore_register(self, draw: random.Random) -> None:
        """Put the register back to an older copy of it, without telling anybody."""
        copy, full, names = draw.choice(self.register_backups)
        self.database.load(copy)
        self.devices.clear()
        self.model.full, self.model.names = set(full), set(names)
        self.model.quarantined &= full
        self.fault("register restored from an old backup")
        self.store.replay_erasures()

    def erase(self, person: str) -> None:
        """Have a person erased under the law."""
        self.store.erase(person, "asked for")
        self.model.erased.add(person)
        self.fault("person erased", person)

    # --- inside -------------------------------------------------------------------------------

    @contextmanager
    def seeded(self, batch: int, page: int) -> Iterator[None]:
        """Draw the engine's own randomness from the seed; so many writes or records at a time."""
        with (
            mock.patch.object(secrets, "token_bytes", self._bytes),
            mock.patch.object(secrets, "token_hex", self._hex),
            mock.patch.object(secrets, "token_urlsafe", self._hex),
            mock.patch.object(sync.client.parcels, "BATCH_WRITES", batch),
            mock.patch.object(sync.client.pages, "PAGE_RECORDS", page),
            mock.patch.object(bundle, "_SUITE", sticks.Suite()),
        ):
            yield

    def _bytes(self, count: int) -> bytes:
        return self._noise.randbytes(count)

    def _hex(self, count: int) -> str:
        return self._noise.randbytes(count).hex()

    def _enrol(self, name: str, draw: random.Random) -> None:
        identity, connection = new_laptop(name, scopes=self.scopes)
        laptop = Laptop(name, connection, identity)
        if draw.random() < 0.25:
            laptop.skew = draw.choice((-1, 1)) * draw.choice((3_600_000, DAY, 3650 * DAY))
        self.open(laptop)
        self.laptops.append(laptop)

    def _deliver_some(self, draw: random.Random) -> None:
        if self.late and draw.random() < 0.3:
            laptop, path, sent = self.late.pop(draw.randrange(len(self.late)))
            self.fault("late delivery", f"{laptop.name} {path}")
            self.deliver_late(laptop, path, sent)

    def _crashed(self, laptop: Laptop, kind: str) -> None:
        self.fault(kind, laptop.name)
        laptop.fuse.out()
        self.open(laptop)

    def _is_blanked(self, known: Written, written: Written) -> bool:
        """Whether a laptop that heard of a person's erasure entered a write on them as its dot."""
        return self.model.is_erased(known) and not (written.values or written.seen)

    def _written(self, row: tuple[Any, ...]) -> Written:
        _, epoch, number, kind, record, creates, _intent, body = row
        found = json.loads(body)
        values = found["v"]
        seen = {
            cell: frozenset((epoch, number) for epoch, number in dots)
            for cell, dots in found.get("s", {}).items()
        }
        bad = "MMXX" in values.values() or values.get("starts") == "one day"
        owner = self.owner.get(record, "")
        return Written((epoch, number), kind, record, owner, bool(creates), values, seen, bad)


def consent_of(person: str) -> str:
    """Give the id of a person's consent record."""
    return consent_id(person)
