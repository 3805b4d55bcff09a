"""Lists as offices really send them: each is made here, and read without any help."""

from datetime import date
from io import BytesIO

import pytest
import xlsxwriter

from sync.lists.reading import read_bytes


def workbook(*sheets, merged=()):
    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for name, rows in sheets:
        page = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    page.write_datetime(at, column, cell, day)
                elif cell not in ("", None):
                    page.write(at, column, cell)
        for cells, text in merged:
            page.merge_range(cells, text)
    book.close()
    return held.getvalue()


def names(entries):
    return [
        e.person["name"].get("family", "") or e.person["name"].get("family_ar") for e in entries
    ]


def phones(entries):
    return [[p["e164"] for p in e.person.get("phones", [])] for e in entries]


def test_arabic_in_windows_1256_with_semicolons(reader):
    text = (
        "الاسم الكامل;رقم الهاتف;البريد الإلكتروني;المدينة;القطاع\n"
        "محمد الفاسي;0661234567;m.fassi@example.org;الدار البيضاء;الصحة\n"
        "خديجة بناني;0662345678;k@example.org;الرباط;التجارة\n"
        "يوسف العمراني;0663456789;;فاس;\n"
    )
    entries = reader.entries(text.encode("cp1256"))
    assert read_bytes(text.encode("cp1256")).encoding == "cp1256"
    assert [e.person["name"]["family_ar"] for e in entries] == ["الفاسي", "بناني", "العمراني"]
    assert phones(entries)[0] == ["+212661234567"]
    assert entries[0].person["sectors"] == ["health"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-8"])
def test_every_unicode_form_reads_alike(reader, encoding):
    text = (
        "Nom\tPrénom\tTéléphone\tVille\nEl Fâssi\tMohamed\t+33612345678\tLyon\nTazi\tAli\t\tMetz\n"
    )
    entries = reader.entries(text.encode(encoding))
    assert names(entries) == ["El Fâssi", "Tazi"]
    assert phones(entries)[0] == ["+33612345678"]


def test_decimal_commas_beside_semicolons(reader):
    text = (
        "Nom;Prénom;Montant;Téléphone\n"
        "Fassi;Anas;12,50;0612345678\nTazi;Ali;1250,00;0612345679\nAlami;Rim;7,5;0612345680\n"
    )
    table = read_bytes(text.encode())
    assert (table.delimiter, table.header) == (";", ("Nom", "Prénom", "Montant", "Téléphone"))
    entries = reader.entries(text, "FR")
    assert phones(entries) == [["+33612345678"], ["+33612345679"], ["+33612345680"]]
    assert "Montant: 12,50" in entries[0].person["notes"][0]["text"]


def test_a_header_of_two_lines(reader):
    text = (
        "Identité;;Coordonnées;\nNom;Prénom;Téléphone;Email\n"
        "Fassi;Anas;0612345678;a@example.org\nTazi;Ali;0612345679;t@example.org\n"
    )
    entries = reader.entries(text, "FR")
    assert names(entries) == ["Fassi", "Tazi"]
    assert entries[0].person["emails"] == ["a@example.org"]
    assert [e for e in entries if e.broken] == []


def test_a_header_whose_second_line_goes_on_with_the_first(reader):
    """Groups above, their parts below, and single columns beside them that have one line only."""
    rows = [
        ["Nom complet", "Contact", "", "Pays de résidence"],
        ["", "Téléphone", "E-mail", ""],
        ["Anas Fassi", "0612345678", "a@example.org", "France"],
        ["Ali Tazi", "0470112564", "t@example.org", "Belgique"],
    ]
    entries = reader.entries(workbook(("Liste", rows)))
    assert names(entries) == ["Fassi", "Tazi"]
    assert phones(entries) == [["+33612345678"], ["+32470112564"]]
    assert entries[1].person["residence"]["country"] == "BE"


def test_merged_titles_above_an_empty_line_and_dates_as_serials(reader):
    rows = [
        ["Liste des compétences marocaines – Consulat général"],
        ["Arrêtée au 12/11/2026"],
        [],
        ["", "Nom", "Prénom", "Date de naissance", "GSM", "", "Observations"],
        ["", "Fassi", "Anas", date(1984, 5, 3), 32470112564.0, "", "vu à Liège"],
        ["", "Tazi", "Ali", date(1990, 1, 31), 3.2470112565e10, "", ""],
        ["", "Total", "", "", 2, "", ""],
    ]
    entries = reader.entries(workbook(("Feuil1", rows)), "BE")
    sound = [e for e in entries if not e.broken]
    assert names(sound)[:2] == ["Fassi", "Tazi"]
    assert [e.person.get("birth_year") for e in sound[:2]] == [1984, 1990]
    assert phones(sound)[:2] == [["+32470112564"], ["+32470112565"]]
    assert len(sound) == 2
    assert entries[-1].broken


def test_birth_dates_that_lost_their_format_are_read_as_serials(reader):
    rows = [
        ["Nom", "Prénom", "Date de naissance"],
        ["Fassi", "Anas", 30805],
        ["Tazi", "Ali", 32904],
    ]
    entries = reader.entries(workbook(("Feuil1", rows)))
    assert [e.person.get("birth_year") for e in entries] == [1984, 1990]


def test_the_number_in_a_floats_own_writing(reader):
    text = "Nom;Prénom;GSM\nFassi;Anas;3.2470112564E10\nTazi;Ali;3,2470112565E+10\n"
    assert phones(reader.entries(text, "BE")) == [["+32470112564"], ["+32470112565"]]


@pytest.mark.parametrize(
    ("header", "family"),
    [
        ("Nachname;Vorname;Handynummer;E-Mail-Adresse;Wohnort;Branche", "Fassi"),
        ("Achternaam;Voornaam;Mobiel nummer;E-mailadres;Woonplaats;Sector", "Fassi"),
        ("Apellidos;Nombre;Móvil;Correo electrónico;Ciudad;Sector", "Fassi"),
        ("Cognome;Nome;Cellulare;Indirizzo e-mail;Città;Settore", "Fassi"),
        ("Surname;Forename;Mobile no.;E-mail;Town;Industry", "Fassi"),
        ("النسب;الاسم الشخصي;الهاتف النقال;البريد الالكتروني;مدينة الإقامة;القطاع", "Fassi"),
    ],
)
def test_headers_in_every_language(reader, header, family):
    text = f"{header}\nFassi;Anas;+49 1512 3456789;a@example.org;Berlin;IT\nTazi;Ali;;;Bonn;\n"
    assert list(reader.targets(text.encode()).values()) == [
        "name.family",
        "name.given",
        "phones",
        "emails",
        "residence.city",
        "sectors",
    ]
    assert names(reader.entries(text))[0] == family


def test_the_sheet_with_the_people_is_chosen_and_the_others_are_named(reader):
    data = workbook(
        ("Notice", [["Ce classeur contient la liste"], ["Mise à jour : novembre"]]),
        ("Participants", [["Nom", "Prénom"], ["Fassi", "Anas"], ["Tazi", "Ali"], ["Alami", "Rim"]]),
        ("Villes", [[str(n), "x"] for n in range(60)]),
    )
    table = read_bytes(data)
    assert table.sheet == "Participants"
    assert {name for name, _rows in table.others} == {"Notice", "Villes"}
    assert names(reader.entries(data)) == ["Fassi", "Tazi", "Alami"]


def test_family_names_in_capitals_come_first_in_one_column(reader):
    text = "Participant\nBENNANI Khadija\nEL AMRANI Youssef\nTAZI Mehdi Karim\nAÏT TALEB Rim\n"
    entries = reader.entries(text)
    assert names(entries) == ["BENNANI", "EL AMRANI", "TAZI", "AÏT TALEB"]
    assert [e.person["name"]["given"] for e in entries] == [
        "Khadija",
        "Youssef",
        "Mehdi Karim",
        "Rim",
    ]


def test_both_scripts_in_one_cell_are_both_kept(reader):
    text = (
        "Nom complet;Tél\nKhadija Bennani خديجة بناني;0612345678\n"
        "Ali Tazi / علي التازي;0612345679\n"
    )
    entries = reader.entries(text, "FR")
    khadija, ali = (e.person["name"] for e in entries)
    assert (khadija["given"], khadija["family"]) == ("Khadija", "Bennani")
    assert (khadija["given_ar"], khadija["family_ar"]) == ("خديجة", "بناني")
    assert (ali["family"], ali["family_ar"]) == ("Tazi", "التازي")


def test_numbers_in_arabic_digits_are_numbers(reader):
    text = "الاسم الكامل,الهاتف\nمحمد الفاسي,٠٦٦١٢٣٤٥٦٧\nعلي التازي,+٢١٢٦٦٢٣٤٥٦٧٨\n"
    assert phones(reader.entries(text, "MA")) == [["+212661234567"], ["+212662345678"]]


def test_a_list_without_a_header_is_found_by_what_it_holds(reader):
    text = "Anas Fassi;0612345678;anas@example.org\nAli Tazi;0612345679;ali@example.org\n"
    entries = reader.entries(text, "FR")
    assert names(entries) == ["Fassi", "Tazi"]
    assert entries[0].person["emails"] == ["anas@example.org"]


def test_a_header_that_is_repeated_on_every_page_is_no_person(reader):
    text = "Nom;Prénom\nFassi;Anas\nNom;Prénom\nTazi;Ali\n\nNombre total : 2;\n"
    entries = reader.entries(text)
    assert names([e for e in entries if not e.broken]) == ["Fassi", "Tazi"]
