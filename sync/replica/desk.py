"""The coordinator's desk: decisions on what waits, as writes like all others, each undoable.

A decision writes the records it is about and, in the same transaction, the review record of its
item: the verdict, the reason, and for each cell what stood before and whose it was. From that
alone any laptop can tell those whose value was not kept, and undo it.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sync.errors import InvalidRecord
from sync.merge import edit, same
from sync.merge.canonical import canonical
from sync.merge.edit import Change
from sync.merge.state import RecordState
from sync.merge.write import Dot, Json
from sync.replica import merging, queue, queue_devices, queue_keeping
from sync.replica.parting import PARTED
from sync.replica.queue import Counts, Filter
from sync.replica.queue import Row as Line
from sync.replica.replica import Replica
from sync.replica.review_records import ASIDE, ReviewRecords
from sync.replica.settling import Settling
from sync.review.items import Item, Kind, pair_id

REVIEW, PERSON = "review", "entrepreneur"
HANDED_UP, LET_GO = "handed_up", "let_go"
"""What becomes of a record that only this laptop still proves."""

DECIDING = ("coordinator", "administrator")
"""Roles of those who decide for others."""
_PAIRS = 20_000
"""Groups of likely duplicates that are put before people at once."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did: cells that stand as before, and cells somebody has changed since."""

    cells: int = 0
    changed_since: tuple[tuple[str, str], ...] = ()


class Desk:
    """What a coordinator, or an ambassador for their own, does with the queue of one replica."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        self._settling, self._records = Settling(replica), ReviewRecords(replica)

    # --- looking ------------------------------------------------------------------------------

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

    def ask(self, item_ids: Iterable[str], name: str, text: str, role: str = "question") -> None:
        """Send items back to an ambassador with a question, or with what is to be corrected.

        Raises:
            InvalidRecord: without words.
        """
        _need("text", text)
        self._note(item_ids, {"state": "waiting", "asked": name}, role, text)

    def answer(self, item_id: str, text: str) -> None:
        """Answer what one was asked; the item goes back to the coordinator."""
        _need("text", text)
        self._note([item_id], {"state": "answered"}, "answer", text)

    def comment(self, item_id: str, text: str) -> None:
        """Say something that stays with the item."""
        _need("text", text)
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

    def verdict(self, item_ids: Iterable[str], verdict: str, reason: str = "") -> None:
        """Approve items, or reject them with a reason; a rejected doubtful record is deleted.

        Raises:
            InvalidRecord: a rejection without a reason.
        """
        if verdict == "rejected":
            _need("reason", reason)
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
        _need("reason", reason)
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
                free = {"assignee": None} if line.state == "assigned" else {}
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

    # --- inside -------------------------------------------------------------------------------

    def _note(
        self, item_ids: Iterable[str], values: Mapping[str, Any], role: str = "", text: str = ""
    ) -> None:
        self._records.note([self.line(item_id) for item_id in item_ids], values, role, text)

    def _authors(self, record_id: str) -> set[str]:
        view = self.replica.alone(record_id)
        dots = {dot for dots in view.shown.seen.values() for dot in dots} if view else set()
        return {name for dot in dots if (name := self.replica.author_of(dot)[1])}


def _need(name: str, text: str) -> None:
    if not text.strip():
        raise InvalidRecord({name: "missing"})
