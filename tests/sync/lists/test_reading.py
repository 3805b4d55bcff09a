"""Files of every kind become tables; what is no list is said to be none."""

from io import BytesIO
from zipfile import ZipFile

import pytest
import xlsxwriter

from sync.errors import ListUnreadable
from sync.lists.reading import read_bytes, read_list
from sync.lists.table import HEADER_AGAIN, QUOTE, TOO_LONG

HEADER = ["Nom", "Prénom", "Email"]
PEOPLE = [["Fassi", "Anas", "anas@example.org"], ["Alami", "Rim", "rim@example.org"]]


def workbook(sheets: dict[str, list[list[object]]]) -> bytes:
    held = BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for at, row in enumerate(rows):
                page.write_row(at, 0, row)
    return held.getvalue()


def packed(name: str) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w") as package:
        package.writestr(name, "x")
    return held.getvalue()


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_delimiter_and_line_ends_are_found(delimiter: str, newline: str):
    text = newline.join(delimiter.join(row) for row in [HEADER, *PEOPLE])
    table = read_bytes(text.encode())
    assert (table.delimiter, list(table.header)) == (delimiter, HEADER)
    assert [list(row.cells) for row in table.rows] == PEOPLE


def test_an_excel_sep_line_is_obeyed():
    table = read_bytes(b"sep=|\nNom|Ville, pays\nFassi|Lyon, France\n")
    assert table.header == ("Nom", "Ville, pays")


def test_titles_and_blank_rows_above_the_header_are_no_rows():
    text = "Forum de Lyon\n\nListe provisoire;;\n\nNom;Prénom;Email\nFassi;Anas;a@b.org\n\n"
    table = read_bytes(text.encode())
    assert table.header == ("Nom", "Prénom", "Email")
    assert table.title == ("Forum de Lyon", "Liste provisoire")
    assert [(row.number, row.cells[0]) for row in table.rows] == [(6, "Fassi")]


def test_a_row_that_reads_like_a_header_below_rows_of_its_kind_is_data():
    rows = [
        ["Salma Tazi", "s@example.org", "Paris", "partenaire local"],
        ["Ali Fassi", "a@example.org", "Lyon", "financement"],
        ["Selma Berada", "", "Paris", "partenaire local"],
        ["Omar Naciri", "o@example.org", "Lyon", "financement"],
    ]
    table = read_bytes("\n".join(map(";".join, rows)).encode())
    assert [list(row.cells) for row in table.rows] == rows
    assert list(table.header) == ["A", "B", "C", "D"]


def test_a_list_without_a_header_keeps_its_first_row():
    table = read_bytes(b"Anas Fassi;anas@example.org\nRim Alami;rim@example.org\n")
    assert table.header == ("A", "B")
    assert len(table.rows) == 2


def test_cells_may_hold_delimiters_quotes_and_line_breaks():
    text = 'Nom,Remarque\n"Fassi, Anas","dit ""le grand""\nà Lyon"\nAlami,rien\n'
    table = read_bytes(text.encode())
    assert table.rows[0].cells == ("Fassi, Anas", 'dit "le grand"\nà Lyon')
    assert table.rows[1].number == 4


def test_a_quote_that_is_never_closed_breaks_one_row_and_no_other():
    text = 'Nom;Prénom;Email\nFassi;"Anas;a@b.org\nAlami;Rim;r@b.org\nTazi;Ali;t@b.org\n'
    table = read_bytes(text.encode())
    assert [row.problem for row in table.rows] == [QUOTE, "", ""]
    assert table.rows[0].cells == ("Fassi", "Anas", "a@b.org")


def test_a_row_with_too_many_cells_is_broken_and_keeps_them():
    table = read_bytes(b"Nom;Ville;Pays\nFassi;Lyon;France\nAlami;Rim;Lyon;France\nTazi;Nice;FR\n")
    assert [row.problem for row in table.rows] == ["", TOO_LONG, ""]
    assert table.rows[1].cells == ("Alami", "Rim", "Lyon", "France")


def test_a_header_printed_again_on_the_next_page_is_no_person():
    text = "Nom;Ville\nFassi;Lyon\nNom;Ville\nAlami;Nice\n"
    assert [row.problem for row in read_bytes(text.encode()).rows] == ["", HEADER_AGAIN, ""]


def test_the_sheet_with_most_rows_is_read_and_the_others_are_named():
    data = workbook({"Notes": [["rien"]], "Liste": [HEADER, *PEOPLE]})
    table = read_bytes(data)
    assert (table.kind, table.sheet, table.others) == ("xlsx", "Liste", (("Notes", 1),))
    assert read_bytes(data, sheet="Notes").sheet == "Notes"


def test_numbers_of_a_workbook_read_as_they_were_typed():
    data = workbook({"L": [["Nom", "Tél", "Année naiss."], ["Fassi", 33612345678, 1980]]})
    assert read_bytes(data).rows[0].cells == ("Fassi", "33612345678", "1980")


def test_a_remark_beside_a_workbooks_columns_is_a_cell():
    data = workbook({"L": [["Nom", "Ville"], ["Fassi", "Lyon", "rappeler"], ["Alami", "Nice"]]})
    table = read_bytes(data)
    assert table.header == ("Nom", "Ville", "C")
    assert [row.problem for row in table.rows] == ["", ""]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\r\n \r\n", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "calendar"),
        (b"dn: cn=Khadija\nmail: k@example.org\n", "LDIF"),
        (b'[{"nom": "Tazi"}]', "JSON"),
        (b"<html><body>Bonjour</body></html>", "page"),
        (b"Return-Path: <k@example.org>\nSubject: liste\n", "mail"),
        (packed("word/document.xml"), "document"),
        (packed("liste.csv"), "packed"),
        (b"\x89PNG\r\n\x1a\n....", "picture"),
        (b"PK\x03\x04 cut short", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "damaged"),
        (bytes(range(256)) * 20, "no text"),
        (b"\x01\x02\x03\x04\x05\x06abc" * 50, "no text"),
    ],
)
def test_what_is_no_list_is_said_to_be_none(data: bytes, words: str):
    with pytest.raises(ListUnreadable, match=words):
        read_bytes(data)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ListUnreadable, match=r"nowhere\.csv"):
        read_list(tmp_path / "nowhere.csv")


def test_an_unknown_sheet_is_named_with_those_there_are():
    with pytest.raises(ListUnreadable, match="Liste"):
        read_bytes(workbook({"Liste": [HEADER, *PEOPLE]}), sheet="Feuil9")
