"""The encoding of a text file, found by its content: what reads as words wins.

Marks (BOM) and valid UTF-8 decide at once. Otherwise each likely legacy encoding is tried and its
non-ASCII characters are judged in their place: an accent inside a small-letter word speaks for it,
a box drawing or a Latin letter glued to an Arabic one against it.
"""

import codecs
import html
import re
import unicodedata
from collections import Counter

from sync.errors import ListUnreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LEGACY = (
    "cp1252",
    "iso8859_15",
    "cp1256",
    "iso8859_6",
    "mac_roman",
    "mac_arabic",
    "cp850",
    "cp1254",
    "cp720",
    "iso8859_1",
)
"""Tried in this order; the first of equal judgement wins."""

_ACCENTS = frozenset("àâäáãçéèêëîïíìôöóòõùûüúÿñœæßÀÂÄÁÇÉÈÊËÎÏÍÔÖÓÙÛÜÚÑŒÆıİşŞğĞ")
_MARKS_IN_TEXT = frozenset("’‘“”„–—…«»€°№ª²³·،؛؟\u00a0\u200e\u200f")
_ARABIC_WEIGHT = dict.fromkeys("الميونرتب", 2.0) | dict.fromkeys("عهدسفحكقشجةأإصزخطغىضثءذظآئؤ", 1.0)
_NOT_SEEN = str.maketrans(
    dict.fromkeys("\u00a0\u2007\u2009\u202f", " ") | dict.fromkeys("\u200b\u2060\ufeff\u00ad", "")
)
_ENTITY = re.compile(r"&(?:#\d{2,5}|#x[0-9a-f]{2,4}|[a-z]{2,8});", re.IGNORECASE)
_MARKED_UP = re.compile(r"\[([^\[\]\n]+)\]\((?:mailto:|tel:|https?:)[^()\s]*\)", re.IGNORECASE)
_TWICE = re.compile("[ÃÂÄÅØÙÚÛ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|â[\u0080-\u2122]{2}")
_SAMPLE = 200_000
_SENSE = 0.9
"""Points a character from which a text counts as words; names of the languages reach 1.3 to 2."""


def decode(data: bytes) -> tuple[str, str]:
    """Give a file's text and the name of its encoding.

    What fills up a file's last block, and the end mark of DOS, is no text.

    Raises:
        ListUnreadable: no encoding makes words of it.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return mended(_marked(data, name)), name
    wide = _wide_without_mark(data)
    if wide:
        return mended(_marked(data, wide)), wide
    data = data.rstrip(b"\0\x1a")
    try:
        return mended(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        text, name = _legacy(data)
        return mended(text), name


def mended(text: str) -> str:
    """Give a text as it was meant, after what programs did to it on its way.

    UTF-8 that was read as Windows-1252 and saved (``ZoÃ©``), characters written for a web page
    (``&eacute;``), addresses marked as links (``[k@a.org](mailto:k@a.org)``), accents apart from
    their letters, spaces and marks that nobody sees.

    A line at a time: over a long list at once each step would hold the interpreter from the window.
    """
    return "\n".join(map(_mended, text.split("\n")))


def _mended(line: str) -> str:
    if not line.isascii():
        once = _TWICE.sub(_once, line)
        line = unicodedata.normalize("NFC", once).translate(_NOT_SEEN)
    line = _ENTITY.sub(_entity, line) if "&" in line else line
    return _MARKED_UP.sub(r"\1", line) if "](" in line else line


def _entity(found: re.Match[str]) -> str:
    meant = html.unescape(found.group())
    return meant if len(meant) == 1 and meant.isprintable() else found.group()


def _once(found: re.Match[str]) -> str:
    """Read a character that was written twice; leave alone what makes none of our languages'."""
    try:
        raw = b"".join(c.encode("latin-1" if c < "\u0100" else "cp1252") for c in found.group())
        meant = raw.decode()
    except UnicodeError:
        return found.group()
    known = meant in _ACCENTS or meant in _ARABIC_WEIGHT or meant in _MARKS_IN_TEXT
    return meant if known else found.group()


def guess_legacy(data: bytes) -> str:
    """Give the legacy encoding that makes the most sense of the bytes, or nothing."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    judged = [
        (j, -i, name) for i, name in enumerate(LEGACY) if (j := _judge(sample, name)) > _SENSE
    ]
    return max(judged)[2] if judged else ""


def _marked(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise ListUnreadable(
            f"the file says it is {name.upper()} but is cut or damaged at byte {error.start}",
            "damaged",
        ) from error


def _wide_without_mark(data: bytes) -> str:
    """UTF-16 without a mark: the zero bytes of its delimiters stand on one side."""
    sample = data[:4096]
    if sample.count(0) * 20 < len(sample):
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if not even and odd:
        return "utf-16-le"
    return "utf-16-be" if even and not odd else ""


def _legacy(data: bytes) -> tuple[str, str]:
    if data.count(0):
        raise ListUnreadable("this is no text: the file is of another kind or damaged", "stranger")
    lines = data.split(b"\n")
    broken = [line for line in lines if not _is_utf8(line)]
    name = guess_legacy(b"\n".join(broken))
    if not name:
        raise ListUnreadable(
            "the file’s encoding is unknown: save it as UTF-8 or as an Excel workbook",
            "encoding",
        )
    wide = sum(1 for line in lines if not line.isascii()) - len(broken)
    if wide > len(broken):
        return _mixed(lines, name), f"utf-8+{name}"
    return data.decode(name), name


def _mixed(lines: list[bytes], name: str) -> str:
    """Read a file put together from several: UTF-8 where a line is, the legacy one elsewhere."""
    return "\n".join(line.decode("utf-8" if _is_utf8(line) else name) for line in lines)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _judge(data: bytes, name: str) -> float:
    """Judge an encoding: points a non-ASCII character, above zero if it makes sense."""
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return -1.0
    spots = (i for i, char in enumerate(text) if not char.isascii())
    trios = Counter((text[max(i - 1, 0) : i], text[i], text[i + 1 : i + 2]) for i in spots)
    total = sum(trios.values())
    return sum(_points(*trio) * n for trio, n in trios.items()) / total if total else 0.0


def _points(before: str, char: str, after: str) -> float:
    if char in _ACCENTS:
        return _accent_points(before, char, after)
    if char in _ARABIC_WEIGHT:
        return -3.0 if _latin(before) or _latin(after) else _ARABIC_WEIGHT[char]
    if char in _MARKS_IN_TEXT:
        return 0.5
    if unicodedata.category(char) == "Mn":
        return 0.2 if "\u0600" <= char <= "\u06ff" and "\u0621" <= before <= "\u064a" else -2.0
    return {"L": -1.0, "C": -10.0}.get(unicodedata.category(char)[0], -2.0)


def _accent_points(before: str, char: str, after: str) -> float:
    if "\u0600" <= before <= "\u06ff" or "\u0600" <= after <= "\u06ff":
        return -3.0
    crowd = sum(c.isalpha() and not c.isascii() for c in (before, after))
    if crowd:  # accents do not come in heaps
        return -2.0 if crowd > 1 else -0.5
    if char.isupper() and before.islower():
        return -2.0
    if char.islower() and len(before) == 1 and before.isupper() and after.isupper():
        return -2.0
    return 2.0


def _latin(char: str) -> bool:
    return char.isalpha() and char < "\u0250"
