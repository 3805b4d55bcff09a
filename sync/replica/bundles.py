"""This laptop's own writes that left by bundle, until the register has confirmed them.

Having left is no proof of anything: a stick is lost. So the writes stay unsent, every later bundle
holds them again, and the next sync pushes them as ever. What a receipt that was carried back says
of them is taken only if the register signed it about a bundle that was written here.
"""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby

from sync.merge.write import Dot
from sync.protocol.messages import Receipt, SignedReceipt
from sync.replica import journal
from sync.replica.database import Database

_LEFT = f"FROM journal WHERE {journal.UNSENT} AND bundle IS NOT NULL"


def note(database: Database, hash_: str, dots: Sequence[Dot], made_ms: int) -> None:
    """Enter that these writes left in a bundle, by the hash of its bytes."""
    database.execute(
        "INSERT INTO bundles (hash, made_ms, dots) VALUES (?, ?, ?)",
        (hash_, made_ms, json.dumps(_ranges(dots))),
    )
    [(bundle,)] = database.query("SELECT id FROM bundles WHERE hash = ?", (hash_,))
    database.executemany(
        "UPDATE journal SET bundle = ? WHERE epoch = ? AND number = ? AND status = 'unsent'",
        [(bundle, *dot) for dot in dots],
    )


def left(database: Database) -> int:
    """Count the writes that left by bundle and that nobody has confirmed."""
    query = f"SELECT count(*) {_LEFT}"
    return int(database.query(query)[0][0])


def dots_of(database: Database, hash_: str) -> list[Dot]:
    """Give the writes of a bundle in order; none if it was not written here, or is long settled."""
    rows = database.query("SELECT dots FROM bundles WHERE hash = ?", (hash_,))
    ranges = json.loads(rows[0][0]) if rows else []
    return [Dot(epoch, first + i) for epoch, first, count in ranges for i in range(count)]


def keep_receipt(database: Database, signed: SignedReceipt, receipt: Receipt) -> None:
    """Keep the register's word on a bundle as proof."""
    database.execute(
        "UPDATE bundles SET receipt = ?, signature = ? WHERE hash = ?",
        (signed.receipt, signed.signature, receipt.hash),
    )


def unsettled(database: Database, dots: Iterable[Dot]) -> set[Dot]:
    """Give those of these writes that the register has not answered for."""
    query = "SELECT 1 FROM journal WHERE epoch = ? AND number = ? AND status = 'unsent'"
    return {dot for dot in dots if database.query(query, dot)}


def is_own(database: Database, hash_: str) -> bool:
    """Whether a bundle was written here, however long ago."""
    return bool(database.query("SELECT 1 FROM bundles WHERE hash = ?", (hash_,)))


def compact(database: Database) -> None:
    """Forget what the bundles held once none of their writes waits for a word.

    Their hashes stay: a stick that is read again may hold people who have withdrawn since, and
    would leave once more as something that is carried.
    """
    database.execute(
        "UPDATE bundles SET dots = '[]', receipt = NULL, signature = NULL"
        f" WHERE dots <> '[]' AND NOT EXISTS (SELECT 1 {_LEFT})"
    )


def _ranges(dots: Sequence[Dot]) -> list[tuple[str, int, int]]:
    ranges = []
    numbered = enumerate(dots)
    for _, group in groupby(numbered, key=lambda item: (item[1].epoch, item[1].number - item[0])):
        members = [dot for _, dot in group]
        ranges.append((members[0].epoch, members[0].number, len(members)))
    return ranges
