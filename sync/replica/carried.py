"""Bundles of others that this laptop carries (rule 8).

A bundle is kept as it came, sealed, and handed to the register at the next sync. What was sealed
for this laptop too is laid over the bases as ``carried`` writes of the journal: shown like all
others, never pushed as this laptop's word, since the bundle with its author's signature is what
goes up. After that it is kept until the register's backup mark has passed it, so that a register
put back to an older copy gets it again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from forms.base import hangs_on
from sync.merge.view import show
from sync.merge.write import Dot, Write
from sync.protocol import bundle
from sync.protocol.bundle import Sealed
from sync.protocol.messages import EpochEntry, Receipt, SignedReceipt
from sync.replica import behind, erasing, journal, lost
from sync.replica.database import Database
from sync.replica.states import States

NEVER = ("malformed", "other_register", "not_signed", "not_sealed")
"""Refusals that no other day will change."""


@dataclass(frozen=True, slots=True)
class Load:
    """What this laptop carries for others: bundles on their way, and the people they are from."""

    bundles: int = 0
    authors: tuple[str, ...] = ()


def keep(database: Database, sealed: Sealed) -> bool:
    """Keep a bundle that was checked; say whether it is new here."""
    before = database.query("SELECT 1 FROM carried WHERE hash = ?", (sealed.hash,))
    if before:
        return False
    database.execute(
        "INSERT INTO carried (hash, device, made_ms, body) VALUES (?, ?, ?, ?)",
        (sealed.hash, sealed.header.device, sealed.header.made_ms, sealed.to_bytes()),
    )
    return True


def to_hand_over(database: Database) -> list[Sealed]:
    """Give the bundles that the register does not have, as far as is known here."""
    rows = database.query(
        "SELECT body FROM carried WHERE position IS NULL AND refused NOT IN (?, ?, ?, ?)"
        " ORDER BY made_ms",
        NEVER,
    )
    return [bundle.read(bytes(body)) for (body,) in rows]


def waiting(database: Database) -> int:
    """Count the bundles that were not handed over, nor refused."""
    query = "SELECT count(*) FROM carried WHERE position IS NULL AND refused = ''"
    return int(database.query(query)[0][0])


def load(database: Database) -> Load:
    """Say what is on its way here."""
    rows = database.query(
        "SELECT count(*), coalesce(devices.name, '') FROM carried"
        " LEFT JOIN devices USING (device) WHERE position IS NULL AND refused NOT IN (?, ?, ?, ?)"
        " GROUP BY 2 ORDER BY 2",
        NEVER,
    )
    return Load(sum(n for n, _ in rows), tuple(name for _, name in rows if name))


def receipts(database: Database) -> list[SignedReceipt]:
    """Give the receipts to be carried back to their authors."""
    rows = database.query("SELECT receipt, signature FROM carried WHERE receipt IS NOT NULL")
    return [SignedReceipt(receipt=text, signature=signature) for text, signature in rows]


def handed_over(database: Database, signed: SignedReceipt, receipt: Receipt) -> None:
    """Enter that the register has a bundle; one of somebody who was erased is let go at once."""
    database.execute(
        "UPDATE carried SET position = ?, receipt = ?, signature = ?, refused = '' WHERE hash = ?",
        (receipt.position, signed.receipt, signed.signature, receipt.hash),
    )
    database.execute("DELETE FROM carried WHERE position IS NOT NULL AND erased = 1")


def refused(database: Database, hash_: str, code: str) -> None:
    """Enter why the register did not take a bundle."""
    database.execute("UPDATE carried SET refused = ? WHERE hash = ?", (code, hash_))


def forgotten(database: Database, position: int) -> None:
    """Have handed up again what the register had beyond a position, and has lost."""
    database.execute("UPDATE carried SET position = NULL WHERE position > ?", (position,))


def compact(database: Database, mark: int) -> None:
    """Let go of what no copy of the register can lose any more."""
    database.execute("DELETE FROM carried WHERE position <= ?", (mark,))
    lost.compact(database)


def lay_in(
    database: Database,
    states: States,
    writes: Sequence[Write],
    epochs: Iterable[EpochEntry],
    device: str,
) -> int:
    """Show a bundle's writes over what is here, and count them.

    Left out, since the register will tell of them: what the base accounts for already (of that is
    kept what it had seen), and writes on records of which neither base nor creation is here. What
    another bundle brought is entered already, and may have left since.
    """
    database.executemany(
        "INSERT OR IGNORE INTO epochs (name, device, after, after_number) VALUES (?, ?, ?, ?)",
        [(e.name, device, e.after, e.after_number) for e in epochs if e.device == device],
    )
    fresh = _fresh(database, states, writes, device)
    database.executemany(
        "INSERT OR IGNORE INTO journal (epoch, number, ms, counter, type, record, owner, creates,"
        " intent, body, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'carried')",
        [journal.row_of(write, owner) for write, owner in fresh],
    )
    by_kind: dict[str, dict[str, int]] = {}
    for write, _owner in fresh:
        changed = by_kind.setdefault(write.record_type, {})
        changed[write.record_id] = max(write.stamp.ms, changed.get(write.record_id, 0))
    for kind, changed in by_kind.items():
        states.write_rows(kind, states.currents(kind, changed), {"changed": changed})
    return len(fresh)


def _fresh(
    database: Database, states: States, writes: Sequence[Write], device: str
) -> list[tuple[Write, str]]:
    """Give the writes that may be shown, each with its person.

    Of what the base accounts for, what it had seen is kept; of erased people nothing is.
    """
    theirs = {
        name for (name,) in database.query("SELECT name FROM epochs WHERE device = ?", (device,))
    }
    kinds = dict(states.kinds(write.record_id for write in writes))
    told = _told(database, states, kinds)
    owners: dict[str, str] = {}
    fresh: list[tuple[Write, str]] = []
    known: list[Write] = []
    for write in writes:
        kind = kinds.get(write.record_id)
        if kind is None and write.creates:
            kind = kinds[write.record_id] = write.record_type
        if kind != write.record_type or write.dot.epoch not in theirs:
            continue
        owner = owners.get(write.record_id) or _owner(database, states, write)
        owners[write.record_id] = owner
        if erasing.is_about_erased(database, kind, write.record_id, owner):
            continue
        if write.dot.number > told.get((write.record_id, write.dot.epoch), 0):
            fresh.append((write, owner))
        else:
            known.append(write)
    behind.keep(database, known)
    entered = journal.entered(database, (write.dot for write, _ in fresh))
    return [(write, owner) for write, owner in fresh if write.dot not in entered]


def _told(
    database: Database, states: States, kinds: Mapping[str, str]
) -> dict[tuple[str, str], int]:
    """Give how far each record's base accounts for the writes of each epoch.

    A device's writes reach the register without gaps, so the last one of an epoch that the base
    has or had brings all before it.
    """
    told: dict[tuple[str, str], int] = {}

    def note(record_id: str, dot: Dot) -> None:
        told[record_id, dot.epoch] = max(dot.number, told.get((record_id, dot.epoch), 0))

    for kind in set(kinds.values()):
        ids = [record_id for record_id, one in kinds.items() if one == kind]
        for record_id, base in states.bases(kind, ids).items():
            for cell in states.read(kind, base.body).cells.values():
                for row in cell.live:
                    note(record_id, row.dot)
    for record_id in kinds:
        query = "SELECT epoch, max(number) FROM past WHERE record = ? GROUP BY epoch"
        for epoch, number in database.query(query, (record_id,)):
            note(record_id, Dot(epoch, number))
    return told


def _owner(database: Database, states: States, write: Write) -> str:
    """Give the person a write hangs on."""
    said = hangs_on(write.record_type, write.record_id, write.values)
    if said:
        return said
    shown = show(states.current(write.record_type, write.record_id)).values
    return hangs_on(write.record_type, write.record_id, shown) or journal.owner_of(
        database, write.record_id
    )
