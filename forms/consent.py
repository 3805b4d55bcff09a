"""The consent of one person: an answer for each purpose, and the acts that prove them.

There is one consent record a person, its id derived from the person's (``companion_id``), so that
what two laptops ask the same person meets in one place.
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from forms.base import Record
from forms.fields import FormField, Policy, Sensitivity
from forms.ids import companion_id
from forms.values import ConsentAct

Answer = Literal["pending", "given", "refused", "withdrawn"]

PROTECTION = ("given", "pending", "refused", "withdrawn")
"""The answers from the least to the most protective."""

NO = ("refused", "withdrawn")
"""The answers that say no."""
REGISTER = "register"
"""The purpose that lets a record leave the laptop: kept in the register."""
STATISTICS = "statistics"
"""The purpose of being counted; it lets nobody be named."""
CONTACT = "contact"
"""The purpose of being contacted."""
BY_BASIS = (REGISTER, CONTACT)
"""Purposes that a source's legal basis serves as long as the person has not said no."""


class Consent(Record, type_name="consent", label="Consent", plural="Consents"):
    """What a person agreed to (Moroccan law 09-08, article 4, in the first deployment)."""

    person: Annotated[str | None, FormField("Person", link="entrepreneur", owner=True)] = None
    answers: Annotated[
        dict[str, Answer],
        FormField("Answers", policy=Policy.PROTECTIVE, reference="consent_purposes", listed=True),
    ] = {}
    acts: Annotated[list[ConsentAct], FormField("Acts of consent", "proof", Policy.LOG)] = []
    expires: Annotated[
        date | None, FormField("Expires", sensitivity=Sensitivity.PUBLIC, column=True)
    ] = None


def consent_id(person_id: str) -> str:
    """Give the id of a person's consent record."""
    return companion_id(person_id, "consent")


def may_leave(person: Mapping[str, Any], answers: Mapping[str, str]) -> bool:
    """Whether a person's record may leave the laptop.

    It may with the consent to be kept in the register; or, as long as the person has not said
    no, on the legal basis that the source of a list stated.
    """
    answer = answers.get(REGISTER, "")
    if answer in NO:
        return False
    source = person.get("source") or {}
    return answer == "given" or bool(source.get("basis"))


def allows(
    purpose: str, person: Mapping[str, Any], consent: Mapping[str, Any], today: date
) -> bool:
    """Whether a person may be shown to somebody for a purpose.

    They gave their consent to it and it has not expired. The basis that a list's source stated
    stands for being kept in the register alone, and whoever said no to that is shown to nobody.
    """
    answers: Mapping[str, str] = consent.get("answers") or {}
    ended = (consent.get("expires") or "9999") < today.isoformat()
    standing = {of: said for of, said in answers.items() if not (ended and said == "given")}
    if purpose == REGISTER or standing.get(REGISTER) in ("refused", "withdrawn"):
        return may_leave(person, standing)
    return standing.get(purpose) == "given"
