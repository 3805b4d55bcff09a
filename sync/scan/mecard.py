r"""MeCard, NTT DoCoMo's short contact card, as many badges and phones put it into a QR code.

``MECARD:N:Bennani,Khadija;TEL:+32470112564;EMAIL:k@example.org;;`` — fields end at a semicolon,
``\`` takes the meaning from the character after it.
"""

import re

PREFIX = "MECARD:"
_FIELD_END = re.compile(r"(?<!\\);")
_WHOLE = 7
"""Parts of an address as vCard has them."""
_ESCAPED = re.compile(r"\\(.)")


def cells(text: str) -> dict[str, str]:
    """Give the columns of a contact card (see ``sync.lists.vcards.HEADER``) for a MeCard."""
    said: dict[str, list[str]] = {}
    for part in _FIELD_END.split(text[len(PREFIX) :]):
        name, colon, value = part.strip().partition(":")
        if colon and value.strip():
            said.setdefault(name.strip().upper(), []).append(value.strip())
    found = {
        "phones": _lines(said.pop("TEL", []) + said.pop("TEL-AV", [])),
        "emails": _lines(said.pop("EMAIL", [])),
        "links": _lines(said.pop("URL", [])),
        "birth_date": _lines(said.pop("BDAY", [])),
        "company.name": _lines(said.pop("ORG", [])[:1]),
        "company.position": _lines(said.pop("TITLE", [])[:1]),
    }
    found |= _name(said.pop("N", [])) | _address(said.pop("ADR", []))
    said.pop("SOUND", None)  # the name in Japanese sound letters
    notes = said.pop("NOTE", []) + said.pop("MEMO", [])
    notes += [f"{name}: {value}" for name, values in said.items() for value in values]
    found["notes"] = "\n".join(filter(None, [found.get("notes", ""), _lines(notes)]))
    return found


def _name(values: list[str]) -> dict[str, str]:
    """Read ``family,given``, or a name in one piece."""
    if not values:
        return {}
    parts = [_plain(part) for part in re.split(r"(?<!\\),", values[0])]
    if len(parts) > 1:
        return {"name.family": parts[0], "name.given": " ".join(filter(None, parts[1:]))}
    return {"name": parts[0]}


def _address(values: list[str]) -> dict[str, str]:
    """Read the seven parts of an address, city fourth and country last; others go to the note."""
    for value in values:
        parts = [_plain(part) for part in re.split(r"(?<!\\),", value)]
        if len(parts) >= _WHOLE:
            return {"residence.city": parts[3], "residence.country": parts[6]}
        return {"notes": ", ".join(parts)}
    return {}


def _lines(values: list[str]) -> str:
    return "\n".join(_plain(value) for value in values)


def _plain(value: str) -> str:
    return _ESCAPED.sub(r"\1", value).strip()
