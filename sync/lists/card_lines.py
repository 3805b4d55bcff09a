"""The lines of contact cards, from bytes to names and values, as programs really write them.

Works on bytes until a value is whole, since folds and quoted-printable breaks cut characters in
two. A value is UTF-8 if it reads as that, whatever it says of itself; else its ``CHARSET`` counts,
then what the file looks like. A value that is no text is set aside, whatever it is called.
"""

import base64
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sync.lists.encodings import guess_legacy, mended

_BEGIN, _END, _AGENT = b"BEGIN:VCARD", b"END:VCARD", b"AGENT"
_PARAMETERS = rb'(?:;(?:"[^"]*"|\([^)]*\)|[^":;(])*)*'
_LINE = re.compile(
    rb"\s*(?:[\w.-]+\.)?([\w-]+)\s*(" + _PARAMETERS + rb"):(.*)", re.DOTALL | re.IGNORECASE
)
_PARAMETER = re.compile(rb';((?:"[^"]*"|\([^)]*\)|[^":;(])*)')
_PROPERTY = re.compile(rb"^[A-Za-z0-9._-]+[;:]")
_BREAK = re.compile(rb"\r\n|\n|\r")
_INDENT = re.compile(rb"^([ \t]+)END:VCARD", re.IGNORECASE | re.MULTILINE)
_WRITTEN_BREAKS = re.compile(rb"^[ \t]*BEGIN:VCARD(?:\\r)?\\n", re.IGNORECASE | re.MULTILINE)
_RUN_TOGETHER = re.compile(
    rb"[ \t]*(?<![A-Z])((?:VERSION|FN|N|ORG|TITLE|ROLE|TEL|EMAIL|ADR|URL|NOTE|BDAY|REV|END)"
    rb"(?=[;:]))"
)
_IN_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]+={0,2}\s*")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_DATA_URI = re.compile(rb"data:(?!text/)[^,]{0,80};base64,", re.IGNORECASE)
ASIDE = frozenset(["PHOTO", "LOGO", "SOUND", "KEY"])
"""What a card holds that is no text."""


@dataclass(slots=True)
class Card:
    """A card being read: property name → values in order of appearance.

    ``closed`` says that the file does not break off in it; ``last`` is the property read last.
    """

    values: dict[str, list[str]] = field(default_factory=dict)
    closed: bool = False
    last: str = ""

    def first(self, name: str) -> str:
        """Give the first value of a property that is not empty."""
        return next(iter(self.all(name)), "")

    def all(self, name: str) -> list[str]:
        """Give the values of a property that are not empty."""
        return [v for v in self.values.get(name, []) if v]


def cards_in(data: bytes, encoding: str) -> Iterator[Card]:
    """Give the cards; one without an end stops where the next begins.

    A card within a card (``AGENT``, somebody's assistant) is left out, be it on lines of its own
    or written out in one value.
    """
    card: Card | None = None
    before, inner = b"", 0
    for line in _logical(_level(data)):
        mark = line.strip().upper()
        if card is not None and _begins_agent(before, mark):
            inner += _END not in mark
        elif mark == _END and inner:
            inner -= 1
        elif inner:
            continue
        elif mark == _BEGIN:
            if card is not None:
                card.closed = True
                yield card
            card = Card()
        elif mark == _END and card is not None:
            card.closed = True
            yield card
            card = None
        elif card is not None:
            _take(card, line, encoding)
        before = mark
    if card is not None:
        card.closed = data.endswith((b"\n", b"\r"))
        yield card


def _begins_agent(before: bytes, mark: bytes) -> bool:
    """Whether a card within a card begins, below the line that says so or behind its colon."""
    below = mark == _BEGIN and before.startswith(_AGENT) and before.endswith(b":")
    return below or (mark.startswith(_AGENT) and _BEGIN in mark)


def _level(data: bytes) -> bytes:
    r"""Bring cards to lines of their own: indented, with ``\n`` as two letters, or in one line."""
    if _WRITTEN_BREAKS.search(data):
        return data.replace(b"\\r\\n", b"\n").replace(b"\\n", b"\n")
    if not _BREAK.search(data.strip()):
        return re.sub(rb"(?i)(BEGIN:VCARD)\s*", rb"\1\n", _RUN_TOGETHER.sub(rb"\n\1", data))
    indent = _INDENT.search(data)
    if indent is None:
        return data
    return b"\n".join(line.removeprefix(indent.group(1)) for line in _BREAK.split(data))


def _logical(data: bytes) -> Iterator[bytes]:
    """Join what folding, quoted-printable and base64 spread over lines."""
    held: list[bytes] = []
    head = b""
    for line in _BREAK.split(data):
        if held and _goes_on(head, held[-1], line):
            if _soft(head, held[-1]):
                held[-1] = held[-1][:-1]
            held.append(line[1:] if line[:1] in (b" ", b"\t") else line)
            head = head if b":" in head else b"".join(held)
            continue
        if held:
            yield b"".join(held)
        held, head = ([line], line) if line else ([], b"")
    if held:
        yield b"".join(held)


def _goes_on(head: bytes, before: bytes, line: bytes) -> bool:
    """Whether a line belongs to the property that began with ``head``."""
    if _soft(head, before) or line[:1] in (b" ", b"\t"):
        return True
    said = head.split(b":", 1)[0].upper()
    encoded = b"BASE64" in said or b"ENCODING=B" in said
    return encoded and bool(line) and not _PROPERTY.match(line)


def _soft(head: bytes, line: bytes) -> bool:
    return line.endswith(b"=") and b"QUOTED-PRINTABLE" in head.split(b":", 1)[0].upper()


def _take(card: Card, line: bytes, encoding: str) -> None:
    """Enter a line's value; a line that is no property goes on with an address, or is a note."""
    if not line.strip():
        return
    found = _LINE.match(line)
    if found is None and card.last == "ADR":
        card.values["ADR"][-1] += " " + _text(line, (), encoding)
        return
    if found is None:
        card.values.setdefault("NOTE", []).append(_text(line, (), encoding))
        return
    name, told, raw = found.group(1).decode().upper(), _told(found.group(2)), found.group(3)
    decoded = raw if name in ASIDE else _decoded(raw, told)
    if name in ASIDE or _is_picture(raw, decoded):
        card.last = ""
        return
    value = _text(decoded, told.get("CHARSET", ()), encoding)
    card.values.setdefault(name, []).append(value.strip())
    card.last = name


def _is_picture(raw: bytes, decoded: bytes) -> bool:
    """Whether a value holds a picture or its like: in base64, or as an address that carries it."""
    return bool(_DATA_URI.match(raw) or (decoded is not raw and _CONTROL.search(decoded)))


def _told(parameters: bytes) -> dict[str, tuple[str, ...]]:
    """Read what a line says of its value; in 2.1 a word by itself is a name too."""
    parts = (part.decode("latin-1").strip() for part in _PARAMETER.findall(parameters))
    pairs = (part.partition("=") for part in parts if part)
    return {
        name.strip().upper(): tuple(v.strip(' "').upper() for v in values.split(","))
        for name, _is, values in pairs
    }


def _decoded(raw: bytes, told: dict[str, tuple[str, ...]]) -> bytes:
    ways = {*told, *told.get("ENCODING", ())}
    if "QUOTED-PRINTABLE" in ways:
        return quopri.decodestring(raw)
    if not ways.isdisjoint(("BASE64", "B")) and _IN_BASE64.fullmatch(raw):
        whole = b"".join(raw.split()).rstrip(b"=")
        return base64.b64decode(whole[: len(whole) - (len(whole) % 4 == 1)] + b"===")
    return raw


def _text(raw: bytes, charsets: tuple[str, ...], encoding: str) -> str:
    """Decode one value; a character cut off at the end goes."""
    for name in ("utf-8", *charsets):
        try:
            return mended(raw.decode(name))
        except UnicodeDecodeError as error:
            if len(raw) - error.start < 4 and error.reason == "unexpected end of data":
                return mended(raw[: error.start].decode(name))
        except LookupError:
            continue
    legacy = encoding.rpartition("+")[2]
    if legacy.startswith("utf"):
        legacy = guess_legacy(raw) or "cp1252"
    return raw.decode(legacy, "replace")
