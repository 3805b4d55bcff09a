"""What stands in a new record unless somebody says otherwise: one answer for window and command.

Whoever is met is followed by the pinned event's region, or by the only one of this laptop; so
nobody of one region turns up among another's people because a record named none.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from forms.encounter import Encounter
from forms.entrepreneur import Entrepreneur
from forms.need import Need
from forms.reference import Deployment
from sync.replica.replica import Replica
from sync.replica.views import RecordView


def pinned_event(replica: Replica) -> RecordView | None:
    """Give the record of the event that this laptop is at, if it is at one."""
    record_id = str(replica.meta("ui.event", "") or "")
    return replica.get(record_id) if record_id else None


def usual_region(replica: Replica, event: RecordView | None = None) -> str:
    """Give the region that follows new people: the event's, or the only one of this laptop."""
    if event is not None and event.values.get("region"):
        return str(event.values["region"])
    identity = replica.identity
    regions = [r for r in identity.scope.regions if r != "*"] if identity else []
    return regions[0] if len(regions) == 1 else ""


def usual_values(
    replica: Replica, deployment: Deployment, record_type: str, event: RecordView | None
) -> dict[str, Any]:
    """Give what this laptop, and the event it is at, say about a new record of a type.

    The event is the one named, or `pinned_event`. Of a person, an encounter and a need something
    is usual, of the other types nothing.
    """
    identity = replica.identity
    name = identity.name if identity else ""
    found: dict[str, Any] = {"event": event.id if event else ""}
    if record_type == Entrepreneur.type_name:
        found["region"] = usual_region(replica, event)
        found["membership"] = _code(deployment, "memberships", "approached")
        if _code(deployment, "source_kinds", "ambassador"):
            found["source"] = {"kind": "ambassador"} | ({"name": name} if name else {})
    elif record_type == Encounter.type_name:
        found["met_at"] = stored(datetime.now(UTC))
        found["ambassador"] = name
    elif record_type == Need.type_name:
        found["state"] = _code(deployment, "need_states", "noted")
    else:
        return {}
    return {field: value for field, value in found.items() if value}


def usual_term(deployment: Deployment, answers: Mapping[str, str], today: date) -> dict[str, str]:
    """Give the day on which a consent with a yes of ``today`` expires, as the field ``expires``.

    Empty without a yes, and where the deployment says not for how many months consent holds. Of a
    month that lacks the day it is the last one.
    """
    months = int(deployment.settings.get("consent_months", 0))
    if not months or "given" not in answers.values():
        return {}
    years, month = divmod(today.month - 1 + months, 12)
    year = today.year + years
    day = min(today.day, monthrange(year, month + 1)[1])
    return {"expires": date(year, month + 1, day).isoformat()}


def stored(moment: datetime) -> str:
    """Write a moment as it is stored: ISO 8601 in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _code(deployment: Deployment, listed: str, code: str) -> str:
    return code if code in deployment.codes(listed) else ""
