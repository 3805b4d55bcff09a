"""Values of several parts: a person's name, a phone, a place, an amount, a source, a consent act.

All keep what they do not know (``extra="allow"``), so a newer laptop's parts survive an older one.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from forms.fields import Part
from forms.phones import normalise

Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=20_000)]
Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]{1,40}$")]
RecordId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
EMAIL, URL = r"^[^@\s]+@[^@\s]+\.[^@\s.]+$", r"^\S+$"
"""The patterns of an e-mail address and of a link."""
Email = Annotated[
    str,
    StringConstraints(strip_whitespace=True, to_lower=True, max_length=254, pattern=EMAIL),
]
Url = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500, pattern=URL)]


class Value(BaseModel):
    """Base of the values of several parts: frozen, tolerant of parts it does not know."""

    model_config = ConfigDict(extra="allow", frozen=True)


class PersonName(Value):
    """A person's name in Latin and Arabic script; at least one part is there."""

    given: Line = ""
    family: Line = ""
    given_ar: Line = ""
    family_ar: Line = ""

    @model_validator(mode="after")
    def _is_somebody(self) -> Self:
        if not (self.given or self.family or self.given_ar or self.family_ar):
            msg = "a name needs at least one part"
            raise ValueError(msg)
        return self

    def __str__(self) -> str:
        """Give the Latin name, or the Arabic one where there is no Latin."""
        latin = f"{self.given} {self.family}".strip()
        return latin or f"{self.given_ar} {self.family_ar}".strip()


class Phone(Value):
    """A phone number as typed, with its E.164 form (ITU-T E.164) where one can be derived.

    ``country`` is the ISO 3166-1 region the number was read in, empty when unknown.
    """

    typed: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]
    e164: Annotated[str, StringConstraints(pattern=r"^(\+[1-9][0-9]{3,14})?$")] = ""
    country: Annotated[str, StringConstraints(pattern=r"^([A-Z]{2})?$")] = ""

    @classmethod
    def read(cls, typed: str, country: str = "") -> Self:
        """Read a typed number in the habits of ``country``; what was typed is kept."""
        found = normalise(typed, country)
        return cls(typed=typed, e164=found.e164, country=found.country or country)

    def identity(self) -> str:
        """Two phones with the same identity are the same phone."""
        return self.e164 or "".join(self.typed.split())

    def __str__(self) -> str:
        """Give the E.164 number, or what was typed."""
        return self.e164 or self.typed


class Place(Value):
    """A city and its country (ISO 3166-1 alpha-2)."""

    city: Annotated[Line, Part("City")] = ""
    country: Annotated[
        str, StringConstraints(pattern=r"^([A-Z]{2})?$"), Part("Country", "countries")
    ] = ""

    def __str__(self) -> str:
        """Give the city and the country code."""
        return ", ".join(part for part in (self.city, self.country) if part)


class Money(Value):
    """An amount with its currency (ISO 4217)."""

    amount: Annotated[Decimal, Part("Amount")]
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = "MAD"

    def __str__(self) -> str:
        """Give amount and currency."""
        return f"{self.amount} {self.currency}"


class Source(Value):
    """Who identified a person, and on which legal basis the record is kept without consent.

    ``basis`` is empty where the person's own consent is what lets the record be kept.
    """

    kind: Annotated[Code, Part("Kind of source", "source_kinds")]
    name: Annotated[Line, Part("Name of the source")] = ""
    basis: Annotated[
        str,
        StringConstraints(pattern=r"^([A-Za-z0-9_.-]{1,40})?$"),
        Part("Legal basis", "legal_bases"),
    ] = ""
    stated_on: date | None = None

    def __str__(self) -> str:
        """Give the source's name, or its kind."""
        return self.name or self.kind


class Note(Value):
    """An entry of a log: when and what."""

    at: datetime
    text: Text

    def __str__(self) -> str:
        """Give the text."""
        return self.text


class ConsentAct(Value):
    """One act of consent: what was shown, how it was answered, and the proof.

    ``signature`` is the pen's strokes as ``[[[x, y], …], …]`` in thousandths of the pad's width.
    """

    at: datetime
    wording_version: Line
    wording_language: Code
    way: Code
    answers: dict[str, str]
    witness: Line = ""
    signature: list[list[tuple[int, int]]] = []

    def __str__(self) -> str:
        """Give the way and the answers."""
        return f"{self.way}: " + ", ".join(f"{k} {v}" for k, v in sorted(self.answers.items()))
