"""Rows become values: codes, phones in their country's habit, names split, nothing lost."""

import pytest

from sync.lists.cells import phones, year, yes_or_no
from sync.lists.entry import NOBODY
from sync.lists.names import NameHabits, split_full
from sync.lists.table import TOO_LONG


@pytest.mark.parametrize(
    ("full", "given", "family"),
    [
        ("DAOUDI Sanae", "Sanae", "DAOUDI"),
        ("Sanae DAOUDI", "Sanae", "DAOUDI"),
        ("Mohamad El Khattabi", "Mohamad", "El Khattabi"),
        ("El Khattabi Mohamad", "Mohamad", "El Khattabi"),
        ("EL AMRANI Fatima Zahra", "Fatima Zahra", "EL AMRANI"),
        ("Abd Errahim Tazi", "Abd Errahim", "Tazi"),
        ("Fassi, Anas", "Anas", "Fassi"),
        ("M. Anas Tazi", "Anas", "Tazi"),
        ("Piet van der Berg", "Piet", "van der Berg"),
        ("عبد الإله الشرقاوي", "عبد الإله", "الشرقاوي"),
        ("Zineb", "Zineb", ""),
        ("TAZI", "", "TAZI"),
        ("", "", ""),
        ("Khadija BENNANI", "Khadija", "BENNANI"),
        ("Mohamed Amine Ait Lahcen", "Mohamed Amine", "Ait Lahcen"),
        ("Fatima Zahra Tazi", "Fatima Zahra", "Tazi"),
        ("Pieter van den Berg", "Pieter", "van den Berg"),
        ("يوسف بن علي", "يوسف", "بن علي"),
    ],
)
def test_a_full_name_is_split_by_its_own_signs(full: str, given: str, family: str):
    assert split_full(full, NameHabits()) == (given, family)


@pytest.mark.parametrize(
    ("full", "given", "family"),
    [
        ("Cherqaoui Abdelilah", "Abdelilah", "Cherqaoui"),
        ("Berrada Fatima Zahra", "Fatima Zahra", "Berrada"),
        ("Lahlou Jamel", "Jamel", "Lahlou"),
        ("بناني خديجة", "خديجة", "بناني"),
        ("Dupont Jean-Pierre", "Jean-Pierre", "Dupont"),
        ("Khadija Bennani", "Khadija", "Bennani"),
        ("Mohamed Said", "Mohamed", "Said"),
    ],
)
def test_a_usual_given_name_is_known_where_nothing_else_tells(full: str, given: str, family: str):
    assert split_full(full, NameHabits()) == (given, family)


def test_a_list_that_shows_a_usual_given_name_as_family_name_is_believed():
    habits = NameHabits.of(["Samira KARIM", "Omar KARIM", "Rim KARIM", "Karim Rim"])
    assert split_full("Karim Rim", habits) == ("Rim", "Karim")


def test_a_list_says_which_of_its_words_are_given_names():
    known = ["Samira TAZI", "Samira BERRADA", "Karim TAZI", "Omar BERRADA", "Omar NACIRI"]
    habits = NameHabits.of([*known, "Tazi Samira", "Berrada Omar"])
    assert split_full("Tazi Samira", habits) == ("Samira", "Tazi")
    assert split_full("Samira Tazi", habits) == ("Samira", "Tazi")


@pytest.mark.parametrize(
    ("cell", "country", "numbers"),
    [
        ("06 12 34 56 78", "FR", ["+33612345678"]),
        ("612345678", "FR", ["+33612345678"]),
        ("33612345678", "FR", ["+33612345678"]),
        ("0033 6 12 34 56 78", "BE", ["+33612345678"]),
        ("+33 (0)6 12 34 56 78", "", ["+33612345678"]),
        ("0470/11.25.64", "BE", ["+32470112564"]),
        ("06 12 34 56 78 / 01 42 68 53 00", "FR", ["+33612345678", "+33142685300"]),
        ("0612345678 ou 0142685300", "FR", ["+33612345678", "+33142685300"]),
        ("٠٦١٢٣٤٥٦٧٨", "MA", ["+212612345678"]),
        ("\u202a+212 661-234567\u202c", "", ["+212661234567"]),
        ("12 34", "FR", [""]),
    ],
)
def test_phones_are_read_in_the_habit_of_the_country(cell: str, country: str, numbers: list[str]):
    found = phones(cell, (country,) if country else ())
    assert [phone.e164 for phone in found] == numbers


def test_what_was_typed_stays_beside_the_number():
    assert [p.typed for p in phones("0470/11.25.64", ("BE",))] == ["0470/11.25.64"]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("1974", 1974),
        ("12/03/1974", 1974),
        ("1974-03-12", 1974),
        ("19740312", 1974),
        ("12/03/74", None),
    ],
)
def test_a_year_of_birth_is_found_in_any_date(cell: str, found: int | None):
    assert year(cell) == found


@pytest.mark.parametrize(
    ("cell", "said"),
    [("O", True), ("نعم", True), ("ja", True), ("Non", False), ("لا", False), ("?", None)],
)
def test_yes_and_no_are_understood_in_the_languages_lists_come_in(cell: str, said: bool | None):
    assert yes_or_no(cell) is said


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Belgique", "BE"),
        ("Países Bajos", "NL"),
        ("Duitsland", "DE"),
        ("Frankreich", "FR"),
        ("Regno Unito", "GB"),
        ("ألمانيا", "DE"),
        ("ESP", "ES"),
        ("es", "ES"),
        ("Atlantide", ""),
    ],
)
def test_countries_are_known_by_name_in_every_language(reader, word: str, code: str):
    assert reader.coder.country(word) == code


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Santé", "health"),
        ("BTP", "construction"),
        ("Informatique", "digital"),
        ("Toerisme", "tourism"),
        ("السياحة", "tourism"),
        ("Logistik", "transport_logistics"),
        ("Alchimie quantique", None),
    ],
)
def test_sector_words_become_codes_of_the_deployment(reader, word: str, code: str | None):
    found = reader.coder.find("sectors", word)
    assert (found.code if found else None) == code


def test_the_country_may_be_told_by_the_city(reader):
    entry = reader.entries("Nom;Ville;Tél\nFassi;Madrid;612 34 56 78\nAlami;Atlantis;0612345678\n")[
        0
    ]
    assert entry.person["residence"] == {"city": "Madrid", "country": "ES"}
    assert entry.person["phones"][0]["e164"] == "+34612345678"


def test_the_lists_own_country_serves_where_the_row_names_none(reader):
    entry = reader.entries("Nom;Tél\nFassi;0612345678\nAlami;0612345679\n", "FR")[0]
    assert entry.person["phones"][0]["e164"] == "+33612345678"


def test_what_no_column_takes_stands_in_the_note(reader):
    text = "Nom;Ville;Numéro de passeport\nFassi;Lyon;XZ12\nAlami;Nice;\n"
    first, second = reader.entries(text)
    assert first.person["notes"][0]["text"] == "Numéro de passeport: XZ12"
    assert "notes" not in second.person


def test_values_their_fields_refuse_are_named_and_kept(reader):
    text = "Nom;Email;Tél;Pays\nFassi;anas.example.org;voir mail;Atlantide\nAlami;r@b.org;;FR\n"
    entry = reader.entries(text)[0]
    assert [(p.code, p.column) for p in entry.problems] == [
        ("no_email", "Email"),
        ("no_country", "Pays"),
        ("no_phone", "Tél"),
    ]
    assert "anas.example.org" in entry.person["notes"][0]["text"]


def test_a_row_in_which_nobody_stands_is_broken_and_numbered(reader):
    entries = reader.entries("Nom;Ville;Email\nFassi;Lyon;a@b.org\n;Lyon;\nTazi;Nice;t@b.org\n")
    assert [(e.number, e.broken) for e in entries] == [(2, ""), (3, NOBODY), (4, "")]


def test_a_row_cut_wrongly_is_broken_and_its_cells_are_told(reader):
    text = "Nom;Ville;Pays\nFassi;Lyon;France\nAlami;Rim;Lyon;France\nTazi;Nice;FR\n"
    broken = reader.entries(text)[1]
    assert (broken.number, broken.broken, broken.title) == (3, TOO_LONG, "Alami, Rim, Lyon, France")


def test_several_sectors_in_a_cell_are_several_codes(reader):
    entry = reader.entries("Nom;Secteur\nFassi;Santé, Tourisme\nAlami;BTP\n")[0]
    assert entry.person["sectors"] == ["health", "tourism"]


def test_a_company_and_a_need_become_records_of_their_own(reader):
    head = "Nom;Prénom;Société;Fonction;Besoin\n"
    text = f"{head}Fassi;Anas;Atlas SARL;Gérante;financement\nAlami;Rim;;;\n"
    first, second = reader.entries(text)
    assert first.company == {"name": "Atlas SARL", "position": "Gérante"}
    assert first.needs == ({"details": "financement", "kind": "finance"},)
    assert (second.company, second.needs) == ({}, ())


def test_a_no_in_the_consent_column_is_heeded(reader):
    entries = reader.entries("Nom;Consentement (O/N)\nFassi;N\nAlami;O\nTazi;\n")
    assert [e.refuses for e in entries] == [True, False, False]


@pytest.mark.parametrize(
    ("header", "targets"),
    [
        (
            "Last Name,First Name,Phone 1 - Value,E-mail 1 - Value",
            "name.family name.given phones emails",
        ),
        (
            "Apellidos;Nombre;Teléfono;Correo electrónico;País",
            "name.family name.given phones emails residence.country",
        ),
        (
            "Achternaam;Voornaam;Telefoonnummer;E-mailadres;Woonplaats",
            "name.family name.given phones emails residence.city",
        ),
        (
            "Nachname;Vorname;Handy;E-Mail;Wohnort",
            "name.family name.given phones emails residence.city",
        ),
        (
            "Cognome;Nome;Cellulare;Posta elettronica;Città",
            "name.family name.given phones emails residence.city",
        ),
        (
            "النسب;الاسم;رقم الهاتف;البريد الإلكتروني;المدينة",
            "name.family name.given phones emails residence.city",
        ),
        (
            "Name;Vorname;Telefon;Mail;Land",
            "name.family name.given phones emails residence.country",
        ),
    ],
)
def test_headers_are_understood_in_every_language(reader, header: str, targets: str):
    found = reader.targets(f"{header}\n".encode())
    assert list(found.values()) == targets.split()


def test_columns_without_a_header_are_known_by_what_stands_in_them(reader):
    text = "".join(f"Anas{x} Fassi{x};{x}@b.org;06123456{ord(x)};France\n" for x in "abcdef")
    assert list(reader.targets(text.encode()).values()) == [
        "name",
        "emails",
        "phones",
        "residence.country",
    ]


def test_a_mapping_can_be_overridden_and_remembered(reader):
    text = "Nom;Ville;Contact\nFassi;Lyon;badge 12\nAlami;Nice;badge 13\n"
    entry = reader.entries(text, Contact="badge")[0]
    assert entry.person["badge"] == "badge 12"
    with pytest.raises(ValueError, match="no such column"):
        reader.entries(text, Kontakt="badge")
