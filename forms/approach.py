"""The list to approach: people handed to ambassadors, one follow-up each, by a day."""

from datetime import date
from typing import Annotated

from forms.base import Record
from forms.fields import FormField
from forms.values import Code, Line, Text


class Approach(
    Record,
    type_name="approach",
    label="List to approach",
    plural="Lists to approach",
    by_hand=False,
):
    """What a coordinator handed out: the follow-ups that are its tasks link to it."""

    name: Annotated[Line | None, FormField("Name", searchable=True, listed=True)] = None
    segment: Annotated[Line | None, FormField("Segment", column=True)] = None
    region: Annotated[Code | None, FormField("Region", reference="regions", scope="region")] = None
    due: Annotated[date | None, FormField("Due", listed=True)] = None
    handed_by: Annotated[Line | None, FormField("Handed out by", listed=True)] = None
    notes: Annotated[Text | None, FormField("Notes", "notes", long=True)] = None
