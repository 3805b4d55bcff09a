"""What was scanned, laid into the visitor on the sheet without taking away what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from desktop.models.capture import PERSON, Capture
from forms.base import identity, policy_of
from forms.fields import Policy
from forms.reference import Deployment
from forms.text import fold
from forms.values import PersonName
from sync.replica.matches import names_alike
from sync.replica.replica import Replica
from sync.scan import read
from sync.scan.read import Kind, Scanned

_PLURAL = (Policy.SET, Policy.LOG)
_BOXES = ("name", "phones", "emails")


@dataclass(frozen=True, slots=True)
class Found:
    """A scan read, and the person here whom its badge number names (their id, or nothing)."""

    scanned: Scanned
    person_id: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    """What is known of that person."""


@dataclass(frozen=True, slots=True)
class Filled:
    """The visitor with the scan laid in.

    ``taken`` are the fields that took something; ``kept`` those where what was typed stands, each
    with what the scan says instead.
    """

    capture: Capture
    taken: tuple[str, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)


def read_text(
    replica: Replica, deployment: Deployment, event_id: str, country: str, text: str
) -> Found:
    """Read a text and look its badge numbers up. For a worker."""
    return found(
        replica, event_id, read.read(text, deployment, at=datetime.now(UTC), country=country)
    )


def read_file(
    replica: Replica, deployment: Deployment, event_id: str, country: str, data: bytes
) -> Found:
    """Read a file of text or cards. For a worker.

    Raises:
        ListUnreadable: it is no text.
    """
    scanned = read.read_file(data, deployment, at=datetime.now(UTC), country=country)
    return found(replica, event_id, scanned)


def found(replica: Replica, event_id: str, scanned: Scanned) -> Found:
    """Find the person whose badge number was scanned."""
    holder = badge_holder(replica, event_id, scanned.keys)
    view = replica.get(holder) if holder else None
    return Found(scanned, holder, view.values if view else {})


def persons_in(found: Sequence[Found]) -> list[Found]:
    """Give the codes that name a person each, one a person; a badge has two codes of one."""
    people: list[Found] = []
    for one in found:
        named = one.person_id or one.scanned.person.get("name")
        if named and all(_apart(one, other) for other in people):
            people.append(one)
    return people


def _apart(one: Found, other: Found) -> bool:
    if one.person_id and other.person_id:
        return one.person_id != other.person_id
    return is_another(one.values or one.scanned.person, other.values or other.scanned.person)


def title_of(found: Found) -> str:
    """Give the line by which a person knows whose code it is."""
    values = found.values or found.scanned.person
    return (
        str(PersonName.model_validate(values["name"])) if values.get("name") else found.scanned.text
    )


def badge_holder(replica: Replica, event_id: str, keys: Sequence[str]) -> str:
    """Give the id of the one person who wears one of these badges, the event's people first."""
    for key in keys:
        worn = [view.id for view in replica.find_badge(key, event_id)]
        here = [one for one in worn if event_id and _expected(replica, one, event_id)]
        for named in (here, worn):
            if len(named) == 1:
                return named[0]
    return ""


def _expected(replica: Replica, person_id: str, event_id: str) -> bool:
    return replica.count("attendance", where={"person": person_id, "event": event_id}) > 0


def fill(capture: Capture, scanned: Scanned, phone_of: Callable[[str], Any]) -> Filled:
    """Lay a scan into a visitor; a value that differs from a typed one does not replace it.

    A number that the scan could not make international is read as a typed one is: ``phone_of``.
    """
    filling = _Filling(replace(capture, more=dict(capture.more)))
    for name, value in scanned.person.items():
        if name == "phones":
            filling.box(name, [p if p.get("e164") else phone_of(p["typed"]) for p in value])
        elif name in _BOXES:
            filling.box(name, value)
        elif policy_of(PERSON, name) in _PLURAL:
            filling.add(filling.capture.more, name, value)
        else:
            filling.put(name, value)
    if not scanned.person and scanned.kind is Kind.NAME and not capture.name:
        filling.capture.name = scanned.text
    for part, box in (("name", "company"), ("position", "position")):
        if value := scanned.company.get(part):
            filling.line(box, str(value))
    return Filled(filling.capture, tuple(filling.taken), filling.kept)


def is_another(standing: Mapping[str, Any], scanned: Mapping[str, Any]) -> bool:
    """Whether a scan is of somebody else than the visitor on the sheet: other names, other badges.

    Both are values of a person. A phone that both have says nothing: colleagues share theirs.
    """
    if standing.get("badge") and scanned.get("badge"):
        return bool(standing["badge"] != scanned["badge"])
    name, other = standing.get("name") or {}, scanned.get("name") or {}
    return bool(name) and bool(other) and not names_alike(name, other)


class _Filling:
    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.taken: list[str] = []
        self.kept: dict[str, str] = {}

    def box(self, name: str, value: Any) -> None:
        if name == "name":
            self._name(value)
        else:
            held: dict[str, Any] = {"phones": self.capture.phones, "emails": self.capture.emails}
            self.add(held, name, value)
            self.capture.phones, self.capture.emails = held["phones"], held["emails"]

    def add(self, values: dict[str, Any], name: str, elements: Sequence[Any]) -> None:
        """Add what is not there yet."""
        standing = values.get(name) or []
        known = {identity(PERSON, name, element) for element in standing}
        fresh = [e for e in elements if identity(PERSON, name, e) not in known]
        if fresh:
            values[name] = [*standing, *fresh]
            self.taken.append(name)

    def put(self, name: str, value: Any) -> None:
        stands = self.capture.more.get(name)
        if not stands:
            self.capture.more[name] = value
            self.taken.append(name)
        elif stands != value:
            self.kept[name] = _said(value)

    def line(self, name: str, value: str) -> None:
        stands = getattr(self.capture, name)
        if not stands:
            setattr(self.capture, name, value)
            self.taken.append(name)
        elif fold(stands) != fold(value):
            self.kept[name] = value

    def _name(self, name: Mapping[str, str]) -> None:
        latin = f"{name.get('given', '')} {name.get('family', '')}".strip()
        arabic = f"{name.get('given_ar', '')} {name.get('family_ar', '')}".strip()
        exact = dict(self.capture.parts)
        for box, whole, end in (("name", latin, ""), ("name_ar", arabic, "_ar")):
            if whole and not getattr(self.capture, box):
                setattr(self.capture, box, whole)
                exact |= {f"given{end}": name.get(f"given{end}", "")}
                exact |= {f"family{end}": name.get(f"family{end}", ""), f"whole{end}": whole}
                self.taken.append("name")
            elif whole and fold(whole) != fold(getattr(self.capture, box)):
                self.kept["name"] = whole
        self.capture.parts = exact
        self.taken = list(dict.fromkeys(self.taken))


def _said(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(str(part) for part in value.values() if part)
    return str(value)
