"""What is typed at a booth, as a value: kept as a draft, and turned into the records to save.

The ids of the records are chosen with the first key that is pressed. A draft that is found again
after a crash can so be told from one that was saved already: its encounter is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import Any, Self

from desktop.session import Session
from forms.base import identity
from forms.company import Company
from forms.consent import Consent, consent_id
from forms.encounter import Encounter
from forms.entrepreneur import Entrepreneur
from forms.need import Need
from sync.lists.names import NameHabits, split_full
from sync.lists.words import arabic_like
from sync.replica.saving import Save
from sync.replica.usual import stored, usual_term, usual_values
from sync.replica.views import RecordView

PREFIX = "capture."
PERSON = Entrepreneur.type_name
ASKED = ("name", "contact", "need", "consent")
"""The four things that are asked of everybody; the rest can wait."""


@dataclass(slots=True)
class ConsentTaking:
    """One act of consent in the making; see `ConsentAct` for `signature`."""

    answers: dict[str, str] = field(default_factory=dict)
    way: str = "spoken"
    witness: str = ""
    signature: list[list[list[int]]] = field(default_factory=list)
    language: str = ""

    def act(self, wording_version: str, language: str, at: datetime) -> dict[str, Any]:
        """Give the act as it is stored."""
        return {
            "at": stored(at),
            "wording_version": wording_version,
            "wording_language": self.language or language,
            "way": self.way,
            "answers": dict(self.answers),
            "witness": self.witness if self.way == "spoken" else "",
            "signature": self.signature if self.way == "signature" else [],
        }


@dataclass(slots=True)
class Capture:
    """One visitor. `encounter_id` names the draft; `known` says that the person is here already."""

    encounter_id: str = ""
    person_id: str = ""
    known: bool = False
    name: str = ""
    name_ar: str = ""
    phones: list[dict[str, Any]] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    details: str = ""
    misunderstandings: list[str] = field(default_factory=list)
    feeling_before: int | None = None
    feeling_after: int | None = None
    note: str = ""
    company: str = ""
    position: str = ""
    consent: ConsentTaking = field(default_factory=ConsentTaking)
    more: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    """A scanned name's parts, and beside them the `whole` (`whole_ar`) text they stand for."""

    @property
    def key(self) -> str:
        """The draft's key."""
        return PREFIX + self.encounter_id

    @property
    def empty(self) -> bool:
        """Whether nothing was said yet."""
        said: list[Any] = [
            says_somebody(self.name),
            self.name_ar,
            self.phones,
            self.emails,
            self.needs,
            self.details,
        ]
        said += [self.misunderstandings, self.feeling_before, self.feeling_after, self.note]
        said += [self.company, self.position]
        return not any([*said, self.consent.answers, self.consent.signature, self.more])

    @property
    def nameable(self) -> bool:
        """Whether the person can be found again: a name or one contact is enough."""
        named = says_somebody(self.name) or self.name_ar
        return bool(self.known or named or self.phones or self.emails)

    def body(self) -> dict[str, Any]:
        """Give the draft's body; empty when there is nothing to keep."""
        return {} if self.empty and not self.known else asdict(self)

    @classmethod
    def of(cls, body: Mapping[str, Any]) -> Self:
        """Read a draft's body; what this version does not know is left out."""
        known = {f.name: body[f.name] for f in fields(cls) if f.name in body}
        known["consent"] = ConsentTaking(**(known.get("consent") or {}))
        return cls(**known)

    def person_values(self) -> dict[str, Any]:
        """Give what was said of the person."""
        values = dict(self.more)
        if self.position and not self.company:
            values.setdefault("trade", self.position)
        if name := self.name_parts():
            values["name"] = name
        if self.phones:
            values["phones"] = self.phones
        if self.emails:
            values["emails"] = self.emails
        return values

    def name_parts(self) -> dict[str, str]:
        """Split the two boxes into the parts of a name; a scanned name has them already.

        An Arabic name typed in the first box, where the cursor stands, is the Arabic name.
        """
        given, family = self._split(self.name, "")
        given_ar, family_ar = self._split(self.name_ar, "_ar")
        if not self.name_ar and arabic_like(self.name):
            given, family, given_ar, family_ar = "", "", given, family
        parts = {"given": given, "family": family, "given_ar": given_ar, "family_ar": family_ar}
        return {part: text for part, text in parts.items() if text}

    def missing(self, *, answered: bool = False) -> list[str]:
        """Give which of the four things that are asked were not said: codes of `ASKED`.

        ``answered`` where a known person gave answers before that still hold.
        """
        said = {
            "name": self.known or says_somebody(self.name) or self.name_ar,
            "contact": self.known or self.phones or self.emails,
            "need": self.needs or self.details,
            "consent": answered or self.consent.answers,
        }
        return [asked for asked in ASKED if not said[asked]]

    def _split(self, typed: str, end: str) -> tuple[str, str]:
        if typed and typed == self.parts.get(f"whole{end}"):
            return self.parts.get(f"given{end}", ""), self.parts.get(f"family{end}", "")
        return split_full(typed, NameHabits())

    def title(self) -> str:
        """Give a few words to know the draft by."""
        first = [self.name, self.name_ar, *(p.get("typed", "") for p in self.phones), *self.emails]
        return next((text for text in first if text), "")


def says_somebody(name: str) -> bool:
    """Whether a name tells somebody: a letter, or a number as on a badge; one digit does not."""
    return len(name) > 1 or name.isalpha()


def saves_of(capture: Capture, session: Session, now: datetime) -> list[Save]:
    """Turn a capture into the records to save, in one transaction."""
    event = session.pinned_event()
    saves = [_person(capture, session, event), _encounter(capture, session, event, now)]
    saves += _needs(capture, session, event)
    if capture.company:
        saves.append(_company(capture, session))
    if capture.consent.answers:
        saves.append(_consent(capture, session, now))
    return [save for save in saves if save.values]


def _person(capture: Capture, session: Session, event: RecordView | None) -> Save:
    values = capture.person_values()
    if not capture.known:
        return Save(PERSON, _usual(session, PERSON, event) | values, capture.person_id)
    view = session.replica.get(capture.person_id)
    if view is None:
        return Save(PERSON, values, capture.person_id)
    values.pop("name", None)  # a known person keeps their name
    for name in ("phones", "emails"):
        if name in values:
            there = view.values.get(name) or []
            known = {identity(PERSON, name, one) for one in there}
            fresh = [one for one in values[name] if identity(PERSON, name, one) not in known]
            values[name] = [*there, *fresh]
    return Save(PERSON, values, capture.person_id, view.shown)


def _usual(session: Session, record_type: str, event: RecordView | None) -> dict[str, Any]:
    return usual_values(session.replica, session.deployment, record_type, event)


def _encounter(capture: Capture, session: Session, event: RecordView | None, now: datetime) -> Save:
    values = _usual(session, Encounter.type_name, event) | {
        "person": capture.person_id,
        "met_at": stored(now),
        "feeling_before": capture.feeling_before,
        "feeling_after": capture.feeling_after,
        "misunderstandings": capture.misunderstandings,
        "notes": [{"at": stored(now), "text": capture.note}] if capture.note else [],
    }
    kept = {name: value for name, value in values.items() if value}
    return Save(Encounter.type_name, kept, capture.encounter_id)


def _needs(capture: Capture, session: Session, event: RecordView | None) -> list[Save]:
    """Give one need for each kind; what was said in words goes with the first."""
    kinds: list[str | None] = [*capture.needs]
    if not kinds and capture.details:
        kinds = [None]
    saves, usual = [], _usual(session, Need.type_name, event)
    for at, kind in enumerate(kinds):
        values = usual | {
            "person": capture.person_id,
            "kind": kind,
            "details": capture.details if at == 0 else None,
        }
        kept = {name: value for name, value in values.items() if value}
        saves.append(Save(Need.type_name, kept, session.replica.new_id()))
    return saves


def _company(capture: Capture, session: Session) -> Save:
    values = {"name": capture.company, "position": capture.position, "person": capture.person_id}
    kept = {name: value for name, value in values.items() if value}
    return Save(Company.type_name, kept, session.replica.new_id())


def _consent(capture: Capture, session: Session, now: datetime) -> Save:
    return consent_save(capture.person_id, capture.consent, session, now)


def consent_save(person_id: str, taking: ConsentTaking, session: Session, now: datetime) -> Save:
    """Give the save of an act of consent into the person's one consent record.

    Where the deployment says for how many months consent holds, a yes sets the day it expires.
    """
    record_id = consent_id(person_id)
    view: RecordView | None = session.replica.get(record_id)
    version = session.deployment.wording().version
    spoken = session.deployment.wording_language(session.language)
    values: dict[str, Any] = {
        "person": person_id,
        "answers": dict(taking.answers),
        "acts": [taking.act(version, spoken, now)],
    }
    values |= usual_term(session.deployment, taking.answers, now.date())
    return Save(Consent.type_name, values, record_id, view.shown if view else None)
