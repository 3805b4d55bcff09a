"""Which records are said to be the same: the pairs, and the group that a record is shown with.

``pairs`` follows the documents in the transaction that changes them. A pair that was parted, or
one of whose records was erased, stays with ``same`` false, so that whoever reads on from an earlier
position looks at both of its records anew. A group is shown as the smallest of its ids that is
held, as on laptops (``sync.merge.same``).
"""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, delete, insert, or_, select, update

from sync.merge import same
from sync.merge.same import Verdict
from sync.merge.state import RecordState
from sync.register.epochs import chunks
from sync.register.schema import pairs


def note(connection: Connection, states: Mapping[str, RecordState]) -> None:
    """Take in what these records' own cells say of others."""
    said = {
        (low, high): pair.verdict is Verdict.SAME
        for low, state in states.items()
        for high, pair in same.pairs_of(state).items()
    }
    held = {
        (low, high): was
        for part in chunks(states)
        for low, high, was in connection.execute(select(pairs).where(pairs.c.low.in_(part)))
    }
    said |= dict.fromkeys(held.keys() - said.keys(), False)
    for (low, high), is_same in said.items():
        if held.get((low, high)) != is_same:
            _put(connection, low, high, is_same=is_same)


def forget(connection: Connection, records: Collection[str]) -> None:
    """Part records that were erased from all others."""
    for part in chunks(records):
        either = or_(pairs.c.low.in_(part), pairs.c.high.in_(part))
        connection.execute(update(pairs).where(either).values(same=False))


def ever(connection: Connection, records: Collection[str]) -> set[str]:
    """Give the records that are or were said to be the same as one of these."""
    return {record for pair in _edges(connection, records, ever=True) for record in pair}


def groups(connection: Connection, records: Iterable[str]) -> dict[str, frozenset[str]]:
    """Give the group of each record: itself alone where it is said to be the same as none."""
    wanted = set(records)
    edges: dict[str, set[str]] = {}
    known, todo = set(wanted), set(wanted)
    while todo:
        found = _edges(connection, todo)
        for low, high in found:
            edges.setdefault(low, set()).add(high)
            edges.setdefault(high, set()).add(low)
        todo = {record for pair in found for record in pair} - known
        known |= todo
    done: dict[str, frozenset[str]] = {}
    for record in wanted:
        if record not in done:
            group = _reached(record, edges)
            done |= dict.fromkeys(group, group)
    return done


def _reached(start: str, edges: Mapping[str, set[str]]) -> frozenset[str]:
    found, todo = {start}, [start]
    while todo:
        beside = edges.get(todo.pop(), set()) - found
        found |= beside
        todo += beside
    return frozenset(found)


def _edges(
    connection: Connection, records: Collection[str], *, ever: bool = False
) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for part in chunks(records):
        for column in (pairs.c.low, pairs.c.high):
            query = select(pairs.c.low, pairs.c.high).where(column.in_(part))
            rows = connection.execute(query if ever else query.where(pairs.c.same))
            found.update((low, high) for low, high in rows)
    return found


def _put(connection: Connection, low: str, high: str, *, is_same: bool) -> None:
    pair = (pairs.c.low == low, pairs.c.high == high)
    connection.execute(delete(pairs).where(*pair))
    connection.execute(insert(pairs).values(low=low, high=high, same=is_same))
