"""What a made file must give: people with their numbers as typed and in E.164, and their mails."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Who:
    """One person as a file must give them; ``phones`` are pairs of typed and E.164.

    ``also`` are further values by column (``company.name``, ``residence.country``, ``birth_year``),
    ``noted`` words that must stand in the note.
    """

    given: str = ""
    family: str = ""
    phones: tuple[tuple[str, str], ...] = ()
    mails: tuple[str, ...] = ()
    given_ar: str = ""
    family_ar: str = ""
    also: Mapping[str, Any] = field(default_factory=dict)
    noted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A file as a program writes it, and what must come of it.

    ``broken`` are the codes of the rows that are nobody, in order; ``country`` is the source's.
    """

    name: str
    data: bytes
    people: tuple[Who, ...]
    country: str = ""
    broken: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name


def seen(entry: Any, who: Who) -> Who:
    """Give what an entry says of a person, in the parts that are asked of it."""
    name = entry.person.get("name") or {}
    notes = "\n".join(note["text"] for note in entry.person.get("notes", []))
    return Who(
        name.get("given", ""),
        name.get("family", ""),
        tuple((p["typed"], p["e164"]) for p in entry.person.get("phones", [])),
        tuple(entry.person.get("emails", [])),
        name.get("given_ar", ""),
        name.get("family_ar", ""),
        {key: _value(entry, key) for key in who.also},
        tuple(word for word in who.noted if word in notes),
    )


def _value(entry: Any, key: str) -> Any:
    if key == "refuses":
        return entry.refuses
    group, _, part = key.partition(".")
    if group == "company":
        return entry.company.get(part)
    if group == "need":
        return [need.get(part or "details") for need in entry.needs]
    found = entry.person.get(group)
    return found.get(part) if part and isinstance(found, dict) else found
