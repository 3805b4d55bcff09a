"""Pairs that the register found over its whole scope, in this coordinator's queue.

Where only one of a pair is here, the item says who the other is and where: it is decided on a
laptop that has both.
"""

from collections.abc import Iterable, Mapping

from sync.merge.view import show
from sync.protocol.review import LikelyPair
from sync.replica import merging, queue, queue_keeping
from sync.replica.database import Database
from sync.replica.states import States
from sync.review.items import Item, Kind, pair_id

PERSON = "entrepreneur"


def land(database: Database, states: States, pairs: Iterable[LikelyPair]) -> int:
    """Put pairs before this coordinator, and let go of those that are likely no more.

    What somebody has said of a pair stands: it is not asked again. Gives how many are new.
    """
    new = 0
    for pair in pairs:
        item = pair_id(pair.low, pair.high)
        if not pair.likely:
            queue_keeping.drop_told(database, item)
            continue
        here = [i for i, kind in states.kinds((pair.low, pair.high)).items() if kind == PERSON]
        if here and not merging.verdict(database, pair.low, pair.high):
            new += queue.one(database, item) is None
            _put(database, states, pair, sorted(here))
    return new


def _put(database: Database, states: States, pair: LikelyPair, here: list[str]) -> None:
    first, both = here[0], len(here) > 1
    facts: dict[str, object] = {
        "score": pair.score,
        "reasons": list(pair.reasons),
        "register": True,
    }
    if not both:
        facts["elsewhere"] = _spelled(pair)
    other = pair.high if first == pair.low else pair.low
    item = pair_id(pair.low, pair.high)
    found = Item(item, Kind.DUPLICATE, first, PERSON, pair.found_ms, other, facts)
    shown = [show(state) for state in states.currents(PERSON, here).values()]
    names = queue_keeping.names(database, shown)
    queue_keeping.put(database, found, owner=first, who=names)


def _spelled(pair: LikelyPair) -> Mapping[str, object]:
    return pair.elsewhere.model_dump(exclude={"record"}) if pair.elsewhere else {"name": ""}
