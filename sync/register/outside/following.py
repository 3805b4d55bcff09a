"""Following the register: the next records that changed behind a position, and whom to look at.

Whatever derives from records (shelves, figures) is first filled in order of id, then goes on by
position. What changed is never looked at alone, but as the family that it belongs to.
"""

from collections.abc import Collection
from itertools import groupby

from sqlalchemy import Connection, select

from sync.register import meta, pairs
from sync.register.outside.families import roots_of
from sync.register.schema import erased, records

STEP = 500
"""Records looked at in one transaction."""


def next_roots(connection: Connection, after: str) -> list[str]:
    """Give the next ids of records that hang on nobody, in order, a step of them."""
    r = records.c
    query = select(r.id).where(r.owner.is_(None), r.id > after).order_by(r.id).limit(STEP)
    return list(connection.scalars(query))


def changed(connection: Connection, after: int, end: int) -> tuple[set[str], int]:
    """Give the records changed or erased behind a position, and up to which one that is whole."""
    r, e = records.c, erased.c
    query = select(r.id, r.position).where(r.position > after, r.position <= end)
    rows = connection.execute(query.order_by(r.position).limit(STEP)).all()
    if len(rows) == STEP:
        whole = [list(part) for _, part in groupby(rows, key=lambda row: row.position)]
        if len(whole) > 1:
            whole.pop()  # of the last position there may be more
        rows, end = [row for part in whole for row in part], whole[-1][-1].position
    gone = connection.scalars(select(e.record).where(e.position > after, e.position <= end))
    return {row.id for row in rows} | set(gone), end


def touched(connection: Connection, ids: Collection[str], before: Collection[str]) -> set[str]:
    """Give the roots to look at when records changed; ``before`` are those they hung on so far.

    Whoever is, or was, said to be the same as one of these is among them.
    """
    roots = roots_of(connection, ids) | set(before)
    return roots | roots_of(connection, pairs.ever(connection, {*ids, *roots}))


def tag_at(connection: Connection, position: int) -> str:
    """Give the tag of the commit that a position lies in; nothing at the very beginning."""
    return (meta.tag_at(connection, position) or "") if position else ""
