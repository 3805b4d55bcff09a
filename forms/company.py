"""The company a person leads or works for."""

from typing import Annotated

from forms.base import Record
from forms.fields import FormField, Policy, Sensitivity
from forms.values import Code, Line, Note, Place, Url


class Company(Record, type_name="company", label="Company", plural="Companies"):
    """A firm; a lead buyer is one that a mesh of smaller firms can form around."""

    name: Annotated[
        Line | None,
        FormField(
            "Company name", sensitivity=Sensitivity.PUBLIC, searchable=True, listed=True, name=True
        ),
    ] = None
    person: Annotated[str | None, FormField("Person", link="entrepreneur", owner=True)] = None
    position: Annotated[Line | None, FormField("Position held", column=True)] = None
    size: Annotated[
        Code | None,
        FormField("Size", reference="company_sizes", sensitivity=Sensitivity.PUBLIC, listed=True),
    ] = None
    sector: Annotated[
        Code | None,
        FormField("Sector", reference="sectors", sensitivity=Sensitivity.PUBLIC, listed=True),
    ] = None
    value_chain: Annotated[
        Line | None, FormField("Value chain", sensitivity=Sensitivity.PUBLIC, column=True)
    ] = None
    place: Annotated[
        Place | None,
        FormField("Place", policy=Policy.UNIT, sensitivity=Sensitivity.PUBLIC, listed=True),
    ] = None
    lead_buyer: Annotated[
        bool | None, FormField("Lead buyer", sensitivity=Sensitivity.PUBLIC, listed=True)
    ] = None
    website: Annotated[Url | None, FormField("Website", sensitivity=Sensitivity.PUBLIC)] = None
    notes: Annotated[list[Note], FormField("Notes", "notes", Policy.LOG, long=True)] = []
