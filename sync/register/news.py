"""What is new in a scope: the records at each of its places, in the order of their last change.

The table ``placed`` is an index of ``records`` by place and position, which no database makes of a
list of places by itself: a row for each place of a record, one at ``EVERYBODY`` where it has none.
So a pull reads what it gives, however much all others brought meanwhile.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, not_, select

from sync.protocol.messages import Range, Scope
from sync.register import places as placing
from sync.register.bulk import among, delete_rows, insert_rows
from sync.register.marks import Reader
from sync.register.places import EVERYBODY, Places
from sync.register.schema import placed, records

_END = (1 << 63) - 1

_R = records.c
TOLD: tuple[ColumnElement[Any], ...] = (
    _R.id,
    _R.type,
    _R.places,
    _R.document,
    _R.marks,
    _R.whole_since,
    _R.position,
)
"""The columns of a record that a pull tells, or tells by."""


class Listed(NamedTuple):
    """How a record is listed in the index: at its places, by the position of its last change."""

    record: str
    places: Places
    position: int


def relist(connection: Connection, before: Iterable[Listed], now: Iterable[Listed]) -> None:
    """Bring the index from how records were listed to how they are now."""
    delete_rows(connection, placed, _rows(before))
    insert_rows(connection, placed, _rows(now))


def changed(
    connection: Connection, scope: Scope, reader: Reader, after: int, limit: int
) -> Sequence[Row[Any]]:
    """Give the first records of a scope that changed after a position, in order of position.

    What the reader knows by rule 6 is left out.
    """
    asked = {"after": after, "until": _END, "limit": limit, **reader._asdict()}
    if scope.everything:
        return connection.execute(_ANYWHERE, asked).all()
    first: list[Row[Any]] = []
    for place in _places(scope):
        found = connection.execute(AT_A_PLACE, asked | {"place": place}).all()
        once = {row.id: row for row in (*first, *found)}.values()
        first = sorted(once, key=lambda row: int(row.position))[:limit]
        if len(first) == limit:
            asked["until"] = first[-1].position
    return first


def count(connection: Connection, scope: Scope, reader: Reader, after: int) -> int:
    """Count what ``changed`` would give without a limit."""
    query = _COUNT if scope.everything else _COUNT_AT_PLACES
    asked = {"after": after, "until": _END, "places": _places(scope), **reader._asdict()}
    return int(connection.scalar(query, asked) or 0)


def placed_in(scope: Scope, among_ids: Range | None = None) -> Select[tuple[str]]:
    """Select the ids of the records in a scope that is not everything, of one range or all."""
    query = select(placed.c.record).where(placed.c.place.in_(_places(scope)))
    if among_ids is None:
        return query
    return query.where(placed.c.record >= among_ids.first, placed.c.record < among_ids.end)


def _places(scope: Scope) -> list[str]:
    return [EVERYBODY, *sorted(placing.places_of_scope(scope))]


def _rows(listed: Iterable[Listed]) -> list[dict[str, Any]]:
    return [
        {"place": place, "position": one.position, "record": one.record}
        for one in listed
        for place in sorted(one.places) or (EVERYBODY,)
    ]


def _between(position: ColumnElement[int]) -> ColumnElement[bool]:
    return (position > bindparam("after")) & (position <= bindparam("until"))


_UNKNOWN = not_(
    (_R.pusher == bindparam("session"))
    & (_R.position <= bindparam("receipted"))
    & (_R.others_position <= bindparam("since"))
)
_AT = placed.join(records, _R.id == placed.c.record)
_NEWS = _between(_R.position) & _UNKNOWN
_NEWS_AT = _between(placed.c.position) & _UNKNOWN

# Statements are built once: SQLAlchemy takes four times as long to build one as to run it.
_ANYWHERE = select(*TOLD).where(_NEWS).order_by(_R.position).limit(bindparam("limit"))
AT_A_PLACE = (
    select(*TOLD)
    .select_from(_AT)
    .where(placed.c.place == bindparam("place"), _NEWS_AT)
    .order_by(placed.c.position)
    .limit(bindparam("limit"))
)
_COUNT = select(func.count()).select_from(records).where(_NEWS)
_COUNT_AT_PLACES = (
    select(func.count(_R.id.distinct()))
    .select_from(_AT)
    .where(among(placed.c.place, "places"), _NEWS_AT)
)
