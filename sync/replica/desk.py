"""The coordinator's desk: decisions on what waits, as writes like all others, each undoable.

A decision writes the records it is about and, in the same transaction, the review record of its
item: the verdict, the reason, and for each cell what stood before and whose it was. From that
alone any laptop can tell those whose value was not kept, and undo it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sync.merge import edit
from sync.merge.canonical import canonical
from sync.merge.write import Json
from sync.replica import queue_devices, queue_keeping
from sync.replica.desk_asides import HANDED_UP, LET_GO, Asides
from sync.replica.desk_reading import need
from sync.replica.parting import PARTED
from sync.replica.queue import Row as Line
from sync.replica.review_records import ASIDE
from sync.review.items import Kind

REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did: cells that stand as before, and cells somebody has changed since."""

    cells: int = 0
    changed_since: tuple[tuple[str, str], ...] = ()


class Desk(Asides):
    """What a coordinator, or an ambassador for their own, does with the queue of one replica."""

    # --- handing it about ---------------------------------------------------------------------

    def assign(self, item_ids: Iterable[str], name: str, text: str = "") -> None:
        """Give items to somebody, with a word that stays with them; to nobody takes them back."""
        state, role = "assigned" if name else None, "comment" if text.strip() else ""
        self._note(item_ids, {"assignee": name or None, "state": state}, role, text)

    def escalate(self, item_ids: Iterable[str], name: str, text: str = "") -> None:
        """Hand up pairs of whom one is elsewhere: to somebody who decides, or on hold until then.

        The word stands on every laptop that has one of the two, that of an administrator who is
        given both regions later included.
        """
        state = "assigned" if name else "hold"
        self._note(item_ids, {"assignee": name or None, "state": state}, "escalated", text)

    def hold(self, item_ids: Iterable[str], reason: str = "") -> None:
        """Put items on hold."""
        self._note(item_ids, {"state": "hold"}, "hold", reason)

    def ask(
        self,
        item_ids: Iterable[str],
        name: str,
        text: str,
        role: str = "question",
        person: str = "",
    ) -> None:
        """Send items back to an ambassador with a question, or with what is to be corrected.

        ``person`` tells apart who is meant where two have one name; laptops of before go by name.

        Raises:
            InvalidRecord: without words.
        """
        need("text", text)
        asked = {"asked": name, "asked_person": person or None}
        self._note(item_ids, {"state": "waiting", **asked}, role, text)

    def answer(self, item_id: str, text: str) -> None:
        """Answer what one was asked; the item goes back to the coordinator."""
        need("text", text)
        self._note([item_id], {"state": "answered"}, "answer", text)

    def comment(self, item_id: str, text: str) -> None:
        """Say something that stays with the item."""
        need("text", text)
        self._note([item_id], {}, "comment", text)

    # --- deciding -----------------------------------------------------------------------------

    def decide_values(
        self,
        item_id: str,
        values: Mapping[str, Json],
        *,
        delete: bool | None = None,
        reason: str = "",
    ) -> None:
        """Settle contested cells: the values given supersede all live ones.

        Raises:
            InvalidRecord: the declaration refuses a value; nothing was decided.
        """
        line, replica = self.line(item_id), self.replica
        with replica.transaction():
            queue_keeping.hold_on(replica.database, [item_id])
            settled: list[dict[str, Json]] = []
            if delete is not None:
                settled += self._settling.deletion(line.record, delete=delete)
            state = replica.joined(line.record)
            valid = {n: replica.valid(state.record_type, n, v) for n, v in values.items()}
            settled += self._settling.settle(line.record, edit.decided(state, valid))
            self._records.enter(line, "decided", reason, settled)

    def verdict(self, item_ids: Iterable[str], verdict: str, reason: str = "") -> None:
        """Approve items, or reject them with a reason; a rejected doubtful record is deleted.

        Raises:
            InvalidRecord: a rejection without a reason.
        """
        if verdict == "rejected":
            need("reason", reason)
        with self.replica.transaction():
            for item_id in item_ids:
                line = self.line(item_id)
                queue_keeping.hold_on(self.replica.database, [item_id])
                settled: list[dict[str, Json]] = []
                if verdict == "rejected" and line.kind == Kind.DOUBTFUL:
                    settled = self._settling.deletion(line.record, delete=True)
                if line.kind in ASIDE:
                    settled = self._refused(line)
                self._records.enter(line, verdict, reason, settled)

    # --- hearing of it, and taking it back ----------------------------------------------------

    def acknowledge(self, item_id: str) -> None:
        """Note that this person has heard that their value was not kept."""
        line, identity = self.line(item_id), self.replica.identity
        told = [*(self.review(line).get("told") or []), identity.device if identity else ""]
        self.replica.save(REVIEW, {"told": told}, record_id=line.review, intent="told")

    def bring_back(self, item_id: str, reason: str) -> None:
        """Let this person's own value stand again, and tell the coordinator why.

        Raises:
            InvalidRecord: without a reason.
        """
        need("reason", reason)
        line, identity = self.line(item_id), self.replica.identity
        device = identity.device if identity else ""
        with self.replica.transaction():
            for on in (self.review(line).get("decision") or {}).get("on") or []:
                own = [k for k in on.get("before") or [] if k.get("device") == device]
                if own and not on.get("passed"):
                    state = self.replica.state(on["record"])
                    change = edit.decided(state, {on["cell"]: own[-1].get("value")})
                    self.replica.write(on["record"], change, "brought back")
            self.acknowledge(item_id)
            self._note([line.review], {"state": "answered"}, "brought_back", reason)

    def let_stand(self, item_id: str) -> None:
        """Close an item whose author has answered, or brought a value back: it is well so."""
        self._note([item_id], {"state": "decided"})

    def undo(self, item_ids: Iterable[str]) -> Undone:
        """Take decisions back: values and contested sets are as they were before.

        Where somebody has changed a cell since, that stays, and is told.
        """
        done, changed = 0, list[tuple[str, str]]()
        with self.replica.transaction():
            for item_id in item_ids:
                line = self.line(item_id)
                decision = self.review(line).get("decision") or {}
                if decision.get("verdict") == "merged":
                    self._note([item_id], {}, PARTED)
                done += self._undo_orphan(line, str(decision.get("verdict")))
                if line.kind == Kind.DEVICE:
                    queue_devices.reopen(self.replica.database, item_id, line.record)
                found, since = self._take_back(decision.get("on") or [])
                done, changed = done + found, changed + since
                handed = line.assignee and line.state in ("assigned", "undone")
                free = {"assignee": None} if handed else {}
                self._note([item_id], {"state": "undone", **free})
        return Undone(done, tuple(changed))

    def _undo_orphan(self, line: Line, verdict: str) -> int:
        """Take back what became of an orphan: what was handed up is deleted, the rest shown."""
        records = line.facts.get("records") or []
        if verdict == HANDED_UP:
            for record in records:
                self.replica.write(record, edit.deleted(self.replica.state(record)), "undo")
            return len(records)
        return self.replica.take_back(records) if verdict == LET_GO else 0

    def _take_back(self, on: Sequence[Mapping[str, Any]]) -> tuple[int, list[tuple[str, str]]]:
        done, changed = 0, list[tuple[str, str]]()
        by_record: dict[str, dict[str, tuple[Json, list[Json]]]] = {}
        for cell in reversed(on):
            if not cell.get("passed"):
                kept = [kept.get("value") for kept in cell.get("before") or []]
                before = list({canonical(value): value for value in kept}.values())
                found = by_record.setdefault(cell["record"], {})
                found[cell["cell"]] = (cell.get("after"), before)
        for record, decided in by_record.items():
            state = self.replica.state(record)
            changes = edit.reopened(state, decided)
            for change in changes:
                self.replica.write(record, change, "undo")
            self._drop_empty(record)
            touched = {name for change in changes for name in change.seen}
            done += len(touched)
            changed += [(record, name) for name in decided.keys() - touched]
        return done, changed

    def _drop_empty(self, record: str) -> None:
        """Delete a record of which an undo has left nothing: the decision had brought it here."""
        state = self.replica.state(record)
        if not any(cell.live for cell in state.cells.values()):
            self.replica.write(record, edit.deleted(state), "undo")
