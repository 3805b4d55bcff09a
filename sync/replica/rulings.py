"""What the register says of writes in the journal: which it is asked about, and what it answers."""

from collections.abc import Iterable, Iterator

from sync.merge.write import Dot
from sync.protocol.limits import MAX_RANGES
from sync.replica import journal
from sync.replica.database import Database

Span = tuple[str, int, int]
"""Writes of one epoch: its name, their first number and their last."""


def overlay_ranges(database: Database, *, settled: bool) -> list[Span]:
    """Name the overlay's sent writes in ranges (epoch, first number, last number).

    Those that are ``settled`` too, or the others alone; as many ranges as a request may name.
    """
    rows = database.execute(
        "SELECT epoch, number FROM journal INDEXED BY journal_overlay WHERE absorbed = 0"
        " AND settled <= ? AND status <> 'unsent' AND status <> 'erased' ORDER BY epoch, number",
        (settled,),
    ).fetchall()
    ranges: list[Span] = []
    for epoch, number in rows:
        if ranges and ranges[-1][0] == epoch and ranges[-1][2] == number - 1:
            ranges[-1] = (epoch, ranges[-1][1], number)
        else:
            ranges.append((epoch, number, number))
    return ranges[:MAX_RANGES]


def settled_epochs(database: Database) -> list[str]:
    """Name the epochs that have settled writes. Reads a line for each, however many writes."""
    first = "SELECT min(epoch) FROM journal INDEXED BY journal_settled WHERE settled = 1"
    rows = database.query(
        f"WITH RECURSIVE found(epoch) AS ({first} UNION ALL"
        f" SELECT ({first} AND epoch > found.epoch) FROM found WHERE found.epoch IS NOT NULL)"
        " SELECT epoch FROM found WHERE epoch IS NOT NULL"
    )
    return [epoch for (epoch,) in rows]


def void_unanswered(database: Database, named: Iterable[Span], answered: Iterable[Span]) -> None:
    """Hand up again what the register was asked about and does not hold: it has forgotten it."""
    told: dict[str, set[int]] = {}
    for epoch, first, last in answered:
        told.setdefault(epoch, set()).update(range(first, last + 1))
    for epoch, first, last in named:
        for number in set(range(first, last + 1)) - told.get(epoch, set()):
            journal.resend(database, "epoch = ? AND number = ? AND absorbed = 0", (epoch, number))
            database.execute(
                "UPDATE carried SET position = NULL"
                " WHERE device = (SELECT device FROM epochs WHERE name = ?)",
                (epoch,),
            )


Ruling = tuple[str, int, str | None, Span]
"""What became of writes: status, position of the first (the others follow it), reason as JSON."""


def judge(database: Database, rulings: Iterable[Ruling], *, by_page: bool = False) -> None:
    """Enter what became of writes. Counted is never taken back.

    A page tells what stands at its cursor, or behind it: what is open then is settled. A receipt
    may be an old one that is given again.
    """
    database.executemany(
        "UPDATE journal SET status = :status, reason = :reason, settled = :settled,"
        " position = :position + number - :first"
        " WHERE epoch = :epoch AND number BETWEEN :first AND :last AND absorbed = 0"
        " AND (status <> :status OR reason IS NOT :reason OR settled <> :settled"
        " OR position IS NOT :position + number - :first)",
        [
            {"status": status, "position": position, "reason": reason}
            | {"epoch": epoch, "first": first, "last": last}
            | {"settled": by_page and status not in ("counted", "erased")}
            for status, position, reason, (epoch, first, last) in rulings
        ],
    )


def together(verdicts: Iterable[tuple[str, int, str | None, Dot]]) -> Iterator[Ruling]:
    """Put verdicts of single writes together that are alike, and follow each other."""
    run: Ruling | None = None
    expected = None
    for status, position, reason, dot in verdicts:
        if run is None or expected != (status, position, reason, dot):
            if run:
                yield run
            begun = (status, position, reason)
            first = dot.number
        run = (*begun, (dot.epoch, first, dot.number))
        expected = (status, position + 1, reason, Dot(dot.epoch, dot.number + 1))
    if run:
        yield run


def correct_stamp(database: Database, dot: Dot, ms: int) -> None:
    """Take over the stamp the register corrected."""
    database.execute("UPDATE journal SET ms = ? WHERE epoch = ? AND number = ?", (ms, *dot))
