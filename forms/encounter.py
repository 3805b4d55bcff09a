"""The encounter: who met whom, where and when, and how they felt about the offer."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from forms.base import Record
from forms.fields import FormField, Policy, Sensitivity
from forms.values import Code, Line, Note

Feeling = Annotated[int, Field(ge=1, le=5)]


class Encounter(Record, type_name="encounter", label="Encounter", plural="Encounters"):
    """A meeting; feelings are steps 1 (very negative) to 5 (very positive)."""

    person: Annotated[str | None, FormField("Person", link="entrepreneur", owner=True)] = None
    event: Annotated[str | None, FormField("Event", link="event", scope="event")] = None
    met_at: Annotated[datetime | None, FormField("Met on", listed=True)] = None
    ambassador: Annotated[Line | None, FormField("Ambassador", listed=True)] = None
    feeling_before: Annotated[
        Feeling | None, FormField("Feeling before", "feeling", reference="feelings", listed=True)
    ] = None
    feeling_after: Annotated[
        Feeling | None, FormField("Feeling after", "feeling", reference="feelings", listed=True)
    ] = None
    misunderstandings: Annotated[
        list[Code],
        FormField(
            "Misunderstandings raised",
            "feeling",
            Policy.SET,
            reference="misunderstandings",
            column=True,
        ),
    ] = []
    lifted: Annotated[
        list[Code],
        FormField(
            "Misunderstandings lifted",
            "feeling",
            Policy.SET,
            reference="misunderstandings",
            column=True,
        ),
    ] = []
    promised: Annotated[list[Note], FormField("Promised", "notes", Policy.LOG, long=True)] = []
    notes: Annotated[
        list[Note],
        FormField("Notes", "notes", Policy.LOG, Sensitivity.SENSITIVE, searchable=True, long=True),
    ] = []
