"""Contact cards: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as rows of a list.

What no column takes stands in the notes; pictures, sounds and keys are set aside.
"""

import re
from collections.abc import Mapping

from forms.text import fold, words
from sync.errors import ListUnreadable
from sync.lists.card_lines import ASIDE, Card, cards_in
from sync.lists.encodings import decode
from sync.lists.names import is_title, without_title
from sync.lists.table import CARD, GROUP, Row
from sync.lists.words import arabic_like, url_like

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
    "residence",
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

PRODUCT = "-//Tremplin//Tremplin//FR"
"""What our own cards say wrote them (``PRODID``): their names are in parts as they stand."""
_NAMED = ("name", *HEADER[:4], "company.name")
_INTERNAL = ("X-MS-OL-", "X-COUCHDB", "X-EVOLUTION-FILE-AS", "X-ABLABEL", "X-ABUID", "X-ABSHOWAS")
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
    }
    cells |= _organisation(card) | _address(card)
    cells |= {"company.name": _plain(card.first("FN"))} if _is_firm(card) else _names(card)
    cells["notes"] = "\n".join([*_titles(card), *_called(card, cells), *_rest(card, cells)])
    problem = GROUP if fold(card.first("KIND")) == "group" else "" if card.closed else CARD
    return Row(number, tuple(cells.get(h, "") for h in HEADER), problem)


def _is_firm(card: Card) -> bool:
    """Whether a card is a firm's: it says so, or nothing in it is called but the firm."""
    named, firm = fold(_plain(card.first("FN"))), fold(_organisation(card).get("company.name", ""))
    says = fold(card.first("KIND")) in ("org", "organization") or (
        card.first("X-ABSHOWAS").upper() == "COMPANY"
    )
    parts = [fold(part) for part in _names_of(card)[:2] if part]
    nobody = not parts or parts == [named]
    return bool(named) and nobody and (says or named == firm)


def _names(card: Card) -> dict[str, str]:
    """Give the name in its parts; one that a program left in one piece is parted later.

    So is one whose pieces all stand in one part, and one that only its ``FN`` says whole.
    """
    family, given, *_titles = _names_of(card)
    whole = _plain(card.first("FN")) or ("" if card.all("ORG") else _plain(card.first("NICKNAME")))
    if bool(family) != bool(given) and card.first("PRODID") != PRODUCT:
        alone = family or given
        whole = whole if set(words(alone)) <= set(words(whole)) else alone
        if len(set(words(whole))) > 1:
            family = given = ""
    parted = family + given
    second = _second(card)
    again = "" if any(second.values()) else _in_other_script(card, parted or whole)
    whole = again if parted else f"{whole} {again}".strip()
    return second | {"name.family": family, "name.given": given, "name": whole}


def _second(card: Card) -> dict[str, str]:
    """Take the name a second time, from a second ``N`` (RFC 6350, ALTID) or our own 3.0 line."""
    others = card.all("N")[1:] + card.all("X-NAME-AR")
    parts = (_parts(others[0]) if others else []) + ["", ""]
    return {"name.family_ar": parts[0], "name.given_ar": parts[1]}


def _in_other_script(card: Card, name: str) -> str:
    """Give the name as an ``FN`` writes it in the other script, Latin or Arabic."""
    named = map(_plain, card.all("FN"))
    return next((full for full in named if arabic_like(full) != arabic_like(name)), "")


def _names_of(card: Card) -> list[str]:
    """Give family name, given names, titles before and after.

    From 3.0 on a comma parts several names of one kind; in 2.1 it is a comma. A title stands where
    programs have put it: in a part of its own, before the given name, or in place of further names.
    """
    value = card.first("N")
    if ";" in value and not card.first("VERSION").startswith("2"):
        value = re.sub(r"(?<!\\),", " ", value)
    family, given, additional, *titles = (_parts(value) + [""] * 5)[:5]
    if len(additional.strip(".")) > 1 and is_title(additional):
        additional, titles = "", [additional, *titles]
    bare = without_title(given)
    return [family, f"{bare} {additional}".strip(), given.removesuffix(bare).strip(), *titles]


def _titles(card: Card) -> list[str]:
    """Give the titles of a name, for the note."""
    told = " ".join(p for p in _names_of(card)[2:] if p)
    return [told] if told else []


def _called(card: Card, cells: Mapping[str, str]) -> list[str]:
    """Give what a card is called beyond the words that were read of its name, for the note."""
    told = {word for name in _NAMED for word in words(cells.get(name, ""))}
    told |= {w for text in (*_titles(card), *card.all("NICKNAME")) for w in words(_plain(text))}
    return [f"FN: {n}" for n in map(_plain, card.all("FN")) if not told.issuperset(words(n))]


def _links(card: Card) -> list[str]:
    """Give the addresses on the web; a profile's bare handle goes to the note."""
    profiles = map(_profile, card.all("X-SOCIALPROFILE"))
    return [v for v in map(_plain, card.all("URL")) if v] + [v for v in profiles if url_like(v)]


def _profile(value: str) -> str:
    """Give a profile's address without the service that may stand before it (``twitter:…``)."""
    plain = _plain(value)
    return plain[max(plain.lower().find("http"), 0) :]


def _organisation(card: Card) -> dict[str, str]:
    parts = [_parts(v) for v in card.all("ORG")]
    return {"company.name": parts[0][0]} if parts and parts[0] else {}


def _address(card: Card) -> dict[str, str]:
    """Take city and country of the first address that has them, or an address in one piece."""
    for value in card.all("ADR"):
        parts = _parts(value) + [""] * 7
        if parts[3] or parts[6]:
            return {"residence.city": parts[3], "residence.country": parts[6]}
    return {"residence": _one_piece(card)}


def _one_piece(card: Card) -> str:
    """Give the first address as a line; it is looked through for city and country later."""
    written = (", ".join(p for p in _parts(v) if p) for v in card.all("ADR"))
    printed = (", ".join(_plain(v).split("\n")) for v in card.all("LABEL"))
    return next(filter(None, [*written, *printed]), "")


def _rest(card: Card, cells: Mapping[str, str]) -> list[str]:
    """Write out what no column takes, so that nothing of the card is lost."""
    lines = [_plain(v) for v in card.all("NOTE")]
    for name, values in card.values.items():
        if name in _READ or name.startswith(_INTERNAL):
            continue
        left = _left_over(name, [v for v in values if v])
        lines += [f"{name}: {line}" for line in left if line != cells.get("residence")]
    return lines


def _left_over(name: str, values: list[str]) -> list[str]:
    if name in ("TEL", "EMAIL", "URL", "BDAY", "LANG", "NOTE"):
        return []
    if name == "X-SOCIALPROFILE":
        return [_plain(value) for value in values if not url_like(_profile(value))]
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
    number = _uri(_plain(value), "tel:").rstrip("; ")
    return number.replace(";ext=", " ext. ")


def _uri(value: str, scheme: str) -> str:
    return value[len(scheme) :] if value.lower().startswith(scheme) else value


def _parts(value: str) -> list[str]:
    """Split a structured value at its semicolons and take the escapes away."""
    return [" ".join(_plain(p).split()) for p in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    return _ESCAPE.sub(lambda m: "\n" if m.group(1) in "nN" else m.group(1), value).strip()
