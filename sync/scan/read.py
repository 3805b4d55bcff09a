"""Anything a scanner, a paste or a picture gives, read into what is known of a person.

Whatever the form, it becomes one row of a contact card, and the same reader that takes lists in
(``sync.lists.rows``) makes values of it: phones in E.164, places and languages as codes. What no
field takes stands in the person's note.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl, unquote, unquote_to_bytes, urlsplit

from forms.phones import normalise
from forms.reference import Deployment
from sync.errors import ListUnreadable
from sync.lists import mapping, rows, vcards
from sync.lists.codes import Coder
from sync.lists.encodings import decode
from sync.lists.entry import Entry, Problem
from sync.lists.rows import Habits
from sync.lists.table import Row, Table
from sync.lists.words import email_like, url_like
from sync.scan import badge_fields, card_text, refused, tagged

Json = Any
_VCARD, _VCARD_END = "BEGIN:VCARD", "END:VCARD"
_CHARSET = re.compile(r";CHARSET=[^;:]*", re.IGNORECASE)
_PICTURE = re.compile(r"^(?:\w+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE | re.MULTILINE)
_BADGE = re.compile(r"^[A-Za-z0-9][A-Za-z0-9/_.#-]{0,39}$")
_SCHEMES = {
    "tel:": "phones",
    "mailto:": "emails",
    "smtp:": "emails",
    "smsto:": "phones",
    "sms:": "phones",
    "facetime:": "phones",
    "https://wa.me/": "phones",
}
LONGEST = 200_000
"""Characters; a card with a picture in it is shorter."""


class Kind(StrEnum):
    """What a scanned text turned out to be."""

    CARD = "card"
    CONTACT = "contact"
    LINK = "link"
    BADGE = "badge"
    NAME = "name"
    STRANGER = "stranger"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Scanned:
    """What was read: values by field for the person and the company.

    ``keys`` are badge numbers that the text may stand for; ``aside`` codes what was left out
    (``picture``, ``cards``: further people); ``before`` is what had been typed ahead of the code.
    Of a code that is no person (a ``STRANGER``) only what it is is told, as ``text``.
    """

    kind: Kind
    text: str = ""
    person: Mapping[str, Json] = field(default_factory=dict)
    company: Mapping[str, Json] = field(default_factory=dict)
    keys: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    aside: tuple[str, ...] = ()
    before: str = ""


def unfinished(text: str) -> bool:
    """Whether a scanner that types line by line is still in the middle of a card."""
    upper = text.upper()
    return _VCARD in upper and _VCARD_END not in upper


def complete(text: str) -> bool:
    """Whether a card was typed to its end, so that no Enter needs to follow."""
    upper = text.upper().rstrip()
    return (_VCARD in upper and upper.endswith(_VCARD_END)) or (
        tagged.start(upper) >= 0 and upper.endswith(";;")
    )


def read(text: str, deployment: Deployment, *, at: datetime, country: str = "") -> Scanned:
    """Read a scanned, pasted or typed text; phones in the habits of ``country``.

    Nothing is refused: what means nothing to us is a name, as it was typed.
    """
    text = text.strip()[:LONGEST]
    habits = Habits(deployment, at, country)
    if stranger := refused.kind_of(text):
        return Scanned(Kind.STRANGER, stranger)
    card = _unwrapped(text)
    if (start := card.upper().find(_VCARD)) >= 0:
        return _vcard(card[start:], card[:start].strip(), habits)
    if (start := tagged.start(card)) >= 0:
        row = _row(tagged.cells(card[start:]))
        return _scanned(Kind.CARD, card[start:], row, habits, before=card[:start].strip())
    return _plain(text, habits)


def _unwrapped(text: str) -> str:
    """Give the card that a link carries in itself (``data:text/vcard,…``, ``…?vcard=…``)."""
    if text.lower().startswith("data:"):
        head, _comma, body = text.partition(",")
        raw = unquote_to_bytes(body)
        if head.lower().endswith(";base64"):
            try:
                raw = base64.b64decode(raw)
            except binascii.Error:
                return text
        return raw.decode("utf-8", "replace")
    if not text.lower().startswith(("http:", "https:")):
        return text
    parts = urlsplit(text)
    carried = [*(value for _name, value in parse_qsl(parts.query)), unquote(parts.fragment)]
    return next((c for c in carried if _VCARD in c.upper() or tagged.start(c) >= 0), text)


def read_file(data: bytes, deployment: Deployment, *, at: datetime, country: str = "") -> Scanned:
    """Read a file of text or contact cards, in whatever encoding it is.

    Raises:
        ListUnreadable: it is no text, or its encoding cannot be told.
    """
    if vcards.is_vcard(data):
        return _cards(data, data.decode("latin-1"), "", Habits(deployment, at, country))
    text, _encoding = decode(data)
    if any(ord(letter) < ord(" ") and letter not in "\t\r\n\f\v" for letter in text):
        raise ListUnreadable("this is no text")
    return read(text, deployment, at=at, country=country)


def _vcard(text: str, before: str, habits: Habits) -> Scanned:
    lines = (line if "QUOTED-PRINTABLE" in line.upper() else _uncharset(line) for line in _lf(text))
    try:
        return _cards("\n".join(lines).encode(), text, before, habits)
    except ListUnreadable:
        return Scanned(Kind.NAME, text, before=before)


def _cards(data: bytes, text: str, before: str, habits: Habits) -> Scanned:
    """Read the first card; ``text`` is looked through for what is set aside."""
    found, _encoding = vcards.read_cards(data)
    first = text[: text.upper().find(_VCARD_END)] if len(found) > 1 else text
    aside: tuple[str, ...] = ("picture",) if _PICTURE.search(first) else ()
    if len(found) > 1:
        aside += ("cards",)
    row = Row(1, found[0].cells)  # a card cut short at its end is still worth what it says
    return _scanned(Kind.CARD, text, row, habits, aside=aside, before=before)


def _uncharset(line: str) -> str:
    """Take a charset away that counted for the bytes; the text is decoded already."""
    head, colon, value = line.partition(":")
    return _CHARSET.sub("", head) + colon + value


def _lf(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").split("\n")


def _plain(text: str, habits: Habits) -> Scanned:
    if not text:
        return Scanned(Kind.NOTHING)
    for reader in (_scheme, _link, _fields, _contact, _badge):
        if (found := reader(text, habits)) is not None:
            return found
    if card_text.is_card(text):
        return _from_card_text(text, habits)
    return Scanned(Kind.NAME, text)


def _scheme(text: str, habits: Habits) -> Scanned | None:
    """Read ``tel:`` (RFC 3966), ``mailto:`` (RFC 6068) and their like."""
    for scheme, column in _SCHEMES.items():
        if text.lower().startswith(scheme):
            value = unquote(text[len(scheme) :].partition("?")[0].partition(":")[0])
            if scheme.endswith("/") and value.isdecimal():
                value = f"+{value}"
            return _scanned(Kind.CONTACT, text, _row({column: value}), habits)
    return None


def _link(text: str, _habits: Habits) -> Scanned | None:
    if "\n" in text or " " in text:
        return None
    if not (url_like(text) or text.lower().startswith(("http:", "https:"))):
        return None
    return Scanned(Kind.LINK, text, {"links": [text]}, keys=_keys_in(text))


def _contact(text: str, habits: Habits) -> Scanned | None:
    if email_like(text):
        return _scanned(Kind.CONTACT, text, _row({"emails": text}), habits)
    if _is_phone(text, habits.country):
        return _scanned(Kind.CONTACT, text, _row({"phones": text}), habits, keys=_badges(text))
    return None


def _fields(text: str, habits: Habits) -> Scanned | None:
    """Read a badge that carries its owner's fields."""
    table = badge_fields.table_of(text)
    if table is None:
        return None
    known = _of_table(Kind.CARD, text, table, habits)
    said = {*known.person.get("emails", ()), *(p["typed"] for p in known.person.get("phones", ()))}
    cells = (c for c in table.rows[0].cells if any(map(str.isdecimal, c)) and c.lower() not in said)
    return replace(known, keys=tuple(c for c in cells if _BADGE.match(c)))


def _badge(text: str, _habits: Habits) -> Scanned | None:
    if any(c.isdecimal() for c in text) and (keys := _badges(text)):
        return Scanned(Kind.BADGE, text, {"badge": text}, keys=keys)
    return None


def _from_card_text(text: str, habits: Habits) -> Scanned:
    """Read a business card; its name in a second script is a name column of its own."""
    cells = card_text.cells(text)
    other = cells.pop("name.other", "")
    found = _scanned(Kind.CARD, text, _row(cells), habits)
    if not other:
        return found
    names = _scanned(Kind.CARD, other, _row({"name": other}), habits).person.get("name") or {}
    held = found.person.get("name") or {}
    name = {**names, **{part: word for part, word in held.items() if word}}
    return Scanned(
        found.kind, text, {**found.person, "name": name}, found.company, problems=found.problems
    )


def _is_phone(text: str, country: str) -> bool:
    """Whether a text by itself, or behind its label, is a number that can be dialled from here."""
    return card_text.is_number(text) and bool(normalise(text, country).e164)


def _badges(text: str) -> tuple[str, ...]:
    return (text,) if _BADGE.match(text) else ()


def _keys_in(link: str) -> tuple[str, ...]:
    """Give the parts of a link that a list may know as a badge number, the last first."""
    parts = urlsplit(link)
    steps = [step for step in parts.path.split("/") if step]
    values = [value for _name, value in parse_qsl(parts.query)]
    found = (part for part in [link, *reversed(values), *reversed(steps)])
    return tuple(dict.fromkeys(p for p in found if p == link or _BADGE.match(p)))


def _row(cells: Mapping[str, str]) -> Row:
    return Row(1, tuple(cells.get(name, "") for name in vcards.HEADER))


def _scanned(
    kind: Kind,
    text: str,
    row: Row,
    habits: Habits,
    *,
    keys: tuple[str, ...] = (),
    aside: tuple[str, ...] = (),
    before: str = "",
) -> Scanned:
    table = Table("vcard", vcards.HEADER, (row,))
    return _of_table(kind, text, table, habits, keys=keys, aside=aside, before=before)


def _of_table(
    kind: Kind,
    text: str,
    table: Table,
    habits: Habits,
    *,
    keys: tuple[str, ...] = (),
    aside: tuple[str, ...] = (),
    before: str = "",
) -> Scanned:
    """Read a list of one row."""
    columns = mapping.propose(table, Coder(habits.deployment))
    [entry] = rows.read_rows(table, columns, habits)
    return Scanned(kind, text, _person(entry), entry.company, keys, entry.problems, aside, before)


def _person(entry: Entry) -> dict[str, Json]:
    """Give the person's values; parts of the name that are empty are left out."""
    person = dict(entry.person)
    if name := person.get("name"):
        person["name"] = {part: word for part, word in name.items() if word}
    return person
