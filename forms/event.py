"""The event where people meet: forum, sector day, road-show stop, bilateral visit."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from forms.base import Record
from forms.fields import FormField, Policy, Sensitivity
from forms.values import Code, Line, Note, Place

PUBLIC = Sensitivity.PUBLIC


class Event(Record, type_name="event", label="Event", plural="Events"):
    """A dated occasion in a place; ambassadors pin it while they capture."""

    together = frozenset(("starts", "ends"))

    @classmethod
    def contradictions(cls, values: Mapping[str, Any]) -> dict[str, str]:
        """Say that an event does not end before it starts; days are ISO 8601."""
        starts, ends = values.get("starts"), values.get("ends")
        return {"ends": "ends_before_start"} if starts and ends and ends < starts else {}

    name: Annotated[
        Line | None,
        FormField("Event name", sensitivity=PUBLIC, searchable=True, listed=True, name=True),
    ] = None
    kind: Annotated[
        Code | None,
        FormField("Kind of event", sensitivity=PUBLIC, reference="event_kinds", listed=True),
    ] = None
    place: Annotated[
        Place | None, FormField("Place", policy=Policy.UNIT, sensitivity=PUBLIC, listed=True)
    ] = None
    starts: Annotated[date | None, FormField("First day", sensitivity=PUBLIC, listed=True)] = None
    ends: Annotated[date | None, FormField("Last day", sensitivity=PUBLIC, listed=True)] = None
    organiser: Annotated[Line | None, FormField("Organiser", sensitivity=PUBLIC)] = None
    region: Annotated[
        Code | None,
        FormField("Region", sensitivity=PUBLIC, reference="regions", scope="region"),
    ] = None
    target_sectors: Annotated[
        list[Code],
        FormField("Target sectors", policy=Policy.SET, sensitivity=PUBLIC, reference="sectors"),
    ] = []
    ambassadors: Annotated[
        list[Line],
        FormField("Ambassadors", policy=Policy.SET, sensitivity=PUBLIC, column=True),
    ] = []
    notes: Annotated[list[Note], FormField("Notes", "notes", Policy.LOG, PUBLIC, long=True)] = []
