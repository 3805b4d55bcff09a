"""Workbooks as offices fill them in, in every format, with what must come of each."""

from dataclasses import replace
from datetime import date

from tests.helpers.lists_made import ALL, ARABIC_TEXT, HEADER, KHADIJA, LIST, ROWS, YOUSSEF, ZOE
from tests.helpers.made import Made, Who
from tests.helpers.workbook_formats import (
    html_table,
    ods,
    spreadsheet_xml,
    xls,
    xls_of_excel_95,
    xlsb,
    xlsx,
)

_NO_ARABIC = tuple(tuple(row) for row in LIST)
_NUMBERS = (
    ("Nom", "Prénom", "GSM", "Date de naissance", "Adhérent"),
    ("Bennani", "Khadija", 32470112564, date(1984, 5, 3), True),
    ("El Amrani", "Youssef", 33612345678.0, date(1990, 1, 31), False),
    ("Aït Taleb", "Zoé", 212661234567, 32904, "oui"),
)
_NUMBERED = (
    Who("Khadija", "Bennani", (("32470112564", "+32470112564"),), also={"birth_year": 1984}),
    Who("Youssef", "El Amrani", (("33612345678", "+33612345678"),), also={"birth_year": 1990}),
    Who("Zoé", "Aït Taleb", (("212661234567", "+212661234567"),), also={"birth_year": 1990}),
)


def _formats() -> list[Made]:
    arabic = [line.split(";") for line in ARABIC_TEXT.splitlines()]
    fassi = Who(
        phones=(("0661234567", "+212661234567"),),
        mails=("m.fassi@example.org",),
        given_ar="محمد",
        family_ar="الفاسي",
    )
    first_arabic = [arabic[0], arabic[1]]
    return [
        Made("xlsx", xlsx(("Feuil1", LIST)), ALL),
        Made("xls-97", xls(LIST), ALL),
        Made("xls-95-cp1252", xls_of_excel_95(LIST), ALL),
        Made("xls-95-cp1256", xls_of_excel_95(first_arabic, codepage=1256), (fassi,)),
        Made("xls-97-arabic", xls(first_arabic), (fassi,)),
        Made("xlsb", xlsb(LIST), ALL),
        Made("ods", ods(("Feuille1", LIST)), ALL),
        Made("html-called-xls", html_table(LIST), ALL),
        Made("html-called-xls-cp1252", html_table(LIST, encoding="windows-1252"), ALL),
        Made("xml-spreadsheet-2003", spreadsheet_xml(LIST), ALL),
        Made("xlsx-numbers-dates-booleans", xlsx(("Feuil1", _NUMBERS)), _NUMBERED),
        Made("ods-numbers-dates", ods(("Feuil1", [r[:4] for r in _NUMBERS])), _NUMBERED),
        Made(
            "xls-numbers",
            xls([[*r[:3]] for r in _NUMBERS]),
            tuple(replace(w, also={}) for w in _NUMBERED),
        ),
        Made(
            "xlsb-numbers",
            xlsb([[*r[:3]] for r in _NUMBERS]),
            tuple(replace(w, also={}) for w in _NUMBERED),
        ),
    ]


def _layouts() -> list[Made]:
    shifted = [(), (), *(("", "", *row) for row in LIST)]
    grouped = [
        ("N°", "Identité", "", "Coordonnées", "", "Résidence"),
        ("", "Nom", "Prénom", "Tél", "Mail", "Pays"),
        *((i, *row) for i, row in enumerate(ROWS, 1)),
    ]
    titled = [("Liste des participants – Forum de Lyon",), ("Arrêtée au 12/11/2026",), (), *LIST]
    linked = [(*HEADER[:3], "Courriel", "Pays"), *((*row[:3], "", row[4]) for row in ROWS)]
    links = [(f"D{i}", f"mailto:{row[3]}", row[3]) for i, row in enumerate(ROWS, 2)]
    summed = [*LIST, ("", "", "", "Total", 3)]
    lost = [
        ("Nom", "Prénom", "Tél", "Pays"),
        ("El Amrani", "Youssef", 612345678, "France"),
        ("Aït Taleb", "Zoé", 661234567, "Maroc"),
    ]
    return [
        Made("xlsx-list-not-in-the-corner", xlsx(("Feuil1", shifted)), ALL),
        Made("xlsx-two-header-rows", xlsx(("Feuil1", grouped)), ALL),
        Made("xlsx-titles", xlsx(("Feuil1", titled)), ALL),
        Made(
            "xlsx-merged-title",
            xlsx(("Feuil1", [(), (), *LIST]), merged=[("A1:E2", "Liste des compétences")]),
            ALL,
        ),
        Made("xlsx-mail-links", xlsx(("Feuil1", linked), links=links), ALL),
        Made("xlsx-total-below", xlsx(("Feuil1", summed)), ALL, broken=("total",)),
        Made(
            "xlsx-formulas",
            xlsx(
                ("Feuil1", [*LIST[:3], ("", "", *ROWS[2][2:])]),
                formulas=[("A4", "=A9", "Aït Taleb"), ("B4", '="Zo"&"é"', "Zoé")],
            ),
            ALL,
        ),
        Made(
            "xlsx-phones-lost-their-zero",
            xlsx(("Feuil1", lost)),
            (
                Who("Youssef", "El Amrani", (("612345678", "+33612345678"),)),
                Who("Zoé", "Aït Taleb", (("661234567", "+212661234567"),)),
            ),
        ),
        Made(
            "xlsx-errors-in-cells",
            xlsx(
                ("Feuil1", [*LIST[:3], (*ROWS[2][:3], "", "")]),
                formulas=[("D4", "=VLOOKUP(1,A1,2)", "#N/A"), ("E4", "=1/0", "#DIV/0!")],
            ),
            (KHADIJA, YOUSSEF, replace(ZOE, phones=(("0661-23-45-67", ""),), mails=())),
        ),
        Made(
            "xlsx-remarks-beside",
            xlsx(("Feuil1", [LIST[0], (*LIST[1], "", "rappeler"), *LIST[2:]])),
            (replace(KHADIJA, noted=("rappeler",)), YOUSSEF, ZOE),
        ),
    ]


def _several_sheets() -> list[Made]:
    by_country = [(row[4], [HEADER[:4], row[:4]]) for row in ROWS]
    other = [("Code", "Libellé"), *((f"C{i}", f"Valeur {i}") for i in range(40))]
    return [
        Made(
            "xlsx-empty-sheets-around", xlsx(("Feuil1", []), ("Liste", LIST), ("Feuil3", [])), ALL
        ),
        Made("xlsx-code-sheet-is-longer", xlsx(("Codes", other), ("Liste", LIST)), ALL),
        Made(
            "xlsx-hidden-sheet-is-longer",
            xlsx(("Données", [*LIST, *ROWS * 3]), ("Liste", LIST), hidden=["Données"]),
            ALL,
        ),
        Made("xlsx-a-sheet-a-country", xlsx(*by_country), ALL),
        Made("ods-a-sheet-a-country", ods(*by_country), ALL),
    ]


SHEETS: tuple[Made, ...] = tuple(
    made for family in (_formats, _layouts, _several_sheets) for made in family()
)
