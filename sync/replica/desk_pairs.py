"""Two records that may be the same: offered, shown as one, or kept apart for ever."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from sync.merge import edit, same
from sync.merge.write import Json
from sync.replica import merging, queue, queue_keeping
from sync.replica.desk_reading import DeskReading
from sync.review.items import Item, Kind, pair_id

PERSON = "entrepreneur"
_PAIRS = 20_000
"""Groups of likely duplicates that are put before people at once."""


class Pairs(DeskReading):
    """Decides about pairs."""

    def merge(self, one: str, other: str, picks: Mapping[str, str | Json], reason: str = "") -> str:
        """Have two people shown as one, and give the item's id.

        ``picks`` names for a cell the record whose value is to stand, or ``{"value": …}`` for
        another value. What is not named and differs is contested afterwards. Consents take the
        most protective of their answers.
        """
        replica, item = self.replica, self.pair_item(one, other)
        with replica.transaction():
            queue_keeping.hold_on(replica.database, [item])
            states = {i: replica.joined(i) for i in sorted((one, other))}
            over, settled = self._settling.passed_over(states, picks)
            typed = {n: p["value"] for n, p in picks.items() if isinstance(p, Mapping)}
            low, _cell = same.pair_name(one, other)
            change = edit.marked_same(replica.state(low), max(one, other), same.value_of(over))
            settled = self._settling.settle(low, change) + settled
            if typed:
                joined = replica.joined(low)
                valid = {n: replica.valid(joined.record_type, n, v) for n, v in typed.items()}
                settled += self._settling.settle(low, edit.decided(joined, valid))
            settled += self._settling.protect([one, other])
            self._records.enter(self.line(item), "merged", reason, settled)
        return item

    def keep_apart(self, one: str, other: str, reason: str = "") -> str:
        """Remember for ever that two records are not the same; parts them if they were merged."""
        replica, item = self.replica, self.pair_item(one, other)
        with replica.transaction():
            queue_keeping.hold_on(replica.database, [item])
            low, _cell = same.pair_name(one, other)
            change = edit.marked_same(replica.state(low), max(one, other), value=False)
            settled = self._settling.settle(low, change)
            self._records.enter(self.line(item), "not_same", reason, settled)
        return item

    def pair_item(self, one: str, other: str) -> str:
        """Give the item about a pair, made where nobody has offered the pair yet."""
        item = pair_id(one, other)
        if queue.one(self.replica.database, item) is None:
            self.offer_pairs([(one, other, 0.0, ["asked"])])
        return item

    def offer_pairs(self, pairs: Iterable[tuple[str, str, float, Sequence[str]]]) -> int:
        """Enter pairs who may be the same, each with a score and its reasons; give how many.

        What somebody has said of a pair before stands: it is not asked again.
        """
        replica, offered = self.replica, 0
        with replica.transaction():
            for one, other, score, reasons in pairs:
                low, high = sorted((one, other))
                if merging.verdict(replica.database, low, high) in ("same", "other"):
                    continue
                facts = {"score": round(score, 3), "reasons": list(reasons)}
                since = replica.register_now_ms
                found = Item(pair_id(low, high), Kind.DUPLICATE, low, PERSON, since, high, facts)
                who = {name for i in (low, high) for name in self._authors(i)}
                queue_keeping.put(replica.database, found, owner=low, who=who)
                offered += 1
        return offered

    def look_for_duplicates(
        self, cancelled: Callable[[], bool] = lambda: False, at_once: int = 200
    ) -> int:
        """Look through who changed since the last look, and put likely pairs before a person.

        Gives how many lines of the queue came or went.
        """
        while not cancelled() and self.replica.find_duplicates(at_once):
            pass
        database = self.replica.database
        found = [
            (pair.one, pair.other, pair.probability, pair.reasons)
            for group in self.replica.likely_duplicates(_PAIRS)
            for pair in group.pairs
        ]
        gone = queue_keeping.drop_pairs(database, [pair_id(one, other) for one, other, *_ in found])
        known = queue_keeping.known(database, [pair_id(one, other) for one, other, *_ in found])
        return gone + self.offer_pairs(pair for pair in found if pair_id(*pair[:2]) not in known)
