"""What the first page counts: of the pinned event or of all, and what waits for this person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.events import todays_events
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from sync.replica.replica import Replica
from sync.replica.views import AtRisk, RecordView

PERSON = "entrepreneur"
_LATEST = 6


@dataclass(frozen=True, slots=True)
class Figures:
    """What was recorded, of one event or of all."""

    people: int
    needs: int
    withheld: int
    latest: tuple[RecordView, ...]
    risk: AtRisk
    expected: int = 0
    met: int = 0
    today: RecordView | None = None
    """An event of today that is not pinned yet."""
    asked: int = 0
    """Questions a coordinator has sent back to this person."""
    lost: int = 0
    """Values of this person that a coordinator did not keep."""

    @property
    def agreed(self) -> int:
        """People whose record may go to the register."""
        return self.people - self.withheld


def figures(replica: Replica, event_id: str) -> Figures:
    """Count. For a worker. Who is only expected so far is not recorded yet."""
    where: dict[str, Any] = {"event": event_id} if event_id else {}
    where["expected"] = False
    name = replica.identity.name if replica.identity else ""
    events = todays_events(replica, datetime.now().astimezone().date(), name)
    expected, met = replica.expected(event_id) if event_id else (0, 0)
    return Figures(
        replica.count(PERSON, where=where),
        replica.count("need", where={"event": event_id} if event_id else {}),
        replica.count(PERSON, where={**where, "withheld": True}),
        tuple(replica.listing(PERSON, where=where, limit=_LATEST)),
        replica.at_risk(),
        expected,
        met,
        None if event_id in {event.id for event in events} else next(iter(events), None),
        *(Desk(replica).count(Filter(kinds=(kind,))) for kind in ("question", "lost")),
    )
