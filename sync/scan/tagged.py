r"""Cards of short tags, as badges and phones put them into a code: MeCard and its relatives.

``MECARD:N:Bennani,Khadija;TEL:+32470112564;EMAIL:k@example.org;;`` is NTT DoCoMo's, ``BIZCARD:``
a shorter one, ``MATMSG:`` a mail to somebody. Fields end at a semicolon, ``\`` takes the meaning
from the character after it.
"""

import re

PREFIXES = ("MECARD:", "BIZCARD:", "MATMSG:", "MEBKM:")
_COLUMNS = {
    "MECARD:": {
        "TEL": "phones",
        "TEL-AV": "phones",
        "EMAIL": "emails",
        "URL": "links",
        "BDAY": "birth_date",
        "ORG": "company.name",
        "TITLE": "company.position",
        "TIL": "company.position",
        "NOTE": "notes",
        "MEMO": "notes",
    },
    "BIZCARD:": {
        "N": "name.given",
        "X": "name.family",
        "T": "company.position",
        "C": "company.name",
        "B": "phones",
        "M": "phones",
        "F": "phones",
        "E": "emails",
        "A": "notes",
    },
    "MATMSG:": {"TO": "emails", "SUB": "notes", "BODY": "notes"},
    "MEBKM:": {"URL": "links", "TITLE": "notes"},
}
"""What each tag means, as a column of a contact card (see ``sync.lists.vcards.HEADER``)."""

_ONE = ("company.name", "company.position", "name.given", "name.family")
_FIELD_END = re.compile(r"(?<!\\);")
_COMMA = re.compile(r"(?<!\\),")
_WHOLE = 7
"""Parts of an address as vCard has them."""
_ESCAPED = re.compile(r"\\(.)")


def start(text: str) -> int:
    """Give where in a text such a card begins; -1 if it holds none."""
    upper = text.upper()
    found = [at for prefix in PREFIXES if (at := upper.find(prefix)) >= 0]
    return min(found, default=-1)


def cells(text: str) -> dict[str, str]:
    """Give the columns of a contact card for a text that begins with one of the prefixes."""
    prefix = next(p for p in PREFIXES if text.upper().startswith(p))
    found: dict[str, list[str]] = {}
    for part in _FIELD_END.split(text[len(prefix) :]):
        tag, colon, value = part.strip().partition(":")
        if colon and value.strip():
            _enter(found, prefix, tag.strip().upper(), value.strip())
    return {name: "\n".join(values) for name, values in found.items()}


def _enter(found: dict[str, list[str]], prefix: str, tag: str, value: str) -> None:
    column = _COLUMNS[prefix].get(tag, "")
    parts = [_plain(part) for part in _COMMA.split(value)]
    if column in _ONE and column in found:
        column = ""
    if column:
        found.setdefault(column, []).append(_plain(value))
    elif tag == "N":
        _name(found, parts)
    elif tag == "ADR" and len(parts) >= _WHOLE and "residence.city" not in found:
        found["residence.city"], found["residence.country"] = [parts[3]], [parts[6]]
    elif tag == "ADR":
        found.setdefault("residence", []).append(", ".join(filter(None, parts)))
    elif tag != "SOUND":  # the name in Japanese sound letters
        found.setdefault("notes", []).append(f"{tag}: {_plain(value)}")


def _name(found: dict[str, list[str]], parts: list[str]) -> None:
    """Enter ``family,given``, or a name in one piece."""
    if len(parts) > 1 and all(parts[:2]):
        found["name.family"], found["name.given"] = [parts[0]], [" ".join(filter(None, parts[1:]))]
    else:
        found["name"] = [" ".join(filter(None, parts))]


def _plain(value: str) -> str:
    return _ESCAPED.sub(r"\1", value).strip()
