"""What a decision does to records: it writes them, and spells what stood there before.

From what it spells any laptop can tell those whose value was not kept, and undo it.
"""

from collections.abc import Iterable, Mapping, Sequence

from forms.consent import consent_id
from sync.errors import InvalidRecord
from sync.merge import cells, edit, same
from sync.merge.canonical import canonical
from sync.merge.edit import Change
from sync.merge.state import RecordState, Row
from sync.merge.view import protection
from sync.merge.write import Dot, Json
from sync.replica import merging
from sync.replica.origins import Origin
from sync.replica.replica import Replica


class Settling:
    """Writes decisions into the records of one replica; called within a transaction."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica

    def settle(
        self, record_id: str, change: Change, intent: str = "decision"
    ) -> list[dict[str, Json]]:
        """Write a decision, on each merged record it touches; give what it settled."""
        replica = self.replica
        members = merging.members(replica.database, record_id)
        states = {i: replica.state(i) for i in members if replica.alone(i)}
        settled: list[dict[str, Json]] = []
        for member, part in same.split(change, states, record_id).items():
            for name in [*part.values, *(part.seen.keys() - part.values.keys())]:
                seen = set(part.seen.get(name, ()))
                rows = [r for r in states[member].cell(name).live if r.dot in seen]
                settled.append(self.told(member, name, rows, part.values.get(name)))
            replica.write(member, part, intent)
        return settled

    def deletion(self, record_id: str, *, delete: bool) -> list[dict[str, Json]]:
        """Delete a record with all it was merged with, or keep it; give what that settled."""
        settled: list[dict[str, Json]] = []
        for member in merging.members(self.replica.database, record_id):
            state = self.replica.state(member)
            change = edit.deleted(state) if delete else edit.undeleted(state)
            rows = state.cell(cells.DELETED).live
            settled.append(self.told(member, cells.DELETED, rows, change.values[cells.DELETED]))
            self.replica.write(member, change, "decision")
        return settled

    def passed_over(
        self, states: Mapping[str, RecordState], picks: Mapping[str, str | Json]
    ) -> tuple[dict[str, frozenset[Dot]], list[dict[str, Json]]]:
        """Give the rows that these picks of merged records pass over, by cell; nothing is written.

        ``picks`` names the record whose value stands; one that gives another value is left out.

        Raises:
            InvalidRecord: a pick of a phone, a mail … that the picked one does not have. The cell's
                name is its value, and would stay with the one when the other is erased.
        """
        lacking = [n for n, i in picks.items() if cells.key_of(n) and self._lacks(states, n, i)]
        if lacking:
            raise InvalidRecord(dict.fromkeys(lacking, "not_there"))
        over: dict[str, frozenset[Dot]] = {}
        settled = []
        for name, pick in picks.items():
            if isinstance(pick, Mapping):
                continue
            stands = states[pick].cell(name).live
            kept = {canonical(row.value) for row in stands}
            for record, state in states.items():
                rows = [r for r in state.cell(name).live if canonical(r.value) not in kept]
                if record != pick and rows:
                    over[name] = over.get(name, frozenset()) | {row.dot for row in rows}
                    value = stands[-1].value if stands else None
                    settled.append(self.told(record, name, rows, value) | {"passed": True})
        return over, settled

    def protect(self, people: Sequence[str]) -> list[dict[str, Json]]:
        """Write the most protective of merged people's answers where a consent says less."""
        replica = self.replica
        found = [consent_id(i) for p in people for i in merging.members(replica.database, p)]
        states = {i: replica.state(i) for i in dict.fromkeys(found) if replica.alone(i)}
        answers: dict[str, list[Json]] = {}
        for state in states.values():
            for name, cell in state.cells.items():
                if cells.field_of(name) == "answers":
                    answers.setdefault(name, []).extend(row.value for row in cell.live)
        settled: list[dict[str, Json]] = []
        for record, state in states.items():
            values = {
                name: max(given, key=protection)
                for name, given in answers.items()
                if {r.value for r in state.cell(name).live} != {max(given, key=protection)}
            }
            change = edit.decided(state, values)
            for name, value in change.values.items():
                settled.append(self.told(record, name, state.cell(name).live, value))
            replica.write(record, change, "decision")
        return settled

    def told(self, record: str, cell: str, rows: Iterable[Row], after: Json) -> dict[str, Json]:
        """Spell one settled cell: what stood, each value with whose it was, and what stands."""
        sources = self._sources(record)
        stood = sorted(rows, key=lambda r: (r.stamp, r.dot))
        back = self.replica.origins(record, {cell: stood})
        kept: dict[tuple[str, str], dict[str, Json]] = {}
        for row in stood:
            whose = back.get(row.dot) or Origin(*self.replica.author_of(row.dot), row.stamp.ms)
            device = whose.device
            one = {"value": row.value, "device": device, "who": whose.who, "ms": whose.ms}
            if source := sources.get(row.dot):
                one["source"] = source
            kept[canonical(row.value), device] = one
        return {"record": record, "cell": cell, "before": list(kept.values()), "after": after}

    @staticmethod
    def _lacks(states: Mapping[str, RecordState], name: str, pick: str | Json) -> bool:
        return isinstance(pick, str) and not states[pick].cell(name).live

    def _sources(self, record: str) -> dict[Dot, str]:
        return sources_of(self.replica.state(record)) if self.replica.alone(record) else {}


def sources_of(state: RecordState) -> dict[Dot, str]:
    """Give the kind of source that each write named which is live in a record's source."""
    rows = state.cell("source").live
    return {row.dot: row.value["kind"] for row in rows if (row.value or {}).get("kind")}
