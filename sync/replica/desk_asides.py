"""What exists in one place alone: writes the register set aside, and orphans only proved here."""

from collections.abc import Iterable

from sync.merge.edit import Change
from sync.merge.state import RecordState
from sync.merge.write import Dot, Json
from sync.replica import queue_keeping
from sync.replica.desk_pairs import Pairs
from sync.replica.queue import Row as Line

HANDED_UP, LET_GO = "handed_up", "let_go"
"""What becomes of a record that only this laptop still proves."""


class Asides(Pairs):
    """Takes over or refuses what was set aside; hands up or lets go of orphans."""

    def take(self, item_ids: Iterable[str], reason: str = "") -> None:
        """Let what was set aside stand, as the coordinator's own write of the same values.

        Raises:
            InvalidRecord: the declaration refuses a value; nothing was taken.
            KeyError: the record is not here, and the write does not bring it into being.
        """
        with self.replica.transaction():
            for item_id in item_ids:
                line = self.line(item_id)
                queue_keeping.hold_on(self.replica.database, [item_id])
                self._records.enter(line, "taken", reason, self._taken(line))

    def hand_up(self, item_ids: Iterable[str]) -> None:
        """Bring back what only this laptop still proves, as this person's own word."""
        with self.replica.transaction():
            for item_id in item_ids:
                line = self.line(item_id)
                queue_keeping.hold_on(self.replica.database, [item_id])
                for record in line.facts["records"]:
                    self.replica.hand_up(record)
                self._records.enter(line, HANDED_UP, "", [])

    def let_go(self, item_ids: Iterable[str]) -> None:
        """Let go of what only this laptop still proves: it is hidden here, and stays."""
        with self.replica.transaction():
            for item_id in item_ids:
                line = self.line(item_id)
                queue_keeping.hold_on(self.replica.database, [item_id])
                self.replica.let_go(line.facts["records"])
                self._records.enter(line, LET_GO, "", [])

    def _taken(self, line: Line) -> list[dict[str, Json]]:
        replica, facts = self.replica, line.facts
        seen = {c: tuple(Dot(*dot) for dot in dots) for c, dots in facts["seen"].items()}
        valid = {n: replica.valid(line.type, n, v) for n, v in facts["values"].items()}
        change = Change(valid, seen)
        here = replica.alone(line.record)
        state = replica.state(line.record) if here else RecordState(line.type, {})
        settled = []
        for name in [*valid, *(seen.keys() - valid.keys())]:
            rows = [row for row in state.cell(name).live if row.dot in seen.get(name, ())]
            on = self._settling.told(line.record, name, rows, valid.get(name))
            for kept in on["before"]:  # nobody loses to their own later word
                if kept["device"] == facts["device"]:
                    kept["device"] = ""
            settled.append(on)
        if here:
            replica.write(line.record, change, "decision")
        elif facts["creates"]:
            replica.create(line.type, line.record, change, "decision")
        else:
            raise KeyError(line.record)
        return settled

    def _refused(self, line: Line) -> list[dict[str, Json]]:
        """Say whose write was refused, so that they hear of it; the values stay with them."""
        kept = {"value": True, "device": line.facts["device"], "who": line.facts["name"]}
        on = {"record": line.record, "cell": line.facts.get("cell") or "@write", "passed": True}
        return [{**on, "before": [kept], "after": None}]
