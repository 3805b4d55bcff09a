"""Workbooks in every format that a spreadsheet saves, written byte by byte at test time.

XLSX comes from xlsxwriter; XLS (BIFF8 and BIFF5 in a compound file), XLSB and ODS are written here
as small as their specifications allow ([MS-XLS], [MS-CFB], [MS-XLSB], OpenDocument 1.3).
"""

import struct
import zipfile
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

Cell = str | int | float | bool | date | None
Rows = Sequence[Sequence[Cell]]
Sheets = Sequence[tuple[str, Rows]]


def xlsx(
    *sheets: tuple[str, Rows],
    merged: Sequence[tuple[str, str]] = (),
    hidden: Sequence[str] = (),
    links: Sequence[tuple[str, str, str]] = (),
    formulas: Sequence[tuple[str, str, Cell]] = (),
) -> bytes:
    """Write an Excel workbook; merged ranges, links and formulas go to the first sheet."""
    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    pages = []
    for name, rows in sheets:
        page = book.add_worksheet(name)
        pages.append(page)
        if name in hidden:
            page.hide()
        _fill(page, rows, day)
    for where, text in merged:
        pages[0].merge_range(where, text)
    for where, url, text in links:
        pages[0].write_url(where, url, string=text)
    for where, formula, value in formulas:
        pages[0].write_formula(where, formula, None, value)
    visible = next(p for p, (name, _rows) in zip(pages, sheets, strict=True) if name not in hidden)
    visible.set_first_sheet()
    visible.activate()
    book.close()
    return held.getvalue()


def _fill(page: Any, rows: Rows, day: Any) -> None:
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, date):
                page.write_datetime(at, column, cell, day)
            elif isinstance(cell, str) and cell:
                page.write_string(at, column, cell)
            elif cell not in ("", None):
                page.write(at, column, cell)


def xls(rows: Rows, *, name: str = "Feuil1") -> bytes:
    """Write an Excel 97 workbook (BIFF8)."""

    def text(cell: str, wide: str) -> bytes:
        return struct.pack(f"<{wide}B", len(cell), 1) + cell.encode("utf-16-le")

    return _compound("Workbook", _biff(rows, name, text, 0x0600))


def xls_of_excel_95(rows: Rows, *, name: str = "Feuil1", codepage: int = 1252) -> bytes:
    """Write an Excel 95 workbook (BIFF5), its text in a codepage."""

    def text(cell: str, wide: str) -> bytes:
        data = cell.encode(f"cp{codepage}")
        return struct.pack(f"<{wide}", len(data)) + data

    return _compound("Book", _biff(rows, name, text, 0x0500, codepage))


def _biff(rows: Rows, name: str, text: Any, version: int, codepage: int = 1200) -> bytes:
    def record(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    def start(of: int) -> bytes:
        body = struct.pack("<HHHH", version, of, 0x0DBB, 0x07CC)
        return record(0x0809, body + (b"\0" * 8 if version == 0x0600 else b""))

    cells = [
        record(0x0204, struct.pack("<HHH", at, column, 0) + text(cell, "H"))
        if isinstance(cell, str)
        else record(0x0203, struct.pack("<HHHd", at, column, 0, float(cell)))
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell not in ("", None) and not isinstance(cell, date)
    ]
    sheet = start(0x0010) + b"".join(cells) + record(0x000A, b"")
    title = text(name, "B")
    head = start(0x0005) + record(0x0042, struct.pack("<H", codepage))
    end = record(0x000A, b"")
    place = len(head) + 4 + 6 + len(title) + len(end)
    bound = record(0x0085, struct.pack("<IBB", place, 0, 0) + title)
    return head + bound + end + sheet


def _compound(name: str, stream: bytes) -> bytes:
    """Put one stream into a compound file: header, one FAT sector, one directory sector, data."""
    size = max(len(stream), 4096)
    sectors = -(-size // 512)
    if sectors > 126:
        raise ValueError("one FAT sector holds no more")
    data = stream.ljust(sectors * 512, b"\0")
    chain = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, sectors + 2), 0xFFFFFFFE]
    fat = struct.pack("<128I", *chain, *[0xFFFFFFFF] * (128 - len(chain)))
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + b"\0" * 16
        + struct.pack(
            "<HHHHH6xIIIIIIIII",
            0x3E,
            3,
            0xFFFE,
            9,
            6,
            0,
            1,
            1,
            0,
            4096,
            *[0xFFFFFFFE, 0],
            0xFFFFFFFE,
            0,
        )
        + struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    )

    def entry(title: str, kind: int, child: int, first: int, length: int) -> bytes:
        raw = title.encode("utf-16-le") + b"\0\0"
        none = 0xFFFFFFFF
        return (
            raw.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(raw) if title else 0, kind, 1, none, none, child)
            + b"\0" * 36
            + struct.pack("<IQ", first, length)
        )

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(name, 2, 0xFFFFFFFF, 2, size)
    return header + fat + directory.ljust(512, b"\0") + data


def xlsb(rows: Rows, *, name: str = "Feuil1") -> bytes:
    """Write an Excel binary workbook."""

    def record(kind: int, body: bytes = b"") -> bytes:
        head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
        size, length = len(body), b""
        while True:
            length += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
            size >>= 7
            if not size:
                return head + length + body

    def wide(text: str) -> bytes:
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    width = max(map(len, rows))
    body = record(129) + record(148, struct.pack("<IIII", 0, len(rows) - 1, 0, width - 1))
    body += record(145)
    for at, row in enumerate(rows):
        body += record(0, struct.pack("<IIHB", at, 0, 300, 0) + b"\0\0" + struct.pack("<I", 0))
        for column, cell in enumerate(row):
            place = struct.pack("<II", column, 0)
            if isinstance(cell, str) and cell:
                body += record(6, place + wide(cell))
            elif cell not in ("", None) and not isinstance(cell, date | str):
                body += record(5, place + struct.pack("<d", float(cell)))
    body += record(146) + record(130)
    book = record(131) + record(143)
    book += record(156, struct.pack("<II", 0, 1) + wide("rId1") + wide(name)) + record(144)
    book += record(132)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.'
        'binary.macroEnabled.main"/></Types>',
        "_rels/.rels": _relations(f"{relation}/officeDocument", "xl/workbook.bin"),
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": _relations(f"{relation}/worksheet", "worksheets/sheet1.bin"),
        "xl/worksheets/sheet1.bin": body,
    }
    return _zipped(parts)


def _relations(kind: str, target: str) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{kind}" Target="{target}"/></Relationships>'
    )


def ods(*sheets: tuple[str, Rows]) -> bytes:
    """Write a LibreOffice workbook, its empty cells and rows repeated as LibreOffice does."""
    names = {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    }
    spaces = " ".join(f'xmlns:{short}="{uri}"' for short, uri in names.items())
    tables = "".join(
        f'<table:table table:name="{escape(name)}">'
        + "".join(
            f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows
        )
        + '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row></table:table>'
        for name, rows in sheets
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} '
        f'office:version="1.3"><office:body><office:spreadsheet>{tables}</office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        "</manifest:manifest>"
    )
    return _zipped({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def _ods_cell(cell: Cell) -> str:
    if cell in ("", None):
        return "<table:table-cell/>"
    if isinstance(cell, date):
        told = f'office:value-type="date" office:date-value="{cell.isoformat()}"'
        return f"<table:table-cell {told}><text:p>{cell:%d/%m/%Y}</text:p></table:table-cell>"
    if isinstance(cell, str):
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.split("\n"))
        return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
    return (
        f'<table:table-cell office:value-type="float" office:value="{cell}">'
        f"<text:p>{cell}</text:p></table:table-cell>"
    )


def _zipped(parts: dict[str, str | bytes]) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, body in parts.items():
            package.writestr(name, body)
    return held.getvalue()


def html_table(rows: Rows, *, encoding: str = "utf-8") -> bytes:
    """Write what a back office calls .xls and is a page with a table in it."""
    lines = "".join(
        "<tr>"
        + "".join(f"<td>{escape(str(c if c is not None else ''))}</td>" for c in row)
        + "</tr>\n"
        for row in rows
    )
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}">'
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'
        f"{meta}<style>td {{mso-number-format:\\@;}}</style></head><body>"
        f"<table border=1>{lines}</table></body></html>"
    )
    return page.encode(encoding)


def spreadsheet_xml(rows: Rows) -> bytes:
    """Write Excel's XML Spreadsheet of 2003."""
    spaces = 'xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    spaces += 'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
    lines = "".join(f"<Row>{_xml_cells(row)}</Row>" for row in rows)
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        f'<Workbook {spaces}><Worksheet ss:Name="Feuil1"><Table>{lines}</Table></Worksheet>'
        "</Workbook>"
    ).encode()


def _xml_cells(row: Sequence[Cell]) -> str:
    """Leave empty cells out, as Excel does: the next one says its place."""
    return "".join(
        f'<Cell ss:Index="{at}"><Data ss:Type="String">{escape(str(cell))}</Data></Cell>'
        for at, cell in enumerate(row, 1)
        if cell not in ("", None)
    )
