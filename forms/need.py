"""The need: what a person asks for, and its course from noted to closed."""

from typing import Annotated

from forms.base import Record
from forms.fields import FormField, Policy
from forms.values import Code, Money, Note, Text


class Need(Record, type_name="need", label="Need", plural="Needs"):
    """Something asked for, oriented to one of the deployment's programmes (pillars)."""

    person: Annotated[str | None, FormField("Person", link="entrepreneur", owner=True)] = None
    event: Annotated[str | None, FormField("Event", link="event", scope="event")] = None
    kind: Annotated[
        Code | None, FormField("Kind of need", reference="need_kinds", listed=True, quick=True)
    ] = None
    details: Annotated[
        Text | None, FormField("What is asked for", searchable=True, listed=True, long=True)
    ] = None
    sector: Annotated[Code | None, FormField("Sector", reference="sectors", listed=True)] = None
    target_region: Annotated[
        Code | None, FormField("Target region", reference="regions", listed=True)
    ] = None
    urgency: Annotated[Code | None, FormField("Urgency", reference="urgencies", listed=True)] = None
    stage: Annotated[Code | None, FormField("Stage of the project", reference="stages")] = None
    amount: Annotated[Money | None, FormField("Amount", policy=Policy.UNIT, column=True)] = None
    pillar: Annotated[Code | None, FormField("Programme", reference="pillars", listed=True)] = None
    state: Annotated[Code | None, FormField("State", reference="need_states", listed=True)] = None
    notes: Annotated[list[Note], FormField("Notes", "notes", Policy.LOG, long=True)] = []
