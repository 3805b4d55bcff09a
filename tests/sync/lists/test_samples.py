"""The sample lists: right columns without help, no row lost, no character broken."""

import csv
import io

import pytest

from sync.lists.reading import read_bytes

EXPECTED = {
    "consulat.csv": {
        "NOM": "name.family",
        "Prénom": "name.given",
        "Tél.": "phones",
        "Courriel": "emails",
        "Pays de résidence": "residence.country",
        "Ville": "residence.city",
        "Année naiss.": "birth_year",
        "Secteur d'activité": "sectors",
    },
    "association.csv": {
        "Full name": "name",
        "E-mail": "emails",
        "Mobile": "phones",
        "City": "residence.city",
        "Sector": "sectors",
        "Looking for": "need",
    },
    "forum.xlsx": {
        "N°": "number",
        "Nom complet": "name",
        "الاسم الكامل": "name",
        "GSM": "phones",
        "Email": "emails",
        "Pays": "residence.country",
        "Secteur": "sectors",
        "Besoin exprimé": "need",
        "Consentement (O/N)": "consent",
    },
}


@pytest.mark.parametrize("name", EXPECTED)
def test_the_columns_are_found_without_help(reader, sample_list, name):
    assert reader.targets(sample_list(name)) == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_no_row_is_lost(reader, sample_list, name):
    truth = csv.DictReader(io.StringIO(sample_list("truth.csv").decode("utf-8-sig")))
    rows = sum(line["list"] == name for line in truth)
    entries = reader.entries(sample_list(name))
    assert len(entries) == rows
    assert [e for e in entries if e.broken] == []


@pytest.mark.parametrize("name", EXPECTED)
def test_no_character_is_broken(sample_list, name):
    text = "".join(cell for row in read_bytes(sample_list(name)).rows for cell in row.cells)
    strange = {c for c in text if not (c.isalnum() or c in " +-./@'_()\u2019")}
    assert strange == set()


@pytest.mark.parametrize("name", EXPECTED)
def test_every_cell_of_a_row_is_found_again_in_its_values(reader, sample_list, name):
    """Sector words that are no label stand in the note; the row's own number is not kept."""
    for entry in reader.entries(sample_list(name)):
        said = " ".join(map(str, (entry.person, entry.needs, entry.company))).casefold()
        kept = [
            c
            for c, t in zip(entry.cells, EXPECTED[name].values(), strict=True)
            if c and t in ("phones", "emails", "birth_year", "residence.city", "need")
        ]
        assert [c for c in kept if c.casefold() not in said] == []


def test_every_sector_and_need_of_the_lists_has_its_code(reader, sample_list):
    for name in EXPECTED:
        for entry in reader.entries(sample_list(name)):
            assert len(entry.person["sectors"]) == 1
            assert all("kind" in need for need in entry.needs)


def test_full_names_agree_with_the_addresses_they_use(reader, sample_list):
    """Mails read given.family: of hundreds of full names, nearly none is split the wrong way."""
    wrong = checked = 0
    for entry in reader.entries(sample_list("association.csv")):
        mail = "".join(
            c for c in entry.person.get("emails", [""])[0].split("@")[0] if c.isalpha() or c == "."
        )
        given, _, family = mail.partition(".")
        name = entry.person["name"]
        if given and family:
            checked += 1
            wrong += name["given"].casefold() == family and name["family"].casefold() == given
    assert checked > 300
    assert wrong <= checked // 100
