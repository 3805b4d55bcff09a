"""The attendance: a person on an event's list before the doors open, with their badge."""

from typing import Annotated

from forms.base import Record
from forms.fields import FormField
from forms.ids import companion_id
from forms.values import Line


class Attendance(Record, type_name="attendance", label="Attendance", plural="Attendances"):
    """Somebody expected at an event; an encounter there says that they were met."""

    person: Annotated[str | None, FormField("Person", link="entrepreneur", owner=True)] = None
    event: Annotated[str | None, FormField("Event", link="event", scope="event")] = None
    badge: Annotated[Line | None, FormField("Badge number", searchable=True, listed=True)] = None


def attendance_id(person_id: str, event_id: str) -> str:
    """Give the id of a person's attendance at an event: one record, whoever enters it."""
    return companion_id(person_id, f"attendance:{event_id}")
