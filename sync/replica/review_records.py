"""The review records of a replica: what was said and decided of each thing that waits.

An item's review record comes into being with the first word on it. Its id derives from the item,
so whoever says it, they meet in one record.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from forms.base import hangs_on
from sync.merge.view import show
from sync.merge.write import Json
from sync.replica.queue import REVIEW
from sync.replica.queue import Row as Line
from sync.replica.replica import Replica
from sync.replica.saving import Save
from sync.review.items import Kind

ASIDE = (Kind.SET_ASIDE, Kind.RESCUED, Kind.QUARANTINE)
"""Kinds that are about a write which the register did not count."""


class ReviewRecords:
    """Reads and writes the review records of one replica."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica

    def of(self, line: Line) -> Mapping[str, Any]:
        """Give what the review record of a line holds: thread, decision, who was told."""
        view = self.replica.alone(line.review)
        return view.values if view else {}

    def enter(
        self, line: Line, verdict: str, reason: str, settled: Sequence[Mapping[str, Json]]
    ) -> None:
        """Write this person's decision into the review record of its item."""
        identity = self.replica.identity
        decision = {
            "verdict": verdict,
            "reason": reason.strip(),
            "by": identity.name if identity else "",
            "device": identity.device if identity else "",
            "at": self._now(),
            "on": list(settled),
        }
        state = "waiting" if verdict == "issues" else "decided"
        self.write(line, {"decision": decision, "state": state}, decides=True)

    def note(
        self, lines: Iterable[Line], values: Mapping[str, Any], role: str = "", text: str = ""
    ) -> None:
        """Write values beside items, and under a role a line of their threads."""
        with self.replica.transaction():
            for line in lines:
                more = dict(values)
                if role:
                    identity = self.replica.identity
                    by = identity.name if identity else ""
                    entry = {"at": self._now(), "by": by, "role": role, "text": text.strip()}
                    more["thread"] = [entry]
                self.write(line, more, decides="state" in values)

    def write(self, line: Line, values: Mapping[str, Any], *, decides: bool) -> None:
        """Save values into a review record; a decision supersedes whatever contests there."""
        replica = self.replica
        view = replica.alone(line.review)
        if view is None:
            about = self._about(line)
            replica.save_all([Save(REVIEW, {**about, **values}, line.review)], intent="review")
            return
        replica.save_all([Save(REVIEW, values, line.review, view.shown)], intent="review")
        contested = show(replica.state(line.review)).contested
        if decides and contested:
            replica.decide(line.review, {n: values[n] for n in contested if n in values}, "review")

    def _about(self, line: Line) -> dict[str, Any]:
        view = self.replica.alone(line.record)
        owner = hangs_on(view.type, view.id, view.values) if view else ""
        about: dict[str, Any] = {
            "kind": line.kind,
            "subject": line.record,
            "subject_type": line.type or None,
            "other": line.other or None,
            "person": owner or None,
        }
        if line.kind in (*ASIDE, Kind.DEVICE, Kind.ORPHAN):
            return about | {"person": None, **self._regions(line)}
        if not owner and line.region:
            about["region"] = line.region
        return about

    def _regions(self, line: Line) -> dict[str, str | None]:
        """Place a decision in a region of this coordinator, and with them that of the author.

        One that both hold does for both. Otherwise what was written on a record that has left the
        author's region is decided where the record is now, and the author's side hears of it.
        """
        identity = self.replica.identity
        own = identity.scope.regions if identity else []
        theirs = [r for r in line.facts.get("regions") or [] if r != "*"]
        shared = [r for r in theirs if r in own or "*" in own]
        if shared or not theirs:
            return {"region": next((r for r in [*shared, *own] if r != "*"), None)}
        there = [line.region] if line.region in own else own
        return {"region": next(iter(there), None), "author_region": theirs[0]}

    def _now(self) -> str:
        moment = datetime.fromtimestamp(self.replica.register_now_ms / 1000, tz=UTC)
        return moment.isoformat(timespec="milliseconds")
