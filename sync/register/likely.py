"""Pairs of people who may be one, as the register found them, for the coordinators they concern.

``likely_pairs`` has a row a pair. Whenever what is known of a pair changes it gets the next number,
so a laptop asks for what is behind the number it has reached; a pair that is likely no more stays
with ``likely`` false, and is told as such.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update

from sync.linkage.scorer import Scored
from sync.merge import same
from sync.merge.document import decode
from sync.protocol.messages import Scope
from sync.protocol.review import Elsewhere, LikelyPair, PairsAnswer
from sync.register import linkage
from sync.register import places as placing
from sync.register.epochs import chunks
from sync.register.people import Device
from sync.register.schema import devices, likely_pairs, people, records

PAGE = 500
_DECIDERS = 5
"""Names that are told of those who look after both of a pair."""
Pair = tuple[str, str]


def keep(
    connection: Connection, batch: Collection[str], found: Mapping[Pair, Scored], now_ms: int
) -> int:
    """Keep what came of linking a batch of people; give how many pairs that changed.

    Who was said to be the same, or not, is left out. Only one at a time may call this.
    """
    said = _said(connection, found)
    wanted = {pair: scored for pair, scored in found.items() if pair not in said}
    held = _held(connection, batch)
    changed: list[tuple[Pair, dict[str, Any]]] = []
    for pair, scored in wanted.items():
        facts = {"score": round(scored.probability, 3), "reasons": json.dumps(scored.reasons)}
        was = held.get(pair)
        if was is None or (was.score, was.reasons, was.likely) != (*facts.values(), True):
            changed.append((pair, {**facts, "likely": True}))
    gone = [pair for pair, was in held.items() if was.likely and pair not in wanted]
    changed += [(pair, {"likely": False}) for pair in gone]
    number = connection.scalar(select(func.max(likely_pairs.c.number))) or 0
    for at, (pair, facts) in enumerate(sorted(changed, key=lambda one: one[0]), number + 1):
        _put(connection, pair, {**facts, "number": at, "found_ms": now_ms}, new=pair not in held)
    return len(changed)


def page(connection: Connection, actor: Device, after: int) -> PairsAnswer:
    """Give a page of what changed behind a number, as far as the actor looks after it.

    A pair concerns who may hold one of the two. Of one that lies outside the actor's scope only
    the name and the regions are told, and who coordinates both: it is decided there.
    """
    query = select(likely_pairs).where(likely_pairs.c.number > after)
    rows = connection.execute(query.order_by(likely_pairs.c.number).limit(PAGE)).all()
    ids = {record for row in rows for record in (row.low, row.high)}
    places = _places(connection, ids)
    found = [(row, outside) for row in rows if (outside := _outside(row, places, actor)) != 2]  # noqa: PLR2004 - both lie outside
    names = _names(connection, found, places, actor)
    who = _coordinating(connection) if names else []
    told = [_told(row, places, names, who) for row, _ in found]
    number = int(rows[-1].number) if rows else after
    return PairsAnswer(pairs=told, number=number, more=len(rows) == PAGE)


def waiting(connection: Connection) -> int:
    """Count the pairs that are likely now."""
    query = select(func.count()).select_from(likely_pairs).where(likely_pairs.c.likely)
    return connection.scalar(query) or 0


def unheld(connection: Connection) -> dict[str, int]:
    """Count the likely pairs that nobody may decide, by the regions that somebody would need."""
    rows = connection.execute(
        select(likely_pairs.c.low, likely_pairs.c.high).where(likely_pairs.c.likely)
    ).all()
    places = _places(connection, {record for row in rows for record in row})
    scopes = [scope for _, scope in _coordinating(connection)]
    counts: Counter[str] = Counter()
    for row in rows:
        both = [places[record] for record in row if record in places]
        if not any(all(placing.is_within(at, scope) for at in both) for scope in scopes):
            counts["+".join(sorted({r for at in both for r in placing.regions(at)}))] += 1
    return dict(counts)


def people_in(connection: Connection) -> list[str]:
    """Give everybody who is in a pair that is likely now."""
    rows = connection.execute(
        select(likely_pairs.c.low, likely_pairs.c.high).where(likely_pairs.c.likely)
    )
    return sorted({person for row in rows for person in row})


def forget(connection: Connection, gone: Collection[str]) -> None:
    """Forget every pair that these people are in."""
    for part in chunks(gone):
        either = or_(likely_pairs.c.low.in_(part), likely_pairs.c.high.in_(part))
        connection.execute(delete(likely_pairs).where(either))


def _held(connection: Connection, batch: Collection[str]) -> dict[Pair, Row[Any]]:
    found: dict[Pair, Row[Any]] = {}
    for part in chunks(batch):
        for column in (likely_pairs.c.low, likely_pairs.c.high):
            rows = connection.execute(select(likely_pairs).where(column.in_(part)))
            found |= {(row.low, row.high): row for row in rows}
    return found


def _put(connection: Connection, pair: Pair, facts: Mapping[str, Any], *, new: bool) -> None:
    low, high = pair
    if new:
        connection.execute(insert(likely_pairs).values(low=low, high=high, **facts))
        return
    here = (likely_pairs.c.low == low) & (likely_pairs.c.high == high)
    connection.execute(update(likely_pairs).where(here).values(**facts))


def _said(connection: Connection, pairs: Iterable[Pair]) -> set[Pair]:
    """Give those of these pairs of which somebody has said whether they are the same."""
    lows = {low for low, _ in pairs}
    query = select(records.c.id, records.c.type, records.c.document)
    said: set[Pair] = set()
    for part in chunks(lows):
        for low, kind, body in connection.execute(query.where(records.c.id.in_(part))):
            if "@same_as" in body:
                verdicts = same.pairs_of(decode(kind, json.loads(body), str))
                said |= {(low, high) for high in verdicts}
    return said


def _places(connection: Connection, ids: Collection[str]) -> dict[str, placing.Places]:
    query = select(records.c.id, records.c.places)
    return {
        record: placing.from_text(text)
        for part in chunks(ids)
        for record, text in connection.execute(query.where(records.c.id.in_(part)))
    }


def _outside(row: Row[Any], places: Mapping[str, placing.Places], actor: Device) -> int:
    """Count which of a pair lie outside the actor's scope, or are gone."""
    return sum(not _sees(actor, places.get(record)) for record in (row.low, row.high))


def _sees(actor: Device, places: placing.Places | None) -> bool:
    return places is not None and placing.is_within(places, actor.scope)


def _names(
    connection: Connection,
    found: Sequence[tuple[Row[Any], int]],
    places: Mapping[str, placing.Places],
    actor: Device,
) -> dict[str, str]:
    """Give the names of those who lie outside the scope of who asks about their double."""
    apart = {
        record
        for row, outside in found
        if outside and row.likely
        for record in (row.low, row.high)
        if record in places and not _sees(actor, places[record])
    }
    return {
        person: linkage.name_of(values)
        for person, values in linkage.shown_people(connection, apart)
    }


def _coordinating(connection: Connection) -> list[tuple[str, Scope]]:
    """Give the names and scopes of those who coordinate and are let in on some laptop."""
    p, d = people.c, devices.c
    let_in = d.waits.is_(False) & d.declined_ms.is_(None) & d.revoked_ms.is_(None)
    query = select(p.name, p.scope).where(
        p.role.in_(("coordinator", "administrator")),
        p.suspended_ms.is_(None),
        p.id.in_(select(d.person).where(let_in)),
    )
    rows = connection.execute(query.order_by(p.name))
    return [(name, Scope.model_validate_json(scope)) for name, scope in rows]


def _told(
    row: Row[Any],
    places: Mapping[str, placing.Places],
    names: Mapping[str, str],
    coordinating: Iterable[tuple[str, Scope]],
) -> LikelyPair:
    apart = next((r for r in (row.low, row.high) if r in names), None)
    both = [places[r] for r in (row.low, row.high) if r in places]
    who = (n for n, scope in coordinating if all(placing.is_within(at, scope) for at in both))
    return LikelyPair(
        low=row.low,
        high=row.high,
        score=row.score,
        reasons=json.loads(row.reasons),
        likely=row.likely,
        found_ms=row.found_ms,
        elsewhere=None
        if apart is None
        else Elsewhere(
            record=apart,
            name=names[apart],
            regions=placing.regions(places[apart]),
            deciders=[*islice(who, _DECIDERS)],
        ),
    )
