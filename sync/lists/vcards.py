"""Contact cards: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as programs really write them.

Works on bytes until each value is whole, since folds and quoted-printable breaks cut characters
in two; a value's ``CHARSET`` counts for that value, then UTF-8, then what the file looks like.
Lines are unfolded and decoded here; vobject reads each line's name and parameters. Pictures,
sounds and keys are set aside.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from vobject.base import ParseError, parseLine

from sync.errors import ListUnreadable
from sync.lists.encodings import decode, guess_legacy
from sync.lists.table import CARD, Row

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

_ASIDE = frozenset(
    [
        "VERSION",
        "PRODID",
        "REV",
        "UID",
        "PHOTO",
        "LOGO",
        "SOUND",
        "KEY",
        "AGENT",
        "FN",
        "N",
        "BEGIN",
        "END",
        "PROFILE",
        "X-NAME-AR",
    ]
)
_INTERNAL = ("X-MS-OL-", "X-COUCHDB", "X-EVOLUTION-FILE-AS", "X-ABLABEL", "X-ABUID", "X-ABSHOWAS")
_PROPERTY = re.compile(rb"^[A-Za-z0-9._-]+[;:]")
_ESCAPE = re.compile(r"\\([nN,;:\"\\])")


@dataclass(slots=True)
class _Card:
    """A card being read: property name → values in order of appearance."""

    values: dict[str, list[str]] = field(default_factory=dict)
    closed: bool = False

    def first(self, name: str) -> str:
        return next((v for v in self.values.get(name, []) if v), "")

    def all(self, name: str) -> list[str]:
        return [v for v in self.values.get(name, []) if v]


def is_vcard(data: bytes) -> bool:
    """Whether a file holds contact cards."""
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").upper()
    return head.startswith(b"BEGIN:VCARD")


def read_cards(data: bytes) -> tuple[list[Row], str]:
    """Give a row a card, numbered in the order of the file, and the file's encoding.

    Raises:
        ListUnreadable: the encoding cannot be told.
    """
    plain, encoding = _as_bytes(data)
    rows = [_row(number, card) for number, card in enumerate(_cards(plain, encoding), 1)]
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


def _cards(data: bytes, encoding: str) -> Iterator[_Card]:
    card: _Card | None = None
    for line in _logical(data):
        mark = line.strip().upper()
        if mark == b"BEGIN:VCARD":
            if card is not None:
                yield card
            card = _Card()
        elif mark == b"END:VCARD" and card is not None:
            card.closed = True
            yield card
            card = None
        elif card is not None:
            _take(card, line, encoding)
    if card is not None:
        yield card


def _logical(data: bytes) -> Iterator[bytes]:
    """Join what folding, quoted-printable and base64 spread over lines."""
    held = b""
    for line in re.split(rb"\r\n|\n|\r", data):
        if held and _goes_on(held, line):
            held = _joined(held, line)
            continue
        if held:
            yield held
        held = line
    if held:
        yield held


def _goes_on(held: bytes, line: bytes) -> bool:
    if _soft(held) or line[:1] in (b" ", b"\t"):
        return True
    head = held.split(b":", 1)[0].upper()
    encoded = b"BASE64" in head or b"ENCODING=B" in head
    return encoded and bool(line) and not _PROPERTY.match(line)


def _joined(held: bytes, line: bytes) -> bytes:
    if _soft(held):
        return held[:-1] + (line[1:] if line[:1] in (b" ", b"\t") else line)
    return held + (line[1:] if line[:1] in (b" ", b"\t") else line)


def _soft(held: bytes) -> bool:
    return held.endswith(b"=") and b"QUOTED-PRINTABLE" in held.split(b":", 1)[0].upper()


def _take(card: _Card, line: bytes, encoding: str) -> None:
    if not line.strip():
        return
    try:
        name, params, value, _group = parseLine(line.decode("latin-1"), None)
    except ParseError:
        card.values.setdefault("NOTE", []).append(_text(line, {}, encoding))
        return
    told = {p[0].upper(): [v.upper() for v in p[1:]] for p in params}
    raw = value.encode("latin-1")
    if "QUOTED-PRINTABLE" in told or "QUOTED-PRINTABLE" in told.get("ENCODING", []):
        raw = quopri.decodestring(raw)
    if name.upper() in ("PHOTO", "LOGO", "SOUND", "KEY"):
        return
    card.values.setdefault(name.upper(), []).append(_text(raw, told, encoding).strip())


def _text(raw: bytes, told: dict[str, list[str]], encoding: str) -> str:
    """Decode one value: its own charset, UTF-8, the file's; a character cut off at the end goes."""
    for name in (*told.get("CHARSET", []), "utf-8"):
        try:
            return raw.decode(name)
        except UnicodeDecodeError as error:
            if len(raw) - error.start < 4 and error.reason == "unexpected end of data":
                return raw[: error.start].decode(name)
        except LookupError:
            continue
    legacy = encoding.rpartition("+")[2]
    if legacy.startswith("utf"):
        legacy = guess_legacy(raw) or "cp1252"
    return raw.decode(legacy, "replace")


def _row(number: int, card: _Card) -> Row:
    family, given, more = _names(card)
    cells = {
        "name.family": family,
        "name.given": given,
        "name": "" if family or given else _plain(card.first("FN")),
        "phones": "\n".join(dict.fromkeys(_phone(v) for v in card.all("TEL"))),
        "emails": "\n".join(_uri(_plain(v), "mailto:") for v in card.all("EMAIL")),
        "links": "\n".join(_plain(v) for v in card.all("URL")),
        "birth_date": card.first("BDAY"),
        "languages": "\n".join(_plain(v) for v in card.all("LANG")),
        "company.position": _plain(card.first("TITLE") or card.first("ROLE")),
    }
    cells |= _organisation(card) | _address(card) | _other_script(card)
    cells["notes"] = "\n".join([*more, *_rest(card)])
    problem = "" if card.closed else CARD
    return Row(number, tuple(cells.get(h, "") for h in HEADER), problem)


def _other_script(card: _Card) -> dict[str, str]:
    """Take the name a second time, from a second ``N`` (RFC 6350, ALTID) or our own 3.0 line."""
    others = card.all("N")[1:] + card.all("X-NAME-AR")
    parts = (_parts(others[0]) if others else []) + ["", ""]
    return {"name.family_ar": parts[0], "name.given_ar": parts[1]}


def _names(card: _Card) -> tuple[str, str, list[str]]:
    """Give family name, given names, and titles that belong in a note."""
    parts = _parts(card.first("N")) + [""] * 5
    family, given, additional, prefix, suffix = parts[:5]
    titles = " ".join(p for p in (prefix, suffix) if p)
    return family, " ".join(p for p in (given, additional) if p), [titles] if titles else []


def _organisation(card: _Card) -> dict[str, str]:
    parts = [_parts(v) for v in card.all("ORG")]
    return {"company.name": parts[0][0]} if parts and parts[0] else {}


def _address(card: _Card) -> dict[str, str]:
    """Take city and country of the first address that has them."""
    for value in card.all("ADR"):
        parts = _parts(value) + [""] * 7
        if parts[3] or parts[6]:
            return {"residence.city": parts[3], "residence.country": parts[6]}
    return {}


def _rest(card: _Card) -> list[str]:
    """Write out what no column takes, so that nothing of the card is lost."""
    lines = [_plain(v) for v in card.all("NOTE")]
    for name, values in card.values.items():
        if name in _ASIDE or name.startswith(_INTERNAL):
            continue
        lines += [f"{name}: {line}" for line in _left_over(name, [v for v in values if v])]
    return lines


def _left_over(name: str, values: list[str]) -> list[str]:
    if name in ("TEL", "EMAIL", "URL", "BDAY", "LANG", "NOTE"):
        return []
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
