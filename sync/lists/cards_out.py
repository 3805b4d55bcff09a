"""People as contact cards: vCard 4.0 (RFC 6350) and 3.0 (RFC 2426)."""

from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import Any, Literal

from forms.base import read_value
from forms.values import PersonName, Phone, Place
from sync.lists.export import Wording
from sync.lists.vcards import PRODUCT

Version = Literal["4.0", "3.0"]
_WIDTH = 75
"""Octets a line (RFC 6350, 3.2)."""


def to_vcards(
    people: Iterable[Mapping[str, Any]],
    wording: Wording,
    *,
    version: Version = "4.0",
    companies: Iterable[Mapping[str, Any]] = (),
) -> bytes:
    """Write a card a person; ``companies`` runs along with the people, empty where none."""
    none: Mapping[str, Any] = {}
    pairs = zip_longest(people, companies, fillvalue=none)
    cards = (_card(values, company, wording, version) for values, company in pairs if values)
    lines = (_folded(line) for card in cards for line in card)
    return "".join(f"{line}\r\n" for line in lines).encode()


def _card(
    values: Mapping[str, Any], company: Mapping[str, Any], wording: Wording, version: Version
) -> list[str]:
    return [
        "BEGIN:VCARD",
        f"VERSION:{version}",
        f"PRODID:{PRODUCT}",
        *_name(values, version),
        *(_phone(Phone.model_validate(p), version) for p in values.get("phones") or []),
        *(f"EMAIL:{_escaped(mail)}" for mail in values.get("emails") or []),
        *(f"URL:{link}" for link in values.get("links") or []),
        *_address(values, wording),
        *_work(company),
        *_facts(values, wording, version),
        *(f"NOTE:{_escaped(note['text'])}" for note in values.get("notes") or []),
        "END:VCARD",
    ]


def _name(values: Mapping[str, Any], version: Version) -> list[str]:
    if not values.get("name"):
        contact = [*(values.get("emails") or []), *(p["typed"] for p in values.get("phones") or [])]
        return [f"FN:{_escaped(next(iter(contact), ''))}", "N:;;;;"]
    name: PersonName = read_value("entrepreneur", "name", values["name"])
    latin, arabic = (name.family, name.given), (name.family_ar, name.given_ar)
    main, other = (latin, arabic) if any(latin) else (arabic, ("", ""))
    lines = [f"FN:{_escaped(str(name))}"]
    if version == "4.0" and any(other):
        return [*lines, f"N;ALTID=1:{_parts(*main)}", f"N;ALTID=1;LANGUAGE=ar:{_parts(*other)}"]
    return [*lines, f"N:{_parts(*main)}", *([f"X-NAME-AR:{_parts(*other)}"] if any(other) else [])]


def _parts(family: str, given: str) -> str:
    return f"{_escaped(family)};{_escaped(given)};;;"


def _phone(phone: Phone, version: Version) -> str:
    if version == "4.0" and phone.e164:
        return f"TEL;VALUE=uri:tel:{phone.e164}"
    return f"TEL:{_escaped(str(phone))}"


def _address(values: Mapping[str, Any], wording: Wording) -> list[str]:
    if not values.get("residence"):
        return []
    place = Place.model_validate(values["residence"])
    country = place.country and wording.deployment.label(
        "countries", place.country, wording.language
    )
    return [f"ADR:;;;{_escaped(place.city)};;;{_escaped(country)}"]


def _work(company: Mapping[str, Any]) -> list[str]:
    named = (("ORG", "name"), ("TITLE", "position"))
    return [f"{key}:{_escaped(str(company[f]))}" for key, f in named if company.get(f)]


def _facts(values: Mapping[str, Any], wording: Wording, version: Version) -> list[str]:
    lines: list[str] = []
    sectors = [
        wording.deployment.label("sectors", code, wording.language)
        for code in values.get("sectors") or []
    ]
    if sectors:
        lines.append("CATEGORIES:" + ",".join(_escaped(s) for s in sectors))
    if version == "4.0":
        lines += [f"LANG:{code}" for code in values.get("languages") or []]
        lines += [f"BDAY:{values['birth_year']}"] if values.get("birth_year") else []
    return lines


def _escaped(text: str) -> str:
    for char, escape in (("\\", "\\\\"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        text = text.replace(char, escape)
    return text.replace("\r", "")


def _folded(line: str) -> str:
    """Fold a line at 75 octets, never inside a character."""
    pieces, held, size = [], "", 0
    for char in line:
        octets = len(char.encode())
        if size + octets > _WIDTH:
            pieces.append(held)
            held, size = " ", 1
        held, size = held + char, size + octets
    return "\r\n".join([*pieces, held])
