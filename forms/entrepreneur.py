"""The entrepreneur: the person an ambassador approaches."""

from typing import Annotated

from forms.base import Record
from forms.fields import FormField, Policy, Sensitivity
from forms.values import Code, Email, Line, Note, PersonName, Phone, Place, Source, Url


class Entrepreneur(Record, type_name="entrepreneur", label="Entrepreneur", plural="People"):
    """A person approached: entrepreneur, high potential, project holder, student or investor."""

    name: Annotated[
        PersonName | None,
        FormField(
            "Name", "identity", Policy.UNIT, searchable=True, listed=True, quick=True, name=True
        ),
    ] = None
    phones: Annotated[
        list[Phone],
        FormField("Phones", "contact", Policy.SET, searchable=True, listed=True, quick=True),
    ] = []
    emails: Annotated[
        list[Email],
        FormField("E-mails", "contact", Policy.SET, searchable=True, listed=True, quick=True),
    ] = []
    links: Annotated[list[Url], FormField("Links", "contact", Policy.SET)] = []
    residence: Annotated[
        Place | None,
        FormField("Lives in", "contact", Policy.UNIT, searchable=True, listed=True, name=True),
    ] = None
    region: Annotated[
        Code | None,
        FormField("Followed by region", "place", reference="regions", scope="region", listed=True),
    ] = None
    event: Annotated[
        str | None,
        FormField("First event", "place", link="event", scope="event"),
    ] = None
    origin_region: Annotated[
        Code | None, FormField("Region of origin", "place", reference="regions")
    ] = None
    birth_year: Annotated[int | None, FormField("Year of birth", "identity", column=True)] = None
    diploma: Annotated[Code | None, FormField("Diploma", "profile", reference="diplomas")] = None
    trade: Annotated[Line | None, FormField("Trade", "profile", searchable=True, column=True)] = (
        None
    )
    sectors: Annotated[
        list[Code], FormField("Sectors", "profile", Policy.SET, reference="sectors", listed=True)
    ] = []
    skills: Annotated[
        list[Line], FormField("Skills", "profile", Policy.SET, searchable=True, column=True)
    ] = []
    languages: Annotated[
        list[Code], FormField("Languages", "profile", Policy.SET, reference="languages")
    ] = []
    profile: Annotated[
        Code | None, FormField("Profile", "profile", reference="profiles", listed=True)
    ] = None
    membership: Annotated[
        Code | None, FormField("Membership", "profile", reference="memberships", listed=True)
    ] = None
    badge: Annotated[Line | None, FormField("Badge number", "contact", searchable=True)] = None
    source: Annotated[
        Source | None, FormField("Source", "source", Policy.UNIT, Sensitivity.PUBLIC, column=True)
    ] = None
    notes: Annotated[
        list[Note],
        FormField("Notes", "notes", Policy.LOG, Sensitivity.SENSITIVE, searchable=True, long=True),
    ] = []
