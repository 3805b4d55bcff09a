"""What each token's holder was offered, and what of it was taken back: a shelf a token.

A shelf follows the register when its holder reads. Whatever is offered, changes or is offered no
more gets the shelf's next number, so that a reader who has come to one number learns everything
since from the rows behind it, removals included, however often it asks. A shelf holds ids and
digests, no values; what is told is read from the records at that moment.

A new shelf is first filled in order of id, then follows by position: a record that changed, the
person it hangs on, whoever is or was said to be the same, and those whose consent has ended.
"""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from sync.register.epochs import chunks
from sync.register.outside import following
from sync.register.outside.families import families
from sync.register.outside.offers import Offer, offers
from sync.register.outside.tokens import Token
from sync.register.schema import shelves, tokens


class Standing(NamedTuple):
    """How far a shelf has come: filled up to an id (None: whole), then by position; its number."""

    filled: str | None
    position: int
    sequence: int


class Slot(NamedTuple):
    """A row of a shelf; without a digest the record was taken off it."""

    record: str
    type: str
    root: str
    sequence: int
    digest: str | None
    until: str | None


def lock(connection: Connection, token: Token) -> Standing:
    """Lock a token's shelf, so that its numbers become visible in order; say how far it is."""
    query = select(tokens.c.filled, tokens.c.position, tokens.c.sequence)
    row = connection.execute(query.where(tokens.c.id == token.id).with_for_update()).one()
    return Standing(*row)


def follow(
    connection: Connection, token: Token, standing: Standing, end: int, today: date
) -> Standing:
    """Go on by one step towards the register's position ``end``; the shelf is locked."""
    if standing.filled is not None:
        roots = following.next_roots(connection, standing.filled)
        filled = roots[-1] if len(roots) == following.STEP else None
        standing = standing._replace(filled=filled)
    else:
        ids, position = following.changed(connection, standing.position, end)
        touched = _touched(connection, token, ids)
        roots = [*touched, *_ended(connection, token, today)]
        standing = standing._replace(position=position)
    sequence = offer(connection, token, roots, standing.sequence, today)
    standing = standing._replace(sequence=sequence)
    connection.execute(update(tokens).where(tokens.c.id == token.id).values(**standing._asdict()))
    return standing


def offer(
    connection: Connection, token: Token, roots: Iterable[str], sequence: int, today: date
) -> int:
    """Bring what hangs on these records up to date on the shelf; give its number then."""
    found = families(connection, roots)
    offered = {o.item.id: o for family in found for o in offers(family, token, today)}
    members = {root for family in found for root in family.roots}
    held = _held(connection, token, members, offered)
    new: list[Slot] = []
    changed: list[Slot] = []
    for record, told in sorted(offered.items()):
        slot, was = _slot(told, 0), held.get(record)
        if was is None or was.digest != slot.digest:
            sequence += 1
            (new if was is None else changed).append(slot._replace(sequence=sequence))
        elif (was.root, was.until) != (slot.root, slot.until):
            changed.append(slot._replace(sequence=was.sequence))
    for record, was in sorted(held.items()):
        if record not in offered and was.digest is not None:
            sequence += 1
            changed.append(was._replace(sequence=sequence, digest=None, until=None))
    if new:
        connection.execute(insert(shelves), [{"token": token.id, **s._asdict()} for s in new])
    if changed:
        connection.execute(_UPDATE, [{"b_token": token.id} | _bound(slot) for slot in changed])
    return sequence


def behind(
    connection: Connection, token: Token, sequence: int, kind: str, limit: int
) -> list[Slot]:
    """Give the slots behind a number, in order."""
    s = shelves.c
    query = select(s.record, s.type, s.root, s.sequence, s.digest, s.until)
    query = query.where(s.token == token.id, s.sequence > sequence)
    if kind:
        query = query.where(s.type == kind)
    return [Slot(*row) for row in connection.execute(query.order_by(s.sequence).limit(limit))]


def _touched(connection: Connection, token: Token, ids: Collection[str]) -> set[str]:
    """Give the roots to look at when these records have changed, moved or gone."""
    before: set[str] = set()
    mine = shelves.c.token == token.id
    for part in chunks(ids):
        query = select(shelves.c.root).where(mine, shelves.c.record.in_(part))
        before |= set(connection.scalars(query))
    return following.touched(connection, ids, before)


def _ended(connection: Connection, token: Token, today: date) -> set[str]:
    """Give the people whose consent has ended since they were offered."""
    ended = (shelves.c.token == token.id, shelves.c.until < today.isoformat())
    return set(connection.scalars(select(shelves.c.root).where(*ended).limit(following.STEP)))


def _held(
    connection: Connection, token: Token, roots: Collection[str], ids: Collection[str]
) -> dict[str, Slot]:
    s = shelves.c
    found: dict[str, Slot] = {}
    for part in chunks({*roots, *ids}):
        either = or_(s.root.in_(part), s.record.in_(part))
        query = select(s.record, s.type, s.root, s.sequence, s.digest, s.until)
        for row in connection.execute(query.where(s.token == token.id, either)):
            found[row.record] = Slot(*row)
    return found


def _slot(told: Offer, sequence: int) -> Slot:
    item = told.item
    return Slot(item.id, item.type, told.root, sequence, told.digest, told.until)


def _bound(slot: Slot) -> dict[str, Any]:
    return {f"b_{name}": value for name, value in slot._asdict().items()}


_UPDATE = (
    update(shelves)
    .where(shelves.c.token == bindparam("b_token"), shelves.c.record == bindparam("b_record"))
    .values({name: bindparam(f"b_{name}") for name in Slot._fields if name != "record"})
)
