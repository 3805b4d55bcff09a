"""Workbooks of several sheets: those alike are one list, the others are named and can be chosen."""

from sync.lists.reading import read_bytes
from tests.helpers.workbook_formats import xlsx

HEADER = ["Nom", "Prénom", "Email"]
BELGIUM = ("Belgique", [HEADER, ["Fassi", "Anas", "a@example.org"]])
FRANCE = ("France", [["Liste"], HEADER, ["Alami", "Rim", "r@example.org"], ["Tazi", "Ali", ""]])
CODES = ("Codes", [["Code", "Libellé"], ["1", "oui"]])


def test_sheets_with_one_header_are_one_list_whose_last_column_is_the_sheet():
    table = read_bytes(xlsx(BELGIUM, FRANCE, CODES))
    assert table.header == (*HEADER, "sheet")
    assert [row.cells[-1] for row in table.rows] == ["Belgique", "France", "France"]
    assert (table.sheet, table.alike, table.others) == ("", ("Belgique", "France"), (("Codes", 2),))


def test_the_rows_of_several_sheets_have_numbers_of_their_own_and_say_where_they_stand():
    table = read_bytes(xlsx(BELGIUM, FRANCE))
    assert len({row.number for row in table.rows}) == 3
    assert [row.place for row in table.rows] == ["Belgique 2", "France 3", "France 4"]


def test_one_of_the_sheets_can_be_read_by_itself_and_the_others_are_named():
    table = read_bytes(xlsx(BELGIUM, FRANCE, CODES), sheet="France")
    assert (table.sheet, len(table.rows)) == ("France", 2)
    assert table.alike == ("Belgique", "France")
    assert dict(table.others).keys() == {"Belgique", "Codes"}


def test_sheets_that_nobody_named_give_no_column():
    rows = BELGIUM[1]
    assert read_bytes(xlsx(("Feuil1", rows), ("Feuil2", rows))).header == tuple(HEADER)


def test_a_sheets_name_that_is_a_country_is_the_peoples_country(reader):
    entries = reader.entries(xlsx(BELGIUM, FRANCE))
    assert [e.person["residence"]["country"] for e in entries] == ["BE", "FR", "FR"]


def test_hidden_sheets_are_left_alone_but_named():
    table = read_bytes(xlsx(BELGIUM, FRANCE, hidden=["France"]))
    assert (table.sheet, table.others) == ("Belgique", (("France", 4),))
    assert len(read_bytes(xlsx(BELGIUM, FRANCE, hidden=["France"]), sheet="France").rows) == 2


def test_a_heading_on_one_of_the_sheets_is_nobody(reader):
    with_heading = ("France", [*FRANCE[1], ["MAROC", "", ""], ["* à confirmer", "", ""]])
    entries = reader.entries(xlsx(BELGIUM, with_heading))
    assert [e.broken for e in entries] == ["", "", "", "section", "remark"]
