"""What a desk reads of one replica's queue, and the words it puts beside items."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sync.errors import InvalidRecord
from sync.replica import persons, queue
from sync.replica.persons import Person
from sync.replica.queue import Counts, Filter
from sync.replica.queue import Row as Line
from sync.replica.replica import Replica
from sync.replica.review_records import ASIDE, ReviewRecords
from sync.replica.settling import Settling

DECIDING = ("coordinator", "administrator")
"""Roles of those who decide for others."""


class DeskReading:
    """Reads the queue of one replica."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        self._settling, self._records = Settling(replica), ReviewRecords(replica)

    def page(self, wanted: Filter, *, limit: int = 100, offset: int = 0) -> list[Line]:
        """Give one page of the queue."""
        now = self.replica.register_now_ms
        with self.replica.reading() as database:
            return queue.page(database, wanted, now, limit=limit, offset=offset)

    def counts(self, wanted: Filter) -> Counts:
        """Count the queue by everything one filters by."""
        now = self.replica.register_now_ms
        with self.replica.reading() as database:
            return queue.counts(database, wanted, now)

    def count(self, wanted: Filter) -> int:
        """Count the lines of the queue."""
        now = self.replica.register_now_ms
        with self.replica.reading() as database:
            return queue.count(database, wanted, now)

    def line(self, item_id: str) -> Line:
        """Give one line. Raises KeyError if there is none."""
        found = queue.one(self.replica.database, item_id)
        if found is None:
            raise KeyError(item_id)
        return found

    def coordinators(self, roles: Sequence[str] = DECIDING) -> list[str]:
        """Name the others who decide for somebody, as far as the register told of them."""
        identity = self.replica.identity
        with self.replica.reading() as database:
            rows = database.query(
                "SELECT DISTINCT name FROM devices WHERE name <> ?"
                " AND role IN (SELECT value FROM json_each(?)) ORDER BY name",
                (identity.name if identity else "", json.dumps(list(roles))),
            )
        return [name for (name,) in rows]

    def askable(self, line: Line) -> list[Person]:
        """Give whose work an item is beside this person's: they can be asked about it."""
        database, replica = self.replica.database, self.replica
        found = persons.named(database, line.who, self._devices(line))
        me, identity = persons.own(database), replica.identity
        own_name = identity.name if identity else ""
        return [p for p in found if (p.id != me if p.id and me else p.name != own_name)]

    def _devices(self, line: Line) -> set[str]:
        """Give the laptops that the values of an item come from."""
        if line.kind in ASIDE:
            return {str(line.facts.get("device"))}
        devices = set()
        for view in (self.replica.alone(i) for i in (line.record, line.other) if i):
            if view is None:
                continue
            shown = view.shown
            dots = {dot for dots in shown.seen.values() for dot in dots}
            dots |= {row.dot for rows in shown.contested.values() for row in rows}
            devices |= {self.replica.author_of(dot)[0] for dot in dots}
            back = self.replica.origins(view.id, shown.contested)
            devices |= {origin.device for origin in back.values()}
        return devices

    def away(self, line: Line) -> bool:
        """Whether a write that was set aside changes a record that is not on this laptop."""
        return (
            line.kind in ASIDE
            and not line.facts.get("creates")
            and self.replica.alone(line.record) is None
        )

    def review(self, line: Line) -> Mapping[str, Any]:
        """Give what the review record of a line holds: thread, decision, who was told."""
        return self._records.of(line)

    def _note(
        self, item_ids: Iterable[str], values: Mapping[str, Any], role: str = "", text: str = ""
    ) -> None:
        self._records.note([self.line(item_id) for item_id in item_ids], values, role, text)

    def _authors(self, record_id: str) -> set[str]:
        view = self.replica.alone(record_id)
        dots = {dot for dots in view.shown.seen.values() for dot in dots} if view else set()
        return {name for dot in dots if (name := self.replica.author_of(dot)[1])}


def need(name: str, text: str) -> None:
    """Insist on words. Raises InvalidRecord."""
    if not text.strip():
        raise InvalidRecord({name: "missing"})
