"""Contact cards: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as rows of a list.

What no column takes stands in the notes; pictures, sounds and keys are set aside.
"""

import re

from forms.text import fold
from sync.errors import ListUnreadable
from sync.lists.card_lines import ASIDE, Card, cards_in
from sync.lists.encodings import decode
from sync.lists.table import CARD, GROUP, Row
from sync.lists.words import url_like

HEADER = (
    "name.family",
    "name.given",
    "name.family_ar",
    "name.given_ar",
    "name",
    "phones",
    "emails",
    "links",
    "residence.city",
    "residence.country",
    "company.name",
    "company.position",
    "birth_date",
    "languages",
    "notes",
)
"""The columns a card becomes; several values of one stand on lines of their own."""

_READ = ASIDE | frozenset(
    [
        "VERSION",
        "PRODID",
        "REV",
        "UID",
        "AGENT",
        "FN",
        "N",
        "BEGIN",
        "END",
        "PROFILE",
        "KIND",
        "X-NAME-AR",
    ]
)
"""Properties that need no note: they are read, or say nothing of the person."""

_INTERNAL = ("X-MS-OL-", "X-COUCHDB", "X-EVOLUTION-FILE-AS", "X-ABLABEL", "X-ABUID", "X-ABSHOWAS")
_LINKS = ("URL", "X-SOCIALPROFILE")
_BEGIN = re.compile(rb"^\s*BEGIN:VCARD", re.IGNORECASE | re.MULTILINE)
_ESCAPE = re.compile(r"\\([nN,;:\"\\])")


def is_vcard(data: bytes) -> bool:
    """Whether a file holds contact cards."""
    return bool(_BEGIN.search(data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")))


def read_cards(data: bytes) -> tuple[list[Row], str]:
    """Give a row a card, numbered in the order of the file, and the file's encoding.

    Raises:
        ListUnreadable: the encoding cannot be told.
    """
    plain, encoding = _as_bytes(data)
    rows = [_row(number, card) for number, card in enumerate(cards_in(plain, encoding), 1)]
    return rows, encoding


def _as_bytes(data: bytes) -> tuple[bytes, str]:
    """Bring wide encodings to UTF-8 and name the one to read 8-bit values in."""
    try:
        text, encoding = decode(data)
    except ListUnreadable:
        if data.count(0):
            raise
        return data, "cp1252"
    if encoding.startswith("utf"):
        return (text.encode(), encoding) if "+" not in encoding else (data, encoding)
    return data, encoding


def _row(number: int, card: Card) -> Row:
    cells = {
        "phones": "\n".join(dict.fromkeys(_phone(v) for v in card.all("TEL"))),
        "emails": "\n".join(_uri(_plain(v), "mailto:") for v in card.all("EMAIL")),
        "links": "\n".join(_links(card)),
        "birth_date": card.first("BDAY"),
        "languages": "\n".join(_plain(v) for v in card.all("LANG")),
        "company.position": _plain(card.first("TITLE") or card.first("ROLE")),
        "notes": "\n".join([*_titles(card), *_rest(card)]),
    }
    cells |= _organisation(card) | _address(card)
    cells |= {"company.name": _plain(card.first("FN"))} if _is_firm(card) else _names(card)
    problem = GROUP if fold(card.first("KIND")) == "group" else "" if card.closed else CARD
    return Row(number, tuple(cells.get(h, "") for h in HEADER), problem)


def _is_firm(card: Card) -> bool:
    """Whether a card is a firm's: it says so, or nothing in it is called but the firm."""
    named, firm = fold(_plain(card.first("FN"))), fold(_organisation(card).get("company.name", ""))
    says = fold(card.first("KIND")) in ("org", "organization") or (
        card.first("X-ABSHOWAS").upper() == "COMPANY"
    )
    return bool(named) and not any(_names_of(card)[:2]) and (says or named == firm)


def _names(card: Card) -> dict[str, str]:
    """Give the name in its parts; one that a program left in one piece is parted later."""
    family, given, additional, *_titles = _names_of(card)
    whole = _plain(card.first("FN"))
    if ";" not in card.first("N") and len(family.replace(",", " ").split()) > 1:
        whole, family = family, ""
    parted = bool(family or given)
    return _other_script(card) | {
        "name.family": family,
        "name.given": " ".join(p for p in (given, additional) if p),
        "name": "" if parted else whole,
    }


def _other_script(card: Card) -> dict[str, str]:
    """Take the name a second time, from a second ``N`` (RFC 6350, ALTID) or our own 3.0 line."""
    others = card.all("N")[1:] + card.all("X-NAME-AR")
    parts = (_parts(others[0]) if others else []) + ["", ""]
    return {"name.family_ar": parts[0], "name.given_ar": parts[1]}


def _names_of(card: Card) -> list[str]:
    """Give family name, given name, further names, titles before and after.

    From 3.0 on a comma parts several names of one kind; in 2.1 it is a comma.
    """
    value = card.first("N")
    if ";" in value and not card.first("VERSION").startswith("2"):
        value = re.sub(r"(?<!\\),", " ", value)
    return (_parts(value) + [""] * 5)[:5]


def _titles(card: Card) -> list[str]:
    """Give the titles of a name, for the note."""
    told = " ".join(p for p in _names_of(card)[3:] if p)
    return [told] if told else []


def _links(card: Card) -> list[str]:
    """Give the addresses on the web; a profile's bare handle goes to the note."""
    return [
        v
        for name in _LINKS
        for value in card.all(name)
        if (v := _plain(value)) and (name == "URL" or url_like(v))
    ]


def _organisation(card: Card) -> dict[str, str]:
    parts = [_parts(v) for v in card.all("ORG")]
    return {"company.name": parts[0][0]} if parts and parts[0] else {}


def _address(card: Card) -> dict[str, str]:
    """Take city and country of the first address that has them."""
    for value in card.all("ADR"):
        parts = _parts(value) + [""] * 7
        if parts[3] or parts[6]:
            return {"residence.city": parts[3], "residence.country": parts[6]}
    return {}


def _rest(card: Card) -> list[str]:
    """Write out what no column takes, so that nothing of the card is lost."""
    lines = [_plain(v) for v in card.all("NOTE")]
    for name, values in card.values.items():
        if name in _READ or name.startswith(_INTERNAL):
            continue
        lines += [f"{name}: {line}" for line in _left_over(name, [v for v in values if v])]
    return lines


def _left_over(name: str, values: list[str]) -> list[str]:
    if name in ("TEL", "EMAIL", "URL", "BDAY", "LANG", "NOTE"):
        return []
    if name == "X-SOCIALPROFILE":
        return [v for value in values if not url_like(v := _plain(value))]
    if name == "ORG":
        flat = ["; ".join(p for p in _parts(v) if p) for v in values]
        return [v for i, v in enumerate(flat) if i or len(_parts(values[0])) > 1]
    if name == "ADR":
        return [t for v in values if (t := ", ".join(p for p in _parts(v) if p))]
    if name == "TITLE":
        return [_plain(v) for v in values[1:]]
    return ["; ".join(p for p in _parts(v) if p) for v in values]


def _phone(value: str) -> str:
    """Read a number, or a ``tel:`` URI (RFC 3966) with its extension."""
    number = _uri(_plain(value), "tel:")
    return number.replace(";ext=", " ext. ")


def _uri(value: str, scheme: str) -> str:
    return value[len(scheme) :] if value.lower().startswith(scheme) else value


def _parts(value: str) -> list[str]:
    """Split a structured value at its semicolons and take the escapes away."""
    return [" ".join(_plain(p).split()) for p in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    return _ESCAPE.sub(lambda m: "\n" if m.group(1) in "nN" else m.group(1), value).strip()
