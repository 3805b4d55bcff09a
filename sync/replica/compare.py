"""Comparing what the register told us with what it holds, range of ids by range (rule 12).

Needed where cursors cannot tell: the scope was changed, or the register was put back. Ranges still
to be compared are kept, so that a comparison goes on where it was cut off; what differs, or is on
one side only, is asked for anew.
"""

from collections.abc import Iterator, Sequence

from sync.merge.digest import record_digest, scope_digest
from sync.protocol.messages import CompareAnswer, Compared, Range
from sync.replica import reconcile, settings
from sync.replica.database import Database
from sync.replica.states import States
from sync.replica.tables import all_tables

AT_ONCE = 4
"""Ranges compared in one request."""

FIRST, END = "0" * 32, "f" * 32


def begin(database: Database) -> None:
    """Compare everything, from the beginning."""
    settings.put(database, "compare", [[FIRST, END]])


def is_under_way(database: Database) -> bool:
    """Whether anything is still to be compared."""
    return bool(settings.get(database, "compare", []))


def ranges(database: Database, states: States) -> list[Range]:
    """Give the next ranges to compare, with what is held of each."""
    return [
        _described(database, states, first, end)
        for first, end in settings.get(database, "compare", [])[:AT_ONCE]
    ]


def land(database: Database, states: States, answer: CompareAnswer, asked: Sequence[Range]) -> None:
    """Go by the register's findings; what differs is asked for anew by the next pulls."""
    todo = settings.get(database, "compare", [])[len(asked) :]
    for compared, held in zip(answer.found, asked, strict=True):
        todo += [list(part) for part in compared.ranges]
        if not compared.same and not compared.ranges:
            reconcile.ask_anew(database, _differing(database, states, compared, held))
    settings.put(database, "compare", todo)


def held(
    database: Database, states: States, first: str = FIRST, end: str = END
) -> Iterator[tuple[str, int]]:
    """Give ids and digests of the records that the register told, of a range or all."""
    for name in all_tables():
        rows = database.query(
            f"SELECT id, type, base FROM {name} WHERE base IS NOT NULL"
            " AND coalesce(orphan, 0) = 0 AND id >= ? AND id < ?",
            (first, end),
        )
        for record_id, kind, base in rows:
            yield record_id, record_digest(record_id, states.decode(kind, base))


def _described(database: Database, states: States, first: str, end: str) -> Range:
    digests = [digest for _, digest in held(database, states, first, end)]
    return Range(first=first, end=end, count=len(digests), digest=scope_digest(digests))


def _differing(database: Database, states: States, compared: Compared, asked: Range) -> set[str]:
    theirs = dict(compared.records)
    ours = {i: f"{digest:032x}" for i, digest in held(database, states, asked.first, asked.end)}
    return {i for i in theirs.keys() | ours.keys() if theirs.get(i) != ours.get(i)}
