"""The follow-up: a dated task for the ambassador or somebody else."""

from datetime import date
from typing import Annotated

from forms.base import Record
from forms.fields import FormField, Policy
from forms.values import Code, Line, Note


class FollowUp(Record, type_name="followup", label="Follow-up", plural="Follow-ups"):
    """Something to do about a person by a day."""

    person: Annotated[str | None, FormField("Person", link="entrepreneur", owner=True)] = None
    need: Annotated[str | None, FormField("Need", link="need")] = None
    task: Annotated[Line | None, FormField("To do", searchable=True, listed=True)] = None
    due: Annotated[date | None, FormField("Due", listed=True)] = None
    assignee: Annotated[Line | None, FormField("Assigned to", listed=True)] = None
    approach: Annotated[str | None, FormField("List to approach", link="approach", given=True)] = (
        None
    )
    state: Annotated[Code | None, FormField("State", reference="followup_states", listed=True)] = (
        None
    )
    notes: Annotated[list[Note], FormField("Notes", "notes", Policy.LOG, long=True)] = []
