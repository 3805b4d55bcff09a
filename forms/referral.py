"""The referral: a need handed to somebody who can answer it."""

from datetime import date
from typing import Annotated

from forms.base import Record
from forms.fields import FormField, Policy
from forms.values import Code, Line, Note


class Referral(Record, type_name="referral", label="Referral", plural="Referrals"):
    """A need handed to a peer, a federation, a region or a body, if the person consented."""

    person: Annotated[str | None, FormField("Person", link="entrepreneur", owner=True)] = None
    need: Annotated[str | None, FormField("Need", link="need")] = None
    to_kind: Annotated[
        Code | None, FormField("Handed to", reference="referral_targets", listed=True)
    ] = None
    to_name: Annotated[
        Line | None, FormField("Name of the recipient", searchable=True, listed=True)
    ] = None
    to_region: Annotated[Code | None, FormField("Region", reference="regions")] = None
    due: Annotated[date | None, FormField("Due", listed=True)] = None
    state: Annotated[
        Code | None, FormField("Outcome", reference="referral_states", listed=True)
    ] = None
    answered: Annotated[date | None, FormField("Answered on", listed=True)] = None
    notes: Annotated[list[Note], FormField("Notes", "notes", Policy.LOG, long=True)] = []
