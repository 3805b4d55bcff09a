"""Any file a list comes in, told by its content and read into a table."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from sync.errors import ListUnreadable
from sync.lists import vcards
from sync.lists.cells import unguarded, whole_number
from sync.lists.delimited import find_delimiter, read_delimited
from sync.lists.encodings import decode
from sync.lists.header import split_header
from sync.lists.markup import is_markup, read_markup
from sync.lists.plain_lines import parted
from sync.lists.sheets import read_sheets
from sync.lists.table import Row, Table
from sync.lists.workbook import read_workbook

_STRANGERS = (
    (b"%PDF", "a PDF: ask for the list as a workbook or CSV"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\0", "a database"),
    (b"{\\rtf", "a text document: ask for the list as a workbook or CSV"),
    (b"\x1f\x8b", "a compressed file: unpack it first"),
    (b"7z\xbc\xaf", "a compressed file: unpack it first"),
    (b"Rar!", "a compressed file: unpack it first"),
)
_TEXTS = {
    "BEGIN:VCALENDAR": "a calendar",
    "dn:": "an address book in LDIF: export it as vCard or CSV",
    "[": "data in JSON: ask for the list as a workbook or CSV",
    "{": "data in JSON: ask for the list as a workbook or CSV",
    "<": "a page without a table",
    "Return-Path:": "a mail: save what is attached to it",
    "Received:": "a mail: save what is attached to it",
}
"""How texts begin that are no list."""
_WORKBOOKS = ("xl/", "content.xml")
_DOCUMENT = "WordDocument".encode("utf-16-le")
_LARGEST = 200 * 1024 * 1024
"""Bytes; a list of a million people is smaller."""


def read_list(path: Path, *, sheet: str = "") -> Table:
    """Read a list from a file; see ``read_bytes``.

    Raises:
        ListUnreadable: the file is missing, or no list.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ListUnreadable(
                f"{path.name} is larger than any list ({_LARGEST >> 20} MB)", "large"
            )
        data = path.read_bytes()
    except OSError as error:
        raise ListUnreadable(
            f"{path.name} cannot be opened: {error.strerror}", "unopened"
        ) from error
    return read_bytes(data, sheet=sheet)


def read_bytes(data: bytes, *, sheet: str = "") -> Table:
    """Read a list: a workbook (``sheet``, or what ``read_sheets`` takes), cards, delimited text.

    Raises:
        ListUnreadable: empty, of another kind, damaged, or in no encoding that makes words of it.
    """
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise ListUnreadable("the file is empty", "empty")
    for mark, what in _STRANGERS:
        if data.startswith(mark):
            raise ListUnreadable(f"this is no list but {what}", "stranger")
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        _refuse_documents(data)
        sheets, hidden = read_workbook(data)
        return read_sheets(sheets, hidden, sheet=sheet)
    if is_markup(data):
        return read_sheets(read_markup(data), sheet=sheet)
    if vcards.is_vcard(data):
        return _from_cards(data)
    return _from_text(data)


def _refuse_documents(data: bytes) -> None:
    """Refuse what is packed as a workbook is, and is none: a letter, slides, a folder."""
    try:
        names = ZipFile(BytesIO(data)).namelist() if data.startswith(b"PK") else ["xl/"]
    except BadZipFile:
        return  # the workbook reader says what is wrong
    sheets = any(name.startswith(_WORKBOOKS) for name in names)
    if not sheets or _DOCUMENT in data or b"opendocument.text" in data[:200]:
        raise ListUnreadable("this is no list but another document or a packed folder", "stranger")


def _from_cards(data: bytes) -> Table:
    rows, encoding = vcards.read_cards(data)
    return Table("vcard", vcards.HEADER, tuple(rows), encoding=encoding)


def _from_text(data: bytes) -> Table:
    text, encoding = decode(data)
    if _binary(text):
        raise ListUnreadable("this is no text: the file is of another kind or damaged", "stranger")
    for mark, what in _TEXTS.items():
        if text.lstrip("\ufeff \t\r\n").startswith(mark):
            raise ListUnreadable(f"this is no list but {what}", "stranger")
    delimiter = find_delimiter(text)
    cut = read_delimited(text, delimiter)
    rows = parted(cut)
    if not rows:
        raise ListUnreadable("the file is empty", "empty")
    header, below, title = split_header(rows, gridded=rows != cut)
    return Table("csv", header, _sound(below), title, encoding, delimiter)


def _binary(text: str) -> bool:
    """Whether a text holds more than a stray control character."""
    strange = sum(ord(c) < 32 and c not in "\t\n\r\f\v" for c in text[:100_000])
    return strange * 200 > min(len(text), 100_000)


def _sound(rows: list[Row]) -> tuple[Row, ...]:
    plain = (
        replace(row, cells=tuple(whole_number(unguarded(c)) for c in row.cells)) for row in rows
    )
    return tuple(row for row in plain if not row.blank)
