"""Tables in markup: web pages that offices call ``.xls``, and Excel's XML Spreadsheet of 2003.

Both are rows of cells between tags, and are read by one parser; what they call their rows and
cells stands in a table. A page saved by Excel with its pictures (MHTML) holds such a page.
"""

import email
import re
from html.parser import HTMLParser

from sync.lists.cells import unguarded, whole_number
from sync.lists.encodings import decode, mended
from sync.lists.table import Row

_TABLES = re.compile(rb"<(?:\w+:)?(?:table|tr|row)\b", re.IGNORECASE)
_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_ARCHIVE = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_ROWS, _CELLS = frozenset(["tr", "row"]), frozenset(["td", "th", "cell"])
_SPANS = {"colspan": 0, "mergeacross": 1}
"""How a cell says that it is wide: counting itself, or the columns beyond it."""
_SILENT = frozenset(["style", "script", "title", "comment"])
_HEAD = 4096


def is_markup(data: bytes) -> bool:
    """Whether a file is a page or an XML document with rows in it."""
    head = data[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    marked = head.startswith(b"<") or _ARCHIVE.search(head) is not None
    return marked and _TABLES.search(data.replace(b"\0", b"")) is not None


def read_markup(data: bytes) -> dict[str, list[Row]]:
    """Give the rows of each table that are not blank, by its name or its place.

    Raises:
        ListUnreadable: no encoding makes words of it.
    """
    parser = _Tables()
    parser.feed(_text(_page(data)))
    parser.close()
    return {name: rows for name, rows in parser.tables.items() if rows}


def _page(data: bytes) -> bytes:
    if not _ARCHIVE.search(data[:_HEAD]):
        return data
    parts = email.message_from_bytes(data).walk()
    pages = (p.get_payload(decode=True) for p in parts if p.get_content_type() == "text/html")
    found = [page for page in pages if isinstance(page, bytes)]
    return max(found, key=lambda page: len(_TABLES.findall(page)), default=data)


def _text(data: bytes) -> str:
    """Decode a page as it looks, or else as it says."""
    said = _CHARSET.search(data[:_HEAD])
    if said is None or data[:1] != b"<":
        return decode(data)[0]
    for name in ("utf-8", said.group(1).decode()):
        try:
            return mended(data.decode(name))
        except (UnicodeDecodeError, LookupError):
            continue
    return decode(data)[0]


class _Tables(HTMLParser):
    """Collects the cells of a document's tables."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: dict[str, list[Row]] = {}
        self._name, self._number, self._silent, self._wide = "", 0, 0, 0
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._below: dict[int, int] = {}
        """Columns that a cell above reaches down into, and how many rows more."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = tag.rpartition(":")[2]
        told = {name.rpartition(":")[2]: value or "" for name, value in attrs}
        if kind in ("table", "worksheet"):
            self._begin_table(told.get("name", "") or self._name)
        elif kind in _ROWS:
            self._end_row()
            self._row = []
            said = told.get("index", "")
            self._number = int(said) if said.isdecimal() else self._number + 1
        elif kind in _CELLS and self._row is not None:
            self._begin_cell(self._row, told)
        elif kind == "br" and self._cell is not None:
            self._cell.append("\n")
        self._silent += kind in _SILENT

    def handle_endtag(self, tag: str) -> None:
        kind = tag.rpartition(":")[2]
        self._silent -= kind in _SILENT
        if kind in _CELLS:
            self._end_cell()
        elif kind in _ROWS or kind == "table":
            self._end_row()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and self._silent <= 0:
            self._cell.append(data)

    def close(self) -> None:
        super().close()
        self._end_row()

    def _begin_table(self, name: str) -> None:
        self._end_row()
        self._name, self._number = name, 0
        self._below = {}

    def _begin_cell(self, row: list[str], told: dict[str, str]) -> None:
        self._end_cell()
        if told.get("index", "").isdecimal():
            row.extend([""] * (int(told["index"]) - 1 - len(row)))
        while self._below.get(len(row), 0) > 0:
            self._below[len(row)] -= 1
            row.append("")
        if told.get("rowspan", "").isdecimal():
            self._below[len(row)] = int(told["rowspan"]) - 1
        spans = (int(told[s]) + n - 1 for s, n in _SPANS.items() if told.get(s, "").isdecimal())
        self._cell, self._wide = [], next(spans, 0)

    def _end_cell(self) -> None:
        if self._cell is not None and self._row is not None:
            lines = (" ".join(line.split()) for line in "".join(self._cell).split("\n"))
            text = "\n".join(line for line in lines if line)
            self._row.extend([whole_number(unguarded(text)), *[""] * self._wide])
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None:
            row = Row(self._number, tuple(self._row))
            if not row.blank:
                self.tables.setdefault(self._name, []).append(row)
        self._row = None
